"""Kinds are told by what a file says, is called, and starts with."""

from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable
from tracker.reading.kinds import Kind, kind_of

WORDS = b"Both ministers signed the protocol on Friday."


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "notes.md", "noend", "", "memo.2019"])
def test_words_are_text(name: str) -> None:
    assert kind_of(WORDS, name) is Kind.TEXT


@pytest.mark.parametrize("name", ["a.html", "B.HTM", "c.xhtml"])
def test_pages_are_told_by_their_name(name: str) -> None:
    assert kind_of(WORDS, name) is Kind.HTML


@pytest.mark.parametrize(
    "start",
    [
        b"<!DOCTYPE html><p>",
        b"\n <html lang=en>",
        b"\xef\xbb\xbf<!doctype html>",
        b"<!-- saved --><html>",
        b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
    ],
)
def test_a_page_without_a_name_is_told_by_its_start(start: bytes) -> None:
    assert kind_of(start, "") is Kind.HTML


def test_a_text_file_about_html_stays_text() -> None:
    assert kind_of(b"<html> is an element.", "lesson.txt") is Kind.TEXT


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("text/html; charset=utf-8", Kind.HTML),
        ("TEXT/PLAIN", Kind.TEXT),
        ("application/xhtml+xml", Kind.HTML),
        ("", Kind.TEXT),
    ],
)
def test_the_media_type_decides_first(media_type: str, kind: Kind) -> None:
    assert kind_of(WORDS, "a.txt" if not media_type else "a.html", media_type) is kind


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"%PDF-1.7 ...", "scan.pdf", "a PDF document"),
        (b"%PDF-1.7 ...", "scan.txt", "a PDF document"),
        (b"PK\x03\x04....", "memo.docx", "an office document"),
        (b"{\\rtf1 hello}", "memo.txt", "a rich text document"),
        (b"\x89PNG....", "", "a picture"),
        (WORDS, "memo.docx", "a .docx file"),
        (WORDS, "mail.EML", "a .eml file"),
        (b"<html></html>", "memo.docx", "a .docx file"),
    ],
)
def test_other_kinds_are_named_and_refused(data: bytes, name: str, what: str) -> None:
    with pytest.raises(FileUnusable, match="text files and HTML pages can be read") as refusal:
        kind_of(data, name)
    assert what in refusal.value.what
    assert refusal.value.what.startswith(f"{name} is")
    assert "paste" in refusal.value.hint


def test_other_media_types_are_refused() -> None:
    with pytest.raises(FileUnusable, match="a document of type application/json"):
        kind_of(WORDS, "a.txt", "application/json")
