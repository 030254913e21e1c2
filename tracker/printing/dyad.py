"""The report on two parties: what holds between them, what held, how it came about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement, Relation, Signature
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event, in_order, status_on
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import RelationType, Status
from tracker.printing.digest import event_words
from tracker.printing.report_blocks import Cell, Picture, Report, ReportColumn
from tracker.printing.standing import (
    Standing,
    standing_of,
    standing_words,
    subject_of,
    subject_order,
    subject_words,
)
from tracker.printing.wording import Wording, sentence

_JUDGEMENTS = (RelationType.POSSIBLE_DUPLICATE_OF, RelationType.NOT_DUPLICATE_OF)


def render_dyad(  # noqa: PLR0913 - about whom, and how
    pair: tuple[str, str],
    records: Iterable[Agreement],
    others: Mapping[str, str],
    context: PrintContext,
    reference: Reference,
    *,
    pictures: Sequence[Picture] = (),
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset the agreements of two parties; `others` names what they are related to, by uuid.

    Raises `ValueRefused` where there is none.
    """
    known = []
    for done, record in enumerate(records):
        progress(done, total)
        known.append(record if context.drafts else accepted_part(record))
    if not known:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    words = Wording(reference, context.language)
    one, two = sorted(words.place(code) for code in pair)
    report = Report(words, context, words.say("dyad", one=one, two=two))
    pages = _Pages(report, known, context.as_of, reference)
    report.introduce(
        f"{words.count('count', len(known))} · {pages.counts()}",
        words.say("query", query=context.query) if context.query else "",
    )
    for picture in pictures:
        report.picture(picture)
    pages.tell(others)
    return report.typeset()


class _Pages:
    """Writes the parts of the report."""

    def __init__(
        self, report: Report, records: list[Agreement], as_of: dt.date, reference: Reference
    ) -> None:
        self._report = report
        self._words = report.words
        self._reference = reference
        self._records = sorted(records, key=_signed, reverse=True)
        self._standing = {r.uuid: standing_of(_status(r, as_of)) for r in records}
        self._as_of = as_of

    def counts(self) -> str:
        """Return how many agreements stand where."""
        return standing_words(self._standing.values(), self._words)

    def tell(self, others: Mapping[str, str]) -> None:
        """Write all parts."""
        self._agreements("in force now", Standing.IN_FORCE)
        self._agreements("not in force", Standing.OPEN)
        self._agreements("ended", Standing.ENDED)
        self._chronology()
        self._areas()
        self._signatories()
        self._relations(others)

    def _agreements(self, key: str, standing: Standing) -> None:
        inside = [r for r in self._records if self._standing[r.uuid] is standing]
        if not inside:
            return
        words = self._words
        self._report.heading(2, words.say(key), words.count("count", len(inside)))
        ended = standing is Standing.ENDED
        day = words.say("ended") if ended else words.say("in force")
        columns = (
            ReportColumn(words.say("signed"), 20),
            ReportColumn(words.say("title"), 46),
            ReportColumn(words.say("type"), 14),
            ReportColumn(words.say("status"), 16),
            ReportColumn(day, 20),
        )
        self._report.table(columns, (self._row(record, ended=ended) for record in inside))

    def _row(self, record: Agreement, *, ended: bool) -> list[Cell]:
        words = self._words
        turn = record.end if ended else record.entry_into_force
        kind = words.short(record.instrument_type) if record.instrument_type else ""
        said = words.date(turn.effective or turn.date) if turn else ""
        if turn and turn.grounds:
            said += f"; {words.grounds(turn.grounds)}"
        status = sentence(words.label(_status(record, self._as_of)))
        return [words.date(_signed(record)), self._named(record), kind, status, said]

    def _chronology(self) -> None:
        words = self._words
        events = [(record, event) for record in self._records for event in in_order(record.events)]
        if not events:
            return
        events.sort(key=lambda pair: (pair[1].day or dt.date.max, self._named(pair[0])))
        self._report.heading(2, words.say("chronology"))
        columns = (
            ReportColumn(words.say("day"), 24),
            ReportColumn(words.say("happened"), 40),
            ReportColumn(words.say("instrument"), 50),
        )
        self._report.table(columns, (self._happened(*pair) for pair in events))

    def _happened(self, record: Agreement, event: Event) -> list[Cell]:
        when = event.when
        day = self._words.date(when.text) if when else self._words.say("undated")
        shown = self._report.line(day, "plain" if when else "gap")
        return [shown, event_words(record, event, self._words), self._named(record)]

    def _areas(self) -> None:
        words = self._words
        subjects: dict[str, list[Agreement]] = {}
        for record in self._records:
            main = sorted(record.areas, key=lambda area: not area.primary)
            ids = (area.area for area in main if not area.absent)
            subjects.setdefault(subject_of(ids, self._reference), []).append(record)
        order = subject_order(self._reference)
        self._report.heading(2, words.say("by area"))
        columns = (
            ReportColumn(words.say("subject"), 30),
            ReportColumn(words.say("agreements"), 0, "number"),
            ReportColumn(words.say("in force"), 0, "number"),
            ReportColumn(words.say("title"), 60),
        )
        rows = []
        for subject in sorted(subjects, key=order.__getitem__):
            inside = subjects[subject]
            holding = sum(self._standing[r.uuid] is Standing.IN_FORCE for r in inside)
            titles = "; ".join(self._named(record) for record in inside)
            rows.append([subject_words(subject, words), str(len(inside)), str(holding), titles])
        self._report.table(columns, rows)

    def _signatories(self) -> None:
        words = self._words
        self._report.heading(2, words.say("signatories"))
        people: dict[tuple[str, str, str], list[Agreement]] = {}
        for record in self._records:
            for signature in record.signatures:
                people.setdefault(self._person(record, signature), []).append(record)
        if not people:
            self._report.text(words.say("no signatory"), "gap")
            return
        columns = (
            ReportColumn(words.say("side"), 20),
            ReportColumn(words.say("person"), 40),
            ReportColumn(words.say("signed agreements"), 50),
        )
        rows: list[list[Cell]] = []
        for side, person, capacity in sorted(people, key=lambda p: tuple(map(str.casefold, p))):
            signed = "; ".join(self._named(r) for r in people[side, person, capacity])
            name = self._report.line(person, "strong").add(f", {capacity}" if capacity else "")
            rows.append([side, name, signed])
        self._report.table(columns, rows)

    def _person(self, record: Agreement, signature: Signature) -> tuple[str, str, str]:
        party = next((p for p in record.parties if p.uuid == signature.party), None)
        side = self._words.party(party) if party else ""
        return side, signature.person, signature.capacity

    def _relations(self, others: Mapping[str, str]) -> None:
        words = self._words
        known = dict(others) | {record.uuid: self._named(record) for record in self._records}
        links = [
            (record, relation)
            for record in self._records
            for relation in record.relations
            if relation.type not in _JUDGEMENTS
        ]
        self._report.heading(2, words.say("related"))
        if not links:
            self._report.text(words.say("no relation"), "gap")
        for record, relation in links:
            self._report.text(self._link(record, relation, known))

    def _link(self, record: Agreement, relation: Relation, known: Mapping[str, str]) -> str:
        other = known.get(relation.other) or relation.other[:8]
        note = f". {relation.note}" if relation.note else ""
        return f"{self._named(record)} {self._words.label(relation.type)} {other}{note}"

    def _named(self, record: Agreement) -> str:
        kind = record.instrument_type
        return record.title or (self._words.label(kind) if kind else self._words.titled(record))


def _signed(record: Agreement) -> str:
    return record.signing.date if record.signing else ""


def _status(record: Agreement, as_of: dt.date) -> Status:
    return status_on(record.events, as_of, record.binding)
