"""The rows that a list of everything begins with, read before what maps tables is loaded.

Each scope is read along the index of its order, as far as needed. `listing` finds the same rows.
"""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

from tracker.db.layout import BOTH, DATES, INDEXED, PROPOSED
from tracker.db.row_values import FROM_RECORDS, FROM_SUMMARIES, row_of
from tracker.db.summaries import NO_DATE, period_day
from tracker.domain.row import AgreementRow

_NAMES = (*FROM_SUMMARIES, *FROM_RECORDS, "status", "sorted_by", "key")
_STATUS = """
(SELECT status FROM status_period AS p
 WHERE p.agreement_id = s.agreement_id AND p.scope = s.scope AND p.start <= :day AND p.end > :day)
"""


def first_rows(
    connection: Any,
    *,
    as_of: date,
    sort: str,
    descending: bool,
    limit: int,
) -> list[AgreementRow]:
    """Return the first rows of all reviewed records, proposed values among them.

    Undated ones are left out. None are found where the order has no index to read along.
    """
    column = INDEXED.get(sort)
    if column is None:
        return []
    statement = _statement(column, dated=sort in DATES, descending=descending)
    values = {"day": period_day(as_of), "undated": NO_DATE, "limit": limit}
    found = [
        SimpleNamespace(**dict(zip(_NAMES, row, strict=True)))
        for scope in (PROPOSED, BOTH)
        for row in connection.execute(statement, {**values, "scope": scope})
    ]
    found.sort(key=_place, reverse=descending)
    return [row_of(row, as_of) for row in found[:limit]]


def _statement(column: str, *, dated: bool, descending: bool) -> str:
    columns = ", ".join(
        (*(f"s.{name}" for name in FROM_SUMMARIES), *(f"a.{name}" for name in FROM_RECORDS))
    )
    way = "DESC" if descending else "ASC"
    return (
        f"SELECT {columns}, {_STATUS}, s.{column}, s.agreement_id"  # noqa: S608 - own names
        " FROM summary AS s JOIN agreement AS a ON a.id = s.agreement_id"
        " WHERE s.scope = :scope AND a.trashed_at IS NULL AND a.stage = 'reviewed'"
        f" {f'AND s.{column} < :undated' if dated else ''}"
        f" ORDER BY s.{column} {way}, s.agreement_id {way} LIMIT :limit"
    )


def _place(row: Any) -> tuple[str, int]:
    return row.sorted_by or "", row.key
