"""Days before March 1900 in workbooks: numbers that the format itself gives no meaning to.

Excel counts from 1 January 1900 and knows no day before; other programs count on, backwards.
LibreOffice counts from 30 December 1899, and shows days before 15 October 1582 as the Julian
calendar has them, as the people had who signed on them.
"""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Collection, Iterator
from contextlib import suppress

Place = tuple[int, int]
"""Row and column of a cell, from 0."""
FIRST_SURE = dt.date(1900, 3, 1)
"""From here on all programs agree."""
_GREGORIAN = dt.date(1582, 10, 15)
_LIBRE = (b"LibreOffice", b"OpenOffice")
_LIBRE_START = dt.date(1899, 12, 30)
_START = dt.date(1899, 12, 31)
_SHEET = re.compile(rb'<sheet\b[^>]*?\bname="([^"]*)"[^>]*?\br:id="([^"]+)"')
_LINK = re.compile(rb"<Relationship\b[^>]*>")
_NUMBER = re.compile(rb'<c r="([A-Z]{1,3})(\d+)"[^>]*>\s*<v>(-?\d+)(?:\.\d*)?</v>')
_JULIAN_CYCLE = 1_461
_MARCH_1_BCE = 306
"""Days from 1 March of the year before year 1 to 1 January of year 1."""


def is_libre(archive: zipfile.ZipFile) -> bool:
    """Whether LibreOffice or its kin wrote a workbook, of Office or of OpenDocument."""
    return any(
        mark in _member(archive, name)
        for name in ("docProps/app.xml", "meta.xml")
        for mark in _LIBRE
    )


def as_shown(day: dt.date) -> str:
    """Return a day as LibreOffice shows it: in the Julian calendar before October 1582."""
    return day.isoformat() if day >= _GREGORIAN else julian(day)


def julian(day: dt.date) -> str:
    """Return the year, month and day that the Julian calendar gives to a day."""
    # Both calendars fell together in the third century; in year 1 they were two days apart.
    count = day.toordinal() + 1 + _MARCH_1_BCE
    cycles, rest = divmod(count, _JULIAN_CYCLE)
    years = min(rest // 365, 3)
    rest -= 365 * years
    month = (5 * rest + 2) // 153
    number = rest - (153 * month + 2) // 5 + 1
    year = 4 * cycles + years + (month >= 10)  # noqa: PLR2004 - the year began in March
    return f"{year:04}-{(month + 2) % 12 + 1:02}-{number:02}"


def old_days(archive: zipfile.ZipFile, sheet: str, wanted: Collection[Place]) -> dict[Place, str]:
    """Return what days these cells of a sheet hold, where their numbers tell days that old."""
    libre = is_libre(archive)
    start = _LIBRE_START if libre else _START
    found: dict[Place, str] = {}
    for place, number in _numbers(_sheet(archive, sheet)):
        if place in wanted and (number < 0 or (libre and number)):
            with suppress(OverflowError):
                day = start + dt.timedelta(days=number)
                if day < FIRST_SURE:
                    found[place] = as_shown(day) if libre else day.isoformat()
    return found


def _numbers(xml: bytes) -> Iterator[tuple[Place, int]]:
    for match in _NUMBER.finditer(xml):
        column = 0
        for letter in match[1]:
            column = 26 * column + letter - ord("A") + 1
        yield (int(match[2]) - 1, column - 1), int(match[3])


def _sheet(archive: zipfile.ZipFile, name: str) -> bytes:
    book = _member(archive, "xl/workbook.xml")
    ids = [match[2] for match in _SHEET.finditer(book) if _plain(match[1]) == name]
    for link in _LINK.findall(_member(archive, "xl/_rels/workbook.xml.rels")):
        target = re.search(rb'\bTarget="/?(?:xl/)?([^"]+)"', link)
        if target and any(b'Id="%b"' % each in link for each in ids):
            return _member(archive, f"xl/{target[1].decode()}")
    return b""


def _plain(name: bytes) -> str:
    text = name.decode("utf-8", "replace")
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, char)
    return text


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except KeyError:
        return b""
