"""Typeset pages: as large as there is room, as on paper, or as large as wanted."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.25
_POINTS = 72.0
"""Points to an inch."""


class Fit(Enum):
    """How pages take the room there is."""

    WIDTH = auto()
    PAGE = auto()
    NONE = auto()


class PageView(QPdfView):
    """Shows a document; knows how large its pages are shown, which `QPdfView` tells of no fit.

    Its own way to fit a whole page forgets the margins, so that the foot of the page is cut off.
    """

    scale_changed = Signal()

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self.setDocument(document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.fit = Fit.WIDTH
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setAccessibleName(self.tr("Pages"))

    def scale(self) -> float:
        """Return how large pages are shown; 1 is the size they have on paper."""
        page = self._page()
        if self.fit is Fit.NONE or page.isEmpty():
            return self.zoomFactor()
        room = QSizeF(self.viewport().size().shrunkBy(self.documentMargins()))
        across = room.width() / page.width()
        if self.fit is Fit.WIDTH:
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
        self.fit = Fit.WIDTH
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.scale_changed.emit()

    def fit_page(self) -> None:
        """Show each page whole."""
        self.fit = Fit.PAGE
        self._take_room()

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
        if self.fit is Fit.PAGE:
            self._take_room()
        self.scale_changed.emit()

    def _zoom(self, factor: float) -> None:
        self._show_at(self.scale() * factor)

    def _show_at(self, scale: float) -> None:
        self.fit = Fit.NONE
        self._set(min(LARGEST, max(SMALLEST, scale)))

    def _take_room(self) -> None:
        self._set(self.scale())

    def _set(self, scale: float) -> None:
        self.setZoomFactor(scale)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.scale_changed.emit()

    def _page(self) -> QSizeF:
        """Return the pixels of the first page at its size on paper."""
        document = self.document()
        if document is None or not document.pageCount():
            return QSizeF()
        return document.pagePointSize(0) * (self.logicalDpiX() / _POINTS)
