"""Blocks are put together in reading order, whatever stands inside what."""

from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Facts
from tracker.reading.office_text import OfficeText, office_content
from tracker.reading.plain_text import MAX_CHARACTERS


def test_words_outside_of_paragraphs_are_no_text() -> None:
    text = OfficeText("memo")
    text.add("nothing")
    text.end_paragraph()
    text.end_row()
    text.end_cell()
    assert text.blocks == []


def test_paragraphs_inside_a_paragraph_follow_it() -> None:
    text = OfficeText("memo")
    text.start_paragraph()
    text.add("outer")
    text.start_paragraph()
    text.add("inner")
    text.end_paragraph()
    text.follow(["note"])
    text.add(" end")
    text.end_paragraph()
    assert text.blocks == ["outer end", "inner", "note"]


def test_notes_between_paragraphs_are_kept() -> None:
    text = OfficeText("memo")
    text.follow(["note"])
    assert text.blocks == ["note"]


def test_a_cell_without_a_row_is_text_all_the_same() -> None:
    text = OfficeText("memo")
    text.start_cell()
    text.start_paragraph()
    text.add("  alone \n\n here ")
    text.end_paragraph()
    text.end_cell()
    assert text.blocks == ["alone\nhere"]


def test_an_empty_row_is_nothing() -> None:
    text = OfficeText("memo")
    text.start_row()
    text.end_row()
    assert text.blocks == []


def test_the_length_is_bounded() -> None:
    text = OfficeText("memo.docx")
    text.start_paragraph()
    with pytest.raises(FileUnusable, match=r"memo\.docx is too long"):
        text.add("x" * (MAX_CHARACTERS + 1))


def test_head_and_foot_lines_stand_once_around_the_body() -> None:
    content = office_content(
        ["page", "b", "page"], ["An accord", "b"], ["page", "c"], Facts(), "docx"
    )

    assert content.text == "page\n\nAn accord\n\nb\n\nc"
    assert (content.metadata.title, content.extractor) == ("An accord", "docx")
    assert content.origins["title"] == "first line"


def test_a_stated_title_is_kept() -> None:
    facts = Facts()
    facts.add("title", "Memorandum", "properties")

    assert office_content([], ["a"], [], facts, "odt").metadata.title == "Memorandum"
