"""What a search finds, column by column and as stored: for exports of very many rows.

It says of each field of a row how what is stored is read; `listing` makes whole rows in the same
way, one by one.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, literal, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.ordering import in_order
from tracker.db.row_values import LISTS, list_of, parties_of
from tracker.db.search import Lens, Rows, matching, status_at
from tracker.domain.query_tree import Query
from tracker.domain.row import RowColumns

_S, _A = m.SummaryRecord, m.AgreementRecord
_BATCH = 500
_PASSING = -4_000
"""Kilobytes of pages kept, as a pragma says it, while a table is read that nobody reads again."""
_RECORD = ("uuid", "revision")
"""Fields that the record itself holds."""
READERS: Mapping[str, Callable[[Any], Any]] = {
    "parties": parties_of,
    **dict.fromkeys(LISTS, list_of),
}
"""How a field is read that is not stored as rows show it."""


@contextmanager
def columns(  # noqa: PLR0913 - what to list, and how
    session: Session,
    query: Query,
    lens: Lens,
    fields: Sequence[str],
    *,
    sort: str,
    descending: bool,
) -> Iterator[RowColumns]:
    """Give what matches; it is read as far as somebody asks for it."""
    # Each column gets a name of its own, as SQL would give two columns of one name only once.
    wanted = (_field(name, lens).label(f"c{n}") for n, name in enumerate(fields))
    everything = not query.terms
    keys = matching(select(_S.agreement_id), query, lens, everything=everything)
    rows = matching(select(_S.agreement_id, *wanted), query, lens, everything=everything)
    with _passing(session.connection()) as connection:
        order = array("q")
        for batch in _batches(connection, in_order(keys, sort, lens, descending=descending)):
            order.extend(batch[0])
        batches = ((keys, values) for keys, *values in _batches(connection, rows))
        yield RowColumns(tuple(fields), order, batches, READERS)


def _batches(connection: Connection, rows: Rows) -> Iterator[list[Sequence[Any]]]:
    """Yield columns as the driver gives them: making objects of rows takes as long as SQLite."""
    with connection.execute(rows) as result:
        cursor = result.cursor
        while batch := cursor.fetchmany(_BATCH) if cursor else ():
            yield list(zip(*batch, strict=True))


@contextmanager
def _passing(connection: Connection) -> Iterator[Connection]:
    """Keep few pages meanwhile: a whole table would push out all that others read again."""
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = {_PASSING}")
    try:
        yield connection
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")


def _field(name: str, lens: Lens) -> Any:
    if name == "as_of":
        return literal(lens.as_of.isoformat())
    if name == "status":
        return status_at(lens)
    return getattr(_A if name in _RECORD else _S, name)
