"""Typeset pages reach a printer whole, and what goes wrong there is said."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from tests.gui.documents import document
from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled
from tracker.gui.screens.printer_pages import draw_pages, print_pdf


@pytest.fixture
def printer(tmp_path):
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def count(file) -> int:
    pages = pdfium.PdfDocument(file)
    try:
        return len(pages)
    finally:
        pages.close()


@pytest.mark.parametrize(("span", "pages"), [((0, 2), 3), ((1, 1), 1), ((1, 99), 2)])
def test_chosen_pages_are_drawn_at_the_size_of_the_paper(printer, tmp_path, span, pages):
    file = tmp_path / "in.pdf"
    file.write_bytes(document(3).pdf)
    read = QPdfDocument()
    read.load(str(file))

    draw_pages(read, printer, *span)
    read.close()

    assert count(tmp_path / "printed.pdf") == pages


def test_a_printer_of_highest_resolution_gets_the_whole_page_too(tmp_path):
    fine = QPrinter(QPrinter.PrinterMode.HighResolution)
    fine.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    fine.setOutputFileName(str(tmp_path / "fine.pdf"))
    fine.setFullPage(True)
    file = tmp_path / "in.pdf"
    file.write_bytes(document(1).pdf)
    read = QPdfDocument()
    read.load(str(file))

    draw_pages(read, fine, 0, 0)
    read.close()

    pages = pdfium.PdfDocument(tmp_path / "fine.pdf")
    (image,) = pages[0].get_objects()
    left, bottom, right, top = image.get_bounds()
    width, height = pages[0].get_size()
    pages.close()
    assert (right - left) / width > 0.98
    assert (top - bottom) / height > 0.98
    assert (tmp_path / "fine.pdf").stat().st_size < 20_000_000


def test_pages_are_counted_while_they_are_printed_and_can_be_stopped(printer, tmp_path):
    seen = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pdf(document(3).pdf, printer, 0, 2, stop)

    assert seen == [(0, 3), (1, 3)]


def test_pages_of_a_pdf_are_printed(printer, tmp_path):
    print_pdf(document(3).pdf, printer, 1, 2)

    assert count(tmp_path / "printed.pdf") == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_refused(printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))

    with pytest.raises(TrackerError, match="does not take"):
        print_pdf(document(1).pdf, printer, 0, 0)


def test_a_stopped_print_lets_the_next_one_through(printer, tmp_path):
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        print_pdf(document(2).pdf, printer, 0, 1, stop)
    again = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    again.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    again.setOutputFileName(str(tmp_path / "again.pdf"))

    print_pdf(document(2).pdf, again, 0, 1)

    assert count(tmp_path / "again.pdf") == 2
