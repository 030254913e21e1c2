"""The evidence appendix: every value of each agreement with the numbered words behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.article import text_digest
from tracker.domain.claim import Claim, claims
from tracker.domain.dossier import Dossier
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.source import Source
from tracker.domain.vocabulary import EvidenceState, Field, SourceTier
from tracker.printing.desk import MARKS
from tracker.printing.footnotes import paragraph
from tracker.printing.line import Line
from tracker.printing.report_blocks import Quotation, QuotedValue, Report
from tracker.printing.wording import Wording, sentence

DIGITS = 8
"""How many digits of the digest of a text are printed with each quotation."""


def render_evidence(
    dossiers: Iterable[Dossier],
    context: PrintContext,
    reference: Reference,
    *,
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset the evidence of agreements, numbered right across, and the sources at the end.

    Raises `ValueRefused` where there is no agreement.
    """
    words = Wording(reference, context.language)
    report = Report(words, context, words.say("evidence"))
    appendix = _Appendix(report, drafts=context.drafts)
    count = 0
    for count, dossier in enumerate(dossiers, start=1):
        progress(count - 1, total)
        appendix.add(dossier)
    if not count:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    appendix.close()
    counted = f"{words.count('count', count)} · {words.count('quotations', appendix.number)}"
    search = words.say("query", query=context.query) if context.query else ""
    report.introduce(counted, search)
    document = report.typeset()
    progress(count, count)
    return document


class _Appendix:
    """Numbers quotations and sources in the order in which they come."""

    def __init__(self, report: Report, *, drafts: bool) -> None:
        self._report = report
        self._words = report.words
        self._drafts = drafts
        self.number = 0
        self._sources: dict[str, tuple[int, Source]] = {}
        self._cited: dict[str, list[int]] = {}
        self._digests: dict[str, str] = {}

    def add(self, dossier: Dossier) -> None:
        """Add one agreement."""
        known = dossier.agreement
        record = known if self._drafts else accepted_part(known)
        report, words = self._report, self._words
        parties = " – ".join(words.party(party) for party in words.sort(record.parties))
        report.heading(2, words.titled(record), parties if record.title else "")
        number = words.say("record", id=record.uuid[:8], revision=record.revision)
        report.text(f"{sentence(words.label(dossier.status))} · {number}", "faint")
        for source in dossier.sources:
            self._sources.setdefault(source.uuid, (len(self._sources) + 1, source))
        report.values(_label_once(self._values(dossier, record)))

    def close(self) -> None:
        """Add the list of sources."""
        if not self._sources:
            return
        self._report.heading(2, self._words.say("sources"))
        for number, source in self._sources.values():
            self._report.text(self._source(number, source))

    def _values(self, dossier: Dossier, record: Agreement) -> Iterator[QuotedValue]:
        known = claims(record)
        for claim in known:
            yield self._value(dossier, record, claim)
        told = {(claim.field, claim.item) for claim in known}
        yield from self._beside(dossier, record, told)

    def _value(self, dossier: Dossier, record: Agreement, claim: Claim) -> QuotedValue:
        words = self._words
        line = self._report.line(_spoken(dossier, record, claim, words), "strong")
        if not claim.standing:
            line.add("  ").mark(MARKS[claim.support], words.say("without evidence"))
        elif mark := MARKS.get(claim.support):
            word = "conflict" if claim.contradicting else "proposed"
            line.add("  ").mark(mark, words.say(word))
        quotes = [self._quotation(dossier, e) for e in claim.standing]
        return QuotedValue(words.label(claim.field), line, quotes)

    def _beside(
        self, dossier: Dossier, record: Agreement, told: set[tuple[Field, str | None]]
    ) -> Iterator[QuotedValue]:
        """Yield what passages say of fields without a value, and why those are empty."""
        rest: dict[tuple[Field, str | None], list[Evidence]] = {}
        for gap in record.gaps:
            rest.setdefault((gap.field, None), [])
        for evidence in record.evidence:
            key = (evidence.field, evidence.item)
            if key not in told and evidence.state is not EvidenceState.REJECTED:
                rest.setdefault(key, []).append(evidence)
        for (field, item), found in rest.items():
            line = self._unclaimed(record, field, item)
            quotes = [self._quotation(dossier, evidence) for evidence in found]
            if line or quotes:
                yield QuotedValue(self._words.label(field), line, quotes)

    def _unclaimed(self, record: Agreement, field: Field, item: str | None) -> Line:
        if field is Field.CAPACITY:
            said = next((s.capacity for s in record.signatures if s.uuid == item), "")
            return self._report.line(said, "strong")
        gap = next((gap for gap in record.gaps if gap.field is field and item is None), None)
        if gap is None:
            return self._report.line(self._words.say("not recorded"), "gap")
        reason = sentence(self._words.label(gap.reason)) + "."
        return self._report.line(f"{reason} {gap.note}" if gap.note else reason, "gap")

    def _quotation(self, dossier: Dossier, evidence: Evidence) -> Quotation:
        self.number += 1
        exact = self._report.line(self._words.say("quote", text=evidence.passage.exact), "quote")
        return Quotation(self.number, exact, self._details(dossier, evidence))

    def _details(self, dossier: Dossier, evidence: Evidence) -> Line:
        words, passage = self._words, evidence.passage
        stance = words.label(evidence.stance)
        if evidence.alternative:
            other = words.value(evidence.field, evidence.alternative)
            stance += f" ({words.say('says', value=other)})"
        parts = [stance, words.label(evidence.state), words.label(evidence.explicitness)]
        source = dossier.source_of(passage)
        if source is not None:
            number = self._sources.setdefault(source.uuid, (len(self._sources) + 1, source))[0]
            self._cited.setdefault(source.uuid, []).append(self.number)
            tier = words.say("tier number", number=source.metadata.tier)
            parts.append(f"{words.say('source number', number=number)} {source.name}, {tier}")
        parts += self._place(dossier, evidence)
        if evidence.reason:
            parts.append(words.say("decision", reason=evidence.reason))
        return self._report.line(" · ".join(parts), "faint")

    def _place(self, dossier: Dossier, evidence: Evidence) -> list[str]:
        words, passage = self._words, evidence.passage
        text = dossier.texts.get(passage.text)
        place = [words.say("page of source", number=passage.page)] if passage.page else []
        if text is None:
            return place
        place.append(words.say("paragraph", number=paragraph(text, passage.start)))
        digest = self._digests.get(passage.text) or text_digest(text)
        self._digests[passage.text] = digest
        return [", ".join(place), words.say("text of source", digest=digest[:DIGITS])]

    def _source(self, number: int, source: Source) -> Line:
        words, meta = self._words, source.metadata
        line = self._report.line(words.say("source number", number=number) + "  ", "strong")
        if title := meta.title or source.filename:
            line.add(title.rstrip("."), "quote").add(". ")
        if meta.authors:
            line.add(", ".join(meta.authors) + ". ")
        day = words.date(meta.published) if meta.published else words.say("no date")
        line.add(f"{meta.publisher}, {day}" if meta.publisher else sentence(day))
        if meta.tier in SourceTier.__members__.values():
            tier = SourceTier(meta.tier)
            line.add(", " + words.say("tier", number=int(tier), words=words.label(tier)))
        line.add(". ")
        if meta.url:
            line.add(meta.url, "link").add(". ")
        line.add(words.say("text sha", digest=source.text_sha256))
        cited = self._cited.get(source.uuid, [])
        line.add("; " + words.say("cited in", numbers=spans(cited)) if cited else "")
        return line.add(".")


def _label_once(values: Iterable[QuotedValue]) -> Iterator[QuotedValue]:
    """Leave out a label that already stands above."""
    before = ""
    for value in values:
        yield replace(value, label="") if value.label == before else value
        before = value.label


def spans(numbers: Iterable[int]) -> str:
    """Return rising numbers with those that follow one another as spans: 1–4, 9."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(f"{a}–{b}" if a != b else str(a) for a, b in found)


def _spoken(dossier: Dossier, record: Agreement, claim: Claim, words: Wording) -> str:
    if claim.field is Field.LANGUAGES:
        return ", ".join(words.tongue(code) for code in record.languages)
    said = words.value(claim.field, claim.value)
    if claim.field is Field.LEVEL:
        side = next((words.party(p) for p in record.parties if p.uuid == claim.item), "")
        return f"{side}{words.say('colon')}{said}"
    if claim.field is Field.RELATIONS:
        said += " " + _other_end(dossier, record, claim, words)
    return sentence(said)


def _other_end(dossier: Dossier, record: Agreement, claim: Claim, words: Wording) -> str:
    uuid = next((r.other for r in record.relations if r.uuid == claim.item), "")
    other = dossier.related.get(uuid)
    if other is None:
        return uuid[:8]
    return other.title or " – ".join(sorted(words.place(party) for party in other.parties))
