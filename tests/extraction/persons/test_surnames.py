"""Persons named again by their surname."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.persons.surnames import name_key


def mentions(text: str) -> list[str]:
    return [person.name for person in document(text).persons]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Efua Quansah", "quansah"),
        ("Éric Peña", "pena"),
        ("Graham Tillerton MP", "tillerton"),
        ("", ""),
    ],
)
def test_the_word_by_which_a_person_is_named_again(name, key):
    assert name_key(name) == key


def test_a_surname_alone_is_the_same_person_later():
    text = "Minister Efua Quansah came. Quansah signed, and Quansah's aide left."
    assert mentions(text) == ["Efua Quansah", "Quansah", "Quansah"]


def test_first_name_and_surname_without_the_office():
    text = "Minister Efua Quansah came. On Monday Efua Quansah signed."
    assert mentions(text) == ["Efua Quansah", "Efua Quansah"]


def test_a_surname_before_the_full_name_counts_too():
    assert mentions("Quansah signed. Minister Efua Quansah left.") == ["Quansah", "Efua Quansah"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Efua Quansah came. The quansah is a bird.",
        "Minister Efua Quansah came. They left.",
    ],
)
def test_other_words_are_nobody(text):
    assert mentions(text) == ["Efua Quansah"]


def test_a_surname_that_is_a_state_is_taken_for_the_state():
    assert mentions("Minister Anna Poland came. Poland signed.") == ["Anna Poland"]
