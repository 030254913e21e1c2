from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.review.notice import ReviewNotice


@pytest.fixture
def notice(qtbot):
    made = ReviewNotice()
    qtbot.addWidget(made)
    made.resize(900, 60)
    return made


def test_it_is_silent_until_there_is_something_to_say(notice):
    assert notice.isHidden()


def test_a_known_text_offers_its_record(qtbot, notice):
    notice.show_known("u1", "The Daily Ledger", "Saving adds another agreement.")

    assert notice.what.text() == "You already have this text: The Daily Ledger"
    assert "already" in notice.accessibleName()
    assert notice.attach.isHidden()
    with qtbot.waitSignal(notice.open_requested) as asked:
        QTest.mouseClick(notice.open, Qt.MouseButton.LeftButton)
    assert asked.args == ["u1"]


def test_a_known_text_without_a_record_offers_nothing(notice):
    notice.show_known("", "The Daily Ledger", "")

    assert notice.open.isHidden()


@pytest.mark.parametrize(
    ("button", "signal", "stays"),
    [
        ("compare", "compare_requested", True),
        ("apart", "kept_apart", False),
        ("attach", "attach_requested", True),
    ],
)
def test_a_likeness_offers_three_ways_on(qtbot, notice, button, signal, stays):
    notice.show_similar("u2", "Memorandum, GTM–USA", "Same parties.")

    with qtbot.waitSignal(getattr(notice, signal)) as asked:
        QTest.mouseClick(getattr(notice, button), Qt.MouseButton.LeftButton)

    assert asked.args == ["u2"]
    assert notice.uuid == "u2"
    assert notice.isVisible() is stays
