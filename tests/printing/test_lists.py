"""The printed list has the rows, columns and order of the list on screen."""

from __future__ import annotations

import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_report_blocks import DRAWING
from tracker.domain.columns import WIDE, choose
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.printing.lists import IN_PART, render_list
from tracker.printing.report_pieces import Picture
from tracker.services.reference import load_reference

FEW = ("signed", "title", "status")
MANY = ("signed", "parties", "title", "instrument_type", "status", "place", "signatories", "areas")


def printed(rows, keys=FEW, **context):
    return render_list(rows, choose(keys), make.context(**context), load_reference())


def numbered(count):
    return (base.row(title=f"Deal number {number:04}") for number in range(count))


def test_rows_keep_their_order_on_every_page():
    text = back.text(printed(numbered(500)))

    places = [text.index(f"Deal number {number:04}") for number in range(500)]

    assert places == sorted(places)


def test_each_page_repeats_the_head_and_says_where_it_is():
    document = printed(numbered(500))
    pages = back.pages(document)

    assert document.pages == len(pages) > 5
    for number, page in enumerate(pages, start=1):
        assert "signed title status" in " ".join(page.split())
        assert f"page {number} of {len(pages)}" in page
        assert "policy.agreements" in page
        assert "status as of 24 November 2026" in page
        assert "Printed 24 November 2026" in page


def test_query_and_count_stand_at_the_head():
    text = back.text(printed(numbered(3), query='party:GTM -tax "exact words"'))

    assert '3 agreements · Search: party:GTM -tax "exact words"' in text


def test_a_list_without_a_search_gives_its_count_alone():
    text = back.text(printed(numbered(1)))

    assert "Agreements 1 agreement signed title status" in text


def test_columns_come_in_the_order_asked_for():
    text = back.text(printed(numbered(1), ("status", "title")))

    assert "status title signed Deal number 0000" in text


def test_few_columns_stand_upright_and_many_lie_across():
    assert back.sizes(printed(numbered(5))) == {(210, 297)}
    assert back.sizes(printed(numbered(5), MANY)) == {(297, 210)}
    assert back.sizes(printed(numbered(5), MANY, paper="letter")) == {(279, 216)}


def test_a_list_is_accessible_and_the_same_each_time():
    one, two = printed(numbered(20), MANY), printed(numbered(20), MANY)

    assert back.is_accessible(one)
    assert back.outline(one) == ["Agreements"]
    assert one.pdf == two.pdf


def test_a_list_speaks_spanish():
    text = back.text(printed(numbered(2), MANY, language="es", query="party:GTM"))

    assert "Acuerdos 2 acuerdos · Búsqueda: party:GTM" in text
    assert "firma partes título tipo estado lugar firmantes ámbitos" in text
    assert "3 de junio de 2019" in text


def test_a_day_that_was_searched_in_vain_says_so():
    row = base.row(signed="", signed_gap="searched_not_found")

    assert "Searched, not found" in back.text(printed([row]))


@pytest.mark.parametrize("cell", ["#panic()", "*bold* _it_ `raw` $x$", "= head", "@ref <label>"])
def test_hostile_cells_print_as_text(cell):
    assert cell in back.text(printed([base.row(title=cell)]))


@pytest.mark.parametrize("title", ["Протокол о сотрудничестве", "投资保护协定", "ข้อตกลง"])
def test_titles_in_other_scripts_are_glyphs(title):
    document = printed([base.row(title=title)])

    assert title.replace(" ", "") in back.solid(document)
    assert document.warnings == ()
    assert back.is_accessible(document)


def test_a_cell_that_would_fill_a_page_is_cut_and_says_so():
    title = " ".join(f"word{number}" for number in range(4000))

    document = printed([base.row(title=title), base.row(title="The next deal")])
    words = back.text(document)

    assert document.pages == 1
    assert "word100 " in words
    assert "…" in words
    assert "The next deal" in words


def test_a_long_cell_is_printed_whole_and_may_go_on_on_the_next_page():
    title = " ".join(f"word{number:03}" for number in range(120))

    text = back.text(printed([base.row(title=title)] * 12))

    assert text.count("word119") == 12
    assert "…" not in text


def test_a_word_longer_than_a_line_is_not_cut():
    document = printed([base.row(title="W" * 900)])

    assert back.text(document).count("W") == 900


def test_a_cell_of_signs_that_no_font_has_does_not_fill_the_list():
    document = printed([base.row(title="\U0001f91d" * 16_383)])

    assert 50 < back.solid(document).count("U+1F91D") < 150
    assert "…" in back.text(document)
    assert document.pages == 1


def test_nothing_to_print_is_refused():
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed([])
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed(numbered(2), ())


@pytest.mark.parametrize("keys", [FEW, MANY])
def test_a_list_too_long_for_one_run_is_one_document_all_the_same(keys):
    document = printed(numbered(IN_PART + 30), keys, query="party:GTM")
    pages = back.pages(document)
    text = " ".join(" ".join(pages).split())

    assert document.pages == len(pages)
    assert back.is_accessible(document)
    assert back.outline(document) == ["Agreements"]
    assert text.count("Search: party:GTM") == 1
    places = [text.index(f"Deal number {number:04}") for number in range(IN_PART + 30)]
    assert places == sorted(places)
    for number, page in enumerate(pages, start=1):
        assert "title" in page
        assert f"page {number} of {len(pages)}" in page
    assert document.pdf == printed(numbered(IN_PART + 30), keys, query="party:GTM").pdf


def test_figures_stand_between_head_and_table():
    document = render_list(
        numbered(3),
        choose(FEW),
        make.context(),
        load_reference(),
        pictures=[Picture(DRAWING, "A black box")],
    )

    assert b"A black box" in document.pdf
    assert back.is_accessible(document)


def test_figures_of_a_list_that_lies_across_stand_beside_one_another():
    wide = [base.row(title="A long title of an agreement " * 4) for _ in range(3)]
    document = render_list(
        wide,
        choose(("signed", "parties", "title", "areas", "signatories")),
        make.context(),
        load_reference(),
        pictures=[Picture(DRAWING, "One"), Picture(DRAWING, "Two")],
    )

    assert back.sizes(document) == {(297, 210)}
    assert document.pages == 1
    assert "A long title" in back.pages(document)[0]


def test_a_list_can_be_stopped():
    def stop(done, _total):
        if done >= 100:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_list(numbered(400), choose(FEW), make.context(), load_reference(), stop)


def test_progress_ends_with_the_number_of_rows():
    told = []

    render_list(
        numbered(60),
        choose(FEW),
        make.context(),
        load_reference(),
        lambda done, total: told.append((done, total)),
    )

    assert told[0] == (0, 0)
    assert told[-1] == (60, 60)


def test_all_columns_at_once_are_printed_as_entries_with_labels():
    rows = [base.row(title="W" * 300, notes="A note."), base.row(title="The next deal")]

    document = render_list(rows, WIDE, make.context(), load_reference())
    text = back.text(document)

    assert back.sizes(document) == {(210, 297)}
    assert text.count("W") == 300
    for words in ("title The next deal", "status signed", "notes A note.", "first party level"):
        assert words in text
    assert "ended" not in text
    assert back.is_accessible(document)
