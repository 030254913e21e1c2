"""A sentence becomes a row of letters that says how it is built."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, made_texts
from tracker.extraction.document.shape import PLACE_LETTERS, letter_of


def letters(text: str) -> str:
    return document(text).shapes[0].letters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana signed a treaty", "CaCVtI"),
        ("the Maltese and Ghanaian governments", "tJaJg"),
        ("an agreement between Peru and Japan", "tIbCaC"),
        ("Malta's memoranda", "C'L"),
        ("He signed it with Peru", "pVxwC"),
        ("I signed; we left", "fV;fx"),
        ("Peru (in Lima)", "C(nK)"),
        ("Lima & Quito", "KaK"),
        ("on 3 May 2017", "nD"),
        ("Minister Efua Quansah and President Zahra", "HaH"),
        ("the two countries", "tB"),
        ("the U.S.-Chile accord", "tC-CI"),
    ],
)
def test_letters_of_a_sentence(text, expected):
    assert letters(text) == expected


def test_the_pronoun_us_is_not_the_state():
    assert "C" not in letters("they told us so")
    assert "C" in letters("they told the US so")


def test_each_letter_has_an_element_and_places_stand_behind_place_letters():
    found = document("Malta and the Kremlin signed a treaty in Lima on Monday.")
    for shape in found.shapes:
        assert len(shape.letters) == len(shape.items)
        for letter, item in zip(shape.letters, shape.items, strict=True):
            assert letter == item.kind
            assert (item.mention is not None) is (letter in "CJMKHNDILV")
            if item.mention is not None:
                assert letter_of(item.mention) == letter
            if letter in PLACE_LETTERS:
                assert found.words(item.start, item.end)[0].isupper()


def test_the_next_element_of_a_kind_is_looked_for_within_a_limit():
    shape = document("Malta and Ghana signed a treaty").shapes[0]
    assert shape.next("I", 0, 10) == 5
    assert shape.next("I", 0, 5) == -1
    assert shape.next("CV", 1, 10) == 2
    assert shape.next("Q", 0, 10) == -1
    assert shape.next("C", -3, 10) == 0


@given(text=made_texts())
def test_elements_stand_in_order_inside_their_sentence(text):
    found = document(text)
    assert len(found.shapes) == len(found.sentences)
    for sentence, shape in zip(found.sentences, found.shapes, strict=True):
        starts = [item.start for item in shape.items]
        assert starts == sorted(starts)
        assert all(sentence.start <= start <= sentence.end for start in starts)


def test_all_elements_of_some_kinds_are_found_in_order():
    shape = document("Malta and Ghana signed a treaty with Peru.").shapes[0]
    assert [shape.letters[index] for index in shape.all("CV")] == ["C", "C", "V", "C"]
    assert list(shape.all("C", 1, 3)) == [2]
    assert list(shape.all("D")) == list(shape.all("C", 0, 0)) == []
