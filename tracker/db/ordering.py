"""The orders of the list: by any of its columns, what has no date last in both directions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select

from tracker.db import models as m
from tracker.db.layout import DATES, INDEXED
from tracker.db.search import Lens, Rows, status_at
from tracker.db.summaries import NO_DATE
from tracker.domain.errors import ValueRefused

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
OF_RECORDS = ("changed", "revision")
"""Orders by what stands in records themselves, not in their summaries."""
SORTS: dict[str, Any] = {
    **{sort: getattr(_S, column) for sort, column in INDEXED.items()},
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


def sort_column(sort: str, lens: Lens) -> ColumnElement[Any]:
    """Return what the list is ordered by. Raises `ValueRefused` where it cannot be sorted so."""
    column: ColumnElement[Any] | None = status_at(lens) if sort == "status" else SORTS.get(sort)
    if column is None:
        raise ValueRefused(
            f"The list cannot be sorted by “{sort}”.",
            hint=f"Sort by one of: {', '.join([*SORTS, 'status'])}.",
        )
    return column
