"""How well the values of a row stand, in words, and which passages they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import Explicitness
from tracker.gui.marks import MarkKind
from tracker.gui.views.review.values import WORST, Row, Value

translate = QCoreApplication.translate


def filled(row: Row, values: Iterable[Value], numbers: Mapping[str, int]) -> Row:
    """Return a row with values: its state is that of the worst of them."""
    found = tuple(values)
    standing = [e for value in found for claim in value.claims for e in claim.standing]
    marks = [value.mark for value in found if value.mark]
    return replace(
        row,
        values=found,
        state=state_of(marks, standing, many=row.many),
        mark=next((mark for mark in WORST if mark in marks), None),
        quotes=quotes_of(standing, numbers),
    )


def state_of(marks: list[MarkKind], standing: list[Evidence], *, many: bool) -> str:
    """Return the words for how well the values of a row stand."""
    worst = next((mark for mark in WORST if mark in marks), None)
    if worst is None:
        return ""
    words = {
        MarkKind.CONFLICT: translate("Review", "conflict"),
        MarkKind.UNSUPPORTED: translate("Review", "unsupported"),
        MarkKind.PROPOSED: translate("Review", "proposed"),
        MarkKind.ACCEPTED: translate("Review", "accepted"),
    }[worst]
    if many:
        return _counted(worst, marks.count(worst), words)
    if worst is MarkKind.PROPOSED:
        inferred = all(e.explicitness is Explicitness.INFERRED for e in standing)
        return (
            translate("Review", "proposed, inferred")
            if inferred
            else translate("Review", "proposed, stated")
        )
    return words


def _counted(mark: MarkKind, count: int, words: str) -> str:
    if count == 1:
        return f"1 {words}"
    several = {
        MarkKind.CONFLICT: translate("Review", "{n} in conflict"),
        MarkKind.UNSUPPORTED: translate("Review", "{n} unsupported"),
        MarkKind.PROPOSED: translate("Review", "{n} proposed"),
        MarkKind.ACCEPTED: translate("Review", "{n} accepted"),
    }
    return several[mark].format(n=count)


def numbers_of(found: Iterable[Evidence], numbers: Mapping[str, int]) -> tuple[int, ...]:
    """Return the numbers of the passages of some evidence, in order and each once."""
    known = {numbers[e.passage.uuid] for e in found if e.passage.uuid in numbers}
    return tuple(sorted(known))


def quotes_of(
    found: Iterable[Evidence], numbers: Mapping[str, int]
) -> tuple[tuple[int, str], ...]:
    """Return numbers and words of the passages of some evidence, in the order of the text."""
    known = {
        numbers[e.passage.uuid]: " ".join(e.passage.exact.split())
        for e in found
        if e.passage.uuid in numbers
    }
    return tuple(sorted(known.items()))


def plain(words: str) -> tuple[Value, ...]:
    """Return words that need no passage as the one value of a row."""
    return (Value(words=words),) if words else ()
