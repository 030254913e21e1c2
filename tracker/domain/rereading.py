"""What reading a source again gives: its passages in the newer text, and those without a place."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tracker.domain.anchoring import ReadText
from tracker.domain.changes import Changes
from tracker.domain.passage import CONTEXT, Passage
from tracker.domain.source import Source
from tracker.domain.text_likeness import Span, likest_span, shared_edges


class Outcome(StrEnum):
    """What reading a source again came to."""

    UNCHANGED = "unchanged"
    """The words are those of a reading the library has."""
    READ = "read"
    """There is a newer text now."""
    NOTHING_KEPT = "nothing_kept"
    """The source was typed or pasted without its original, so there is nothing to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """What became of one source and of the passages cut from it."""

    source: Source
    """As it is afterwards."""
    outcome: Outcome
    moved: int = 0
    """Passages that stand in the newer text now."""
    orphans: int = 0
    """Passages without a place in the newest text, earlier ones included."""
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A passage that still stands in an older text, having no certain place in the newest."""

    passage: Passage
    source: Source
    agreements: tuple[str, ...] = ()
    """Uuids of the agreements it speaks for."""
    proposed: Span | None = None
    """Where in the newest text it may belong; only a person can say so."""


def proposed_span(passage: Passage, old: ReadText, new: ReadText) -> Span | None:
    """Return where a passage may belong in a newer text, the likeliest; never a certainty."""
    length, share = len(passage.exact), passage.start / max(1, len(old.text))
    around = old.around(passage.start, passage.end, CONTEXT)

    def likely(at: int) -> tuple[float, float]:
        beside = shared_edges(around, new.around(at, at + length, CONTEXT))
        return beside, -abs(at - share * len(new.text))

    if places := new.places(passage.exact):
        at = max(places, key=likely)
        return at, at + length
    return likest_span(passage.exact, new.text, share)
