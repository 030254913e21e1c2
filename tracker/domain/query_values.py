"""What stands behind the colon of a search term: words, ids, dates and spans of dates."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.query_fields import (
    DATE_FIELDS,
    QueryField,
    ids_for,
    is_closed,
    similar_value,
    values_of,
)
from tracker.domain.query_tree import Value

_DATES = "Write 2019, 2019-05, 2019-05-27, 2015..2019, ..1990, or >2015-06."
_NO_BLANK = "Write the date right behind the sign, without a blank: >2015-06."
_ONE_DAY = "Write it as 2019-05-27."
_DAY = timedelta(days=1)
_Days = tuple[date | None, date | None]
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def without_controls(text: str) -> str:
    """Return text of the same length that databases and full-text engines can be asked for."""
    return _CONTROL.sub(" ", _SURROGATE.sub("\ufffd", text))


def read_values(field: QueryField | None, text: str, *, quoted: bool) -> tuple[Value, ...]:
    """Return what one typed value means. Raises `ValueRefused` with a sentence and a hint.

    A spoken name such as *memorandum* can mean several ids.
    """
    if field in DATE_FIELDS:
        return (_date_value(text),)
    if field is QueryField.AS_OF:
        return (_one_day(text),)
    if field is not None and is_closed(field):
        return tuple(Value(text=each) for each in _ids(field, text))
    words = text.rstrip("*")
    if quoted or not words or words == text:
        return (Value(text=text, exact=quoted),)
    return (Value(text=words, prefix=True),)


def _ids(field: QueryField, text: str) -> tuple[str, ...]:
    if ids := ids_for(field, text):
        return ids
    close = similar_value(field, text)
    known = ", ".join(values_of(field))
    raise ValueRefused(
        f"“{text}” is not a value of {field}:",
        hint=f"Did you mean {field}:{close}?" if close else f"Choose from: {known}.",
        field=field,
    )


def _date_value(text: str) -> Value:
    expression = "".join(text.split()).replace("x", "X")
    earliest, latest = _days(expression)
    if earliest and latest and earliest > latest:
        raise ValueRefused(f"“{text}” ends before it begins", hint=_DATES)
    return Value(text=expression, earliest=earliest, latest=latest)


def _one_day(text: str) -> Value:
    value = _date_value(text)
    if value.earliest is None or value.earliest != value.latest:
        raise ValueRefused(f"“{text}” is not one day", hint=_ONE_DAY)
    return Value(text=value.earliest.isoformat(), earliest=value.earliest, latest=value.latest)


def _days(expression: str) -> _Days:
    """Return the first and last day that a date expression covers."""
    if expression.startswith((">", "<")):
        return _beyond(expression)
    if "/" in expression or ".." not in expression:
        return _point(expression)
    first, _, last = expression.partition("..")
    if not first and not last:
        raise ValueRefused(f"“{expression}” has neither beginning nor end", hint=_DATES)
    return _point(first)[0] if first else None, _point(last)[1] if last else None


def _beyond(expression: str) -> _Days:
    sign = expression[0]
    including = expression[1:].startswith("=")
    if len(expression) == 1 + including:
        raise ValueRefused(f"No date follows “{expression}”", hint=_NO_BLANK)
    earliest, latest = _point(expression[1 + including :])
    edge = earliest if (sign == ">") is including else latest
    if edge is None:
        raise ValueRefused(f"“{expression}” has no end to compare with", hint=_DATES)
    try:
        if sign == ">":
            return (edge if including else edge + _DAY), None
        return None, (edge if including else edge - _DAY)
    except OverflowError:
        raise ValueRefused(f"“{expression}” lies beyond the calendar", hint=_DATES) from None


def _point(text: str) -> _Days:
    try:
        found = parse_date(text)
    except ValueRefused as refusal:
        raise ValueRefused(refusal.what.rstrip("."), hint=_DATES) from None
    return found.earliest, found.latest
