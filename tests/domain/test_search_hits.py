"""Hits are where the index would find the words, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import QueryRefused
from tracker.domain.folding import fold
from tracker.domain.query import parse
from tracker.domain.search_hits import ANYWHERE, hits, wanted_by


def found(query: str, text: str, column: str = "title") -> list[str]:
    return [text[start:end] for start, end in hits(text, wanted_by(parse(query)).get(column, ()))]


@pytest.mark.parametrize(
    ("query", "text", "seen"),
    [
        ("tax", "Tax treaty on TAXATION", ["Tax", "TAX"]),
        ('"tax"', "Tax treaty on taxation", ["Tax"]),
        ('"tax"*', "Tax treaty on taxation", ["Tax", "tax"]),
        ("axa", "Taxation", []),
        ("nunez", "Acuerdo Núñez", ["Núñez"]),
        ("NÚÑEZ", "Acuerdo nunez", ["nunez"]),
        ("strasse", "Die Straße", ["Straße"]),
        ('"border force"', "Border-Force and border  force", ["Border-Force", "border  force"]),
        ('"border force"', "force border", []),
        ("border force", "force of the border", ["force", "border"]),
        ("协议", "关于合作协议的", ["协议"]),
        ("-tax", "Tax treaty", []),
        ("(tax OR fish)", "Fish and tax", ["Fish", "tax"]),
        ("c++", "C++ accord", ["C"]),
        ("...", "Dots ... here", []),
        ("tax taxation", "taxation", ["taxation"]),
    ],
)
def test_words_are_found_as_the_index_finds_them(query, text, seen):
    assert found(query, text) == seen


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("tax", {"title", "parties", "signatories", "place", "areas", "tags", ANYWHERE}),
        ("title:tax", {"title"}),
        ("party:guatemala", {"parties"}),
        ("signatory:mcaleenan", {"signatories"}),
        ("place:lima area:fish tag:blue", {"place", "areas", "tags"}),
        ("status:signed signed:2019 has:notes", set()),
        ("-title:tax", set()),
        ("title:...", set()),
    ],
)
def test_words_of_a_field_are_seen_in_its_column(query, columns):
    assert set(wanted_by(parse(query))) == columns


@given(st.text(max_size=40), st.text(max_size=12))
def test_spans_lie_in_the_text_in_order_and_never_overlap(text, words):
    try:
        wanted = wanted_by(parse(words)).get("title", ())
    except QueryRefused:
        return
    spans = hits(text, wanted)

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))


@given(st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x17F), min_size=1))
def test_a_word_is_found_in_itself_whatever_its_case_and_accents(word):
    wanted = wanted_by(parse(f'title:"{fold(word)}"')).get("title", ())

    assert hits(word, wanted) == [(0, len(word))]
