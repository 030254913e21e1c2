"""Groups mentions of the same person and tells for which party each of them acts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.persons.surnames import name_key
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary import titles

_BEFORE = re.compile(r"(?:'s?)?[ -](?:[a-z]+ )?$|'s? $|, $")
_AFTER = re.compile(
    r",?(?: of| from| de| du| del| for| pour| por| on behalf of| representing| en nombre de)"
    r"(?: the| la| le| el)?(?: (?:Government|Republic|Kingdom|People's Republic) of)?(?: the)? $"
    r"| \($|, $",
)
_OF = re.compile(r"\b(?:and|y|e|et) (?:of|de|du|des|del) (?:the |la |el |l')?$")
_AND = frozenset(("and", "y", "e", "et", "&"))
_OF_REACH = 16
_ARTICLES = frozenset((" la ", " el ", " the ", " le ", ", la ", ", el ", ", the ", ", le "))
_FOR_THE = re.compile(r"\b(?:por|pour|for) (?:la |el |le |the )(?:parte |partie )?$")
_REACH = 60
_NAMESAKES = 40
"""Persons of one name among whom somebody is looked for; no article tells of more."""
_MODIFIED = 2
"""Spaces between a party and an office with a word such as 'new' between them."""


@dataclass(slots=True)
class Person:
    """Someone the article names, with all the places where it does."""

    name: str
    capacity: str = ""
    acting: bool = False
    mentions: list[PersonMention] = field(default_factory=list)
    parties: Counter[str] = field(default_factory=Counter)
    """Codes of parties the words around the mentions give, counted."""
    known: bool = False
    """Whether the library knows the person as one who signs for the party."""

    @property
    def head(self) -> str:
        """The last word of the office, in lower case."""
        words = [word for word in lower(self.capacity).split() if word in titles.OFFICES]
        return words[0] if words else ""

    @property
    def speaks_only(self) -> bool:
        """Whether the office is one that comments and does not sign."""
        return self.head in titles.NOT_SIGNERS

    def likely_party(self) -> str:
        """Return the party the words give, else the one the office stands for."""
        stated = self.parties.most_common(1)
        return stated[0][0] if stated else self.role_party() or ""

    def role_party(self) -> str | None:
        """Return the one party that has such an office, if only one has."""
        office = lower(self.capacity)
        return next((code for words, code in titles.ROLE_PARTIES if words in office), None)


class People:
    """The persons of an article."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._by_key: dict[str, list[Person]] = {}
        self._of: dict[int, Person] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._latest: PersonMention | None = None
        for mention in document.persons:
            self._add(mention)

    def __iter__(self) -> Iterator[Person]:
        for same in self._by_key.values():
            yield from same

    @cached_property
    def holders(self) -> list[tuple[PersonMention, Person]]:
        """Return the first mention of each office of each party, in order."""
        first: dict[tuple[str, str, str], tuple[PersonMention, Person]] = {}
        for mention in self._document.persons:
            person = self.of(mention)
            key = person.capacity, next(iter(person.parties), ""), person.likely_party()
            first.setdefault(key, (mention, person))
        return list(first.values())

    def of(self, mention: PersonMention) -> Person:
        """Return the person a mention stands for."""
        return self._of[mention.name_start]

    def _add(self, mention: PersonMention) -> None:
        same = self._by_key.setdefault(name_key(mention.name), [])
        namesakes = reversed(same[-_NAMESAKES:])
        person = next((known for known in namesakes if _same(known, mention)), None)
        person = person or self._by_first_name(mention)
        if person is None:
            person = Person(mention.name)
            same.append(person)
            self._known_as(person)
        person.mentions.append(mention)
        if len(mention.name.split()) > len(person.name.split()):
            person.name = mention.name
            self._known_as(person)
        if mention.capacity and (not person.capacity or mention.acting):
            person.capacity = mention.capacity
            person.acting = person.acting or mention.acting
        if code := self._stated(mention):
            person.parties[code] += 1
        self._of[mention.name_start] = person
        self._latest = mention

    def _stated(self, mention: PersonMention) -> str | None:
        """Return the party beside a mention, or its share of a title that two have together.

        In 'the Ministers of Culture of A and B, X and Y' each name has the state in its place.
        """
        before = self._latest
        if before is not None and (code := self._succeeded(before, mention)):
            return code
        if before is None or before.title_start != before.start or mention.capacity:
            return stated_party(self._document, mention)
        shared = within(self._document.places, before.start, before.name_start)
        codes = list(dict.fromkeys(place.code for place in shared))
        gap = self._document.folded.lower[before.name_end : mention.start].strip(" ,")
        if len(codes) == SIDES and gap in _AND:
            return codes[1]
        return stated_party(self._document, mention)

    def _succeeded(self, before: PersonMention, mention: PersonMention) -> str | None:
        """Return the party of X for Y in 'X's predecessor, Y'."""
        head = lower(mention.capacity).split()[:1]
        gap = self._document.words(before.end, mention.start)
        follows = head and head[0] in titles.PREDECESSORS and gap in ("'s ", "' ")
        return self.of(before).likely_party() or None if follows else None

    def _by_first_name(self, mention: PersonMention) -> Person | None:
        """Find 'Crown Prince Salman' among those whose full name came before."""
        if not mention.capacity or " " in mention.name:
            return None
        first = lower(mention.name)
        for person in self._by_first.get(first, ())[:_NAMESAKES]:
            if _first(person.name) == first and _heads(person.capacity) & _heads(mention.capacity):
                return person
        return None

    def _known_as(self, person: Person) -> None:
        self._by_first.setdefault(_first(person.name), []).append(person)


def _first(name: str) -> str:
    return (lower(name).split() or [""])[0]


def _same(person: Person, mention: PersonMention) -> bool:
    one, other = set(lower(person.name).split()), set(lower(mention.name).split())
    if not (one <= other or other <= one):
        return False
    ours, theirs = _heads(person.capacity), _heads(mention.capacity)
    alike = not ours or not theirs or bool(ours & theirs)
    return alike or min(len(one), len(other)) > 1


def _heads(capacity: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", lower(capacity))) & titles.OFFICES


def stated_party(document: Document, mention: PersonMention) -> str | None:
    """Return the party that the words beside a mention give: 'Panamanian President …'."""
    nearby = within(document.places, mention.start - _REACH, mention.end + _REACH)
    for find in (_before, _leading_office, _inside, _after):
        for place in nearby:
            if find(document, mention, place):
                return place.code
    return None


def _before(document: Document, mention: PersonMention, place: PlaceMention) -> bool:
    if place.end > mention.start or place.kind == "capital":
        return False
    gap = document.words(place.end, mention.start)
    left = mention.title_start == mention.start or mention.title_start < 0
    if gap == ", " and mention.title_start < 0 and mention.capacity:  # 'and of Peru, X'
        return _OF.search(document.folded.lower, place.start - _OF_REACH, place.start) is not None
    if mention.bare:  # 'the Chadian X'
        owned = place.kind in ("name", "abbreviation") and gap in ("'s ", "' ")
        return owned or (place.kind == "demonym" and gap == " ")
    if gap in _ARTICLES and place.kind == "demonym":  # 'y por la angoleña la ministra X'
        return (
            _FOR_THE.search(document.folded.lower, place.start - _OF_REACH, place.start)
            is not None
        )
    return bool(left and mention.capacity and gap.count(" ") <= _MODIFIED and _leading(gap))


def _leading_office(document: Document, mention: PersonMention, place: PlaceMention) -> bool:
    """Whether a party leads the office behind a name: 'X, World Bank Country Manager for Y'."""
    between = mention.name_end <= place.start and place.end <= mention.title_start
    return between and document.words(place.end, mention.title_start) in (" ", "'s ", "' ")


def _leading(gap: str) -> bool:
    word = gap.removeprefix("'s").removeprefix("'").strip(" -")
    return word == "" or (gap[:1] != "," and lower(word) in titles.FOREGOING)


def _inside(document: Document, mention: PersonMention, place: PlaceMention) -> bool:
    within_title = mention.start <= place.start and place.end <= mention.end
    outside_name = place.end <= mention.name_start or place.start >= mention.name_end
    to_it = document.folded.lower[max(0, place.start - 8) : place.start].endswith(
        ("to ", "to the ")
    )
    return within_title and outside_name and not to_it


def _after(document: Document, mention: PersonMention, place: PlaceMention) -> bool:
    if place.start < mention.end or place.kind == "demonym":
        return False
    gap = document.words(mention.end, place.start)
    if place.kind == "capital":  # 'X (Ljubljana) and Y (Zagreb) signed'
        return gap == " (" and document.words(place.end, place.end + 1) == ")"
    if gap == ", ":
        follows = document.words(place.end, place.end + 1)
        return bool(mention.capacity) and follows in (",", ".", ")", "", "\n", ";")
    return bool(_AFTER.fullmatch(gap))
