"""`None` must outlive any number of calls into Qt."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel

import tracker.gui
from tracker.gui.none_guard import PLENTY, guard_none


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_importing_the_window_gives_none_enough_references():
    assert tracker.gui
    assert sys.getrefcount(None) > PLENTY // 2


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
