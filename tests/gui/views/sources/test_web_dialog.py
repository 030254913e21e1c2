"""An address is typed, and Enter fetches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press, type_text
from tracker.gui.views.sources.web_dialog import WebDialog


@pytest.fixture
def dialog(qtbot):
    made = WebDialog()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open()
    return made


def test_enter_hands_over_what_was_typed(qtbot, dialog):
    with qtbot.waitSignal(dialog.address_submitted) as told:
        type_text(dialog.address, " https://example.org/a ")
        press(dialog.address, Qt.Key.Key_Return)

    assert told.args == ["https://example.org/a"]
    assert not dialog.isVisible()


def test_nothing_is_handed_over_where_nothing_is_typed(qtbot, dialog):
    assert not dialog.fetch.isEnabled()
    with qtbot.assertNotEmitted(dialog.address_submitted):
        type_text(dialog.address, "  ")
        dialog.submit()
        press(dialog.address, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_an_address_that_is_offered_is_selected_so_that_typing_replaces_it(qtbot):
    offered = WebDialog("https://example.org/copied")
    qtbot.addWidget(offered)

    assert offered.address.selectedText() == "https://example.org/copied"
    assert offered.fetch.isEnabled()
    assert offered.address.accessibleName()
