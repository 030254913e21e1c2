"""The values of a record as an evidence appendix shows them, each with its quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, Support, claims
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import EvidenceState, Field
from tracker.printing.desk import MARKS
from tracker.printing.line import Line
from tracker.printing.quotations import Quotations
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Quotation, QuotedValue
from tracker.printing.support import overruled_in
from tracker.printing.wording import sentence

_Key = tuple[Field, str | None]
_TOGETHER = frozenset({Field.PARTIES, Field.AREAS, Field.ABSENT_AREAS, Field.LEVEL})
"""Fields whose values are words rather than sentences, so that many stand in one line."""


class QuotedValues:
    """Tells the values of one record, then the fields that have none."""

    def __init__(
        self, report: Report, quotations: Quotations, dossier: Dossier, record: Agreement
    ) -> None:
        self._report = report
        self._words = report.words
        self._quotations = quotations
        self._dossier = dossier
        self._record = record
        self._overruled = overruled_in(dossier.agreement)

    def __iter__(self) -> Iterator[QuotedValue]:
        """Yield each value; a label stands once above all values of its field."""
        before = ""
        for value in self._values():
            yield replace(value, label="") if value.label == before else value
            before = value.label

    def _values(self) -> Iterator[QuotedValue]:
        known = claims(self._record)
        for alike in _runs(known, self._overruled):
            label = self._words.label(alike[0].field)
            lost = self._overruled.get((alike[0].field, alike[0].item), ())
            quotes = self._quoted((*alike[0].standing, *lost))
            yield QuotedValue(label, self._claimed(alike, lost), quotes)
        told = {(claim.field, claim.item) for claim in known}
        for (field, item), evidence in self._rest(told).items():
            line, quotes = self._unclaimed(field, item), self._quoted(evidence)
            if line or quotes:
                yield QuotedValue(self._words.label(field), line, quotes)

    def _quoted(self, evidence: Iterable[Evidence]) -> list[Quotation]:
        return [self._quotations.quote(self._dossier, each) for each in evidence]

    def _claimed(self, alike: Sequence[Claim], lost: tuple[Evidence, ...]) -> Line:
        """Return values that are told together, and how well the first, and so all, are supported.

        Only values that no passage speaks of are told together.
        """
        claim = alike[0]
        line = self._report.line("; ".join(map(self._spoken, alike)), "strong")
        if lost:
            line.add("  ").mark(MARKS[Support.CONFLICT], self._words.say("decided"))
        mark = MARKS.get(claim.support)
        if mark is None:
            return line
        word = "conflict" if claim.contradicting else "proposed"
        word = word if claim.standing else "without evidence"
        return line.add("  ").mark(mark, self._words.say(word))

    def _rest(self, told: set[_Key]) -> dict[_Key, list[Evidence]]:
        """Return what passages say beside the values, and the fields known to be empty."""
        rest: dict[_Key, list[Evidence]] = {(gap.field, None): [] for gap in self._record.gaps}
        for evidence in self._record.evidence:
            key = (evidence.field, evidence.item)
            if key not in told and evidence.state is not EvidenceState.REJECTED:
                rest.setdefault(key, []).append(evidence)
        return rest

    def _unclaimed(self, field: Field, item: str | None) -> Line:
        if field is Field.CAPACITY:
            signatures = self._record.signatures
            said = next((s.capacity for s in signatures if s.uuid == item), "")
            return self._report.line(said, "strong")
        gaps = (gap for gap in self._record.gaps if gap.field is field and item is None)
        gap = next(gaps, None)
        if gap is None:
            return self._report.line(self._words.say("not recorded"), "gap")
        reason = sentence(self._words.label(gap.reason)) + "."
        return self._report.line(f"{reason} {gap.note}" if gap.note else reason, "gap")

    def _spoken(self, claim: Claim) -> str:
        words, record = self._words, self._record
        if claim.field is Field.LANGUAGES:
            return ", ".join(words.tongue(code) for code in record.languages)
        said = words.value(claim.field, claim.value)
        if claim.field is Field.LEVEL:
            party = record.party(claim.item)
            return f"{words.party(party) if party else ''}{words.say('colon')}{said}"
        if claim.field is Field.RELATIONS:
            said += " " + self._other_end(claim)
        return sentence(said)

    def _other_end(self, claim: Claim) -> str:
        relations = self._record.relations
        uuid = next((r.other for r in relations if r.uuid == claim.item), "")
        other = self._dossier.related.get(uuid)
        if other is None:
            return uuid[:8]
        return other.title or " – ".join(sorted(map(self._words.place, other.parties)))


def _runs(
    known: Iterable[Claim], overruled: Mapping[_Key, Sequence[Evidence]]
) -> Iterator[list[Claim]]:
    """Yield values one by one, but those of one field that no passage speaks of together.

    A convention of the registers has two hundred parties and not one passage.
    """
    run: list[Claim] = []
    for claim in known:
        silent = (
            claim.support is Support.UNSUPPORTED and (claim.field, claim.item) not in overruled
        )
        alike = silent and claim.field in _TOGETHER
        if run and not (alike and claim.field is run[0].field):
            yield run
            run = []
        if alike:
            run.append(claim)
        else:
            yield [claim]
    if run:
        yield run
