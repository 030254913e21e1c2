"""Doubtful words are offered with all their meanings, never decided silently."""

from __future__ import annotations

import pytest

from tracker.domain.draft import CHOICES
from tracker.domain.vocabulary import Field
from tracker.extraction import extract
from tracker.services.reference import load_reference

REFERENCE = load_reference()


def only(text: str, published: str = ""):
    (draft,) = extract(text, REFERENCE, published=published).agreements
    return draft


def values(text: str, field: Field, instead_of: str) -> list[str]:
    draft = only(text)
    for one in draft.alternatives:
        assert text[one.start : one.end] == one.exact
    return [one.value for one in draft.choices(field, instead_of)]


@pytest.mark.parametrize(
    ("name", "code", "others"),
    [
        ("Georgia", "GEO", ["Georgia (United States)"]),
        ("Congo", None, None),
        ("Guinea", "GIN", ["GNB", "GNQ", "PNG"]),
        ("Korea", "KOR", ["PRK"]),
    ],
)
def test_a_name_of_several_states_is_offered_as_each(name, code, others):
    text = f"Malta and {name} signed an agreement on fisheries in Valletta on 3 May 2017."
    draft = only(text)
    party = next(p for p in draft.parties if p != "MLT")

    offered = values(text, Field.PARTIES, party)

    if code is None:
        assert {party, *offered} == {"COD", "COG"}
    else:
        assert (party, offered) == (code, others)


def test_a_fuller_name_leaves_no_doubt():
    text = "Malta and South Korea signed a treaty on 3 May 2017. Korea is glad, said South Korea."

    assert values(text, Field.PARTIES, "KOR") == []


def test_a_day_with_two_readings_offers_both():
    text = "Malta and Ghana signed an agreement on fisheries in Accra on 05/06/2019."
    draft = only(text)

    days = values(text, Field.SIGNED, draft.signed or "")

    assert set(days) == {"2019-06-05", "2019-05-06"}


def test_a_weekday_without_a_day_of_publication_offers_nothing():
    text = "Malta and Ghana signed an agreement on fisheries in Accra on Tuesday."

    assert only(text).signed is None
    assert values(text, Field.SIGNED, "") == []


def test_another_status_is_offered_beside_the_one_told():
    text = (
        "Malta and Ghana signed an agreement on fisheries in Accra on 3 May 2017. "
        "The agreement will be signed again by the new ministers next year."
    )

    assert "announced" in values(text, Field.STATUS, "signed")


def test_another_name_of_the_instrument_is_offered():
    text = (
        "Malta and Ghana signed a treaty on fisheries in Accra on 3 May 2017. "
        "The treaty replaces a memorandum of understanding."
    )

    assert "mou" in values(text, Field.INSTRUMENT_TYPE, "treaty")


def test_no_more_are_offered_than_keys_choose():
    draft = only(
        "Malta and Guinea signed a treaty on 3 May 2017. A protocol, a pact, a convention, an "
        "arrangement and a memorandum of understanding were read out to Malta and Guinea."
    )

    for one in draft.alternatives:
        assert len(draft.choices(one.field, one.instead_of)) <= CHOICES
