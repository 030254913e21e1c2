"""The screens of one open library, made in the order in which they need each other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.gui.bus import Bus
from tracker.gui.main_window import MainWindow, WindowParts
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.screens.appearance import Appearance
from tracker.gui.screens.attach import AttachScreen
from tracker.gui.screens.capturing import Capturing
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.clocks import Clocks
from tracker.gui.screens.exporting import Exporting
from tracker.gui.screens.figures import Figures
from tracker.gui.screens.guidance import Guidance
from tracker.gui.screens.importing import Importing
from tracker.gui.screens.learnt import LearntScreen
from tracker.gui.screens.library_files import LibraryFiles
from tracker.gui.screens.outlook import Outlook
from tracker.gui.screens.printing import Printing
from tracker.gui.screens.record.deciding import RecordDeciding
from tracker.gui.screens.record.doubts import RecordDoubts
from tracker.gui.screens.record.editing import RecordEditing
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.screens.record.sources import RecordSources
from tracker.gui.screens.record.splitting import RecordSplitting
from tracker.gui.screens.search_history import SearchHistory
from tracker.gui.screens.search_keeping import SearchKeeping
from tracker.gui.screens.selection_editing import SelectionEditing
from tracker.gui.screens.status_bar import StatusBar
from tracker.gui.screens.undoing import Undoing
from tracker.gui.work import Jobs


class ScreenSet(QObject):
    """Each knows the library and the runner of work; what one tells another is said elsewhere."""

    def __init__(self, app: App, preferences: Preferences, language: str = "en") -> None:
        super().__init__()
        self.app = app
        self.preferences = preferences
        self.naming = Naming(app.reference, language)
        self.bus = Bus(self)
        self.jobs = Jobs(self)
        parts = (app, self.bus, self.jobs, self.naming)
        self.outlook = Outlook(app, self)
        self.catalogue = CatalogueScreen(*parts, self.outlook)
        self.record = RecordScreen(*parts, self.outlook)
        self.doubts = RecordDoubts(app, self.record, self.bus, self.jobs)
        self.keeping = SearchKeeping(self.catalogue)
        self.searches = SearchHistory(self.catalogue, preferences)
        self.undoing = Undoing(app, self.bus, self.jobs)
        self.window = MainWindow(self._parts(), preferences)
        self.feedback = self.window.feedback
        line = self.window.status
        self.status = StatusBar(line, self.catalogue, self.undoing, self.naming)
        self.clocks = Clocks(app, self.catalogue, self.jobs, self.naming, self.window)
        self.editing = RecordEditing(app, self.record, self.jobs, self.naming)
        outward = (app, self.catalogue, self.jobs, preferences, self.feedback)
        self.exporting = Exporting(*outward)
        self.printing = Printing(*outward)
        self.printing.language = "es" if language == "es" else "en"
        self.figures = Figures(*outward, self.naming)
        self.deciding = RecordDeciding(self.record, self.naming, self.feedback)
        self.splitting = RecordSplitting(app, self.record, self.bus, self.jobs, self.feedback)
        self.selection = SelectionEditing(
            app, self.catalogue, self.bus, self.jobs, self.naming, self.feedback
        )
        self.figures.language = self.printing.language
        self.files = LibraryFiles(app, self.jobs, preferences, self.feedback, self.window)
        self.learnt = LearntScreen(*parts, preferences, self.window)
        self.guidance = Guidance(self.window)
        self.appearance = Appearance(self.window, self.catalogue, preferences)
        self.attaching = AttachScreen(app, self.jobs, self.naming, self.window)
        self.capturing = Capturing(*parts, self.window, self.attaching)
        self.capturing.preferences = preferences
        self.importing = Importing(app, self.jobs, self.naming, self.window, preferences)
        self.sources = RecordSources(app, self.jobs, self.record, self.attaching)
        for screen in (self.catalogue, self.record, self.undoing):
            screen.setParent(self)

    def _parts(self) -> WindowParts:
        return WindowParts(
            search=self.catalogue.search,
            sidebar=self.catalogue.sidebar,
            centre=self.catalogue.centre,
            list=self.catalogue.list,
            panel=self.record.panel,
            details=self.record.details,
            reader=self.record.reader,
        )
