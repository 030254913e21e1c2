"""Rows, ids and counts of a search, read from the derived tables alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.layout import ACCEPTED
from tracker.db.ordering import in_order
from tracker.db.row_values import FROM_RECORDS, FROM_SUMMARIES, row_of
from tracker.db.search import Lens, Rows, beyond, each_named, matching, status_at
from tracker.domain.facets import Counts, Facets, LibraryCounts
from tracker.domain.query_fields import QueryField
from tracker.domain.query_tree import Query
from tracker.domain.row import AgreementRow
from tracker.domain.vocabulary import Stage

_S, _A = m.SummaryRecord, m.AgreementRecord
_BATCH = 500


def rows(
    session: Session, query: Query, lens: Lens, *, sort: str, descending: bool
) -> Iterator[AgreementRow]:
    """Yield what matches, in order, without holding it all."""
    wanted = in_order(matching(_columns(lens), query, lens), sort, lens, descending=descending)
    for row in session.execute(wanted).yield_per(_BATCH):
        yield row_of(row, lens.as_of)


def uuids(session: Session, query: Query, lens: Lens, *, sort: str, descending: bool) -> list[str]:
    """Return the ids of what matches, in order."""
    wanted = matching(select(_A.uuid), query, lens)
    return list(session.scalars(in_order(wanted, sort, lens, descending=descending)))


def some(session: Session, chosen: Sequence[str], lens: Lens) -> list[AgreementRow]:
    """Return the rows with these ids, in the order of the ids; missing ones are left out."""
    found: dict[str, AgreementRow] = {}
    for start in range(0, len(chosen), _BATCH):
        wanted = (
            _columns(lens)
            .select_from(_S)
            .join(_A, _A.id == _S.agreement_id)
            .where(_S.scope.in_(lens.scopes), _A.uuid.in_(chosen[start : start + _BATCH]))
        )
        found |= {row.uuid: row_of(row, lens.as_of) for row in session.execute(wanted)}
    return [found[uuid] for uuid in chosen if uuid in found]


def count(session: Session, query: Query, lens: Lens) -> int:
    """Return how many agreements match."""
    return session.scalar(matching(select(func.count()), query, lens)) or 0


def facets(session: Session, query: Query, lens: Lens) -> Facets:
    """Return how the agreements that match spread over parties, areas, types and so on.

    The values of a facet are counted under all terms but its own, so that a choice hides no other.
    """
    year = func.substr(
        case((_S.signed_earliest != "", _S.signed_earliest), else_=_S.signed_latest), 1, 4
    )

    def wider(own: QueryField) -> Query:
        return beyond(query, own)

    kind, status = _counted(_S.instrument_type), _counted(status_at(lens))
    return Facets(
        parties=_facet(session, wider(QueryField.PARTY), lens, "party"),
        areas=_facet(session, wider(QueryField.AREA), lens, "area"),
        types=_spread(session, matching(kind, wider(QueryField.TYPE), lens)),
        statuses=_spread(session, matching(status, wider(QueryField.STATUS), lens)),
        years=tuple(sorted(_spread(session, matching(_counted(year), query, lens)))),
        named=tuple((own, text, count(session, q, lens)) for own, text, q in each_named(query)),
    )


def library_counts(session: Session) -> LibraryCounts:
    """Return how many agreements each entry of the library section holds."""
    reviewed = (_A.stage == Stage.REVIEWED) & _A.trashed_at.is_(None)
    draft = (_A.stage == Stage.DRAFT) & _A.trashed_at.is_(None)
    once = _S.scope != 0
    row = session.execute(
        select(
            func.count().filter(reviewed),
            func.count().filter(draft),
            func.count().filter(reviewed & (_S.n_unsupported > 0)),
            func.count().filter(reviewed & (_S.n_conflicts > 0)),
            func.count().filter(_A.trashed_at.is_not(None)),
            func.coalesce(func.sum(_S.n_unsupported).filter(reviewed), 0),
        )
        .select_from(_S)
        .join(_A, _A.id == _S.agreement_id)
        .where(once)
    ).one()
    sources = session.scalar(select(func.count()).select_from(m.SourceRecord)) or 0
    facet = m.FacetValueRecord
    doubtful = (
        select(func.count(facet.agreement_id.distinct()))
        .join(_A, _A.id == facet.agreement_id)
        .where(reviewed, facet.kind == "doubt", facet.scope != ACCEPTED)
    )
    return LibraryCounts(
        all=row[0],
        to_review=row[1],
        unsupported=row[2],
        conflicts=row[3],
        doubts=session.scalar(doubtful) or 0,
        trash=row[4],
        unsupported_values=row[5],
        sources=sources,
    )


def _facet(session: Session, query: Query, lens: Lens, kind: str) -> Counts:
    facet = m.FacetValueRecord
    wanted = (
        matching(_counted(facet.value), query, lens)
        .join(
            facet,
            (facet.agreement_id == _S.agreement_id) & (facet.scope == _S.scope),
        )
        .where(facet.kind == kind)
    )
    return _spread(session, wanted)


def _counted(column: Any) -> Rows:
    return select(column.label("value"), func.count().label("times"))


def _spread(session: Session, wanted: Rows) -> Counts:
    grouped: Select[Any] = wanted.group_by("value").order_by(func.count().desc(), "value")
    return tuple((value, times) for value, times in session.execute(grouped) if value)


def _columns(lens: Lens) -> Rows:
    return select(
        *(getattr(_S, name) for name in FROM_SUMMARIES),
        *(getattr(_A, name) for name in FROM_RECORDS),
        status_at(lens).label("status"),
    )
