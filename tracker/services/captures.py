"""From a file or a paste to stored records: reading, proposing, and saving as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.db.lookup import agreement_with, is_unreviewed, source_key
from tracker.db.near_copies import copies_of
from tracker.db.readings import reading_uuids
from tracker.db.similarity import similar_agreements
from tracker.db.source_rows import is_stored, read_sources, read_text, write_source
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.article import Article, Metadata
from tracker.domain.capture import Capture, SimilarAgreement
from tracker.domain.changes import Changes
from tracker.domain.draft import Alternative, Extraction
from tracker.domain.drafting import draft_record
from tracker.domain.errors import NotFound
from tracker.domain.identity import new_uuid
from tracker.domain.joining import joined
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.resemblance import NearCopy
from tracker.domain.reviewed import Review
from tracker.domain.source import Source, SourceText
from tracker.domain.validation import validate
from tracker.domain.vocabulary import Stage
from tracker.services.articles import extract_draft
from tracker.services.learning import Learning
from tracker.services.records import Records
from tracker.services.sources import Sources, text_of
from tracker.services.writing import Writer

if TYPE_CHECKING:
    from tracker.reading.web_page import Fetcher


class Captures:
    """Nothing is stored before `save`; then everything is, or nothing."""

    fetcher: Fetcher | None = None
    """How far fetching may go; None for public addresses only."""

    def __init__(  # noqa: PLR0913, PLR0917 - the composition root hands over what it has
        self,
        sessions: Sessions,
        writer: Writer,
        records: Records,
        sources: Sources,
        reference: Reference,
        learning: Learning,
    ) -> None:
        self._sessions = sessions
        self._writer = writer
        self._records = records
        self._sources = sources
        self._reference = reference
        self._learning = learning

    @property
    def endings(self) -> tuple[str, ...]:
        """How names of files end that can be read."""
        from tracker.reading import readable_suffixes  # noqa: PLC0415 - loads what knows formats

        return readable_suffixes()

    def read(self, path: Path) -> Article:
        """Return the article in a file. Raises `FileUnusable`."""
        from tracker import reading  # noqa: PLC0415 - parsers are heavy and rarely needed

        return reading.read_file(path)

    def read_text(self, text: str) -> Article:
        """Return a pasted text as an article. Raises `FileUnusable` where there is nothing."""
        from tracker import reading  # noqa: PLC0415

        return reading.read_text(text)

    def read_html(self, html: str) -> Article:
        """Return the article in a pasted page. Raises `FileUnusable`."""
        from tracker import reading  # noqa: PLC0415

        return reading.read_html(html)

    def fetch(self, url: str, progress: Progress = silent) -> Article:
        """Return the article at an address of the web. Raises `FileUnusable`.

        The only use of the network in the program, and only where a person names the address.
        """
        from tracker.reading.web_page import Fetcher  # noqa: PLC0415

        return (self.fetcher or Fetcher()).fetch(url, progress)

    def propose(self, article: Article, metadata: Metadata | None = None) -> Capture:
        """Return the drafts an article gives; `metadata` is what the person confirmed of it."""
        stored = self._sources.with_text(article.sha256)
        meta = metadata or (stored.metadata if stored else article.metadata)
        if stored:
            source, text = stored, self._sources.text(stored.text)
            if text.sha256 != article.sha256:  # an older reading of a source that was read again
                article = _article(stored, text)
        else:
            meta = replace(meta, accessed=meta.accessed or date.today().isoformat())  # noqa: DTZ011
            source = _new_source(article, meta)
            text = text_of(article, source.uuid)
            source = replace(source, text=text.uuid)
        found = self.extract(article, meta)
        drafts = [draft_record(d, text, self._reference.areas) for d in found.agreements]
        told = zip(drafts, found.agreements, strict=True)
        return Capture(
            article=article,
            source=source,
            text=text,
            known=stored is not None,
            drafts=tuple(drafts),
            alternatives={draft.uuid: read.alternatives for draft, read in told},
            announced=found.announced if found.missed else 0,
            unread=found.unread,
            copies=() if stored else self.copies(article.text),
        )

    def extract(self, article: Article, metadata: Metadata | None = None) -> Extraction:
        """Return what extraction proposes, without touching the library."""
        told = self._learning.in_use()
        return extract_draft(article, metadata or article.metadata, self._reference, told)

    def open(self, agreement_uuid: str) -> Capture:
        """Return a stored draft with its article, for review. Raises `NotFound`."""
        with self._sessions.reading() as session:
            agreement = agreement_with(session, agreement_uuid)
            if not agreement.sources:
                raise NotFound(
                    "This record has no article to review.", hint="Attach a source first."
                )
            source = read_sources(session, [source_key(session, agreement.sources[0])])[0]
            text = read_text(session, _reviewed(session, agreement, source))
        article = _article(source, text)
        return Capture(
            article=article,
            source=source,
            text=text,
            known=True,
            drafts=(agreement,),
            alternatives={agreement.uuid: self._alternatives(article, agreement)},
        )

    def _alternatives(self, article: Article, agreement: Agreement) -> tuple[Alternative, ...]:
        """Return what the article offers anew for a stored draft: they are never stored."""
        if agreement.stage is not Stage.DRAFT:
            return ()
        parties = {party.code for party in agreement.parties}
        read = self.extract(article).agreements
        same = [draft for draft in read if set(draft.parties) == parties]
        return same[0].alternatives if len(same) == 1 else ()

    def copies(self, text: str) -> tuple[NearCopy, ...]:
        """Return the stored sources with nearly this text, such as the same agency's report."""
        with self._sessions.reading() as session:
            return tuple(copies_of(session, text))

    def similar(self, agreement: Agreement) -> tuple[SimilarAgreement, ...]:
        """Return stored agreements that the draft may be about."""
        with self._sessions.reading() as session:
            return similar_agreements(session, agreement)

    def save(
        self,
        capture: Capture,
        agreements: Sequence[Agreement],
        *,
        action: Action,
        learn: bool = False,
    ) -> Changes:
        """Store the source, if it is new, and the records: one transaction, one undo step.

        `learn` says that a person decided on the values, so that what the decisions teach is kept
        with the first reviewed form of each record.
        """
        for agreement in agreements:
            validate(agreement)

        def store(session: Session) -> None:
            self._keep_source(session, capture)
            for agreement in agreements:
                new = learn and is_unreviewed(session, agreement.uuid)
                self._records.write(session, agreement)
                if new and agreement.stage is Stage.REVIEWED:
                    self._learning.take(session, self._review(capture, agreement))

        return self._writer.run(action, store)

    def _review(self, capture: Capture, agreement: Agreement) -> Review:
        return Review(
            record=agreement,
            published=capture.source.metadata.published,
            reference=self._reference,
            proposed=next((d for d in capture.drafts if d.uuid == agreement.uuid), None),
        )

    def attach(
        self, capture: Capture, draft: Agreement, uuid: str, *, learn: bool = False
    ) -> Changes:
        """Make the article another source of a stored record, with what the draft proposes of it.

        Proposals that say the same become further passages, others contradictions to be decided.
        A draft that was stored has nothing more to say, and goes to the trash in the same step.
        `learn` keeps what was decided in the draft as lessons. Raises `NotFound`.
        """
        with self._sessions.reading() as session:
            record = agreement_with(session, uuid)
        both = joined(record, _with_source(draft, capture.source.uuid))
        validate(both)

        def store(session: Session) -> None:
            self._keep_source(session, capture)
            self._records.write(session, both)
            if draft.revision:
                self._records.put_aside(session, [draft.uuid])
            if learn:
                review = self._review(capture, draft)
                self._learning.take(session, replace(review, record=replace(draft, uuid=uuid)))

        return self._writer.run(Action(ActionKind.ADD_SOURCE, capture.source.name), store)

    @staticmethod
    def _keep_source(session: Session, capture: Capture) -> None:
        if not is_stored(session, capture.source.uuid):
            write_source(session, capture.source, capture.text, capture.article)


def _reviewed(session: Session, agreement: Agreement, source: Source) -> str:
    """Return the reading of a source that holds most of a record's passages, else the newest.

    Passages without a place in the newest text are shown in the one they were cut from.
    """
    quoted = Counter(e.passage.text for e in agreement.evidence)
    readings = reading_uuids(session, source_key(session, source.uuid))
    return max(reversed(readings), key=lambda uuid: quoted[uuid], default=source.text)


def _with_source(draft: Agreement, source: str) -> Agreement:
    return replace(draft, sources=(source,), relations=())


def _new_source(article: Article, metadata: Metadata) -> Source:
    return Source(
        uuid=new_uuid(),
        metadata=metadata,
        filename=article.filename,
        media_type=article.media_type,
        text_sha256=article.sha256,
        extractor=article.extractor,
        extractor_version=article.extractor_version,
        origins=article.origins,
    )


def _article(source: Source, text: SourceText) -> Article:
    return Article(
        text=text.text,
        metadata=source.metadata,
        media_type=source.media_type,
        filename=source.filename,
        extractor=text.extractor,
        extractor_version=text.extractor_version,
        origins=source.origins,
        pages=text.pages,
    )
