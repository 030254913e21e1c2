"""Key dates as rows of a table, with their working shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.domain.key_date import KeyDate, KeyDateKind, KeyDateRule
from tracker.gui.models.tab_tables import TableRow
from tracker.gui.naming import Naming

if TYPE_CHECKING:
    from tracker.services.key_dates import Upcoming

translate = QCoreApplication.translate


def key_date_rows(found: Iterable[Upcoming], today: dt.date, naming: Naming) -> list[TableRow]:
    """Return a row per key date: when, how soon, what, of which agreement, how it was computed."""
    return [
        TableRow(
            each.agreement,
            (
                _when(each.key, naming),
                _how_soon(each.key, today),
                kind_words(each.key.kind),
                each.name,
                _working(each.key),
                "; ".join(f"“{words}”" for words in each.quotations),
            ),
        )
        for each in found
    ]


def kind_words(kind: KeyDateKind) -> str:
    """Return what falls on the day, in the window's language."""
    return {
        KeyDateKind.SIGNATURE_ANNIVERSARY: translate("KeyDates", "Anniversary of signature"),
        KeyDateKind.NOTICE_DEADLINE: translate("KeyDates", "Last day for notice"),
        KeyDateKind.EXPIRY: translate("KeyDates", "Expiry"),
        KeyDateKind.AUTO_RENEWAL: translate("KeyDates", "Tacit renewal"),
    }[kind]


def _when(key: KeyDate, naming: Naming) -> str:
    if key.is_day:
        return naming.day(key.earliest)
    return f"{naming.day(key.earliest)} – {naming.day(key.latest)}"


def _how_soon(key: KeyDate, today: dt.date) -> str:
    days = (key.earliest - today).days
    if days == 0:
        return translate("KeyDates", "today")
    if days < 0:
        return translate("KeyDates", "now")
    if days == 1:
        return translate("KeyDates", "tomorrow")
    return translate("KeyDates", "in {n} days").format(n=days)


def _working(key: KeyDate) -> str:
    values = " · ".join(basis.value for basis in key.basis)
    return f"{_rule(key.rule)} ({values})" if values else _rule(key.rule)


def _rule(rule: KeyDateRule) -> str:
    return {
        KeyDateRule.NAMED_END: translate("KeyDates", "end that the record names"),
        KeyDateRule.NOTICE_OR_TERM: translate(
            "KeyDates",
            "end of the period of notice, or of the term if the notice works only then",
        ),
        KeyDateRule.ANNIVERSARY: translate("KeyDates", "day of signature in a later year"),
        KeyDateRule.TERM: translate("KeyDates", "start of the term plus its length"),
        KeyDateRule.RENEWED_TERM: translate(
            "KeyDates", "start of the term plus its length, for each tacit renewal"
        ),
        KeyDateRule.NOTICE_BEFORE_RENEWAL: translate(
            "KeyDates", "next renewal less the period of notice"
        ),
        KeyDateRule.NOTICE_EFFECTIVE: translate("KeyDates", "day named by the notice"),
        KeyDateRule.NOTICE_PERIOD: translate(
            "KeyDates", "day of the notice plus the period of notice"
        ),
        KeyDateRule.TERM_UNDER_NOTICE: translate(
            "KeyDates", "end of the term for which notice was given in time"
        ),
    }[rule]
