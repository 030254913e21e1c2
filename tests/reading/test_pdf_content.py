"""PDF documents are read page by page, and every bad one gets one sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import typst

from tests.reading.specimens import (
    FIRST,
    SECOND,
    deflated,
    drawn_pdf,
    pdf,
    pdf_file,
    stream,
)
from tracker.domain.errors import FileUnusable
from tracker.reading import read_bytes
from tracker.reading.pdf_content import day_of, read_pdf

NAME = "deal.pdf"
INFO = b"/Title(Two sign a pact)/Author(Ana Paz; Luis Gil)/CreationDate(D:20190527101500+02'00')"
BOMB = 1_000_000_000


def refusal(data: bytes, read: Callable[[bytes, str], object] = read_pdf) -> FileUnusable:
    with pytest.raises(FileUnusable) as refused:
        read(data, NAME)
    assert NAME in refused.value.what
    assert refused.value.what.endswith(".")
    assert refused.value.hint
    return refused.value


def in_child(data: bytes, name: str) -> str:
    """Read a document that may bring the process down that reads it."""
    return read_bytes(data, filename=name).text


def test_pages_are_read_in_order_and_their_starts_are_kept() -> None:
    article = read_bytes(pdf(["First page.", FIRST], [SECOND]), filename=NAME)
    assert article.text == f"First page.\n\n{FIRST}\n\n{SECOND}"
    assert article.pages == (0, article.text.index(SECOND))
    assert article.media_type == "application/pdf"
    assert article.extractor == "pypdfium2"
    assert article.extractor_version[0].isdigit()
    assert article.metadata.language == "en"


def test_the_document_information_is_metadata_with_its_origin() -> None:
    article = read_pdf(pdf([FIRST], info=INFO), NAME)
    assert article.metadata.title == "Two sign a pact"
    assert article.metadata.authors == ("Ana Paz", "Luis Gil")
    assert article.metadata.published == "2019-05-27"
    assert article.origins["title"] == "PDF document information, Title"
    assert article.origins["published"] == "PDF document information, CreationDate"


def test_a_title_that_a_program_made_up_is_none() -> None:
    info = b"/Title(Microsoft Word - memo v3.docx)/Author(Administrator)"
    article = read_bytes(pdf(["Two sign a pact", "", FIRST], info=info), filename=NAME)
    assert article.metadata.title == "Two sign a pact"
    assert article.origins["title"] == "first line"
    assert article.metadata.authors == ()


@pytest.mark.parametrize(
    ("stated", "read"),
    [
        ("D:20190527101500Z", "2019-05-27"),
        ("D:201905", "2019-05"),
        ("D:2019", "2019"),
        ("20190527", "2019-05-27"),
        ("2019-05-27T10:15:00", "2019-05-27"),
        ("D:20191399", "2019"),
        ("D:20190599", "2019-05"),
        ("D:19040101", ""),
        ("Monday", ""),
        ("", ""),
    ],
)
def test_dates_keep_the_precision_given(stated: str, read: str) -> None:
    assert day_of(stated) == read


def test_typeset_text_comes_back_as_its_paragraphs_were_written() -> None:
    written = (
        "Internationalization and responsibilities concerning counter-trafficking were considered"
        " extensively by the representatives who had negotiated the understanding beforehand."
    )
    source = (
        '#set page(width: 8cm, height: 12cm)\n#set text(hyphenate: true, lang: "en")\n'
        f"#set par(justify: true)\n= A title\n{written}\n\n{written}\n"
    )
    article = read_pdf(typst.compile(source.encode()), NAME)
    assert article.text == f"A title\n\n{written}\n\n{written}"
    assert article.metadata.title == "A title"
    assert article.origins["title"] == "largest letters of the first page"


def test_pictures_without_text_are_called_so() -> None:
    assert "has no text layer" in refusal(drawn_pdf(b"0 0 100 100 re f")).what


def test_letters_that_cannot_be_told_are_not_guessed() -> None:
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 9 0 R"
        b"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(I)"
        b"/Supplement 0>>>>]>>"
    )
    unknown = b"1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <00ff>"
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[4 0 R]/Count 1/MediaBox[0 0 595 842]>>",
        3: font,
        4: b"<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>",
        5: stream(b"BT /F 12 Tf 72 700 Td <001100120013001400150016> Tj ET"),
        9: stream(b"/CMapType 2 def " + unknown + b" <e000> endbfrange"),
    }
    assert "cannot be told" in refusal(pdf_file(objects)).what


@pytest.mark.parametrize("part", [0.5, 0.9])
def test_a_document_that_was_cut_off_is_not_repaired_in_silence(part: float) -> None:
    whole = pdf([FIRST], [SECOND])
    assert "cut off" in refusal(whole[: int(len(whole) * part)]).what


def test_a_document_that_is_shorter_than_it_says_is_cut_off() -> None:
    data = pdf([FIRST]).replace(b"%PDF-1.7\n", b"%PDF-1.7\n0 0 obj <</Linearized 1/L 99999>>\n")
    assert "cut off" in refusal(data).what


def test_zeros_after_the_end_do_no_harm() -> None:
    assert FIRST in read_pdf(pdf([FIRST]) + b"\0" * 10_000, NAME).text


def test_a_locked_document_asks_for_its_password() -> None:
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (
        b"ab" * 32,
        b"cd" * 32,
    )
    data = pdf([FIRST]).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)
    refused = refusal(data)
    assert "locked with a password" in refused.what
    assert "password" in refused.hint


def test_text_that_only_bears_the_name_is_refused() -> None:
    assert "is called a PDF document, but it is not one" in refusal(b"Just words.", in_child).what


@pytest.mark.parametrize("count", [200_000, 2_001])
def test_too_many_pages_are_refused(count: int) -> None:
    kids = b"4 0 R " * count
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 9 9]>>" % (kids, count),
        4: b"<</Type/Page/Parent 2 0 R>>",
    }
    assert f"has {count:,} pages, where 2,000 can be read" in refusal(pdf_file(objects)).what


def test_a_cycle_of_pages_ends() -> None:
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 3>>",
        3: b"<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 3>>",
    }
    assert "damaged" in refusal(pdf_file(objects)).what


@pytest.mark.parametrize("catalogue", [b"null", b"<<>>", b"<</Type/Catalog/Pages 7 0 R>>"])
def test_a_document_without_pages_is_damaged(catalogue: bytes) -> None:
    assert "damaged" in refusal(pdf_file({1: catalogue})).what


def test_a_loop_of_tables_ends() -> None:
    data = pdf([FIRST])
    place = data.rindex(b"xref\n0")
    looped = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % place)
    assert in_child(looped, NAME) == FIRST


def test_deep_arrays_end() -> None:
    deep = b"/Deep " + b"[" * 50_000 + b"]" * 50_000
    assert in_child(pdf([FIRST], extra=deep), NAME) == FIRST


@pytest.mark.parametrize("times", [1, 2])
def test_a_stream_that_unpacks_to_a_gigabyte_ends(times: int) -> None:
    filters = b"/Filter[%s]" % (b"/FlateDecode" * times)
    data = drawn_pdf(b"")
    empty = stream(b"")
    assert empty in data
    refusal(data.replace(empty, stream(deflated(BOMB, times), filters)), in_child)


def test_scripts_and_actions_are_not_run() -> None:
    action = b"/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9'\\))>>"
    assert read_pdf(pdf([FIRST], extra=action), NAME).text == FIRST


def test_a_document_that_is_too_long_is_refused() -> None:
    long = [FIRST * 3] * 50
    data = pdf(*[long] * 200)
    assert "too long" in refusal(data).what


def test_a_broken_page_spoils_the_document() -> None:
    data = pdf([FIRST], [SECOND]).replace(b" 6 0 R", b" 9 0 R")
    assert "Page 2 of deal.pdf is damaged" in refusal(data).what


def test_the_reader_itself_refuses_what_is_no_pdf() -> None:
    with pytest.raises(FileUnusable, match="is damaged"):
        read_pdf(b"%PDF-1.7 nothing startxref 0", NAME)
