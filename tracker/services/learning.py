"""What was learnt from reviews: taken in with them, told to extraction, and open to a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.db.lookup import SHORTEST_PREFIX
from tracker.db.models import LearntRecord
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.folding import fold
from tracker.domain.learnt import Learnt, LearntItem, LearntKind, Lesson, in_use
from tracker.domain.lessons import Review, lessons
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Field
from tracker.exchange.learnt_csv import write_learnt
from tracker.services.writing import Writer

Key = tuple[str, str, str, str]


class Learning:
    """Keeps lessons. Nothing leaves the library, and every change here is one undo step."""

    def __init__(self, sessions: Sessions, writer: Writer, reference: Reference) -> None:
        self._sessions = sessions
        self._writer = writer
        self._reference = reference

    def items(self, kind: LearntKind | None = None) -> list[LearntItem]:
        """Return what was learnt, of one kind or of all, the latest first."""
        with self._sessions.reading() as session:
            found = _items(session)
        return [item for item in found if kind is None or item.kind is kind]

    def export(self, path: Path, kind: LearntKind | None = None) -> int:
        """Write what was learnt as CSV; return how many items. Raises `FileUnusable`."""
        return write_learnt(self.items(kind), path)

    def in_use(self) -> Learnt:
        """Return what extraction is to be told."""
        return in_use(self.items())

    def take(self, session: Session, review: Review) -> None:
        """Keep what a review teaches, within the transaction that stores its record."""
        known = _items(session)
        off = {_key_of(item) for item in known if not item.enabled}
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
        keys = {_key_of(item) for item in chosen}

        def run(session: Session) -> None:
            rows = session.scalars(select(LearntRecord).order_by(LearntRecord.id))
            work(session, [row for row in rows if _key(row) in keys])

        return self._writer.run(Action(kind, words), run)


def _chosen(session: Session, ids: Sequence[str]) -> list[LearntItem]:
    items = _items(session)
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


def _each(rows: Iterable[LearntRecord], act: Callable[[LearntRecord], object]) -> None:
    for row in rows:
        act(row)


def _items(session: Session) -> list[LearntItem]:
    """Return the items that the lessons make, the latest first."""
    grouped: dict[Key, list[Row[Any]]] = {}
    times = LearntRecord.count.label("times")  # a row has a method `count`
    for row in session.execute(select(LearntRecord.__table__, times).order_by(LearntRecord.id)):
        grouped.setdefault((row.kind, row.field, row.folded, row.value), []).append(row)
    found = [_item(group) for group in grouped.values()]
    return sorted(found, key=lambda item: item.at, reverse=True)


def _item(rows: Sequence[Row[Any]]) -> LearntItem:
    first, last = rows[0], max(rows, key=lambda row: (row.day, row.id))
    days = sorted(row.day for row in rows if row.day)
    return LearntItem(
        id=first.uuid,
        kind=LearntKind(first.kind),
        words=rows[-1].words,
        value=first.value,
        field=Field(first.field) if first.field else None,
        capacity=last.capacity,
        first=days[0] if days else "",
        last=days[-1] if days else "",
        count=sum(row.times for row in rows),
        enabled=rows[-1].enabled,
        at=max(row.at for row in rows),
        agreements=tuple(dict.fromkeys(row.agreement for row in rows if row.agreement)),
    )


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


def _key(row: LearntRecord) -> Key:
    return row.kind, row.field, row.folded, row.value


def _key_of(item: LearntItem) -> Key:
    return item.kind, item.field or "", fold(item.words), item.value
