"""Sections of the brief about what was agreed, and how it stands to other agreements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.domain.agreement import Agreement, AreaAssignment, Relation
from tracker.domain.vocabulary import Binding, DurationKind, Field, RelationType
from tracker.printing.desk import Desk, Value
from tracker.printing.line import Line
from tracker.printing.wording import sentence

_JUDGEMENTS = (RelationType.POSSIBLE_DUPLICATE_OF, RelationType.NOT_DUPLICATE_OF)


def binding_lines(desk: Desk) -> list[Line]:
    """Return the legal force, overall and as each party sees it."""
    words, record = desk.words, desk.agreement
    lines = []
    if record.binding and record.binding is not Binding.UNCLEAR:
        value = Value(sentence(words.label(record.binding)), Field.BINDING)
        lines.append(desk.write(desk.line(), value, "."))
    sides = [
        f"{words.party(p)}{words.say('colon')}{words.label(p.binding)}"
        for p in words.sort(record.parties)
        if p.binding
    ]
    if sides:
        lines.append(desk.line("; ".join(sides) + "."))
    if not lines and _is_unclear(desk):
        return [_unclear(desk)]
    return desk.partly(lines, Field.BINDING)


def area_lines(desk: Desk) -> list[Line]:
    """Return the subjects it covers, the main one first."""
    areas = sorted(_areas(desk, absent=False), key=lambda area: not area.primary)
    lines = [_area_series(desk, areas)] if areas else []
    return desk.partly(lines, Field.AREAS)


def absence_lines(desk: Desk) -> list[Line]:
    """Return the subjects that a source says it does not cover."""
    areas = _areas(desk, absent=True)
    return [_area_series(desk, areas)] if areas else []


def duration_lines(desk: Desk) -> list[Line]:
    """Return how long it lasts, with notice and renewal."""
    values = list(_duration(desk, desk.agreement))
    if values:
        values[0] = replace(values[0], words=sentence(values[0].words))
    lines = [desk.series(desk.line(), values)] if values else []
    return _if_any(desk, lines, Field.DURATION)


def registration_lines(desk: Desk) -> list[Line]:
    """Return under which numbers registers hold it."""
    numbers = [f"{r.register} {r.number}" for r in desk.agreement.registrations]
    values = [Value("; ".join(numbers), Field.REGISTRATIONS)] if numbers else []
    lines = [desk.series(desk.line(), values)] if values else []
    return _if_any(desk, lines, Field.REGISTRATIONS)


def language_lines(desk: Desk) -> list[Line]:
    """Return the languages of the instrument."""
    languages = desk.agreement.languages
    names = sentence(", ".join(desk.words.tongue(code) for code in languages))
    values = [Value(names, Field.LANGUAGES)] if languages else []
    lines = [desk.series(desk.line(), values)] if values else []
    return _if_any(desk, lines, Field.LANGUAGES)


def relation_lines(desk: Desk) -> list[Line]:
    """Return the agreements it stands in relation to."""
    return [_relation(desk, relation) for relation in desk.agreement.relations]


def _is_unclear(desk: Desk) -> bool:
    return desk.agreement.binding is Binding.UNCLEAR and not desk.has_gap(Field.BINDING)


def _unclear(desk: Desk) -> Line:
    backing = desk.backing(Field.BINDING)
    if not backing.supporting and not backing.contradicting:
        return desk.line(desk.words.say("no passage"), "gap")
    label = sentence(desk.words.label(Binding.UNCLEAR))
    return desk.write(desk.line(), Value(label, Field.BINDING, style="gap"), ".")


def _areas(desk: Desk, *, absent: bool) -> list[AreaAssignment]:
    return [area for area in desk.agreement.areas if area.absent is absent]


def _area_series(desk: Desk, areas: Iterable[AreaAssignment]) -> Line:
    values = []
    for index, area in enumerate(areas):
        words = desk.words.area(area.value)
        words = words[:1].lower() + words[1:] if index and area.area else words
        words = sentence(words) if not index else words
        words += f" ({desk.words.say('primary')})" if area.primary else ""
        field = Field.ABSENT_AREAS if area.absent else Field.AREAS
        values.append(Value(words, field, area.uuid))
    return desk.series(desk.line(), values)


def _duration(desk: Desk, record: Agreement) -> Iterable[Value]:
    words = desk.words
    if record.duration_kind is not DurationKind.NOT_STATED:
        parts = [words.length(record.duration), words.label(record.duration_kind)]
        yield Value(", ".join(filter(None, parts)), Field.DURATION)
    if record.notice_period:
        notice = words.say("notice", length=words.length(record.notice_period))
        yield Value(notice, Field.NOTICE_PERIOD)
    if record.tacit_renewal is not None:
        key = "renewed" if record.tacit_renewal else "renewed not"
        yield Value(words.say(key), Field.TACIT_RENEWAL)


def _if_any(desk: Desk, lines: list[Line], field: Field) -> list[Line]:
    return desk.partly(lines, field) if lines or desk.has_gap(field) else []


def _relation(desk: Desk, relation: Relation) -> Line:
    words = desk.words
    other = desk.dossier.related.get(relation.other)
    line = desk.line(sentence(words.label(relation.type)) + " ")
    details = ""
    if other is None:
        line.add(relation.other[:8])
    else:
        sides = " – ".join(sorted(words.place(party) for party in other.parties))
        line.add(other.title or sides or relation.other[:8], "quote")
        details += f" ({sides})" if other.title and sides else ""
        details += f", {words.date(other.signed)}" if other.signed else ""
        details += f", {words.label(other.status)}"
    judged = relation.type in _JUDGEMENTS
    desk.write(line, Value(details, Field.RELATIONS, relation.uuid, required=not judged), ".")
    return line.add(" " + relation.note) if relation.note else line
