"""From the clipboard or files to the review of a draft, and back to the library."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tracker.app import App
from tracker.domain.article import Article, Metadata
from tracker.domain.capture import Capture
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.gui.bus import Bus
from tracker.gui.feedback import Feedback
from tracker.gui.main_window import MainWindow
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.screens.attach import AttachScreen
from tracker.gui.screens.intake import IntakeScreen
from tracker.gui.screens.learnt import LEARNING
from tracker.gui.screens.long_work import run_long
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.screens.review.screen import ReviewScreen
    from tracker.gui.views.sources.metadata_dialog import MetadataDialog
    from tracker.gui.views.sources.web_dialog import WebDialog

_ADDRESS = re.compile(r"https?://\S{1,4000}")


class Capturing(QObject):
    """Reads one article for review at once; several wait in the queue of drafts."""

    open_requested = Signal(str)
    """Carries the uuid of a stored record to show."""
    left = Signal()
    """The library is shown again."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the two services and four siblings are
        self,
        app: App,
        bus: Bus,
        jobs: Jobs,
        naming: Naming,
        window: MainWindow,
        attaching: AttachScreen,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._bus = bus
        self._jobs = jobs
        self._naming = naming
        self._window = window
        self._attaching = attaching
        self.intake = IntakeScreen(app, jobs, window)
        self.intake.changed.connect(bus.tell)
        self.intake.review_requested.connect(self.review_next)
        self.intake.open_requested.connect(self.open_requested)
        self.preferences: Preferences | None = None
        self.screen: ReviewScreen | None = None
        self.files: QFileDialog | None = None
        self.details: MetadataDialog | None = None
        self.web: WebDialog | None = None

    @property
    def _feedback(self) -> Feedback:
        return self._window.feedback

    # -- ways in

    def paste(self) -> None:
        """Read the article on the clipboard."""
        if self.screen is not None or self._app.read_only:
            return
        mime = QGuiApplication.clipboard().mimeData()
        urls = mime.urls() if mime else []
        html, text = (mime.html(), mime.text()) if mime else ("", "")
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            self._add(files)
        elif html.strip():
            self._read(partial(self._app.captures.read_html, html))
        else:
            self._read(partial(self._app.captures.read_text, text))

    def choose_files(self) -> None:
        """Ask which files to read."""
        folder = self._remembered()
        self.files = QFileDialog(self._window, self.tr("Add sources"), folder)
        self.files.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in self._app.captures.endings)
        articles = self.tr("Articles ({endings})").format(endings=endings)
        self.files.setNameFilters([articles, self.tr("All files (*)")])
        self.files.filesSelected.connect(self.add_files)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def add_files(self, files: Sequence[str]) -> None:
        """Read one file for review; take in several, or what a folder holds, as drafts."""
        if files and self.preferences:
            self.preferences.put("folder/articles", str(Path(files[0]).parent))
        self._add([Path(file) for file in files])

    def choose_folder(self) -> None:
        """Ask for a folder whose files are all taken in."""
        self.files = QFileDialog(self._window, self.tr("Add a folder"), self._remembered())
        self.files.setFileMode(QFileDialog.FileMode.Directory)
        self.files.filesSelected.connect(self.add_files)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def choose_address(self) -> None:
        """Ask for the address of a page; one on the clipboard is offered."""
        from tracker.gui.views.sources.web_dialog import WebDialog

        if self.screen is not None or self._app.read_only:
            return
        copied = QGuiApplication.clipboard().text().strip()
        offered = copied if _ADDRESS.fullmatch(copied) else ""
        self.web = WebDialog(offered, self._window)
        self.web.address_submitted.connect(self.fetch)
        self.web.finished.connect(self.web.deleteLater)
        self.web.open()

    def fetch(self, address: str) -> None:
        """Fetch a page for review."""
        self._feedback.clear()
        words = self.tr("Fetching the page")
        run_long(self._jobs, words, partial(self._fetch, address), self._ask, self._window)

    def review_next(self, after: str = "") -> None:
        """Review the stored draft that is least certain; `after` is one to pass over."""
        if self.screen is None:
            self._feedback.clear()
            self._look_for_next(after)

    def _look_for_next(self, after: str = "") -> None:
        self._jobs.run("capture", partial(self._open_next, after), self._show_next)

    def review(self, uuid: str) -> None:
        """Review a stored draft."""
        if self.screen is None:
            self._feedback.clear()
            self._jobs.run("capture", partial(self._open, uuid), self.show_review)

    # -- reading

    def _add(self, paths: Sequence[Path]) -> None:
        if self._app.read_only:
            return
        if len(paths) == 1 and not paths[0].is_dir() and self.screen is None:
            self._read(partial(self._app.captures.read, paths[0]))
        elif paths:
            self.intake.start(paths)

    def _read(self, read: Callable[[], Article]) -> None:
        self._feedback.clear()
        words = self.tr("Reading the article")
        run_long(self._jobs, words, partial(self._call, read), self._ask, self._window)

    def _call(self, read: Callable[[], Article], progress: Progress) -> tuple[Article, bool]:
        del progress
        article = read()
        return article, self._app.sources.with_text(article.sha256) is not None

    def _fetch(self, address: str, progress: Progress) -> tuple[Article, bool]:
        article = self._app.captures.fetch(address, progress)
        return article, self._app.sources.with_text(article.sha256) is not None

    def _ask(self, answer: tuple[Article, bool]) -> None:
        article, known = answer
        if known:
            self.propose(article, article.metadata)
            return
        self.details = self._attaching.ask_for_details(article)
        self.details.metadata_submitted.connect(partial(self.propose, article))
        self.details.skipped.connect(partial(self.propose, article, article.metadata))
        self.details.finished.connect(self.details.deleteLater)
        self.details.open()

    def propose(self, article: Article, metadata: Metadata) -> None:
        """Look for agreements in an article whose particulars are settled."""
        work = partial(self._proposal, article, metadata)
        words = self.tr("Looking for agreements")
        run_long(self._jobs, words, work, self.show_review, self._window)

    def _proposal(self, article: Article, metadata: Metadata, progress: Progress) -> Capture:
        del progress
        _load_review()
        return self._app.captures.propose(article, metadata)

    def _open(self, uuid: str, progress: Progress) -> Capture:
        del progress
        _load_review()
        return self._app.captures.open(uuid)

    def _open_next(self, after: str, progress: Progress) -> Capture | None:
        del progress
        _load_review()
        waiting = self._app.agreements.to_review()
        following = next((uuid for uuid in waiting if uuid != after), None)
        return self._app.captures.open(following) if following else None

    def _show_next(self, capture: Capture | None) -> None:
        if capture is not None:
            self.show_review(capture)
        else:
            self._feedback.tell(self.tr("No drafts are left to review."))

    # -- reviewing

    def show_review(self, capture: Capture) -> None:
        """Show the review in the place of the library: made in one turn, shown in the next."""
        from tracker.gui.screens.review.screen import ReviewScreen

        screen = ReviewScreen(self._app, capture, self._jobs, self._naming, self._window.pages)
        if self.preferences is not None:
            screen.saving.learn = self.preferences.flag(LEARNING, otherwise=True)
        screen.saved.connect(self._bus.tell)
        screen.saved.connect(self._note_saved)
        screen.saving.proposals_left.connect(self._explain_proposals)
        screen.refused.connect(self._feedback.refuse)
        screen.closed.connect(self.leave)
        screen.next_requested.connect(self._go_on)
        screen.open_requested.connect(self._go)
        self.screen = screen
        QTimer.singleShot(0, screen, partial(self._enter, screen, capture))

    def _enter(self, screen: ReviewScreen, capture: Capture) -> None:
        if self.screen is not screen:
            screen.deleteLater()
            return
        self._window.show_page(screen)
        task = self.tr("Review draft")
        self._window.setWindowTitle(f"{task} – {self._app.name} – Agreement Tracker")
        screen.start()
        self._count_waiting(capture)
        self.left.emit()

    def leave(self) -> None:
        """Go back to the library."""
        self.screen = None
        self._window.show_library()
        self._window.setWindowTitle(f"{self._app.name} – Agreement Tracker")
        self.left.emit()

    def _count_waiting(self, capture: Capture) -> None:
        front = {draft.uuid for draft in capture.drafts}
        work = partial(self._waiting, front)
        self._jobs.run("review.waiting", work, self._show_waiting)

    def _waiting(self, front: set[str], progress: Progress) -> int:
        del progress
        return len(set(self._app.agreements.to_review()) - front)

    def _show_waiting(self, count: int) -> None:
        if self.screen is not None:
            self.screen.show_waiting(count)

    def _go_on(self) -> None:
        self.leave()
        self._look_for_next()

    def _note_saved(self, changes: Changes) -> None:
        if len(changes.agreements) == 1:
            self.open_requested.emit(next(iter(changes.agreements)))

    def _explain_proposals(self) -> None:
        self._feedback.tell(
            self.tr("Some values are still only proposed."),
            self.tr("They stay out of exports and prints until somebody accepts them."),
        )

    def _go(self, uuid: str) -> None:
        self.leave()
        self.open_requested.emit(uuid)

    def _remembered(self) -> str:
        home = str(Path.home())
        return self.preferences.text("folder/articles", home) if self.preferences else home


def _load_review() -> None:
    """Load what a review is made of beside the reading, where the window need not wait for it."""
    import_module("tracker.gui.screens.review.screen")
