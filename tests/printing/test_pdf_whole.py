"""What is taken in keeps its own; what is written can be read again."""

from __future__ import annotations

import re

import pytest

from tests.printing import factories as make
from tests.printing.test_typesetter import content
from tracker.printing.glyphs import Glyphs
from tracker.printing.pdf_objects import take_apart
from tracker.printing.pdf_whole import DOCUMENT, FIRST, OUTLINES, PAGES, ROOT, PdfWhole
from tracker.printing.typesetter import typeset


@pytest.fixture(scope="module")
def part():
    return take_apart(typeset("list", content("one", "two"), make.context(), Glyphs()).pdf)


def test_objects_of_parts_follow_one_another(part):
    whole = PdfWhole()
    whole.add(part, b"0.", set())
    first = whole.next
    whole.add(part, b"1.", set())

    assert first == FIRST + part.size
    assert whole.next == FIRST + 2 * part.size
    assert len(whole.pages) == len(whole.trees) == 2
    assert whole.pages[1] - whole.pages[0] == part.size


def test_page_trees_and_bookmarks_get_their_new_parents(part):
    whole = PdfWhole()
    for mark in (b"0.", b"1."):
        whole.add(part, mark, set())

    assert all(b"/Parent %d 0 R" % PAGES in whole.waiting[tree] for tree in whole.trees)
    (first,), (second,) = whole.bookmarks
    assert b"/Parent %d 0 R" % OUTLINES in whole.waiting[first]
    assert b"/Next %d 0 R" % second in whole.waiting[first]
    assert b"/Prev %d 0 R" % first in whole.waiting[second]


def test_documents_become_parts_of_one(part):
    whole = PdfWhole()
    whole.add(part, b"0.", set())
    [kid] = whole.structure
    element = whole.waiting[int(kid.split()[0])]

    assert b"/S/Part" in element
    assert b"/S/Document" not in element
    assert b"/P %d 0 R" % DOCUMENT in element


def test_keys_and_ids_of_parts_stay_apart(part):
    whole = PdfWhole()
    whole.add(part, b"0.", set())
    keys, names = whole.keys, len(whole.names)
    whole.add(part, b"1.", set())

    assert whole.keys == 2 * keys
    assert [int(number.split()[0]) for number in whole.numbers] == list(range(2 * keys))
    assert len({name for name, _ in whole.names}) == 2 * names


def test_what_is_dropped_is_not_written(part):
    whole = PdfWhole()
    whole.add(part, b"0.", {part.info})
    whole.put(ROOT, b"<</Type/Catalog>>")
    file = take_apart(whole.written(ROOT))

    assert part.info + FIRST - 1 not in file.objects
    assert file.root == ROOT


def test_what_is_written_is_read_again_the_same():
    whole = PdfWhole()
    whole.put(ROOT, b"<</Type/Catalog/Info(\xe9 endobj)>>")
    whole.waiting[9] = b"<</Length 3>>\nstream\nabc\nendstream"
    written = whole.written(ROOT)
    file = take_apart(written)

    assert file.objects == {
        ROOT: b"<</Type/Catalog/Info(\xe9 endobj)>>",
        9: b"<</Length 3>>\nstream\nabc\nendstream",
    }
    assert re.search(rb"/Size (\d+)", written)[1] == b"10"
