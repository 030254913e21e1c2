"""Finds dates as articles write them and resolves them to EDTF text where the text allows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from tracker.extraction.document.worded_dates import find_worded
from tracker.extraction.vocabulary.calendar_words import DAYS_AWAY, MONTHS, NUMBERS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_AWAY = "|".join(sorted(DAYS_AWAY, key=len, reverse=True))
_NUMBER = "|".join(NUMBERS)
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
_NAMED_DAY = (
    r"(?:(?:(?:last|next|this|coming|past|pasado|proximo|este|ce) )?"
    rf"(?:{_WEEKDAY})\b(?: ?,| \()? ?(?:the |le |el )?)?"
)
"""A weekday before a calendar day, which belongs to it: 'Saturday, 3 February 2024'."""
_OF_YEAR = (
    r" ?,? (?:(?:of|de) )?(?:last year|l'an dernier|l'annee derniere|(?:del )?ano pasado)(?!\w)"
)
"""The year before that of the writing, which belongs to a day before it: '8 July last year'."""
_FULL_DAY = (
    _NAMED_DAY + rf"(?P<day1>[0-3]?[0-9])(?:st|nd|rd|th|er|o|º)?(?: days?| dias?)?"
    rf"(?: of(?: the month of)?| de(?:l mes de)?)? (?P<month1>{_MONTH})\b\.?"
    rf"(?:(?: ?,| de| del)? ?(?P<year1>{_YEAR})|(?P<yearago1>{_OF_YEAR}))?(?![0-9])"
)
_MONTH_FIRST = (
    _NAMED_DAY + rf"(?P<month2>{_MONTH})\b\.? (?P<day2>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9])"
    rf"(?: ?,? (?P<year2>{_YEAR})(?![0-9])|(?P<yearago2>{_OF_YEAR}))?"
)
_MONTH_AND_YEAR = rf"(?P<month3>{_MONTH})\b\.?(?: ?,| of| de| del)? (?P<year3>{_YEAR})(?![0-9])"
_MONTH_ALONE = (
    r"(?P<lastmonth>last|this past|past|in|since|en|desde|depuis)"
    rf" (?P<month4>{_MONTH})\b(?! (?:de |del |of )?[0-9])"
)
_DAY_OF_WEEK = (
    r"(?:(?P<side>last|next|this|coming|past|pasado|proximo|este|ce) )?"
    rf"(?P<weekday>{_WEEKDAY})\b(?: (?P<after>last|next|pasado|proximo|dernier|prochain)\b)?"
)
_EVE = (
    r"(?:the day before|the previous day|la veille|la vispera)"
    r"(?=[.,;]|$| (?:in|at|by|on|with|during|under|en|au|par|por|con)\b)"
)
"""The day before the writing, unless it is the day before something else."""
_BROADCAST = rf"(?<=gmt )(?P<day6>[0-3]?[0-9]) (?P<month6>{_MONTH}) (?P<year6>[4-9][0-9])(?![0-9])"
"""The day of a radio report in the form of monitoring services: '1800 GMT 24 Feb 79'."""
_PATTERNS = (
    r"(?P<iso>(?:1[5-9]|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9])",
    r"(?P<slashed>[0-3]?[0-9][/.][0-3]?[0-9][/.](?:1[5-9]|20)[0-9]{2})(?![0-9])",
    _BROADCAST,
    _FULL_DAY,
    _MONTH_FIRST,
    _MONTH_AND_YEAR,
    _MONTH_ALONE,
    rf"(?P<away>{_AWAY})\b",
    rf"(?P<eve>{_EVE})",
    _DAY_OF_WEEK,
    rf"(?P<ago>[0-9]{{1,2}}|{_NUMBER}) (?P<unit>days?|weeks?|months?|years?) (?:ago|earlier)\b",
    r"(?P<period>last|this|next|earlier this|later this) (?P<what>week|month|year)\b",
    rf"(?:in|of|since|en|de|depuis|desde|from|the|\() ?(?P<year5>{_YEAR})(?![0-9-])",
)
_FINDER = re.compile(r"(?<![\w-])(?<!\bsanto (?=domingo))(?:" + "|".join(_PATTERNS) + ")")
_CENTURY = 1900
_TWELVE = 12
_WEEK = 7
_LONGEST_MONTH = 31


class Precision(Enum):
    """How much of a date the words give."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words that name a day, month or year."""

    start: int
    end: int
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    steps: int | None = None
    """Units from the day of writing, for words like yesterday or last year."""
    unit: str = "day"
    weekday: int | None = None
    side: int = 0
    """Which way to look for a weekday or month: -1 back, 1 ahead, 0 as the verb says."""
    year_before: bool = False
    """Whether a day is told to be of the year before the writing."""
    alternatives: tuple[str, ...] = ()
    """EDTF readings of a date that can be read in two ways."""

    @property
    def relative(self) -> bool:
        """Whether it takes the day of writing to know the date."""
        return self.year is None and not self.alternatives

    @property
    def impossible(self) -> bool:
        """Whether no calendar has the day: '29 February 2023'."""
        return self.year is not None and edtf(self.year, self.month, self.day) is None


def find_dates(lower: str) -> list[DateMention]:
    """Return the date mentions of a lower-case text, in order."""
    found = list(_mentions(lower))
    worded = [
        mention
        for day in find_worded(lower)
        if (mention := _exact(day.start, day.end, day.year, day.month, day.day))
        and not mention.impossible
    ]
    return sorted([*found, *worded], key=_start) if worded else found


def _start(mention: DateMention) -> int:
    return mention.start


def resolve(mention: DateMention, written: date | None, *, ahead: bool = False) -> str | None:
    """Return EDTF text, or None where the article's own day would be needed and is not known."""
    if mention.alternatives:
        return mention.alternatives[0][: len("2019")]
    if mention.year is not None:
        return edtf(mention.year, mention.month, mention.day)
    return _from(mention, written, ahead=ahead) if written is not None else None


def _from(mention: DateMention, written: date, *, ahead: bool) -> str | None:
    """Resolve what is told from the day of writing."""
    if mention.steps is not None:
        return _stepped(written, mention.unit, mention.steps)
    if mention.weekday is not None:
        return _weekday(mention, written, ahead=ahead or mention.side > 0)
    return _in_year(mention, written, ahead=ahead) if mention.month is not None else None


def edtf(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """Return EDTF text for what is known of a date; None for a day no calendar has."""
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _mentions(lower: str) -> Iterator[DateMention]:
    for match in _FINDER.finditer(lower):
        mention = _calendar(match) or _relative(match)
        if mention is not None:
            yield mention


def _calendar(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return _exact(start, end, year, month, day)
    if match["slashed"]:
        return _slashed(match)
    for number in "12":
        if match["month" + number]:
            year_text = match["year" + number]
            year_known = int(year_text) if year_text else None
            month, day = MONTHS[match["month" + number]], int(match["day" + number])
            found = _exact(start, end, year_known, month, day)
            return (
                replace(found, year_before=True) if found and match["yearago" + number] else found
            )
    if match["month6"]:
        year = _CENTURY + int(match["year6"])
        return _exact(start, end, year, MONTHS[match["month6"]], int(match["day6"]))
    return _partly(match)


def _partly(match: re.Match[str]) -> DateMention | None:
    """Read a month with its year, or a year alone."""
    start, end = match.span()
    if match["month3"]:
        month = MONTHS[match["month3"]]
        return DateMention(start, end, Precision.MONTH, year=int(match["year3"]), month=month)
    if match["year5"]:
        return DateMention(match.start("year5"), end, Precision.YEAR, year=int(match["year5"]))
    return None


def _exact(start: int, end: int, year: int | None, month: int, day: int) -> DateMention | None:
    """Return a calendar day; one that no calendar has is kept where the year shows it is one."""
    if not (1 <= month <= _TWELVE and 1 <= day <= _LONGEST_MONTH):
        return None
    if year is None and edtf(2000, month, day) is None:
        return None
    return DateMention(start, end, Precision.DAY, year=year, month=month, day=day)


def _slashed(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    first, second, year = (int(part) for part in re.split("[/.]", match["slashed"]))
    readings = [
        text
        for day, month in ((first, second), (second, first))
        if 1 <= month <= _TWELVE and (text := edtf(year, month, day))
    ]
    if not readings:
        return _exact(start, end, year, second, first)
    if len(set(readings)) == 1:
        return _exact(start, end, *(int(part) for part in readings[0].split("-")))
    return DateMention(start, end, Precision.DAY, alternatives=tuple(readings))


def _relative(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    if match["away"] or match["eve"]:
        steps = DAYS_AWAY[match["away"]] if match["away"] else -1
        return DateMention(start, end, Precision.DAY, steps=steps)
    if match["weekday"]:
        return DateMention(
            start,
            end,
            Precision.DAY,
            weekday=WEEKDAYS[match["weekday"]],
            side=_side(f"{match['side'] or ''} {match['after'] or ''}"),
        )
    if match["month4"]:
        back = match["lastmonth"] in ("last", "this past", "past")
        month = MONTHS[match["month4"]]
        return DateMention(start, end, Precision.MONTH, month=month, side=-1 if back else 0)
    if match["ago"]:
        count = NUMBERS.get(match["ago"]) or int(match["ago"])
        return _counted(start, end, match["unit"].rstrip("s"), -count)
    if not match["period"]:
        return None
    direction = {"last": -1, "next": 1}.get(match["period"], 0)
    return _counted(start, end, match["what"], direction)


def _counted(start: int, end: int, unit: str, steps: int) -> DateMention:
    if unit == "week":
        return DateMention(start, end, Precision.VAGUE, side=-1 if steps < 0 else 0)
    return DateMention(start, end, Precision(unit), steps=steps, unit=unit)


def _stepped(written: date, unit: str, steps: int) -> str | None:
    if unit == "day":
        try:
            return (written + timedelta(days=steps)).isoformat()
        except OverflowError:
            return None
    months = (
        written.year * _TWELVE + written.month - 1 + steps * (1 if unit == "month" else _TWELVE)
    )
    year, month = divmod(months, _TWELVE)
    return edtf(year, month + 1 if unit == "month" else None)


def _side(words: str) -> int:
    if any(word in words for word in ("next", "coming", "proximo", "prochain")):
        return 1
    return -1 if any(word in words for word in ("last", "pas", "dernier")) else 0


def _weekday(mention: DateMention, written: date, *, ahead: bool) -> str | None:
    distance = (written.weekday() - (mention.weekday or 0)) % _WEEK
    back = distance or (_WEEK if mention.side < 0 else 0)
    days = (_WEEK - distance) % _WEEK or _WEEK if ahead else -back
    return _stepped(written, "day", days)


def _distance_to(written: date) -> Callable[[str], int]:
    def days(text: str) -> int:
        return abs((date.fromisoformat(text) - written).days)

    return days


def _in_year(mention: DateMention, written: date, *, ahead: bool) -> str | None:
    month = mention.month or 1
    year = written.year
    if mention.day is not None and mention.year_before:
        return edtf(year - 1, month, mention.day) if year > 1 else None
    if mention.day is not None:
        years = range(max(year - 1, 1), min(year + 2, 9999))
        known = [text for text in (edtf(y, month, mention.day) for y in years) if text]
        return min(known, key=_distance_to(written), default=None)
    if ahead:
        return edtf(year + (month < written.month), month)
    later = month > written.month or (month == written.month and mention.side < 0)
    return edtf(year - later, month)
