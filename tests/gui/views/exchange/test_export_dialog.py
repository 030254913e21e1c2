"""The export dialog: what, as what, and for whom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.domain.export_form import ExportForm
from tracker.gui.views.elements.mnemonics import plain
from tracker.gui.views.exchange.export_dialog import Available, ExportDialog
from tracker.gui.views.exchange.export_forms import ExportWish

USUAL = ExportWish(selection=False, form="wide", bom=False, drafts=False)


@pytest.fixture
def ask(shown):
    def show(listed=12, selected=3, every=0, **changes):
        values = {"selection": False, "form": "wide", "bom": False, "drafts": False} | changes
        return shown(ExportDialog(Available(listed, selected, every), ExportWish(**values)))

    return show


def test_it_says_how_many_agreements_there_are_to_export(ask):
    dialog = ask()

    assert plain(dialog.all.text()) == "All 12 agreements listed"
    assert plain(dialog.some.text()) == "The 3 selected agreements"
    assert dialog.wish() == USUAL


def test_one_agreement_is_not_several(ask):
    dialog = ask(listed=1, selected=1)

    assert plain(dialog.all.text()) == "The agreement listed"
    assert plain(dialog.some.text()) == "The selected agreement"


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


@pytest.mark.parametrize("form", ExportForm)
def test_every_form_can_be_chosen_and_says_what_it_is_for(ask, form):
    dialog = ask(form=form)

    assert dialog.wish().form == form
    assert dialog.wish().suffix == form.suffix
    assert dialog._note.text() == dialog.forms[form].toolTip() != ""


def test_options_are_offered_only_where_they_do_something(ask):
    dialog = ask(form="wide", listed_columns=True, successors=True, bom=True)
    assert (dialog.wish().listed_columns, dialog.wish().successors) == (True, False)

    dialog.forms["dyad-year"].setChecked(True)
    assert (dialog.wish().listed_columns, dialog.wish().successors) == (False, True)

    dialog.forms["ris"].setChecked(True)
    wish = dialog.wish()
    assert (wish.listed_columns, wish.successors, wish.bom) == (False, False, False)


def test_it_says_from_how_many_agreements(ask, qtbot):
    dialog = ask(listed=12, selected=1, every=40)
    assert dialog._count.text() == "From 12 agreements"

    dialog.some.setChecked(True)
    assert dialog._count.text() == "From 1 agreement"

    dialog.every.setChecked(True)
    assert dialog._count.text() == "From 40 agreements"
    assert dialog.wish().every


def test_the_whole_library_is_offered_where_the_list_is_only_part_of_it(ask):
    assert ask(listed=12, every=40).every.isVisible()
    assert not ask(listed=12, every=12).every.isVisible()


def test_a_form_of_another_version_becomes_the_usual_one(ask):
    assert ask(form="parquet").wish().form == "wide"


@pytest.mark.parametrize(("selection", "chosen"), [(True, "some"), (False, "all")])
def test_the_keyboard_begins_at_what_is_chosen(ask, selection, chosen):
    dialog = ask(selection=selection)

    button = getattr(dialog, chosen)
    assert (button.isChecked(), button.hasFocus()) == (True, True)
