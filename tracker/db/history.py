"""The one mechanism behind every write: what a flush changes is appended to history.

Undo and redo never edit history: they apply the inverse of an action's changes and append that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table, bindparam, event, func, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session

from tracker.db.base import Base, now
from tracker.db.models import ActionRecord, AgreementRecord, ChangeRecord
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import UndoRefused

BOOKKEEPING = frozenset({"revision", "changed_at"})
"""Columns that every save moves; they do not count when a row is compared with its past."""
_BATCH = 2_000
"""Changes that are taken back together."""
_PENDING = "history_pending"
_ACTION = "history_action"
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it did not exist."""

    entity: str
    row_id: int
    agreement_id: int | None
    before: Values | None
    after: Values | None

    def inverse(self) -> RowChange:
        """Return the change that takes this one back."""
        return RowChange(self.entity, self.row_id, self.agreement_id, self.after, self.before)


def begin(session: Session, action: Action, *, who: str = "") -> ActionRecord:
    """Open a user action: all that this session flushes from now on belongs to it."""
    return _open(session, ActionRecord(kind=action.kind, detail=action.detail, who=who, role="do"))


def action_of(record: ActionRecord) -> Action:
    """Return the user action that a row of history names."""
    return Action(ActionKind(record.kind), record.detail)


def changes_of(
    session: Session, action_id: int, *, agreement: int | None = None, limit: int | None = None
) -> list[RowChange]:
    """Return what an action changed, in the order it happened: of one agreement, or the first."""
    rows = select(ChangeRecord.__table__).where(ChangeRecord.action_id == action_id)
    if agreement is not None:
        rows = rows.where(ChangeRecord.agreement_id == agreement)
    found = session.execute(rows.order_by(ChangeRecord.id).limit(limit))
    return [_change(row) for row in found]


def revert(session: Session, action: ActionRecord, *, role: str, who: str = "") -> list[RowChange]:
    """Take an action back as a new action of the given role, and return what that changed.

    Raises `UndoRefused` where a row is no longer as the action left it. References from later rows
    are found by the constraints: then the statement or the commit raises `IntegrityError`.
    """
    return list(chain.from_iterable(reverting(session, action, role=role, who=who)))


def reverting(
    session: Session, action: ActionRecord, *, role: str, who: str = ""
) -> Iterator[list[RowChange]]:
    """Do what `revert` does, batch by batch, so that an action of any size fits in memory."""
    record = ActionRecord(
        kind=action.kind, detail=action.detail, who=who, role=role, reverts_id=action.id
    )
    _open(session, record)
    connection = session.connection()
    for changes in _from_the_end(session, action.id):
        undone = [change.inverse() for change in changes]
        _apply_all(connection, undone)
        _append(connection, record.id, undone)
        gone = {c.row_id for c in undone if c.entity == "agreement" and c.after is None}
        _touch(connection, {c.agreement_id for c in undone if c.agreement_id is not None} - gone)
        yield undone
    session.expire_all()


def _from_the_end(session: Session, action_id: int) -> Iterator[list[RowChange]]:
    rows = select(ChangeRecord.__table__).where(ChangeRecord.action_id == action_id)
    last: int | None = None
    while True:
        below = rows if last is None else rows.where(ChangeRecord.id < last)
        found = session.execute(below.order_by(ChangeRecord.id.desc()).limit(_BATCH)).all()
        if not found:
            return
        last = found[-1].id
        yield [_change(row) for row in found]


def _change(row: Any) -> RowChange:
    return RowChange(
        row.entity,
        row.row_id,
        row.agreement_id,
        json.loads(row.before) if row.before else None,
        json.loads(row.after) if row.after else None,
    )


def _open(session: Session, record: ActionRecord) -> ActionRecord:
    session.info.pop(_ACTION, None)
    session.add(record)
    session.flush()
    session.info[_ACTION] = record.id
    return record


def depends() -> UndoRefused:
    """Return the refusal to undo what later changes build on."""
    return UndoRefused(
        "This can no longer be undone, because later changes depend on it.",
        hint="Undo the later changes first.",
    )


def _apply_all(connection: Connection, changes: list[RowChange]) -> None:
    """Apply changes in order; many rows that only go, or only come, table by table at once."""
    if any(change.before and change.after for change in changes):
        for change in changes:
            _apply(connection, change)
        return
    by_table: dict[str, list[RowChange]] = {}
    for change in changes:
        by_table.setdefault(change.entity, []).append(change)
    for entity, group in by_table.items():
        _delete_all(connection, entity, [c for c in group if c.after is None])
    for entity, group in reversed(by_table.items()):
        _insert_all(connection, entity, [c for c in group if c.before is None])


def _delete_all(connection: Connection, entity: str, changes: list[RowChange]) -> None:
    if not changes:
        return
    table = Base.metadata.tables[entity]
    key = next(iter(table.primary_key))
    wanted = select(table).where(key.in_([change.row_id for change in changes]))
    current = {row[key.name]: row for row in connection.execute(wanted).mappings()}
    if not all(_as_it_was(current.get(c.row_id), c.before) for c in changes):
        raise depends()
    connection.execute(
        table.delete().where(key == bindparam("row")), [{"row": c.row_id} for c in changes]
    )


def _insert_all(connection: Connection, entity: str, changes: list[RowChange]) -> None:
    if not changes:
        return
    table = Base.metadata.tables[entity]
    key = next(iter(table.primary_key))
    taken = select(key).where(key.in_([change.row_id for change in changes]))
    if connection.execute(taken).first():
        raise depends()
    connection.execute(table.insert(), [change.after for change in changes if change.after])


def _apply(connection: Connection, change: RowChange) -> None:
    table = Base.metadata.tables[change.entity]
    key = next(iter(table.primary_key))
    current = connection.execute(select(table).where(key == change.row_id)).mappings().first()
    if not _as_it_was(current, change.before):
        raise depends()
    if change.after is None:
        connection.execute(table.delete().where(key == change.row_id))
    elif change.before is None:
        connection.execute(table.insert().values(**change.after))
    else:
        after = {k: v for k, v in change.after.items() if k not in BOOKKEEPING}
        if after:
            connection.execute(table.update().where(key == change.row_id).values(**after))


def _as_it_was(current: Any, expected: Values | None) -> bool:
    if current is None or expected is None:
        return current is None and expected is None
    return all(current[k] == v for k, v in expected.items() if k not in BOOKKEEPING)


def _touch(connection: Connection, agreements: Iterable[int]) -> None:
    """Give the records a revision they never had, so that no older copy of one can be saved."""
    table: Table = AgreementRecord.__table__  # type: ignore[assignment]
    for key in agreements:
        times = select(func.count(ChangeRecord.action_id.distinct())).where(
            ChangeRecord.agreement_id == key
        )
        revision = func.max(table.c.revision + 1, times.scalar_subquery())
        connection.execute(
            table.update().where(table.c.id == key).values(revision=revision, changed_at=now())
        )


def _append(connection: Connection, action_id: int, changes: Iterable[RowChange]) -> None:
    rows = [
        {
            "action_id": action_id,
            "entity": change.entity,
            "row_id": change.row_id,
            "agreement_id": change.agreement_id,
            "before": _json(change.before),
            "after": _json(change.after),
        }
        for change in changes
    ]
    if rows:
        connection.execute(ChangeRecord.__table__.insert(), rows)  # type: ignore[attr-defined]


def _json(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _note(target: Base, before: Values | None, after: Values | None) -> None:
    session = inspect(target).session
    row_id = target.id  # type: ignore[attr-defined]
    own = row_id if isinstance(target, AgreementRecord) else getattr(target, "agreement_id", None)
    change = RowChange(target.__tablename__, row_id, own, before, after)
    session.info.setdefault(_PENDING, []).append(change)  # type: ignore[union-attr]


def _row(target: Base) -> Values:
    return {column.key: getattr(target, column.key) for column in inspect(type(target)).columns}


def _inserted(_mapper: object, _connection: Connection, target: Base) -> None:
    _note(target, None, _row(target))


def _deleted(_mapper: object, _connection: Connection, target: Base) -> None:
    _note(target, _row(target), None)


def _updated(_mapper: object, _connection: Connection, target: Base) -> None:
    before, after = {}, {}
    for attribute in inspect(target).attrs:
        history = attribute.history
        if history.has_changes() and history.deleted:
            before[attribute.key], after[attribute.key] = history.deleted[0], attribute.value
    if before:
        if hasattr(target, "uuid"):
            before["uuid"] = after["uuid"] = target.uuid
        _note(target, before, after)


def _flushed(session: Session, _context: object) -> None:
    pending = session.info.pop(_PENDING, [])
    if not pending:
        return
    if _ACTION not in session.info:
        raise RuntimeError("A change outside any user action; open one with history.begin.")
    _append(session.connection(), session.info[_ACTION], pending)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if not (state.is_update or state.is_delete):
        return
    entity = state.bind_mapper.class_ if state.bind_mapper else None
    if getattr(entity, "history_tracked", False):
        raise RuntimeError("Bulk changes would escape history; change rows one by one.")


def _listen() -> None:
    for mapper in Base.registry.mappers:
        if mapper.class_.history_tracked:
            event.listen(mapper.class_, "after_insert", _inserted)
            event.listen(mapper.class_, "after_update", _updated)
            event.listen(mapper.class_, "after_delete", _deleted)
    event.listen(Session, "after_flush", _flushed)
    event.listen(Session, "do_orm_execute", _refuse_bulk)


_listen()
