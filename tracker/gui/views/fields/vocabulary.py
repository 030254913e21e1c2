"""What the fields offer while somebody types: entries of the closed lists, places and areas.

They are put together when somebody first types: a review opens with a dozen fields at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import cache

from tracker.domain.place_names import fold
from tracker.domain.vocabulary import (
    Binding,
    Field,
    InstrumentType,
    Level,
    ReportedStatus,
)
from tracker.gui.naming import Naming
from tracker.gui.views.fields.suggest import Suggest, Suggestion

LISTS: dict[Field, type[StrEnum]] = {
    Field.INSTRUMENT_TYPE: InstrumentType,
    Field.STATUS: ReportedStatus,
    Field.BINDING: Binding,
    Field.LEVEL: Level,
}
"""The fields whose values are entries of a closed list."""


def entries(members: Iterable[StrEnum], naming: Naming) -> tuple[Suggestion, ...]:
    """Return the members of a closed list as entries, with their short form beside them."""
    found = []
    for member in members:
        words, short = naming.label(member), naming.short(member)
        found.append(Suggestion(member.value, words, short if short != words else ""))
    return tuple(found)


def matching(known: Sequence[Suggestion], words: str) -> list[Suggestion]:
    """Return the entries that hold the words: those that start with them first."""
    wanted = fold(words)
    ranked: tuple[list[Suggestion], list[Suggestion], list[Suggestion]] = ([], [], [])
    for entry in known:
        forms = (fold(entry.words), fold(entry.detail), fold(entry.value))
        if wanted in forms:
            ranked[0].append(entry)
        elif any(form.startswith(wanted) for form in forms):
            ranked[1].append(entry)
        elif any(wanted in form for form in forms):
            ranked[2].append(entry)
    return [*ranked[0], *ranked[1], *ranked[2]]


def from_list(members: Iterable[StrEnum], naming: Naming) -> Suggest:
    """Return what offers the entries of a closed list; all of them before anything is typed."""

    @cache
    def known() -> tuple[Suggestion, ...]:
        return entries(members, naming)

    def suggest(words: str) -> Sequence[Suggestion]:
        return matching(known(), words)

    return suggest


def from_places(naming: Naming) -> Suggest:
    """Return what offers states and organisations by any of their names."""

    def suggest(words: str) -> Sequence[Suggestion]:
        places = naming.reference.places.suggest(words, naming.language)
        return [Suggestion(p.code, p.name(naming.language), p.code) for p in places]

    return suggest


def from_areas(naming: Naming) -> Suggest:
    """Return what offers areas by label, synonym or id, with the group they belong to."""
    areas = naming.reference.areas

    @cache
    def known() -> list[tuple[Suggestion, list[str]]]:
        return [
            (
                Suggestion(area.id, area.label(naming.language), areas.label(area.group)),
                [fold(name) for name in (*area.labels.values(), *area.synonyms, area.id)],
            )
            for area in areas.assignable()
        ]

    def suggest(words: str) -> Sequence[Suggestion]:
        wanted = fold(words)
        starts = [s for s, names in known() if any(name.startswith(wanted) for name in names)]
        inside = [s for s, names in known() if any(f" {wanted}" in name for name in names)]
        return list(dict.fromkeys([*starts, *inside]))

    return suggest


def from_words(known: Iterable[str]) -> Suggest:
    """Return what offers words that were used before, such as names of persons or tags."""
    found = tuple(Suggestion(words, words) for words in dict.fromkeys(known))

    def suggest(words: str) -> Sequence[Suggestion]:
        return matching(found, words) if words.strip() else ()

    return suggest


def suggest_for(field: Field, naming: Naming, known: Iterable[str] = ()) -> Suggest | None:
    """Return what a field offers; None where it has nothing to offer."""
    if field in LISTS:
        return from_list(LISTS[field], naming)
    makers: dict[Field, Callable[[Naming], Suggest]] = {
        Field.PARTIES: from_places,
        Field.AREAS: from_areas,
        Field.ABSENT_AREAS: from_areas,
    }
    if field in makers:
        return makers[field](naming)
    words = tuple(known)
    return from_words(words) if words else None


def entry_for(suggest: Suggest, words: str) -> Suggestion | None:
    """Return the entry whose words, short form or id were typed in full."""
    wanted = fold(words)
    for entry in suggest(words):
        if wanted in (fold(entry.words), fold(entry.detail), fold(entry.value)):
            return entry
    return None
