"""Turns dates as people write them into EDTF, where they can mean one thing only."""

from __future__ import annotations

import re

from tracker.domain.partial_date import is_date

_MONTHS = (
    ("january", "jan", "enero"),
    ("february", "feb", "febrero"),
    ("march", "mar", "marzo"),
    ("april", "apr", "abril"),
    ("may", "mayo"),
    ("june", "jun", "junio"),
    ("july", "jul", "julio"),
    ("august", "aug", "agosto"),
    ("september", "sept", "sep", "septiembre", "setiembre"),
    ("october", "oct", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre"),
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_MONTH = "|".join(sorted(_NUMBER, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAY} (?:of |de )?(?P<month>{_MONTH})\.?,? (?:of |de |del )?{_YEAR}",
        rf"(?P<month>{_MONTH})\.? {_DAY},? {_YEAR}",
        rf"(?P<month>{_MONTH})\.?,? (?:of |de |del )?{_YEAR}",
    )
)
_LEADING = re.compile(r"(?:(?:on|in|the|el|en|\w+day),? )+", re.IGNORECASE)


def spoken_date(words: str) -> str:
    """Return the EDTF text for “27 May 2019”, “May 27, 2019”, “May 2019” or EDTF itself.

    Empty text is returned for anything else: 05/06/2019 and “last Tuesday” are never guessed.
    """
    clean = " ".join(words.split()).strip(" ,.;")
    if is_date(clean):
        return clean
    bare = _LEADING.sub("", clean, count=1) if _LEADING.match(clean) else clean
    if is_date(bare):
        return bare
    for form in _FORMS:
        if match := form.fullmatch(bare):
            return _edtf(match.groupdict())
    return ""


def _edtf(parts: dict[str, str]) -> str:
    month = _NUMBER[parts["month"].lower()]
    text = f"{parts['year']}-{month:02}"
    if day := parts.get("day"):
        text += f"-{int(day):02}"
    return text if is_date(text) else ""
