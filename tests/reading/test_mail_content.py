"""Messages and saved pages give their best text, and their header as metadata."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.reading.specimens import FIRST, SECOND, page
from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_bytes
from tracker.reading.mail_content import read_mail

NAME = "deal.eml"


def letter(plain: str = "", html: str = "", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = headers.get("subject", "Fwd: Re: Two sign a “pact”")
    message["From"] = headers.get("sender", "Ana Paz <ana@example.org>")
    message["To"] = "desk@example.org"
    message["Date"] = headers.get("date", "Mon, 27 May 2019 23:30:00 -0600")
    if plain:
        message.set_content(plain)
    if html and plain:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


def read(message: EmailMessage | bytes) -> str:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return read_mail(data, NAME).text


def refusal(message: EmailMessage | bytes) -> FileUnusable:
    data = message if isinstance(message, bytes) else message.as_bytes()
    with pytest.raises(FileUnusable) as refused:
        read_mail(data, NAME)
    assert NAME in refused.value.what
    assert refused.value.hint
    return refused.value


def test_a_letter_is_read_with_its_header() -> None:
    data = letter(f"{FIRST}\n\n{SECOND} señor “pact”\n").as_bytes(policy=SMTP)
    article = read_bytes(data, filename=NAME)
    assert article.text == f"{FIRST}\n\n{SECOND} señor “pact”"
    assert article.metadata.title == "Two sign a “pact”"
    assert article.metadata.authors == ("Ana Paz",)
    assert article.metadata.published == "2019-05-27"
    assert article.origins["published"] == "e-mail header Date"
    assert article.origins["authors"] == "e-mail header From"
    assert article.origins["title"] == "e-mail header Subject"
    assert article.media_type == Kind.EML
    assert article.original == data


def test_a_page_inside_a_letter_is_read_as_a_page() -> None:
    hidden = '<p style="display:none">Unseen words that nobody reads on this page.</p>'
    content = read_mail(letter(html=page(FIRST, SECOND, hidden)).as_bytes(), NAME)
    assert FIRST in content.text
    assert "Unseen" not in content.text
    assert content.extractor == "trafilatura"
    assert content.metadata.title == "Two sign a “pact”"


def test_the_richer_part_is_taken() -> None:
    assert FIRST in read(letter("Open this in a browser.", page()))
    long = f"{FIRST} " * 6
    assert read(letter(long, page("A page that says something else altogether."))) == long.strip()


def test_lines_broken_for_display_are_joined() -> None:
    message = letter("Both sides \nsigned it.\n\n-- \nAna\n")
    message.set_param("format", "flowed")
    assert read(message) == "Both sides signed it.\n\n-- \nAna"


def test_attachments_are_no_text_but_are_named() -> None:
    message = letter()
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="pact.pdf")
    message.add_attachment("Words of another file.", filename="other.txt")
    assert "only attachments: pact.pdf, other.txt" in refusal(message).what


def test_a_letter_inside_a_letter_is_not_mistaken_for_it() -> None:
    outer = letter(f"{FIRST}\n")
    outer.add_attachment(letter("Inner words."))
    assert read(outer) == FIRST


def test_a_letter_that_only_carries_another_is_read_through() -> None:
    outer = letter(sender="Luis Gil <luis@example.org>")
    outer.add_attachment(letter(FIRST))
    content = read_mail(outer.as_bytes(), NAME)
    assert content.text == FIRST
    assert content.metadata.authors == ("Ana Paz",)


def test_old_encodings_are_read() -> None:
    message = b"Subject: x\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nse\xf1or"
    assert read(message) == "señor"
    assert read(b"Subject: x\r\nContent-Type: text/plain; charset=klingon\r\n\r\nWords") == "Words"


@pytest.mark.parametrize("date", ["", "soon", "Mon, 99 May 2019", "Mon, 27 May 99999 10:00:00"])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    message = f"Subject: x\nDate: {date}\n\n{FIRST}".encode()
    assert read_mail(message, NAME).metadata.published == ""


def test_an_address_without_a_name_is_the_author() -> None:
    assert read_mail(
        letter(FIRST, sender="ana@example.org").as_bytes(), NAME
    ).metadata.authors == ("ana@example.org",)


@pytest.mark.parametrize("kind", ["multipart/encrypted; boundary=x", "application/pkcs7-mime"])
def test_a_locked_letter_is_called_so(kind: str) -> None:
    assert "is encrypted" in refusal(f"Subject: x\nContent-Type: {kind}\n\nabc".encode()).what


@pytest.mark.parametrize("data", [b"Subject: only\n\n", b"\n\n", b"Subject: x\n\n \n"])
def test_a_letter_without_words_is_refused(data: bytes) -> None:
    assert "holds no text" in refusal(data).what


def test_nesting_and_numbers_of_parts_are_bounded() -> None:
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(600)
    )
    assert refusal(deep).what
    many = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 5_000
    assert "more than 2,000 parts" in refusal(many).what


PIECES = (
    b"Subject: |Content-Type: multipart/mixed; boundary=b\n|\n|--b\n|--b--|Date: |=?utf-8?q?=FF?="
    b"|\xff|From: <|word |Content-Transfer-Encoding: base64\n"
    b"|Content-Type: text/plain; charset=\xe9\n"
)


@given(st.lists(st.sampled_from(PIECES.split(b"|"))))
@example([b"From: <", b"\n", b"\n", b"Subject: "])
def test_any_sequence_is_read_or_refused(pieces: list[bytes]) -> None:
    with suppress(FileUnusable):
        read_mail(b"".join(pieces), NAME)


def saved(html: str, **headers: str) -> bytes:
    lines = {
        "From": "<Saved by a browser>",
        "Subject": "Two sign",
        "Date": "Tue, 28 May 2019 10:00:00 +0000",
        "MIME-Version": "1.0",
        "Content-Type": 'multipart/related; type="text/html"; boundary="b"',
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    place = "Content-Location: https://example.org/two\r\n"
    image = (
        "--b\r\nContent-Type: image/png\r\nContent-Location: https://example.org/i.png\r\n\r\nx"
    )
    return f"{head}\r\n--b\r\n{part}{place}\r\n{html}\r\n{image}\r\n--b--\r\n".encode()


@pytest.mark.parametrize("headers", [{}, {"Snapshot_Content_Location": "https://example.org/two"}])
def test_a_saved_page_is_read_with_its_address(headers: dict[str, str]) -> None:
    article = read_mail(saved(page(), **headers), "two.mhtml")
    assert FIRST in article.text
    assert article.metadata.url == "https://example.org/two"
    assert article.origins["url"] == "MHTML Content-Location"
    assert article.metadata.accessed == "2019-05-28"
    assert article.metadata.published == ""
    assert article.metadata.authors == ()
    assert article.metadata.title == "Two sign a pact"


def test_a_canonical_address_counts_before_the_one_it_was_saved_from() -> None:
    html = page(head='<link rel="canonical" href="/pact">')
    article = read_mail(saved(html), "two.mht")
    assert article.metadata.url == "https://example.org/pact"
    assert article.origins["url"] == "canonical link"


def test_a_hostile_page_inside_a_letter_is_refused_as_a_page_is() -> None:
    assert "elements inside each other" in refusal(letter(html="<div>" * 5_000)).what
