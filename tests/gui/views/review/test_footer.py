from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.review.footer import ReviewFooter


@pytest.fixture
def footer(qtbot):
    made = ReviewFooter()
    qtbot.addWidget(made)
    made.resize(1100, 56)
    made.show()
    return made


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("discard", "discard_requested"),
        ("draft", "draft_requested"),
        ("save", "save_requested"),
    ],
)
def test_verbs_end_the_review(qtbot, footer, button, signal):
    with qtbot.waitSignal(getattr(footer, signal)):
        QTest.mouseClick(getattr(footer, button), Qt.MouseButton.LeftButton)


def test_it_says_where_the_keyboard_is(footer):
    footer.show_place("Signatory 2", 5, 10)
    assert footer._place.text() == "Signatory 2, field 5 of 10"

    footer.show_place("", 0, 10)
    assert footer._place.text() == ""


def test_the_save_button_says_what_it_does(footer):
    footer.show_verb("Save changes")

    assert footer.save.accessibleName() == "Save changes"
    assert footer.save.text().endswith("Ctrl+Return")


def test_while_it_saves_nothing_can_be_pressed(footer):
    footer.set_busy(busy=True)
    assert not any(b.isEnabled() for b in (footer.discard, footer.draft, footer.save))

    footer.set_busy(busy=False)
    assert footer.save.isEnabled()
