"""Laws that hold for every format: what was written is read, and offsets count its letters."""

from __future__ import annotations

import re
from email.message import EmailMessage
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.specimens import docx, odt, paragraphs, pdf
from tracker.domain.errors import FileUnusable
from tracker.reading import read_bytes
from tracker.reading.docx_content import read_docx
from tracker.reading.mail_content import read_mail
from tracker.reading.odt_content import read_odt
from tracker.reading.pdf_content import read_pdf
from tracker.reading.rtf_content import read_rtf

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12
)
"""Any letters and signs, of any script, but no spaces."""
PARAGRAPHS = st.lists(
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=5
)


def numbered_letters(text: str) -> str:
    """Write any letter by its number, as word processors do."""
    units = memoryview(text.encode("utf-16-le")).cast("H")
    return "".join(f"\\u{unit - 65_536 * (unit >= 32_768)}?" for unit in units)


def rtf(*texts: str) -> bytes:
    lines = r"\par ".join(map(numbered_letters, texts))
    return (r"{\rtf1\ansi\uc1 " + lines + "}").encode("ascii")


@given(PARAGRAPHS)
def test_a_word_document_gives_back_its_paragraphs(texts: list[str]) -> None:
    data = docx(paragraphs(*(escape(text) for text in texts)))
    assert read_docx(data, "x").text == "\n\n".join(texts)


@given(PARAGRAPHS)
def test_an_open_document_gives_back_its_paragraphs(texts: list[str]) -> None:
    data = odt("".join(f"<text:p>{escape(text)}</text:p>" for text in texts))
    assert read_odt(data, "x").text == "\n\n".join(texts)


@given(PARAGRAPHS)
def test_rich_text_gives_back_its_paragraphs(texts: list[str]) -> None:
    assert read_rtf(rtf(*texts), "x").text == "\n\n".join(texts)


@given(PARAGRAPHS, st.sampled_from(["quoted-printable", "base64", "8bit"]))
def test_a_letter_gives_back_its_paragraphs(texts: list[str], transfer: str) -> None:
    message = EmailMessage()
    message.set_content("\n\n".join(texts), cte=transfer)
    assert read_mail(message.as_bytes(), "x").text == "\n\n".join(texts)


PLAIN = st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{2,9}){1,4}\.", fullmatch=True)


@settings(max_examples=40)
@given(st.lists(st.lists(PLAIN, min_size=1, max_size=4), min_size=1, max_size=4))
def test_every_page_of_a_pdf_starts_with_its_own_words(pages: list[list[str]]) -> None:
    numbered = [[f"Leaf {'x' * at} begins.", *page] for at, page in enumerate(pages, start=1)]
    content = read_pdf(pdf(*numbered), "x")
    starts = [content.text[start:] for start in content.pages]
    assert all(each.startswith(page[0]) for each, page in zip(starts, numbered, strict=True))
    words = " ".join(content.text.split())
    assert all(line in words for page in numbered for line in page)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.pdf", pdf(["Both signed."])[:200]),
        ("bomb.docx", docx(" " * 60_000_000)),
        ("page.docx", b"<html><body>Both signed.</body></html>"),
        ("nothing.odt", odt("")),
        ("deep.rtf", rb"{\rtf1 " + b"{" * 1_000),
        ("nothing.eml", b"Subject: x\n\n"),
        ("nothing.mhtml", b"Subject: x\n\n"),
        ("cut.warc", b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP"),
        ("deep.html", b"<div>" * 1_000),
    ],
)
def test_a_refusal_is_one_sentence_that_names_the_file_and_a_next_step(
    name: str, data: bytes
) -> None:
    with pytest.raises(FileUnusable) as refused:
        read_bytes(data, filename=name)
    assert name in refused.value.what
    assert re.search(r"[^.!?]\.$", refused.value.what)
    assert ". " not in refused.value.what
    assert "\n" not in str(refused.value)
    assert refused.value.hint.endswith(".")
