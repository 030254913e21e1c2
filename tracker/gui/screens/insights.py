"""Joins the figures to the list: the same query, and what is chosen here narrows it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.figure import Figure
from tracker.domain.figure_choice import wider
from tracker.domain.figure_palette import PaletteName
from tracker.domain.figure_wish import LARGEST, SMALLEST, FigureKind, FigureWish
from tracker.domain.print_job import Language
from tracker.domain.progress import Patience, Progress
from tracker.domain.query import Query, QueryField, Term, parse, with_term, without_term
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.long_work import run_long
from tracker.gui.views.insights.figure_canvas import FigureCanvas
from tracker.gui.views.insights.figure_painting import LETTERS
from tracker.gui.views.insights.insights_pane import InsightsPane
from tracker.gui.work import Jobs

FILTERS = ("SVG (*.svg)", "PNG (*.png)", "PDF (*.pdf)")


class Insights(QObject):
    """Draws what is listed whenever it, the tab or the size changes, off the window's thread."""

    shown = Signal(bool)
    """Whether figures stand in the place of the list."""

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
        self.language: Language = "en"
        self.pane = InsightsPane()
        self.visible = False
        self.files: QFileDialog | None = None
        self._drawn: tuple[object, ...] = ()
        """What the figure on the screen was drawn for."""
        self.changes = 0
        """How often something changed that figures count."""
        catalogue.add_view(self.pane)
        self.pane.choose(
            preferences.text("insights/view", FigureKind.TIMELINE),
            preferences.text("insights/split", ""),
        )
        self.pane.context.setChecked(preferences.flag("insights/context", otherwise=True))
        catalogue.listed.connect(self.refresh)
        self.pane.context_changed.connect(self._remember_context)
        self.pane.rest_chosen.connect(self._take_rest)
        self.pane.figure_wanted.connect(self.refresh)
        self.pane.view_changed.connect(self._remember)
        self.pane.terms_chosen.connect(self.narrow)
        self.pane.years_chosen.connect(catalogue.choose_years)
        self.pane.clear_requested.connect(catalogue.clear)
        self.pane.save_requested.connect(self.ask_file)

    def toggle(self) -> None:
        """Show the figures in the place of the list, or the list again."""
        self.visible = not self.visible
        self._catalogue.show_view(self.pane if self.visible else None)
        self.shown.emit(self.visible)
        if self.visible:
            self.refresh()
            (self.pane.canvas if self.pane.kind else self.pane.tabs).setFocus()
        else:
            self._catalogue.list.setFocus()

    def restore(self) -> None:
        """Go to the tab of the last time, once all tabs are there."""
        self.pane.choose(self._preferences.text("insights/view", FigureKind.TIMELINE))

    def _remember(self, view: str) -> None:
        self._preferences.put("insights/view", view)

    def _remember_context(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._preferences.put_flag("insights/context", value=wanted)
        self.refresh()

    def refresh(self) -> None:
        """Draw again if anything is different from what is shown."""
        kind = self.pane.kind
        if not self.visible or kind is None:
            return
        wish, asked = self.wish(kind, self.pane.canvas), self._catalogue.asked
        outlook = self._catalogue.outlook
        wanted = (wish, asked.query, asked.drafts, outlook.day, outlook.known)
        if wanted != self._drawn:
            self._drawn = wanted
            self._preferences.put("insights/split", self.pane.chosen_split.value)
            work = partial(self._draw, wish, asked, outlook.day)
            self._jobs.run("figure", work, self.pane.show_figure)

    def narrow(self, text: str) -> None:
        """Add terms to the query; the ones it has already are taken out again."""
        query, terms = self._catalogue.query, parse(text).terms
        if all(term in query.terms for term in terms):
            for term in terms:
                query = without_term(query, term)
        else:
            for term in terms:
                query = with_term(_without_years(query, term), term)
        self._catalogue.narrow(query)

    def take_instead(self, kind: FigureKind, text: str) -> None:
        """Put terms in the place of what was chosen: they are of the whole, which is grey."""
        wish = FigureWish(kind=kind, split=self.pane.chosen_split)
        query = wider(self._catalogue.query, wish) or Query()
        for each in parse(text).terms:
            query = with_term(query, each)
        self._catalogue.narrow(query)

    def _take_rest(self, text: str) -> None:
        if self.pane.kind is not None:
            self.take_instead(self.pane.kind, text)

    def ask_file(self) -> None:
        """Ask where the figure goes, and as what."""
        folder = self._preferences.text("folder/figure", str(Path.home()))
        window = self.pane.window()
        self.files = QFileDialog(window, self.tr("Save figure"), folder)
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setNameFilters(FILTERS)
        self.files.filterSelected.connect(self._follow_filter)
        self.files.setDefaultSuffix("svg")
        self.files.selectFile(f"{Path(self._app.name).stem} {self.pane.view}.svg")
        self.files.fileSelected.connect(self.write)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def write(self, file: str) -> None:
        """Write the figure with title and caption, in the colours of paper."""
        kind = self.pane.kind
        if kind is None:
            return
        target = Path(file)
        self._preferences.put("folder/figure", str(target.parent))
        wish, asked = self.wish(kind, self.pane.canvas, framed=True), self._catalogue.asked
        words = self.tr("Saving {name}").format(name=target.name)
        work = partial(self._write, wish, asked, self._catalogue.day, target)
        run_long(self._jobs, words, work, self._tell, self.pane.window())

    def _follow_filter(self, chosen: str) -> None:
        if self.files is not None:
            self.files.setDefaultSuffix(chosen.partition("(*.")[2].rstrip(")"))

    def forget(self, changes: Changes) -> None:
        """Draw anew what a change may have touched, once the list has been read again."""
        if changes.agreements or changes.sources:
            self._drawn = ()
            self.changes += 1

    def wish(
        self, kind: FigureKind, canvas: FigureCanvas, *, framed: bool = False, scale: float = 1.0
    ) -> FigureWish:
        """Return what to draw for a canvas, with letters at a scale, or for a file."""
        size = QFontInfo(QApplication.font()).pixelSize() / LETTERS
        width, height = (1_000, 640) if framed else (canvas.width(), canvas.height())
        return FigureWish(
            kind=kind,
            split=self.pane.chosen_split,
            width=min(max(width, SMALLEST), LARGEST),
            height=min(max(height, SMALLEST), LARGEST),
            language=self.language,
            framed=framed,
            context=self.pane.context.isChecked(),
            text_size=13.0 if framed else round(size * scale, 1),
        )

    def _draw(self, wish: FigureWish, asked: Asked, day: dt.date, progress: Progress) -> Figure:
        return self._catalogue.outlook.app.figures.draw(
            wish,
            asked.query,
            as_of=day,
            drafts=asked.drafts,
            proposals=True,
            stop=Patience(progress),
        )

    def _write(
        self, wish: FigureWish, asked: Asked, day: dt.date, target: Path, progress: Progress
    ) -> Path:
        figure = self._draw(wish, asked, day, progress)
        self._app.figures.write(target, figure, PaletteName.PRINT)
        return target

    def _tell(self, target: Path) -> None:
        words = self.tr("Figure written to {name}").format(name=target.name)
        self._feedback.tell(words, str(target.parent))


def _without_years(query: Query, added: object) -> Query:
    """Return the query without the years it asks for, where others are to take their place."""
    if not isinstance(added, Term) or added.field is not QueryField.SIGNED:
        return query
    for old in query.terms:
        if isinstance(old, Term) and old.field is QueryField.SIGNED and not old.negated:
            query = without_term(query, old)
    return query
