"""Checks a library from the file up: structure, digests, passages, records, derived rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.connection import is_damage
from tracker.db.derive import TABLES, derived_rows
from tracker.db.integrity import DAMAGED, altered_contents, structure_problems
from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.ledger import differing_parts, differing_sources
from tracker.db.readings import orphans
from tracker.db.record_reader import read_agreements
from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.passage import CONTEXT
from tracker.domain.problem import Problem
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.validation import validate

_BATCH = 500


def inspect_library(
    session: Session, reference: Reference, progress: Progress = silent
) -> list[Problem]:
    """Return every problem found; an empty list means that the library is sound."""
    connection = session.connection().connection.driver_connection
    found = [Problem(kind="file", message=words) for words in structure_problems(connection)]
    found += [Problem(kind="text", message=words) for words in altered_contents(connection)]
    for check in (
        _passages(session),
        _orphans(session),
        _sources(session),
        _records(session, reference, progress),
        _indexes(session),
    ):
        found += _readable(check)
    return found


def _readable(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems, and as the last one where the file stops being readable."""
    try:
        yield from problems
    except DBAPIError as error:
        if not is_damage(error):
            raise
        yield Problem(kind="file", message=DAMAGED.format(error.orig))


def _passages(session: Session) -> Iterator[Problem]:
    passage, key, body = m.PassageRecord, 0, ""
    columns = (passage.exact, passage.start, passage.end, passage.prefix, passage.suffix)
    rows = session.execute(select(passage.text_id, *columns).order_by(passage.text_id)).all()
    for text_id, exact, start, end, prefix, suffix in rows:
        if text_id != key:
            key, body = text_id, _body(session, text_id)
        around = (body[max(0, start - CONTEXT) : start], body[end : end + CONTEXT])
        if (body[start:end], *around) != (exact, prefix, suffix):
            yield Problem(
                kind="passage",
                message=f"The quotation “{exact[:60]}” is not what its text has at {start}–{end}.",
            )


def _orphans(session: Session) -> Iterator[Problem]:
    for orphan in orphans(session):
        words, source = orphan.passage.exact[:60], orphan.source.name
        yield Problem(
            kind="passage",
            message=f"The passage “{words}” has no place in the newest reading of {source}.",
            agreement=next(iter(orphan.agreements), ""),
        )


def _body(session: Session, text_id: int) -> str:
    record = m.SourceTextRecord
    wanted = (
        select(m.ContentRecord.text)
        .join(record, record.content_sha256 == m.ContentRecord.sha256)
        .where(record.id == text_id)
    )
    return session.scalar(wanted) or ""


def _sources(session: Session) -> Iterator[Problem]:
    for words in differing_sources(session):
        yield Problem(kind="record", message=words)


def _records(session: Session, reference: Reference, progress: Progress) -> Iterator[Problem]:
    keys = session.scalars(select(m.AgreementRecord.id).order_by(m.AgreementRecord.id)).all()
    for done in range(0, len(keys), _BATCH):
        progress(done, len(keys))
        yield from _batch(session, keys[done : done + _BATCH], reference)
        session.expunge_all()


def _batch(session: Session, keys: Sequence[int], reference: Reference) -> Iterator[Problem]:
    """Check some records; one by one where one of them holds what is no value of this program."""
    try:
        found = read_agreements(session, keys)
        stale = _stale(session, keys, reference)
    except (ValueError, KeyError, ValueRefused) as error:
        if len(keys) == 1:
            yield _unreadable(session, keys[0], error)
        else:
            for key in keys:
                yield from _batch(session, [key], reference)
        return
    differing = dict(differing_parts(session, keys))
    for key, agreement in found.items():
        yield from _record(agreement, differing.get(key, ""), stale=key in stale)


def _record(agreement: Agreement, differing: str, *, stale: bool) -> Iterator[Problem]:
    try:
        validate(agreement)
    except ValueRefused as error:
        yield Problem(kind="record", message=error.what, agreement=agreement.uuid)
    if differing:
        yield Problem(kind="record", message=differing, agreement=agreement.uuid)
    if stale:
        yield Problem(
            kind="index",
            message="The list shows other values than the record has.",
            agreement=agreement.uuid,
        )


def _unreadable(session: Session, key: int, error: Exception) -> Problem:
    uuid = session.scalar(select(m.AgreementRecord.uuid).where(m.AgreementRecord.id == key))
    words = error.what if isinstance(error, ValueRefused) else str(error)
    return Problem(
        kind="record", message=f"The record cannot be read: {words}", agreement=uuid or ""
    )


def _stale(session: Session, keys: Sequence[int], reference: Reference) -> set[int]:
    """Return the records whose derived rows are not what they would be if computed now."""
    wanted, _ = derived_rows(session, keys, reference)
    stale: set[int] = set()
    for table in TABLES:
        stored = session.execute(
            select(*table.__table__.columns).where(table.agreement_id.in_(keys))
        )
        now, then = _by_agreement(stored.mappings()), _by_agreement(wanted.get(table, []))
        stale |= {key for key in keys if now[key] != then[key]}
    return stale


def _by_agreement(rows: Iterable[Any]) -> dict[int, set[tuple[Any, ...]]]:
    found: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
    for row in rows:
        found[row["agreement_id"]].add(tuple(sorted(dict(row).items())))
    return found


def _indexes(session: Session) -> Iterator[Problem]:
    for name, table in ((AGREEMENT_INDEX, m.AgreementRecord), (TEXT_INDEX, m.SourceTextRecord)):
        indexed = session.scalar(text(f"SELECT count(*) FROM {name}"))  # noqa: S608 - our constant
        stored = session.scalar(select(func.count()).select_from(table))
        if indexed != stored:
            yield Problem(
                kind="index",
                message=f"The search index {name} covers {indexed} of {stored} rows.",
            )
    for table in TABLES:
        known = select(m.AgreementRecord.id)
        lost = select(table.agreement_id).distinct().where(table.agreement_id.not_in(known))
        if session.scalars(lost).all():
            yield Problem(
                kind="index", message=f"The table {table.__tablename__} has rows of no record."
            )
