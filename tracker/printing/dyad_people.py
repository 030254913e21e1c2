"""Who signed for two parties, and how their agreements stand to one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.domain.agreement import Agreement, Relation, Signature
from tracker.domain.vocabulary import RelationType
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Cell, ReportColumn
from tracker.printing.wording import Wording

_JUDGEMENTS = (RelationType.POSSIBLE_DUPLICATE_OF, RelationType.NOT_DUPLICATE_OF)
_Person = tuple[str, str, str]


def called(record: Agreement, words: Wording) -> str:
    """Return the title of an agreement, or what stands in for it."""
    kind = record.instrument_type
    return record.title or (words.label(kind) if kind else words.titled(record))


def tell_signatories(report: Report, records: Sequence[Agreement]) -> None:
    """Tell each person once, with all agreements signed."""
    words = report.words
    report.heading(2, words.say("signatories"))
    people: dict[_Person, list[str]] = {}
    for record in records:
        for signature in record.signatures:
            person = _person(record, signature, words)
            people.setdefault(person, []).append(called(record, words))
    if not people:
        report.text(words.say("no signatory"), "gap")
        return
    columns = (
        ReportColumn(words.say("side"), 20),
        ReportColumn(words.say("person"), 40),
        ReportColumn(words.say("signed agreements"), 50),
    )
    rows: list[list[Cell]] = []
    for person in sorted(people, key=lambda known: tuple(map(str.casefold, known))):
        side, name, capacity = person
        shown = report.line(name, "strong").add(f", {capacity}" if capacity else "")
        rows.append([side, shown, "; ".join(people[person])])
    report.table(columns, rows)


def tell_relations(
    report: Report, records: Sequence[Agreement], others: Mapping[str, str]
) -> None:
    """Tell how the agreements stand to others; `others` names those that are not among them."""
    words = report.words
    known = dict(others) | {record.uuid: called(record, words) for record in records}
    links = [
        (record, relation)
        for record in records
        for relation in record.relations
        if relation.type not in _JUDGEMENTS
    ]
    report.heading(2, words.say("related"))
    if not links:
        report.text(words.say("no relation"), "gap")
    for record, relation in links:
        report.text(_link(record, relation, known, words))


def _person(record: Agreement, signature: Signature, words: Wording) -> _Person:
    party = record.party(signature.party)
    return words.party(party) if party else "", signature.person, signature.capacity


def _link(record: Agreement, relation: Relation, known: Mapping[str, str], words: Wording) -> str:
    other = known.get(relation.other) or relation.other[:8]
    note = f". {relation.note}" if relation.note else ""
    return f"{called(record, words)} {words.label(relation.type)} {other}{note}"
