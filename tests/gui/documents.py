"""Small PDF documents with a known number of pages."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from tracker.domain.print_job import PrintedDocument


def document(pages: int, *warnings: str) -> PrintedDocument:
    """Return a document whose pages carry their number."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for number in range(1, pages + 1):
        if number > 1:
            writer.newPage()
        painter.drawText(500, 500, f"page {number}")
    painter.end()
    return PrintedDocument(pdf=buffer.data().data(), pages=pages, warnings=warnings)
