"""OpenDocument texts give their text in reading order, and every bad one gets one sentence."""

from __future__ import annotations

import pytest

from tests.reading.specimens import FIRST, SECOND, odt, open_document
from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_bytes
from tracker.reading.odt_content import read_odt

NAME = "memo.odt"


def text_of(body: str, **parts: str) -> str:
    return read_odt(odt(body, **parts), NAME).text


def paragraphs(*texts: str) -> str:
    return "".join(f"<text:p>{text}</text:p>" for text in texts)


def test_headings_and_paragraphs_are_parted_by_an_empty_line() -> None:
    article = read_bytes(
        odt(f"<text:h>A title</text:h>{paragraphs(FIRST, SECOND)}"), filename=NAME
    )
    assert article.text == f"A title\n\n{FIRST}\n\n{SECOND}"
    assert article.media_type == Kind.ODT
    assert article.extractor == "odt"


def test_properties_are_metadata_with_their_origin() -> None:
    stated = "<office:meta><dc:title>Two sign</dc:title>{}<dc:creator>Luis Gil</dc:creator>"
    first = "<meta:initial-creator>Ana Paz</meta:initial-creator>"
    for inner, author, origin in (
        (first, "Ana Paz", "initial-creator"),
        ("", "Luis Gil", "creator"),
    ):
        meta = open_document("document-meta", stated.format(inner) + "</office:meta>")
        article = read_odt(odt(paragraphs(FIRST), meta=meta), NAME)
        assert article.metadata.title == "Two sign"
        assert article.metadata.authors == (author,)
        assert article.origins["authors"] == f"OpenDocument properties, {origin}"


def test_white_space_is_as_the_format_says() -> None:
    body = "<text:p>a<text:s text:c='2'/>b<text:s/>c<text:tab/>d<text:line-break/>e\nf</text:p>"
    assert text_of(body) == "a  b c\td\ne f"


def test_a_hostile_count_of_spaces_is_bounded() -> None:
    assert len(text_of("<text:p>a<text:s text:c='999999999'/>b</text:p>")) == 1_002
    assert text_of("<text:p>a<text:s text:c='many'/>b</text:p>") == "a b"


@pytest.mark.parametrize(
    "unseen",
    [
        "<office:annotation><text:p>Unseen</text:p></office:annotation>",
        "<text:hidden-text text:condition=''>Unseen</text:hidden-text>",
    ],
)
def test_words_that_nobody_sees_are_left_out(unseen: str) -> None:
    assert text_of(f"<text:p>Signed{unseen} both.</text:p>") == "Signed both."


def test_deleted_words_are_left_out() -> None:
    deleted = f"<text:tracked-changes>{paragraphs('Unseen')}</text:tracked-changes>"
    assert text_of(deleted + paragraphs(FIRST)) == FIRST


def test_notes_follow_their_paragraph_without_their_number() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        f"<text:note-body>{paragraphs('In May.')}</text:note-body></text:note>"
    )
    assert text_of(f"<text:p>Signed{note} both.</text:p>") == "Signed both.\n\nIn May."


def test_a_row_of_a_table_is_a_line() -> None:
    cells = "".join(
        f"<table:table-cell>{paragraphs(each)}</table:table-cell>" for each in ("Party", "Malta")
    )
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    assert text_of(table) == "Party\tMalta"


def test_head_lines_come_first_and_foot_lines_last() -> None:
    styles = open_document(
        "document-styles",
        f"<style:header>{paragraphs('The Ledger')}</style:header>"
        f"<style:footer>{paragraphs('Printed in May')}</style:footer>"
        f"<style:other>{paragraphs('A template')}</style:other>",
    )
    assert text_of(paragraphs(FIRST), styles=styles) == f"The Ledger\n\n{FIRST}\n\nPrinted in May"


def refusal(data: bytes) -> str:
    with pytest.raises(FileUnusable) as refused:
        read_odt(data, NAME)
    assert NAME in refused.value.what
    assert refused.value.hint
    return refused.value.what


def test_a_locked_document_asks_for_its_password() -> None:
    lock = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    assert "locked with a password" in refusal(odt("", manifest=lock))


def test_a_document_cut_off_or_without_words_is_refused() -> None:
    assert "is damaged" in refusal(odt(paragraphs(FIRST))[:-200])
    with pytest.raises(FileUnusable, match=r"memo\.odt has no readable text"):
        read_bytes(odt(""), filename=NAME)


def test_a_deep_document_and_entities_are_refused() -> None:
    assert "inside each other" in refusal(odt("<text:section>" * 300 + "</text:section>" * 300))
    meta = "<!DOCTYPE m [<!ENTITY a 'ha'>]><m>&a;</m>"
    assert "declares XML entities" in refusal(odt(paragraphs(FIRST), meta=meta))
