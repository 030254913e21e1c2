"""Loads the registry of places and the vocabularies that ship with the program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

from tracker.assets import resource
from tracker.domain.area import Area, Areas
from tracker.domain.derivation import AREA, PLACE, RULES, TEXTS, WORDS, Aim
from tracker.domain.labels import Labels
from tracker.domain.place import Place, PlaceKind, Places
from tracker.domain.reference import Reference

PLACE_FILES = ("states.json", "territories.json", "former.json", "organisations.json")
"""In the order in which equal names are preferred."""
DERIVATION = 1
"""Counts up when the rules by which rows of the list are derived come to another result."""
WORD_DERIVATION = 1
"""Counts up when the words of records are indexed in another way."""
TEXT_DERIVATION = 1
"""Counts up when texts are indexed in another way."""
_VOCABULARIES = (("vocabularies", "areas.json"), ("vocabularies", "labels.json"))


@lru_cache(maxsize=1)
def load_reference() -> Reference:
    """Return what ships with the program; read once per process."""
    return Reference(
        places=Places(_places()),
        areas=Areas(_area(row) for row in _rows("vocabularies", "areas.json")),
        labels=Labels(_content("vocabularies", "labels.json")),
    )


@lru_cache(maxsize=1)
def reference_mark() -> str:
    """Return a mark that differs where registry or vocabularies do, or rules of derived rows."""
    indexed = ((WORDS, WORD_DERIVATION), (TEXTS, TEXT_DERIVATION))
    rules = [str(DERIVATION), *(f"{name} {count}" for name, count in indexed if count > 1)]
    digest = sha256(" ".join(rules).encode())
    for parts in (*(("places", file) for file in PLACE_FILES), *_VOCABULARIES):
        digest.update(resource(*parts).read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def reference_aim() -> Aim:
    """Return what derived rows are to be computed with, and a mark for each part of that.

    The parts hold what rows depend on: a new demonym or trigger, say, changes none.
    """
    reference = load_reference()
    parts = {RULES: str(DERIVATION), WORDS: str(WORD_DERIVATION), TEXTS: str(TEXT_DERIVATION)}
    for place in reference.places:
        life = (place.from_, place.to, place.successors, place.continued_by)
        parts[PLACE + place.code] = _short((place.kind, place.names, place.official, *life))
    for area in reference.areas:
        parts[AREA + area.id] = _short((area.code, area.group, area.labels))
    return Aim(reference_mark(), parts)


def _short(values: object) -> str:
    return sha256(repr(values).encode()).hexdigest()[:10]


def _content(*parts: str) -> Any:  # noqa: ANN401 - what JSON holds
    return json.loads(resource(*parts).read_text(encoding="utf-8"))


def _rows(*parts: str) -> list[Mapping[str, Any]]:
    rows: list[Mapping[str, Any]] = _content(*parts)
    return rows


def _places() -> Iterator[Place]:
    for file in PLACE_FILES:
        for row in _rows("places", file):
            yield _place(row)


def _place(row: Mapping[str, Any]) -> Place:
    return Place(
        code=row["code"],
        kind=PlaceKind(row["kind"]),
        names=_by_language(row["names"]),
        official=row.get("official", ""),
        demonyms=_by_language(row.get("demonyms", {})),
        capitals=_by_language(row.get("capitals", {})),
        metonyms=tuple(row.get("metonyms", ())),
        abbreviations=tuple(row.get("abbreviations", ())),
        lookup_names=tuple(row.get("lookup_names", ())),
        from_=row.get("from", ""),
        to=row.get("to", ""),
        successors=tuple(row.get("successors", ())),
        continued_by=row.get("continued_by", ""),
    )


def _area(row: Mapping[str, Any]) -> Area:
    return Area(
        id=row["id"],
        code=row["code"],
        labels=row["labels"],
        definition=row["definition"],
        triggers=_by_language(row.get("triggers", {})),
        words=_by_language(row.get("words", {})),
        not_if_near=tuple(row.get("not_if_near", ())),
        synonyms=tuple(row.get("synonyms", ())),
        maps={scheme: tuple(near) for scheme, near in row.get("maps", {}).items()},
    )


def _by_language(table: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(words) for language, words in table.items()}
