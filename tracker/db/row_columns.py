"""What a search finds, column by column and as stored: for exports of very many rows.

It says of each field of a row how what is stored is read; `listing` makes whole rows in the same
way, one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.listing import listed, parties_of
from tracker.db.ordering import in_order
from tracker.db.search import Lens, matching, status_at
from tracker.domain.query_tree import Query

_S, _A = m.SummaryRecord, m.AgreementRecord
_BATCH = 500
_RECORD = ("uuid", "revision")
"""Fields that the record itself holds."""
READERS: Mapping[str, Callable[[Any], Any]] = {
    "parties": parties_of,
    **dict.fromkeys(("signatories", "areas", "sources", "tags"), listed),
}
"""How a field is read that is not stored as rows show it."""


def batches(  # noqa: PLR0913 - what to list, and how
    session: Session,
    query: Query,
    lens: Lens,
    fields: Sequence[str],
    *,
    sort: str,
    descending: bool,
) -> Iterator[list[Sequence[Any]]]:
    """Yield what matches, in order, some hundred rows at a time: the values of each field."""
    # Each column gets a name of its own, as SQL would give two columns of one name only once.
    wanted = (_field(name, lens).label(f"c{n}") for n, name in enumerate(fields))
    rows = in_order(matching(select(*wanted), query, lens), sort, lens, descending=descending)
    for batch in session.execute(rows).partitions(_BATCH):
        yield list(zip(*batch, strict=True))


def _field(name: str, lens: Lens) -> Any:
    if name == "as_of":
        return literal(lens.as_of.isoformat())
    if name == "status":
        return status_at(lens)
    return getattr(_A if name in _RECORD else _S, name)
