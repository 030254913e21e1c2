"""From a review in the window to the list of what it taught, and back."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.gui.keys import CONTROL, press, type_text
from tests.gui.waiting import settle
from tests.services.test_learning import HOUSE, TEXT, teach_house
from tracker.app import App
from tracker.domain.learnt import LearntKind
from tracker.gui.views.learning.learnt_dialog import LearntDialog
from tracker.gui.workspace import Workspace


@pytest.fixture
def work(open_workspace, app) -> Workspace:
    teach_house(app, 1)
    return open_workspace(app)


def opened(work: Workspace) -> LearntDialog:
    work.actions["learnt.show"].trigger()
    settle(work)
    assert work.learnt.dialog is not None
    return work.learnt.dialog


def listed(dialog: LearntDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def review(work: Workspace, text: str) -> None:
    """Paste an article, accept everything, and save it, by keyboard."""
    QGuiApplication.clipboard().setText(text)
    work.actions["article.paste"].trigger()
    settle(work)
    work.capturing.details.skipped.emit()
    work.capturing.details.reject()
    settle(work)
    screen = work.capturing.screen
    assert screen is not None
    screen.editing.accept_all()
    press(screen, Qt.Key.Key_Return, CONTROL)
    settle(work)


def persons(app: App) -> set[str]:
    return {item.words for item in app.learning.items(LearntKind.PERSON)}


def test_a_review_in_the_window_teaches(work, app):
    review(work, TEXT.format(name=HOUSE, day=2))

    assert persons(app) == {"Aminah Yusof", "Pieter Waalkens"}
    work.actions["undo"].trigger()
    settle(work)
    assert persons(app) == set()


def test_a_review_teaches_nothing_once_that_is_switched_off(work, app):
    work.actions["learnt.on"].trigger()
    assert not work.learnt.learning
    review(work, TEXT.format(name=HOUSE, day=2))
    assert persons(app) == set()

    work.actions["learnt.on"].trigger()
    review(work, TEXT.format(name=HOUSE, day=3))
    assert len(persons(app)) == 2


def test_the_choice_is_remembered_and_the_same_in_menu_and_list(work):
    assert work.actions["learnt.on"].isChecked()
    dialog = opened(work)
    assert dialog.learning.isChecked()
    dialog.learning.click()

    assert not work.actions["learnt.on"].isChecked()
    assert not work.preferences.flag("review/learn", otherwise=True)
    dialog.reject()
    assert not opened(work).learning.isChecked()
    work.learnt.dialog.reject()


def test_items_are_switched_forgotten_and_brought_back(work, app):
    dialog = opened(work)
    assert listed(dialog) == [HOUSE]
    press(dialog.table, Qt.Key.Key_Space)
    settle(work)
    assert not app.learning.items()[0].enabled
    assert dialog.told.text() == "Switched off."
    press(dialog.table, Qt.Key.Key_Delete)
    settle(work)
    assert app.learning.items() == []
    assert dialog.pages.currentWidget() is dialog.empty

    for _ in range(2):
        QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
        settle(work)
    assert app.learning.items()[0].enabled
    assert listed(dialog) == [HOUSE]
    assert not dialog.undo.isVisible()
    dialog.undo_requested.emit()
    settle(work)
    assert listed(dialog) == [HOUSE]
    dialog.reject()


def test_a_meaning_is_changed_and_a_wrong_one_explained(work, app):
    dialog = opened(work)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    line = work.learnt.value.line
    assert line.text() == "Malaysia"
    type_text(line, "Zzz")
    press(line, Qt.Key.Key_Return)
    settle(work)
    assert "no state or organisation" in work.learnt.value.error.text()
    line.selectAll()
    type_text(line, "Indones")
    press(line, Qt.Key.Key_Return)
    settle(work)

    assert app.learning.items()[0].value == "IDN"
    assert dialog.told.text() == "Changed."
    dialog.reject()


def test_the_list_is_saved_as_a_table(work, tmp_path):
    dialog = opened(work)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert work.learnt.files.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    work.learnt.files.close()
    path = tmp_path / "learnt.csv"
    work.learnt.save(str(path))
    settle(work)

    with path.open(encoding="utf-8", newline="") as file:
        assert [row["words"] for row in csv.DictReader(file)] == [HOUSE]
    assert dialog.told.text() == "1 item saved to learnt.csv."
    dialog.reject()


def test_the_record_that_taught_it_comes_up(work, app):
    (item,) = app.learning.items()
    dialog = opened(work)
    QTest.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    settle(work)

    assert work.catalogue.list.current_uuid() == item.agreements[0]
