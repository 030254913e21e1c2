"""`None`, `True` and `False` must outlive any number of calls into Qt."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

import tracker.gui
from tracker.gui.none_guard import PLENTY, SINGLETONS, guard_none


class Speaker(QObject):
    """Something that says a lot."""

    said = Signal(object)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="They are immortal from Python 3.12 on")
@pytest.mark.parametrize("single", SINGLETONS)
def test_importing_the_window_gives_each_enough_references(single):
    assert tracker.gui
    assert sys.getrefcount(single) > PLENTY // 2


def test_guarding_twice_changes_nothing_more():
    guard_none()
    before = sys.getrefcount(None)

    guard_none()

    assert abs(sys.getrefcount(None) - before) < PLENTY // 2


def test_calls_into_qt_do_not_use_none_up(qtbot):
    label = QLabel()
    qtbot.addWidget(label)

    for _ in range(50_000):
        label.setToolTip("words")

    assert sys.getrefcount(None) > 1_000


def test_signals_do_not_use_true_up(qapp):
    speaker = Speaker()

    for number in range(50_000):
        speaker.said.emit(number)

    assert sys.getrefcount(True) > 1_000  # noqa: FBT003 - its count is what is asked for
