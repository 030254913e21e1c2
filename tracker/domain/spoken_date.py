"""Turns dates as people write them into EDTF, where they can mean one thing only."""

from __future__ import annotations

import re

from tracker.domain.partial_date import is_date

_MONTHS = (
    ("january", "jan", "enero", "janvier"),
    ("february", "feb", "febrero", "février", "fevrier"),
    ("march", "mar", "marzo", "mars"),
    ("april", "apr", "abril", "avril"),
    ("may", "mayo", "mai"),
    ("june", "jun", "junio", "juin"),
    ("july", "jul", "julio", "juillet"),
    ("august", "aug", "agosto", "août", "aout"),
    ("september", "sept", "sep", "septiembre", "setiembre", "septembre"),
    ("october", "oct", "octubre", "octobre"),
    ("november", "nov", "noviembre", "novembre"),
    ("december", "dec", "diciembre", "décembre", "decembre"),
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_MONTH = "|".join(sorted(_NUMBER, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAY} (?:of |de )?(?P<month>{_MONTH})\.?,? (?:of |de |del )?{_YEAR}",
        rf"(?P<month>{_MONTH})\.? {_DAY},? {_YEAR}",
        rf"(?P<month>{_MONTH})\.?,? (?:of |de |del )?{_YEAR}",
    )
)
_LEADING = re.compile(r"(?:(?:on|in|the|el|en|le|\w+day),? )+", re.IGNORECASE)
_FIGURES = tuple(
    re.compile(form)
    for form in (
        r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})",
        r"(?P<month>\d{1,2})[/.-](?P<day>\d{1,2})[/.-](?P<year>\d{4})",
        r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})",
    )
)


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


def names_no_day(words: str) -> bool:
    """Say whether the words have the form of a date, but of one that is not in the calendar.

    Such are 31/02/2019, in whatever order it is read, and “31 February 2019”.
    """
    clean = " ".join(words.split()).strip(" ,.;")
    bare = _LEADING.sub("", clean, count=1)
    spoken = [_edtf(m.groupdict()) for form in _FORMS if (m := form.fullmatch(bare))]
    figures = [_in_figures(m.groupdict()) for form in _FIGURES if (m := form.fullmatch(bare))]
    return bool(spoken or figures) and not any((*spoken, *figures))


def _in_figures(parts: dict[str, str]) -> bool:
    return is_date(f"{parts['year']}-{int(parts['month']):02}-{int(parts['day']):02}")


def _edtf(parts: dict[str, str]) -> str:
    month = _NUMBER[parts["month"].lower()]
    text = f"{parts['year']}-{month:02}"
    if day := parts.get("day"):
        text += f"-{int(day):02}"
    return text if is_date(text) else ""
