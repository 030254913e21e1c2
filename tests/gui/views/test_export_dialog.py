"""The export dialog: what, as what, and for whom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.gui.views.export_dialog import ExportDialog, ExportWish

USUAL = ExportWish(selection=False, form="wide", bom=False, drafts=False)


@pytest.fixture
def ask(shown):
    def show(listed=12, selected=3, **changes):
        values = {"selection": False, "form": "wide", "bom": False, "drafts": False} | changes
        return shown(ExportDialog(listed, selected, ExportWish(**values)))

    return show


def test_it_says_how_many_agreements_there_are_to_export(ask):
    dialog = ask()

    assert dialog.all.text() == "All 12 agreements listed"
    assert dialog.some.text() == "The 3 selected agreements"
    assert dialog.wish() == USUAL


def test_one_agreement_is_not_several(ask):
    dialog = ask(listed=1, selected=1)

    assert dialog.all.text() == "The agreement listed"
    assert dialog.some.text() == "The selected agreement"


def test_without_a_selection_all_are_exported(ask):
    dialog = ask(selected=0, selection=True)

    assert not dialog.some.isEnabled()
    assert not dialog.wish().selection


def test_the_last_choices_are_there_again(ask):
    dialog = ask(selection=True, form="long", bom=True, drafts=True)

    assert dialog.wish() == ExportWish(selection=True, form="long", bom=True, drafts=True)


def test_choices_are_made_by_mouse(ask, qtbot):
    dialog = ask()
    for button in (dialog.some, dialog.forms["long"], dialog.bom, dialog.drafts):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center() / 4)

    assert dialog.wish() == ExportWish(selection=True, form="long", bom=True, drafts=True)


def test_json_needs_no_mark_for_excel(ask):
    dialog = ask(bom=True)
    dialog.forms["json"].setFocus()

    press(dialog.forms["json"], Qt.Key.Key_Space)

    assert not dialog.bom.isEnabled()
    assert not dialog.wish().bom
    assert dialog.wish().suffix == ".json"


def test_tables_end_in_csv():
    assert USUAL.suffix == ".csv"


def test_return_asks_for_the_file(ask, qtbot):
    dialog = ask(form="long")

    with qtbot.waitSignal(dialog.export_requested) as told:
        press(dialog, Qt.Key.Key_Return)

    assert told.args[0].form == "long"
    assert not dialog.isVisible()


def test_escape_asks_for_nothing(ask, qtbot):
    dialog = ask()

    with qtbot.assertNotEmitted(dialog.export_requested):
        press(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
