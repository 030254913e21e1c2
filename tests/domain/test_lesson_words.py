from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.lesson_words import in_context, plain, telling_name, telling_phrase
from tracker.domain.passage import CONTEXT


@pytest.mark.parametrize(
    ("exact", "name"),
    [
        ("the Wilhelmstrasse", "Wilhelmstrasse"),
        (" “Itamarati”, ", "Itamarati"),
        ("El Palacio de San Carlos", "Palacio de San Carlos"),
        ("the St. Olav's Court", "St. Olav's Court"),
    ],
)
def test_a_name_that_the_registry_lacks_is_learnt_without_its_article(exact, name):
    assert telling_name(exact, make.full_reference()) == name


@pytest.mark.parametrize(
    "exact",
    [
        "Guatemala",
        "the Government of Ghana",
        "Guatemalan officials",
        "the Foreign Ministry",
        "its northern neighbour",
        "Al",
        "He said on Monday that they had signed it",
        "Signed, sealed",
        "",
        "the",
    ],
)
def test_what_the_registry_knows_or_what_may_mean_anybody_is_no_name_to_learn(exact):
    assert telling_name(exact, make.full_reference()) == ""


@pytest.mark.parametrize(
    ("exact", "phrase"),
    [
        ("the mending of water mains.", "mending of water mains"),
        ("of beekeepers' hives", "beekeepers' hives"),
        ("hermanamiento de faros", "hermanamiento de faros"),
    ],
)
def test_a_phrase_is_learnt_without_the_small_words_around_it(exact, phrase):
    assert telling_phrase(exact, "ENV.WAT", make.full_reference()) == phrase


@pytest.mark.parametrize(
    "exact",
    [
        "beehives",
        "the cooperation agreement",
        "a new text",
        "both countries will look after the bees of the border",
        "12 hives",
        "",
    ],
)
def test_one_word_a_sentence_or_words_for_any_agreement_are_no_phrase(exact):
    assert telling_phrase(exact, "AGR.ANI", make.full_reference()) == ""


def test_what_rules_know_already_is_not_learnt():
    reference = make.full_reference()
    assert telling_phrase("human trafficking", "TRF.HUM", reference) == ""
    assert telling_phrase("human trafficking", "MIG.BOR", reference) == "human trafficking"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", "", "border patrols"),
        ("paid for by the ", " of the fund.\n", "for by the border patrols of the fund."),
        ("a line\nof ", ", said one\nof them", "of border patrols, said one"),
        ("x" * 40 + " of ", " " + "y" * 40, "of border patrols"),
    ],
)
def test_a_spot_is_known_by_the_words_of_its_line_around_it(before, after, words):
    assert in_context(before, "border  patrols", after) == words


@given(st.text(alphabet="ab \n.", max_size=80), st.text(alphabet="ab \n.", max_size=80))
def test_what_lies_beyond_the_context_of_a_passage_does_not_count(before, after):
    cut = in_context(before[-CONTEXT:], "ab", after[:CONTEXT])
    assert in_context(before, "ab", after) == cut
    assert "ab" in cut


def test_plain_words_have_neither_marks_nor_accents():
    assert plain("The  “Casa\nRosada”, José's") == "the casa rosada jose s"
