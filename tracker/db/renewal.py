"""Computes derived rows again after a change of the registry: only those that it can touch.

It works in short steps, of which only those write that come to another result, and compute before
what can be computed before, so that edits wait for none of it. Where it was stopped it goes on
another time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db import models as m
from tracker.db.derivation_mark import (
    read_mark,
    read_parts,
    read_reached,
    write_mark,
    write_reached,
)
from tracker.db.differing_rows import differing, replace_differing
from tracker.db.engine import Sessions
from tracker.domain.derivation import AREA, PLACE, RULES, TEXTS, WORDS, Aim
from tracker.domain.progress import Cancelled, Progress, silent
from tracker.domain.reference import Reference

_BATCH = 200
"""Records whose rows are written at once: the longest that an edit can have to wait for."""
_NOTED = 20
"""Batches after which it is noted how far they went, where none of them had to be written."""

_FIRST = "1"
"""What the rules for words were when nobody counted them apart yet."""


@dataclass(frozen=True, slots=True)
class _Due:
    """What a change can have touched."""

    texts: Sequence[int] = ()
    agreements: Sequence[int] = ()
    worded: Collection[int] | None = None
    """Those of them whose words are to be indexed again; None for all."""


def renew(sessions: Sessions, reference: Reference, aim: Aim, progress: Progress = silent) -> bool:
    """Compute again what the parts that changed can have touched; say whether anything could.

    `progress` counts records and may stop the work, which then goes on where it was.
    """
    with sessions.reading() as session:
        mark, parts = read_mark(session), read_parts(session)
        if mark == aim.mark and parts is not None:
            return False
        begun, last = read_reached(session)
        due = _due(session, mark, parts, aim, mixed=begun not in ("", aim.mark))
    done = sum(1 for key in due.agreements if begun == aim.mark and key <= last)
    if not done and due.texts:
        derive.refresh_texts(sessions, due.texts, progress)
    _renew_agreements(_Work(sessions, reference, aim, due), done, progress)
    with sessions.writing() as session:
        write_mark(session, aim.mark, aim.parts)
    progress(len(due.agreements), len(due.agreements))
    return bool(due.texts or due.agreements)


@dataclass(frozen=True, slots=True)
class _Work:
    sessions: Sessions
    reference: Reference
    aim: Aim
    due: _Due


def _renew_agreements(work: _Work, done: int, progress: Progress) -> None:
    left = work.due.agreements[done:]
    reached = 0
    try:
        for number, start in enumerate(range(0, len(left), _BATCH), 1):
            progress(done + start, len(work.due.agreements))
            keys = left[start : start + _BATCH]
            reached = 0 if _renew_batch(work, keys, note=number % _NOTED == 0) else keys[-1]
    except Cancelled:
        if reached:
            with work.sessions.writing() as session:
                write_reached(session, work.aim.mark, reached)
        raise


def _renew_batch(work: _Work, keys: Sequence[int], *, note: bool) -> bool:
    """Compute while nobody is kept from writing, anew if somebody wrote meanwhile.

    Says whether anything was written, and with it how far the work has come.
    """
    with work.sessions.reading() as session:
        moment = _moment(session)
        rows, words = derive.derived_rows(session, keys, work.reference, work.due.worded)
        found = differing(session, keys, rows)
    if not found and not words and not note:
        return False
    with work.sessions.writing() as session:
        if _moment(session) != moment:
            rows, words = derive.derived_rows(session, keys, work.reference, work.due.worded)
            found = differing(session, keys, rows)
        replace_differing(session, found)
        derive.replace_words(session, words)
        write_reached(session, work.aim.mark, keys[-1])
    return True


def _moment(session: Session) -> int:
    """Return the last action: every write of a record has one."""
    return session.scalar(select(func.max(m.ActionRecord.id))) or 0


def _due(
    session: Session, mark: str, parts: Mapping[str, str] | None, aim: Aim, *, mixed: bool
) -> _Due:
    """Return what is due; `mixed` says that rows were on their way to yet another registry."""
    texts = _texts(session, mark, parts, aim)
    if mark == aim.mark:
        return _Due(texts)  # it was computed with the same before its parts were noted
    every = select(m.AgreementRecord.id).order_by(m.AgreementRecord.id)
    if parts is None or mixed:
        return _Due(texts, session.scalars(every).all())
    named = _naming_changed(session, parts, aim)
    same_words = parts.get(WORDS, _FIRST) == aim.parts.get(WORDS)
    if same_words and parts.get(RULES) == aim.parts.get(RULES):
        return _Due(texts, sorted(named), named)
    return _Due(texts, session.scalars(every).all(), named if same_words else None)


def _texts(
    session: Session, mark: str, parts: Mapping[str, str] | None, aim: Aim
) -> Sequence[int]:
    """Return the texts to index again: none but where the rules for them changed."""
    known = parts.get(TEXTS) if parts else aim.parts.get(TEXTS) if mark else None
    if known == aim.parts.get(TEXTS):
        return ()
    return session.scalars(select(m.SourceTextRecord.id).order_by(m.SourceTextRecord.id)).all()


def _naming_changed(session: Session, parts: Mapping[str, str], aim: Aim) -> set[int]:
    """Return the records that name places or areas which are others now."""
    party, area = m.PartyRecord, m.AreaRecord
    found = set(_naming(session, party.agreement_id, party.place_code, aim.changed(parts, PLACE)))
    found.update(_naming(session, area.agreement_id, area.area, aim.changed(parts, AREA)))
    return found


def _naming(session: Session, owner: Any, column: Any, values: Collection[str]) -> Sequence[int]:
    if not values:
        return ()
    return session.scalars(select(owner).where(column.in_(values)).distinct()).all()
