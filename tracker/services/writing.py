"""The way every service writes: one user action, one transaction, and word of what it touched."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tracker.db import derive, history, models
from tracker.db.engine import Sessions
from tracker.db.history import RowChange
from tracker.db.page_cache import BULK, keeping
from tracker.db.readings import agreements_quoting
from tracker.domain.action import Action
from tracker.domain.changes import Changes
from tracker.domain.reference import Reference

_BATCH = 500
"""Keys that one statement can be asked for."""
_SOURCE_ENTITIES = frozenset({"source", "source_text", "agreement_source"})


class Writer:
    """Runs work as a user action. Nothing is kept if any of it fails; no change, no action."""

    def __init__(self, sessions: Sessions, reference: Reference, who: str) -> None:
        self._sessions = sessions
        self._reference = reference
        self._who = who

    def run(self, action: Action, work: Callable[[Session], object]) -> Changes:
        """Do the work and record it under the action's name."""
        with self._sessions.writing() as session:
            record = history.begin(session, action, who=self._who)
            work(session)
            session.flush()
            changes = history.changes_of(session, record.id)
            if not changes:
                session.delete(record)
                return Changes()
            return self._finish(session, action, _Touched().add(changes))

    def run_bulk(self, action: Action, work: Callable[[Session, int], Changes]) -> Changes:
        """Do work on many rows that keeps history and derived tables itself, batch by batch.

        It is given the number of the action. Nothing is kept if any of it fails.
        """
        with uncollected(), self._sessions.writing() as session:
            number = history.begin(session, action, who=self._who).id
            with keeping(session.connection(), BULK):
                changes = work(session, number)
            if changes:
                return replace(changes, action=action.words)
            session.delete(session.get_one(models.ActionRecord, number))
            return changes

    def revert(self, action_id: int, role: str) -> Changes:
        """Take an action back, as an undo or a redo. Raises `UndoRefused`."""
        try:
            with self._sessions.writing() as session:
                reverted = session.get_one(models.ActionRecord, action_id)
                action = history.action_of(reverted)
                touched = _Touched()
                for changes in history.reverting(session, reverted, role=role, who=self._who):
                    touched.add(changes)
                return self._finish(session, action, touched)
        except IntegrityError as error:
            raise history.depends() from error

    def _finish(self, session: Session, action: Action, touched: _Touched) -> Changes:
        agreements = touched.agreements | derive.agreements_on(session, touched.sources)
        agreements |= agreements_quoting(session, touched.passages)
        derive.refresh(session, self._reference, agreements=agreements, texts=touched.texts)
        return Changes(
            action=action.words,
            agreements=_uuids(session, models.AgreementRecord, agreements)
            | touched.gone_agreements,
            sources=_uuids(session, models.SourceRecord, touched.sources) | touched.gone_sources,
            searches=touched.searches,
            learnt=touched.learnt,
        )


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no cycles meanwhile: among very many new records that takes a tenth of the time.

    What is thrown away in cycles goes once the work has ended, or when the window's own timer
    looks for it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass
class _Touched:
    """What changes of rows amount to, for those who must compute or show something again."""

    agreements: set[int] = field(default_factory=set)
    sources: set[int] = field(default_factory=set)
    texts: set[int] = field(default_factory=set)
    passages: set[int] = field(default_factory=set)
    """Those that moved; new and gone ones come with evidence, which names its agreement."""
    gone_agreements: set[str] = field(default_factory=set)
    gone_sources: set[str] = field(default_factory=set)
    searches: bool = False
    learnt: bool = False

    def add(self, changes: list[RowChange]) -> _Touched:
        """Note some changes."""
        self.agreements |= {c.agreement_id for c in changes if c.agreement_id is not None}
        self.sources |= {key for c in changes if (key := _source_key(c)) is not None}
        self.texts |= {c.row_id for c in changes if c.entity == "source_text"}
        self.passages |= {
            c.row_id for c in changes if c.entity == "passage" and c.before and c.after
        }
        self.gone_agreements |= _gone(changes, "agreement")
        self.gone_sources |= _gone(changes, "source")
        self.searches |= any(c.entity == "saved_search" for c in changes)
        self.learnt |= any(c.entity == "learnt" for c in changes)
        return self


def _source_key(change: RowChange) -> int | None:
    if change.entity == "source":
        return change.row_id
    if change.entity in _SOURCE_ENTITIES:
        key = (change.after or change.before or {}).get("source_id")
        return int(key) if key is not None else None
    return None


def _gone(changes: list[RowChange], entity: str) -> frozenset[str]:
    rows = (c.before for c in changes if c.entity == entity and c.after is None and c.before)
    return frozenset(row["uuid"] for row in rows)


def _uuids(
    session: Session, table: type[models.AgreementRecord | models.SourceRecord], keys: set[int]
) -> frozenset[str]:
    ordered = sorted(keys)
    batches = (ordered[start : start + _BATCH] for start in range(0, len(ordered), _BATCH))
    return frozenset(
        uuid
        for batch in batches
        for uuid in session.scalars(select(table.uuid).where(table.id.in_(batch)))
    )
