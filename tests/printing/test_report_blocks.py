"""Blocks of a report come out in the order in which they were added."""

from __future__ import annotations

import re

import pypdfium2

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.printing.report_blocks import HEAVIEST, Report
from tracker.printing.report_pieces import Picture, Quotation, QuotedValue, ReportColumn
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference

HOSTILE = '#panic("x") *bold* $x^2$ <label> @ref'
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" '
    'height="20"/></svg>'
)


def report(title="Report"):
    return Report(Wording(load_reference(), "en"), make.context(), title)


def test_all_kinds_of_blocks_are_printed_in_order():
    pages = report()
    pages.introduce("First line", "")
    pages.heading(2, "Part one", "3 things")
    pages.text("A paragraph")
    pages.table([ReportColumn("Name", 1), ReportColumn("Count", 0, "number")], [["one", "12"]])
    quotation = Quotation(4, pages.line("“words”"), pages.line("where"))
    pages.values([QuotedValue("Place", pages.line("Lima"), [quotation])])
    document = pages.typeset()
    text = back.text(document)

    order = ["Report", "First line", "Part one", "3 things", "A paragraph", "count", "one 12"]
    order += ["place Lima", "4 “words” where"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert back.is_accessible(document)


def test_text_is_never_markup():
    pages = report(HOSTILE)
    pages.heading(2, HOSTILE, HOSTILE)
    pages.text(HOSTILE)
    pages.table([ReportColumn(HOSTILE, 1)], [[HOSTILE]])
    document = pages.typeset()

    assert back.text(document).count(HOSTILE) >= 4
    assert document.warnings == ()


def test_a_figure_has_words_for_those_who_cannot_see_it():
    pages = report()
    pages.picture(Picture(DRAWING, "A black box"))
    document = pages.typeset()

    assert back.is_accessible(document)
    assert b"A black box" in document.pdf


def test_a_character_without_a_glyph_is_told():
    pages = report()
    pages.text("Smile \U0001fae8")
    document = pages.typeset()

    assert "U+1FAE8" in document.warnings[0]


def test_up_to_three_pages_have_no_cover():
    short, long = report(), report()
    for number in range(60):
        short.text(f"Line {number}")
    for number in range(400):
        long.text(f"Line {number}")

    assert "Report" in back.pages(short.typeset())[0]
    assert "Line 0" in back.pages(short.typeset())[0]
    assert "Line 0" not in back.pages(long.typeset())[0]
    assert "Contents" in back.pages(long.typeset())[1]


def test_a_report_too_large_for_one_run_is_one_document_with_cover_and_contents():
    pages = report("Large report")
    pages.introduce("All of it")
    for part in range(3):
        pages.heading(2, f"Part {part}")
        rows = ([f"Row {part}-{number}"] for number in range(HEAVIEST - 500))
        pages.table([ReportColumn("Name", 1)], rows)
    document = pages.typeset()
    texts = back.pages(document)

    assert back.is_accessible(document)
    assert back.outline(document) == ["Part 0", "Part 1", "Part 2"]
    assert "Large report" in texts[0]
    assert "All of it" in texts[0]
    starts = [
        next(n for n, text in enumerate(texts[2:], start=3) if f"Part {part}" in text)
        for part in range(3)
    ]
    for part, start in enumerate(starts):
        assert re.search(rf"Part {part}[ .]*{start}\b", " ".join(texts[1].split()))
    for number, text in enumerate(texts, start=1):
        assert f"page {number} of {len(texts)}" in text


def test_one_table_too_large_for_one_run_goes_on_in_the_next():
    pages = report()
    pages.heading(2, "Part")
    rows = ([f"Row {number}"] for number in range(HEAVIEST + 5))
    pages.table([ReportColumn("Name", 1)], rows)
    text = back.text(pages.typeset())

    assert f"Row {HEAVIEST + 4}" in text


def test_contents_too_long_for_one_run_go_on_in_the_next():
    pages = report()
    for number in range(HEAVIEST + 20):
        pages.heading(2, f"Part {number}")
        pages.text("Words")
    document = pages.typeset()
    texts = back.pages(document)
    contents = " ".join(" ".join(texts[:70]).split())

    assert re.search(rf"Part {HEAVIEST + 19}[ .]*{len(texts)}\b", contents)
    assert contents.count("Contents") == 1
    assert back.links(document) == {place: place for place in range(HEAVIEST + 20)}
    assert len(back.outline(document)) == HEAVIEST + 20
    assert back.is_accessible(document)


def test_contents_of_many_parts_lead_to_their_headings_and_name_them():
    pages = report()
    for part in range(3):
        pages.heading(2, f"Part ({part}) \u0416")
        pages.table([ReportColumn("Row", 1)], ([f"{row}"] for row in range(HEAVIEST)))
    document = pages.typeset()

    assert len(back.links(document)) == 3
    assert back.links(document) == {place: place for place in range(3)}
    with pypdfium2.PdfDocument(document.pdf) as opened:
        titles = [item.get_title() for item in opened.get_toc(max_depth=1)]
    assert titles == [f"Part ({part}) \u0416" for part in range(3)]
    assert b"heading:" not in document.pdf
    named = "Part (2) \u0416".encode("utf-16-be").hex().upper()
    assert document.pdf.count(b"/Contents<FEFF%s>" % named.encode()) == 1
    assert back.is_accessible(document)


def test_many_paragraphs_are_set_in_parts_too():
    pages = report()
    pages.heading(2, "Part")
    for number in range(HEAVIEST + 50):
        pages.text(f"Line {number}.")
    document = pages.typeset()
    text = back.text(document)

    assert back.is_accessible(document)
    assert back.outline(document) == ["Part"]
    places = [text.index(f"Line {number}.") for number in range(0, HEAVIEST + 50, 97)]
    assert places == sorted(places)
