"""The words of rich text are told apart from its settings."""

from __future__ import annotations

import codecs

import pytest

from tracker.reading.rtf_words import BREAKS, CHARSETS, HELD, SIGNS, SKIPPED, code_page


def test_no_word_is_both_text_and_setting() -> None:
    assert not SKIPPED & (HELD.keys() | BREAKS.keys() | SIGNS.keys())


@pytest.mark.parametrize("name", sorted(set(CHARSETS.values())))
def test_every_encoding_exists(name: str) -> None:
    assert codecs.lookup(name)


@pytest.mark.parametrize(
    ("number", "name"), [(1251, "cp1251"), (936, "gbk"), (65001, "utf-8"), (4711, "cp1252")]
)
def test_code_pages_have_their_encodings(number: int, name: str) -> None:
    assert code_page(number) == name
