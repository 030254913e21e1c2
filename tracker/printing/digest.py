"""The digest: what came up, changed, entered into force or ended within a period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.print_period import PrintPeriod
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import EventType
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import ReportColumn
from tracker.printing.wording import Wording, sentence

_BEGINNING = SIGNING | {
    EventType.ANNOUNCED,
    EventType.NEGOTIATION_OPENED,
    EventType.INITIALLED,
}
_PARTS = ("digest new", "digest in force", "digest changed", "digest ended", "digest perhaps")


@dataclass(frozen=True, slots=True)
class _Happening:
    """One event of an agreement, and the part of the digest that tells of it."""

    part: str
    day: dt.date
    date: str
    agreement: Agreement
    event: Event


def render_digest(  # noqa: PLR0913 - of what, and how
    records: Iterable[Agreement],
    period: PrintPeriod,
    context: PrintContext,
    reference: Reference,
    *,
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset what happened to the agreements within the period, sorted and counted."""
    words, steps = Wording(reference, context.language), Steps(progress)
    report = Report(words, context, words.say("digest"), steps.again)
    found: list[_Happening] = []
    for done, known in enumerate(records):
        steps(done, total)
        record = known if context.drafts else accepted_part(known)
        found += _happenings(record, period)
    report.introduce(
        words.say("period", period=words.date(str(period))),
        words.say("query", query=context.query) if context.query else "",
    )
    if not found:
        report.text(words.say("no event"))
    for part in _PARTS:
        inside = [happening for happening in found if happening.part == part]
        if inside:
            _tell(report, part, sorted(inside, key=lambda h: (h.day, words.titled(h.agreement))))
    return report.typeset()


def _happenings(record: Agreement, period: PrintPeriod) -> Iterator[_Happening]:
    for event in (each for known in record.events for each in _unfolded(known)):
        when = event.when
        if when is None or not period.perhaps_holds(when):
            continue
        sure = period.surely_holds(when)
        day = when.earliest or when.latest or period.first
        yield _Happening(_part(event) if sure else "digest perhaps", day, when.text, record, event)


def _unfolded(event: Event) -> Iterator[Event]:
    """Tell a notice that names the end of the term twice: as given, and as the end."""
    if event.type is EventType.NOTICE_GIVEN and event.effective and event.date:
        yield replace(event, effective="")
        yield replace(event, type=EventType.TERMINATED, date="")
    else:
        yield event


def _part(event: Event) -> str:
    if event.type in _BEGINNING:
        return "digest new"
    if event.type in ENTRY_INTO_FORCE or event.type is EventType.PROVISIONAL_START:
        return "digest in force"
    return "digest ended" if event.type in ENDING else "digest changed"


def _tell(report: Report, part: str, happenings: list[_Happening]) -> None:
    words = report.words
    count = len({happening.agreement.uuid for happening in happenings})
    report.heading(2, words.say(part), words.count("count", count))
    if part == "digest perhaps":
        report.text(words.say("digest perhaps why"), "gap")
    columns = (
        ReportColumn(words.say("day"), 22),
        ReportColumn(words.say("parties"), 26),
        ReportColumn(words.say("title"), 38),
        ReportColumn(words.say("happened"), 28),
    )
    report.table(columns, (_row(happening, words) for happening in happenings))


def _row(happening: _Happening, words: Wording) -> list[str]:
    record = happening.agreement
    parties = " – ".join(words.party(party) for party in words.sort(record.parties))
    titled = record.title or (
        words.label(record.instrument_type) if record.instrument_type else words.say("untitled")
    )
    return [
        words.date(happening.date),
        parties,
        titled,
        event_words(record, happening.event, words),
    ]


def event_words(record: Agreement, event: Event, words: Wording) -> str:
    """Return what happened, through whom and where."""
    said = sentence(words.event(event))
    party = record.party(event.party)
    said += " " + words.say("by", name=words.the(party)) if party else ""
    said += ", " + words.say("in", place=words.place(event.place)) if event.place else ""
    if event.grounds:
        said += "; " + words.say("grounds", grounds=words.grounds(event.grounds))
    return said
