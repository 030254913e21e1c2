"""Bytes become text by fixed rules, or are refused by a sentence that names the file."""

from __future__ import annotations

import codecs
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import FileUnusable
from tracker.reading.encoding import decode, known_encoding, newlines, well_formed

SPANISH = "El señor Muñoz firmó ayer en Bogotá un acuerdo de cooperación. «¿Cuándo?», preguntó.\n"
FRENCH = "L’accord signé à Genève, où siège l’organisation, coûte 3 € par an — dit-on.\n"
GERMAN = "Das Abkommen über Rückübernahme wurde in München für fünf Jahre geschlossen.\n"
POLISH = "Umowę podpisał w Łodzi minister spraw wewnętrznych, który później złożył urząd.\n"
RUSSIAN = "Министры двух стран подписали сегодня соглашение о сотрудничестве.\n"


@pytest.mark.parametrize("text", [SPANISH, FRENCH, GERMAN, POLISH, RUSSIAN])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_encodings_are_told_apart(text: str, encoding: str) -> None:
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(encoding, b"")
    decoded, used = decode(mark + text.encode(encoding), "note.txt")
    assert decoded == text
    assert used.startswith(encoding.removesuffix("-sig"))


@pytest.mark.parametrize("text", [SPANISH, FRENCH, GERMAN])
def test_windows_1252_prose_is_recognised(text: str) -> None:
    assert decode(text.encode("cp1252"), "note.txt") == (text, "cp1252")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "cp1250"),
        (SPANISH.replace("«", "").replace("»", ""), "mac-roman"),
        ("両国の大臣は本日、協力に関する覚書に署名した。", "shift_jis"),
        ("两国部长今天签署了合作谅解备忘录。", "gb18030"),
    ],
)
def test_other_old_encodings_are_refused_rather_than_guessed(text: str, encoding: str) -> None:
    with pytest.raises(FileUnusable, match=r"The text encoding of note\.txt cannot be told") as no:
        decode(text.encode(encoding), "note.txt")
    assert "UTF-8" in no.value.hint


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "windows-1251"), (POLISH, "iso-8859-2"), ("覚書に署名", "Shift_JIS")],
)
def test_a_declared_encoding_is_believed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "note.txt", encoding)[0] == text


def test_a_wrong_declaration_gives_way_to_utf8() -> None:
    assert decode(POLISH.encode(), "note.txt", "utf-16") == (POLISH, "utf-8")


def test_the_mark_wins_over_the_declaration() -> None:
    assert decode(POLISH.encode("utf-8-sig"), "note.txt", "cp1250") == (POLISH, "utf-8")


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf16_without_its_mark_is_recognised(order: str) -> None:
    data = GERMAN.encode(f"utf-16-{order}")
    assert decode(data, "note.txt") == (GERMAN, f"utf-16-{order}")


def test_a_damaged_utf8_file_is_not_taken_for_windows_1252() -> None:
    with pytest.raises(FileUnusable, match="cannot be told"):
        decode(FRENCH.encode() + b"\xff", "note.txt")


def test_two_encodings_in_one_file_are_refused() -> None:
    with pytest.raises(FileUnusable, match="cannot be told"):
        decode(SPANISH.encode() + SPANISH.encode("cp1252"), "note.txt")


def test_a_mark_that_lies_is_said_so() -> None:
    with pytest.raises(FileUnusable, match=r"note\.txt says that it is UTF-8"):
        decode(codecs.BOM_UTF8 + SPANISH.encode("cp1252"), "note.txt")
    with pytest.raises(FileUnusable, match="says that it is UTF-16-LE"):
        decode(codecs.BOM_UTF16_LE + b"abc", "note.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"a memo\0randum",
        b"\0" * 100,
        bytes(range(256)) * 4,
        codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"),
        b"\x01\0\x02\0\x03\0",
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(FileUnusable, match=r"note\.bin holds binary data"):
        decode(data, "note.bin")


def test_windows_1252_with_control_characters_is_refused() -> None:
    with pytest.raises(FileUnusable, match="cannot be told"):
        decode(b"caf\xe9 \x02\x03\x04 au lait", "note.txt")


@given(st.text(st.characters(exclude_characters="\r\0", codec="utf-8"), min_size=1))
def test_utf8_comes_back_unchanged(text: str) -> None:
    expected = text.removeprefix("\ufeff")
    assert decode(text.encode(), "note.txt") == (expected, "utf-8")


@given(st.text(st.sampled_from("a\r\n ")))
def test_line_ends_are_those_of_pythons_text_files(text: str) -> None:
    assert newlines(text) == io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8").read()


@given(st.text())
def test_well_formed_text_can_be_encoded_and_stays_itself(text: str) -> None:
    assert well_formed(text).encode().decode() == well_formed(text)
    assert well_formed(well_formed(text)) == well_formed(text)


def test_surrogate_pairs_are_joined_and_lone_ones_replaced() -> None:
    assert well_formed("a\ud83d\ude00b\ud800c") == "a\U0001f600b\ufffdc"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF8", "utf-8"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("ISO-8859-15", "iso8859-15"),
        ("utf-7", ""),
        ("base64", ""),
        ("rot13", ""),
        ("no such", ""),
        ("\0", ""),
        (" ", ""),
    ],
)
def test_only_encodings_that_documents_use_are_known(label: str, name: str) -> None:
    assert known_encoding(label) == name


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "gbk", "utf-16", "koi8-r"]))
def test_any_bytes_give_text_or_a_sentence(data: bytes, declared: str) -> None:
    with suppress(FileUnusable):
        text, _ = decode(data, "note", declared)
        assert "\r" not in text
        assert "\0" not in text
