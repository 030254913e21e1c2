from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, NONE
from tracker.gui.screens.review.commands import ReviewCommands
from tracker.gui.screens.review.editing import ReviewEditing
from tracker.gui.screens.review.parts import ReviewParts
from tracker.gui.views.reader.reader import SourceReader
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.rows import Rows


class Review:
    """The parts of a review without its screen."""

    def __init__(self, qtbot, naming):
        self.naming = naming
        self.window = QWidget()
        self.panel = DraftPanel(naming)
        self.reader = SourceReader()
        for widget in (self.window, self.panel, self.reader):
            qtbot.addWidget(widget)
        self.editing = ReviewEditing(naming, make.source_text(), [make.draft(), make.draft()])
        self.parts = ReviewParts(self.editing, naming, self.window)
        self.commands = ReviewCommands(self.editing, self.panel, self.reader, self.parts)
        self.editing.changed.connect(self.show)
        self.show()
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    def show(self):
        draft = self.editing.draft
        numbers = make.dossier(draft).numbers()
        self.panel.show_rows(Rows(draft, numbers, self.naming).all())

    def press(self, key, modifiers=NONE):
        return self.commands.run(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))

    def row(self, key):
        return self.panel.row(key).row


@pytest.fixture
def review(qtbot, full_naming):
    made = Review(qtbot, full_naming)
    yield made
    if made.parts.dialog is not None:
        made.parts.dialog.reject()


def test_keys_of_a_field_are_not_touched(review):
    assert not review.press(Qt.Key.Key_A)
    assert not review.press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("keys", "signal", "args"),
    [
        ((Qt.Key.Key_Return, CONTROL), "save_requested", []),
        ((Qt.Key.Key_Left, ALT), "close_requested", []),
        ((Qt.Key.Key_K, CONTROL), "choose_requested", []),
        ((Qt.Key.Key_2, CONTROL), "assign_requested", ["parties"]),
    ],
)
def test_what_concerns_the_screen_is_asked_of_it(qtbot, review, keys, signal, args):
    with qtbot.waitSignal(getattr(review.commands, signal)) as asked:
        assert review.press(*keys)

    assert asked.args == args


def test_dismissing_goes_on_to_the_next_row(review):
    review.panel.focus_row("place")

    review.press(Qt.Key.Key_D, CONTROL)

    assert review.row("place").values == ()
    assert review.panel.current == "status"


def test_dismissing_several_points_at_the_first(review):
    review.panel.focus_row("areas")

    review.press(Qt.Key.Key_D, CONTROL)

    assert review.panel.chip == 0
    assert len(review.row("areas").values) == 2


def test_a_gap_is_recorded_for_the_current_row(review):
    review.panel.focus_row("binding")

    review.press(Qt.Key.Key_0, ALT)

    assert review.row("binding").gap == "searched, not found"


def test_without_a_current_row_nothing_happens(review):
    review.panel.current = ""

    for key, modifiers in ((Qt.Key.Key_D, CONTROL), (Qt.Key.Key_0, ALT), (Qt.Key.Key_F2, NONE)):
        assert review.press(key, modifiers)

    assert not review.editing.session.changed


def test_details_open_the_form_of_the_current_value(review):
    review.panel.focus_row("parties", 1)

    review.press(Qt.Key.Key_F2)

    assert review.parts.dialog.form.place.text() == "Guatemala"


def test_drafts_are_turned_like_pages(review):
    review.press(Qt.Key.Key_PageDown, CONTROL)
    assert review.editing.session.index == 1

    review.press(Qt.Key.Key_PageDown, CONTROL)
    assert review.editing.session.index == 0
    review.press(Qt.Key.Key_PageUp, CONTROL)
    assert review.editing.session.index == 1


def test_steps_are_taken_back_and_forth(review):
    review.press(Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert review.row("place").state == "accepted"

    review.press(Qt.Key.Key_Z, CONTROL)
    assert review.row("place").state == "proposed, stated"
    review.press(Qt.Key.Key_Y, CONTROL)

    assert review.row("place").state == "accepted"
