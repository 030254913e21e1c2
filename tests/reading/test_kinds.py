"""Kinds are told by what a file says, is called, and starts with."""

from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable
from tracker.reading.formats import Kind
from tracker.reading.kinds import kind_of

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
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7 ...", "scan.pdf", Kind.PDF),
        (b"%PDF-1.7 ...", "scan.txt", Kind.PDF),
        (b"Mailer's line\r\n%PDF-1.7 ...", "", Kind.PDF),
        (b"PK\x03\x04....word/document.xml", "memo.docx", Kind.DOCX),
        (b"PK\x03\x04....word/document.xml", "memo", Kind.DOCX),
        (b"PK\x03\x04....", "memo.docx", Kind.DOCX),
        (b"PK\x03\x04" + b"." * 26 + b"mimetype" + str(Kind.ODT).encode(), "x.zip", Kind.ODT),
        (b"{\\rtf1 hello}", "memo.txt", Kind.RTF),
        (b"{\\rtf1 hello}", "memo.doc", Kind.RTF),
        (b"WARC/1.1\r\n", "", Kind.WARC),
        (b"\x1f\x8b....", "site.warc.gz", Kind.WARC),
        (WORDS, "mail.EML", Kind.EML),
        (WORDS, "page.mht", Kind.MHTML),
        (b"Date: x\r\nMessage-ID: <1@x>\r\n\r\nHello", "", Kind.EML),
        (b"From: Ana\nDate: Monday\n\nHello", "", Kind.TEXT),
        (b"Message-ID: <1@x>\r\n\r\nHello", "notes.txt", Kind.TEXT),
        (b"<html>%PDF-1.4</html>", "", Kind.HTML),
    ],
)
def test_documents_are_told_by_their_bytes_then_by_their_name(
    data: bytes, name: str, kind: Kind
) -> None:
    assert kind_of(data, name) is kind


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"\x89PNG....", "", "a picture"),
        (b"\x89PNG....", "memo.pdf", "a picture"),
        (b"\xd0\xcf\x11\xe0....", "memo.docx", "an old or locked Office document"),
        (b"\x1f\x8b....", "memo.txt.gz", "a compressed file"),
        (b"PK\x03\x04....xl/workbook.xml", "sums.docx", "a spreadsheet"),
        (b"PK\x03\x04....", "all.zip", "a zip archive"),
        (WORDS, "sums.xlsx", "a .xlsx file"),
    ],
)
def test_other_kinds_are_named_and_refused(data: bytes, name: str, what: str) -> None:
    with pytest.raises(FileUnusable, match=r"PDF.* files can be read") as refusal:
        kind_of(data, name)
    assert what in refusal.value.what
    assert refusal.value.what.startswith(f"{name} is")
    assert "paste" in refusal.value.hint


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (WORDS, "memo.docx", "called a Word document, but it is not one"),
        (WORDS, "memo.pdf", "called a PDF document, but it is not one"),
        (b"<html></html>", "memo.docx", "called a Word document, but it is not one"),
        (WORDS, "memo.odt", "called an OpenDocument text, but"),
        (WORDS, "memo.rtf", "called a rich text document, but"),
        (WORDS, "page.warc", "called a web archive"),
    ],
)
def test_a_file_that_only_bears_the_name_is_refused(data: bytes, name: str, what: str) -> None:
    with pytest.raises(FileUnusable, match=what) as refusal:
        kind_of(data, name)
    assert "renamed" in refusal.value.hint


def test_a_media_type_that_says_nothing_is_passed_over() -> None:
    assert kind_of(WORDS, "a.eml", "application/octet-stream") is Kind.EML


def test_other_media_types_are_refused() -> None:
    with pytest.raises(FileUnusable, match="a document of type application/json"):
        kind_of(WORDS, "a.txt", "application/json")
