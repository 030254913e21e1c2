"""A source: the article or document a record rests on, and the text read from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.domain.article import Metadata, page_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is known about a source, and which text now stands for it."""

    uuid: str
    metadata: Metadata = field(default_factory=Metadata)
    filename: str = ""
    media_type: str = "text/plain"
    original_sha256: str = ""
    text: str = ""
    """Uuid of its newest text."""
    text_sha256: str = ""
    extractor: str = ""
    extractor_version: str = ""
    agreements: tuple[str, ...] = ()
    """Uuids of the agreements that rest on it."""
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Where each value of the metadata was read, in words, by its name there."""

    @property
    def name(self) -> str:
        """Words to call it by: publisher, title or file name, whichever is known first."""
        meta = self.metadata
        return meta.publisher or meta.title or self.filename or "Untitled source"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """The text of a source. It never changes; a new reading makes a new one."""

    uuid: str
    source: str
    text: str
    sha256: str
    extractor: str = ""
    extractor_version: str = ""
    pages: tuple[int, ...] = ()
    """Offset at which each page starts; empty where the original has no pages."""

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, on which a place of the text stands; none without pages."""
        return page_of(self.pages, offset)
