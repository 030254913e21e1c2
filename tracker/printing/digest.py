"""The digest: what came up, changed, entered into force or ended within a period.

It tells of agreements by their dated events, and of the library by its history: a record that was
added in the period is new to the reader whenever the agreement was signed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tracker.domain.accepted import accepted_part
from tracker.domain.action import ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.print_period import PrintPeriod
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.record_news import RecordNews
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import EventType
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import ReportColumn, day_column
from tracker.printing.wording import Wording, sentence

_BEGINNING = SIGNING | {
    EventType.ANNOUNCED,
    EventType.NEGOTIATION_OPENED,
    EventType.INITIALLED,
}
_PARTS = ("digest new", "digest in force", "digest changed", "digest ended", "digest perhaps")


_ACTS = {
    ActionKind.EDIT_AGREEMENT: "act edited",
    ActionKind.IMPORT: "act imported",
    ActionKind.BULK_EDIT: "act bulk",
    ActionKind.MERGE: "act merged",
    ActionKind.SPLIT: "act split",
}


@dataclass(frozen=True, slots=True)
class _Happening:
    """What happened to an agreement or its record, and the part of the digest that tells of it."""

    part: str
    day: dt.date
    date: str
    agreement: Agreement
    said: str


def render_digest(  # noqa: PLR0913 - of what, and how
    records: Iterable[Agreement],
    period: PrintPeriod,
    context: PrintContext,
    reference: Reference,
    *,
    news: Mapping[str, RecordNews] | None = None,
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset what happened to the agreements within the period, sorted and counted.

    `news` holds what was done to records within the period, by uuid.
    """
    words, steps = Wording(reference, context.language), Steps(progress)
    report = Report(words, context, words.say("digest"), steps.again)
    found: list[_Happening] = []
    for done, known in enumerate(records):
        steps(done, total)
        record = known if context.drafts else accepted_part(known)
        found += _told(record, period, (news or {}).get(record.uuid), words)
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


def _told(
    record: Agreement, period: PrintPeriod, news: RecordNews | None, words: Wording
) -> list[_Happening]:
    """Return what happened to an agreement and what was done to its record.

    Who reads what was reviewed meets a reviewed draft for the first time.
    """
    happened = list(_happenings(record, period, words))
    if news is None:
        return happened
    if not news.added and ActionKind.REVIEW_DRAFT not in news.kinds:
        return [*happened, _done("digest changed", record, news, record_words(news, words))]
    for place, each in enumerate(happened):
        if each.part == "digest new":
            said = f"{each.said}; {words.say('and added')}"
            happened[place] = replace(each, said=said)
            return happened
    return [*happened, _done("digest new", record, news, words.say("added"))]


def _done(part: str, record: Agreement, news: RecordNews, said: str) -> _Happening:
    return _Happening(part, news.day, news.day.isoformat(), record, said)


def record_words(news: RecordNews, words: Wording) -> str:
    """Return what was done to a record: 'Record edited, merged'."""
    told = dict.fromkeys(words.say(_ACTS.get(kind, "act other")) for kind in news.kinds)
    return words.say("record acts", acts=", ".join(told))


def _happenings(record: Agreement, period: PrintPeriod, words: Wording) -> Iterator[_Happening]:
    for event in (each for known in record.events for each in _unfolded(known)):
        when = event.when
        if when is None or not period.perhaps_holds(when):
            continue
        sure = period.surely_holds(when)
        day = when.earliest or when.latest or period.first
        part = _part(event) if sure else "digest perhaps"
        yield _Happening(part, day, when.text, record, event_words(record, event, words))


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
        day_column(words.say("day"), words.language),
        ReportColumn(words.say("parties"), 30),
        ReportColumn(words.say("title"), 37),
        ReportColumn(words.say("happened"), 27),
    )
    report.table(columns, (_row(happening, words) for happening in happenings))


def _row(happening: _Happening, words: Wording) -> list[str]:
    record = happening.agreement
    titled = record.title or (
        words.label(record.instrument_type) if record.instrument_type else words.say("untitled")
    )
    return [
        words.date(happening.date),
        words.sides(record),
        titled,
        happening.said,
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
