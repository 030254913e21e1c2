"""Attaches sources to a record, describes them, and detaches them again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.app import App
from tracker.domain.article import Article, Metadata
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.domain.source import Source
from tracker.gui.naming import Naming
from tracker.gui.work import Jobs, T

if TYPE_CHECKING:
    from tracker.gui.views.sources.attach_dialog import AttachDialog
    from tracker.gui.views.sources.metadata_dialog import MetadataDialog


class AttachScreen(QObject):
    """Joins the dialogs for sources to the services. Refusals go the way of all jobs."""

    changed = Signal(Changes)

    def __init__(self, app: App, jobs: Jobs, naming: Naming, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._naming = naming
        self._window = window
        self._agreement = ""
        self._attached: frozenset[str] = frozenset()
        self._publishers: tuple[str, ...] = ()
        self._article: Article | None = None
        self._described = ""
        self.dialog: AttachDialog | None = None
        self.details: MetadataDialog | None = None
        self.files: QFileDialog | None = None

    # -- wishes

    def attach(self, agreement: str, attached: tuple[str, ...] = ()) -> None:
        """Ask which source a record should rest on too; `attached` are those it has."""
        from tracker.gui.views.sources.attach_dialog import AttachDialog

        self._agreement = agreement
        self._attached = frozenset(attached)
        self.dialog = AttachDialog(self._naming, self._window)
        self.dialog.search_changed.connect(self._search)
        self.dialog.source_chosen.connect(self._attach_stored)
        self.dialog.file_requested.connect(self._choose_file)
        self.dialog.paste_requested.connect(self._paste)
        self.dialog.finished.connect(self._forget)
        self._search("")
        self.dialog.open()

    def describe(self, source: Source) -> None:
        """Ask for the particulars of a stored source."""
        from tracker.gui.views.sources.metadata_dialog import MetadataDialog

        self._described = source.uuid
        self.details = MetadataDialog(source.metadata, self._naming, self._window)
        self.details.edit_stored()
        self.details.show_origins(source.origins)
        self.details.offer_publishers(self._publishers)
        self.details.metadata_submitted.connect(self._update)
        self.details.open()

    def detach(self, agreement: str, source: str) -> None:
        """Take a source from a record; undo brings it back with its passages."""
        self._write(partial(self._app.sources.detach, agreement, source))

    def ask_for_details(self, article: Article) -> MetadataDialog:
        """Return the dialog that asks for the particulars of a new article."""
        from tracker.gui.views.sources.metadata_dialog import MetadataDialog

        dialog = MetadataDialog(article.metadata, self._naming, self._window)
        dialog.show_words(article.text)
        dialog.show_origins(article.origins)
        dialog.offer_publishers(self._publishers)
        return dialog

    # -- stored sources

    def _search(self, words: str) -> None:
        self._run("attach.search", partial(self._app.sources.all, words), self._show_sources)

    def _show_sources(self, sources: list[Source]) -> None:
        names = (source.metadata.publisher for source in sources)
        known = (*self._publishers, *(name for name in names if name))
        self._publishers = tuple(dict.fromkeys(known))
        if self.dialog is not None:
            others = [source for source in sources if source.uuid not in self._attached]
            self.dialog.show_sources(others)

    def _attach_stored(self, source: str) -> None:
        self._write(partial(self._app.sources.attach, self._agreement, source))

    # -- new sources

    def _choose_file(self) -> None:
        self.files = QFileDialog(self._window, self.tr("Attach a file"))
        self.files.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.files.fileSelected.connect(self.read_file)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def read_file(self, path: str) -> None:
        """Read a file, then ask for its particulars."""
        self._close()
        self._run("attach.read", partial(self._app.captures.read, Path(path)), self._ask)

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        html, text = mime.html(), mime.text()
        captures = self._app.captures
        read = partial(captures.read_html, html) if html else partial(captures.read_text, text)
        self._close()
        self._run("attach.read", read, self._ask)

    def _ask(self, article: Article) -> None:
        self._article = article
        self.details = self.ask_for_details(article)
        self.details.metadata_submitted.connect(self._add)
        self.details.skipped.connect(self._add_as_read)
        self.details.open()

    def _add(self, metadata: Metadata) -> None:
        if self._article is not None:
            article, self._article = self._article, None
            self._write(partial(self._app.sources.add, article, metadata, self._agreement))

    def _add_as_read(self) -> None:
        if self._article is not None:
            self._add(self._article.metadata)

    # -- inside

    def _update(self, metadata: Metadata) -> None:
        self._write(partial(self._app.sources.update, self._described, metadata))

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _write(self, act: Callable[[], Changes]) -> None:
        self._run("attach.write", act, self.changed.emit)

    def _run(self, kind: str, act: Callable[[], T], then: Callable[[T], object]) -> None:
        self._jobs.run(kind, partial(_do, act), partial(_hand_over, then))


def _do(act: Callable[[], T], progress: Progress) -> T:
    del progress
    return act()


def _hand_over(then: Callable[[T], object], result: T) -> None:
    then(result)
