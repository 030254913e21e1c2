"""Rich text gives its words, whatever program wrote it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.specimens import FIRST, SECOND
from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_bytes
from tracker.reading.rtf_content import read_rtf

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\froman\fcharset0 Times;}"
    r"{\f1\fcharset204 Times Cyr;}}{\colortbl;\red0\green0\blue0;}"
    r"{\*\generator Writer 7;}{\stylesheet{\s0 Normal;}}"
)


def text_of(body: str) -> str:
    return read_rtf((HEAD + body + "}").encode("latin-1"), "memo.rtf").text


def test_a_document_is_read_with_its_information() -> None:
    info = r"{\info{\title Two sign a pact}{\author Ana Paz}{\creatim\yr2019\mo5\dy27}}"
    data = (HEAD + info + rf"\pard {FIRST}\par {SECOND}\par}}").encode()
    article = read_bytes(data, filename="memo.rtf")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert article.metadata.title == "Two sign a pact"
    assert article.metadata.authors == ("Ana Paz",)
    assert article.origins["title"] == "RTF document information, title"
    assert article.media_type == Kind.RTF
    assert article.extractor == "rtf"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"se\'f1or", "señor"),
        (r"\u8220?pact\u8221?", "“pact”"),
        (r"\uc0\u8220 pact", "“pact"),
        (r"{\uc2\u241\'f1\'f1}o", "ño"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\f1\'cc\'e8\'f0\f0 x", "Мирx"),
        (r"\ldblquote a\rdblquote\emdash b\endash c\rquote s", "“a”—b–c’s"),
        (r"a\~b\_c\-d", "a\xa0b-cd"),
        (r"\{a\}\\b", "{a}\\b"),
        ("a\\line b\\tab c\\\nd", "a\nb\tc\n\nd"),
        (r"a\cell b\cell\row c", "a\tb\n\nc"),
        ("wo\r\nrd", "word"),
        (r"\b bold\b0  plain", "bold plain"),
    ],
)
def test_signs_and_encodings_are_read(body: str, words: str) -> None:
    assert text_of(body) == words


@pytest.mark.parametrize(
    "unseen",
    [
        r"{\v Unseen}",
        r"\v Unseen\v0 ",
        r"{\deleted Unseen}",
        r"{\*\unknown Unseen{\b Unseen}}",
        r"{\pict\pngblip 89504e47}",
        r"{\field{\*\fldinst HYPERLINK http://127.0.0.1:9/}{\fldrslt }}",
        r"{\object\objemb{\*\objdata 0105}}",
        r"{\*\annotation Unseen}",
        r"\bin6 Unseen",
    ],
)
def test_what_nobody_reads_is_left_out(unseen: str) -> None:
    assert text_of(rf"Signed{unseen} both.") == "Signed both."


def test_the_words_of_a_link_stay() -> None:
    link = r"{\field{\*\fldinst HYPERLINK http://x/}{\fldrslt the pact}}"
    assert text_of(f"Signed {link}.") == "Signed the pact."


def test_notes_follow_their_paragraph() -> None:
    note = r"{\super 1}{\footnote \pard In May.}"
    assert text_of(rf"Signed{note} both.\par Then.\par") == "Signed1 both.\n\nIn May.\n\nThen."
    assert text_of(rf"Signed{note} both.") == "Signed1 both.\n\nIn May."


def test_head_and_foot_lines_stand_around_the_text() -> None:
    frame = r"{\footer Printed in May\par}{\header The Ledger\par}"
    assert text_of(frame + "Signed.") == "The Ledger\n\nSigned.\n\nPrinted in May"


def test_the_letters_of_a_mac_and_of_asia_are_known() -> None:
    assert read_rtf(rb"{\rtf1\mac se\'96or}", "m").text == "señor"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}", "m").text == "日本"


def test_nesting_is_bounded() -> None:
    with pytest.raises(FileUnusable, match=r"memo\.rtf has more than 200 groups") as refused:
        read_rtf(rb"{\rtf1 " + b"{" * 100_000, "memo.rtf")
    assert refused.value.hint


@pytest.mark.parametrize(
    "data",
    [rb"{\rtf1", rb"{\rtf1 }", rb"{\rtf1{\info{\title Only}}}", rb"{\rtf1 \bin9999999999 x"],
)
def test_a_document_without_words_has_no_text(data: bytes) -> None:
    assert read_rtf(data, "memo.rtf").text == ""


def test_braces_out_of_place_do_no_harm() -> None:
    assert read_rtf(rb"{\rtf1 Signed}}}} both\'zz \ ", "m").text.startswith("Signed")


@given(
    st.lists(st.sampled_from(["{", "}", "\\u8220?", "\\'e9", "\\*", "\\par ", "\\v ", "a", "\\"]))
)
def test_any_sequence_is_read_or_refused(pieces: list[str]) -> None:
    with suppress(FileUnusable):
        read_rtf(("{\\rtf1 " + "".join(pieces)).encode(), "m")
