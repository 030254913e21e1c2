"""Word documents give their text in reading order, and every bad one gets one sentence."""

from __future__ import annotations

import pytest

from tests.reading.specimens import FIRST, SECOND, core, docx, paragraphs, word_part, zipped
from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_bytes
from tracker.reading.docx_content import read_docx

NAME = "memo.docx"


def text_of(body: str, **parts: str | bytes) -> str:
    return read_docx(docx(body, **parts), NAME).text


def refusal(data: bytes) -> FileUnusable:
    with pytest.raises(FileUnusable) as refused:
        read_docx(data, NAME)
    assert NAME in refused.value.what
    assert refused.value.hint
    return refused.value


def run(inner: str) -> str:
    return f"<w:p><w:r>{inner}</w:r></w:p>"


def test_paragraphs_are_parted_by_an_empty_line() -> None:
    article = read_bytes(docx(paragraphs(FIRST, "", SECOND)), filename=NAME)
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert article.media_type == Kind.DOCX
    assert (article.extractor, article.extractor_version) == ("docx", "1")
    assert article.pages == ()


def test_properties_are_metadata_with_their_origin() -> None:
    data = docx(paragraphs(FIRST), core=core("Two sign a pact", "Ana Paz;Luis Gil"))
    article = read_docx(data, NAME)
    assert article.metadata.title == "Two sign a pact"
    assert article.metadata.authors == ("Ana Paz", "Luis Gil")
    assert article.origins["title"] == "Word document properties, title"
    assert article.origins["authors"] == "Word document properties, creator"
    assert article.metadata.published == ""


def test_a_title_in_the_first_line_is_taken_where_none_is_stated() -> None:
    head = word_part(paragraphs("The Ledger on Monday"), "hdr")
    article = read_docx(docx(paragraphs("Two sign a pact", FIRST), header1=head), NAME)
    assert article.text.startswith("The Ledger on Monday")
    assert article.metadata.title == "Two sign a pact"
    assert article.origins["title"] == "first line"


def test_signs_inside_runs_are_kept() -> None:
    inner = "<w:t>a</w:t><w:tab/><w:t xml:space='preserve'>b </w:t><w:br/><w:t>c</w:t>"
    inner += "<w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
    assert text_of(run(inner)) == "a\tb\nc-de"


@pytest.mark.parametrize(
    "unseen",
    [
        "<w:p><w:del><w:r><w:delText>Unseen</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveFrom><w:r><w:t>Unseen</w:t></w:r></w:moveFrom></w:p>",
        run("<w:rPr><w:vanish/></w:rPr><w:t>Unseen</w:t>"),
        run('<w:instrText>HYPERLINK "http://127.0.0.1:9/"</w:instrText>'),
    ],
)
def test_words_that_nobody_sees_are_left_out(unseen: str) -> None:
    assert text_of(paragraphs(FIRST) + unseen) == FIRST


def test_inserted_and_visible_words_stay() -> None:
    seen = (
        "<w:p><w:ins><w:r><w:t>New. </w:t></w:r></w:ins><w:r><w:rPr><w:vanish w:val='0'/></w:rPr>"
    )
    assert text_of(f"{seen}<w:t>Seen.</w:t></w:r></w:p>") == "New. Seen."


def cell(*texts: str) -> str:
    return f"<w:tc>{paragraphs(*texts)}</w:tc>"


def test_a_row_of_a_table_is_a_line() -> None:
    table = (
        f"<w:tbl><w:tr>{cell('Party')}{cell('Signed')}</w:tr><w:tr>{cell('Malta')}</w:tr></w:tbl>"
    )
    assert text_of(paragraphs(FIRST) + table) == f"{FIRST}\n\nParty\tSigned\n\nMalta"


def test_signature_blocks_side_by_side_stay_whole() -> None:
    left, right = cell("For Malta", "Ana Paz"), cell("For Gozo", "Luis Gil")
    assert text_of(f"<w:tbl><w:tr>{left}{right}</w:tr></w:tbl>") == (
        "For Malta\nAna Paz\n\nFor Gozo\nLuis Gil"
    )


def test_a_table_inside_a_cell_is_read_there() -> None:
    inner = f"<w:tbl><w:tr>{cell('b')}{cell('c')}</w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{paragraphs('a')}{inner}</w:tc>{cell('d')}</w:tr></w:tbl>"
    assert text_of(table) == "a\nb\tc\n\nd"


def test_notes_follow_the_paragraph_that_refers_to_them() -> None:
    body = "<w:p><w:r><w:t>Signed.</w:t><w:footnoteReference w:id='2'/></w:r></w:p>"
    notes = f"<w:footnote w:id='-1' w:type='separator'>{paragraphs('---')}</w:footnote>"
    notes += f"<w:footnote w:id='2'>{paragraphs('In May.')}</w:footnote>"
    text = text_of(body + paragraphs(SECOND), footnotes=word_part(notes, "footnotes"))
    assert text == f"Signed.\n\nIn May.\n\n{SECOND}"


def test_endnotes_count_too() -> None:
    body = "<w:p><w:r><w:t>Signed.</w:t><w:endnoteReference w:id='1'/></w:r></w:p>"
    notes = f"<w:endnote w:id='1'>{paragraphs('In May.')}</w:endnote>"
    assert text_of(body, endnotes=word_part(notes, "endnotes")) == "Signed.\n\nIn May."


def test_head_lines_come_first_and_foot_lines_last_each_once() -> None:
    text = text_of(
        paragraphs(FIRST),
        header1=word_part(paragraphs("The Ledger"), "hdr"),
        header2=word_part(paragraphs("The Ledger"), "hdr"),
        footer1=word_part(paragraphs("Printed in May", FIRST), "ftr"),
    )
    assert text == f"The Ledger\n\n{FIRST}\n\nPrinted in May"


def test_text_boxes_are_read_once_after_their_paragraph() -> None:
    box = f"<w:txbxContent>{paragraphs('Boxed')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    names = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    body = f"<w:p><w:r><w:t>A</w:t><mc:AlternateContent {names}>{both}</mc:AlternateContent></w:r>"
    assert text_of(body + "<w:r><w:t>B</w:t></w:r></w:p>") == "AB\n\nBoxed"


def test_the_main_part_may_have_another_name() -> None:
    relation = (
        "<Relationships><Relationship Type='x/officeDocument' Target='/word/doc2.xml'/>"
        "</Relationships>"
    )
    data = zipped({"_rels/.rels": relation, "word/doc2.xml": word_part(paragraphs(FIRST))})
    assert read_docx(data, NAME).text == FIRST


def test_parts_outside_the_document_are_not_followed() -> None:
    outside = (
        "<Relationship Id='1' Type='x/attachedTemplate' Target='http://127.0.0.1:9/t.dotm'"
        " TargetMode='External'/><Relationship Id='2' Type='x/header' TargetMode='External'"
        " Target='file:///etc/hostname'/><Relationship Id='3' Type='x/header'"
        " Target='../../../etc/hostname'/><Relationship Id='4' Type='x/image'"
        " Target='http://127.0.0.1:9/x.png' TargetMode='External'/>"
    )
    assert text_of(paragraphs(FIRST), relations=outside) == FIRST


def test_a_missing_body_is_named() -> None:
    data = zipped({"word/other.xml": "<x/>"})
    assert "is no Word document: it lacks word/document.xml" in refusal(data).what


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_a_document_that_was_cut_off_is_damaged(cut: float) -> None:
    data = docx(paragraphs(FIRST))
    assert "is damaged" in refusal(data[: int(len(data) * cut)]).what


def test_broken_xml_is_damaged() -> None:
    data = zipped({"word/document.xml": word_part(paragraphs(FIRST))[:-9]})
    assert "is not well-formed XML" in refusal(data).what


@pytest.mark.parametrize(
    "declaration",
    [
        "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>",
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>",
        "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/d.dtd'><d/>",
    ],
)
def test_entities_are_refused_before_they_do_anything(declaration: str) -> None:
    assert "declares XML entities" in refusal(zipped({"word/document.xml": declaration})).what


def test_a_deep_document_is_refused() -> None:
    deep = "<w:sdt>" * 20_000 + "</w:sdt>" * 20_000
    assert "more than 200 elements inside each other" in refusal(docx(deep)).what


def test_a_document_that_unzips_to_a_gigabyte_is_refused() -> None:
    words = b" " * 50_000_000
    start, end = word_part("<w:p>|</w:p>").encode().split(b"|")
    assert "packed so tightly" in refusal(docx("", document=start + words + end)).what


def test_too_many_words_are_refused() -> None:
    assert "is too long" in refusal(docx(paragraphs(*[FIRST * 50] * 500))).what


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(FileUnusable, match=r"memo\.docx has no readable text"):
        read_bytes(docx(""), filename=NAME)
