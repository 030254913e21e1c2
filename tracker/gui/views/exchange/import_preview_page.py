"""Last step of an import: what would become of every row, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.import_report import ImportReport, Outcome, PreviewRow
from tracker.gui.models.import_rows import MESSAGE, ImportRows, problem_words
from tracker.gui.models.import_words import outcome_words
from tracker.gui.naming import Naming
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel, link_button
from tracker.gui.views.elements.plain_table import PlainTable


class ImportPreviewPage(QWidget):
    """Filters rows by outcome; refusals and remarks name column and reason."""

    save_requested = Signal()
    only_gaps_changed = Signal(bool)
    """Whether known records should keep all they have, and take only what they lack."""

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._report = ImportReport()
        headings = (
            self.tr("Row"), self.tr("Result"), self.tr("Signed"), self.tr("Parties"),
            self.tr("Title"), self.tr("Type"), self.tr("To look at"),
        )  # fmt: skip
        self.model = ImportRows(headings, self)
        self.table = PlainTable(self.model, self.tr("Rows and what becomes of them"), (4, 6))
        self.table.row_chosen.connect(self._tell)
        self.tabs: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(SectionLabel(self.tr("Preview")))
        row.addSpacing(8)
        for key in ("", *Outcome, "remarks"):
            tab = QToolButton()
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            tab.clicked.connect(self._filter)
            group.addButton(tab)
            row.addWidget(tab)
            self.tabs[str(key)] = tab
        row.addStretch()
        self.save = link_button(self.tr("Save problems…"))
        self.save.clicked.connect(self.save_requested)
        row.addWidget(self.save)
        self.only_gaps = QCheckBox(self.tr("Only fill gaps, overwrite nothing"))
        self.only_gaps.setAccessibleName(self.only_gaps.text())
        self.only_gaps.setToolTip(
            self.tr("Records that are here already keep all they have and take what they lack.")
        )
        self.only_gaps.clicked.connect(self.only_gaps_changed)
        self.note = SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.only_gaps)

    def show_report(self, report: ImportReport) -> None:
        """Show a plan, refusals first where there are any."""
        self._report = report
        number = self._naming.number
        remarked = len({problem.row for problem in report.problems})
        named = {"": (self.tr("All"), report.read), "remarks": (self.tr("To look at"), remarked)}
        for outcome, count in report.counts.items():
            named[str(outcome)] = (outcome_words(outcome).capitalize(), count)
        for key, tab in self.tabs.items():
            words, count = named[key]
            tab.setText(f"{words} {number(count)}")
            tab.setAccessibleName(tab.text())
            tab.setVisible(bool(count) or not key)
        self.save.setVisible(remarked > 0)
        self.save.setText(self.tr("Save {n} rows to look at…").format(n=number(remarked)))
        self.save.setAccessibleName(self.save.text())
        self.only_gaps.setVisible(self.only_gaps.isChecked() or report.counts[Outcome.CHANGED] > 0)
        self.tabs[""].setChecked(True)
        self._filter()

    def _filter(self) -> None:
        key = next((key for key, tab in self.tabs.items() if tab.isChecked()), "")
        rows = [row for row in self._report.preview if _fits(row, key)]
        self.model.show(rows, self._naming)
        self.table.setColumnHidden(MESSAGE, not any(row.problems for row in rows))
        self.note.setText(self._said())

    def _said(self) -> str:
        if len(self._report.preview) == self._report.read:
            return ""
        most = max(self._kept(outcome) for outcome in Outcome)
        words = self.tr("The first {n} rows of each kind are shown.")
        return words.format(n=self._naming.number(most))

    def _tell(self, row: str) -> None:
        """Say the whole of what is said about a row, which its cell may cut."""
        problems = [p for p in self._report.problems if str(p.row) == row]
        said = " ".join(problem_words(problem) for problem in problems)
        self.note.setText(said or self._said())

    def _kept(self, outcome: Outcome) -> int:
        return sum(row.outcome is outcome for row in self._report.preview)


def _fits(row: PreviewRow, key: str) -> bool:
    return not key or row.outcome == key or (key == "remarks" and bool(row.problems))
