from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.documents import document
from tests.gui.keys import CONTROL, press
from tracker.gui.views.printing.page_view import Fit
from tracker.gui.views.printing.print_choice import Printable, PrintChoice
from tracker.gui.views.printing.print_preview import PrintPreview


@pytest.fixture
def preview(shown):
    made = shown(PrintPreview(PrintChoice(), Printable(listed=2, selected=1)))
    made.show_document(document(2))
    return made


def told(preview) -> str:
    box = preview.zoom.size_box
    return box.currentText() or box.placeholderText()


@pytest.mark.parametrize(
    ("key", "words", "mode"),
    [
        (Qt.Key.Key_0, "Whole page", Fit.PAGE),
        (Qt.Key.Key_1, "As on paper", Fit.NONE),
        (Qt.Key.Key_2, "Fit width", Fit.WIDTH),
    ],
)
def test_keys_choose_the_usual_sizes(preview, key, words, mode):
    preview.view.smaller()
    press(preview, key, CONTROL)

    assert (told(preview), preview.view.fit) == (words, mode)


def test_the_box_chooses_them_too(preview):
    box = preview.zoom.size_box
    box.setFocus()
    assert told(preview) == "Fit width"

    press(box, Qt.Key.Key_Down)
    assert (told(preview), preview.view.fit) == ("Whole page", Fit.PAGE)
    press(box, Qt.Key.Key_Down)
    assert (told(preview), preview.view.scale()) == ("As on paper", 1)


def test_buttons_and_keys_go_by_steps_and_say_the_size(preview, qtbot):
    preview.view.actual_size()

    qtbot.mouseClick(preview.zoom.larger, Qt.MouseButton.LeftButton)
    assert told(preview) == "125%"
    press(preview, Qt.Key.Key_Minus, CONTROL)
    press(preview, Qt.Key.Key_Minus, CONTROL)
    assert told(preview) == "80%"
    qtbot.mouseClick(preview.zoom.smaller, Qt.MouseButton.LeftButton)
    assert told(preview) == "64%"
