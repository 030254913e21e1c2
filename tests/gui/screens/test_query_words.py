"""Terms of a query in the words of a person."""

from __future__ import annotations

import pytest

from tracker.domain.query import QueryField, is_closed, parse, term, values_of
from tracker.gui.screens.query_words import chips, search_words, words


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("party:gtm", ["Party Guatemala"]),
        ("party:zubia", ["Party zubia"]),
        ("party:GTM,USA", ["Party Guatemala, United States"]),
        ("area:TRF.HUM", ["Area Human trafficking"]),
        ("area:fish", ["Area fish"]),
        ("type:moc", ["Type Memorandum of cooperation"]),
        ("status:in_force", ["Status in force"]),
        ("signed:2015..2019", ["Signed 2015–2019"]),
        ("has:unsupported", ["With unsupported"]),
        ("tax", ["“tax”"]),
        ("-tax", ["Without “tax”"]),
        ('"border force" tax', ["“border force”", "“tax”"]),
        ("-party:GTM", ["Without Party Guatemala"]),
        ("(party:MEX OR tax)", ["Party Mexico or “tax”"]),
        ("-(party:MEX OR tax)", ["Without Party Mexico or “tax”"]),
        ("", []),
    ],
)
def test_terms_are_said_as_people_say_them(naming, query, said):
    assert [chip.words for chip in chips(parse(query), naming)] == said


def test_chips_know_their_place(naming):
    assert [chip.place for chip in chips(parse("a b party:GTM"), naming)] == [0, 1, 2]


@pytest.mark.parametrize("field", list(QueryField))
def test_every_field_has_a_name(naming, field):
    value = values_of(field)[0] if is_closed(field) else "2019-05-27"

    said = words(term(field, value), naming)

    assert said.split()[0].istitle()


def test_only_plain_words_are_looked_for_in_texts():
    assert search_words(parse('tax "border force" party:GTM')) == ["tax", "border force"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("party:guatemala", "Party Guatemala"),
        ("party:gtm", "Party Guatemala"),
        ("party:congo", "Party congo"),
        ("party:nowhere", "Party nowhere"),
    ],
)
def test_a_party_is_called_by_its_name_where_only_one_can_be_meant(full_naming, typed, said):
    assert words(parse(typed).terms[0], full_naming) == said
