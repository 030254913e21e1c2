"""The orders of the list: by any of its columns, what has no date last in both directions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.search import Lens, Rows, matching, status_at
from tracker.db.summaries import NO_DATE
from tracker.domain.errors import ValueRefused
from tracker.domain.query_tree import Query

_S, _A = m.SummaryRecord, m.AgreementRecord
_OPEN = m.EvidenceRecord
_CERTAINTY = (
    func.coalesce(
        select(func.min(func.coalesce(_OPEN.confidence, 0.5)))
        .where(_OPEN.agreement_id == _S.agreement_id, _OPEN.state == "proposed")
        .correlate(_S)
        .scalar_subquery(),
        1.0,
    )
    - (_S.n_proposed + _S.n_unsupported + _S.n_conflicts) * 1e-6
)
"""How sure the least sure proposal is; of equally sure records, more open ones are less sure."""
DATES = ("signed", "in_force", "ended")
"""Columns whose empty cells come last in both directions."""
OF_RECORDS = ("changed", "revision")
"""Orders by what stands in records themselves, not in their summaries."""
INDEXED = ("signed", "parties", "title", "instrument_type", "in_force", "ended")
SORTS: dict[str, Any] = {
    "signed": _S.signed_sort,
    "parties": _S.parties_sort,
    "title": _S.title_sort,
    "instrument_type": _S.instrument_type,
    "in_force": _S.in_force_sort,
    "ended": _S.ended_sort,
    "place": _S.place,
    "binding": _S.binding,
    "signatories": _S.signatories,
    "areas": _S.areas,
    "primary_area": _S.primary_area,
    "n_sources": _S.n_sources,
    "best_tier": _S.best_tier,
    "n_unsupported": _S.n_unsupported,
    "n_conflicts": _S.n_conflicts,
    "evidence": func.coalesce(_S.n_accepted * 1.0 / func.nullif(_S.n_claims, 0), 0),
    "tags": _S.tags,
    "certainty": _CERTAINTY,
    "changed": _A.changed_at,
    "revision": _A.revision,
}


def in_order(rows: Rows, sort: str, lens: Lens, *, descending: bool) -> Rows:
    """Order rows by a column of the list, those without a date last in both directions."""
    column = sort_column(sort, lens)
    if descending and sort in DATES:
        return rows.order_by(column == NO_DATE, column.desc(), _S.agreement_id.desc())
    if descending:
        return rows.order_by(column.desc(), _S.agreement_id.desc())
    return rows.order_by(column.asc(), _S.agreement_id.asc())


def first_uuids(  # noqa: PLR0913 - what to list, and how
    session: Session, query: Query, lens: Lens, *, sort: str, descending: bool, limit: int
) -> list[str]:
    """Return the first ids of a list, at once where the order has an index; else none.

    Each scope is read along the index, as far as needed; undated records are left out.
    """
    if sort not in INDEXED:
        return []
    column = sort_column(sort, lens)
    found: list[tuple[Any, ...]] = []
    for scope in lens.scopes:
        wanted = matching(select(column, _S.agreement_id, _A.uuid), query, lens)
        wanted = wanted.where(_S.scope == scope).limit(limit)
        if sort in DATES:
            wanted = wanted.where(column < NO_DATE)
        key = (column.desc(), _S.agreement_id.desc()) if descending else (column, _S.agreement_id)
        found += map(tuple, session.execute(wanted.order_by(*key)))
    found.sort(key=_place, reverse=descending)
    return [row[2] for row in found[:limit]]


def _place(row: tuple[Any, ...]) -> tuple[str, int]:
    return row[0] or "", row[1]


def sort_column(sort: str, lens: Lens) -> ColumnElement[Any]:
    """Return what the list is ordered by. Raises `ValueRefused` where it cannot be sorted so."""
    column: ColumnElement[Any] | None = status_at(lens) if sort == "status" else SORTS.get(sort)
    if column is None:
        raise ValueRefused(
            f"The list cannot be sorted by “{sort}”.",
            hint=f"Sort by one of: {', '.join([*SORTS, 'status'])}.",
        )
    return column
