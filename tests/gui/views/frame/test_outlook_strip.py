"""The strip that says that another day than today is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.frame.outlook_strip import OutlookStrip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(shown):
    made = shown(OutlookStrip())
    made.resize(900, 34)
    return made


def test_it_shows_words_or_nothing(strip):
    strip.show_words("Status on 1 May 2020", "Lists follow.", past=False)
    visible = strip.isVisible()
    strip.show_words("", "", past=False)

    assert visible
    assert not strip.isVisible()


def test_the_past_looks_different_from_another_day(strip):
    strip.show_words("Status on 1 May 2020", "", past=False)
    day = colors(strip)
    strip.show_words("As recorded by 1 May 2020", "Nothing can be changed.", past=True)
    past = colors(strip)

    assert day[LIGHT.soft] > 1_000
    assert past[LIGHT.warning_soft] > 1_000
    assert strip.accessibleName() == "As recorded by 1 May 2020 Nothing can be changed."


def test_it_leads_to_the_clocks_and_back(strip, qtbot):
    strip.show_words("Status on 1 May 2020", "", past=False)

    with qtbot.waitSignal(strip.change_requested):
        qtbot.mouseClick(strip.change, LEFT)
    with qtbot.waitSignal(strip.back_requested):
        press(strip.back, Qt.Key.Key_Space)
