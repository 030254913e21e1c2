"""Reads many agreements with their sources, some hundred at a time, for files and prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.engine import Sessions
from tracker.db.record_reader import read_agreements
from tracker.db.source_rows import read_sources, read_text, read_words
from tracker.domain.agreement import Agreement
from tracker.domain.dossier import Dossier, RelatedAgreement
from tracker.domain.event import status_on
from tracker.domain.source import Source, SourceText

BATCH = 200
AT_HAND = 20
"""Records whose texts are held at once; each text may be that of a book."""
T = TypeVar("T")


class Dossiers:
    """Answers with records in the order of their ids; those that are gone are left out."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def records(self, uuids: Iterable[str]) -> Iterator[Agreement]:
        """Yield agreements, without their sources."""
        with self._sessions.reading() as session:
            for batch in _batches(uuids):
                yield from _agreements(session, batch)
                session.expunge_all()

    def each(self, uuids: Iterable[str], *, as_of: date, texts: bool = False) -> Iterator[Dossier]:
        """Yield agreements with sources; the words of the texts only if asked for."""
        with self._sessions.reading() as session:
            for batch in _batches(uuids):
                agreements = _agreements(session, batch)
                sources = _sources(session, agreements)
                owners = _owners(session, agreements)
                related = _related(session, agreements, as_of)
                for some in _batches(agreements, AT_HAND):
                    cited = [_cited(a, [sources[uuid] for uuid in a.sources]) for a in some]
                    wanted = {text for known in cited for text in known} if texts else set()
                    words = read_words(session, wanted) if wanted else {}
                    for agreement, quoted in zip(some, cited, strict=True):
                        yield Dossier(
                            agreement=agreement,
                            sources=tuple(sources[uuid] for uuid in agreement.sources),
                            texts={t: words[t] for t in quoted if t in words},
                            text_sources={t: owners[t] for t in quoted if t in owners},
                            related={
                                r.other: related[r.other]
                                for r in agreement.relations
                                if r.other in related
                            },
                            as_of=as_of,
                        )
                session.expunge_all()

    def text(self, uuid: str) -> SourceText:
        """Return a text. Raises `NotFound`."""
        with self._sessions.reading() as session:
            return read_text(session, uuid)

    def original(self, sha256: str) -> bytes:
        """Return the bytes a source came as; empty where none are kept."""
        with self._sessions.reading() as session:
            kept = session.get(m.OriginalRecord, sha256)
            return kept.content if kept else b""


def _batches(values: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    waiting = iter(values)
    while batch := list(islice(waiting, size)):
        yield batch


def _agreements(session: Session, uuids: Sequence[str]) -> list[Agreement]:
    table = m.AgreementRecord
    found = select(table.uuid, table.id).where(table.uuid.in_(uuids))
    keys = {row[0]: row[1] for row in session.execute(found)}
    records = read_agreements(session, list(keys.values()))
    return [records[keys[uuid]] for uuid in uuids if uuid in keys]


def _sources(session: Session, agreements: Iterable[Agreement]) -> dict[str, Source]:
    table = m.SourceRecord
    wanted = list({uuid for agreement in agreements for uuid in agreement.sources})
    found: dict[str, Source] = {}
    for start in range(0, len(wanted), BATCH):
        batch = select(table.id).where(table.uuid.in_(wanted[start : start + BATCH]))
        found |= {s.uuid: s for s in read_sources(session, list(session.scalars(batch)))}
    return found


def _owners(session: Session, agreements: Iterable[Agreement]) -> dict[str, str]:
    """Return the source of every text that the agreements quote or rest on."""
    text, source = m.SourceTextRecord, m.SourceRecord
    joined = select(text.uuid, source.uuid).join(source, source.id == text.source_id)
    owners: dict[str, str] = {}
    quoted = {e.passage.text for a in agreements for e in a.evidence}
    resting = {uuid for a in agreements for uuid in a.sources}
    for column, wanted in ((text.uuid, quoted), (source.uuid, resting)):
        ordered = sorted(wanted)
        for start in range(0, len(ordered), BATCH):
            batch = joined.where(column.in_(ordered[start : start + BATCH]))
            owners |= {row[0]: row[1] for row in session.execute(batch)}
    return owners


def _related(
    session: Session, agreements: Iterable[Agreement], as_of: date
) -> dict[str, RelatedAgreement]:
    """Return the other ends of all relations of the agreements."""
    wanted = sorted({r.other for agreement in agreements for r in agreement.relations})
    return {
        other.uuid: RelatedAgreement(
            uuid=other.uuid,
            title=other.title,
            parties=tuple(party.value for party in other.parties),
            signed=other.signing.date if other.signing else "",
            status=status_on(other.events, as_of, other.binding),
        )
        for batch in _batches(wanted)
        for other in _agreements(session, batch)
    }


def _cited(agreement: Agreement, sources: Iterable[Source]) -> list[str]:
    """Return the texts of a record: the newest of each source, then older ones it quotes."""
    newest = [source.text for source in sources if source.text]
    quoted = [e.passage.text for e in agreement.evidence]
    return list(dict.fromkeys((*newest, *quoted)))
