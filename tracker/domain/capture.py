"""An article on its way into the library, with the drafts it gave."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.article import Article
from tracker.domain.source import Source, SourceText


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """Everything the review of one article needs. Nothing is stored until it is saved."""

    article: Article
    source: Source
    """A new source, or the stored one where the library knows the text already."""
    text: SourceText
    known: bool = False
    """Whether the library held this very text before."""
    drafts: tuple[Agreement, ...] = ()
    """Proposals as agreements of stage draft: each value has proposed evidence in `text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarAgreement:
    """A stored agreement that the draft may be about, and why it is thought so."""

    uuid: str
    title: str
    parties: tuple[str, ...]
    signed: str
    n_sources: int
