"""Finds names of states and organisations, and the words of the field, in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tracker.domain.place import Places
from tracker.extraction.text.folding import Folded, lower
from tracker.extraction.text.lexicon import Lexicon
from tracker.extraction.vocabulary.acts import Act, Form, act_words
from tracker.extraction.vocabulary.instruments import Instrument, instrument_names
from tracker.extraction.vocabulary.masks import masked_phrases

_RANK = {"name": 0, "abbreviation": 1, "demonym": 2, "metonym": 3, "capital": 4}
_SHORT = 4
_SHORTEST_DEMONYM = 5
_VERBS = frozenset(("traite",))
"""French verbs that are no nouns without their accent: 'il ne traite pas de l'extradition'."""
_ROMANCE = frozenset(("es", "fr"))
_SAID = frozenset(("declaracion", "declaraciones", "declaration", "declarations"))
"""Words that with a small letter are what somebody said: 'dans une déclaration à la presse'."""
_INDEFINITE = frozenset(("UN",))
"""Articles of Spanish and French that capitals turn into an abbreviation."""
_ARTICLES = ("la ", "le ", "les ", "el ", "los ", "las ", "the ")
_FIRST_NAMES = frozenset(("Germán",))
"""First names that are a word for a state only without their accent."""
_BARE: tuple[tuple[str, str, str], ...] = (
    ("Korea", "KOR", "name"),
    ("Korean", "KOR", "demonym"),
    ("Soviet", "SUHH", "demonym"),
    ("Soviets", "SUHH", "demonym"),
    ("Nazi Germany", "DEU", "name"),
    ("B&H", "BIH", "abbreviation"),
    ("Swiss Federal Council", "CHE", "name"),
    ("Conseil fédéral suisse", "CHE", "name"),
    ("Consejo Federal Suizo", "CHE", "name"),
    ("Sino-", "CHN", "demonym"),
    ("Anglo-", "GBR", "demonym"),
    ("Franco-", "FRA", "demonym"),
    ("Russo-", "RUS", "demonym"),
    ("Indo-", "IND", "demonym"),
    ("Peking", "CHN", "capital"),
    ("Washington D.C.", "USA", "capital"),
    ("Washington, D.C.", "USA", "capital"),
    ("Washington DC", "USA", "capital"),
)
"""What articles also say, given the registry knows the code."""


class PlaceSense(NamedTuple):
    """What a form can mean: the codes in order of likelihood, and how it refers to them."""

    codes: tuple[str, ...]
    kind: str
    languages: frozenset[str]
    form: str
    english: PlaceSense | None = None
    """What it means in English, where the first meaning is of another language only."""

    def spoken(self, language: str) -> PlaceSense:
        """Return the meaning in a language: French 'Argentine' is a state, not so in English."""
        return self if self.english is None or language in self.languages else self.english


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A state or organisation named in the text."""

    start: int
    end: int
    codes: tuple[str, ...]
    kind: str

    @property
    def code(self) -> str:
        """The likeliest reading."""
        return self.codes[0]


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """A name of an instrument in the text."""

    start: int
    end: int
    instrument: Instrument


@dataclass(frozen=True, slots=True)
class ActMention:
    """A word for something done with an agreement."""

    start: int
    end: int
    act: Act
    form: Form


_Mark = PlaceSense | Instrument | tuple[Act, Form] | None


class Found(NamedTuple):
    """All that one pass over a text yields."""

    places: list[PlaceMention]
    instruments: list[InstrumentMention]
    acts: list[ActMention]


class Gazetteer:
    """The names of a registry, ready to be looked for."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self._lexicon: Lexicon[_Mark] = Lexicon(_entries(places))

    def find(self, folded: Folded, language: str) -> Found:
        """Return the places, instruments and acts of a text in order."""
        found = Found([], [], [])
        for start, end, mark in self._lexicon.scan(folded.lower):
            if isinstance(mark, PlaceSense):
                sense = mark.spoken(language)
                if _meant(sense, folded.clean[start:end], language):
                    found.places.append(PlaceMention(start, end, sense.codes, sense.kind))
            elif isinstance(mark, Instrument):
                written = folded.clean[start:end]
                said = language in _ROMANCE and written[0].islower() and lower(written) in _SAID
                if said or written in _VERBS:
                    continue
                found.instruments.append(InstrumentMention(start, end, mark))
            elif mark is not None:
                found.acts.append(ActMention(start, end, *mark))
        return found


def _entries(places: Places) -> Iterator[tuple[str, _Mark]]:
    yield from _senses(places)
    for phrase in masked_phrases():
        yield phrase, None
    yield from instrument_names()
    yield from act_words()


def _senses(places: Places) -> Iterator[tuple[str, PlaceSense]]:
    grouped: dict[str, list[tuple[int, str, str, str, str]]] = {}
    for form, code, kind, language in _forms(places):
        grouped.setdefault(lower(form), []).append(
            (_RANK.get(kind, 9), kind, code, language, form)
        )
    for key, senses in grouped.items():
        first = _sense(senses)
        own = [sense for sense in senses if sense[3] in ("", "en")]
        foreign = first.languages.isdisjoint(("", "en"))
        yield key, first._replace(english=_sense(own)) if foreign and own else first


def _sense(senses: Sequence[tuple[int, str, str, str, str]]) -> PlaceSense:
    """Return the meaning of the best rank among those of a form."""
    best = min(sense[0] for sense in senses)
    same = [sense for sense in senses if sense[0] == best]
    codes = tuple(dict.fromkeys(sense[2] for sense in same))
    return PlaceSense(codes, same[0][1], frozenset(sense[3] for sense in same), same[0][4])


def _forms(places: Places) -> Iterable[tuple[str, str, str, str]]:
    for form, code, kind in _BARE:
        if code in places:
            yield form, code, kind, "en"
    yield from places.surface_forms()


def _meant(sense: PlaceSense, written: str, language: str) -> bool:
    """Whether the way the words are written fits the name: 'Turkey' but not 'turkey'."""
    known = sense.languages & {"", "en", language}
    if not known or (written in _INDEFINITE and language in ("es", "fr")):
        return False
    if sense.kind == "abbreviation" or (sense.form.isupper() and len(sense.form) <= _SHORT):
        return written == sense.form or written.replace(".", "") == sense.form.replace(".", "")
    if written in _FIRST_NAMES:
        return False
    bare = written.partition(" ")[2] if written.lower().startswith(_ARTICLES) else written
    if bare[:1].isupper():
        return True
    if len(written) <= _SHORTEST_DEMONYM and written.isascii() and not sense.form.isascii():
        return False  # 'fines' is no 'finés'
    return (
        sense.kind == "demonym" and language in ("es", "fr", "pt") and language in sense.languages
    )
