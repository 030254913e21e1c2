"""The section of the brief about its sources, and whether they still are what was captured."""

from __future__ import annotations

from tracker.domain.article import text_digest
from tracker.domain.source import Source
from tracker.printing.desk import Desk
from tracker.printing.line import Line
from tracker.printing.source_line import describe

DIGITS = 8
"""How many digits of a digest are printed: enough to compare by eye."""


def source_lines(desk: Desk) -> list[Line]:
    """Return one paragraph for each source."""
    lines = [_source(desk, source) for source in desk.dossier.sources]
    return lines or [desk.line(desk.words.say("no source"), "gap")]


def _source(desk: Desk, source: Source) -> Line:
    line = describe(desk.line(), source, desk.words)
    return line.add(f"{_digest(desk, source)}; {_count(desk, source)}.")


def _digest(desk: Desk, source: Source) -> str:
    words = desk.words
    sha = words.say("sha", digest=source.text_sha256[:DIGITS])
    text = desk.dossier.texts.get(source.text)
    if text is None:
        return sha
    same = text_digest(text) == source.text_sha256
    return f"{words.say('text same' if same else 'text changed')} ({sha})"


def _count(desk: Desk, source: Source) -> str:
    spans = desk.notes.passages.get(source.uuid, set())
    if not spans:
        return desk.words.say("passages none")
    return desk.words.count(
        "passages found" if _all_found(desk, source) else "passages", len(spans)
    )


def _all_found(desk: Desk, source: Source) -> bool:
    """Whether each passage from the source still is the slice of its text that it says it is."""
    own = [
        evidence.passage
        for evidence in desk.agreement.evidence
        if desk.dossier.text_sources.get(evidence.passage.text) == source.uuid
    ]
    texts = desk.dossier.texts
    return all(
        texts.get(passage.text, "")[passage.start : passage.end] == passage.exact
        for passage in own
    )
