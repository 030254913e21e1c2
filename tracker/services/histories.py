"""History of the library and of each record, undo and redo."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from tracker.db import history
from tracker.db.engine import Sessions
from tracker.db.lookup import SHORTEST_PREFIX, agreement_key
from tracker.db.models import ActionRecord, AgreementRecord, ChangeRecord
from tracker.domain.action import Action, ActionKind, HistoryEntry
from tracker.domain.changes import Changes
from tracker.domain.errors import NotFound, UndoRefused
from tracker.domain.record_news import RecordNews
from tracker.services.history_words import ChangeReader
from tracker.services.writing import Writer

_SHOWN = 1_000
"""Rows of one action that the history of the library tells; an import changes many more."""


class Histories:
    """Reads the append-only history, and takes actions back by appending their opposite."""

    def __init__(self, sessions: Sessions, writer: Writer) -> None:
        self._sessions = sessions
        self._writer = writer

    def entries(self, agreement: str | None = None, limit: int = 200) -> list[HistoryEntry]:
        """Return the newest actions first, of the library or of one agreement, with changes."""
        with self._sessions.reading() as session:
            key = _key(session, agreement) if agreement else None
            wanted = select(ActionRecord).order_by(ActionRecord.id.desc()).limit(limit)
            if key is not None:
                touched = select(ChangeRecord.action_id).where(ChangeRecord.agreement_id == key)
                wanted = wanted.where(ActionRecord.id.in_(touched))
            reader = ChangeReader(session)
            records = session.scalars(wanted).all()
            return [_entry(session, record, key, reader) for record in records]

    def news(self, first: date, last: date) -> dict[str, RecordNews]:
        """Return what was done to records within some days and still stands, by uuid."""
        action, change, of = ActionRecord, ChangeRecord, AgreementRecord
        later = aliased(ActionRecord)
        is_new = (change.entity == of.__tablename__) & change.before.is_(None)
        wanted = (
            select(
                of.uuid,
                func.max(is_new),
                func.max(action.at),
                func.group_concat(action.kind.distinct()),
            )
            .join(change, change.agreement_id == of.id)
            .join(action, action.id == change.action_id)
            .where(action.at >= first.isoformat(), action.at < _next(last), action.role != "undo")
            .where(~exists().where(later.reverts_id == action.id))
            .group_by(of.id)
        )
        with self._sessions.reading() as session:
            found = session.execute(wanted).all()
        return {uuid: _news(bool(added), at, kinds) for uuid, added, at, kinds in found}

    def next_undo(self) -> Action | None:
        """Return the action that `undo` would take back."""
        with self._sessions.reading() as session:
            record = session.scalar(_undoable())
            return history.action_of(record) if record else None

    def next_redo(self) -> Action | None:
        """Return the action that `redo` would do again."""
        with self._sessions.reading() as session:
            record = _redoable(session)
            return history.action_of(record) if record else None

    def undo(self, action: int | None = None) -> Changes:
        """Take back the last action, or the one with this number. Raises `UndoRefused`."""
        with self._sessions.reading() as session:
            key = _chosen(session, action) if action is not None else session.scalar(_undoable())
            if key is None:
                raise UndoRefused("There is nothing to undo.", hint="Nothing was changed yet.")
            number = key.id
        return self._writer.revert(number, "undo")

    def redo(self) -> Changes:
        """Do again what was undone last. Raises `UndoRefused` where something was done since."""
        with self._sessions.reading() as session:
            record = _redoable(session)
            if record is None:
                raise UndoRefused(
                    "There is nothing to redo.", hint="Redo works directly after an undo."
                )
            number = record.id
        return self._writer.revert(number, "redo")


def _next(day: date) -> str:
    return (day + timedelta(days=1)).isoformat() if day < date.max else "9999-12-31T24"


def _news(added: bool, at: str, kinds: str) -> RecordNews:  # noqa: FBT001 - a row of the answer
    known = tuple(ActionKind(kind) for kind in sorted(kinds.split(",")))
    return RecordNews(added, date.fromisoformat(at[:10]), known)


def _reverted(record: type[ActionRecord]) -> Select[int]:
    later = aliased(ActionRecord)
    return select(later.id).where(later.reverts_id == record.id)


def _undoable() -> Select[ActionRecord]:
    standing = ActionRecord.role.in_(("do", "redo")) & ~exists(_reverted(ActionRecord))
    return (
        select(ActionRecord)
        .where(standing, ActionRecord.kind != "create_library")
        .order_by(ActionRecord.id.desc())
        .limit(1)
    )


def _redoable(session: Session) -> ActionRecord | None:
    undone = ActionRecord.role == "undo"
    last_done = session.scalar(
        select(ActionRecord.id).where(ActionRecord.role == "do").order_by(ActionRecord.id.desc())
    )
    wanted = select(ActionRecord).where(undone, ~exists(_reverted(ActionRecord)))
    record = session.scalar(wanted.order_by(ActionRecord.id.desc()).limit(1))
    return record if record and record.id > (last_done or 0) else None


def _chosen(session: Session, number: int) -> ActionRecord:
    record = session.get(ActionRecord, number)
    if record is None:
        raise NotFound(
            f"There is no action {number} in the history.", hint="See `history` for the numbers."
        )
    if record.role == "undo" or session.scalar(_reverted_by(number)) is not None:
        raise UndoRefused(
            f"Action {number} was taken back already.", hint="Choose one that still stands."
        )
    return record


def _reverted_by(number: int) -> Select[int]:
    return select(ActionRecord.id).where(ActionRecord.reverts_id == number)


def _entry(
    session: Session, record: ActionRecord, agreement: int | None, reader: ChangeReader
) -> HistoryEntry:
    limit = _SHOWN if agreement is None else None
    changes = history.changes_of(session, record.id, agreement=agreement, limit=limit)
    return HistoryEntry(
        id=record.id,
        at=record.at,
        who=record.who,
        action=history.action_of(record),
        role=record.role,
        changes=tuple(field for change in changes for field in reader.fields(change)),
        reverted=session.scalar(_reverted_by(record.id)) is not None,
    )


def _key(session: Session, uuid: str) -> int:
    """Return the key of an agreement, also of one whose addition was taken back."""
    try:
        return agreement_key(session, uuid)
    except NotFound:
        wanted = uuid.strip().casefold()
        row = func.coalesce(ChangeRecord.before, ChangeRecord.after)
        gone = (
            select(ChangeRecord.row_id)
            .distinct()
            .where(
                ChangeRecord.entity == AgreementRecord.__tablename__,
                func.json_extract(row, "$.uuid").startswith(wanted, autoescape=True),
            )
            .limit(2)
        )
        found = session.scalars(gone).all() if len(wanted) >= SHORTEST_PREFIX else []
        if len(found) != 1:
            raise
        return found[0]
