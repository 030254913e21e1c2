"""Typeset pages: as large as there is room, as on paper, or as large as wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.25
_POINTS = 72.0
"""Points to an inch."""
Fit = QPdfView.ZoomMode
"""How pages take their room: `FitToWidth`, `FitInView` for a whole one, or `Custom`."""


class PageView(QPdfView):
    """Shows a document; knows how large its pages are shown, which `QPdfView` tells of no fit."""

    scale_changed = Signal()

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self.setDocument(document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(Fit.FitToWidth)
        self.setAccessibleName(self.tr("Pages"))
        self.zoomModeChanged.connect(self.scale_changed)
        self.zoomFactorChanged.connect(self.scale_changed)

    def scale(self) -> float:
        """Return how large pages are shown; 1 is the size they have on paper."""
        mode, page = self.zoomMode(), self._page()
        if mode is Fit.Custom or page.isEmpty():
            return self.zoomFactor()
        margins = self.documentMargins()
        room = self.viewport().size().shrunkBy(margins)
        across = room.width() / page.width()
        if mode is Fit.FitToWidth:
            return across
        return min(across, room.height() / page.height())

    def larger(self) -> None:
        """Show the pages a step larger than they are."""
        self._zoom(STEP)

    def smaller(self) -> None:
        """Show the pages a step smaller than they are."""
        self._zoom(1 / STEP)

    def fit_width(self) -> None:
        """Show pages as wide as there is room."""
        self.setZoomMode(Fit.FitToWidth)

    def fit_page(self) -> None:
        """Show each page whole."""
        self.setZoomMode(Fit.FitInView)

    def actual_size(self) -> None:
        """Show pages as large as on paper."""
        self._show_at(1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first page with Home and to the last with End."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if (end := ends.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that pages which take their room have another size."""
        super().resizeEvent(event)
        self.scale_changed.emit()

    def _zoom(self, factor: float) -> None:
        self._show_at(self.scale() * factor)

    def _show_at(self, scale: float) -> None:
        self.setZoomFactor(min(LARGEST, max(SMALLEST, scale)))
        self.setZoomMode(Fit.Custom)

    def _page(self) -> QSize:
        """Return the pixels of the first page at its size on paper."""
        document = self.document()
        if document is None or not document.pageCount():
            return QSize()
        points = document.pagePointSize(0)
        return (points * (self.logicalDpiX() / _POINTS)).toSize()
