"""The title of an instrument is the name with capitals, and no more than that."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.extraction.agreements.instrument_titles import title_of


def title(text: str) -> str | None:
    found = document(text)
    span = title_of(found, [(m.start, m.end) for m in found.instruments])
    return found.words(*span).strip() if span else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They signed the Agreement on Mutual Legal Assistance in Criminal Matters today.",
            "Agreement on Mutual Legal Assistance in Criminal Matters",
        ),
        (
            "the Treaty of Friendship and Cooperation was signed",
            "Treaty of Friendship and Cooperation",
        ),
        (
            "The Blue Coast Fisheries Agreement was signed.",
            "Blue Coast Fisheries Agreement",
        ),
        (
            "Malta signed the Joint Fisheries Protocol with Ghana.",
            "Joint Fisheries Protocol with Ghana",
        ),
    ],
)
def test_the_name_with_capitals(text, expected):
    assert title(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They signed an agreement on fishing.",
        "The Agreement was signed.",
        "They signed a Memorandum of Understanding.",
        "MALTA AND GHANA SIGN FISHERIES TREATY\n\nText follows here.",
        "",
    ],
)
def test_a_plain_name_is_no_title(text):
    assert title(text) is None


def test_of_two_titles_the_longer_stays():
    text = (
        "They signed the Coastal Fisheries Agreement. "
        "The Coastal Fisheries and Shipping Agreement lasts."
    )
    assert title(text) == "Coastal Fisheries and Shipping Agreement"


def test_a_title_does_not_run_into_an_act():
    text = "Parliament approved the Coastal Fisheries Agreement Signed in Lima."
    assert title(text) == "Coastal Fisheries Agreement"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Since 1 July 1996, the MOU on Fishing Rights between Malta and Ghana was signed.",
            "MOU on Fishing Rights between Malta and Ghana",
        ),
        (
            "The Malta-Ghana Legal Assistance Treaty Will be in force once it is signed.",
            "Malta-Ghana Legal Assistance Treaty",
        ),
    ],
)
def test_a_title_has_no_date_before_it_and_no_verb_behind_it(text, title):
    assert only(text).title == title
