"""The forms for parties, signatories, events and areas, with all that a record holds of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.editing_passages import area_of
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    Field,
    Level,
    PartyRole,
    SignatureMode,
    TerminationGrounds,
)
from tracker.gui.naming import Naming
from tracker.gui.views.fields.form import PartForm, choose
from tracker.gui.views.fields.reading import UnknownTerm, read_date, read_value
from tracker.gui.views.fields.vocabulary import from_areas, from_places, from_words


class PartyForm(PartForm[Party]):
    """Everything about a party. A name outside the registry is kept only if it is ticked."""

    def __init__(
        self, naming: Naming, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(naming, agreement, parent)
        self._part = Party(uuid="")
        self.place = self.line(self.tr("Party"), from_places(naming))
        self.unlisted = self.check(self.tr("Keep a name that is not in the registry"))
        self.name = self.line(self.tr("As written"))
        self.level = self.choice(self.tr("Level"), Level)
        self.acting_body = self.line(self.tr("Acting body"))
        self.role = self.choice(self.tr("Role"), PartyRole)
        self.binding = self.choice(self.tr("Binding force"), Binding, none=self.tr("as overall"))

    def show_part(self, part: Party | None) -> None:
        """Fill the form; None starts a new party."""
        self._part = part or Party(uuid=new_uuid())
        known = self._part
        self.place.setText(self.naming.place(known.code) if known.code else known.name)
        self.unlisted.setChecked(bool(known.name and not known.code))
        self.name.setText(known.name if known.code else "")
        choose(self.level, known.level)
        self.acting_body.setText(known.acting_body)
        choose(self.role, known.role)
        choose(self.binding, known.binding)

    def read(self) -> Party:
        """Return the party as filled in. Raises `ValueRefused`."""
        words = " ".join(self.place.text().split())
        code, name = self._code(words), self.name.text().strip()
        binding = self.binding.currentData()
        return replace(
            self._part,
            code=code,
            name=name if code else words,
            level=Level(self.level.currentData()),
            acting_body=self.acting_body.text().strip(),
            role=PartyRole(self.role.currentData()),
            binding=Binding(binding) if binding else None,
        )

    def _code(self, words: str) -> str:
        try:
            return read_value(Field.PARTIES, words, self.naming)
        except UnknownTerm as error:
            if self.unlisted.isChecked():
                return ""
            hint = self.tr("Choose one that is, or tick that the name is kept as written.")
            raise ValueRefused(error.what, hint=hint, field=Field.PARTIES) from None


class SignatureForm(PartForm[Signature]):
    """Who signed, in which capacity, for whom, when and where."""

    def __init__(
        self, naming: Naming, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(naming, agreement, parent)
        self._part = Signature(uuid="", person="")
        self.person = self.line(self.tr("Name"))
        self.person.takes_first = False
        self.capacity = self.line(
            self.tr("Capacity"), example=self.tr("as written, e.g. Minister")
        )
        self.acting = self.check(self.tr("Acting, for somebody else in office"))
        self.party = self.party_choice(self.tr("Signs for"), self.tr("not known"))
        self.date = self.line(self.tr("Date"), example=self.tr("if it has a day of its own"))
        self.place = self.line(self.tr("Place"))
        self.mode = self.choice(self.tr("How"), SignatureMode)

    def offer_persons(self, persons: tuple[str, ...]) -> None:
        """Offer names that the library knows."""
        self.person.suggest_from(from_words(persons))

    def show_part(self, part: Signature | None) -> None:
        """Fill the form; None starts a new signature."""
        self._part = part or Signature(uuid=new_uuid(), person="")
        known = self._part
        self.person.setText(known.person)
        self.capacity.setText(known.capacity)
        self.acting.setChecked(known.acting)
        choose(self.party, known.party)
        self.date.setText(known.date)
        self.place.setText(known.place)
        choose(self.mode, known.mode)

    def read(self) -> Signature:
        """Return the signature as filled in. Raises `ValueRefused`."""
        return replace(
            self._part,
            person=" ".join(self.person.text().split()),
            capacity=self.capacity.text().strip(),
            acting=self.acting.isChecked(),
            party=self.party.currentData() or None,
            date=read_date(Field.SIGNATORIES, self.date.text()),
            place=self.place.text().strip(),
            mode=SignatureMode(self.mode.currentData()),
        )


class EventForm(PartForm[Event]):
    """What happened, when, where and to whom."""

    def __init__(
        self, naming: Naming, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(naming, agreement, parent)
        self._part = Event(uuid="", type=EventType.SIGNED)
        example = self.tr("2019-05-27, May 2019 or 2019")
        self.type: QComboBox = self.choice(self.tr("What happened"), EventType)
        self.date = self.line(self.tr("Date"), example=example)
        self.effective = self.line(self.tr("Takes effect"), example=self.tr("if on another day"))
        self.party = self.party_choice(self.tr("Concerns"), self.tr("the whole agreement"))
        self.place = self.line(self.tr("Place"))
        self.grounds = self.choice(
            self.tr("Grounds"), TerminationGrounds, none=self.tr("does not end it, or not known")
        )
        self.note = self.line(self.tr("Note"))

    def show_part(self, part: Event | None) -> None:
        """Fill the form; None starts a new event."""
        self._part = part or Event(uuid=new_uuid(), type=EventType.SIGNED)
        known = self._part
        choose(self.type, known.type)
        self.date.setText(known.date)
        self.effective.setText(known.effective)
        choose(self.party, known.party)
        self.place.setText(known.place)
        choose(self.grounds, known.grounds)
        self.note.setText(known.note)

    def read(self) -> Event:
        """Return the event as filled in. Raises `ValueRefused`."""
        return replace(
            self._part,
            type=EventType(self.type.currentData()),
            date=read_date(Field.EVENT_DATE, self.date.text()),
            effective=read_date(Field.EVENT_DATE, self.effective.text()),
            party=self.party.currentData() or None,
            place=self.place.text().strip(),
            grounds=self.grounds.currentData(),
            note=self.note.text().strip(),
        )


class AreaForm(PartForm[AreaAssignment]):
    """An area, how deep the agreement goes into it, or that it is expressly left out."""

    def __init__(
        self, naming: Naming, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(naming, agreement, parent)
        self._part = AreaAssignment(uuid="")
        self.area = self.line(self.tr("Area"), from_areas(naming))
        self.unlisted = self.check(self.tr("Keep words that are not in the list"))
        self.depths = QComboBox()
        self.depths.setAccessibleName(self.tr("Depth"))
        for words in (
            self.tr("mentioned as background"),
            self.tr("named as an area"),
            self.tr("some concrete measure"),
            self.tr("detailed measures"),
        ):
            self.depths.addItem(words)
        self.rows.addRow(self.tr("Depth"), self.depths)
        self.primary = self.check(self.tr("Primary area, for maps and charts"))
        self.absent = self.check(self.tr("A source says it is not covered"))

    def show_part(self, part: AreaAssignment | None) -> None:
        """Fill the form; None starts a new area."""
        self._part = part or AreaAssignment(uuid=new_uuid())
        known = self._part
        self.area.setText(self.naming.area(known))
        self.unlisted.setChecked(bool(known.label))
        self.depths.setCurrentIndex(known.depth)
        self.primary.setChecked(known.primary)
        self.absent.setChecked(known.absent)

    def read(self) -> AreaAssignment:
        """Return the area as filled in. Raises `ValueRefused`."""
        words = " ".join(self.area.text().split())
        try:
            value = read_value(Field.AREAS, words, self.naming)
        except UnknownTerm as error:
            if not self.unlisted.isChecked():
                hint = self.tr("Choose one that is, or tick that your words are kept.")
                raise ValueRefused(error.what, hint=hint, field=Field.AREAS) from None
            value = words
        named = area_of(value, uuid=self._part.uuid, absent=self.absent.isChecked())
        return replace(named, depth=self.depths.currentIndex(), primary=self.primary.isChecked())
