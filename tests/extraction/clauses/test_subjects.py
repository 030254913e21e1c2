"""Whether it is the agreement that lasts, or something that the article names beside it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.clauses.subjects import speaks_of_agreement


def rank(words: str, cue: str) -> float:
    read = document(words)
    return speaks_of_agreement(read, read.sentences[0], words.index(cue))


@pytest.mark.parametrize(
    "words",
    [
        "The agreement is valid for ten years.",
        "The memorandum, which is valid for ten years, covers nets.",
        "It is valid for ten years.",
    ],
)
def test_the_agreement_is_meant(words):
    assert rank(words, "valid") >= 0.8


@pytest.mark.parametrize(
    "words",
    [
        "The agreement gives students permits valid for ten years.",
        "Under the agreement the pass is valid for ten years.",
        "The agreement had been valid for ten years.",
        "Loans are valid for ten years.",
        "It gives each farmer a loan valid for ten years.",
    ],
)
def test_something_else_is_meant(words):
    assert rank(words, "valid") == 0


def test_an_agreement_far_before_is_not_meant():
    assert rank(f"The agreement {'on and on ' * 20} is valid for ten years.", "valid") == 0
