"""The print preview: the typeset pages as they will come out, and the ways to get them out."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.print_job import PrintedDocument
from tracker.gui.views.elements.dialog_size import fit_to_window
from tracker.gui.views.elements.labels import SecondaryLabel, Words, primary_button
from tracker.gui.views.printing.page_view import PageView
from tracker.gui.views.printing.page_zoom import PageZoom
from tracker.gui.views.printing.print_choice import Printable, PrintChoice
from tracker.gui.views.printing.print_setup import PrintSetup

NARROWEST = 264
"""Pixels that the choices beside the pages are wide at least."""


class PrintPreview(QDialog):
    """Shows a document; says what the user wants with it."""

    print_requested = Signal()
    save_requested = Signal()
    setup_changed = Signal()
    stop_requested = Signal()

    def __init__(
        self, choice: PrintChoice, printable: Printable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        fit_to_window(self, 1060, 860)
        self.setup = PrintSetup(choice, printable)
        self.document = QPdfDocument(self)
        self.view = PageView(self.document)
        self.zoom = PageZoom(self.view, self)
        self.state = SecondaryLabel()
        self.state.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Typesetting"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAutoDefault(False)
        self._waiting = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.view)
        self.pages = Words("", "secondary")
        self.warning = Words("", "warning")
        self.warning.setWordWrap(True)
        self.warning.hide()
        self.print_button = primary_button(self.tr("Print…"))
        self.print_button.setDefault(True)
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.save_button.setAutoDefault(False)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._arrange()
        self._connect()
        self.show_waiting()
        self.setup.kind.setFocus()

    def _arrange_waiting(self) -> None:
        layout = QVBoxLayout(self._waiting)
        layout.setContentsMargins(48, 16, 48, 16)
        layout.setSpacing(12)
        layout.addStretch()
        layout.addWidget(self.state)
        layout.addWidget(self.progress)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def _arrange(self) -> None:
        self._arrange_waiting()
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        top.addWidget(self.zoom)
        top.addStretch()
        top.addWidget(self.pages)
        top.addWidget(self.save_button)
        top.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.warning)
        self.warning.setContentsMargins(16, 4, 16, 8)
        side = QScrollArea()
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setWidget(self.setup)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = side.verticalScrollBar().sizeHint().width()
        side.setFixedWidth(max(NARROWEST, self.setup.minimumSizeHint().width() + bar))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(side)
        body.addWidget(self._stack, 1)
        layout.addLayout(body, 1)
        above = (*self.zoom.in_order(), self.save_button, self.print_button)
        order = (*above, *self.setup.in_order())
        for before, after in pairwise((*order, self.view, self.stop)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.setup.changed.connect(self._setup)
        self.stop.clicked.connect(self.stop_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        keys = (
            (QKeySequence.StandardKey.Print, self.print_button),
            (QKeySequence.StandardKey.Save, self.save_button),
        )
        for key, button in keys:
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def show_waiting(self) -> None:
        """Say that the pages are being made."""
        self._say(self.tr("Typesetting…"), working=True)
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the pages are."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total:
            counted = self.tr("Typesetting… {done} of {total}")
            at, end = (QLocale().toString(number) for number in (done, total))
            self.state.setText(counted.format(done=at, total=end))

    def show_words(self, words: str) -> None:
        """Say why there are no pages."""
        self._say(words, working=False)

    def _say(self, words: str, *, working: bool) -> None:
        self.state.setText(words)
        self.progress.setVisible(working)
        self.stop.setVisible(working)
        self.warning.hide()
        self.pages.setText("")
        self._stack.setCurrentWidget(self._waiting)
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)

    def show_document(self, printed: PrintedDocument) -> None:
        """Show finished pages, and what could not be printed as it stands."""
        self.document.close()
        self._buffer.close()
        self._bytes = QByteArray(printed.pdf)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        several = self.tr("{n} pages").format(n=QLocale().toString(printed.pages))
        self.pages.setText(self.tr("1 page") if printed.pages == 1 else several)
        self.warn("\n".join(printed.warnings))
        self._stack.setCurrentWidget(self.view)
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def warn(self, words: str) -> None:
        """Say above the pages what is wrong; nothing if there are no words."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def chosen(self) -> PrintChoice:
        """Return what is to be printed, and how."""
        return self.setup.choice()

    def _setup(self) -> None:
        self.show_waiting()
        self.setup_changed.emit()
