"""Data become a tagged PDF with the same bytes each time, whatever the data hold."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import Agreement
from tracker.domain.errors import TrackerError
from tracker.printing.briefs import render_brief
from tracker.printing.compiler import forget
from tracker.printing.glyphs import Glyphs
from tracker.printing.typesetter import page_count, typeset
from tracker.services.reference import load_reference

HOSTILE = '#panic("x") *bold* _it_ `raw` $x^2$ <label> @ref \\ "q" // c /* d */ = head {page}'


def content(*cells, head="Title", title="Agreements"):
    """Return a list of one column, which is the smallest thing there is to typeset."""
    return {
        "title": title,
        "count": "1 agreement",
        "query": ["Search: all"],
        "columns": [{"title": [head], "width": 10, "kind": "text"}],
        "rows": [
            {"cells": [[{"text": [cell], "style": "plain"}]], "whole": True} for cell in cells
        ],
        "landscape": False,
        "entries": False,
    }


def test_the_same_data_give_the_same_bytes():
    first, second = (
        typeset("list", content("one", "two"), make.context(), Glyphs()) for _ in range(2)
    )

    assert first.pdf == second.pdf


def test_other_data_give_other_bytes():
    one = typeset("list", content("one"), make.context(), Glyphs())
    two = typeset("list", content("two"), make.context(), Glyphs())

    assert one.pdf != two.pdf


def test_the_document_is_accessible_and_dated_by_its_context():
    document = typeset("list", content("one", title="Deals"), make.context(), Glyphs())

    assert back.is_accessible(document)
    assert back.meta(document)["Title"] == "Deals"
    assert back.meta(document)["CreationDate"].startswith("D:20261124")
    assert document.warnings == ()


def test_markup_in_data_prints_as_the_text_it_is():
    document = typeset("list", content(HOSTILE, title=HOSTILE), make.context(), Glyphs())

    assert HOSTILE in back.text(document)
    assert back.meta(document)["Title"] == HOSTILE


def test_a_name_of_the_library_is_text_too():
    context = make.context(library="#panic() *mine*")

    assert "#panic() *mine*" in back.text(typeset("list", content("x"), context, Glyphs()))


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (216, 279))])
def test_pages_have_the_size_of_the_paper(paper, size):
    document = typeset("list", content("x"), make.context(paper=paper), Glyphs())

    assert back.sizes(document) == {size}


def test_a_list_can_lie_across_the_page():
    document = typeset("list", content("x") | {"landscape": True}, make.context(), Glyphs())

    assert back.sizes(document) == {(297, 210)}


def test_pages_are_counted():
    document = typeset("list", content(*map(str, range(300))), make.context(), Glyphs())

    assert document.pages == page_count(document.pdf) == len(back.pages(document)) > 5


def test_characters_spelled_out_before_are_reported():
    glyphs = Glyphs()
    cell = glyphs.printable("😀")

    document = typeset("list", content(cell), make.context(), glyphs)

    assert document.warnings == (
        "No shipped font has these characters, which are printed as codes: U+1F600.",
    )
    assert back.is_accessible(document)


def test_where_a_glyph_is_missing_after_all_the_standard_is_left_out_and_said():
    document = typeset("list", content("unprepared 😀"), make.context(language="es"), Glyphs())

    assert not back.is_accessible(document)
    assert "unprepared" in back.text(document)
    [warning] = document.warnings
    assert warning.startswith("El documento se hizo sin la norma de accesibilidad PDF/UA-1:")


def test_a_fault_in_the_data_is_one_sentence_and_a_hint():
    with pytest.raises(TrackerError, match="could not be typeset") as refused:
        typeset("list", {"title": "nothing else"}, make.context(), Glyphs())

    assert "fault of the program" in refused.value.hint


@pytest.mark.parametrize(
    ("words", "font"),
    [
        ("عبد الفتاح السيسي", b"NotoNaskhArabic-Bold"),
        ("กระทรวงการต่างประเทศ", b"NotoSerifThai-Bold"),
    ],
)
def test_a_title_of_another_script_is_bold_too(words, font):
    record = Agreement(uuid="a", title=words)
    pdf = render_brief([make.dossier(record)], make.context(), load_reference()).pdf

    assert font in pdf


def test_what_is_forgotten_is_set_again_the_same():
    before = typeset("list", content("one"), make.context(), Glyphs())
    forget()

    assert typeset("list", content("one"), make.context(), Glyphs()).pdf == before.pdf
