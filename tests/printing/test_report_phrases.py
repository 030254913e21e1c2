"""The words of reports exist in both languages."""

from __future__ import annotations

import string

import pytest

from tracker.printing import phrases
from tracker.printing.report_phrases import ENGLISH, SPANISH


def test_both_languages_have_the_same_words():
    assert ENGLISH.keys() == SPANISH.keys()


@pytest.mark.parametrize("key", sorted(ENGLISH))
def test_each_is_part_of_the_words_of_print(key):
    assert phrases.PHRASES["en"][key] == ENGLISH[key]
    assert phrases.PHRASES["es"][key] == SPANISH[key]
    assert [part[1] for part in string.Formatter().parse(ENGLISH[key])] or ENGLISH[key] == ""


def test_no_word_of_reports_changes_one_of_the_brief():
    assert phrases.phrase("in force", "en") == "In force"
    assert phrases.phrase("signed", "es") == "Firma"
