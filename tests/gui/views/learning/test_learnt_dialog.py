from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.gui.keys import CONTROL, press
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.vocabulary import Field
from tracker.gui.models.learnt_rows import learnt_rows
from tracker.gui.views.learning.learnt_dialog import LearntDialog

ITEMS = (
    LearntItem(id="a", kind=LearntKind.ALIAS, words="Merdeka Square", value="MYS"),
    LearntItem(id="p", kind=LearntKind.PERSON, words="Ana Ruiz", value="MEX", agreements=("u",)),
    LearntItem(
        id="r", kind=LearntKind.REJECTED, words="of a fund", value="TRF.HUM", field=Field.AREAS
    ),
)


@pytest.fixture
def fill(full_naming):
    def put(dialog: LearntDialog, items: tuple[LearntItem, ...] = ITEMS) -> None:
        dialog.show_items(items, learnt_rows(items, full_naming))

    return put


@pytest.fixture
def dialog(shown, fill) -> LearntDialog:
    made = shown(LearntDialog())
    fill(made)
    return made


def words(dialog: LearntDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(dialog: LearntDialog, *rows: int) -> None:
    selection = dialog.table.selectionModel()
    selection.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        selection.select(dialog.table.model().index(row, 0), flags.Select | flags.Rows)


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_items_are_listed_and_the_first_is_ready_for_the_keyboard(dialog):
    assert words(dialog) == ["Merdeka Square", "Ana Ruiz", "of a fund"]
    assert [item.id for item in dialog.chosen()] == ["a"]
    assert dialog.table.hasFocus()
    assert dialog.count.text() == "3 of 3"


def test_the_list_is_narrowed_by_kind_and_by_words(dialog):
    dialog.kind.setCurrentIndex(dialog.kind.findData(LearntKind.PERSON.value))
    assert words(dialog) == ["Ana Ruiz"]
    assert dialog.count.text() == "1 of 3"
    dialog.kind.setCurrentIndex(0)
    dialog.search.setText("malaysia")
    assert words(dialog) == ["Merdeka Square"]
    dialog.search.setText("zzz")
    assert dialog.pages.currentWidget() is dialog.empty
    assert dialog.empty.text() == "Nothing in the list is like that."


def test_an_empty_list_says_what_will_be_in_it(dialog, fill):
    fill(dialog, ())
    assert dialog.empty.text().startswith("Nothing learnt yet.")
    buttons = (dialog.switch, dialog.forget, dialog.change, dialog.record, dialog.save)
    assert not any(button.isEnabled() for button in buttons)


def test_what_is_wanted_of_the_selected_items_is_said(dialog):
    switched, forgotten = QSignalSpy(dialog.switch_requested), QSignalSpy(dialog.forget_requested)
    choose(dialog, 0, 2)
    click(dialog.switch)
    click(dialog.forget)

    assert [switched.at(0), forgotten.at(0)] == [[["a", "r"], False], [["a", "r"]]]


def test_the_keyboard_does_the_same(dialog):
    switched, forgotten = QSignalSpy(dialog.switch_requested), QSignalSpy(dialog.forget_requested)
    undone = QSignalSpy(dialog.undo_requested)
    press(dialog.table, Qt.Key.Key_Space)
    press(dialog.table, Qt.Key.Key_Delete)
    press(dialog.table, Qt.Key.Key_Z, CONTROL)

    assert (switched.count(), forgotten.count(), undone.count()) == (1, 1, 1)


def test_items_that_are_off_can_be_switched_on(dialog, fill):
    off = LearntItem(id="x", kind=LearntKind.ALIAS, words="X", value="MYS", enabled=False)
    fill(dialog, (off, ITEMS[1]))
    switched = QSignalSpy(dialog.switch_requested)
    choose(dialog, 0)
    assert dialog.switch.text() == "Switch on"
    click(dialog.switch)
    assert switched.at(0) == [["x"], True]
    choose(dialog, 0, 1)
    assert dialog.switch.text() == "Switch off"


def test_only_one_name_or_phrase_has_its_meaning_changed(dialog):
    changed = QSignalSpy(dialog.change_requested)
    for rows, enabled in (((0,), True), ((2,), False), ((0, 1), False)):
        choose(dialog, *rows)
        assert dialog.change.isEnabled() is enabled
    choose(dialog, 1)
    click(dialog.change)
    assert changed.at(0) == [ITEMS[1]]
    dialog.table.activated.emit(dialog.table.model().index(1, 0))
    assert changed.count() == 2


def test_the_record_that_taught_it_is_shown_and_the_list_closes(dialog):
    shown = QSignalSpy(dialog.record_requested)
    choose(dialog, 0)
    assert not dialog.record.isEnabled()
    choose(dialog, 1)
    click(dialog.record)
    assert shown.at(0) == ["u"]
    assert not dialog.isVisible()


def test_what_is_selected_stays_so_when_the_list_is_read_again(dialog, fill):
    choose(dialog, 1)
    fill(dialog, (ITEMS[2], ITEMS[1]))
    assert [item.id for item in dialog.chosen()] == ["p"]
    fill(dialog, (ITEMS[2],))
    assert [item.id for item in dialog.chosen()] == ["r"]


def test_what_was_done_is_told_with_a_way_back(dialog):
    undone = QSignalSpy(dialog.undo_requested)
    dialog.tell("Forgotten.", undo=True)
    assert dialog.told.text() == "Forgotten."
    click(dialog.undo)
    assert undone.count() == 1
    dialog.tell("Undone.")
    assert not dialog.undo.isVisible()


def test_a_library_to_be_read_only_shows_and_saves(shown, fill):
    dialog = shown(LearntDialog(writable=False))
    fill(dialog)
    switched, forgotten = QSignalSpy(dialog.switch_requested), QSignalSpy(dialog.forget_requested)
    choose(dialog, 1)
    for button in (dialog.switch, dialog.forget, dialog.change, dialog.learning):
        assert not button.isEnabled()
    assert dialog.record.isEnabled()
    assert dialog.save.isEnabled()
    press(dialog.table, Qt.Key.Key_Space)
    press(dialog.table, Qt.Key.Key_Delete)
    assert (switched.count(), forgotten.count()) == (0, 0)


def test_everything_that_takes_the_keyboard_has_a_name(dialog):
    for widget in (dialog.kind, dialog.search, dialog.table):
        assert widget.accessibleName()
    saved = QSignalSpy(dialog.table_requested)
    click(dialog.save)
    assert saved.count() == 1
    learning = QSignalSpy(dialog.learning_changed)
    partial(dialog.learning.setChecked, True)()  # noqa: FBT003 - Qt's signature
    assert learning.at(0) == [True]
