"""What a search finds, column by column and as stored: for exports of very many rows.

It says of each field of a row how what is stored is read; `listing` makes whole rows in the same
way, one by one.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, bindparam, func, literal, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.ordering import in_order
from tracker.db.page_cache import PASSING, keeping
from tracker.db.row_values import LISTS, list_of, parties_of
from tracker.db.search import Lens, Rows, matching, status_at
from tracker.domain.query_tree import Query
from tracker.domain.row import RowColumns
from tracker.domain.vocabulary import Stage

_S, _A = m.SummaryRecord, m.AgreementRecord
_BATCH = 500
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
    rows = matching(select(_S.agreement_id, *wanted), query, lens, everything=everything)
    with keeping(session.connection(), PASSING) as connection:
        order = keys_in_order(session, query, lens, sort=sort, descending=descending)
        batches = ((keys, values) for keys, *values in _batches(connection, rows))
        yield RowColumns(tuple(fields), order, batches, READERS)


def picked(session: Session, keys: Sequence[int], lens: Lens, fields: Sequence[str]) -> RowColumns:
    """Give the rows with these keys, in this order; they are read as far as somebody asks.

    Such batches come in order, which costs a look-up for each row.
    """
    chosen = func.json_each(bindparam("keys")).table_valued("key", "value")
    wanted = (
        select(_S.agreement_id, *(_field(n, lens).label(f"c{i}") for i, n in enumerate(fields)))
        .select_from(chosen)
        .join(_S, (_S.agreement_id == chosen.c.value) & _S.scope.in_(lens.scopes))
        .join(_A, _A.id == _S.agreement_id)
        .order_by(chosen.c.key)
    )

    def batches() -> Iterator[tuple[Sequence[int], Sequence[Sequence[Any]]]]:
        for start in range(0, len(keys), _BATCH):
            some = json.dumps(list(keys[start : start + _BATCH]))
            for found, *values in _batches(session.connection(), wanted, keys=some):
                yield found, values

    return RowColumns(tuple(fields), keys, batches(), READERS)


def keys_in_order(
    session: Session, query: Query, lens: Lens, *, sort: str, descending: bool
) -> Sequence[int]:
    """Return the keys of what matches, in order."""
    keys = matching(select(_S.agreement_id), query, lens, everything=not query.terms)
    order = array("q")
    for batch in _batches(session.connection(), in_order(keys, sort, lens, descending=descending)):
        order.extend(batch[0])
    return order


def keys_of_uuids(session: Session, uuids: Sequence[str], *, drafts: bool) -> Sequence[int]:
    """Return the keys of agreements, in the order of the ids; those that are gone are left out.

    So are drafts unless asked for.
    """
    chosen = func.json_each(bindparam("keys")).table_valued("key", "value")
    wanted = select(_A.id).select_from(chosen).join(_A, _A.uuid == chosen.c.value)
    if not drafts:
        wanted = wanted.where(_A.stage == Stage.REVIEWED)
    order = array("q")
    listed = json.dumps(list(uuids))
    for batch in _batches(session.connection(), wanted.order_by(chosen.c.key), keys=listed):
        order.extend(batch[0])
    return order


def uuids_of_keys(session: Session, keys: Sequence[int]) -> list[str]:
    """Return the ids of agreements, in the order of their keys; none of them is gone."""
    chosen = func.json_each(bindparam("keys")).table_valued("key", "value")
    wanted = select(_A.uuid).select_from(chosen).join(_A, _A.id == chosen.c.value)
    listed = json.dumps(list(keys))
    found = _batches(session.connection(), wanted.order_by(chosen.c.key), keys=listed)
    return [uuid for batch in found for uuid in batch[0]]


def _batches(connection: Connection, rows: Rows, **values: str) -> Iterator[list[Sequence[Any]]]:
    """Yield columns as the driver gives them: making objects of rows takes as long as SQLite."""
    with connection.execute(rows, values) as result:
        cursor = result.cursor
        while batch := cursor.fetchmany(_BATCH) if cursor else ():
            yield list(zip(*batch, strict=True))


def _field(name: str, lens: Lens) -> Any:
    if name == "as_of":
        return literal(lens.as_of.isoformat())
    if name == "status":
        return status_at(lens)
    return getattr(_A if name in _RECORD else _S, name)
