"""Offices are read word by word up to where the name begins."""

from __future__ import annotations

import pytest

from tracker.extraction.persons.offices import Office, OfficeReader
from tracker.extraction.text.folding import fold
from tracker.extraction.text.tokens import Token, words


def reader(text: str, *places: str) -> tuple[OfficeReader, list[Token], str]:
    folded = fold(text)
    tokens = words(folded.clean, folded.lower)
    known = frozenset(t.start for t in tokens if folded.clean[t.start : t.end] in places)
    return OfficeReader(folded.clean, tokens, known), tokens, folded.clean


def office(text: str, *places: str) -> str | None:
    """Return the words of the first office of a text."""
    offices, tokens, clean = reader(text, *places)
    for index in range(len(tokens)):
        found = offices.at(index)
        if found is not None:
            return clean[tokens[found.first].start : tokens[found.last].end]
    return None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Minister of Agriculture Tran Duc Hoa", "Minister of Agriculture"),
        ("Foreign Minister Le Quang Tuan", "Foreign Minister"),
        ("acting Homeland Security Secretary Ruth Wanjala", "acting Homeland Security Secretary"),
        ("Minister for Home Affairs and Minister for Law K", None),
        ("Vice-President Carla Ruiz", "Vice-President"),
        ("the Secretary of State for Health", "Secretary of State for Health"),
        ("el ministro de Relaciones Exteriores", "ministro de Relaciones Exteriores"),
        ("le ministre des Affaires étrangères", "ministre des Affaires étrangères"),
        ("the chargé d'affaires, Ulrike Sandmann", "chargé d'affaires"),
        ("la embajadora Ingrid Solheim", "embajadora"),
    ],
)
def test_the_words_of_an_office(text, expected):
    found = office(text)
    if expected is None:
        assert found is not None
        assert found.startswith("Minister for Home Affairs and Minister for Law")
    else:
        assert found == expected


@pytest.mark.parametrize(
    "text", ["the old road", "free of charge", "Efua Quansah", "", "trade and finance"]
)
def test_no_office(text):
    assert office(text) is None


def test_a_plural_is_told():
    offices, _tokens, _clean = reader("Health ministers Mba and Sambu")
    assert offices.at(0) == Office(0, 1, plural=True)
    offices, _tokens, _clean = reader("Health Minister Mba")
    assert offices.at(0) == Office(0, 1, plural=False)


def test_a_place_after_an_office_is_skipped():
    offices, tokens, _clean = reader("Ambassador of Poland Zbigniew Korczak", "Poland")
    assert tokens[offices.after_place(1)].word == "zbigniew"
    offices, tokens, _clean = reader("Ambassador Zbigniew Korczak")
    assert tokens[offices.after_place(1)].word == "zbigniew"


def test_an_endless_row_of_offices_comes_to_an_end():
    offices, tokens, _clean = reader("Minister of Trade and " * 200)
    found = offices.at(0)
    assert found is not None
    assert 0 < found.last - found.first < 40
    assert offices.at(len(tokens) - 1) is None
