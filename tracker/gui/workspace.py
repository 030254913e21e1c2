"""One open library in one window: joins its screens, so that what one tells reaches the others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal

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
from tracker.gui.first_paint import FirstPaint
from tracker.gui.garbage import Collector
from tracker.gui.handlers import handlers
from tracker.gui.models.action_words import action_words
from tracker.gui.preferences import Preferences
from tracker.gui.screen_set import ScreenSet
from tracker.gui.screens.query_words import search_words


class Workspace(ScreenSet):
    """Siblings meet here: screens tell, this decides who else hears of it."""

    closed = Signal()

    def __init__(self, app: App, preferences: Preferences, language: str = "en") -> None:
        super().__init__(app, preferences, language)
        self.actions = self.window.take_handlers(handlers(self) | self._own_handlers())
        self.figures.shown.connect(self.window.show_insights)
        self.figures.shown.connect(self.actions["view.insights"].setChecked)
        self.guidance.know(self.actions)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self.refresh)
        self._connect()

    def _own_handlers(self) -> dict[str, Handler]:
        return {
            "agreement.new": self.new_agreement,
            "agreement.review": self.review,
            "agreement.trash": self.trash,
            "agreement.restore": self.restore,
            "search.focus": self.focus_search,
            "view.next": self.next_agreement,
            "view.previous": self.previous_agreement,
        }

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
        self.bus.changed.connect(self.figures.forget)
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
        """Show the window with all agreements.

        All other work begins when the first are painted: it loads what maps tables.
        """
        self.window.setWindowTitle(f"{self.app.name} – Agreement Tracker")
        self.window.status.read_only.setVisible(self.app.read_only)
        self.window.restore_layout()
        self.appearance.restore(self.actions)
        self.preferences.note_recent(self.app.location)
        first = self.catalogue.start()
        self.jobs.hold()
        first.finished.connect(self._wait_for_paint)
        self.undoing.refresh()
        self.window.show()
        self.catalogue.list.setFocus()

    def _wait_for_paint(self) -> None:
        FirstPaint(self.catalogue.list.viewport()).over.connect(self.jobs.go_on)

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
        Collector.take_back()
        self.closed.emit()

    # -- what the user has at hand

    def context(self) -> Context:
        """Return what decides which actions make sense."""
        agreement, rows = self.record.agreement, self.catalogue.selected_rows()
        return Context(
            listed=self.catalogue.model.rowCount(),
            selected=self.catalogue.list.selected_count(),
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
