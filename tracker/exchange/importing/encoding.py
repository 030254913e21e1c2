"""Tells the encoding of a text table from its bytes, without ever holding the whole file."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from tracker.domain.errors import FileUnusable

SAMPLE = 1 << 18
_CHUNK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZEROS = 0.3
"""Share of zero bytes on one side that tells UTF-16 from binary data."""
_UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")
_HALF = re.compile(b"\xed[\xa0-\xbf][\x80-\xbf]")
"""Half of a character, written as if it were one in UTF-8."""
_ACCENTED_PAIR = re.compile(r"[^\W\d_a-zA-Z]{2}")
_ODD = re.compile(r"[a-z][À-ÖØ-ÞŠŽŒŸ]|[A-Za-z][^\x00-\x7f\w’‘·\xad–—…•“”\xa0™®©°«»][A-Za-z]")
HINT = (
    "Save it as UTF-8 in the program it comes from, or name its encoding in a mapping file, "
    'under [read], such as encoding = "cp1258".'
)


def encoding_of(path: Path) -> str:
    """Return the encoding of a text file, told by its bytes.

    In this order: byte order mark, UTF-16 that forgot its mark, UTF-8, and Windows-1252 where
    that gives words a language could have. Raises `FileUnusable` for anything else.
    """
    with path.open("rb") as file:
        head = file.read(SAMPLE)
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    if b"\0" in head:
        return _utf16(head, path.name)
    bad = _first_not_utf8(path)
    if bad is None:
        return "utf-8"
    line, rest = bad
    if _is_western(rest):
        return "cp1252"
    raise FileUnusable(
        f"The text encoding of {path.name} cannot be told: line {line} is not UTF-8.", hint=HINT
    )


def known(encoding: str) -> str:
    """Return Python's name for an encoding that a person named. Raises `FileUnusable`."""
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise FileUnusable(
            f"“{encoding}” is no encoding this program knows.", hint='Write "utf-8" or "cp1252".'
        ) from None


def _utf16(head: bytes, name: str) -> str:
    units = max(1, len(head) // 2)
    first, second = head[0::2].count(0) / units, head[1::2].count(0) / units
    if second >= _ZEROS and not first:
        return "utf-16-le"
    if first >= _ZEROS and not second:
        return "utf-16-be"
    if head.startswith((b"\x89PNG", b"%PDF", b"PK", b"\xd0\xcf\x11\xe0", b"\xff\xd8", b"GIF8")):
        raise FileUnusable(
            f"{name} holds binary data, not a table.", hint="Choose the table itself."
        )
    line = head[: head.index(b"\0")].count(b"\n") + 1
    raise FileUnusable(
        f"{name} holds a NUL byte in line {line}, so it is damaged or no text.",
        hint="Export the table again from the program it comes from.",
    )


def _first_not_utf8(path: Path) -> tuple[int, bytes] | None:
    """Return the line of the first byte that is not UTF-8, and the bytes from there on."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    line = 1
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                kept = error.object
                return line + kept.count(b"\n", 0, error.start), kept[: error.start + SAMPLE]
            line += chunk.count(b"\n")
    return None


def _is_western(data: bytes) -> bool:
    """Whether Windows-1252 gives words a Western European language could have."""
    if _UNDEFINED & set(data) or _HALF.search(data):
        return False
    valid = sum(not each.isascii() for each in data.decode("utf-8", "ignore"))
    if 4 * valid > data.decode("utf-8", "replace").count("\ufffd"):
        return False  # UTF-8 that was damaged
    text = data.decode("cp1252")
    letters = [each for each in text if each.isalpha()]
    accented = sum(not each.isascii() for each in letters)
    special = sum(not each.isascii() for each in text)
    if 5 * accented > len(letters):
        return False
    pairs = len(_ACCENTED_PAIR.findall(text)) + len(_ODD.findall(text))
    return 10 * pairs <= special
