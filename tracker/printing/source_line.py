"""What is printed of a source: title, authors, publisher and day, tier, and address."""

from __future__ import annotations

from tracker.domain.source import Source
from tracker.domain.vocabulary import SourceTier
from tracker.printing.line import Line
from tracker.printing.wording import Wording, sentence


def describe(line: Line, source: Source, words: Wording) -> Line:
    """Add what identifies a source to a line; it ends in a full stop and a space."""
    meta = source.metadata
    title = meta.title or source.filename
    if title:
        line.add(title.rstrip("."), "quote").add(". ")
    if meta.authors:
        line.add(", ".join(meta.authors)).add(". ")
    day = words.date(meta.published) if meta.published else words.say("no date")
    if meta.publisher:
        line.add(meta.publisher).add(f", {day}")
    else:
        line.add(sentence(day))
    if meta.tier in SourceTier.__members__.values():
        tier = SourceTier(meta.tier)
        line.add(", " + words.say("tier", number=int(tier), words=words.label(tier)))
    line.add(". ")
    return line.add(meta.url, "link").add(". ") if meta.url else line
