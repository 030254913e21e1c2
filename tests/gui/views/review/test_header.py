from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.review.header import ReviewHeader


@pytest.fixture
def header(qtbot):
    made = ReviewHeader()
    qtbot.addWidget(made)
    made.resize(900, 48)
    made.show()
    return made


def test_it_names_the_article_and_keeps_the_whole_in_tooltips(header):
    title = "A very long title " * 20

    header.show_article(title, "Publisher · English")

    assert header.title.toolTip() == title
    assert header.meta.text() == "Publisher · English"
    assert header.width() == 900


def test_particulars_without_room_end_in_an_ellipsis(header):
    header.show_article("Deal signed", "The Daily Ledger · level 4 · SHA-256 be43bb8 " * 9)

    edge = header.meta.grab().toImage()
    last = {edge.pixelColor(edge.width() - 1, y).name() for y in range(edge.height())}
    assert len(last) == 1


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("back", "back_requested"),
        ("details_button", "details_requested"),
        ("find_button", "find_requested"),
    ],
)
def test_its_buttons_say_what_is_wanted(qtbot, header, button, signal):
    found = getattr(header, button)

    with qtbot.waitSignal(getattr(header, signal)):
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    assert found.accessibleName()
