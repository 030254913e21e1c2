"""Names of states and organisations in tables, resolved through the registry for the day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tracker.domain.place import Place, Places
from tracker.domain.place_names import fold

_TURNED = re.compile(
    r"(?P<name>.+?),? (?P<kind>(?:the )?(?:people'?s?'?s? democratic republic|democratic republic"
    r"|democratic people'?s republic|federal republic|socialist republic|people'?s republic"
    r"|islamic republic|arab republic|republic|kingdom|union|state|commonwealth|the))(?: of)?",
    re.IGNORECASE,
)
_SPELLED_OUT = (
    (re.compile(r"\bS\.? S\.? R\b\.?", re.I), "SSR"),
    (re.compile(r"\bP\.? R\b\.?", re.I), "People's Republic"),
    (re.compile(r"\bD\.? R\b\.?", re.I), "Democratic Republic"),
    (re.compile(r"\brep\.?(?= of\b)", re.I), "Republic"),
    (re.compile(r"\bPEOPLES(?:'S)?\b", re.I), "People's"),
    (re.compile(r"\bthe F\.?Y\.?R\.? of\b", re.I), ""),
)
_BETWEEN = (
    re.compile(r"[;|/\n+]"),
    re.compile(r"\s+(?:[-–—&]|and|y|e|et|und|with|con)\s+", re.I),
    re.compile(r"[,–—-]\s*(?:and\s|y\s|et\s|und\s)?"),
)
"""What can stand between the names of several parties, the surest first."""
_EDGES = " ,"
_LONGEST = 400
"""Characters of a cell in which names are looked for one by one."""
_PERIOD_SPELLINGS = {
    "hayti": "Haiti",
    "tunis": "Tunisia",
    "wurtemburg": "Württemberg",
    "checa republica": "Czech Republic",
    "serb croat slovene state": "Kingdom of Serbs, Croats and Slovenes",
    "sweden and norway": "Sweden-Norway",
    "saar territory": "Saar",
    "byelorussia": "Belarus",
    "byelorussia s s r": "Byelorussian SSR",
    "ukraine s s r": "Ukrainian SSR",
    "congo peoples republic of": "People's Republic of the Congo",
    "syria and grand lebanon": "Syria",
    "china taiwan": "Taiwan",
    "china hong kong": "Hong Kong",
    "china macao": "Macao",
    "germany federal republic": "West Germany",
    "german federal republic": "West Germany",
    "comoros islands": "Comoros",
    "tanganyika and zanzibar": "Tanzania",
}
"""Spellings of registers and older papers, by the name that the registry knows."""


@dataclass(frozen=True, slots=True)
class PartyReading:
    """What a name means: codes of the registry, or none, and what has to be said about it."""

    codes: tuple[str, ...] = ()
    remark: str = ""


@dataclass
class PartyNames:
    """Resolves names; asks the registry once per name and day."""

    places: Places
    given: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes that a mapping gives for names, by folded name."""
    apart: Counter[str] = field(default_factory=Counter)
    """How often cells were read as several names."""

    def __post_init__(self) -> None:
        self._cached = lru_cache(maxsize=50_000)(self._read)
        self._form = lru_cache(maxsize=50_000)(self._known_form)
        self.taken_apart = lru_cache(maxsize=50_000)(self._taken_apart)
        self.given_for = lru_cache(maxsize=50_000)(self._given_for)

    def read(self, name: str, on: str = "") -> PartyReading:
        """Return what a name means on an EDTF day; a name nobody knows has no codes."""
        return self._cached(name, on if len(self._form(name)[1]) > 1 else "")

    def to_keep(self, name: str, code: str) -> str:
        """Return a name as a record keeps it beside a code; empty where it tells no more.

        A table's capitals, or its lack of them, say nothing: "colombia" is shown as Colombia.
        """
        found = self.places.find(code) if code in self.places else ()
        usual = found[0].name() if found else code
        return "" if name == code or (name != usual and fold(name) == fold(usual)) else name

    def _given_for(self, name: str) -> tuple[str, ...] | None:
        """Return the codes that a mapping gives for a name, if it does."""
        return self.given.get(fold(name))

    def knows(self, name: str) -> bool:
        """Whether a name means some place, at whatever time."""
        return bool(self.read(name).codes) or len(self._found(name, "")) > 1

    def _taken_apart(self, name: str) -> tuple[str, ...]:
        """Return the names that stand in one cell, where each of them is known; else nothing.

        A name that is known as it stands, such as Trinidad and Tobago, is not taken apart.
        """
        if len(name) > _LONGEST or self.knows(name):
            return ()
        for sign in _BETWEEN:
            for match in sign.finditer(name):
                first, rest = (
                    name[: match.start()].strip(_EDGES),
                    name[match.end() :].strip(_EDGES),
                )
                if first and rest and self.knows(first):
                    others = (rest,) if self.knows(rest) else self.taken_apart(rest)
                    if others:
                        return (first, *others)
        return ()

    def _read(self, name: str, on: str) -> PartyReading:
        given = self.given_for(name)
        if given is not None:
            return PartyReading(given)
        found = self._found(name, on)
        if not found:
            return PartyReading(remark="is no party the registry knows; kept as written")
        if len(found) == 1 or not self.places.ambiguous(self._form(name)[0], on=on):
            return PartyReading((found[0].code,))
        return _chosen(name, found)

    def _found(self, name: str, on: str) -> tuple[Place, ...]:
        """Return the places a name may mean; the day matters only where there are several."""
        form, found = self._form(name)
        return self.places.find(form, on=on) if on and len(found) > 1 else found

    def _known_form(self, name: str) -> tuple[str, tuple[Place, ...]]:
        for form in _forms(name):
            if found := self.places.find(form):
                return form, found
        return name, ()


def _chosen(name: str, found: tuple[Place, ...]) -> PartyReading:
    """Take the one place that is called so first of all; several leave the name open."""
    wanted = fold(name)
    named = [p for p in found if any(fold(n[0]) == wanted for n in p.names.values() if n)]
    others = ", ".join(place.code for place in found)
    if len(named) == 1:
        rest = ", ".join(place.code for place in found if place is not named[0])
        return PartyReading(
            (named[0].code,), f"was read as {named[0].code}; it may also be {rest}"
        )
    return PartyReading(remark=f"may be any of {others}; kept as written without a code")


def _forms(name: str) -> tuple[str, ...]:
    """Return the spellings to try in turn: as written, spelled out, and turned round."""
    forms = [name]
    spelled = name
    for pattern, words in _SPELLED_OUT:
        spelled = pattern.sub(words, spelled)
    forms.append(spelled)
    for form in (name, spelled):
        if match := _TURNED.fullmatch(" ".join(form.split())):
            kind = "" if match["kind"].lower() == "the" else f"{match['kind']} of "
            forms.append(f"{kind}{match['name']}")
    known = _PERIOD_SPELLINGS.get(fold(name))
    return tuple(dict.fromkeys([*forms, known] if known else forms))
