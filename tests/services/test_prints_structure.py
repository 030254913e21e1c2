"""What PDF/UA-1 asks of every print and can be looked up: tags, names, languages, fonts."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests import factories as make
from tests.printing import factories as prints
from tests.printing.structure import Structure, drawn_outside_tags
from tests.services.test_prints_pages import filled, printed
from tracker.domain.columns import choose
from tracker.printing.lists import IN_PART, render_list
from tracker.services.prints import KINDS
from tracker.services.reference import load_reference

__all__ = ["filled"]
CASES = [(kind, language) for kind in KINDS for language in ("en", "es")]
ROWS = IN_PART + 100
"""Rows of a list that is set in parts."""


@pytest.fixture(params=CASES, ids="-".join)
def looked_into(request, filled):
    kind, language = request.param
    document = printed(filled, kind, language=language, figures=True)
    return kind, language, Structure(document.pdf)


def test_a_print_keeps_to_the_rules_that_can_be_looked_up(looked_into):
    kind, language, found = looked_into

    check_file(found, language)
    check_headings(found)
    check_tables(found)
    for body in found.elements("Figure"):
        assert re.search(rb"/Alt(\(.+\)|<[0-9A-F]+>)", body, re.DOTALL)
    assert bool(found.elements("Figure")) is (kind in ("brief", "list", "portfolio", "dyad"))
    for body in found.of_kind(rb"/Subtype/Link"):
        assert b"/Contents" in body
    assert len(found.tags()) > 10
    check_pages(found)


def test_a_list_joined_from_parts_keeps_to_them_too():
    rows = (make.row(title=f"Pact {number}") for number in range(ROWS))
    document = render_list(rows, choose(("title", "status")), prints.context(), load_reference())
    found = Structure(document.pdf)

    check_file(found, "en")
    check_headings(found)
    check_tables(found)
    check_pages(found)
    assert len(found.elements("TR")) == ROWS + len(found.elements("Table"))


def check_pages(found):
    pages = list(found.pages())

    assert pages
    for page, content in pages:
        assert b"/StructParents" in page
        assert b"/Tabs/S" in page
        assert b"TJ" in content or b"Tj" in content
        assert drawn_outside_tags(content) == []


def check_file(found, language):
    assert b"/Lang(%s)" % language.encode() in found.catalog
    assert b"/Marked true" in found.catalog
    assert b"/DisplayDocTitle true" in found.catalog
    assert re.search(rb"/Title(\(.+?\)|<[0-9A-F]+>)", found.heads[found.file.info])
    assert found.tags()[0] == "Document"
    for body in found.of_kind(rb"/Type/FontDescriptor"):
        assert re.search(rb"/FontFile[23]? \d+ 0 R", body)
    for body in found.of_kind(rb"/Type/Font"):
        assert b"/Subtype/Type0" not in body or b"/ToUnicode" in body


def check_headings(found):
    levels = [int(tag[1]) for tag in found.tags() if re.fullmatch(r"H\d", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def check_tables(found):
    heads, cells = found.elements("TH"), found.elements("TD")

    assert all(b"/Scope/Column" in body for body in heads)
    assert all(re.search(rb"/Headers\[\(.+?\)\]", body) for body in cells)
    assert bool(heads) is bool(cells)


def test_bookmarks_lead_to_every_heading_of_a_report(filled):
    document = printed(filled, "portfolio")
    found = Structure(document.pdf)
    marks = found.file.chain(found.file.reference(found.file.root, b"/Outlines"))

    assert len(marks) == len(found.elements("H2")) > 0


def test_what_lies_loose_on_a_page_is_noticed():
    assert drawn_outside_tags(b"/P <</MCID 0>> BDC (EMC) Tj EMC (a) Tj") == [b"Tj"]
    assert drawn_outside_tags(b"/Artifact BMC 0 0 m 1 1 l S EMC") == []
