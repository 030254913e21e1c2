"""The four steps of an import: look at a table, ask, show what would happen, import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.domain.import_report import ImportReport, Outcome
from tracker.domain.progress import Progress
from tracker.exchange.importing.mapping import Mapping, read_mapping
from tracker.exchange.importing.mapping_text import write_mapping
from tracker.exchange.importing.table_look import TableKind, TableLook, UnknownWords
from tracker.exchange.importing.tables import WORKBOOKS, ReadingHints
from tracker.gui.main_window import MainWindow
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.sentences.speaking import refusal_words
from tracker.gui.views.elements.progress_dialog import ProgressDialog
from tracker.gui.views.exchange.import_dialog import COLUMNS, FILE, PREVIEW, VALUES, ImportDialog
from tracker.gui.work import Job, Jobs
from tracker.services.importing.plans import ImportPlan

T = TypeVar("T")
TABLES = (".csv", ".tsv", ".tab", ".psv", *WORKBOOKS)
"""Endings of files that are tables, and never articles."""
_WANTED = (Outcome.ADDED, Outcome.CHANGED)


class ImportSteps(QObject):
    """Takes one table at a time through the four steps."""

    changed = Signal(object)

    def __init__(
        self,
        app: App,
        jobs: Jobs,
        naming: Naming,
        window: MainWindow,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._naming = naming
        self._window = window
        self._preferences = preferences
        self._look: TableLook | None = None
        self._hints = ReadingHints()
        self._plan: ImportPlan | None = None
        self._at_work = 0
        self.dialog: ImportDialog | None = None
        self.files: QFileDialog | None = None

    # -- ways in

    def choose(self) -> None:
        """Ask which table to import."""
        files = self._file_dialog(self.tr("Import a spreadsheet"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{ending}" for ending in (*TABLES, ".txt", ".json", ".zip"))
        files.setNameFilters(
            [self.tr("Tables ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        files.fileSelected.connect(self.start)
        files.open()

    def start(self, file: str) -> None:
        """Look at a table and show what was found."""
        if self.dialog is not None and self.dialog.isVisible():
            return
        path = Path(file)
        self._preferences.put("folder/import", str(path.parent))
        self._hints = ReadingHints()
        self._inspect(path, None)

    def _inspect(self, path: Path, hints: ReadingHints | None) -> None:
        self._long(
            self.tr("Reading {name}").format(name=path.name),
            partial(_looked, self._app, path, hints),
            self._show_look,
        )

    # -- the steps

    def _show_look(self, look: TableLook) -> None:
        self._look = look
        if self.dialog is None:
            self.dialog = self._new_dialog(look.path.name)
            self.dialog.open()
        dialog = self.dialog
        dialog.about.setText(self._about(look))
        if look.kind is TableKind.OWN:
            self._make_plan(None)
            return
        dialog.file.show_look(look)
        if look.mapping is not None:
            dialog.columns.show_look(look, look.mapping)
        dialog.show_step(FILE)

    def _new_dialog(self, name: str) -> ImportDialog:
        dialog = ImportDialog(name, self._naming, self._window)
        dialog.next_requested.connect(self._go_on)
        dialog.back_requested.connect(self._go_back)
        dialog.file.hints_changed.connect(self._read_again)
        dialog.columns.load_requested.connect(self._ask_mapping)
        dialog.columns.save_requested.connect(self._ask_mapping_target)
        dialog.preview.save_requested.connect(self._ask_problems_target)
        dialog.preview.only_gaps_changed.connect(self._plan_again)
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog, self._plan, self._look = None, None, None

    def _read_again(self, hints: ReadingHints) -> None:
        if self._look is not None:
            self._hints = hints
            self._inspect(self._look.path, hints)

    def _go_on(self) -> None:
        dialog = self.dialog
        if dialog is None or self._look is None or self._at_work:
            return
        if dialog.step == FILE:
            dialog.show_step(COLUMNS)
        elif dialog.step == COLUMNS:
            self._find_words()
        elif dialog.step == VALUES:
            self._make_plan(self._mapping())
        else:
            self._run()

    def _go_back(self) -> None:
        dialog, look = self.dialog, self._look
        if dialog is None or look is None or self._at_work:
            return
        if look.kind is TableKind.FOREIGN:
            dialog.show_step(max(FILE, dialog.step - 1))

    def _mapping(self) -> Mapping:
        """Return what is chosen in all steps so far."""
        if self.dialog is None:
            return Mapping(columns={})
        mapping = self.dialog.columns.mapping()
        if self.dialog.step >= VALUES:
            mapping = self.dialog.values.mapping(mapping)
        hints = mapping.hints if self._hints == ReadingHints() else self._hints
        return replace(mapping, hints=hints, match={})

    def _find_words(self) -> None:
        look = self._look
        if look is None:
            return
        mapping = self._mapping()
        work = partial(self._app.imports.unknown_words, look.path, mapping)
        show = partial(self._show_words, mapping)
        self._long(self.tr("Reading {name}").format(name=look.path.name), work, show)

    def _show_words(self, mapping: Mapping, unknown: list[UnknownWords]) -> None:
        if self.dialog is not None:
            self.dialog.values.show_words(unknown, mapping)
            self.dialog.show_step(VALUES)

    def _make_plan(self, mapping: Mapping | None) -> None:
        look = self._look
        if look is not None:
            only_gaps = self.dialog is not None and self.dialog.preview.only_gaps.isChecked()
            work = partial(self._app.imports.plan, look.path, mapping, only_gaps=only_gaps)
            words = self.tr("Comparing {name} with the library").format(name=look.path.name)
            self._long(words, work, self._show_plan)

    def _plan_again(self) -> None:
        """Compare again: what becomes of known records has changed."""
        if self._plan is not None:
            self._make_plan(self._plan.mapping)

    def _show_plan(self, plan: ImportPlan) -> None:
        dialog, look = self.dialog, self._look
        if dialog is None or look is None:
            return
        self._plan = plan
        dialog.preview.show_report(plan.report)
        dialog.show_step(PREVIEW)
        dialog.back.setVisible(look.kind is TableKind.FOREIGN)
        count = sum(plan.report.counts[outcome] for outcome in _WANTED)
        several = self.tr("Import {n} rows").format(n=self._naming.number(count))
        none = self.tr("Nothing to import")
        one = self.tr("Import 1 row")
        dialog.offer(none if not count else one if count == 1 else several, possible=count > 0)

    def _run(self) -> None:
        plan, dialog = self._plan, self.dialog
        if plan is None or dialog is None:
            return
        keep = plan.mapping if dialog.columns.remember.isChecked() else None
        work = partial(_imported, self._app, plan, keep)
        words = self.tr("Importing {name}").format(name=plan.path.name)
        self._long(words, work, self._finish, writes=True)

    def _finish(self, report: ImportReport) -> None:
        name = self._look.path.name if self._look else ""
        if self.dialog is not None:
            self.dialog.accept()
        self.changed.emit(report.changes)
        number = self._naming.number
        words = self.tr("{added} added and {changed} changed from {name}").format(
            added=number(report.counts[Outcome.ADDED]),
            changed=number(report.counts[Outcome.CHANGED]),
            name=name,
        )
        refused = report.counts[Outcome.REFUSED]
        several = self.tr("{n} rows were refused.").format(n=number(refused))
        one = self.tr("1 row was refused.")
        hint = "" if not refused else one if refused == 1 else several
        self._window.feedback.tell(words, hint)

    # -- mapping files and problems

    def _ask_mapping(self) -> None:
        files = self._file_dialog(self.tr("Load mapping"))
        files.setNameFilters(["TOML (*.toml)", self.tr("All files (*)")])
        files.fileSelected.connect(self.load_mapping)
        files.open()

    def load_mapping(self, file: str) -> None:
        """Take the meaning of the columns from a mapping file."""
        look, dialog = self._look, self.dialog
        if look is None or dialog is None:
            return
        try:
            mapping = read_mapping(Path(file))
        except TrackerError as error:
            dialog.say(*refusal_words(error))
            return
        known = {name: r for name, r in mapping.columns.items() if name in look.header}
        dialog.columns.show_look(look, replace(mapping, columns=known))

    def _ask_mapping_target(self) -> None:
        stem = self._look.path.stem if self._look else ""
        files = self._file_dialog(self.tr("Save mapping"), f"{stem}.toml")
        files.fileSelected.connect(self.save_mapping)
        files.open()

    def save_mapping(self, file: str) -> None:
        """Write what is chosen as a mapping file, for `import --mapping` too."""
        self._try(partial(write_mapping, self._mapping(), Path(file)))

    def _ask_problems_target(self) -> None:
        stem = self._look.path.stem if self._look else ""
        files = self._file_dialog(self.tr("Save problems"), f"{stem}-problems.csv")
        files.fileSelected.connect(self.save_problems)
        files.open()

    def save_problems(self, file: str) -> None:
        """Write the rows that need a look, to be corrected and imported again."""
        if self._plan is not None:
            self._try(partial(self._plan.save_problems, Path(file)))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except TrackerError as error:
            if self.dialog is not None:
                self.dialog.say(*refusal_words(error))

    # -- what all steps need

    def _file_dialog(self, title: str, name: str = "") -> QFileDialog:
        folder = self._preferences.text("folder/import", str(Path.home()))
        files = QFileDialog(self.dialog or self._window, title, folder)
        if name:
            files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            files.selectFile(name)
        files.finished.connect(files.deleteLater)
        self.files = files
        return files

    def _long(
        self,
        words: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        *,
        writes: bool = False,
    ) -> None:
        """Run work behind a progress dialog that can stop it; say refusals where one looks.

        That dialog appears only if the work lasts; nothing else is begun from here meanwhile.
        """
        progress = ProgressDialog(words, self.dialog or self._window)
        start = self._jobs.write if writes else partial(self._jobs.run, "import")
        self._at_work += 1
        job = start(work, then, self._refuse)
        job.progressed.connect(progress.show_progress)
        job.finished.connect(progress.finish)
        job.finished.connect(self._rest)
        progress.cancel_requested.connect(partial(self._stop, job))

    def _stop(self, job: Job[T]) -> None:
        """Stop work and say so; what newer work replaces ends without a word."""
        job.cancelled.connect(self._tell_stopped)
        job.cancel()

    def _tell_stopped(self) -> None:
        words = self.tr("Stopped: nothing was imported")
        if self.dialog is not None:
            self.dialog.say(f"{words}.")
        else:
            self._window.feedback.tell(words)

    def _rest(self) -> None:
        self._at_work -= 1

    def _refuse(self, error: TrackerError) -> None:
        if self.dialog is not None:
            self.dialog.say(*refusal_words(error))
        else:
            self._window.feedback.refuse(error)

    def _about(self, look: TableLook) -> str:
        columns, number = len(look.header), self._naming.number
        several = self.tr("{n} rows").format(n=number(look.total))
        rows = self.tr("1 row") if look.total == 1 else several
        several = self.tr("{n} columns").format(n=number(columns))
        told = self.tr("1 column") if columns == 1 else several
        return f"{look.path.name} · {rows} · {told}"


def _looked(app: App, path: Path, hints: ReadingHints | None, progress: Progress) -> TableLook:
    del progress
    return app.imports.inspect(path, hints)


def _imported(
    app: App, plan: ImportPlan, keep: Mapping | None, progress: Progress
) -> ImportReport:
    """Remember the mapping first, so that the import is what the next undo takes back."""
    if keep is not None:
        app.imports.remember(plan.path, keep)
    return app.imports.run(
        plan.path, mapping=plan.mapping, only_gaps=plan.only_gaps, progress=progress
    )
