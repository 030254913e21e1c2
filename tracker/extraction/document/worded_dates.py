"""Finds days that decrees write out in words: 'el diecinueve de mayo de dos mil seis'.

Spanish and French, as folded text has them: in lower case and without accents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tracker.extraction.vocabulary.calendar_words import MONTHS

_ES = """
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres
    veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta
"""
_FR = """
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre
    vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente
"""
_UNITS = {
    **{word: n for words in (_ES, _FR) for n, word in enumerate(words.split(), start=1)},
    "primero": 1,
    "primer": 1,
    "premier": 1,
    "vingt et un": 21,
    "treinta y uno": 31,
    "trente et un": 31,
    "trente-et-un": 31,
}
_CENTURIES = {"dos mil": 2000, "deux mille": 2000, "deux mil": 2000}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?P<day>{_UNIT})(?: dias?)?(?: del mes)?(?: de| jour de| jours du mois de)?"
    rf" (?P<month>{_MONTH})\b(?: del? ano)?(?: del?)? (?P<century>dos mil|deux mill?e?)\b"
    rf"(?: (?P<year>{_UNIT})\b)?"
)


class Worded(NamedTuple):
    """A day written out, with where it stands."""

    start: int
    end: int
    year: int
    month: int
    day: int


def find_worded(lower: str) -> Iterator[Worded]:
    """Yield the days written out in a text, in order."""
    for match in _DAY.finditer(lower):
        year = _CENTURIES.get(match["century"], 2000) + _UNITS.get(match["year"] or "", 0)
        yield Worded(*match.span(), year, MONTHS[match["month"]], _UNITS[match["day"]])
