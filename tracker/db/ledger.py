"""Compares rows with what history says of them, which finds what no change ever wrote.

History holds every value twice, so a record needs no digest: its last changes are one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db.base import Base
from tracker.db.history import BOOKKEEPING
from tracker.db.models import AgreementRecord, ChangeRecord

Values: TypeAlias = dict[str, Any]
_Row: TypeAlias = tuple[str, int]
_BATCH = 500
_LOOSE = ("source", "source_text", "passage", "saved_search", "learnt")
"""Tables in history whose rows belong to no single agreement."""


def differing_parts(session: Session, agreements: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield the keys of agreements that are not as history left them, and what differs."""
    recorded = _recorded(session, ChangeRecord.agreement_id.in_(agreements))
    for table in _tables():
        own = table.c.id if table.name == AgreementRecord.__tablename__ else table.c.agreement_id
        stored = session.execute(select(table).where(own.in_(agreements))).mappings()
        yield from _compared(table.name, stored, recorded)


def differing_sources(session: Session) -> Iterator[str]:
    """Yield words on each source, passage, saved search or lesson that is not as history left it.

    A library has very many passages, so they are compared some at a time.
    """
    change = ChangeRecord
    rows = session.execute(
        select(change.entity, change.row_id, change.agreement_id, change.after)
        .where(change.entity.in_(_LOOSE))
        .order_by(change.entity, change.row_id, change.id),
        execution_options={"yield_per": _BATCH},
    )
    for entity, found in groupby(rows, key=itemgetter(0)):
        each = (list(row) for _, row in groupby(found, key=itemgetter(1)))
        while batch := list(islice(each, _BATCH)):
            yield from _differing_rows(session, entity, chain.from_iterable(batch))


def _differing_rows(session: Session, entity: str, changes: Iterable[Any]) -> Iterator[str]:
    recorded = _folded(changes)
    table = Base.metadata.tables[entity]
    keys = [key for _, key in recorded]
    stored = session.execute(select(table).where(table.c.id.in_(keys))).mappings()
    for _, words in _compared(entity, stored, recorded):
        yield words


def _tables() -> list[Any]:
    tracked = (m.class_.__table__ for m in Base.registry.mappers if m.class_.history_tracked)
    return [t for t in tracked if "agreement_id" in t.c or t.name == AgreementRecord.__tablename__]


def _recorded(session: Session, chosen: Any) -> dict[_Row, tuple[int, Values]]:
    """Return what each row should hold now, with the agreement it belongs to."""
    change = ChangeRecord
    rows = session.execute(
        select(change.entity, change.row_id, change.agreement_id, change.after)
        .where(chosen)
        .order_by(change.id)
    )
    return _folded(rows)


def _folded(changes: Iterable[Any]) -> dict[_Row, tuple[int, Values]]:
    """Lay the changes of each row over one another; rows that are gone leave nothing."""
    found: dict[_Row, tuple[int, Values]] = {}
    for entity, row_id, agreement, after in changes:
        if after is None:
            found.pop((entity, row_id), None)
        else:
            _, before = found.get((entity, row_id), (0, {}))
            found[entity, row_id] = (agreement or 0, before | json.loads(after))
    return found


def _compared(
    entity: str, stored: Any, recorded: dict[_Row, tuple[int, Values]]
) -> Iterator[tuple[int, str]]:
    rows = {row["id"]: row for row in stored}
    for (name, key), (agreement, expected) in recorded.items():
        if name != entity:
            continue
        if key not in rows:
            yield agreement, f"History knows a row of {_said(entity)} that is no longer there."
            continue
        for column, value in expected.items():
            if column not in BOOKKEEPING and rows[key].get(column, value) != value:
                yield agreement, f"No change in history made the {column} of {_said(entity)} so."


def _said(entity: str) -> str:
    return entity.replace("_", " ")
