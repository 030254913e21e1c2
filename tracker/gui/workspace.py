"""One open library in one window: makes the screens and joins them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.changes import Changes
from tracker.domain.identity import new_uuid
from tracker.domain.progress import Progress
from tracker.domain.search_hits import wanted_by
from tracker.domain.vocabulary import Stage
from tracker.gui.action_table import RECENT, Context
from tracker.gui.actions import Handler
from tracker.gui.bus import Bus
from tracker.gui.main_window import MainWindow, WindowParts
from tracker.gui.models.action_words import action_words
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.screens.appearance import Appearance
from tracker.gui.screens.attach import AttachScreen
from tracker.gui.screens.capturing import Capturing
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.clocks import Clocks
from tracker.gui.screens.exporting import Exporting
from tracker.gui.screens.guidance import Guidance
from tracker.gui.screens.importing import Importing
from tracker.gui.screens.insights import Insights
from tracker.gui.screens.learnt import LearntScreen
from tracker.gui.screens.library_files import LibraryFiles
from tracker.gui.screens.outlook import Outlook
from tracker.gui.screens.overview import Overview
from tracker.gui.screens.printing import Printing
from tracker.gui.screens.query_words import search_words
from tracker.gui.screens.record import RecordScreen
from tracker.gui.screens.record_deciding import RecordDeciding
from tracker.gui.screens.record_doubts import RecordDoubts
from tracker.gui.screens.record_editing import RecordEditing
from tracker.gui.screens.record_sources import RecordSources
from tracker.gui.screens.record_splitting import RecordSplitting
from tracker.gui.screens.search_history import SearchHistory
from tracker.gui.screens.search_keeping import SearchKeeping
from tracker.gui.screens.selection_editing import SelectionEditing
from tracker.gui.screens.status_bar import StatusBar
from tracker.gui.screens.undoing import Undoing
from tracker.gui.work import Jobs


class Workspace(QObject):
    """Siblings meet here: screens tell, this decides who else hears of it."""

    closed = Signal()

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
        self.insights = Insights(*outward)
        self.overview = Overview(self.catalogue, self.insights, self.jobs, self.naming)
        self.key_dates = self.overview.dates
        self.deciding = RecordDeciding(self.record, self.naming, self.feedback)
        self.splitting = RecordSplitting(app, self.record, self.bus, self.jobs, self.feedback)
        self.selection = SelectionEditing(
            app, self.catalogue, self.bus, self.jobs, self.naming, self.feedback
        )
        self.insights.language = self.printing.language
        self.files = LibraryFiles(app, self.jobs, preferences, self.feedback, self.window)
        self.learnt = LearntScreen(*parts, preferences, self.window)
        self.guidance = Guidance(self.window)
        self.appearance = Appearance(self.window, self.catalogue, preferences)
        self.attaching = AttachScreen(app, self.jobs, self.naming, self.window)
        self.capturing = Capturing(*parts, self.window, self.attaching)
        self.capturing.preferences = preferences
        self.importing = Importing(app, self.jobs, self.naming, self.window, preferences)
        self.sources = RecordSources(app, self.jobs, self.record, self.attaching)
        self.actions = self.window.take_handlers(handlers(self))
        self.insights.shown.connect(self.window.show_insights)
        self.insights.shown.connect(self.actions["view.insights"].setChecked)
        self.guidance.know(self.actions)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self.refresh)
        for screen in (self.catalogue, self.record, self.undoing):
            screen.setParent(self)
        self._connect()

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

    def _connect(self) -> None:
        later = self._refresh.start
        self.catalogue.listed.connect(later)
        self.catalogue.current_changed.connect(self.record.show)
        self.catalogue.open_requested.connect(self.open_agreement)
        self.catalogue.save_search_requested.connect(self.keeping.ask)
        self.catalogue.paste_requested.connect(self.capturing.paste)
        self.catalogue.counts.changed.connect(self.bus.tell)
        self.attaching.changed.connect(self.bus.tell)
        self.sources.rereading.told.connect(self.feedback.tell)
        self.record.shown.connect(later)
        self.record.open_requested.connect(self.catalogue.show_agreement)
        self.record.panel.head.next_requested.connect(self.next_agreement)
        self.record.panel.head.previous_requested.connect(self.previous_agreement)
        self.record.panel.review_requested.connect(self.review)
        self.undoing.known.connect(later)
        self.undoing.trashed.connect(self._tell_trashed)
        self.bus.changed.connect(self.feedback.withdraw)
        self.bus.changed.connect(self.insights.forget)
        self.capturing.left.connect(later)
        recent = self.actions.menus[RECENT]
        fill = partial(self.files.fill_recent, recent, self.actions["library.recent"])
        recent.aboutToShow.connect(fill)
        self.learnt.know(self.actions["learnt.on"])
        self.learnt.record_requested.connect(self.catalogue.show_agreement)
        self.capturing.open_requested.connect(self.catalogue.show_agreement)
        self.files.show_requested.connect(self.catalogue.show_agreement)
        self.window.files_dropped.connect(self.take_files)
        self.importing.changed.connect(self.bus.tell)
        self.catalogue.nothing_yet.table_requested.connect(self.importing.choose)
        self.window.closing.connect(self.finish)
        for refusing in (self.jobs, self.catalogue, self.record):
            refusing.refused.connect(self.feedback.refuse)
        self.jobs.crashed.connect(self.feedback.report)
        self.jobs.busy_changed.connect(self._show_busy)

    def start(self) -> None:
        """Show the window with all agreements."""
        self.window.setWindowTitle(f"{self.app.name} – Agreement Tracker")
        self.window.status.read_only.setVisible(self.app.read_only)
        self.window.restore_layout()
        self.appearance.restore(self.actions)
        self.preferences.note_recent(self.app.location)
        self.catalogue.start()
        self.undoing.refresh()
        self.window.show()
        self.catalogue.list.setFocus()

    def finish(self) -> None:
        """Let running work end, and let go of the library."""
        self._refresh.stop()
        self.catalogue.listed.disconnect(self._refresh.start)
        self.record.shown.disconnect(self._refresh.start)
        self.appearance.save()
        self.jobs.busy_changed.disconnect(self._show_busy)
        self.jobs.wait()
        self.clocks.close()
        self.outlook.close()
        self.app.close()
        self.closed.emit()

    # -- what the user has at hand

    def context(self) -> Context:
        """Return what decides which actions make sense."""
        agreement, rows = self.record.agreement, self.catalogue.selected_rows()
        return Context(
            listed=self.catalogue.model.rowCount(),
            selected=len(self.catalogue.list.selected_uuids()),
            trashed=sum(row.trashed for row in rows),
            draft=agreement is not None and agreement.stage is Stage.DRAFT,
            record=agreement is not None,
            source=self.record.source is not None,
            value=self.record.panel.lines.current_line() is not None,
            searching=bool(self.catalogue.query),
            undo=self.undoing.next_undo is not None,
            redo=self.undoing.next_redo is not None,
            writable=self.outlook.writable,
            moved=self.outlook.moved,
            reviewing=self.window.reviewing,
        )

    def refresh(self) -> None:
        """Bring actions, status bar and reader up to date."""
        context = self.context()
        self.actions.refresh(context)
        undo, redo = self.undoing.next_undo, self.undoing.next_redo
        self.actions.rename("undo", action_words(undo) if undo else "")
        self.actions.rename("redo", action_words(redo) if redo else "")
        self._name_trash(context)
        self.window.show_empty(empty=self.catalogue.is_empty)
        self.status.refresh(context)
        self.record.reader.reader.highlight(search_words(self.catalogue.query))
        self.record.panel.lines.highlight(wanted_by(self.catalogue.query))

    def _name_trash(self, context: Context) -> None:
        several = self.tr("{n} agreements").format(n=context.selected)
        self.actions.rename("agreement.trash", several if context.selected > 1 else "")

    def _show_busy(self) -> None:
        self.window.status.show_busy(busy=self.jobs.busy)

    # -- acts that belong to no single screen

    def new_agreement(self) -> None:
        """Make an empty record and show it; its values wait for a source."""
        agreement = Agreement(uuid=new_uuid())
        action = Action(ActionKind.ADD_AGREEMENT)
        work = partial(self._add, agreement, action)
        self.jobs.write(work, partial(self._show_new, agreement.uuid))

    def _add(self, agreement: Agreement, action: Action, progress: Progress) -> Changes:
        del progress
        return self.app.records.save(agreement, action)

    def _show_new(self, uuid: str, changes: Changes) -> None:
        self.catalogue.clear()
        self.catalogue.show_agreement(uuid)
        self.bus.tell(changes)
        self.record.panel.go_to(0)
        self.record.panel.lines.setFocus()

    def take_files(self, files: list[str]) -> None:
        """Import a table that was dropped; read anything else as articles."""
        if self.outlook.known is not None:
            self.clocks.refuse_change()
        elif self.importing.takes(files) and not self.window.reviewing:
            self.importing.start(files[0])
        else:
            self.capturing.add_files(files)

    def open_agreement(self, uuid: str) -> None:
        """Go into a record: review a draft, else put the cursor on its values."""
        if self.catalogue.current_is_draft() and self.outlook.writable:
            self.capturing.review(uuid)
        else:
            self.record.panel.go_to(0)
            self.record.panel.lines.setFocus()

    def review(self) -> None:
        """Review the draft that is shown."""
        if self.record.agreement:
            self.capturing.review(self.record.agreement.uuid)

    def next_agreement(self) -> None:
        """Go one row down."""
        self.catalogue.list.step(1)

    def previous_agreement(self) -> None:
        """Go one row up."""
        self.catalogue.list.step(-1)

    def trash(self) -> None:
        """Move the selected agreements to the trash, and say how to bring them back."""
        self.undoing.trash(self.catalogue.list.selected_uuids())

    def _tell_trashed(self, count: int, action: int) -> None:
        words = (
            self.tr("{n} agreements moved to the trash").format(n=count)
            if count > 1
            else self.tr("Moved to the trash")
        )
        undo = partial(self.undoing.undo_action, action)
        self.feedback.tell(words, act=self.tr("Undo"), run=undo)

    def restore(self) -> None:
        """Bring the selected agreements back from the trash."""
        self.undoing.restore(self.catalogue.list.selected_uuids())

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.catalogue.search.setFocus()
        self.catalogue.search.selectAll()


def handlers(work: Workspace) -> dict[str, Handler]:
    """Return what each action does in this workspace."""
    return _files(work) | _edits(work) | _views(work) | _records(work) | _rest(work)


def _files(work: Workspace) -> dict[str, Handler]:
    return {
        "article.paste": work.capturing.paste,
        "agreement.new": work.new_agreement,
        "source.add": work.capturing.choose_files,
        "source.folder": work.capturing.choose_folder,
        "source.web": work.capturing.choose_address,
        "import": work.importing.choose,
        "library.new": work.files.create,
        "library.open": work.files.choose,
        "library.recent": work.preferences.forget_recent,
        "export": work.exporting.start,
        "library.backup": work.files.back_up,
        "library.restore": work.files.restore,
        "library.check": work.files.check,
        "quit": work.window.close,
    }


def _edits(work: Workspace) -> dict[str, Handler]:
    return {
        "undo": work.undoing.undo,
        "redo": work.undoing.redo,
        "search.focus": work.focus_search,
        "search.clear": work.catalogue.clear,
        "search.history": work.searches.show,
        "search.save": work.keeping.ask,
        "list.select_all": work.catalogue.list.selectAll,
        "learnt.on": work.learnt.toggle,
        "learnt.show": work.learnt.open,
    }


def _views(work: Workspace) -> dict[str, Handler]:
    look = work.appearance
    return {
        "view.sidebar": look.apply_parts,
        "view.record": look.apply_parts,
        "view.reader": look.apply_parts,
        "view.insights": work.insights.toggle,
        "view.day": work.clocks.open,
        "view.today": work.clocks.return_to_now,
        "view.next": work.next_agreement,
        "view.previous": work.previous_agreement,
        "view.pane": work.window.next_pane,
        "view.columns": look.show_columns,
        "view.compact": look.compact,
        "view.standard": look.standard,
        "view.comfortable": look.comfortable,
        "theme.system": look.follow_system,
        "theme.light": look.light,
        "theme.dark": look.dark,
    }


def _records(work: Workspace) -> dict[str, Handler]:
    edit = work.editing
    return {
        "value.edit": edit.edit_current,
        "value.decide": work.deciding.ask,
        "value.remove": edit.remove_current,
        "add.title": edit.add_title,
        "add.party": edit.add_party,
        "add.signatory": edit.add_signatory,
        "add.event": edit.add_event,
        "add.area": edit.add_area,
        "add.gap": edit.add_gap,
        "add.relation": edit.add_relation,
        "add.terms": edit.add_terms,
        "add.tag": edit.add_tags,
        "agreement.review": work.review,
        "agreement.review_next": work.capturing.review_next,
        "agreement.change": work.selection.change,
        "agreement.merge": work.selection.merge,
        "agreement.split": work.splitting.ask,
        "agreement.trash": work.trash,
        "agreement.restore": work.restore,
    }


def _rest(work: Workspace) -> dict[str, Handler]:
    return {
        "source.attach": work.sources.attach,
        "source.open": work.sources.open,
        "source.details": work.sources.show_details,
        "source.reread": work.sources.read_again,
        "source.detach": work.sources.detach,
        "passage.next": work.record.next_passage,
        "passage.previous": work.record.previous_passage,
        "passage.reattach": work.sources.reattach,
        "passage.copy": work.record.copy_citation,
        "print.brief": work.printing.show_brief,
        "print.list": work.printing.show_list,
        "help.page": work.guidance.show_page,
        "help.palette": work.guidance.show_palette,
        "help.about": work.guidance.show_about,
    }
