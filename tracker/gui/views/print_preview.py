"""The print preview: the typeset pages as they will come out, and the ways to get them out."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.print_job import PAPERS, PrintedDocument
from tracker.gui.views.labels import SecondaryLabel, Words, icon_button, primary_button

PAPER_NAMES = {"a4": "A4", "letter": "Letter"}


class PrintPreview(QDialog):
    """Shows a document; says what the user wants with it."""

    print_requested = Signal()
    save_requested = Signal()
    setup_changed = Signal()

    def __init__(self, kind: str, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(860, 900)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What to print"))
        self.kind.addItem(self.tr("Brief of each agreement"), "brief")
        self.kind.addItem(self.tr("List"), "list")
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.paper = QComboBox()
        self.paper.setAccessibleName(self.tr("Paper"))
        for name in PAPERS:
            self.paper.addItem(PAPER_NAMES[name], name)
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper)))
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Pages"))
        self._waiting = SecondaryLabel(self.tr("Typesetting…"))
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

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        out = icon_button("minus", self.tr("Smaller"))
        closer = icon_button("plus", self.tr("Larger"))
        out.clicked.connect(self.zoom_out)
        closer.clicked.connect(self.zoom_in)
        for widget in (self.kind, self.paper, out, closer):
            top.addWidget(widget)
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
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._setup)
        self.paper.activated.connect(self._setup)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        keys = (
            (QKeySequence.StandardKey.Print, self.print_requested),
            (QKeySequence.StandardKey.Save, self.save_requested),
        )
        for key, signal in keys:
            QShortcut(QKeySequence(key), self).activated.connect(signal)
        QShortcut(QKeySequence.StandardKey.ZoomIn, self).activated.connect(self.zoom_in)
        QShortcut(QKeySequence.StandardKey.ZoomOut, self).activated.connect(self.zoom_out)

    def show_waiting(self) -> None:
        """Say that the pages are being made."""
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
        several = self.tr("{n} pages").format(n=printed.pages)
        self.pages.setText(self.tr("1 page") if printed.pages == 1 else several)
        self.warning.setText("\n".join(printed.warnings))
        self.warning.setVisible(bool(printed.warnings))
        self._stack.setCurrentWidget(self.view)
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._zoom(1.25)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._zoom(0.8)

    def chosen(self) -> tuple[str, str]:
        """Return the kind and the paper."""
        return str(self.kind.currentData()), str(self.paper.currentData())

    def _zoom(self, factor: float) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(4.0, max(0.25, self.view.zoomFactor() * factor)))

    def _setup(self) -> None:
        self.show_waiting()
        self.setup_changed.emit()
