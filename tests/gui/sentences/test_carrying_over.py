"""What a person typed or named stands in a translated sentence exactly as it was."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tracker.domain.errors import ValueRefused
from tracker.gui.sentences.speaking import refusal_line, refusal_words, spoken

WORDS = st.text(
    alphabet=st.sampled_from("abc ÁñЖ川ع🤝{}%&.:;,“”\n'1"), min_size=1, max_size=25
).filter(str.strip)
KEPT = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@given(words=WORDS)
@example(words="{name}")
@example(words="100 %")
@example(words="is not in the list of this field.")
@KEPT
def test_words_of_a_person_are_carried_over_letter_by_letter(spanish, words):
    said = spoken(f"“{words}” is not in the list of this field.")

    assert said == f"«{words}» no está en la lista de este campo."


@given(name=WORDS)
@example(name="title")
@KEPT
def test_the_name_of_a_file_is_never_translated(spanish, name):
    assert spoken(f"There is no file {name}.").endswith(f"{name}.")


@given(words=WORDS)
@KEPT
def test_in_english_a_refusal_is_said_as_it_came(qapp, words):
    error = ValueRefused(f"“{words}” is not in the list of this field.", hint="Choose one.")

    assert refusal_words(error) == (error.what, error.hint)
    assert refusal_line(error) == f"{error.what} {error.hint}"


@pytest.mark.parametrize(
    "words",
    ["Republic of Rivers 🏞", "جمهورية الأنهار", "a" * 3_000, "two\nlines", "«entre comillas»"],
)
def test_long_and_foreign_words_are_carried_over_too(spanish, words):
    said = spoken(f"“{words}” is not a date this program knows.")

    assert said == f"«{words}» no es una fecha que este programa conozca."


def test_a_sentence_that_was_said_in_spanish_already_is_left_alone(spanish):
    once = spoken("A tag is empty.")

    assert once == "Una etiqueta está vacía."
    assert spoken(once) == once


@pytest.mark.parametrize("hint", ["", "Nobody translated this hint."])
def test_a_hint_nobody_knows_or_that_is_missing_spoils_nothing(spanish, hint):
    error = ValueRefused("A tag is empty.", hint=hint)

    assert refusal_line(error) == f"Una etiqueta está vacía. {hint}".strip()
