"""Rows of a foreign table into records. What cannot be read is kept as a gap and told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Registration, Signature
from tracker.domain.evidence import Gap
from tracker.domain.identity import new_uuid
from tracker.domain.import_report import ImportProblem
from tracker.domain.vocabulary import Field, InstrumentType
from tracker.exchange.importing.foreign_cells import ForeignCells, Notice
from tracker.exchange.importing.foreign_events import event_warnings, events_of
from tracker.exchange.importing.foreign_parties import parties_of
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.persons import read_officer, read_person
from tracker.exchange.importing.tables import TableRow
from tracker.exchange.importing.terms import Terms
from tracker.exchange.importing.values import link, one_line, shortened

IMPORTED = UUID("0b0f2ad4-1c0e-5c9b-9f6e-6f7d5a2b9c11")
"""Name space of the ids of imported rows: the same row gets the same id again."""
_TWO_SIDES = 2


@dataclass(frozen=True, slots=True)
class RowReading:
    """What a row amounts to: a record, or none, and what has to be said about it."""

    agreement: Agreement | None
    problems: tuple[ImportProblem, ...]
    likeness: str = ""
    """Title, parties and date: rows that share them may be the same agreement."""


@dataclass
class ForeignRows:
    """Reads the rows of one table under one mapping, and counts what it took for empty."""

    header: Sequence[str]
    mapping: Mapping
    names: PartyNames
    terms: Terms
    empties: Counter[str] = field(default_factory=Counter)
    unknowns: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Words that say nothing to this program, by the part of [values] that could explain them."""

    def read(self, row: TableRow) -> RowReading:
        """Return the record a row describes; None with a problem where it describes none."""
        if len(row.cells) != len(self.header):
            return _refusal(row.number, _ragged(row.cells, len(self.header)))
        cells = ForeignCells(self.header, self.mapping, row.cells, self.empties, self.unknowns)
        title = cells.first("title")
        events, gaps = events_of(cells, self.mapping, self.terms)
        signed = next((event.date for event in events if event.date), "")
        parties, territories = parties_of(cells, self.mapping, self.names, signed)
        if not title and not parties:
            return _refusal(row.number, "names neither a title nor a party")
        agreement = Agreement(
            uuid="",
            title=one_line(title),
            instrument_type=self._type(cells, title),
            parties=parties,
            signatures=self._signatures(cells, parties),
            events=events,
            areas=self._areas(cells),
            notes=_notes(cells, territories),
            tags=tuple(
                dict.fromkeys((*self.mapping.constants.get("tags", ()), *cells.all("tags")))
            ),
            registrations=_registrations(cells),
            gaps=_unique([*gaps, *cells.gaps]),
        )
        if title and not any(map(str.isalpha, title)):
            cells.notice("title", title, "The title holds no letters; kept as it is.")
        if told := told_of_sides(len(parties)):
            cells.notice("parties", "", told)
        for warning in event_warnings(events):
            cells.notice(warning.column, warning.value, warning.message)
        reading = _reading(agreement, row.number, cells.notices)
        return replace(reading, agreement=None) if cells.refused else reading

    def _type(self, cells: ForeignCells, title: str) -> InstrumentType | None:
        words = cells.first("instrument_type")
        given = self.mapping.values.get("instrument_type", {}).get(one_line(words).casefold())
        known = self.terms.instrument_type(given[0] if given else words) if words else None
        if words and known is None and given != ():
            cells.unknown("instrument_type", words)
            cells.notice("instrument_type", words, f"“{words}” is no type this program knows.")
        constant = self.mapping.constants.get("instrument_type", ())
        if known is None and constant:
            known = self.terms.instrument_type(constant[0])
        return known or self.terms.type_in_title(title)

    def _signatures(self, cells: ForeignCells, parties: Sequence[Party]) -> tuple[Signature, ...]:
        found = []
        for text in cells.all("signatories"):
            person = read_person(text)
            if not person.capacity and not person.mark:
                person = read_officer(text)
            owner = next((p.uuid for p in parties if person.mark in (p.code, p.name)), None)
            capacity = person.capacity or ("" if owner else person.mark)
            found.append(
                Signature(uuid=new_uuid(), person=person.name, capacity=capacity, party=owner)
            )
        return tuple(found)

    def _areas(self, cells: ForeignCells) -> tuple[AreaAssignment, ...]:
        given = self.mapping.values.get("areas", {})
        words = [*self.mapping.constants.get("areas", ()), *cells.all("areas")]
        found: dict[str, AreaAssignment] = {}
        for word in words:
            for name in given.get(one_line(word).casefold(), (word,)):
                area = self.terms.area(name)
                if not area and one_line(word).casefold() not in given:
                    cells.unknown("areas", word)
                label = "" if area else one_line(name)
                found.setdefault(
                    area or label, AreaAssignment(uuid=new_uuid(), area=area, label=label)
                )
        return tuple(found.values())


def identity(agreement: Agreement) -> str:
    """Return the id of an imported row: the same for the same content, register numbers aside."""
    content = [
        agreement.title,
        agreement.instrument_type,
        [party.value for party in agreement.parties],
        [(s.person, s.capacity) for s in agreement.signatures],
        [(e.type, e.date, e.effective, e.place) for e in agreement.events],
        [area.value for area in agreement.areas],
        [line for line in agreement.notes.split("\n") if "://" not in line],
        agreement.tags,
        [(gap.field, gap.note) for gap in agreement.gaps],
    ]
    return str(uuid5(IMPORTED, json.dumps(content, ensure_ascii=True)))


def _reading(agreement: Agreement, number: int, notices: Iterable[Notice]) -> RowReading:
    problems = tuple(
        ImportProblem(
            row=number, column=n.column, value=shortened(n.value), what=n.message, hint=n.hint
        )
        for n in notices
    )
    signing = agreement.signing
    parties = sorted(party.value for party in agreement.parties)
    likeness = "\x1f".join((agreement.title.casefold(), signing.date if signing else "", *parties))
    return RowReading(replace(agreement, uuid=identity(agreement)), problems, likeness)


def _refusal(number: int, words: str) -> RowReading:
    problem = ImportProblem(row=number, what=f"The row {words}.")
    return RowReading(None, (problem,))


def _ragged(cells: Sequence[str], width: int) -> str:
    return f"has {len(cells)} cells where the table has {width} columns"


def told_of_sides(count: int) -> str:
    """Say that a record has not two sides; nothing where it has."""
    if count == _TWO_SIDES:
        return ""
    if not count:
        return "No party is named."
    sides = "1 party" if count == 1 else f"{count} parties"
    return f"The agreement has {sides}, so it is not bilateral."


def _notes(cells: ForeignCells, territories: Sequence[str]) -> str:
    lines = []
    noted = cells.filled("notes")
    for column, text in noted:
        lines.append(text if len(noted) == 1 else f"{column}: {text}")
    lines += [f"{column}: {link(text)}" for column, text in cells.filled("link")]
    if territories:
        lines.append(f"Extended to: {', '.join(territories)}")
    return "\n".join(lines)


def _registrations(cells: ForeignCells) -> tuple[Registration, ...]:
    found = {}
    for column, text in cells.filled("registration"):
        rule = cells.rule(column)
        key = (rule.register or column, one_line(text))
        found[key] = Registration(register=key[0], number=key[1])
    return tuple(found.values())


def _unique(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    kept: dict[Field, Gap] = {}
    for gap in gaps:
        kept.setdefault(gap.field, gap)
    return tuple(kept.values())
