"""Typesets, previews, prints and saves briefs and lists."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tracker.app import App
from tracker.domain.errors import FileUnusable, TrackerError
from tracker.domain.print_job import Language, Paper, PrintedDocument
from tracker.domain.progress import Progress
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen, today
from tracker.gui.views.print_preview import PrintPreview
from tracker.gui.work import Jobs

POINTS = 72
"""Of an inch, in which PDF counts."""
FINEST = 400
"""Dots per inch of printed pages; at the 1200 of some printers one page fills half a gigabyte."""


class Printing(QObject):
    """Joins the print preview to the service, the printer and the file dialog."""

    def __init__(
        self,
        app: App,
        catalogue: CatalogueScreen,
        jobs: Jobs,
        preferences: Preferences,
        feedback: Feedback,
    ) -> None:
        super().__init__(catalogue)
        self._app = app
        self._catalogue = catalogue
        self._jobs = jobs
        self._preferences = preferences
        self._feedback = feedback
        self._printed: PrintedDocument | None = None
        self.language: Language = "en"
        self.preview: PrintPreview | None = None
        self.files: QFileDialog | None = None
        self.printer_dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None
        """The one of the last print dialog, which points to it without keeping it."""

    def show_brief(self) -> None:
        """Preview the brief of what is selected."""
        self._show("brief")

    def show_list(self) -> None:
        """Preview the list of what is listed."""
        self._show("list")

    def _show(self, kind: str) -> None:
        paper = self._preferences.text("print/paper", "a4")
        self.preview = PrintPreview(kind, paper, self._window())
        self.preview.setup_changed.connect(self.render)
        self.preview.print_requested.connect(self.choose_printer)
        self.preview.save_requested.connect(self.choose_file)
        self.preview.finished.connect(self._forget)
        self.preview.open()
        self.render()

    def render(self) -> None:
        """Typeset what the preview asks for."""
        if self.preview is None:
            return
        kind, paper = self.preview.chosen()
        self._preferences.put("print/paper", paper)
        selected = self._catalogue.list.selected_uuids()
        whole = kind == "list" and len(selected) < 2  # noqa: PLR2004 - one is no list
        work = partial(self._render, kind, cast(Paper, paper), None if whole else selected)
        self._jobs.run("print", work, self._take, self._refuse)

    def _render(
        self, kind: str, paper: Paper, uuids: list[str] | None, progress: Progress
    ) -> PrintedDocument:
        return self._app.prints.render(
            kind,
            self._catalogue.query,
            as_of=today(),
            printed_on=today(),
            uuids=uuids,
            drafts=self._catalogue.asked.drafts or self._catalogue.current_is_draft(),
            paper=paper,
            language=self.language,
            progress=progress,
        )

    def _take(self, printed: PrintedDocument) -> None:
        self._printed = printed
        if self.preview is not None:
            self.preview.show_document(printed)

    def _refuse(self, error: TrackerError) -> None:
        if self.preview is not None:
            self.preview.reject()
        self._feedback.refuse(error)

    def _forget(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = None
        self._jobs.drop("print")

    # -- out

    def choose_file(self) -> None:
        """Ask where to save the PDF."""
        folder = self._preferences.text("folder/print", str(Path.home()))
        self.files = QFileDialog(self.preview, self.tr("Save as PDF"), folder)
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setDefaultSuffix("pdf")
        self.files.setNameFilter("PDF (*.pdf)")
        self.files.selectFile(f"{Path(self._app.name).stem}.pdf")
        self.files.fileSelected.connect(self.save)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def save(self, file: str) -> None:
        """Write the PDF; the old file stays until the new one is whole."""
        target = Path(file)
        if self._printed is None:
            return
        part = target.with_name(f"{target.name}.part")
        try:
            part.write_bytes(self._printed.pdf)
            part.replace(target)
        except OSError as error:
            part.unlink(missing_ok=True)
            refusal = FileUnusable(
                self.tr("{name} could not be written.").format(name=target.name),
                hint=error.strerror or "",
            )
            self._feedback.refuse(refusal)
            return
        self._preferences.put("folder/print", str(target.parent))
        words = self.tr("Saved as {name}").format(name=target.name)
        self._feedback.tell(words, str(target.parent))

    def choose_printer(self) -> None:
        """Open the platform's print dialog."""
        if self.preview is None or self._printed is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        letter = self.preview.chosen()[1] == "letter"
        size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
        printer.setPageSize(QPageSize(size))
        printer.setFullPage(True)
        printer.setDocName(Path(self._app.name).stem)
        self._printer = printer
        self.printer_dialog = QPrintDialog(printer, self.preview)
        self.printer_dialog.setMinMax(1, self._printed.pages)
        self.printer_dialog.finished.connect(self._print_if_accepted)
        QDialog.open(self.printer_dialog)

    def _print_if_accepted(self, result: int) -> None:
        dialog, self.printer_dialog = self.printer_dialog, None
        if dialog is None or self._printer is None:
            return
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self.print_pages(self._printer)

    def print_pages(self, printer: QPrinter) -> None:
        """Send the pages of the preview to a printer."""
        if self.preview is None or self._printed is None:
            return
        first, last = printer.fromPage() or 1, printer.toPage() or self._printed.pages
        draw_pages(self.preview.document, printer, first - 1, last - 1)
        self._feedback.tell(self.tr("Sent to the printer"))

    def _window(self) -> QWidget:
        return self._catalogue.list.window()


def draw_pages(document: QPdfDocument, printer: QPrinter, first: int, last: int) -> None:
    """Draw pages, counted from 0, as large as the paper, and as fine as eyes can tell."""
    painter = QPainter(printer)
    try:
        for number in range(first, min(last, document.pageCount() - 1) + 1):
            if number > first:
                printer.newPage()
            area = painter.viewport()
            points = document.pagePointSize(number)
            scale = min(area.width() / points.width(), area.height() / points.height())
            size = (points * scale).toSize()
            fine = (points * min(scale, FINEST / POINTS)).toSize()
            painter.drawImage(QRect(QPoint(0, 0), size), document.render(number, fine))
    finally:
        painter.end()
