"""What the window paints while a person scrolls, beside a bare table of the same shape.

A frame is one step of the wheel, the keyboard or the scroll bar, with all that the event loop does
until the list is painted; it is given as time of the processor. A stall is the longest time
between two turns of the event loop, beside what the window's thread worked in its busiest turn:
where others use the machine, the first says what they cost, the second what is our own doing.
A search counts from its last key until what it finds is painted, with all that it waits.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.library_maker import folder
from tests.benchmarks.measuring import Measure
from tests.gui.waiting import rest, settle
from tests.gui.watching import LoopWatch
from tracker.app import App
from tracker.domain.query import parse
from tracker.gui.application import make_application
from tracker.gui.models.agreement_table import ROOT, Index
from tracker.gui.preferences import Preferences
from tracker.gui.workspace import Workspace
from tracker.settings import load_settings

FRAME = 1 / 60
STALL = 0.05
STEPS = 120
COLUMNS = 6
SIZE = QSize(1440, 900)
WORD = "quagga"
SELECTIVE = ("heliograph", "isinglass", "party:USA quagga", "title:visas place:oslo", "zeppelin")
EVERYWHERE = ("government", "the two", "sides", "signed", "government of")
SEARCHES = {"selective words": (SELECTIVE, 0.1), "words in every record": (EVERYWHERE, 0.25)}
"""With the seconds that they may take."""


def painting(path: Path) -> Iterator[Measure]:
    """Measure frames of each way to scroll, then stalls of ordinary use."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    settings = load_settings(platform_language="en")
    application = running or make_application(settings, [sys.argv[0]])
    with App.open(path) as app:
        work = Workspace(app, Preferences(folder() / "painting.ini"))
        work.start()
        work.window.resize(SIZE)
        _rest(work)
        bare = _bare_table(work.catalogue.model.rowCount(), work.catalogue.list)
        for name, step in STEP.items():
            yield _frames(name, step, work.catalogue.list, bare)
        yield from _searches(work)
        yield from _stalls(work)
        bare.close()
        work.window.close()
        work.deleteLater()
    del application


class _Bare(QAbstractTableModel):
    """As many cells as the list has, with the least in them."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole
        return f"{index.row()} of some length" if shown else None


def _bare_table(rows: int, like: QTableView) -> QTableView:
    table = QTableView()
    table.setModel(_Bare(rows))
    table.model().setParent(table)
    table.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
    table.resize(like.size())
    table.show()
    rest(50)
    return table


def _wheel(view: QTableView) -> None:
    middle = QPointF(view.viewport().rect().center())
    place = view.viewport().mapToGlobal(middle)
    turned, nothing = QPoint(0, -120), QPoint()
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    none, inverted = Qt.MouseButton.NoButton, False
    event = QWheelEvent(middle, place, nothing, turned, none, keys, phase, inverted)
    QApplication.sendEvent(view.viewport(), event)


def _page_down(view: QTableView) -> None:
    QTest.keyClick(view, Qt.Key.Key_PageDown)


def _drag(view: QTableView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue((bar.value() + max(1, bar.maximum() // STEPS)) % max(1, bar.maximum()))


STEP: dict[str, Callable[[QTableView], None]] = {
    "wheel": _wheel,
    "page down": _page_down,
    "scroll bar dragged": _drag,
}


def _frames(
    name: str, step: Callable[[QTableView], None], view: QTableView, bare: QTableView
) -> Measure:
    found = Measure(f"frame: {name}", [], target=FRAME)
    for each in (view, bare):
        each.verticalScrollBar().setValue(0)
    for _ in range(STEPS):
        found.taken.append(_frame(step, view))
        found.limit.append(_frame(step, bare))
    return found


def _frame(step: Callable[[QTableView], None], view: QTableView) -> float:
    """Return what a frame costs the window's thread, whoever else uses the machine."""
    begin = time.thread_time()
    step(view)
    QApplication.processEvents()
    return time.thread_time() - begin


def _searches(work: Workspace) -> Iterator[Measure]:
    for name, (queries, target) in SEARCHES.items():
        found = Measure(f"last key to painted: {name}", [], target=target)
        for text in queries:
            work.catalogue.clear()
            _rest(work)
            found.taken.append(_search(work, text))
        yield found
    work.catalogue.clear()
    _rest(work)


def _search(work: Workspace, text: str) -> float:
    """Return how long it takes from the last key of a search until its first rows are painted."""
    box = work.catalogue.search
    box.setFocus()
    box.setText(text[:-1])
    watch = _PaintWatch(work, text)
    begin = time.perf_counter()
    QTest.keyClick(box, text[-1])
    while not watch.painted:
        rest(1)
    watch.deleteLater()
    return watch.painted - begin


class _PaintWatch(QObject):
    """Notes when the list is first painted with the rows of a search."""

    def __init__(self, work: Workspace, text: str) -> None:
        super().__init__()
        self.painted = 0.0
        self._catalogue = work.catalogue
        self._wanted = parse(text)
        self._listed = False
        self._catalogue.model.modelReset.connect(self._note_list)
        for page in (self._catalogue.list.viewport(), self._catalogue.nothing_found):
            page.installEventFilter(self)

    def _note_list(self) -> None:
        self._listed = self._catalogue.query == self._wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and self._listed and not self.painted:
            model, view = self._catalogue.model, self._catalogue.list
            top = view.rowAt(0)
            if top < 0 or model.row(model.uuids()[top]):
                self.painted = time.perf_counter()
        return super().eventFilter(watched, event)


def _stalls(work: Workspace) -> Iterator[Measure]:
    watch = LoopWatch(work)
    for name, use in USE.items():
        watch.start()
        use(work)
        _rest(work)
        yield Measure(f"longest stall: {name}", [watch.stop()], [max(watch.own)], target=STALL)


def _scroll(work: Workspace) -> None:
    for step in (*[_page_down] * 20, *[_drag] * 20):
        step(work.catalogue.list)
        rest(5)


def _type_word(work: Workspace) -> None:
    for size in range(1, len(WORD) + 1):
        work.catalogue.search.setText(WORD[:size])
        rest(60)


def _see_everything(work: Workspace) -> None:
    work.catalogue.clear()


def _sort(work: Workspace) -> None:
    for column in ("title", "signed"):
        work.catalogue.list.set_sort_order(column, descending=False)
        work.catalogue.refresh()
        _rest(work)


def _open_records(work: Workspace) -> None:
    for _ in range(10):
        work.catalogue.list.step(1)
        rest(40)


def _select_all(work: Workspace) -> None:
    work.catalogue.list.selectAll()
    _rest(work)
    _sort(work)
    work.catalogue.list.clearSelection()


USE: dict[str, Callable[[Workspace], None]] = {
    "scrolling": _scroll,
    "typing a word": _type_word,
    "everything again": _see_everything,
    "sorting": _sort,
    "going through records": _open_records,
    "sorting with all selected": _select_all,
}


def _rest(work: Workspace) -> None:
    """Wait until nothing is under way, however large the library is."""
    while work.jobs.busy:
        rest(10)
    settle(work)
