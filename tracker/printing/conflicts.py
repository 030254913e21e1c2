"""Conflicts between sources: those a person decided, with the reason, and those still open."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.claim import Claim, claims
from tracker.domain.evidence import Evidence
from tracker.printing.desk import Desk
from tracker.printing.line import Line
from tracker.printing.support import overruled_in, reasons_of
from tracker.printing.wording import sentence


def conflict_lines(desk: Desk) -> list[Line]:
    """Return a sentence for each conflict of a record, decided ones first."""
    lost, known = overruled_in(desk.dossier.agreement), claims(desk.agreement)
    decided = [
        _decided(desk, c, lost[c.field, c.item]) for c in known if (c.field, c.item) in lost
    ]
    return decided + [_open(desk, claim) for claim in known if claim.contradicting]


def _decided(desk: Desk, claim: Claim, lost: tuple[Evidence, ...]) -> Line:
    words, line = desk.words, _begun(desk, claim)
    line.add("; " + words.say("decided against") + " ")
    _tell_sides(desk, line, claim, lost)
    reasons = reasons_of(lost)
    told = words.say("decision", reason=reasons) + "." if reasons else words.say("no reason")
    return line.add(". ").add(told)


def _open(desk: Desk, claim: Claim) -> Line:
    line = _begun(desk, claim).add(desk.words.say("or"))
    _tell_sides(desk, line, claim, claim.contradicting)
    return line.add(". ").add(desk.words.say("undecided"), "gap")


def _begun(desk: Desk, claim: Claim) -> Line:
    words = desk.words
    line = desk.line(sentence(words.label(claim.field)) + words.say("colon"))
    line.add(words.value(claim.field, claim.value), "strong")
    desk.notes.refer(line, claim.supporting)
    return line


def _tell_sides(desk: Desk, line: Line, claim: Claim, against: Iterable[Evidence]) -> None:
    """Append the other values, each with its footnote."""
    sides: dict[str, list[Evidence]] = {}
    for evidence in against:
        sides.setdefault(evidence.alternative or "?", []).append(evidence)
    for index, (value, behind) in enumerate(sides.items()):
        line.add(desk.words.say("or") if index else "")
        line.add(desk.words.value(claim.field, value))
        desk.notes.refer(line, behind)
