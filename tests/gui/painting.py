"""What the window paints while a person scrolls, beside a bare table of the same shape.

A frame is one step of the wheel, the keyboard or the scroll bar, with all that the event loop does
until the list is painted; it is given as time of the processor. A stall is the longest time
between two turns of the event loop.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.library_maker import folder
from tests.benchmarks.measuring import Measure
from tests.gui.waiting import settle
from tests.gui.watching import LoopWatch
from tracker.app import App
from tracker.gui.application import make_application
from tracker.gui.models.agreement_table import ROOT, Index
from tracker.gui.preferences import Preferences
from tracker.gui.workspace import Workspace
from tracker.settings import load_settings

FRAME = 1 / 60
STALL = 0.05
STEPS = 120
COLUMNS = 6
WORD = "quagga"


def painting(path: Path) -> Iterator[Measure]:
    """Measure frames of each way to scroll, then stalls of ordinary use."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    settings = load_settings(platform_language="en")
    application = running or make_application(settings, [sys.argv[0]])
    with App.open(path) as app:
        work = Workspace(app, Preferences(folder() / "painting.ini"))
        work.start()
        _rest(work)
        bare = _bare_table(work.catalogue.model.rowCount(), work.catalogue.list)
        for name, step in STEP.items():
            yield _frames(name, step, work.catalogue.list, bare)
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
    QTest.qWait(50)
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


def _stalls(work: Workspace) -> Iterator[Measure]:
    watch = LoopWatch(work)
    for name, use in USE.items():
        watch.start()
        use(work)
        _rest(work)
        yield Measure(f"longest stall: {name}", [watch.stop()], target=STALL)


def _scroll(work: Workspace) -> None:
    for step in (*[_page_down] * 20, *[_drag] * 20):
        step(work.catalogue.list)
        QTest.qWait(5)


def _type_word(work: Workspace) -> None:
    for size in range(1, len(WORD) + 1):
        work.catalogue.search.setText(WORD[:size])
        QTest.qWait(60)


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
        QTest.qWait(40)


USE: dict[str, Callable[[Workspace], None]] = {
    "scrolling": _scroll,
    "typing a word": _type_word,
    "everything again": _see_everything,
    "sorting": _sort,
    "going through records": _open_records,
}


def _rest(work: Workspace) -> None:
    """Wait until nothing is under way, however large the library is."""
    while work.jobs.busy:
        QTest.qWait(10)
    settle(work)
