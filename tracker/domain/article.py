"""An article as it was read: its immutable text, its digest, and what is known about it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes, in lower-case hexadecimal."""
    return sha256(data).hexdigest()


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal."""
    return digest(text.encode("utf-8", "surrogatepass"))


def page_of(pages: Sequence[int], offset: int) -> int | None:
    """Return the page, from 1, that holds an offset, given where each page starts."""
    return max(1, bisect_right(pages, offset)) if pages else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a citation needs. Empty means unknown; dates are EDTF text, never guessed."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    accessed: str = ""
    url: str = ""
    language: str = ""
    """ISO 639-1 code of the text."""
    tier: int = 5
    """A `SourceTier`: 1 is the signed text, 7 is unattributed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What reading a file yields. `text` never changes; offsets count its code points."""

    text: str
    metadata: Metadata = field(default_factory=Metadata)
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Where each value of the metadata comes from, in words, by its name there."""
    original: bytes = b""
    """The bytes of the file as they came."""
    media_type: str = "text/plain"
    filename: str = ""
    extractor: str = "plain-text"
    extractor_version: str = "1"
    encoding: str = "utf-8"
    pages: tuple[int, ...] = ()
    """Offset at which each page starts; empty where the file has no pages."""

    @property
    def sha256(self) -> str:
        """Digest of the text, which is what makes two articles the same."""
        return text_digest(self.text)

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, on which a place of the text stands; none without pages."""
        return page_of(self.pages, offset)
