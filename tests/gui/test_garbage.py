"""Widgets in cycles are destroyed on the window's thread, however busy the workers are."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from tests.gui.waiting import settle
from tracker.gui.garbage import Collector


class Ring(QObject):
    """An object that only the collector can free, and that tells which thread did."""

    def __init__(self, freed: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, _note, freed)


def _note(freed: list[str]) -> None:
    freed.append(threading.current_thread().name)


def allocate(progress) -> int:
    """Make so many containers that the automatic collector would run."""
    return len([[number] for number in range(50_000)])


def test_there_is_one_collector(qapp):
    assert Collector.install() is Collector.install()
    assert not gc.isenabled()


def test_workers_do_not_collect(jobs):
    freed: list[str] = []
    Ring(freed)

    for number in range(4):
        jobs.run(f"work {number}", allocate, lambda result: None)
    settle(jobs)
    gc.collect()

    assert freed == [threading.main_thread().name]


def test_what_is_due_is_collected(qapp):
    freed: list[str] = []
    collector = Collector.install()
    gc.collect()
    Ring(freed)
    kept = [[number] for number in range(gc.get_threshold()[0] + 10)]

    collector.collect_due()

    assert freed == [threading.main_thread().name]
    assert kept


def test_what_is_not_due_waits(qapp):
    gc.collect()

    assert Collector.install().collect_due() == 0


def test_what_is_set_aside_is_looked_at_again_once_it_is_taken_back(qapp):
    freed: list[str] = []
    Ring(freed)
    Collector.set_aside()

    gc.collect()
    before = list(freed)
    Collector.take_back()
    gc.collect()

    assert before == []
    assert freed == [threading.main_thread().name]
