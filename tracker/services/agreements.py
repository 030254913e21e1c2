"""Answers questions about agreements. Never writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import listing, row_columns
from tracker.db import models as m
from tracker.db.engine import Sessions, Stop, never
from tracker.db.layout import INDEXED
from tracker.db.lookup import agreement_key, source_key
from tracker.db.part_columns import Tables, tables
from tracker.db.record_reader import read_agreements
from tracker.db.search import Lens
from tracker.db.source_rows import read_sources
from tracker.domain.agreement import Agreement
from tracker.domain.dossier import Dossier, RelatedAgreement
from tracker.domain.event import status_on
from tracker.domain.facets import Facets, LibraryCounts
from tracker.domain.query import parse
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow, RowColumns

if TYPE_CHECKING:
    from tracker.db.column_search import Answers, ColumnSearch


class Agreements:
    """Lists, counts and opens records.

    `drafts` includes unreviewed drafts and values that are only proposed; `proposals` says of the
    latter alone whether they count, which the window wants and exports do not.
    """

    def __init__(self, sessions: Sessions, reference: Reference) -> None:
        self._sessions = sessions
        self._reference = reference
        self._columns: ColumnSearch | None = None

    @property
    def prepared(self) -> bool:
        """Whether columns are in memory."""
        return self._columns is not None

    def forget(self) -> None:
        """Let go of columns in memory, because what they were read from was computed again."""
        self._columns = None

    def prepare(self, *, as_of: date, sorts: Iterable[str] = INDEXED, stop: Stop = never) -> None:
        """Read columns into memory: ids, counts and facets then come at once.

        Orders follow one by one, those of `sorts` that are not known yet. Worth its seconds for a
        window, not for one question.
        """
        if self._columns is None:
            self._columns = self._read_columns(as_of, stop)
        for sort in sorts:
            with self._sessions.reading(stop) as session:
                if fast := self.fast(session, self._lens(as_of, drafts=False)):
                    fast.prepare_order(sort)

    def _read_columns(self, as_of: date, stop: Stop) -> ColumnSearch:
        from tracker.db.column_search import ColumnSearch  # noqa: PLC0415 - loads numpy

        columns = ColumnSearch()
        with self._sessions.reading(stop) as session:
            columns.prepare(session, as_of)
        return columns

    def rows(
        self,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        sort: str = "signed",
        descending: bool = True,
    ) -> Iterator[AgreementRow]:
        """Yield what matches, with its status on the day, without loading it all."""
        with self._sessions.reading() as session:
            yield from listing.rows(
                session, query, self._lens(as_of, drafts), sort=sort, descending=descending
            )

    @contextmanager
    def columns(  # noqa: PLR0913 - what to list, and how
        self,
        query: Query,
        fields: Sequence[str],
        *,
        as_of: date,
        drafts: bool = False,
        sort: str = "signed",
        descending: bool = True,
    ) -> Iterator[RowColumns]:
        """Give what matches as `rows` does, but column by column, for exports of many rows."""
        lens = self._lens(as_of, drafts)
        with (
            self._sessions.reading() as session,
            row_columns.columns(
                session, query, lens, fields, sort=sort, descending=descending
            ) as found,
        ):
            yield found

    @contextmanager
    def tables(  # noqa: PLR0913 - what to list, and how
        self,
        query: Query,
        fields: Sequence[str],
        *,
        as_of: date,
        uuids: Sequence[str] | None = None,
        drafts: bool = False,
        sort: str = "signed",
        descending: bool = True,
    ) -> Iterator[Tables]:
        """Give what matches, or those of `uuids` in their order, with tables of their parts."""
        lens = self._lens(as_of, drafts)
        with self._sessions.reading() as session:
            if uuids is None:
                keys = row_columns.keys_in_order(
                    session, query, lens, sort=sort, descending=descending
                )
            else:
                keys = row_columns.keys_of_uuids(session, uuids, drafts=drafts)
            yield tables(session, keys, lens, fields)

    def uuids(  # noqa: PLR0913 - what to list, and how
        self,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        proposals: bool | None = None,
        sort: str = "signed",
        descending: bool = True,
        stop: Stop = never,
    ) -> list[str]:
        """Return the ids of what matches, in order. `stop` says when nobody wants them any more.

        Raises `Cancelled` then.
        """
        with self._sessions.reading(stop) as session:
            lens = self._lens(as_of, drafts, proposals)
            if fast := self.fast(session, lens):
                return fast.uuids(query, sort, descending=descending)
            return listing.uuids(session, query, lens, sort=sort, descending=descending)

    def to_review(self) -> list[str]:
        """Return the ids of all drafts, the least certain first."""
        today = date.today()  # noqa: DTZ011 - the order is the same on every day
        with self._sessions.reading() as session:
            lens = self._lens(today, drafts=True)
            drafts = parse("stage:draft")
            return listing.uuids(session, drafts, lens, sort="certainty", descending=False)

    def some(
        self, uuids: Sequence[str], *, as_of: date, drafts: bool = True
    ) -> list[AgreementRow]:
        """Return the rows with these ids, in their order; missing ones are left out."""
        with self._sessions.reading() as session:
            return listing.some(session, uuids, self._lens(as_of, drafts))

    def count(
        self,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        proposals: bool | None = None,
        stop: Stop = never,
    ) -> int:
        """Return how many agreements match."""
        with self._sessions.reading(stop) as session:
            lens = self._lens(as_of, drafts, proposals)
            fast = self.fast(session, lens)
            return fast.count(query) if fast else listing.count(session, query, lens)

    def facets(
        self,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        proposals: bool | None = None,
        stop: Stop = never,
    ) -> Facets:
        """Return how what matches spreads over parties, areas, types, statuses and years."""
        with self._sessions.reading(stop) as session:
            lens = self._lens(as_of, drafts, proposals)
            fast = self.fast(session, lens)
            return fast.facets(query) if fast else listing.facets(session, query, lens)

    def counts(self) -> LibraryCounts:
        """Return how many agreements each entry of the library section holds."""
        with self._sessions.reading() as session:
            return listing.library_counts(session)

    def dossier(self, uuid: str, *, as_of: date) -> Dossier:
        """Return all about one agreement; a prefix of its uuid will do where it is the only one.

        Raises `NotFound` where none, or more than one, begins so.
        """
        with self._sessions.reading() as session:
            key = agreement_key(session, uuid)
            agreement = read_agreements(session, [key])[key]
            record = session.get_one(m.AgreementRecord, key)
            texts, text_sources = _texts(session, agreement)
            return Dossier(
                agreement=agreement,
                sources=tuple(
                    read_sources(session, [source_key(session, s) for s in agreement.sources])
                ),
                texts=texts,
                text_sources=text_sources,
                related=_related(session, agreement, as_of),
                as_of=as_of,
                created=record.created_at,
                changed=record.changed_at,
            )

    def fast(self, session: Session, lens: Lens) -> Answers | None:
        """Return answers from the columns in memory, if they are there."""
        return self._columns.at(session, lens) if self._columns else None

    def _lens(
        self,
        as_of: date,
        drafts: bool,  # noqa: FBT001 - handed through
        proposals: bool | None = None,  # noqa: FBT001
    ) -> Lens:
        return Lens(as_of=as_of, drafts=drafts, reference=self._reference, proposals=proposals)


def _texts(session: Session, agreement: Agreement) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts of the sources and the source of each, older texts too if cited."""
    text, source = m.SourceTextRecord, m.SourceRecord
    cited = {e.passage.text for e in agreement.evidence}
    own = select(source.id).where(source.uuid.in_(agreement.sources))
    rows = session.execute(
        select(text.uuid, source.uuid, m.ContentRecord.text)
        .join(source, source.id == text.source_id)
        .join(m.ContentRecord, m.ContentRecord.sha256 == text.content_sha256)
        .where(text.source_id.in_(own) | text.uuid.in_(cited))
        .order_by(text.id)
    ).all()
    return {row[0]: row[2] for row in rows}, {row[0]: row[1] for row in rows}


def _related(session: Session, agreement: Agreement, as_of: date) -> dict[str, RelatedAgreement]:
    uuids = [relation.other for relation in agreement.relations]
    keys = session.scalars(
        select(m.AgreementRecord.id).where(m.AgreementRecord.uuid.in_(uuids))
    ).all()
    return {
        other.uuid: RelatedAgreement(
            uuid=other.uuid,
            title=other.title,
            parties=tuple(party.value for party in other.parties),
            signed=other.signing.date if other.signing else "",
            status=status_on(other.events, as_of, other.binding),
        )
        for other in read_agreements(session, keys).values()
    }
