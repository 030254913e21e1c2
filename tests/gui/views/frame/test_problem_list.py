"""What a check found, and the way to the record it concerns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.gui.keys import press
from tracker.domain.problem import Problem
from tracker.gui.views.frame.problem_list import ProblemList

TEXT = Problem(kind="text", message="A text was changed.", agreement="")
VALUE = Problem(kind="date", message="A day is impossible.", agreement="uuid-1")


@pytest.fixture
def problems(shown):
    return shown(ProblemList([TEXT, VALUE]))


def titles(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_problems_are_counted_and_listed(problems, shown):
    assert "2 problems found" in titles(problems)
    assert "1 problem found" in titles(shown(ProblemList([TEXT])))
    assert [problems.list.item(row).text() for row in range(2)] == [TEXT.message, VALUE.message]


def test_enter_leads_to_the_record(problems, qtbot):
    problems.list.setFocus()
    problems.list.setCurrentRow(1)

    with qtbot.waitSignal(problems.agreement_requested) as told:
        press(problems.list, Qt.Key.Key_Return)

    assert told.args == ["uuid-1"]
    assert not problems.isVisible()


def test_a_problem_of_the_file_leads_nowhere(problems, qtbot):
    problems.list.setFocus()
    problems.list.setCurrentRow(0)

    with qtbot.assertNotEmitted(problems.agreement_requested):
        problems.list.itemActivated.emit(problems.list.item(0))

    assert problems.isVisible()


def test_the_list_can_be_copied(problems, qtbot):
    qtbot.mouseClick(problems.copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == f"{TEXT.message}\n{VALUE.message}"


def test_escape_closes(problems):
    press(problems, Qt.Key.Key_Escape)

    assert not problems.isVisible()


def test_a_problem_says_which_record_it_is_of(shown):
    named = Problem(kind="doubt", message="A day is impossible.", agreement="u", name="Treaty")

    dialog = shown(ProblemList([named]))

    assert dialog.list.item(0).text() == "Treaty — A day is impossible."
