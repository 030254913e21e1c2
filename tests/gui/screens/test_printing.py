"""Briefs and lists: previewed, saved, printed."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import settle
from tests.libraries import store


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.bare_agreement(title="Fisheries pact"))
    return open_workspace(app)


@pytest.fixture
def printer(tmp_path):
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def text_of(data: bytes) -> str:
    pages = pdfium.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pages)
    finally:
        pages.close()


def count(file) -> int:
    pages = pdfium.PdfDocument(file)
    try:
        return len(pages)
    finally:
        pages.close()


def select(work, title: str) -> None:
    model = work.catalogue.model
    work.catalogue.list.select(next(u for u in model.uuids() if model.row(u).title == title))
    settle(work)


def preview(work, action: str = "print.brief"):
    work.actions[action].trigger()
    settle(work)
    return work.printing.preview


def test_a_key_opens_the_preview_of_the_selected_record(work):
    select(work, "Antigua memorandum")

    press(work.window, Qt.Key.Key_P, CONTROL)
    settle(work)

    shown = work.printing.preview
    text = text_of(bytes(shown._bytes.data()))
    assert shown.document.pageCount() == int(shown.pages.text().split()[0])
    assert "Antigua memorandum" in text
    assert "Fisheries" not in text
    shown.reject()


def test_the_list_holds_all_that_is_listed(work):
    press(work.window, Qt.Key.Key_L, CONTROL | SHIFT)
    settle(work)

    text = text_of(bytes(work.printing.preview._bytes.data()))
    assert work.printing.preview.chosen().kind == "list"
    assert "Antigua memorandum" in text
    assert "Fisheries pact" in text
    work.printing.preview.reject()


def test_another_paper_is_typeset_at_once_and_remembered(work):
    shown = preview(work)
    wide = shown.document.pagePointSize(0).width()

    shown.setup.paper.setFocus()
    press(shown.setup.paper, Qt.Key.Key_Down)
    settle(work)
    letter = shown.document.pagePointSize(0).width()
    shown.reject()
    again = preview(work)

    assert letter > wide
    assert again.chosen().paper == "letter"
    again.reject()


def test_the_pages_are_saved_as_they_are_shown(work, tmp_path):
    target = tmp_path / "brief.pdf"
    shown = preview(work)
    pages = shown.document.pageCount()

    press(shown, Qt.Key.Key_S, CONTROL)
    suffix = work.printing.files.defaultSuffix()
    work.printing.files.reject()
    work.printing.save(str(target))
    shown.reject()

    assert suffix == "pdf"
    assert count(target) == pages
    assert list(tmp_path.glob("*.part")) == []
    assert work.preferences.text("folder/print") == str(tmp_path)
    assert work.window.bar.what.text() == "Saved as brief.pdf"


def test_where_nothing_can_be_written_it_says_so(work, tmp_path):
    shown = preview(work)

    work.printing.save(str(tmp_path / "missing" / "brief.pdf"))
    said = shown.warning.text() if shown.warning.isVisible() else ""
    work.printing.save(str(tmp_path / "brief.pdf"))
    left = shown.warning.isVisible()
    shown.reject()

    assert said.startswith("brief.pdf could not be written. The folder does not exist")
    assert not left
    assert work.window.bar.what.text() == "Saved as brief.pdf"


def test_pages_that_are_not_shown_leave_by_no_key(work):
    shown = preview(work)
    shown.setup_changed.emit()
    work.printing.stop()

    press(shown, Qt.Key.Key_S, CONTROL)
    press(shown, Qt.Key.Key_P, CONTROL)
    shown.reject()

    assert work.printing.files is None
    assert work.printing.printer_dialog is None


def test_a_file_that_ends_like_an_unfinished_one_is_left_alone(work, tmp_path):
    mine = tmp_path / "brief.pdf.part"
    mine.write_text("mine", encoding="utf-8")
    shown = preview(work)

    work.printing.save(str(tmp_path / "brief.pdf"))
    shown.reject()

    assert mine.read_text(encoding="utf-8") == "mine"


def test_the_print_dialog_knows_pages_and_paper(work):
    shown = preview(work)

    press(shown, Qt.Key.Key_P, CONTROL)
    dialog = work.printing.printer_dialog
    limits = (dialog.minPage(), dialog.maxPage())
    dialog.reject()
    shown.reject()

    assert limits == (1, work.printing._printed.pages)
    assert work.printing.printer_dialog is None


def test_accepted_pages_go_to_the_printer(work, printer, tmp_path):
    shown = preview(work)
    pages = shown.document.pageCount()

    work.printing.print_pages(printer)
    settle(work)
    shown.reject()

    assert count(tmp_path / "printed.pdf") == pages
    assert work.window.bar.what.text() == "Sent to the printer"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_above_the_pages(work, printer, tmp_path):
    shown = preview(work)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))

    work.printing.print_pages(printer)
    settle(work)
    words = shown.warning.text()
    shown.reject()

    assert words.startswith("The printer does not take the pages.")
    assert not work.window.bar.isVisible()


def test_a_rejected_print_dialog_prints_nothing(work, tmp_path):
    shown = preview(work)
    work.printing.choose_printer()
    work.printing.printer_dialog.printer().setOutputFileName(str(tmp_path / "no.pdf"))

    work.printing.printer_dialog.done(QDialog.DialogCode.Rejected)
    shown.reject()

    assert not (tmp_path / "no.pdf").exists()


def test_an_accepted_print_dialog_prints(work, tmp_path):
    shown = preview(work)
    work.printing.choose_printer()
    printer = work.printing.printer_dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "yes.pdf"))

    work.printing.printer_dialog.done(QDialog.DialogCode.Accepted)
    settle(work)
    shown.reject()

    assert (tmp_path / "yes.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_preview_nothing_is_printed_or_saved(work, printer, tmp_path):
    work.printing.render()
    work.printing.choose_printer()
    work.printing.print_pages(printer)
    work.printing.save(str(tmp_path / "x.pdf"))

    assert not (tmp_path / "x.pdf").exists()
    assert not (tmp_path / "printed.pdf").exists()
