"""Words, names and numbers of a figure in its language, and how wide they are about."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.print_job import Language
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import InstrumentType
from tracker.printing.figures.phrases import PHRASES

_NARROW = frozenset("iljtfrI.,:;'|!()[] -")
_UNSPACED = 9_999
"""The longest figure that Spanish writes without spaces."""
_WIDE = frozenset("mwMWQO@%—")


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Registry, taxonomy and phrases in one language."""

    reference: Reference
    language: Language

    def say(self, key: str, **values: object) -> str:
        """Return fixed words with values filled in."""
        return PHRASES[self.language][key].format(**values)

    def number(self, figure: int) -> str:
        """Return a count with the separators of the language."""
        if self.language == "es":
            return f"{figure:,}".replace(",", "\u202f") if figure > _UNSPACED else str(figure)
        return f"{figure:,}"

    def agreements(self, count: int) -> str:
        """Return a count of agreements in words."""
        if count == 1:
            return self.say("agreements one")
        return self.say("agreements", count=self.number(count))

    def part(self, count: int, whole: int | None) -> str:
        """Return a count of agreements in words, of how many where there is a whole."""
        if whole is None:
            return self.agreements(count)
        return self.say("of", count=self.number(count), agreements=self.agreements(whole))

    def cell(self, count: int, whole: int | None) -> str:
        """Return a count as it stands in a table, of how many where there is a whole."""
        if not whole:
            return self.number(count)
        return self.say("of cell", count=self.number(count), whole=self.number(whole))

    def place(self, code: str) -> str:
        """Return the name for a code of the registry."""
        return self.reference.places.name(code, self.language)

    def area(self, id_: str) -> str:
        """Return the words for a group of areas."""
        return self.reference.areas.label(id_, self.language)

    def type(self, id_: str) -> str:
        """Return the words for an instrument type."""
        label = self.reference.labels.label(InstrumentType(id_), self.language)
        return label[:1].upper() + label[1:]


def width_of(text: str, size: float) -> float:
    """Return about how wide a line is; a little too much rather than too little."""
    return sum(map(_share, text)) * size


def cut(text: str, size: float, room: float) -> str:
    """Return the text, or its beginning with an ellipsis where there is no room for it all."""
    if width_of(text, size) <= room:
        return text
    while text and width_of(text, size) + size * 0.9 > room:
        text = text[:-1]
    return f"{text.rstrip()}…" if text else ""


def _share(character: str) -> float:
    if character in _NARROW:
        return 0.3
    if character in _WIDE:
        return 0.82
    if character >= "\u2e80":
        return 1.0
    return 0.64 if character.isupper() else 0.5
