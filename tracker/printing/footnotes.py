"""Footnotes of one brief: each holds the words behind a value, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.passage import Passage
from tracker.domain.source import Source
from tracker.domain.vocabulary import EvidenceState, Stance
from tracker.printing.dates import date_words
from tracker.printing.line import Line, Run
from tracker.printing.phrases import phrase

_BLOCK = re.compile(r"\n[^\S\n]*\n\s*")
_LINES = re.compile(r"\n\s*")


def paragraph(text: str, offset: int) -> int:
    """Return in which paragraph, from 1, an offset of a text lies.

    Blank lines part paragraphs; in a text without any, each line is one.
    """
    begin = len(text) - len(text.lstrip())
    breaks = _BLOCK if _BLOCK.search(text.strip()) else _LINES
    return len(breaks.findall(text, begin, max(begin, offset))) + 1


class Footnotes:
    """Numbers the notes in the order in which values refer to them; same passages, same note."""

    def __init__(self, dossier: Dossier, language: str, new_line: Callable[[], Line]) -> None:
        self._dossier = dossier
        self._language = language
        self._new_line = new_line
        self._names = short_names(dossier.sources, language)
        self._numbers: dict[tuple[object, ...], int] = {}
        self._cited: set[str] = set()
        self.texts: list[list[Run]] = []
        self.passages: dict[str, set[tuple[int, int]]] = {}
        """Spans cited so far, by uuid of their source."""

    def refer(self, line: Line, evidence: Iterable[Evidence]) -> None:
        """Append the number of the note for some evidence, and write the note if it is new."""
        known = sorted(evidence, key=lambda e: e.stance is Stance.QUALIFIES)
        if not known:
            return
        key = tuple((e.passage.text, e.passage.start, e.passage.end, e.stance) for e in known)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.texts)
            self.texts.append(self._note(known))
            line.refer(number, first=True)
        else:
            line.refer(number, first=False)

    def _note(self, evidence: list[Evidence]) -> list[Run]:
        line = self._new_line()
        before: Source | None = None
        for index, item in enumerate(evidence):
            if index:
                word = "qualified" if item.stance is Stance.QUALIFIES else "also"
                line.add(phrase(word, self._language), "faint")
            line.add(item.passage.exact, "quote")
            source = self._dossier.source_of(item.passage)
            if source and source != before:
                self._cite(line.gap(), source)
                line.add(self._where(item.passage, ", "), "faint")
            elif place := self._where(item.passage, ""):
                line.gap().add(place, "faint")
            if item.reason and item.state is not EvidenceState.REJECTED:
                line.add(". " + phrase("decision", self._language, reason=item.reason), "faint")
            before = source
            self._count(source, item.passage)
        return line.runs

    def _cite(self, line: Line, source: Source) -> None:
        line.add(self._names[source.uuid], "faint")
        if source.uuid in self._cited:
            return
        self._cited.add(source.uuid)
        meta = source.metadata
        day = phrase("no date", self._language)
        if meta.published:
            day = date_words(meta.published, self._language)
        if day not in self._names[source.uuid]:
            line.add(", " + day, "faint")
        if meta.url:
            line.add(", ", "faint").add(meta.url, "link")

    def _where(self, passage: Passage, before: str) -> str:
        text = self._dossier.texts.get(passage.text)
        page = passage.page and phrase("page of source", self._language, number=passage.page)
        place = text is not None and phrase(
            "paragraph", self._language, number=paragraph(text, passage.start)
        )
        found = ", ".join(part for part in (page, place) if part)
        return before + found if found else ""

    def _count(self, source: Source | None, passage: Passage) -> None:
        if source:
            self.passages.setdefault(source.uuid, set()).add((passage.start, passage.end))


def short_names(sources: Iterable[Source], language: str) -> dict[str, str]:
    """Return a name for each source by which notes can tell it from the others."""
    known = tuple(sources)
    plain = [source.name for source in known]
    names: dict[str, str] = {}
    for number, source in enumerate(known, start=1):
        name = source.name
        if plain.count(name) > 1:
            day = source.metadata.published
            twins = [s for s in known if s.name == name and s.metadata.published == day]
            name = f"{name}, {date_words(day, language)}" if day else name
            name = f"{name} [{number}]" if len(twins) > 1 else name
        names[source.uuid] = name
    return names
