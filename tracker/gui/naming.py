"""The words that the window shows for ids, in the language of the user."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from tracker.domain.agreement import Agreement, AreaAssignment, Party
from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.reference import Reference
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import InstrumentType

_LONG_DAYS = {"en": "d MMMM yyyy", "es": "d 'de' MMMM 'de' yyyy"}
translate = QCoreApplication.translate


def untitled() -> str:
    """Return what to call a record of which nothing is known yet."""
    return translate("Naming", "Untitled agreement")


@dataclass(frozen=True, slots=True)
class Naming:
    """Registry, taxonomy and labels in one language."""

    reference: Reference
    language: str = "en"

    def party(self, party: Party | RowParty) -> str:
        """Return the name of a party: as written, else the registry's."""
        return party.name or self.place(party.code)

    def place(self, code: str) -> str:
        """Return the name for a party code; the code itself where nobody knows it."""
        place = self.reference.places.get(code)
        return place.name(self.language) if place else code

    def area(self, area: AreaAssignment | str) -> str:
        """Return the words for an area, or the free words it was given."""
        value = area if isinstance(area, str) else area.value
        return self.reference.areas.label(value, self.language)

    def label(self, member: Enum) -> str:
        """Return the words for a member of a closed list."""
        return self.reference.labels.label(member, self.language)

    def short(self, member: Enum) -> str:
        """Return the short words for a member of a closed list."""
        return self.reference.labels.short(member, self.language)

    def type(self, kind: InstrumentType | None) -> str:
        """Return the short name of an instrument type; nothing for none."""
        return self.short(kind) if kind else ""

    def name(self, agreement: Agreement) -> str:
        """Return what to call a record: its parties, else its title, else its type, else words."""
        parties = " – ".join(self.party(party) for party in agreement.parties)
        kind = agreement.instrument_type
        return parties or agreement.title or (self.label(kind) if kind else untitled())

    def day(self, day: dt.date) -> str:
        """Return a day in words, such as 24 November 2026."""
        return self._written(day, _LONG_DAYS[self.language])

    def date(self, edtf: str) -> str:
        """Return a date in words where it is one day, else as it is written."""
        try:
            date = parse_date(edtf)
        except ValueRefused:
            return edtf
        if date.is_day and date.earliest and not date.doubtful:
            return self._written(date.earliest, "d MMM yyyy")
        return edtf

    def number(self, figure: int) -> str:
        """Return a count with the separators of the language."""
        return QLocale(self.language).toString(figure)

    def moment(self, iso: str) -> str:
        """Return a moment of history in local time, by the minute."""
        try:
            moment = dt.datetime.fromisoformat(iso)
        except ValueError:
            return iso
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        return moment.astimezone().strftime("%Y-%m-%d %H:%M")

    def _written(self, day: dt.date, form: str) -> str:
        return QLocale(self.language).toString(QDate(day.year, day.month, day.day), form)
