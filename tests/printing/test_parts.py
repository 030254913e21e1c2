"""A document in parts: numbered right across, claiming no more than each of its parts."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_typesetter import content
from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled
from tracker.printing.glyphs import Glyphs
from tracker.printing.parts import Parts


def long(word):
    return content(*(f"{word} {number}" for number in range(90)))


def add(parts, *contents):
    for each in contents:
        parts.add("list", each)


def test_pages_are_numbered_right_across():
    parts = Parts(make.context(), Glyphs())
    parts.add("list", long("one"))
    parts.add("list", long("two"))
    assert len(parts) == 2
    count = sum(parts.pages())
    document = parts.joined()

    assert document.pages == count == len(back.pages(document))
    for number, page in enumerate(back.pages(document), start=1):
        assert page.count("page ") == 1
        assert f"page {number} of {document.pages}" in page


def test_pages_that_lie_across_have_their_number_in_their_own_corner():
    parts = Parts(make.context(paper="letter"), Glyphs())
    parts.add("list", long("one"))
    parts.add("list", {**long("two"), "landscape": True})
    document = parts.joined()

    assert back.sizes(document) == {(216, 279), (279, 216)}
    assert f"page {document.pages} of {document.pages}" in back.pages(document)[-1]


def test_a_part_can_come_before_all_others_and_go_again():
    parts = Parts(make.context(), Glyphs())
    parts.add("list", long("later"))
    parts.add("list", long("wrong"), at=0)
    parts.drop(1)
    parts.add("list", long("sooner"), at=0)
    text = back.text(parts.joined())

    assert "wrong" not in text
    assert text.index("sooner 1") < text.index("later 1")


def test_headings_have_their_pages():
    parts = Parts(make.context(), Glyphs())
    parts.add("list", long("one"))
    parts.add("list", {**long("two"), "title": "Other"})

    assert list(parts.headings()) == [("Agreements", 1), ("Other", parts.pages()[0] + 1)]


def test_characters_without_a_glyph_are_told_once():
    glyphs = Glyphs()
    shown = glyphs.printable("\U0001fae8")
    parts = Parts(make.context(), glyphs)
    parts.add("list", long(shown))
    parts.add("list", long("two"))

    [warning] = parts.joined().warnings
    assert "U+1FAE8" in warning


def test_parts_set_beside_one_another_come_out_in_order_and_the_same_each_time():
    def printed():
        parts = Parts(make.context(), Glyphs())
        for number in range(6):
            parts.add("list", long(f"part{number}") if number % 2 else content(f"part{number} x"))
        return parts.joined()

    first, second = printed(), printed()
    text = back.text(first)

    assert first.pdf == second.pdf
    places = [text.index(f"part{number}") for number in range(6)]
    assert places == sorted(places)


def test_whoever_waits_for_a_part_can_stop():
    def stop():
        raise Cancelled

    parts = Parts(make.context(), Glyphs(), waiting=stop)
    with pytest.raises(Cancelled):
        add(parts, *(long(f"part{number}") for number in range(9)))


def test_parts_with_a_layout_of_ones_own_end_with_the_wish_for_them(tmp_path):
    own, told = tmp_path / "own.typ", []
    own.write_text("#for i in range(9000) { for j in range(9000) { } }", encoding="utf-8")

    def stop():
        told.append(True)
        if len(told) > 2:
            raise Cancelled

    parts = Parts(make.context(template=own), Glyphs(), waiting=stop)
    parts.add("list", long("one"))
    with pytest.raises(Cancelled):
        parts.joined()


def test_a_part_that_cannot_be_set_is_refused():
    parts = Parts(make.context(), Glyphs())
    with pytest.raises(TrackerError, match="could not be typeset"):
        add(parts, *[{"title": "nothing else"}] * 9)
    with pytest.raises(TrackerError, match="could not be typeset"):
        parts.joined()
