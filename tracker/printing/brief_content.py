"""What a brief says of one agreement: every value footnoted with the words behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tracker.domain.accepted import accepted_part, proposed_values
from tracker.domain.agreement import Agreement
from tracker.domain.claim import Support
from tracker.domain.dossier import Dossier
from tracker.domain.event import GIVES, Event, in_order, status_on
from tracker.domain.print_job import PrintContext
from tracker.domain.vocabulary import Field, Stage, Status
from tracker.printing.conflicts import conflict_lines
from tracker.printing.desk import MARKS, Desk, Value
from tracker.printing.glyphs import Glyphs
from tracker.printing.life_line import life_line
from tracker.printing.line import Line, Row
from tracker.printing.origins import source_lines
from tracker.printing.people import party_lines, signatory_lines
from tracker.printing.terms import (
    absence_lines,
    area_lines,
    binding_lines,
    duration_lines,
    language_lines,
    registration_lines,
    relation_lines,
)
from tracker.printing.times import event_lines, place_lines, signing_lines
from tracker.printing.wording import Wording

Section = tuple[str, Callable[[Desk], list[Line]]]


def brief_of(
    dossier: Dossier, context: PrintContext, words: Wording, glyphs: Glyphs
) -> dict[str, Any]:
    """Return one agreement as the template of briefs takes it."""
    record, left_out = dossier.agreement, 0
    if not context.drafts:
        record, left_out = accepted_part(record), len(proposed_values(record))
    desk = Desk(dossier, record, words, glyphs)
    kicker, title, standing = _kicker(desk), _title(desk), _standing(desk)
    line = life_line(desk)
    rows = [*_rows(desk, _SECTIONS), *_remaining(desk)]
    sources = _rows(desk, (("sources", source_lines),))
    return {
        "name": glyphs.printable(words.titled(record)),
        "beside": glyphs.printable(_beside(record, words)),
        "kicker": kicker.runs,
        "title": title.runs,
        "standing": standing.runs,
        "life": line,
        "rows": rows,
        "sources": sources + _left_out(desk, left_out),
        "notes": desk.notes.texts,
        "record": words.say("record", id=record.uuid[:8], revision=record.revision),
        "as_of": _day(dossier, context, words),
    }


def _day(dossier: Dossier, context: PrintContext, words: Wording) -> str:
    """Return for which day the status is told, and by which day it was recorded."""
    day, known = words.date(dossier.as_of.isoformat()), context.known_on
    if known is None:
        return words.say("as of", day=day)
    return words.say("as of known", day=day, known=words.date(known.isoformat()))


def _beside(record: Agreement, words: Wording) -> str:
    """Return what tells the agreement from others of its name, in the contents of many."""
    signed = record.signing.date if record.signing else ""
    told = [words.sides(record) if record.title else "", words.date(signed) if signed else ""]
    return ", ".join(filter(None, told))


def _kicker(desk: Desk) -> Line:
    kind = desk.agreement.instrument_type
    if kind is None:
        label = desk.words.label(Field.INSTRUMENT_TYPE)
        return desk.labelled_gap(label, Field.INSTRUMENT_TYPE)
    return desk.write(desk.line(), Value(desk.words.label(kind), Field.INSTRUMENT_TYPE))


def _title(desk: Desk) -> Line:
    if desk.agreement.title:
        return desk.write(desk.line(), Value(desk.agreement.title, Field.TITLE))
    return desk.line(desk.words.titled(desk.agreement))


def _standing(desk: Desk) -> Line:
    words, record = desk.words, desk.agreement
    line = desk.line()
    if record.stage is Stage.DRAFT:
        line.mark(MARKS[Support.PROPOSED]).add(" ").add(words.say("draft"), "strong").add(" ")
    if record.trashed:
        line.add(words.say("trash"), "strong").add(" ")
    if not record.title:
        line.add(_no_title(desk) + " ")
        desk.tell(Field.TITLE)
    status = status_on(record.events, desk.dossier.as_of, record.binding)
    line.add(words.say("status") + words.say("colon"))
    deciding = _deciding(desk, status)
    if deciding is None:
        return line.add(words.label(status), "strong").add(".")
    value = Value(words.label(status), Field.STATUS, deciding.uuid, style="strong")
    return desk.write(line, value, ".")


def _no_title(desk: Desk) -> str:
    sources = len(desk.dossier.sources)
    return (
        desk.words.count("no title", sources) if sources else desk.words.say("no title unsourced")
    )


def _deciding(desk: Desk, status: Status) -> Event | None:
    """Return the last event that gives the status on the day."""
    operative = (Status.IN_FORCE, Status.OPERATIVE)
    wanted = operative if status in operative else (status,)
    giving = [
        event
        for event in in_order(desk.agreement.events)
        if GIVES.get(event.type) in wanted
        and (event.day is None or event.day <= desk.dossier.as_of)
    ]
    return giving[-1] if giving else None


def _other_titles(desk: Desk) -> list[Line]:
    return [
        desk.line(f"{other.title} ({desk.words.tongue(other.language)})")
        for other in desk.agreement.other_titles
    ]


def _note_lines(desk: Desk) -> list[Line]:
    notes = desk.agreement.notes.splitlines()
    return [desk.line(paragraph) for paragraph in notes if paragraph.strip()]


def _tag_lines(desk: Desk) -> list[Line]:
    tags = desk.agreement.tags
    return [desk.line(", ".join(tags) + ".")] if tags else []


_SECTIONS: tuple[Section, ...] = (
    ("other titles", _other_titles),
    ("parties", party_lines),
    ("signatories", signatory_lines),
    ("signed on", signing_lines),
    ("place", place_lines),
    ("binding", binding_lines),
    ("areas", area_lines),
    ("not covered", absence_lines),
    ("events", event_lines),
    ("duration", duration_lines),
    ("registration", registration_lines),
    ("languages", language_lines),
    ("related", relation_lines),
    ("conflicts", conflict_lines),
    ("notes", _note_lines),
    ("tags", _tag_lines),
)


def _rows(desk: Desk, sections: Sequence[Section]) -> list[Row]:
    rows = []
    for key, write in sections:
        lines = [line.runs for line in write(desk) if line]
        if lines:
            rows.append(Row(label=desk.words.say(key), lines=lines))
    return rows


def _remaining(desk: Desk) -> list[Row]:
    """Return the gaps that belong to no other section, so that none goes untold."""
    lines = [
        desk.labelled_gap(desk.words.label(gap.field), gap.field).runs
        for gap in desk.untold_gaps()
    ]
    return [Row(label=desk.words.say("not known"), lines=lines)] if lines else []


def _left_out(desk: Desk, count: int) -> list[Row]:
    if not count:
        return []
    return [Row(label="", lines=[desk.line(desk.words.count("left out", count), "gap").runs])]
