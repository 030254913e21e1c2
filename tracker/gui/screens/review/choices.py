"""Lays beside each row what else it may be; nothing is ever chosen here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tracker.domain.draft import CHOICES, Alternative
from tracker.domain.vocabulary import (
    Binding,
    Field,
    InstrumentType,
    Level,
    ReportedStatus,
)
from tracker.gui.naming import Naming
from tracker.gui.views.review.values import EVENTS, Choice, Row, Value

translate = QCoreApplication.translate
LEVELS = (Level.STATE, Level.GOVERNMENT, Level.MINISTRY_OR_AGENCY)
"""In whose name parties act most often; offered where the article does not say."""
_LISTS = {
    Field.INSTRUMENT_TYPE: InstrumentType,
    Field.STATUS: ReportedStatus,
    Field.BINDING: Binding,
    Field.LEVEL: Level,
}


def with_choices(
    rows: Iterable[Row], alternatives: Sequence[Alternative], naming: Naming
) -> tuple[Row, ...]:
    """Return the rows with the candidates of those that are blank or can mean something else."""
    return tuple(_offered(row, alternatives, naming) for row in rows)


def _offered(row: Row, alternatives: Sequence[Alternative], naming: Naming) -> Row:
    if row.field is None or row.key == EVENTS:
        return row
    found = [
        choice
        for one in alternatives
        if one.field is row.field and (choice := _choice(one, row, naming)) is not None
    ]
    if row.field is Field.LEVEL and not (row.values or row.gap or found):
        found = [Choice(words=naming.label(level), value=level) for level in LEVELS]
    if not found:
        return row
    state = row.state
    if not (row.values or row.gap) and row.field is not Field.LEVEL:
        state = translate("Review", "choose one")
    return replace(row, choices=tuple(found[:CHOICES]), state=state)


def _choice(one: Alternative, row: Row, naming: Naming) -> Choice | None:
    """Return the candidate, unless the value it stands against is no longer there."""
    replaced = _replaced(one, row)
    if replaced is None and (one.instead_of or (row.values and not row.many)):
        return None
    words = _words(one, naming)
    if any(words == value.words for value in row.values):
        return None
    return Choice(
        words=words,
        value=one.value,
        exact=one.exact,
        span=(one.start, one.end),
        item=replaced.item if replaced else None,
        instead_of=replaced.words if replaced else "",
    )


def _replaced(one: Alternative, row: Row) -> Value | None:
    for value in row.values:
        known = {value.code, *(claim.value for claim in value.claims)}
        if one.instead_of and one.instead_of in known:
            return value
    return None


def _words(one: Alternative, naming: Naming) -> str:
    if one.field is Field.PARTIES:
        return naming.place(one.value)
    if one.field in (Field.AREAS, Field.ABSENT_AREAS):
        return naming.area(one.value)
    if one.field is Field.SIGNED:
        return naming.date(one.value)
    members = _LISTS.get(one.field)
    return naming.label(members(one.value)) if members else one.value
