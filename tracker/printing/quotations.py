"""Numbered quotations of an evidence appendix, and the sources they come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.domain.article import text_digest
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.source import Source
from tracker.printing.footnotes import paragraph
from tracker.printing.line import Line
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Quotation
from tracker.printing.source_line import describe

DIGITS = 8
"""How many digits of the digest of a text are printed with each quotation."""


class Quotations:
    """Numbers quotations and sources in the order in which they come."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._words = report.words
        self.count = 0
        self._sources: dict[str, tuple[int, Source]] = {}
        self._cited: dict[str, list[int]] = {}
        self._digests: dict[str, str] = {}

    def meet(self, source: Source) -> int:
        """Return the number of a source, its own from now on."""
        return self._sources.setdefault(source.uuid, (len(self._sources) + 1, source))[0]

    def quote(self, dossier: Dossier, evidence: Evidence) -> Quotation:
        """Return the next quotation, with what is known of it."""
        self.count += 1
        words = self._words.say("quote", text=evidence.passage.exact)
        details = " · ".join(self._details(dossier, evidence))
        exact = self._report.line(words, "quote")
        return Quotation(self.count, exact, self._report.line(details, "faint"))

    def sources(self) -> Iterator[Line]:
        """Yield a paragraph for each source, with the quotations taken from it."""
        for number, source in self._sources.values():
            yield self._source(number, source)

    def _details(self, dossier: Dossier, evidence: Evidence) -> Iterator[str]:
        words = self._words
        stance = words.label(evidence.stance)
        if evidence.alternative:
            other = words.value(evidence.field, evidence.alternative)
            stance += f" ({words.say('says', value=other)})"
        yield from (stance, words.label(evidence.state), words.label(evidence.explicitness))
        if source := dossier.source_of(evidence.passage):
            number = words.say("source number", number=self.meet(source))
            self._cited.setdefault(source.uuid, []).append(self.count)
            tier = words.say("tier number", number=source.metadata.tier)
            yield f"{number} {source.name}, {tier}"
        yield from self._place(dossier, evidence)
        if evidence.reason:
            yield words.say("decision", reason=evidence.reason)

    def _place(self, dossier: Dossier, evidence: Evidence) -> Iterator[str]:
        words, passage = self._words, evidence.passage
        text = dossier.texts.get(passage.text)
        page = [words.say("page of source", number=passage.page)] if passage.page else []
        if text is None:
            yield from page
            return
        yield ", ".join([*page, words.say("paragraph", number=paragraph(text, passage.start))])
        digest = self._digests.get(passage.text) or text_digest(text)
        self._digests[passage.text] = digest
        yield words.say("text of source", digest=digest[:DIGITS])

    def _source(self, number: int, source: Source) -> Line:
        words = self._words
        line = self._report.line(words.say("source number", number=number) + "  ", "strong")
        describe(line, source, words)
        line.add(words.say("text sha", digest=source.text_sha256))
        cited = self._cited.get(source.uuid, [])
        return line.add("; " + words.say("cited in", numbers=spans(cited)) + "." if cited else ".")


def spans(numbers: Iterable[int]) -> str:
    """Return rising numbers with those that follow one another as spans: 1–4, 9."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(f"{a}–{b}" if a != b else str(a) for a, b in found)
