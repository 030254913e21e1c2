"""Typesets, previews, prints and saves all that can be printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tracker.app import App
from tracker.domain.columns import LISTED
from tracker.domain.errors import FileUnusable, TrackerError
from tracker.domain.folding import fold
from tracker.domain.print_job import Language, PrintedDocument
from tracker.domain.print_period import PrintPeriod, usual_period
from tracker.domain.progress import Progress
from tracker.domain.query import QueryField
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.long_work import run_long
from tracker.gui.screens.outlook import today
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.views.printing.print_choice import (
    ONE_BY_ONE,
    WITH_FIGURES,
    Printable,
    PrintChoice,
    known_language,
    known_paper,
)
from tracker.gui.work import Job, Jobs

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from tracker.gui.views.printing.print_preview import PrintPreview


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
        self._job: Job[PrintedDocument] | None = None
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
        from tracker.gui.views.printing.print_preview import PrintPreview

        self.preview = PrintPreview(self._first_choice(kind), self._printable(), self._window())
        self.preview.setup_changed.connect(self.render)
        self.preview.stop_requested.connect(self.stop)
        self.preview.print_requested.connect(self.choose_printer)
        self.preview.save_requested.connect(self.choose_file)
        self.preview.finished.connect(self._forget)
        self.preview.open()
        self.render()

    def _first_choice(self, kind: str) -> PrintChoice:
        known, selected = self._preferences, self._catalogue.list.selected_count()
        period = usual_period(self._catalogue.day)
        several = selected > 1 or (kind in ONE_BY_ONE and selected > 0)
        return PrintChoice(
            kind=kind,
            selection=several,
            paper=known_paper(known.text("print/paper", "a4")),
            language=known_language(known.text("print/language", self.language)),
            listed_columns=known.flag("print/columns", otherwise=True),
            first=period.first,
            last=period.last,
            parties=self._parties(),
            figures=known.flag("print/figures", otherwise=False),
        )

    def _printable(self) -> Printable:
        places = self._app.reference.places
        named = ((place.code, place.name(self.language)) for place in places)
        return Printable(
            listed=self._catalogue.model.rowCount(),
            selected=self._catalogue.list.selected_count(),
            parties=tuple(sorted(named, key=lambda pair: fold(pair[1]))),
            templates=self._app.prints.templates(),
        )

    def _parties(self) -> tuple[str, ...]:
        """Return the parties that the search names, then those of what is selected."""
        asked = [v.text.upper() for v in self._catalogue.query.values(QueryField.PARTY)]
        rows = self._catalogue.selected_rows()
        asked += [party.code for row in rows for party in row.parties]
        places = self._app.reference.places
        return tuple(dict.fromkeys(code for code in asked if code in places))

    def render(self) -> None:
        """Typeset what the preview asks for."""
        if self.preview is None:
            return
        choice = self.preview.chosen()
        self._remember(choice)
        if len(set(choice.parties)) < choice.n_parties:
            self._cancel()
            self.preview.show_words(
                self.tr("Choose the two parties.")
                if choice.n_parties > 1
                else self.tr("Choose a party.")
            )
            return
        work = partial(self._render, choice, self._uuids(choice), self._columns(choice))
        self._job = self._jobs.run("print", work, self._take, self._refuse)
        self._job.progressed.connect(self._show_progress)

    def stop(self) -> None:
        """Typeset no further; other choices begin anew."""
        self._cancel()
        if self.preview is not None:
            self.preview.show_words(self.tr("Stopped. Choose what to print."))

    def _cancel(self) -> None:
        self._jobs.drop("print")
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _remember(self, choice: PrintChoice) -> None:
        self._preferences.put("print/paper", choice.paper)
        self._preferences.put("print/language", choice.language)
        self._preferences.put_flag("print/columns", value=choice.listed_columns)
        if choice.kind in WITH_FIGURES:
            self._preferences.put_flag("print/figures", value=choice.figures)

    def _uuids(self, choice: PrintChoice) -> list[str] | None:
        return self._catalogue.list.selected_uuids() if choice.selection else None

    def _columns(self, choice: PrintChoice) -> list[str]:
        """Return the columns of the list on screen that a printed list has too."""
        if choice.kind != "list" or not choice.listed_columns:
            return []
        return [key for key in self._catalogue.list.chosen_columns() if key in LISTED]

    def _render(
        self,
        choice: PrintChoice,
        uuids: list[str] | None,
        columns: list[str],
        progress: Progress,
    ) -> PrintedDocument:
        asked = self._catalogue.asked
        return self._catalogue.outlook.app.prints.render(
            choice.kind,
            asked.query,
            as_of=self._catalogue.day,
            printed_on=today(),
            uuids=uuids,
            drafts=asked.drafts or self._catalogue.current_is_draft(),
            paper=choice.paper,
            language=choice.language,
            columns=columns,
            period=PrintPeriod(choice.first, max(choice.first, choice.last)),
            parties=choice.parties,
            figures=choice.figures,
            template=choice.template,
            sort=asked.sort,
            descending=asked.descending,
            progress=progress,
        )

    def _show_progress(self, done: int, total: int) -> None:
        if self.preview is not None:
            self.preview.show_progress(done, total)

    def _take(self, printed: PrintedDocument) -> None:
        self._printed = printed
        if self.preview is not None:
            self.preview.show_document(printed)

    def _refuse(self, error: TrackerError) -> None:
        if self.preview is not None:
            self.preview.show_words(refusal_line(error))

    def _forget(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = None
        self._cancel()

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
        """Write the PDF; the old file stays until the new one is whole.

        A refusal is said above the pages: the bar of the window is behind them.
        """
        target = Path(file)
        if self.preview is None or self._printed is None:
            return
        try:
            from tracker.exchange.whole_file import whole_file

            with whole_file(target) as out:
                out.write(self._printed.pdf)
        except FileUnusable as error:
            self._warn(error)
            return
        self.preview.warn("\n".join(self._printed.warnings))
        self._preferences.put("folder/print", str(target.parent))
        words = self.tr("Saved as {name}").format(name=target.name)
        self._feedback.tell(words, str(target.parent))

    def choose_printer(self) -> None:
        """Open the platform's print dialog."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self.preview is None or self._printed is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        letter = self.preview.chosen().paper == "letter"
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
        from tracker.gui.screens.printer_pages import print_pdf

        first, last = printer.fromPage() or 1, printer.toPage() or self._printed.pages
        work = partial(print_pdf, self._printed.pdf, printer, first - 1, last - 1)
        words = self.tr("Printing {name}").format(name=printer.docName())
        run_long(self._jobs, words, work, self._tell_printed, self.preview, refused=self._warn)

    def _tell_printed(self, _nothing: None) -> None:
        self._feedback.tell(self.tr("Sent to the printer"))

    def _warn(self, error: TrackerError) -> None:
        """Say above the pages what went wrong; without pages, in the window."""
        if self.preview is None:
            self._feedback.refuse(error)
        else:
            self.preview.warn(refusal_line(error))

    def _window(self) -> QWidget:
        return self._catalogue.list.window()
