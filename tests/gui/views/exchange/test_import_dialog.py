from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.gui.theme import Scheme
from tracker.gui.views.exchange.import_dialog import COLUMNS, FILE, PREVIEW, ImportDialog


@pytest.fixture
def dialog(shown, full_naming):
    return shown(ImportDialog("register.csv", full_naming))


def test_it_begins_with_the_file(dialog):
    assert dialog.step == FILE
    assert not dialog.back.isVisible()
    assert [label.text() for label in dialog.steps] == [
        "1  File", "2  Columns", "3  Values", "4  Preview",
    ]  # fmt: skip


def test_the_step_stands_out_in_dark_and_light(dialog, theme):
    dialog.show_step(COLUMNS)

    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
        assert [label.font().weight() > 500 for label in dialog.steps] == [
            False, True, False, False,
        ]  # fmt: skip


def test_return_asks_to_go_on_and_escape_leaves(dialog, qtbot):
    with qtbot.waitSignal(dialog.next_requested):
        press(dialog, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)


def test_a_later_step_leads_back(dialog, qtbot):
    dialog.show_step(COLUMNS)
    assert dialog.pages.currentWidget() is dialog.columns
    with qtbot.waitSignal(dialog.back_requested):
        dialog.back.click()


def test_the_main_button_says_what_it_does(dialog):
    dialog.show_step(PREVIEW)
    dialog.offer("Import 3 rows", possible=True)

    assert (dialog.next.text(), dialog.next.accessibleName()) == ("Import 3 rows", "Import 3 rows")
    dialog.show_step(COLUMNS)
    assert dialog.next.text() == "Continue"


def test_a_reason_not_to_go_on_goes_with_the_next_step(dialog):
    dialog.say("No column is a title.", "Choose one.")
    assert dialog.message.text() == "No column is a title. Choose one."
    dialog.show_step(COLUMNS)
    assert not dialog.message.isVisible()


def test_it_fits_into_a_small_window(shown, full_naming, qtbot):
    dialog = shown(ImportDialog("register.csv", full_naming))

    assert dialog.minimumSizeHint().width() <= 976
    assert dialog.minimumSizeHint().height() <= 652
