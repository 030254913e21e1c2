"""An article on its way into the library, with the drafts it gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.domain.agreement import Agreement
from tracker.domain.article import Article
from tracker.domain.draft import Alternative
from tracker.domain.resemblance import NearCopy
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
    alternatives: Mapping[str, tuple[Alternative, ...]] = field(default_factory=dict)
    """By uuid of the draft: what else its fields and values can be, the likeliest first."""
    announced: int = 0
    """How many agreements the text counts, where that is more than the drafts."""
    unread: int = 0
    """Characters at the end of a very long text that extraction did not look at."""
    copies: tuple[NearCopy, ...] = ()
    """Stored sources with nearly this text, the nearest first: together they are one witness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarAgreement:
    """A stored agreement that the draft may be about, and why it is thought so."""

    uuid: str
    title: str
    parties: tuple[str, ...]
    signed: str
    n_sources: int
