"""Words are cut so that names, hyphens and French short forms survive."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import made_texts
from tracker.extraction.text.folding import fold
from tracker.extraction.text.tokens import words


def cut(text: str) -> list[str]:
    folded = fold(text)
    return [folded.clean[t.start : t.end] for t in words(folded.clean, folded.lower)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana", ["Malta", "and", "Ghana"]),
        ("Malta’s minister", ["Malta", "s", "minister"]),
        ("O’Dwyer spoke", ["O'Dwyer", "spoke"]),
        ("l’ambassadeur d’Italie", ["l'", "ambassadeur", "d'", "Italie"]),
        ("Jean-Marc, co-operation", ["Jean-Marc", "co-operation"]),
        ("Nuku'alofa", ["Nuku'alofa"]),
        ("the ministers' talks", ["the", "ministers", "talks"]),
        ("90 days (2019)", ["90", "days", "2019"]),
        ("qu'ils", ["qu'", "ils"]),
        ("", []),
    ],
)
def test_words_of_a_text(text, expected):
    assert cut(text) == expected


def test_a_word_knows_its_case_and_its_folded_form():
    folded = fold("État libre")
    first, second = words(folded.clean, folded.lower)
    assert (first.word, first.capital) == ("etat", True)
    assert (second.word, second.capital) == ("libre", False)


def test_a_stretch_can_be_read_alone():
    folded = fold("one two three four")
    assert [t.word for t in words(folded.clean, folded.lower, 4, 13)] == ["two", "three"]


@given(text=made_texts())
def test_words_stand_in_order_and_apart(text):
    folded = fold(text)
    free = 0
    for token in words(folded.clean, folded.lower):
        assert free <= token.start < token.end <= len(folded.clean)
        assert folded.lower[token.start : token.end] == token.word
        free = token.end
