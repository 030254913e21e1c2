"""The portfolio of a state: its agreements by subject, those in force first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow, RowParty
from tracker.printing.cells import party_names
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Cell, Picture, ReportColumn, day_column
from tracker.printing.standing import (
    Standing,
    standing_of,
    standing_words,
    subject_of,
    subject_order,
    subject_words,
)
from tracker.printing.wording import MANY, Wording, sentence


def render_portfolio(  # noqa: PLR0913 - whose agreements, and how
    party: str,
    rows: Iterable[AgreementRow],
    context: PrintContext,
    reference: Reference,
    *,
    pictures: Sequence[Picture] = (),
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset the agreements of a party. Raises `ValueRefused` where there is none."""
    words, steps = Wording(reference, context.language), Steps(progress)
    title = words.say("portfolio", name=words.the_place(party))
    report = Report(words, context, title, steps.again)
    subjects: dict[str, list[AgreementRow]] = {}
    for done, row in enumerate(rows):
        steps(done, total)
        subject = subject_of((row.primary_area, *row.areas), reference)
        subjects.setdefault(subject, []).append(row)
    if not subjects:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    everything = [row for inside in subjects.values() for row in inside]
    report.introduce(
        f"{words.count('count', len(everything))} · {_standings(everything, words)}",
        words.say("query", query=context.query) if context.query else "",
    )
    for picture in pictures:
        report.picture(picture)
    order = subject_order(reference)
    for subject in sorted(subjects, key=order.__getitem__):
        _tell(report, party, subject, subjects[subject])
    return report.typeset()


def _standings(rows: Iterable[AgreementRow], words: Wording) -> str:
    return standing_words((standing_of(row.status) for row in rows), words)


def _tell(report: Report, party: str, subject: str, rows: list[AgreementRow]) -> None:
    words = report.words
    inside = sum(standing_of(row.status) is Standing.IN_FORCE for row in rows)
    key = "in force of one" if len(rows) == 1 else "in force of"
    count = words.say(key, count=len(rows), inside=inside)
    report.heading(2, subject_words(subject, words), count)
    columns = (
        day_column(words.say("signed"), words.language),
        ReportColumn(words.say("partner"), 24),
        ReportColumn(words.say("title"), 44),
        ReportColumn(words.say("type"), 15),
        ReportColumn(words.say("status"), 16),
    )
    ordered = sorted(rows, key=lambda row: row.signed_earliest, reverse=True)
    ordered.sort(key=lambda row: standing_of(row.status))
    report.table(columns, (_row(report, party, row) for row in ordered))


def _partners(others: tuple[RowParty, ...], words: Wording) -> str:
    """Return the other parties by name, or how many they are where there are many."""
    if len(others) > MANY:
        return words.say("many parties", count=len(others))
    return party_names(others, words)


def _row(report: Report, party: str, row: AgreementRow) -> list[Cell]:
    words = report.words
    others = tuple(other for other in row.parties if other.code != party)
    kind = words.label(row.instrument_type) if row.instrument_type else ""
    standing = standing_of(row.status)
    status = sentence(words.label(row.status))
    return [
        words.date(row.signed) if row.signed else "",
        _partners(others, words),
        row.title or kind or party_names(row.parties, words),
        words.short(row.instrument_type) if row.instrument_type else "",
        report.line(status, "strong" if standing is Standing.IN_FORCE else "plain"),
    ]
