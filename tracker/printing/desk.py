"""What every section of a brief works with: the record, its evidence, words and footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Support, gap_evidence
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.vocabulary import Field, GapReason
from tracker.printing.footnotes import Footnotes
from tracker.printing.glyphs import Glyphs
from tracker.printing.line import Line, Style
from tracker.printing.support import Backing, Supports, overruled_in
from tracker.printing.wording import Wording, sentence

MARKS = {Support.UNSUPPORTED: "△", Support.PROPOSED: "◇", Support.CONFLICT: "✕"}


@dataclass(frozen=True, slots=True)
class Value:
    """A value to print: its words, and the field whose evidence backs them."""

    words: str
    field: Field
    item: str | None = None
    style: Style = "plain"
    required: bool = True
    """Whether the lack of evidence is worth a mark."""


class Desk:
    """Writes values with their footnotes and marks; keeps all sections of a brief consistent."""

    def __init__(
        self, dossier: Dossier, agreement: Agreement, words: Wording, glyphs: Glyphs
    ) -> None:
        self.dossier = dossier
        self.agreement = agreement
        """The record as far as it may be printed."""
        self.words = words
        self._glyphs = glyphs
        self._supports = Supports(agreement)
        self._overruled = overruled_in(dossier.agreement)
        self._gaps = {gap.field: gap for gap in agreement.gaps}
        self._told: set[Field] = set()
        self.notes = Footnotes(dossier, words.language, self.line)

    def line(self, text: str = "", style: Style = "plain") -> Line:
        """Start a line."""
        return Line(self._glyphs).add(text, style)

    def backing(self, field: Field, item: str | None = None) -> Backing:
        """Return what stands behind a value."""
        return self._supports.of(field, item)

    def write(self, line: Line, value: Value, after: str = "") -> Line:
        """Append a value, the punctuation after it, its footnote and its mark."""
        backing = self.backing(value.field, value.item)
        mark = self._mark(backing, required=value.required) or self._decided(value)
        line.add(value.words, value.style)
        if backing.inferred:
            line.add(f", {self.words.say('inferred')}")
        if not mark:
            line.add(after)
            self.notes.refer(line, backing.supporting)
            return line
        self._cite(line, backing, value.field)
        return line.add(" ").mark(*mark).add(after)

    def alternatives(self, line: Line, value: Value) -> Line:
        """Append a value and the other ones that passages give, each with its footnote."""
        line.add(value.words, value.style)
        return self._cite(line, self.backing(value.field, value.item), value.field, ".")

    def series(
        self, line: Line, values: Sequence[Value], separator: str = "; ", end: str = "."
    ) -> Line:
        """Append values one after the other."""
        for value in values:
            after = end if value is values[-1] else separator
            self.write(line, value, after.rstrip())
            if after.endswith(" "):
                line.add(" ")
        return line

    def gap(self, field: Field) -> Line:
        """Return the line that says why a field is empty, with the passages that come closest."""
        self._told.add(field)
        found = self._gaps.get(field)
        near = gap_evidence(self.agreement, field)
        if found is None and not near:
            return self.line(self.words.say("not recorded"), "gap")
        line = self.line(self._reason(found) if found else self.words.say("not recorded"), "gap")
        return self._closest(line, field, near)

    def labelled_gap(self, label: str, field: Field) -> Line:
        """Return why a field is empty, after words that say what is missing."""
        gap = self.gap(field)
        reason = gap.runs[0]["text"]
        reason[0] = reason[0][:1].lower() + reason[0][1:]
        return self.line(label + self.words.say("colon"), "gap").extend(gap)

    def partly(self, lines: list[Line], field: Field) -> list[Line]:
        """Return the lines with the field's gap: the reason for no value, or for missing some."""
        if not lines:
            return [self.gap(field)]
        if self.has_gap(field):
            return [*lines, self.labelled_gap(self.words.say("in part"), field)]
        return lines

    def has_gap(self, field: Field) -> bool:
        """Whether somebody said why the field is empty."""
        return field in self._gaps

    def brief_reason(self, field: Field, otherwise: str) -> str:
        """Return why a field is empty in few words, for the life line."""
        found = self._gaps.get(field)
        if found is None:
            return otherwise
        if not found.note:
            self._told.add(field)
        return self.words.label(found.reason)

    def untold_gaps(self) -> list[Gap]:
        """Return the gaps that no section has told yet."""
        return [gap for gap in self.agreement.gaps if gap.field not in self._told]

    def tell(self, field: Field) -> None:
        """Note that the reader has been told about the field's gap."""
        self._told.add(field)

    def _reason(self, gap: Gap) -> str:
        words = sentence(self.words.label(gap.reason)) + "."
        return f"{words} {gap.note}" if gap.note else words

    def _closest(self, line: Line, field: Field, near: Iterable[Evidence]) -> Line:
        given: dict[str, list[Evidence]] = {}
        for evidence in near:
            given.setdefault(evidence.alternative or evidence.value, []).append(evidence)
        known = self._gaps.get(field)
        conflicting = len(given) > 1 or (
            known is not None and known.reason is GapReason.CONFLICTING
        )
        for index, (value, behind) in enumerate(given.items()):
            if value and conflicting:
                line.add(self.words.say("or") if index else " ", "gap")
                line.add(self.words.value(field, value))
            self.notes.refer(line, behind)
        return line

    def _cite(self, line: Line, backing: Backing, field: Field, end: str = "") -> Line:
        self.notes.refer(line, backing.supporting)
        others = backing.alternatives
        for number, (other, evidence) in enumerate(others.items(), start=1):
            line.add(self.words.say("or") + self.words.value(field, other or "?"))
            if number == len(others):
                line.add(end)
            self.notes.refer(line, evidence)
        return line

    def _decided(self, value: Value) -> tuple[str, str] | None:
        """Return the mark of a value for which passages were decided against."""
        if (value.field, value.item) not in self._overruled:
            return None
        return MARKS[Support.CONFLICT], self.words.say("decided")

    def _mark(self, backing: Backing, *, required: bool) -> tuple[str, str] | None:
        if backing.support is Support.ACCEPTED:
            return None
        if backing.support is Support.UNSUPPORTED and not required:
            return None
        word = {
            Support.UNSUPPORTED: "unsupported",
            Support.PROPOSED: "proposed",
            Support.CONFLICT: "conflict",
        }[backing.support]
        return MARKS[backing.support], self.words.say(word)
