"""Names of persons are read forwards from a word and backwards to one."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import made_texts
from tracker.extraction.persons.names import LONGEST, NameReader
from tracker.extraction.text.folding import fold
from tracker.extraction.text.tokens import words


def reader(text: str, *places: str) -> tuple[NameReader, list, str]:
    folded = fold(text)
    tokens = words(folded.clean, folded.lower)
    known = frozenset(t.start for t in tokens if folded.clean[t.start : t.end] in places)
    return NameReader(folded.clean, tokens, known), tokens, folded.clean


def forwards(text: str, *places: str) -> str | None:
    names, tokens, clean = reader(text, *places)
    found = names.at(0)
    return clean[tokens[found[0]].start : tokens[found[1]].end] if found else None


def backwards(text: str, *places: str) -> str | None:
    names, tokens, clean = reader(text, *places)
    found = names.ending(len(tokens) - 1)
    return clean[tokens[found[0]].start : tokens[found[1]].end] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Efua Quansah signed", "Efua Quansah"),
        ("Kevin K. Tillerton said", "Kevin K. Tillerton"),
        ("Hanneke de Wit and others", "Hanneke de Wit"),
        ("Salim bin Khalid Al Harthi, who", "Salim bin Khalid Al Harthi"),
        ("Fergal O'Dwyer went", "Fergal O'Dwyer"),
        ("Nasser al-Ghanim and others", "Nasser al-Ghanim"),
        ("José Ortega y Gasset habló", "José Ortega y Gasset"),
        ("Rubén Ayala y Washington Lara hablaron", "Rubén Ayala"),
        ("Khalfan bin Said al-Ruqaishi, who", "Khalfan bin Said al-Ruqaishi"),
        ("Said bin Hamed spoke", "Said bin Hamed"),
        ("Quansah Said no more", "Quansah"),
        ("Quansah un-Able to", "Quansah"),
        ("Jean-Marc Desrosiers a dit", "Jean-Marc Desrosiers"),
        ("Graham Tillerton MP", "Graham Tillerton"),
        ("Rooney said. Later on", "Rooney"),
        ("Choque Monday", "Choque"),
    ],
)
def test_a_name_goes_on_while_words_belong_to_it(text, expected):
    assert forwards(text) == expected


@pytest.mark.parametrize("text", ["the minister", "Monday", "Agreement on Trade", ""])
def test_no_name_begins_here(text):
    assert forwards(text) is None


def test_the_name_of_a_place_is_no_persons():
    assert forwards("Poland signed", "Poland") is None
    assert forwards("Jordan Whitcombe signed", "Jordan") == "Jordan Whitcombe"
    assert backwards("in New Zealand", "New", "Zealand") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by Carmelo Zahra", "Carmelo Zahra"),
        ("said Mr Emil van der Berg", "Emil van der Berg"),
        ("met Graham Tillerton MP", "Graham Tillerton"),
        ("by H.E. Somchai Rattanakul", "Somchai Rattanakul"),
        ("the", None),
        ("by Zahra", None),
    ],
)
def test_a_name_of_two_words_or_more_is_read_backwards(text, expected):
    assert backwards(text) == expected


@given(text=made_texts())
def test_no_name_is_longer_than_names_are(text):
    names, tokens, _clean = reader(text)
    for index in range(len(tokens)):
        for found in (names.at(index), names.ending(index)):
            if found is not None:
                assert 0 <= found[0] <= found[1] < len(tokens)
                assert found[1] - found[0] <= LONGEST
                assert tokens[found[0]].capital


def test_one_word_is_a_name_after_a_form_of_address():
    assert backwards("said Mr Quansah") == "Quansah"
    assert backwards("said M. Quansah") == "Quansah"
    assert backwards("said Quansah") is None
