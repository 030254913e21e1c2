"""The main window: layout and menus only. What happens is decided by the screens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tracker.gui.action_table import ADD, SPECS
from tracker.gui.actions import Actions, Handler
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.views.elements.message_bar import MessageBar
from tracker.gui.views.frame.main_toolbar import MainToolbar
from tracker.gui.views.frame.outlook_strip import OutlookStrip
from tracker.gui.views.frame.status_line import StatusLine
from tracker.gui.views.listing.agreement_list import AgreementList
from tracker.gui.views.listing.search_box import SearchBox
from tracker.gui.views.listing.sidebar import Sidebar
from tracker.gui.views.reader.reader_pane import ReaderPane
from tracker.gui.views.record.panel import RecordPanel
from tracker.gui.views.record.passage_details import PassageDetails

LEFT = ("article.paste", "agreement.new", "source.add")
RIGHT = ("view.insights", "export", "print.brief")
SIDEBAR, RECORD, READER = 224, 408, 232
NARROW = 1180


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """The views that the window arranges; screens own them."""

    search: SearchBox
    sidebar: Sidebar
    centre: QWidget
    """Holds the list with what stands above it."""
    list: AgreementList
    panel: RecordPanel
    details: PassageDetails
    reader: ReaderPane


@runtime_checkable
class Closable(Protocol):
    """A screen in the place of the library that may hold work nobody has saved."""

    @property
    def has_unsaved_work(self) -> bool:
        """Whether closing would lose something."""

    def request_close(self) -> None:
        """Ask what becomes of it, then close."""


class MainWindow(QMainWindow):
    """Holds sidebar, list, record and reader, and in their place the review of a draft."""

    files_dropped = Signal(list)
    """Carries the paths of files."""
    closing = Signal()

    def __init__(self, parts: WindowParts, preferences: Preferences) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.resize(1440, 868)
        self.parts = parts
        self._preferences = preferences
        self.bar = MessageBar()
        self.feedback = Feedback(self.bar)
        self.outlook = OutlookStrip()
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.middle = _column(parts.centre, parts.reader)
        self.right = _column(parts.panel, parts.details)
        self.pages = QStackedWidget()
        self._arrange()
        self.actions_table: Actions | None = None
        self._narrow = False
        self._empty = False
        self._insights = False
        self._shown = dict.fromkeys(("sidebar", "record", "reader"), True)

    def _arrange(self) -> None:
        for splitter in (self.columns, self.middle, self.right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        for widget in (self.parts.sidebar, self.middle, self.right):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([SIDEBAR, 1440 - SIDEBAR - RECORD, RECORD])
        for splitter in (self.middle, self.right):
            splitter.setStretchFactor(0, 3)
            splitter.setStretchFactor(1, 1)
            splitter.setSizes([868 - READER, READER])
        self.pages.addWidget(self.columns)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.outlook)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    def take_handlers(self, handlers: dict[str, Handler]) -> Actions:
        """Build menus and toolbar; a missing or surplus handler fails here and now."""
        actions = Actions(self, handlers)
        self.actions_table = actions
        self.toolbar = MainToolbar(
            [actions[id_] for id_ in LEFT],
            self.parts.search,
            [actions[id_] for id_ in RIGHT],
        )
        self.addToolBar(self.toolbar)
        self.parts.panel.set_add_menu(actions.menus[ADD])
        for id_ in ("view.sidebar", "view.record", "view.reader"):
            actions[id_].setChecked(True)
        self._give_menus(actions)
        return actions

    def _give_menus(self, actions: Actions) -> None:
        lists = {
            self.parts.list: (
                "print.brief",
                "export",
                "agreement.review",
                "agreement.trash",
                "agreement.restore",
            ),
            self.parts.panel.lines: (
                "value.edit",
                "value.remove",
                "add.gap",
                "passage.copy",
                "passage.reattach",
                "source.attach",
                "source.details",
                "source.reread",
                "source.detach",
            ),
        }
        for widget, ids in lists.items():
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions([actions[spec.id] for spec in SPECS if spec.id in ids])

    # -- pages

    def show_page(self, page: QWidget) -> None:
        """Show a screen in the place of library, list and record."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.toolbar.hide()
        self.status.hide()

    def show_library(self) -> None:
        """Go back to the library."""
        page = self.pages.currentWidget()
        self.pages.setCurrentWidget(self.columns)
        self.toolbar.show()
        self.status.show()
        if page is not None and page is not self.columns:
            self.pages.removeWidget(page)
            page.hide()
            page.deleteLater()
            self.parts.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def reviewing(self) -> bool:
        """Whether another screen than the library is shown."""
        return self.pages.currentWidget() is not self.columns

    def show_parts(self, *, sidebar: bool, record: bool, reader: bool) -> None:
        """Show or hide the parts around the list."""
        self._shown = {"sidebar": sidebar, "record": record, "reader": reader}
        self.parts.sidebar.setVisible(sidebar)
        wide = self._empty or self._insights
        self.right.setVisible(record and not wide)
        self.parts.reader.setVisible(reader and not wide)

    def show_empty(self, *, empty: bool) -> None:
        """Give the whole room to the first steps while the library is empty."""
        if empty != self._empty:
            self._empty = empty
            self.show_parts(**self._shown)

    def show_insights(self, insights: bool) -> None:  # noqa: FBT001 - a slot
        """Give figures the room of record and reader, or back to them."""
        self._insights = insights
        self.show_parts(**self._shown)

    def next_pane(self) -> None:
        """Move the focus on: search, sidebar, list, record, reader."""
        panes: list[QWidget] = [
            self.parts.search,
            self.parts.sidebar.places[""],
            self.parts.list,
            self.parts.panel.lines,
            self.parts.reader.reader.body,
        ]
        shown = [pane for pane in panes if pane.isVisible()]
        if not shown:
            return
        focus = self.focusWidget()
        place = next((i for i, pane in enumerate(shown) if pane is focus), -1)
        shown[(place + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    # -- what is remembered

    def restore_layout(self) -> None:
        """Take the size, place and splitters of the last time."""
        self.restoreGeometry(self._preferences.state("window/geometry"))
        for name, splitter in self._splitters().items():
            state = self._preferences.state(f"window/{name}")
            if state != QByteArray():
                splitter.restoreState(state)
                splitter.setHandleWidth(1)
                splitter.setChildrenCollapsible(False)
        self._narrow = self.width() < NARROW

    def save_layout(self) -> None:
        """Remember size, place and splitters."""
        self._preferences.put("window/geometry", self.saveGeometry())
        for name, splitter in self._splitters().items():
            self._preferences.put(f"window/{name}", splitter.saveState())
        self._preferences.save()

    def _splitters(self) -> dict[str, QSplitter]:
        return {"columns": self.columns, "middle": self.middle, "right": self.right}

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list more of a window that becomes narrow, and less of one that grows."""
        super().resizeEvent(event)
        width = event.size().width()
        if (width < NARROW) != self._narrow:
            self._narrow = width < NARROW
            left, right = (204, 324) if self._narrow else (SIDEBAR, RECORD)
            self.columns.setSizes([left, width - left - right, right])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and let the screens finish; work in a review is asked about."""
        page = self.pages.currentWidget()
        if isinstance(page, Closable) and page.has_unsaved_work:
            event.ignore()
            page.request_close()
            return
        self.parts.panel.notes.announce()
        self.save_layout()
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


def _column(top: QWidget, bottom: QWidget) -> QSplitter:
    column = QSplitter(Qt.Orientation.Vertical)
    column.addWidget(top)
    column.addWidget(bottom)
    return column
