"""Bytes become text here, by rules a user can follow instead of by guessing."""

from __future__ import annotations

import codecs
import re

from tracker.domain.errors import FileUnusable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CODECS = (
    "utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be big5 cp866 cp874 euc_jp"
    " euc_kr gb18030 gb2312 gbk koi8-r koi8-u mac-roman shift_jis tis-620"
    " cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258"
)
_ACCEPTED = frozenset(_CODECS.split())
_LATIN = re.compile(r"[^\W\d_]")
_FOREIGN_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_ODD_IN_WORD = re.compile(
    r"[a-z](?=[À-ÖØ-ÞŠŽŒŸ])"  # a capital after a small letter, as in Mac texts
    r"|[A-Za-z](?=[^\x00-\x7f\w’‘·\xad–—…•“”\xa0™®©°])(?=[^\s][A-Za-z])"  # a sign in a word
    r"|[a-z](?=[¹²³][a-z])"  # ł and its like in Central European texts
)
_MOST_ACCENTED = 0.2
"""Share of letters with accents that no language written in Windows-1252 exceeds."""
_UTF16_SHARE = 0.4
"""Share of zero bytes on one side that tells UTF-16 from a binary file."""


def decode(data: bytes, name: str, declared: str = "") -> tuple[str, str]:
    """Return the text and the encoding used, or refuse with a sentence that names the file.

    In this order: byte-order mark, the encoding declared, UTF-8, UTF-16 that forgot its mark,
    and Windows-1252 if that gives plausible prose. Line ends become newlines, nothing else
    changes.
    """
    text, encoding = _decode(data, name, known_encoding(declared))
    if "\0" in text:
        raise _binary(name)
    return newlines(text), encoding


def newlines(text: str) -> str:
    """Return the text with every line end as a newline, just as text files are opened."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def well_formed(text: str) -> str:
    """Return the text without lone surrogates, which no file or database can hold."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def known_encoding(label: str) -> str:
    """Return Python's name for an encoding that documents may declare, or an empty text."""
    try:
        name = codecs.lookup(label.strip()).name if label.strip() else ""
    except (LookupError, ValueError):
        return ""
    if name in {"iso8859-1", "ascii"}:
        return "cp1252"  # what these labels mean on every page that carries them
    return name if name in _ACCEPTED or name.startswith("iso8859-") else ""


def _decode(data: bytes, name: str, declared: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding, name)
    for encoding in filter(None, (declared, "utf-8")):
        text = _attempt(data, encoding)
        if text is not None and "\0" not in text:
            return text, encoding
    if b"\0" in data:
        return _decode_utf16(data, name)
    text = _attempt(data, "cp1252")
    if text is None or _mixes_utf8(data) or not _plausible(text):
        raise FileUnusable(
            f"The text encoding of {name} cannot be told.",
            hint="Open it where it looks right, save it as UTF-8, and add it again.",
        )
    return text, "cp1252"


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decode_marked(data: bytes, encoding: str, name: str) -> tuple[str, str]:
    text = _attempt(data, encoding)
    if text is None:
        raise FileUnusable(
            f"{name} says that it is {encoding.upper()}, but some of its bytes are not.",
            hint="The file is damaged or mixes encodings; save it again as UTF-8.",
        )
    return text, encoding


def _decode_utf16(data: bytes, name: str) -> tuple[str, str]:
    """Recognise UTF-16 without its mark: zero bytes stand on one side only."""
    units = max(1, len(data) // 2)
    high_first, low_first = data[0::2].count(0) / units, data[1::2].count(0) / units
    for encoding, zeros, others in (
        ("utf-16-le", low_first, high_first),
        ("utf-16-be", high_first, low_first),
    ):
        if zeros >= _UTF16_SHARE and not others:
            text = _attempt(data, encoding)
            if text is not None and not _FOREIGN_CONTROL.search(text):
                return text, encoding
    raise _binary(name)


def _mixes_utf8(data: bytes) -> bool:
    """Tell a damaged or mixed UTF-8 text from one that was never UTF-8."""
    valid = sum(not character.isascii() for character in data.decode("utf-8", "ignore"))
    other = data.decode("utf-8", "replace").count("\ufffd")
    return 4 * valid > other


def _plausible(text: str) -> bool:
    """Whether Windows-1252 gives words a Western European language could have."""
    if _FOREIGN_CONTROL.search(text):
        return False
    letters = _LATIN.findall(text)
    accented = sum(not letter.isascii() for letter in letters)
    if accented > _MOST_ACCENTED * len(letters):
        return False
    special = sum(not character.isascii() for character in text)
    return 10 * len(_ODD_IN_WORD.findall(text)) <= special


def _binary(name: str) -> FileUnusable:
    return FileUnusable(
        f"{name} holds binary data, not text.",
        hint="Open it in the program it comes from, copy the text, and paste that.",
    )
