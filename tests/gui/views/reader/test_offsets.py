from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.gui.views.reader.offsets import Offsets, flat, shown_text

TEXTS = st.text(alphabet=st.sampled_from("aé中🤝📦𝕏\n "), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_code_point_has_its_place_in_utf_16_and_back(text):
    offsets = Offsets(text)

    for point in range(len(text) + 1):
        assert offsets.units(point) == units(text[:point])
        assert offsets.point(offsets.units(point)) == point


def test_an_offset_within_a_pair_belongs_to_the_pair():
    assert Offsets("a🤝b").point(2) == 1


def test_an_offset_beyond_the_end_is_the_end():
    assert Offsets("ab").point(9) == 2


@given(st.text(alphabet=st.characters(codec=None), max_size=40))
def test_the_picture_has_as_many_code_points_as_the_text(text):
    shown = shown_text(text)

    assert len(shown) == len(text)
    shown.encode("utf-8")
    assert "\r" not in shown
    assert "\u2029" not in shown


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("a\r\nb", "a \nb"),
        ("a\rb", "a\nb"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("a\x00\x07b", "a��b"),
        ("a\ufffcb\ufdd0c", "a�b�c"),
        ("tab\tstays", "tab\tstays"),
        ("half \ud83d", "half �"),
    ],
)
def test_characters_with_a_meaning_to_qt_are_pictured(stored, shown):
    assert shown_text(stored) == shown


def test_flattening_takes_case_and_accents_away():
    assert flat("Éa𝕏ß") == "eaxs"


@given(st.text(alphabet=st.characters(codec=None), max_size=40))
def test_flattening_keeps_every_place(text):
    assert len(flat(text)) == len(text)
    assert flat(flat(text)) == flat(text)
