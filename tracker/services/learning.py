"""What was learnt from reviews: taken in with them, told to extraction, and open to a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.db.learnt_items import full_items, key_of, rows_of, summed_items
from tracker.db.lookup import SHORTEST_PREFIX
from tracker.db.models import ActionRecord, ChangeRecord, LearntRecord
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.folding import fold
from tracker.domain.learnt import Learnt, LearntItem, LearntKind, Lesson, in_use
from tracker.domain.lessons import lessons
from tracker.domain.reference import Reference
from tracker.domain.reviewed import Review
from tracker.exchange.learnt_csv import write_learnt
from tracker.services.writing import Writer


class Learning:
    """Keeps lessons. Nothing leaves the library, and every change here is one undo step."""

    def __init__(self, sessions: Sessions, writer: Writer, reference: Reference) -> None:
        self._sessions = sessions
        self._writer = writer
        self._reference = reference
        self._told: tuple[int, Learnt | None] = (0, None)
        """The last action of history that was seen, and what extraction is told since."""

    def items(self, kind: LearntKind | None = None) -> list[LearntItem]:
        """Return what was learnt, of one kind or of all, the latest first."""
        with self._sessions.reading() as session:
            found = full_items(session)
        return [item for item in found if kind is None or item.kind is kind]

    def export(self, path: Path, kind: LearntKind | None = None) -> int:
        """Write what was learnt as CSV; return how many items. Raises `FileUnusable`."""
        return write_learnt(self.items(kind), path)

    def in_use(self) -> Learnt:
        """Return what extraction is to be told."""
        with self._sessions.reading() as session:
            seen, known = self._told
            newest = session.scalar(select(func.max(ActionRecord.id))) or 0
            if known is None or newest < seen or _changed_since(session, seen):
                known = in_use(summed_items(session))
            self._told = newest, known
        return known

    def take(self, session: Session, review: Review) -> None:
        """Keep what a review teaches, within the transaction that stores its record."""
        known = summed_items(session)
        off = {key_of(item) for item in known if not item.enabled}
        for lesson in lessons(replace(review, known=known)):
            row = _row(lesson, review.record.uuid)
            row.enabled = _key(row) not in off
            session.add(row)

    def switch(self, ids: Sequence[str], *, on: bool) -> Changes:
        """Let items have a part in reading articles, or no longer. Raises `NotFound`."""

        def change(row: LearntRecord) -> None:
            row.enabled = on

        kind = ActionKind.USE_LEARNT if on else ActionKind.IGNORE_LEARNT
        return self._change(kind, ids, lambda _session, rows: _each(rows, change))

    def forget(self, ids: Sequence[str]) -> Changes:
        """Delete items; later reviews may teach them again. Raises `NotFound`."""

        def delete(session: Session, rows: Iterable[LearntRecord]) -> None:
            _each(rows, session.delete)

        return self._change(ActionKind.FORGET_LEARNT, ids, delete)

    def correct(self, id: str, value: str) -> Changes:  # noqa: A002 - the argument's name
        """Give an item another party or area. Raises `NotFound`, `ValueRefused`."""
        item = _one(self.items(), id)
        wanted = self._checked(item, value)

        def change(row: LearntRecord) -> None:
            row.value = wanted

        return self._change(
            ActionKind.CORRECT_LEARNT, [id], lambda _session, rows: _each(rows, change)
        )

    def _checked(self, item: LearntItem, value: str) -> str:
        clean = value.strip()
        if item.kind is LearntKind.REJECTED:
            raise ValueRefused(
                "What was refused has no other value.", hint="Switch it off, or forget it."
            )
        if item.kind is LearntKind.AREA_PHRASE:
            if clean.upper() in {area.id for area in self._reference.areas.assignable()}:
                return clean.upper()
            raise ValueRefused(
                f"“{clean}” is no area of the taxonomy.", hint="Write an id such as TRF.HUM."
            )
        found = self._reference.places.find(clean) if clean else ()
        if not found:
            raise ValueRefused(
                f"“{clean}” is no state or organisation of the registry.",
                hint="Write a code such as GTM, or a name.",
            )
        return found[0].code

    def _change(
        self,
        kind: ActionKind,
        ids: Sequence[str],
        work: Callable[[Session, list[LearntRecord]], object],
    ) -> Changes:
        words = ""
        with self._sessions.reading() as session:
            chosen = _chosen(session, ids)
        if len(chosen) == 1:
            words = f"“{chosen[0].words}”"
        elif chosen:
            words = f"{len(chosen)} items"

        def run(session: Session) -> None:
            work(session, rows_of(session, chosen))

        return self._writer.run(Action(kind, words), run)


def _chosen(session: Session, ids: Sequence[str]) -> list[LearntItem]:
    items = summed_items(session)
    found = dict.fromkeys(_one(items, each).id for each in ids)
    return [item for item in items if item.id in found]


def _one(items: Sequence[LearntItem], id: str) -> LearntItem:  # noqa: A002 - the argument's name
    """Return the item with an id, or with the one id that begins so."""
    known = [item for item in items if item.id.startswith(id) and len(id) >= SHORTEST_PREFIX]
    if len(known) != 1:
        raise _gone(id)
    return known[0]


def _gone(id: str) -> NotFound:  # noqa: A002 - the argument's name
    return NotFound(
        f"Nothing learnt has the id {id}.",
        hint="Look at the list again; it may have been forgotten meanwhile.",
    )


def _changed_since(session: Session, action: int) -> bool:
    later = (ChangeRecord.action_id > action, ChangeRecord.entity == LearntRecord.__tablename__)
    return session.scalar(select(ChangeRecord.id).where(*later).limit(1)) is not None


def _each(rows: Iterable[LearntRecord], act: Callable[[LearntRecord], object]) -> None:
    for row in rows:
        act(row)


def _row(lesson: Lesson, agreement: str) -> LearntRecord:
    return LearntRecord(
        kind=lesson.kind,
        field=lesson.field or "",
        words=lesson.words,
        folded=fold(lesson.words),
        value=lesson.value,
        capacity=lesson.capacity,
        day=lesson.day,
        count=lesson.count,
        agreement=agreement,
    )


def _key(row: LearntRecord) -> tuple[str, str, str, str]:
    return row.kind, row.field, row.folded, row.value
