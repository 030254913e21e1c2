"""What stands above the story of a text: its headline, and the day it was released."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.domain.spoken_date import spoken_date
from tracker.reading.content import Facts

TITLE_ORIGIN = "first line"
BELOW_ORIGIN = "line below the letterhead"
DAY_LINE_ORIGIN = "line with the day"
_HEAD = 2_000
"""Characters of a text in which a headline and its day are looked for."""
_LINES = 8
_HEADLINE = re.compile(r"\s*([^\n]{8,160})\n[^\S\n]*\n\s*\S")
_RELEASE = (
    r"(?:media|press|news) ?(?:release|room|statement)"
    r"|(?:comunicado|nota|bolet[ií]n) de prensa|communiqué de presse"
)
_LETTERHEAD = re.compile(rf"(?:{_RELEASE})\b", re.IGNORECASE)
_NO_HEADLINE_END = (".", ":", ";", ",", "…", "-", "–", "—")
_MONTH_WORD = r"[^\W\d_]{3,10}\.?"
_DAY = re.compile(
    r"(?<![\w/.-])(?:"
    rf"(?:1er|1º|\d{{1,2}}(?:st|nd|rd|th)?)\.?,? (?:de |of )?{_MONTH_WORD} ?,?"
    r" (?:de |del )?\d{4}"
    rf"|{_MONTH_WORD} \d{{1,2}}(?:st|nd|rd|th)? ?, ?\d{{4}}"
    r"|\d{4}-\d\d-\d\d"
    r")(?![\w/-])",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"(?:{_RELEASE})s?|statements?|comunicado|communiqué|for immediate release|no\.?|nº|n°|ref\.?"
    r"|(?:date|fecha|published|posted|released|issued|publicado|publié|publie)(?: on| in| el| le)?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes"
    r"|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4}\b)?"
    r"|\w{2,4}[ -]?\d{1,4}(?:[/-]\d{1,4})*|\d{1,4}(?:/\d{2,4})?|[^\w\s]+",
    re.IGNORECASE,
)
"""What stands beside the day in its line: what the text is, its number, the weekday, the hour."""
_CITY = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,2} ?[,:–—-] ?(?:le |el )?$")
_DATELINE = re.compile(
    rf"[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{{2,40}}, (?P<day>{_DAY.pattern})(?: ?\([^()\n]{{2,20}}\))?"
    r"\.? ?(?:--?|–|—)"
)
"""'WASHINGTON, Nov. 22, 2006 (Agency) --': the city in capitals, the day, and a dash."""


def headline(text: str) -> tuple[str, str]:
    """Return the first line if it is evidently a title, and where it stands; else empty texts.

    A title is short, alone, and no sentence. What a letterhead and the line with the day say above
    it is passed over.
    """
    start = 0
    for line, end in _lines(text):
        if not _LETTERHEAD.match(line) and not _day_of_line(line):
            break
        start = end
    found = _HEADLINE.match(text[start:_HEAD])
    line = " ".join(found[1].split()) if found else ""
    told = " " in line and any(map(str.isalpha, line)) and "://" not in line
    if not told or line.endswith(_NO_HEADLINE_END):
        return "", ""
    return line, BELOW_ORIGIN if start else TITLE_ORIGIN


def released_on(text: str) -> str:
    """Return the day that a line of the head gives for the text itself, as EDTF.

    Such a line holds nothing else, or opens a report with its city. Empty where no line does, or
    two name different days.
    """
    days = {day for line, _ in _lines(text) if (day := _day_of_line(line) or _dateline(line))}
    return days.pop() if len(days) == 1 else ""


def add_head(facts: Facts, text: str) -> None:
    """Add what the head of a text says of it, where nothing better has said so."""
    facts.add("title", *headline(text))
    facts.add("published", released_on(text), DAY_LINE_ORIGIN)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield the first filled lines of a text, each with where the next begins."""
    end = filled = 0
    for raw in text[:_HEAD].splitlines(keepends=True):
        end += len(raw)
        if line := " ".join(raw.split()):
            filled += 1
            yield line, end
        if filled == _LINES:
            return


def _day_of_line(line: str) -> str:
    found = _DAY.search(line)
    if found is None:
        return ""
    before = _CITY.sub("", line[: found.start()])
    beside = f"{before} {line[found.end() :]}"
    return "" if _BESIDE.sub("", beside).strip() else _as_edtf(found[0])


def _dateline(line: str) -> str:
    found = _DATELINE.match(line)
    return _as_edtf(found["day"]) if found else ""


def _as_edtf(words: str) -> str:
    day = spoken_date(re.sub(r" ,", ",", words))
    return day if day.count("-") == 2 else ""  # noqa: PLR2004 - year, month and day
