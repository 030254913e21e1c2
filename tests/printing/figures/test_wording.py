"""Words of figures and their width."""

from __future__ import annotations

from tests.figures import words
from tracker.printing.figures.wording import cut, width_of


def test_numbers_follow_the_language():
    assert words("en").number(12345) == "12,345"
    assert words("es").number(12345) == "12\u202f345"
    assert words("es").number(1234) == "1234"


def test_one_agreement_is_no_plural():
    assert words().agreements(1) == "1 agreement"
    assert words("es").agreements(2) == "2 acuerdos"


def test_names_follow_the_language():
    assert words("es").place("USA") == "Estados Unidos"
    assert words().type("treaty") == "Treaty"
    assert words("es").area("TRF") != words("en").area("TRF")


def test_what_has_no_room_is_cut():
    assert cut("Guatemala", 10, 500) == "Guatemala"
    short = cut("Guatemala", 10, 30)
    assert short.endswith("…")
    assert width_of(short, 10) < 40
    assert cut("Guatemala", 10, 0) == ""


def test_wide_letters_take_more_room():
    assert width_of("WWW", 10) > width_of("abc", 10) > width_of("iii", 10)
    assert width_of("漢", 10) == 10
