"""States, territories, former states and organisations that can be parties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from tracker.domain.place_names import NameIndex, fold, not_after


class PlaceKind(StrEnum):
    """What sort of party a place can be."""

    STATE = "state"
    TERRITORY = "territory"
    FORMER_STATE = "former_state"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An entry of the registry; words are keyed by language: en, es, fr, pt."""

    code: str
    """ISO 3166-1 alpha-3, ISO 3166-3 alpha-4, or an id of our own (PRODUCT: party codes)."""
    kind: PlaceKind
    names: Mapping[str, tuple[str, ...]]
    """The first of each language is the one to show; the rest are other names and period names."""
    official: str = ""
    """Official English name, e.g. Republic of Guatemala."""
    demonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Adjectives and nouns for nationals: Guatemalan, Guatemalans, guatemalteco."""
    capitals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    metonyms: tuple[str, ...] = ()
    """Seats of government used for the state itself: White House, Kremlin."""
    abbreviations: tuple[str, ...] = ()
    """Written exactly so: US is a state, us is not."""
    lookup_names: tuple[str, ...] = ()
    """Names that find it when typed or imported, but mean too much else in a text: Texas.

    Even a name to show may be among them: the French for Dominica is also a first name.
    """
    from_: str = ""
    """EDTF date from which it existed; empty where not recorded."""
    to: str = ""
    """EDTF date until which it existed; empty for what exists today."""
    successors: tuple[str, ...] = ()
    """Codes of the states that followed."""
    continued_by: str = ""
    """Code of today's state where this is the same state under an earlier name or regime."""

    def existed(self, day: str) -> bool:
        """Whether it existed, or may have, on an EDTF day."""
        open_ended = not self.from_ and not self.to
        return open_ended or (not_after(self.from_, day) and not_after(day, self.to))

    def name(self, language: str = "en") -> str:
        """Return the name to show, in English where the language has none."""
        known = self.names.get(language) or self.names.get("en") or (self.code,)
        return known[0]


_OFFERED = {
    PlaceKind.STATE: 0,
    PlaceKind.TERRITORY: 0,
    PlaceKind.ORGANISATION: 1,
    PlaceKind.FORMER_STATE: 2,
}

SurfaceForm: TypeAlias = tuple[str, str, str, str]
"""Form, place code, kind (name, demonym, metonym, capital or abbreviation) and language."""


class Places:
    """The registry. Codes are unique; building it refuses a code given twice."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._by_code: dict[str, Place] = {}
        for place in places:
            if place.code in self._by_code:
                raise ValueError(f"The place code {place.code} is given twice.")
            self._by_code[place.code] = place

    def __iter__(self) -> Iterator[Place]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def find(self, name: str, *, on: str = "") -> tuple[Place, ...]:
        """Return the places that a name or code may mean, most likely first.

        Accents, case, a leading article and forms such as "Korea, Republic of" do not matter.
        Current states come before former ones, unless the EDTF day `on` says otherwise.
        """
        exact = self._by_code.get(name.strip().upper())
        found = [exact] if exact else [self._by_code[code] for code in self._index.codes(name)]
        if on:
            then = [place for place in found if place.existed(on)]
            return tuple(then or found)
        return tuple(sorted(found, key=_is_former))

    def ambiguous(self, name: str, *, on: str = "") -> bool:
        """Whether a name means several places at the time, so that a person must choose."""
        found = self.find(name, on=on)
        return len(found) > 1 and (bool(on) or not _is_former(found[1]))

    def suggest(self, prefix: str, language: str = "en", limit: int = 8) -> tuple[Place, ...]:
        """Return places to offer while somebody types: exact ones, states of today, the rest."""
        wanted = fold(prefix)
        if not wanted:
            return ()
        ranked: list[tuple[int, int, str, str]] = []
        for code in self._index.starting(wanted):
            place = self._by_code[code]
            rank = _OFFERED[place.kind], _distance(place, wanted, language)
            ranked.append((*rank, fold(place.name(language)), code))
        exact = [place.code for place in self.find(prefix)]
        ordered = dict.fromkeys((*exact, *(code for *_, code in sorted(ranked))))
        return tuple(self._by_code[code] for code in list(ordered)[:limit])

    def surface_forms(self) -> Iterator[SurfaceForm]:
        """Yield every way a text may refer to a place; the language is empty where any is meant.

        A form that a current place and a former one share is yielded for the current one only.
        Capitals of territories and former states are left out: Douglas and Parma mean too much.
        """
        current = set()
        for place in self._by_code.values():
            if not _is_former(place):
                for row in _forms(place):
                    current.add((row[0].casefold(), row[2]))
                    yield row
        for place in self._by_code.values():
            if _is_former(place):
                for row in _forms(place):
                    if (row[0].casefold(), row[2]) not in current:
                        yield row

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex(_named(self._by_code.values()))

    def get(self, code: str) -> Place | None:
        """Return the place with this code, if there is one."""
        return self._by_code.get(code)

    def name(self, code: str, language: str = "en") -> str:
        """Return the name to show for a code; the code itself where it is unknown."""
        place = self._by_code.get(code)
        return place.name(language) if place else code


def _is_former(place: Place) -> bool:
    return bool(place.to)


def _distance(place: Place, prefix: str, language: str) -> int:
    if fold(place.name(language)).startswith(prefix):
        return 0
    names = (*place.names.get(language, ()), *place.names.get("en", ()))
    return 1 if any(fold(name).startswith(prefix) for name in names) else 2


def _named(places: Iterable[Place]) -> Iterator[tuple[str, str]]:
    for place in places:
        names = chain.from_iterable(place.names.values())
        also = (place.official, *place.abbreviations, *place.lookup_names)
        for name in (place.code, *names, *also):
            if name:
                yield name, place.code


def _forms(place: Place) -> Iterator[SurfaceForm]:
    names = place.names
    if place.official:
        known = names.get("en", ())
        names = {**names, "en": tuple(dict.fromkeys((*known, place.official)))}
    capitals = place.capitals if place.kind is PlaceKind.STATE else {}
    tables = {"name": names, "demonym": place.demonyms, "capital": capitals}
    for kind, table in tables.items():
        for language, forms in table.items():
            for form in forms:
                if form not in place.lookup_names:
                    yield form, place.code, kind, language
    yield from ((form, place.code, "metonym", "") for form in place.metonyms)
    yield from ((form, place.code, "abbreviation", "") for form in place.abbreviations)
