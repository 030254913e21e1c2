"""The cells of one foreign row by what they mean, cleaned, with what had to be said about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.columns import split
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Field, GapReason
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.values import ILLEGIBLE, clean, is_null, one_line

_GAPS = {
    "signatories": Field.SIGNATORIES,
    "signed": Field.SIGNED,
    "place": Field.PLACE,
    "in_force": Field.IN_FORCE,
    "ended": Field.ENDED,
    "parties": Field.PARTIES,
    "areas": Field.AREAS,
}
"""Fields whose absence a cell can explain."""
_SEVERAL = ("parties", "signatories", "areas", "tags")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say about a cell."""

    column: str
    value: str
    message: str
    hint: str = ""


class ForeignCells:
    """Gives the values of a row for a target, in the order of the mapping."""

    def __init__(
        self,
        header: Sequence[str],
        mapping: Mapping,
        cells: Sequence[str],
        empties: Counter[str],
        unknowns: Counter[tuple[str, str]] | None = None,
    ) -> None:
        self.notices: list[Notice] = []
        self.gaps: list[Gap] = []
        self.refused = False
        """Whether something said about the row keeps it from becoming a record."""
        self._mapping = mapping
        self._empties = empties
        self._unknowns = Counter() if unknowns is None else unknowns
        self._filled: dict[str, list[tuple[str, str]]] = {}
        by_name = dict(zip(header, cells, strict=True))
        for column, rule in mapping.columns.items():
            cell = by_name[column]
            if cell and (text := self._text(column, rule, cell)):
                self._filled.setdefault(rule.to, []).append((column, text))

    def rule(self, column: str) -> ColumnRule:
        """Return how a column is read."""
        return self._mapping.columns[column]

    def filled(self, target: str) -> list[tuple[str, str]]:
        """Return the filled cells of a target with the names of their columns."""
        return self._filled.get(target, [])

    def first(self, target: str) -> str:
        """Return the first filled cell of a target, or an empty text."""
        return next((text for _, text in self.filled(target)), "")

    def all(self, target: str) -> list[str]:
        """Return the values in the first filled cell of a target that may hold several."""
        for column, text in self.filled(target):
            separator = self.rule(column).separator
            parts = split(text) if separator in ("", ";") else text.split(separator)
            return [part.strip() for part in parts if not is_null(part, self._mapping.nulls)]
        return []

    def column(self, target: str) -> str:
        """Return the name of the first filled column of a target, for messages."""
        return next((column for column, _ in self.filled(target)), target)

    def notice(self, target: str, value: str, message: str, hint: str = "") -> None:
        """Keep something to be said about a target."""
        cell = value or self.first(target)
        self.notices.append(Notice(self.column(target), cell, message, hint))

    def unknown(self, kind: str, words: str) -> None:
        """Count words of the table that say nothing to this program, by part of [values]."""
        self._unknowns[kind, one_line(words)] += 1

    def _text(self, column: str, rule: ColumnRule, cell: str) -> str:
        cleaned = clean(cell)
        text = cleaned.text
        if cleaned.remark:
            self.notices.append(Notice(column, cell, f"The cell {cleaned.remark}."))
        if text.casefold() in ILLEGIBLE:
            self._missing(rule, GapReason.ILLEGIBLE, text)
            return ""
        if text and is_null(text, self._mapping.nulls) and not _is_code(rule, text):
            self._empties[f"“{text}” in “{column}”"] += 1
            return ""
        return text

    def _missing(self, rule: ColumnRule, reason: GapReason, note: str) -> None:
        field = _GAPS.get(rule.to)
        if field is not None:
            self.gaps.append(Gap(field=field, reason=reason, note=note))


def _is_code(rule: ColumnRule, text: str) -> bool:
    """Whether NA stands for Namibia."""
    return rule.to.startswith("part") and text == "NA"
