"""Finds lengths of time: 'five (5) years', 'six-month', 'noventa días', 'une durée de trois ans'.

Text is folded: in lower case and without accents. Lengths come out as ISO 8601 says them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_COUNTED = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty
|
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciseis diecisiete dieciocho diecinueve veinte
|
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf vingt
"""
_TENS = {
    30: "thirty treinta trente",
    40: "forty cuarenta quarante",
    50: "fifty cincuenta cinquante",
    60: "sixty sesenta soixante",
    90: "ninety noventa quatre-vingt-dix",
}
_OTHERS = {1: "a an una une", 25: "veinticinco", 100: "hundred cien cent"}
_LISTS = tuple(words.split() for words in _COUNTED.split("|"))
_NUMBERS = {
    **{word: n for words in _LISTS for n, word in enumerate(words, start=1)},
    **{word: n for n, words in (_TENS | _OTHERS).items() for word in words.split()},
}
_UNITS = {
    word: letter
    for letter, words in {
        "Y": "year years ano anos an ans annee annees",
        "M": "month months mes meses mois",
        "W": "week weeks semana semanas semaine semaines",
        "D": "day days dia dias jour jours",
    }.items()
    for word in words.split()
}
_REGULAR = {
    word: length
    for length, words in {
        "P1Y": "yearly annual anual anuales annuel annuels annuelle annuelles",
        "P2Y": "biennial bienal bienales biennale biennales",
    }.items()
    for word in words.split()
}
"""Lengths that an adjective says: 'por períodos anuales'."""
_MOST = 999
_TWENTIES = "|".join(["twenty", "vingt", *" ".join(_TENS.values()).split()])
_ONES = "|".join(word for words in _LISTS for word in words[:9])
_PLAIN = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
_NUMBER = rf"(?:{_TWENTIES})(?:-et-|-| y | et )(?:{_ONES})|{_PLAIN}"
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?<![\w.,-])(?P<number>[0-9]{{1,3}}|(?:one |a )?hundred|{_NUMBER})"
    rf"(?: ?\((?P<figure>[0-9]{{1,3}}|[a-z-]{{2,16}})\))?"
    rf"(?: |-)(?:(?:further|more|full|calendar|additional|successive|consecutive) )?"
    rf"(?P<unit>{_UNIT})(?![\w-]| old\b| ago\b| de edad\b| d'age\b|-old)"
    rf"|\b(?P<regular>{'|'.join(sorted(_REGULAR))})\b"
)


class LengthMention(NamedTuple):
    """A length of time with where it stands."""

    start: int
    end: int
    value: str
    """ISO 8601, such as P5Y."""
    regular: bool
    """Whether an adjective says it, which only ever means how often something comes again."""


def find_lengths(lower: str, start: int, end: int) -> Iterator[LengthMention]:
    """Yield the lengths of time named within a span, in order."""
    for match in _LENGTH.finditer(lower, start, end):
        if match["regular"]:
            yield LengthMention(*match.span(), _REGULAR[match["regular"]], regular=True)
            continue
        number = _number(match["number"], match["figure"])
        if 0 < number <= _MOST:
            value = f"P{number}{_UNITS[match['unit']]}"
            yield LengthMention(*match.span(), value, regular=False)


def _number(words: str, figure: str | None) -> int:
    """Return a number; 0 where words and the figure in brackets contradict each other."""
    said = _read(words)
    again = _read(figure) if figure else said
    return said if again in (said, 0) else 0


def _read(words: str) -> int:
    if words.isdigit():
        return int(words)
    if words in _NUMBERS:
        return _NUMBERS[words]
    parts = words.split()[-1:] if "hundred" in words else re.split("-et-|-| y | et ", words)
    return sum(_NUMBERS.get(part, 0) for part in parts)
