"""The words of clauses, as patterns: what they match, and that none takes long over nonsense."""

from __future__ import annotations

import re

import pytest

from tracker.extraction.clauses import phrases


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (phrases.TERM_BEFORE, "shall remain in force for an initial period of "),
        (phrases.TERM_BEFORE, "tendra una vigencia de "),
        (phrases.TERM_BEFORE, "conclu pour une duree de "),
        (phrases.ENDLESS, "d'une duree indeterminee"),
        (phrases.RENEWS, "prorrogable"),
        (phrases.TACIT, "tacite reconduction"),
        (phrases.BY_CONSENT, "by mutual consent"),
        (phrases.AGAIN, " for successive periods of "),
        (phrases.NOTICE_BEFORE, "avec un preavis de "),
        (phrases.NOTICE_AFTER, "' written notice"),
        (phrases.EITHER, "cualquiera de las partes"),
    ],
)
def test_the_words_of_a_clause_are_known(pattern, words):
    assert pattern.search(words)


@pytest.mark.parametrize("words", ["over the last ", "the loan of ", "entered into force "])
def test_other_words_lead_to_no_term(words):
    assert phrases.TERM_BEFORE.search(words) is None


def test_every_pattern_reads_text_without_accents_and_capitals():
    told = [each for each in vars(phrases).values() if isinstance(each, re.Pattern)]

    assert told
    assert all(each.pattern.isascii() for each in told)
