"""The choices beside the pages: what to print of which agreements, and how."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.print_job import PAPERS
from tracker.gui.views.printing.print_choice import (
    ONE_BY_ONE,
    WITH_FIGURES,
    Printable,
    PrintChoice,
    known_language,
    known_paper,
)

PAPER_NAMES = {"a4": "A4", "letter": "Letter"}
_TYPING_MS = 600
"""How long after a change of a date the pages are made anew."""


class PrintSetup(QWidget):
    """Shows the options that belong to the kind, and tells when one has changed."""

    changed = Signal()

    def __init__(
        self, choice: PrintChoice, printable: Printable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printable = printable
        self._boxes()
        self._period()
        self._parties()
        self.columns = QCheckBox(self.tr("Columns of the list on screen"))
        self.figures = QCheckBox(self.tr("With figures of the search"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._arrange()
        self._take(choice)
        self._connect()

    def choice(self) -> PrintChoice:
        """Return what is chosen."""
        kind = str(self.kind.currentData())
        boxes = (self.party, self.other_party)[: PrintChoice(kind=kind).n_parties]
        return PrintChoice(
            kind=kind,
            selection=bool(self.which.currentData()),
            paper=known_paper(str(self.paper.currentData())),
            language=known_language(str(self.language.currentData())),
            listed_columns=self.columns.isChecked(),
            first=_day(self.first.date()),
            last=_day(self.last.date()),
            parties=tuple(str(box.currentData()) for box in boxes if box.currentData()),
            figures=self.figures.isChecked() and kind in WITH_FIGURES,
            template=str(self.template.currentData()),
        )

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what can be chosen, as it stands from top to bottom."""
        boxes = (self.kind, self.which, self.party, self.other_party, self.first, self.last)
        return (*boxes, self.paper, self.language, self.template, self.columns, self.figures)

    def _boxes(self) -> None:
        self.kind = self._box(
            self.tr("What to print"),
            ("brief", self.tr("Brief of each agreement")),
            ("list", self.tr("List")),
            ("digest", self.tr("Digest of a period")),
            ("portfolio", self.tr("Portfolio of a party")),
            ("dyad", self.tr("Report on two parties")),
            ("evidence", self.tr("Evidence with quotations")),
        )
        listed, selected = self._printable.listed, self._printable.selected
        every = self.tr("All {n} agreements listed").format(n=listed)
        several = self.tr("The {n} selected agreements").format(n=selected)
        some = self.tr("The selected agreement") if selected == 1 else several
        whole = self.tr("The agreement listed") if listed == 1 else every
        which = [(False, whole), *([(True, some)] if selected else [])]
        self.which = self._box(self.tr("Of which agreements"), *which)
        self.paper = self._box(
            self.tr("Paper"), *((paper, PAPER_NAMES[paper]) for paper in PAPERS)
        )
        self.language = self._box(
            self.tr("Language of the print"),
            ("en", self.tr("English")),
            ("es", self.tr("Spanish")),
        )
        own = ((name, name) for name in self._printable.templates)
        self.template = self._box(self.tr("Layout"), ("", self.tr("The usual one")), *own)

    def _box(self, name: str, *entries: tuple[object, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        for data, words in entries:
            box.addItem(words, data)
        return box

    def _period(self) -> None:
        self.first, self.last = QDateEdit(), QDateEdit()
        self.first.setAccessibleName(self.tr("First day of the period"))
        self.last.setAccessibleName(self.tr("Last day of the period"))
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")

    def _parties(self) -> None:
        names = (("", self.tr("Choose…")), *self._printable.parties)
        self.party = self._box(self.tr("Party"), *names)
        self.other_party = self._box(self.tr("Other party"), *names)

    def _arrange(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(6)
        for label, widget in (
            (self.tr("&What to print"), self.kind),
            (self.tr("&Of which"), self.which),
            (self.tr("P&arty"), self.party),
            (self.tr("O&ther party"), self.other_party),
            (self.tr("&From"), self.first),
            (self.tr("&To"), self.last),
            (self.tr("Pa&per"), self.paper),
            (self.tr("&Language"), self.language),
            (self.tr("La&yout"), self.template),
        ):
            shown = QLabel(label)
            shown.setBuddy(widget)
            self._form.addRow(shown, widget)
        self._form.addRow(self.columns)
        self._form.addRow(self.figures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addLayout(self._form)
        layout.addStretch()

    def _take(self, choice: PrintChoice) -> None:
        for box, data in (
            (self.kind, choice.kind),
            (self.which, choice.selection),
            (self.paper, choice.paper),
            (self.language, choice.language),
            (self.template, choice.template),
        ):
            box.setCurrentIndex(max(0, box.findData(data)))
        for box, code in zip((self.party, self.other_party), choice.parties, strict=False):
            box.setCurrentIndex(max(0, box.findData(code)))
        self.first.setDate(_date(choice.first))
        self.last.setDate(_date(choice.last))
        self.columns.setChecked(choice.listed_columns)
        self.figures.setChecked(choice.figures)
        self._show_options()

    def _connect(self) -> None:
        self.kind.activated.connect(self._turn)
        boxes = (self.which, self.paper, self.language, self.template)
        for box in (*boxes, self.party, self.other_party):
            box.activated.connect(self.changed)
        for check in (self.columns, self.figures):
            check.toggled.connect(self.changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._typing.start)

    def _turn(self) -> None:
        """Show what belongs to another kind, and choose the agreements it usually is about."""
        kind = str(self.kind.currentData())
        selection = self._printable.selected > 1 or kind in ONE_BY_ONE
        self.which.setCurrentIndex(max(0, self.which.findData(selection)))
        self._show_options()
        self.changed.emit()

    def _show_options(self) -> None:
        choice = self.choice()
        for widget, fits in (
            (self.party, choice.n_parties > 0),
            (self.other_party, choice.n_parties > 1),
            (self.first, choice.kind == "digest"),
            (self.last, choice.kind == "digest"),
            (self.columns, choice.kind == "list"),
            (self.figures, choice.kind in WITH_FIGURES),
            (self.template, bool(self._printable.templates)),
        ):
            self._form.setRowVisible(widget, fits)


def _date(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(date: QDate) -> dt.date:
    return dt.date(date.year(), date.month(), date.day())
