"""Checks a library from the file up: structure, digests, passages, and what is derived."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.library_file import integrity_problems
from tracker.db.models.derived import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.record_reader import read_agreements
from tracker.domain.article import digest, text_digest
from tracker.domain.errors import ValueRefused
from tracker.domain.problem import Problem
from tracker.domain.progress import Progress, silent
from tracker.domain.validation import validate

_BATCH = 500


def inspect_library(session: Session, progress: Progress = silent) -> list[Problem]:
    """Return every problem found; an empty list means that the library is sound."""
    connection = session.connection().connection.driver_connection
    found = [Problem(kind="file", message=words) for words in integrity_problems(connection)]
    found += _originals(session)
    found += _contents(session)
    found += _passages(session)
    found += _records(session, progress)
    found += _indexes(session)
    return found


def _originals(session: Session) -> Iterator[Problem]:
    rows = session.execute(select(m.OriginalRecord.sha256, m.OriginalRecord.content))
    for sha256, content in rows.yield_per(1):
        if digest(content) != sha256:
            yield Problem(
                kind="text", message=f"The original file {sha256[:12]} was altered after capture."
            )


def _contents(session: Session) -> Iterator[Problem]:
    rows = session.execute(select(m.ContentRecord.sha256, m.ContentRecord.text))
    for sha256, content in rows.yield_per(1):
        if text_digest(content) != sha256:
            yield Problem(
                kind="text", message=f"The source text {sha256[:12]} was altered after capture."
            )


def _passages(session: Session) -> Iterator[Problem]:
    passage, content = m.PassageRecord, m.ContentRecord
    slice_ = func.substr(content.text, passage.start + 1, passage.end - passage.start)
    rows = session.execute(
        select(passage.exact, passage.start, passage.end)
        .join(m.SourceTextRecord, m.SourceTextRecord.id == passage.text_id)
        .join(content, content.sha256 == m.SourceTextRecord.content_sha256)
        .where(slice_ != passage.exact)
    )
    for exact, start, end in rows:
        yield Problem(
            kind="passage",
            message=f"The quotation “{exact[:60]}” is not what its text has at {start}–{end}.",
        )


def _records(session: Session, progress: Progress) -> Iterator[Problem]:
    keys = session.scalars(select(m.AgreementRecord.id).order_by(m.AgreementRecord.id)).all()
    for done in range(0, len(keys), _BATCH):
        progress(done, len(keys))
        for agreement in read_agreements(session, keys[done : done + _BATCH]).values():
            try:
                validate(agreement)
            except ValueRefused as error:
                yield Problem(kind="record", message=error.what, agreement=agreement.uuid)
        session.expunge_all()


def _indexes(session: Session) -> Iterator[Problem]:
    for name, table in ((AGREEMENT_INDEX, m.AgreementRecord), (TEXT_INDEX, m.SourceTextRecord)):
        indexed = session.scalar(text(f"SELECT count(*) FROM {name}"))  # noqa: S608 - our constant
        stored = session.scalar(select(func.count()).select_from(table))
        if indexed != stored:
            yield Problem(
                kind="index",
                message=f"The search index {name} covers {indexed} of {stored} rows.",
            )
    summarised = session.scalar(select(func.count(m.SummaryRecord.agreement_id.distinct())))
    stored = session.scalar(select(func.count()).select_from(m.AgreementRecord))
    if summarised != stored:
        yield Problem(kind="index", message=f"The list covers {summarised} of {stored} records.")
