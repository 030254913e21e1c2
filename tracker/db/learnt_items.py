"""Lessons summed up: one item for all of the same content, as people see and extraction uses them.

Libraries of many years hold tens of thousands of lessons, and each article is read with them, so
that the database does the summing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from tracker.db.models import LearntRecord
from tracker.domain.folding import fold
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.vocabulary import Field

_Key = tuple[str, str, str, str]
_table = LearntRecord


def summed_items(session: Session) -> list[LearntItem]:
    """Return the items, the latest first, without what only people want to know of them."""
    return [item for _, item in _summed(session)]


def full_items(session: Session) -> list[LearntItem]:
    """Return the items, the latest first, with capacities and the records that taught them."""
    taught: dict[_Key, dict[str, None]] = {}
    capacity: dict[_Key, str] = {}
    columns = (_table.kind, _table.field, _table.folded, _table.value)
    rows = select(*columns, _table.agreement, _table.capacity).order_by(_table.day, _table.id)
    for kind, field, folded, value, agreement, office in session.execute(rows):
        key = kind, field, folded, value
        capacity[key] = office
        if agreement:
            taught.setdefault(key, {})[agreement] = None
    return [
        replace(item, capacity=capacity[key], agreements=tuple(taught.get(key, ())))
        for key, item in _summed(session)
    ]


def rows_of(session: Session, items: Iterable[LearntItem]) -> list[LearntRecord]:
    """Return the lessons that items are made of."""
    found: list[LearntRecord] = []
    for item in items:
        kind, field, folded, value = key_of(item)
        same = (_table.kind == kind, _table.folded == folded, _table.value == value)
        wanted = select(_table).where(*same, _table.field == field).order_by(_table.id)
        found += session.scalars(wanted)
    return found


def key_of(item: LearntItem) -> _Key:
    """Return what all lessons of an item have in common."""
    return item.kind, item.field or "", fold(item.words), item.value


def _summed(session: Session) -> list[tuple[_Key, LearntItem]]:
    return [
        (
            (kind, field, folded, value),
            LearntItem(
                id=uuid,
                kind=LearntKind(kind),
                words=words,
                value=value,
                field=Field(field) if field else None,
                first=first or "",
                last=last,
                count=count,
                enabled=bool(enabled),
                at=at,
            ),
        )
        for uuid, words, kind, field, folded, value, count, enabled, first, last, at in (
            session.execute(_sums())
        )
    ]


def _sums() -> Select[Any]:
    """Return the query for one row per item; of its first lesson it takes id and spelling."""
    alike = (_table.kind, _table.field, _table.folded, _table.value)
    sums = (
        select(
            func.min(_table.id).label("first_id"),
            func.sum(_table.count).label("times"),
            func.min(_table.enabled).label("used"),
            func.min(func.nullif(_table.day, "")).label("since"),
            func.max(_table.day).label("until"),
            func.max(_table.at).label("latest"),
        )
        .group_by(*alike)
        .subquery()
    )
    told = (sums.c.times, sums.c.used, sums.c.since, sums.c.until, sums.c.latest)
    return (
        select(_table.uuid, _table.words, *alike, *told)
        .join(sums, sums.c.first_id == _table.id)
        .order_by(sums.c.latest.desc(), _table.id)
    )
