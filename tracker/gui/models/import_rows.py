"""The rows of a planned import as a table: what becomes of each, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from tracker.domain.import_report import ImportProblem, Outcome, PreviewRow
from tracker.gui.models.import_words import outcome_words
from tracker.gui.models.tab_tables import Index, RowsModel, TableRow
from tracker.gui.naming import Naming
from tracker.gui.sentences.speaking import spoken
from tracker.gui.theme import Theme

RESULT, MESSAGE = 1, 6
_PARTIES = 3
"""Parties that a cell names; all of them are in its tooltip."""
_MARKS = {
    Outcome.ADDED: "+",
    Outcome.CHANGED: "≠",
    Outcome.UNCHANGED: "=",
    Outcome.SKIPPED: "−",
    Outcome.REFUSED: "✕",
}


class ImportRows(RowsModel):
    """Colours refusals and remarks, beside saying them."""

    def show(self, rows: Sequence[PreviewRow], naming: Naming) -> None:
        """Replace the rows shown."""
        self._outcomes = [(row.outcome, bool(row.problems)) for row in rows]
        self.show_rows([row_words(row, naming) for row in rows])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return words, and the colour of what needs a look."""
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (RESULT, MESSAGE):
            return self._colour(*self._outcomes[index.row()])
        return super().data(index, role)

    def _colour(self, outcome: Outcome, remarked: bool) -> QColor | None:  # noqa: FBT001
        tokens = Theme.current().tokens
        if outcome is Outcome.REFUSED:
            return QColor(tokens.danger)
        if outcome in (Outcome.UNCHANGED, Outcome.SKIPPED):
            return QColor(tokens.secondary)
        return QColor(tokens.warning) if remarked else QColor(tokens.text)


def row_words(row: PreviewRow, naming: Naming) -> TableRow:
    """Return the cells of one row."""
    said = " ".join(problem_words(problem) for problem in row.problems)
    result = f"{_MARKS[row.outcome]} {outcome_words(row.outcome)}"
    kind = naming.type(row.instrument_type)
    parties = " · ".join(row.parties[:_PARTIES])
    if len(row.parties) > _PARTIES:
        parties += f" +{len(row.parties) - _PARTIES}"
    cells = (str(row.row), result, row.signed, parties, row.title, kind, said)
    names = ", ".join(naming.place(party) for party in row.parties)
    whole = [result, row.signed, names, row.title, kind, said]
    return TableRow(str(row.row), cells, "\n".join(part for part in whole if part))


def problem_words(problem: ImportProblem) -> str:
    """Return a problem with the column it is about."""
    words = " ".join(spoken(said) for said in (problem.what, problem.hint) if said)
    return f"{problem.column}: {words}" if problem.column else words
