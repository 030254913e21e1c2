"""Word lists of offices and forms of address keep to their own rules."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary import titles
from tracker.services.reference import load_reference

SETS = {
    name: value
    for name, value in vars(titles).items()
    if isinstance(value, frozenset) and name.isupper()
}


@pytest.mark.parametrize("name", SETS)
def test_words_are_in_the_form_in_which_texts_are_searched(name):
    assert SETS[name]
    assert all(word == lower(word) for word in SETS[name])


def test_plurals_stand_for_offices():
    assert set(titles.PLURALS.values()) <= titles.HEADS
    assert not set(titles.PLURALS) & titles.HEADS


def test_who_only_speaks_holds_an_office():
    assert titles.NOT_SIGNERS <= titles.HEADS


def test_offices_of_one_party_name_known_parties_the_longer_words_first():
    places = load_reference().places
    words = [words for words, _code in titles.ROLE_PARTIES]
    assert all(code in places for _words, code in titles.ROLE_PARTIES)
    for number, office in enumerate(words):
        assert not any(earlier in office for earlier in words[:number])


@pytest.mark.parametrize(
    ("text", "name", "capacity"),
    [
        ("Foreign Minister Efua Quansah", "Efua Quansah", "Foreign Minister"),
        ("acting Labour Minister Nimal Perera", "Nimal Perera", "acting Labour Minister"),
        ("High Commissioner Prabhat Sondhi", "Prabhat Sondhi", "High Commissioner"),
        ("Attorney General Rosa Villareal", "Rosa Villareal", "Attorney General"),
        ("Minister for Home Affairs Leong Wai Kit", "Leong Wai Kit", "Minister for Home Affairs"),
        ("Defence Minister Polona Zajc", "Polona Zajc", "Defence Minister"),
    ],
)
def test_an_office_and_a_name(text, name, capacity):
    (person,) = document(text + " spoke.").persons
    assert (person.name, person.capacity) == (name, capacity)
