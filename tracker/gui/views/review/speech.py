"""What a screen reader says of a row of a draft: field, value, how it stands, how many sources."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tracker.domain.claim import Claim
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.views.review.states import state_of
from tracker.gui.views.review.values import Row, Value

translate = QCoreApplication.translate


def row_speech(row: Row, naming: Naming, chip: int = -1) -> str:
    """Return the words for a row, or for one of its chips where that is current."""
    if 0 <= chip < len(row.values):
        return _chip_speech(row, chip)
    values = [_with_aside(value) for value in row.values]
    if row.field is Field.SIGNED:
        values = [naming.date(value.words) for value in row.values]
    return _joined(row.label, *(values or [row.gap]), row.state, _sources(row.claims))


def _chip_speech(row: Row, chip: int) -> str:
    value = row.values[chip]
    place = translate("Review", "{place} of {count}").format(place=chip + 1, count=len(row.values))
    standing = [evidence for claim in value.claims for evidence in claim.standing]
    state = state_of([value.mark] if value.mark else [], standing, many=False)
    return _joined(row.label, _with_aside(value), state, _sources(value.claims), place)


def _with_aside(value: Value) -> str:
    return _joined(value.words, value.aside)


def _sources(claims: Iterable[Claim]) -> str:
    found = {evidence.passage.text for claim in claims for evidence in claim.standing}
    if not found:
        return ""
    if len(found) == 1:
        return translate("Review", "one source")
    return translate("Review", "{n} sources").format(n=len(found))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
