"""Keeps the derived tables true: rewrites what a transaction touched, before it commits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db import near_copies
from tracker.db.bulk import insert_rows
from tracker.db.engine import Sessions
from tracker.db.layout import ACCEPTED, AGREEMENT_INDEX, BOTH, PROPOSED, TEXT_INDEX
from tracker.db.record_reader import read_agreements
from tracker.db.summaries import facet_values, index_words, period_values, summary_values
from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.doubt import doubts
from tracker.domain.folding import fold
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Stage

Row: TypeAlias = dict[str, Any]
Derived: TypeAlias = tuple[dict[Any, list[Row]], list[Row]]
"""The rows of each derived table, and the words of the index."""
_BATCH = 500
TABLES: tuple[Any, ...] = (m.SummaryRecord, m.FacetValueRecord, m.StatusPeriodRecord)
"""What is computed from records, one row or more for each."""
DOUBT = "doubt"
"""Kind of the facet values that name questions nobody has dismissed."""
_COLUMNS = ("title", "parties", "persons", "place", "areas", "notes", "tags", "sources")
_FORGET_AGREEMENT = text(f"DELETE FROM {AGREEMENT_INDEX} WHERE rowid = :key")  # noqa: S608 - our constant
_INDEX_AGREEMENT = text(
    f"INSERT INTO {AGREEMENT_INDEX} (rowid, {', '.join(_COLUMNS)})"  # noqa: S608 - our constants
    f" VALUES (:key, {', '.join(f':{column}' for column in _COLUMNS)})"
)
_FORGET_TEXT = text(f"DELETE FROM {TEXT_INDEX} WHERE rowid = :key")  # noqa: S608 - our constant
_INDEX_TEXT = text(f"INSERT INTO {TEXT_INDEX} (rowid, body) VALUES (:key, :body)")  # noqa: S608


def refresh(
    session: Session,
    reference: Reference,
    *,
    agreements: Collection[int] = (),
    texts: Collection[int] = (),
) -> None:
    """Compute again what is derived from these agreements and source texts, gone ones included."""
    session.flush()
    for batch in _batches(texts):
        _refresh_texts(session, batch)
    for batch in _batches(agreements):
        _refresh_agreements(session, batch, reference)


def refresh_all(sessions: Sessions, reference: Reference, progress: Progress = silent) -> None:
    """Compute everything derived again, in short transactions, between which it can be stopped."""
    with sessions.reading() as session:
        agreements = session.scalars(select(m.AgreementRecord.id)).all()
        texts = session.scalars(select(m.SourceTextRecord.id)).all()
    done, total = 0, len(texts) + len(agreements)
    for name, keys in (("texts", texts), ("agreements", agreements)):
        for batch in _batches(keys):
            progress(done, total)
            with sessions.writing() as session:
                refresh(session, reference, **{name: batch})
            done += len(batch)
    progress(done, total)


def refresh_texts(sessions: Sessions, texts: Collection[int], progress: Progress = silent) -> None:
    """Index texts again, in short transactions, between which it can be stopped."""
    for done, batch in enumerate(_batches(texts)):
        progress(done * _BATCH, len(texts))
        with sessions.writing() as session:
            _refresh_texts(session, batch)


def _batches(keys: Collection[int]) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]


def agreements_on(session: Session, sources: Collection[int]) -> set[int]:
    """Return the keys of the agreements that rest on these sources."""
    link = m.AgreementSourceRecord
    return set(session.scalars(select(link.agreement_id).where(link.source_id.in_(sources))))


def _refresh_texts(session: Session, texts: Collection[int]) -> None:
    session.execute(_FORGET_TEXT, [{"key": key} for key in texts])
    rows = session.execute(
        select(m.SourceTextRecord.id, m.ContentRecord.text)
        .join(m.ContentRecord, m.ContentRecord.sha256 == m.SourceTextRecord.content_sha256)
        .where(m.SourceTextRecord.id.in_(texts))
    ).all()
    if rows:
        session.execute(_INDEX_TEXT, [{"key": key, "body": fold(body)} for key, body in rows])
    near_copies.refresh(session, {row.id: row.text for row in rows}, list(texts))


def _refresh_agreements(session: Session, keys: Collection[int], reference: Reference) -> None:
    replace_rows(session, keys, derived_rows(session, keys, reference))


def replace_rows(session: Session, keys: Collection[int], rows: Derived) -> None:
    """Store rows that were computed for some agreements in the place of what they have."""
    _forget(session, keys)
    _store(session, rows)


def replace_words(session: Session, words: Sequence[Row]) -> None:
    """Put words that were computed for some agreements into the index in the place of theirs."""
    if words:
        session.execute(_FORGET_AGREEMENT, [{"key": row["key"]} for row in words])
        session.execute(_INDEX_AGREEMENT, words)


def index(session: Session, reference: Reference, records: Mapping[int, Agreement]) -> None:
    """Store what is derived from records, by key, from which nothing is derived yet."""
    _store(session, _derived(session, reference, records))


def _store(session: Session, rows: Derived) -> None:
    derived, words = rows
    for table, values in derived.items():
        insert_rows(session.connection(), table.__table__, values)
    if words:
        session.execute(_INDEX_AGREEMENT, words)


def derived_rows(
    session: Session,
    keys: Collection[int],
    reference: Reference,
    worded: Collection[int] | None = None,
) -> Derived:
    """Return the rows of each derived table, and the words of the index, as they should be.

    The words are those of `worded`, or of all.
    """
    return _derived(session, reference, read_agreements(session, keys), worded)


def _derived(
    session: Session,
    reference: Reference,
    records: Mapping[int, Agreement],
    worded: Collection[int] | None = None,
) -> Derived:
    sources = _sources(session, records)
    dismissed = dismissed_kinds(session, records)
    derived: dict[Any, list[Row]] = defaultdict(list)
    words = []
    for key, agreement in records.items():
        tiers = [tier for tier, _ in sources[key]]
        for scope, version in _versions(agreement):
            stamp = {"agreement_id": key, "scope": scope}
            summary = summary_values(version, tiers, reference)
            if version is not agreement:
                summary |= _counts(summary_values(agreement, tiers, reference))
            derived[m.SummaryRecord].append(stamp | summary)
            derived[m.StatusPeriodRecord] += [stamp | p for p in period_values(version)]
            derived[m.FacetValueRecord] += [
                stamp | {"kind": kind, "value": value}
                for kind, value in facet_values(version, reference.areas)
            ]
            derived[m.FacetValueRecord] += [
                stamp | {"kind": DOUBT, "value": kind}
                for kind in dict.fromkeys(d.kind for d in doubts(version, reference.places))
                if kind not in dismissed[key]
            ]
        if worded is None or key in worded:
            named = [name for _, name in sources[key]]
            words.append({"key": key, **index_words(agreement, named, reference)})
    return {table: rows for table, rows in derived.items() if rows}, words


def _forget(session: Session, keys: Collection[int]) -> None:
    rows = [{"key": key} for key in keys]
    for table in TABLES:
        columns = table.__table__
        session.execute(columns.delete().where(columns.c.agreement_id == bindparam("key")), rows)
    session.execute(_FORGET_AGREEMENT, rows)


def _versions(agreement: Agreement) -> list[tuple[int, Agreement]]:
    """Return the record with and without what is only proposed, or once if that is the same."""
    accepted = accepted_part(agreement)
    if accepted is agreement or agreement.stage is Stage.DRAFT:
        return [(BOTH, agreement)]
    return [(ACCEPTED, accepted), (PROPOSED, agreement)]


def _counts(summary: Row) -> Row:
    """Return the counts, which in both versions are those of the whole record."""
    return {name: value for name, value in summary.items() if name.startswith("n_")}


def dismissed_kinds(session: Session, keys: Collection[int]) -> dict[int, set[str]]:
    """Return which doubts about these agreements were looked at and dismissed."""
    dismissal = m.DismissalRecord
    found: dict[int, set[str]] = defaultdict(set)
    rows = session.execute(
        select(dismissal.agreement_id, dismissal.kind).where(dismissal.agreement_id.in_(keys))
    )
    for key, kind in rows:
        found[key].add(kind)
    return found


def _sources(session: Session, keys: Collection[int]) -> dict[int, list[tuple[int, str]]]:
    link, source = m.AgreementSourceRecord, m.SourceRecord
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    named = (source.publisher, source.title, source.authors, source.url, source.filename)
    rows = session.execute(
        select(link.agreement_id, source.tier, *named)
        .join(source, source.id == link.source_id)
        .where(link.agreement_id.in_(keys))
    )
    for key, tier, *words in rows:
        found[key].append((tier, " ".join(words)))
    return found
