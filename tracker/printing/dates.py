"""Days, spans and lengths of time in words: `2019-05` is printed as `May 2019`."""

from __future__ import annotations

import datetime as dt
import re

from tracker.domain.partial_date import is_date

_MONTHS = {
    "en": (
        "January February March April May June July August September October November December"
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
}
_WORDS = {
    "en": {
        "about": "about {0}",
        "uncertain": "{0} (uncertain)",
        "decade": "the {0}s",
        "century": "between {0}00 and {0}99",
        "month": "{1} {0}",
        "day": "{2} {1} {0}",
        "no month": "{0}, month not known",
        "no day": "{1} {0}, day not known",
        "span": "{0} to {1}",
        "from": "from {0}",
        "until": "until {0}",
        "and": " and ",
    },
    "es": {
        "about": "hacia {0}",
        "uncertain": "{0} (dudoso)",
        "decade": "década de {0}",
        "century": "entre {0}00 y {0}99",
        "month": "{1} de {0}",
        "day": "{2} de {1} de {0}",
        "no month": "{0}, mes desconocido",
        "no day": "{1} de {0}, día desconocido",
        "span": "de {0} a {1}",
        "from": "desde {0}",
        "until": "hasta {0}",
        "and": " y ",
    },
}
_UNITS = {
    "en": (("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days")),
    "es": (("año", "años"), ("mes", "meses"), ("semana", "semanas"), ("día", "días")),
}
_LENGTH = re.compile(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?")


def day_words(day: dt.date, language: str) -> str:
    """Return a calendar day in words, as in 27 May 2019."""
    return date_words(day.isoformat(), language)


def date_words(text: str, language: str) -> str:
    """Return an EDTF date in words; text that is no date comes back as it is."""
    clean = text.strip()
    if not is_date(clean):
        return clean
    say = _WORDS[language]
    first, slash, last = clean.partition("/")
    if not slash:
        return _point(first, language)
    if first == "..":
        return say["until"].format(_point(last, language))
    if last == "..":
        return say["from"].format(_point(first, language))
    return say["span"].format(_point(first, language), _point(last, language))


def length_words(text: str, language: str) -> str:
    """Return an ISO 8601 length such as P1Y6M in words; other text comes back as it is.

    Of a term with another length for each further one, P5Y+P1Y, both are told.
    """
    if "+" in text:
        return " + ".join(length_words(part, language) for part in text.split("+"))
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        return text
    parts = [
        f"{number} {one if number == '1' else many}"
        for number, (one, many) in zip(found.groups(), _UNITS[language], strict=True)
        if number
    ]
    return _WORDS[language]["and"].join(parts)


def _point(text: str, language: str) -> str:
    say = _WORDS[language]
    bare = text.rstrip("?~%")
    words = _calendar(bare, language)
    if text.endswith(("~", "%")):
        words = say["about"].format(words)
    return say["uncertain"].format(words) if text.endswith(("?", "%")) else words


def _calendar(bare: str, language: str) -> str:
    say = _WORDS[language]
    year, month, day = (*bare.split("-"), "", "")[:3]
    if year.endswith("X"):
        century = year.endswith("XX")
        return say["century"].format(year[:2]) if century else say["decade"].format(year[:3] + "0")
    number = str(int(year))
    if not month or month == "XX":
        return say["no month"].format(number) if month else number
    name = _MONTHS[language].split()[int(month) - 1]
    if not day or day == "XX":
        return say["no day" if day else "month"].format(number, name)
    return say["day"].format(number, name, int(day))
