"""Words for the values of a record, in the language of the print."""

from __future__ import annotations

from enum import Enum

from tracker.domain.agreement import Agreement, Party
from tracker.domain.event import Event
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    Field,
    InstrumentType,
    Level,
    PartyRole,
    RelationType,
    Status,
    TerminationGrounds,
)
from tracker.printing.dates import date_words, length_words
from tracker.printing.phrases import TONGUES, counted, phrase

_DATES = frozenset({Field.SIGNED, Field.IN_FORCE, Field.ENDED, Field.EVENT_DATE})
_LENGTHS = frozenset({Field.DURATION, Field.NOTICE_PERIOD})
_LISTS: dict[Field, tuple[type[Enum], ...]] = {
    Field.INSTRUMENT_TYPE: (InstrumentType,),
    Field.STATUS: (EventType, Status),
    Field.BINDING: (Binding,),
    Field.LEVEL: (Level,),
    Field.DURATION: (DurationKind,),
    Field.RELATIONS: (RelationType,),
}

_ARTICLE_BEFORE = frozenset({"United", "Union", "Republic", "Kingdom", "Democratic"})
_ARTICLE_AFTER = frozenset({"Emirates", "Islands", "Nations", "Organisation", "Organization", "Republic", "States", "Union"})  # fmt: skip  # noqa: E501
_ARTICLE_NAMES = frozenset({"Bahamas", "Comoros", "Gambia", "Holy See", "Maldives", "Netherlands", "Philippines", "Seychelles"})  # fmt: skip  # noqa: E501
"""English names that a sentence puts an article before."""

MANY = 6
"""More parties than this are counted where there is a line for them; the record names them."""


class Wording:
    """Turns ids, codes and dates into what a reader expects to see."""

    def __init__(self, reference: Reference, language: str) -> None:
        self.language = language
        self._reference = reference

    def say(self, key: str, **values: object) -> str:
        """Return fixed words with values filled in."""
        return phrase(key, self.language, **values)

    def count(self, key: str, number: int) -> str:
        """Return words for a number of things."""
        return counted(key, number, self.language)

    def label(self, member: Enum) -> str:
        """Return the words for a member of a closed list."""
        return self._reference.labels.label(member, self.language)

    def short(self, member: Enum) -> str:
        """Return the short form, such as MoC, where there is one."""
        return self._reference.labels.short(member, self.language)

    def date(self, text: str) -> str:
        """Return an EDTF date in words."""
        return date_words(text, self.language)

    def length(self, text: str) -> str:
        """Return an ISO 8601 length in words."""
        return length_words(text, self.language)

    def tongue(self, code: str) -> str:
        """Return the name of a language, given its ISO 639-1 code."""
        return TONGUES[self.language].get(code.lower(), code)

    def area(self, value: str) -> str:
        """Return the words for an area id; free words come back as they are."""
        return self._reference.areas.label(value, self.language)

    def place(self, value: str) -> str:
        """Return the name for a code of the registry; other words come back as they are."""
        return self._reference.places.name(value, self.language)

    def party(self, party: Party) -> str:
        """Return the usual name of a party."""
        if party.code in self._reference.places:
            return self.place(party.code)
        return party.name or party.code

    def the(self, party: Party) -> str:
        """Return the usual name as it stands in a sentence: the United States."""
        return self._with_article(self.party(party))

    def the_place(self, value: str) -> str:
        """Return the name for a code of the registry as it stands in a sentence."""
        return self._with_article(self.place(value))

    def official(self, party: Party) -> str:
        """Return the official name of a party, where the registry has one in the language."""
        place = self._reference.places.get(party.code)
        if place and place.official and self.language == "en":
            return place.official
        return self.party(party)

    def titled(self, agreement: Agreement) -> str:
        """Return the title, or the parties in its place."""
        if agreement.title:
            return agreement.title
        sides = [p for p in agreement.parties if p.role is PartyRole.PARTY] or agreement.parties
        return " – ".join(self.party(p) for p in self.sort(sides)) or self.say("untitled")

    def sides(self, agreement: Agreement) -> str:
        """Return all parties in few words: they are counted where there are many."""
        parties = agreement.parties
        if len(parties) > MANY:
            return self.say("many parties", count=len(parties))
        return " – ".join(self.party(party) for party in self.sort(parties))

    def sort(self, parties: list[Party] | tuple[Party, ...]) -> list[Party]:
        """Return the parties by name, which puts no side first, then those with another role."""
        return sorted(parties, key=self._party_key)

    def event(self, event: Event) -> str:
        """Return what happened."""
        return self.label(event.type)

    def grounds(self, value: str) -> str:
        """Return why an agreement ended."""
        return self.member(value, (TerminationGrounds,))

    def value(self, field: Field, value: str) -> str:
        """Return a value of a field, as evidence holds it, in words."""
        if field in _DATES:
            return self.date(value)
        if field in (Field.AREAS, Field.ABSENT_AREAS):
            return self.area(value)
        if field in (Field.PARTIES, Field.PLACE):
            return self.place(value)
        if field is Field.TACIT_RENEWAL and value in ("yes", "no"):
            return self.say(value)
        words = self.member(value, _LISTS.get(field, ()))
        return self.length(words) if field in _LENGTHS else words

    def member(self, value: str, lists: tuple[type[Enum], ...]) -> str:
        """Return the words for an id of one of these closed lists; other text as it is."""
        for closed in lists:
            try:
                return self.label(closed(value))
            except ValueError:
                continue
        return value

    def _with_article(self, name: str) -> str:
        return f"the {name}" if self.language == "en" and _takes_article(name) else name

    def _party_key(self, party: Party) -> tuple[bool, str, str]:
        return party.role is not PartyRole.PARTY, self.party(party).casefold(), party.uuid


def _takes_article(name: str) -> bool:
    words = name.split()
    return bool(words) and (
        words[0] in _ARTICLE_BEFORE or words[-1] in _ARTICLE_AFTER or name in _ARTICLE_NAMES
    )


def sentence(text: str) -> str:
    """Return words with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]
