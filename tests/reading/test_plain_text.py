"""Pasted text becomes an article whose characters are exactly those pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import FileUnusable
from tracker.reading import read_text
from tracker.reading.plain_text import MAX_CHARACTERS

STORY = (
    "Peru and Chile sign border accord\n\nThe two countries have signed an accord on the border,"
    " said the ministers who had met in Tacna.\n"
)


def test_a_paste_keeps_its_words_and_proposes_its_headline() -> None:
    article = read_text(STORY)
    assert article.text == STORY
    assert article.original == STORY.encode()
    assert article.metadata.title == "Peru and Chile sign border accord"
    assert article.metadata.language == "en"
    assert (article.media_type, article.extractor, article.filename) == (
        "text/plain",
        "plain-text",
        "",
    )
    assert article.metadata.published == ""


@given(st.text(st.characters(exclude_characters="\r\0", codec="utf-8"), min_size=1))
def test_nothing_in_a_paste_is_changed(text: str) -> None:
    assert read_text("Words: " + text).text == "Words: " + text


def test_line_ends_become_newlines() -> None:
    assert read_text("one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


def test_lone_surrogates_are_replaced_so_that_the_text_can_be_stored() -> None:
    assert read_text("a treaty \ud800 of peace").text == "a treaty \ufffd of peace"


@pytest.mark.parametrize("text", ["", " ", "\n\t \r\n", "\u200b\ufeff", "\xa0\n"])
def test_a_paste_without_words_is_refused(text: str) -> None:
    with pytest.raises(FileUnusable, match="The pasted text holds no text"):
        read_text(text)


def test_a_paste_with_nul_is_refused() -> None:
    with pytest.raises(FileUnusable, match="The pasted text holds binary data"):
        read_text("a treaty\0")


def test_a_text_beyond_the_cap_is_refused_and_one_at_the_cap_is_not() -> None:
    assert len(read_text("x" * MAX_CHARACTERS).text) == MAX_CHARACTERS
    with pytest.raises(FileUnusable, match=r"novel\.txt is too long: 2,000,001 characters"):
        read_text("x" * (MAX_CHARACTERS + 1), filename="novel.txt")
