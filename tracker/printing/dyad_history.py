"""What happened between two parties in order of time, and about which subjects they agreed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from tracker.domain.agreement import Agreement
from tracker.domain.event import Event, in_order
from tracker.domain.reference import Reference
from tracker.printing.digest import event_words
from tracker.printing.dyad_people import called
from tracker.printing.report_blocks import Report
from tracker.printing.report_pieces import Cell, ReportColumn
from tracker.printing.standing import Standing, subject_of, subject_order, subject_words


def tell_chronology(report: Report, records: Sequence[Agreement]) -> None:
    """Tell all events, those without a day last."""
    words = report.words
    events = [(record, event) for record in records for event in in_order(record.events)]
    if not events:
        return
    events.sort(key=lambda pair: (pair[1].day or dt.date.max, called(pair[0], words)))
    report.heading(2, words.say("chronology"))
    columns = (
        ReportColumn(words.say("day"), 24),
        ReportColumn(words.say("happened"), 40),
        ReportColumn(words.say("instrument"), 50),
    )
    report.table(columns, (_happened(report, *pair) for pair in events))


def tell_areas(
    report: Report,
    records: Sequence[Agreement],
    standings: Mapping[str, Standing],
    reference: Reference,
) -> None:
    """Count the agreements of each subject, and name them."""
    words = report.words
    subjects: dict[str, list[Agreement]] = {}
    for record in records:
        main = sorted(record.areas, key=lambda area: not area.primary)
        ids = (area.area for area in main if not area.absent)
        subjects.setdefault(subject_of(ids, reference), []).append(record)
    report.heading(2, words.say("by area"))
    columns = (
        ReportColumn(words.say("subject"), 30),
        ReportColumn(words.say("agreements"), 0, "number"),
        ReportColumn(words.say("in force"), 0, "number"),
        ReportColumn(words.say("title"), 60),
    )
    rows: list[list[Cell]] = []
    for subject in sorted(subjects, key=subject_order(reference).__getitem__):
        inside = subjects[subject]
        holding = sum(standings[record.uuid] is Standing.IN_FORCE for record in inside)
        titles = "; ".join(called(record, words) for record in inside)
        rows.append([subject_words(subject, words), str(len(inside)), str(holding), titles])
    report.table(columns, rows)


def _happened(report: Report, record: Agreement, event: Event) -> list[Cell]:
    words, when = report.words, event.when
    day = words.date(when.text) if when else words.say("undated")
    shown = report.line(day, "plain" if when else "gap")
    return [shown, event_words(record, event, words), called(record, words)]
