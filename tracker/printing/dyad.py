"""The report on two parties: what holds between them, what held, how it came about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.event import status_on
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Status
from tracker.printing.dyad_history import tell_areas, tell_chronology
from tracker.printing.dyad_people import called, tell_relations, tell_signatories
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Picture, ReportColumn, day_column
from tracker.printing.standing import Standing, standing_of, standing_words
from tracker.printing.wording import Wording, sentence

_PARTS = (
    ("in force now", Standing.IN_FORCE),
    ("not in force", Standing.OPEN),
    ("ended", Standing.ENDED),
)


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
    known, steps = [], Steps(progress)
    for done, record in enumerate(records):
        steps(done, total)
        known.append(record if context.drafts else accepted_part(record))
    if not known:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    known.sort(key=_signed, reverse=True)
    words = Wording(reference, context.language)
    one, two = (words.the_place(code) for code in sorted(pair, key=words.place))
    report = Report(words, context, words.say("dyad", one=one, two=two), steps.again)
    statuses = {r.uuid: status_on(r.events, context.as_of, r.binding) for r in known}
    standings = {uuid: standing_of(status) for uuid, status in statuses.items()}
    report.introduce(
        f"{words.count('count', len(known))} · {standing_words(standings.values(), words)}",
        words.say("query", query=context.query) if context.query else "",
    )
    for picture in pictures:
        report.picture(picture)
    for key, standing in _PARTS:
        inside = [record for record in known if standings[record.uuid] is standing]
        if inside:
            _tell(report, key, inside, statuses)
    tell_chronology(report, known)
    tell_areas(report, known, standings, reference)
    tell_signatories(report, known)
    tell_relations(report, known, others)
    return report.typeset()


def _tell(
    report: Report, key: str, records: list[Agreement], statuses: Mapping[str, Status]
) -> None:
    words = report.words
    report.heading(2, words.say(key), words.count("count", len(records)))
    columns = (
        day_column(words.say("signed"), words.language),
        ReportColumn(words.say("title"), 46),
        ReportColumn(words.say("type"), 14),
        ReportColumn(words.say("status"), 16),
        day_column(words.say("ended" if key == "ended" else "in force"), words.language),
    )
    ended = key == "ended"
    rows = (_row(record, statuses[record.uuid], words, ended=ended) for record in records)
    report.table(columns, rows)


def _row(record: Agreement, status: Status, words: Wording, *, ended: bool) -> list[str]:
    turn = record.end if ended else record.entry_into_force
    kind = words.short(record.instrument_type) if record.instrument_type else ""
    said = words.date(turn.effective or turn.date) if turn else ""
    if turn and turn.grounds:
        said += f"; {words.grounds(turn.grounds)}"
    day = words.date(_signed(record))
    return [day, called(record, words), kind, sentence(words.label(status)), said]


def _signed(record: Agreement) -> str:
    return record.signing.date if record.signing else ""
