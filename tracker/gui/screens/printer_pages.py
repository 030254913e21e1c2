"""Sends typeset pages to a printer, on any thread: fine pages take their time."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled, Progress, silent

POINTS = 72
"""Of an inch, in which PDF counts."""
FINEST = 400
"""Dots per inch of printed pages; at the 1200 of some printers one page fills half a gigabyte."""


def print_pdf(
    pdf: bytes, printer: QPrinter, first: int, last: int, progress: Progress = silent
) -> None:
    """Print pages of a PDF, counted from 0, with a reader of its own. Raises as `draw_pages`."""
    held, document = QBuffer(), QPdfDocument()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    try:
        draw_pages(document, printer, first, last, progress)
    finally:
        document.close()


def draw_pages(
    document: QPdfDocument, printer: QPrinter, first: int, last: int, progress: Progress = silent
) -> None:
    """Draw pages, counted from 0, as large as the paper, and as fine as eyes can tell.

    `progress` counts them and may stop it. Raises `TrackerError` where the printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused()
    numbers = range(first, min(last, document.pageCount() - 1) + 1)
    try:
        for done, number in enumerate(numbers):
            progress(done, len(numbers))
            if done and not printer.newPage():
                raise _refused()
            _draw(document, painter, number)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise _refused()


def _draw(document: QPdfDocument, painter: QPainter, number: int) -> None:
    area = painter.viewport()
    points = document.pagePointSize(number)
    scale = min(area.width() / points.width(), area.height() / points.height())
    size = (points * scale).toSize()
    fine = (points * min(scale, FINEST / POINTS)).toSize()
    painter.drawImage(QRect(QPoint(0, 0), size), document.render(number, fine))


def _refused() -> TrackerError:
    return TrackerError(
        "The printer does not take the pages.",
        hint="Check that it is there and ready, or save them as PDF.",
    )
