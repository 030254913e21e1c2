"""Lengths of time, in figures and words of three languages."""

from __future__ import annotations

import pytest

from tracker.extraction.clauses.lengths import find_lengths


def found(words: str) -> list[tuple[str, str]]:
    return [(words[m.start : m.end], m.value) for m in find_lengths(words, 0, len(words))]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("for five years", "P5Y"),
        ("for ten (10) years", "P10Y"),
        ("for 10 (ten) years", "P10Y"),
        ("a six-month notice", "P6M"),
        ("thirty-six months", "P36M"),
        ("one hundred days", "P100D"),
        ("con noventa dias", "P90D"),
        ("treinta y seis meses", "P36M"),
        ("por periodos anuales", "P1Y"),
        ("pendant vingt-cinq ans", "P25Y"),
        ("par periodes d'un an", "P1Y"),
        ("quatre-vingt-dix jours", "P90D"),
        ("two weeks", "P2W"),
    ],
)
def test_a_length_is_read(words, value):
    assert [length for _, length in found(words)] == [value]


@pytest.mark.parametrize(
    "words",
    ["five years ago", "a ten-year-old boy", "in 2019 years passed", "five (6) years", "0 days"],
)
def test_what_is_no_length_is_left(words):
    assert found(words) == []


def test_several_are_read_in_order():
    words = "for five years, with six months' notice"

    assert found(words) == [("five years", "P5Y"), ("six months", "P6M")]
