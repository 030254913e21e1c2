"""Reading kept originals again, and finding the passages their places in the newer text."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.engine import Sessions
from tracker.db.lookup import source_key
from tracker.db.readings import (
    as_passage,
    has_reading,
    newest_key,
    orphans,
    passages_of,
    place_passage,
    raise_revisions,
)
from tracker.db.source_rows import read_text, write_text
from tracker.domain.action import Action, ActionKind
from tracker.domain.anchoring import ReadText, certain_place
from tracker.domain.article import Article
from tracker.domain.changes import Changes
from tracker.domain.errors import FileUnusable, NotFound, ValueRefused
from tracker.domain.passage import anchor
from tracker.domain.rereading import Orphan, Outcome, Reread, proposed_span
from tracker.domain.source import Source, SourceText
from tracker.services.sources import Sources, text_of
from tracker.services.writing import Writer

_DECODED = frozenset({"text/plain", "text/html"})
"""Media types whose bytes say only by convention which letters they stand for."""
_ENCODINGS = ("", "utf-8", "windows-1252")
"""What is tried, beginning with what the bytes say of themselves."""


class Rereading:
    """A passage moves by itself only to a certain place; all else is for a person to decide."""

    def __init__(self, sessions: Sessions, writer: Writer, sources: Sources) -> None:
        self._sessions = sessions
        self._writer = writer
        self._sources = sources

    def sources(self) -> list[str]:
        """Return the ids of all sources, the oldest first."""
        table = m.SourceRecord
        with self._sessions.reading() as session:
            return list(session.scalars(select(table.uuid).order_by(table.id)))

    def reread(self, uuid: str) -> Reread:
        """Read the kept original of a source again, as one undo step where its words differ now.

        The older text stays as it was. Raises `NotFound`, and `FileUnusable` where the original
        can no longer be read.
        """
        source, original = self._sources.get(uuid), self._sources.original(uuid)
        if not original:
            return self._told(uuid, Outcome.NOTHING_KEPT, Changes(), 0)
        article = _read(source, original, self._sources.text(source.text).text)
        moved = 0

        def store(session: Session) -> None:
            nonlocal moved
            key = source_key(session, uuid)
            if not has_reading(session, key, article.sha256):
                moved = _renew(session, key, text_of(article, uuid))

        changes = self._writer.run(Action(ActionKind.READ_AGAIN, source.name), store)
        outcome = Outcome.READ if changes else Outcome.UNCHANGED
        return self._told(uuid, outcome, changes, moved)

    def orphans(self, source: str = "") -> list[Orphan]:
        """Return the passages of a source, or of all, without a place in its newest text.

        Each comes with a proposal where there is something like it. Raises `NotFound`.
        """
        with self._sessions.reading() as session:
            keys = [source_key(session, source)] if source else None
            texts: dict[str, ReadText] = {}
            return [_proposing(session, orphan, texts) for orphan in orphans(session, keys)]

    def reattach(self, passage: str, start: int, end: int) -> Changes:
        """Let a passage stand at these offsets of the newest text of its source.

        Its words are cut from there, whatever they were. Raises `NotFound`, `ValueRefused`.
        """
        with self._sessions.reading() as session:
            name = self._sources.get(_owner(session, _row(session, passage))).name

        def store(session: Session) -> None:
            row = _row(session, passage)
            key, text = _newest(session, _text(session, row).source_id)
            _place(row, key, text, start, end)
            if session.is_modified(row):
                raise_revisions(session, [row.id])

        return self._writer.run(Action(ActionKind.REATTACH_PASSAGE, name), store)

    def _told(self, uuid: str, outcome: Outcome, changes: Changes, moved: int) -> Reread:
        with self._sessions.reading() as session:
            left = len(orphans(session, [source_key(session, uuid)]))
        return Reread(
            source=self._sources.get(uuid),
            outcome=outcome,
            moved=moved,
            orphans=left,
            changes=changes,
        )


def _read(source: Source, original: bytes, older: str) -> Article:
    """Read the bytes as what they came as.

    How letters were encoded is known only from the older text: a paste is in UTF-8 whatever it
    says of itself, and a page may have been told by its server. The encoding that brings the
    fewest letters the older text does not have is the one.
    """
    found: list[Article] = []
    for encoding in _ENCODINGS if source.media_type in _DECODED else ("",):
        try:
            article = _decoded(source, original, encoding)
        except FileUnusable:
            if not encoding:  # what the bytes say of themselves cannot be read at all
                raise
            continue
        if article.sha256 == source.text_sha256:
            return article
        found.append(article)
    return min(found, key=lambda article: _strange(article.text, older))


def _decoded(source: Source, original: bytes, encoding: str) -> Article:
    from tracker import reading  # noqa: PLC0415 - parsers are heavy and rarely needed

    return reading.read_bytes(
        original, filename=source.filename, media_type=source.media_type, encoding=encoding
    )


def _strange(text: str, older: str) -> int:
    """Count the letters outside ASCII that an older text has not, or not as often."""
    now, then = (Counter(c for c in each if not c.isascii()) for each in (text, older))
    return (now - then).total()


def _renew(session: Session, source: int, text: SourceText) -> int:
    """Add a reading, move what has a certain place in it, and return how many passages moved."""
    key, new = write_text(session, source, text), ReadText(text.text)
    older: dict[str, ReadText] = {}
    moved = []
    for row, stands in passages_of(session, source):
        if stands.uuid not in older:
            older[stands.uuid] = ReadText(read_text(session, stands.uuid).text)
        passage = as_passage(row, stands.uuid)
        start = certain_place(passage, older[stands.uuid], new)
        if start is not None:
            _place(row, key, text, start, start + len(passage.exact))
            moved.append(row.id)
    session.flush()
    raise_revisions(session, moved)
    return len(moved)


def _place(row: m.PassageRecord, key: int, text: SourceText, start: int, end: int) -> None:
    if not 0 <= start < end <= len(text.text):
        raise ValueRefused(
            "These words do not lie in the newest text of the source.",
            hint="Select the words again.",
        )
    cut = anchor(row.uuid, text.uuid, text.text, start, end)
    place_passage(row, key, replace(cut, page=text.page_at(start)))


def _proposing(session: Session, orphan: Orphan, texts: dict[str, ReadText]) -> Orphan:
    for uuid in (orphan.passage.text, orphan.source.text):
        if uuid not in texts:
            texts[uuid] = ReadText(read_text(session, uuid).text)
    old, new = texts[orphan.passage.text], texts[orphan.source.text]
    return replace(orphan, proposed=proposed_span(orphan.passage, old, new))


def _row(session: Session, passage: str) -> m.PassageRecord:
    table = m.PassageRecord
    row = session.scalar(select(table).where(table.uuid == passage))
    if row is None:
        raise NotFound(
            "There is no such passage any more.", hint="Look at the list of passages again."
        )
    return row


def _text(session: Session, row: m.PassageRecord) -> m.SourceTextRecord:
    return session.get_one(m.SourceTextRecord, row.text_id)


def _owner(session: Session, row: m.PassageRecord) -> str:
    return session.get_one(m.SourceRecord, _text(session, row).source_id).uuid


def _newest(session: Session, source: int) -> tuple[int, SourceText]:
    key = newest_key(session, source)
    return key, read_text(session, session.get_one(m.SourceTextRecord, key).uuid)
