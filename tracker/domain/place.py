"""States, territories, former states and organisations that can be parties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PlaceKind(StrEnum):
    """What sort of party a place can be."""

    STATE = "state"
    TERRITORY = "territory"
    FORMER_STATE = "former_state"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An entry of the registry; names, adjectives and capitals are keyed by language: en, es, fr, pt."""

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
    from_: str = ""
    """EDTF date from which it existed; empty where not recorded."""
    to: str = ""
    """EDTF date until which it existed; empty for what exists today."""
    successors: tuple[str, ...] = ()
    """Codes of the states that followed."""

    def name(self, language: str = "en") -> str:
        """Return the name to show, in English where the language has none."""
        known = self.names.get(language) or self.names.get("en") or (self.code,)
        return known[0]


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

    def get(self, code: str) -> Place | None:
        """Return the place with this code, if there is one."""
        return self._by_code.get(code)

    def name(self, code: str, language: str = "en") -> str:
        """Return the name to show for a code; the code itself where it is unknown."""
        place = self._by_code.get(code)
        return place.name(language) if place else code
