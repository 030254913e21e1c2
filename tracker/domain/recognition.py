"""Reads one value out of the few words a person selected for a field.

This is not extraction: the person has said which field the words belong to. An answer is given
only where the words can mean one thing; otherwise it is empty and the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache, partial

from tracker.domain.area import Area
from tracker.domain.place import PlaceKind
from tracker.domain.place_names import fold
from tracker.domain.reference import Reference
from tracker.domain.spoken_date import spoken_date
from tracker.domain.vocabulary import Binding, Field, InstrumentType, ReportedStatus

_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")
_PARTICLES = re.compile(
    r"d[aeo]s?|d[eo]l|l[ao]s?|los|van|von|der|den|bin|ibn|al|el|y|e", re.IGNORECASE
)
_OFFICE = re.compile(
    r"acting|interim|deputy|prime|vice|minist(?:er|r[oa])|secretar(?:y|i[oa])|president[ea]?"
    r"|ambassador|embajadora?|director[a]?|chief|general|king|queen|prince|senator|governor"
    r"|commissioner|chancellor|canciller|mrs?|ms|dr|sir|lord",
    re.IGNORECASE,
)


def recognise(field: Field, words: str, reference: Reference) -> str:
    """Return the value that the words give a field, in ids where there are ids; else empty."""
    clean = " ".join(words.split())
    reader = _READERS.get(field)
    return reader(clean, reference) if reader else ""


def _entry(members: type[StrEnum], words: str, reference: Reference) -> str:
    inside = f" {fold(words)} "
    best, length = "", 0
    for member in members:
        for name in _names(member, reference):
            folded = fold(name)
            if f" {folded} " in inside and len(folded) > length:
                best, length = member.value, len(folded)
    return best


def _names(member: StrEnum, reference: Reference) -> Iterable[str]:
    labels = reference.labels
    for language in ("en", "es"):
        yield labels.label(member, language)
        yield labels.short(member, language)
    yield member.value.replace("_", " ")


def _party(words: str, reference: Reference) -> str:
    exact = reference.places.find(words)
    if exact:
        rivals = [place for place in exact[1:] if place.kind is not PlaceKind.FORMER_STATE]
        return "" if rivals else exact[0].code
    inside = f" {fold(words)} "
    codes = {code for form, code in _place_forms(reference) if f" {form} " in inside}
    return codes.pop() if len(codes) == 1 else ""


@lru_cache(maxsize=2)
def _place_forms(reference: Reference) -> tuple[tuple[str, str], ...]:
    return tuple(
        (fold(form), code)
        for form, code, kind, _language in reference.places.surface_forms()
        if kind in ("name", "demonym", "abbreviation")
    )


def _place(words: str, _reference: Reference) -> str:
    bare = re.sub(r"^(?:in|at|en|the city of) ", "", words, flags=re.IGNORECASE)
    parts = bare.split()
    named = 0 < len(parts) <= 4 and _all_named(parts)  # noqa: PLR2004 - longer is a sentence
    return bare.strip(" .,;") if named else ""


def _person(words: str, _reference: Reference) -> str:
    if not _NAME.fullmatch(words):
        return ""
    parts = words.split()
    if any(_OFFICE.fullmatch(part.strip(".")) for part in parts):
        return ""
    return words if _all_named(parts) else ""


def _all_named(words: list[str]) -> bool:
    return all(word[0].isupper() or _PARTICLES.fullmatch(word) for word in words)


def _only(found: set[str]) -> str:
    return found.pop() if len(found) == 1 else ""


def _areas(words: str, reference: Reference) -> set[str]:
    folded = fold(words)
    named = {
        area.id
        for area in reference.areas.assignable()
        if folded in {fold(name) for name in (*area.labels.values(), *area.synonyms)}
    }
    if named:
        return named
    return {area.id for area in reference.areas.assignable() if _triggered(area, folded)}


def _triggered(area: Area, folded: str) -> bool:
    phrases = (phrase for known in area.triggers.values() for phrase in known)
    return any(_pattern(phrase).search(folded) for phrase in phrases)


@lru_cache(maxsize=2048)
def _pattern(phrase: str) -> re.Pattern[str]:
    words = []
    for word in phrase.replace("-", " ").split():
        if word == "..":
            words.append(r"(?:\w+ ){0,4}?")
            continue
        letters = "".join(_letter(character) for character in word)
        words.append(letters + " ")
    return re.compile(r"\b" + "".join(words).removesuffix(" ") + r"\b")


def _letter(character: str) -> str:
    if character == "*":
        return r"\w*"
    return r"\w?" if character == "?" else re.escape(fold(character))


def _title(words: str, _reference: Reference) -> str:
    return words


def _date(words: str, _reference: Reference) -> str:
    return spoken_date(words)


def _area(words: str, reference: Reference) -> str:
    return _only(_areas(words, reference))


def _absence(words: str, reference: Reference) -> str:
    return _area(words, reference) or words


_READERS: dict[Field, Callable[[str, Reference], str]] = {
    Field.TITLE: _title,
    Field.SIGNED: _date,
    Field.IN_FORCE: _date,
    Field.ENDED: _date,
    Field.EVENT_DATE: _date,
    Field.INSTRUMENT_TYPE: partial(_entry, InstrumentType),
    Field.STATUS: partial(_entry, ReportedStatus),
    Field.BINDING: partial(_entry, Binding),
    Field.PARTIES: _party,
    Field.PLACE: _place,
    Field.AREAS: _area,
    Field.ABSENT_AREAS: _absence,
    Field.SIGNATORIES: _person,
}
