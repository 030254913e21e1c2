"""Cover and contents before a document in parts, whose pages they count in."""

from __future__ import annotations

import re

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_typesetter import content
from tracker.printing.front import Entry, put_front
from tracker.printing.glyphs import Glyphs
from tracker.printing.parts import Parts

FRONT = {"title": "All of it", "lines": [], "contents": "Contents", "blocks": []}


def bound(*titles, beside="", **context):
    parts, glyphs = Parts(make.context(**context), Glyphs()), Glyphs()
    for title in titles:
        parts.add("list", {**content("A row"), "title": title})
    entries = [Entry(title, page, beside) for title, page in parts.headings()]
    put_front(parts, FRONT, entries, glyphs)
    return parts.joined()


def test_pages_are_counted_with_those_of_cover_and_contents():
    document = bound("First", "Second", "Third")
    pages = [" ".join(page.split()) for page in back.pages(document)]

    assert "All of it" in pages[0]
    assert re.search(r"Contents First[ .]*3 Second[ .]*4 Third[ .]*5 ", pages[1])
    assert [f"page {number} of 5" in page for number, page in enumerate(pages, 1)] == [True] * 5


@pytest.mark.parametrize("words", ["Short", "A title of many words " * 12])
def test_contents_of_any_length_count_themselves_in(words):
    titles = [f"{words} {number}" for number in range(60)]
    pages = back.pages(bound(*titles, beside="Norway, 2003"))
    front = len(pages) - 60
    contents = " ".join(" ".join(pages[1:front]).split())

    assert front > 2
    for number, title in enumerate(titles, start=1):
        named = re.escape(" ".join(title.split()))
        assert re.search(rf"{named} · Norway, 2003[ .]*{front + number} ", contents)


def test_lines_lead_to_the_headings_in_order():
    document = bound("First", "Second")

    assert back.links(document) == {0: 0, 1: 1}
    assert back.is_accessible(document)
