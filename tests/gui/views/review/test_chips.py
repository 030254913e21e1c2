from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.keys import press
from tracker.gui.marks import MarkKind
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.review.chips import ChipsBox
from tracker.gui.views.review.values import Value

VALUES = (
    Value(words="Guatemala", code="GTM", numbers=(6,), mark=MarkKind.PROPOSED),
    Value(words="United States", code="USA", numbers=(1, 6), mark=MarkKind.ACCEPTED),
)


@pytest.fixture
def box(qtbot):
    made = ChipsBox("add a party")
    qtbot.addWidget(made)
    made.resize(420, 60)
    made.show_values(VALUES)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def chips(box):
    return [chip for chip in box.findChildren(Chip) if chip.isVisible()]


def test_each_value_is_a_chip_with_its_words(box):
    assert [chip.text() for chip in chips(box)] == ["Guatemala", "United States"]


def test_chips_are_replaced_when_values_change(box):
    box.show_values(VALUES[1:])

    assert [chip.text() for chip in chips(box)] == ["United States"]
    assert box.line.isVisible()


def test_arrows_choose_a_chip_and_come_back_to_the_line(qtbot, box):
    box.line.setFocus()
    seen = []
    box.chip_chosen.connect(seen.append)

    for _ in range(3):
        press(box.line, Qt.Key.Key_Left)
    press(box.line, Qt.Key.Key_Right)

    assert seen == [1, 0, -1, 0]
    assert box.current == 0
    assert chips(box)[0].isDown()


def test_a_click_chooses_a_chip_and_the_line_gets_the_keyboard(qtbot, box):
    with qtbot.waitSignal(box.chip_chosen) as chosen:
        QTest.mouseClick(chips(box)[1], Qt.MouseButton.LeftButton)

    assert chosen.args == [1]
    assert box.line.hasFocus()


def test_two_clicks_ask_for_details(qtbot, box):
    with qtbot.waitSignal(box.details_requested) as asked:
        QTest.mouseDClick(chips(box)[0], Qt.MouseButton.LeftButton)

    assert asked.args == [0]


def test_a_click_beside_the_chips_goes_on_in_the_line(box):
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, 4))

    assert box.line.hasFocus()


def test_leaving_the_line_chooses_all_again(box):
    box.line.setFocus()
    box.choose(1)

    box.line.clearFocus()

    assert box.current == -1


def test_the_example_shows_where_somebody_may_want_to_type(box):
    box.line.clearFocus()
    assert box.line.placeholderText() == ""

    box.line.setFocus()
    assert box.line.placeholderText() == "add a party"
    box.line.clearFocus()
    box.show_values(())

    assert box.line.placeholderText() == "add a party"
    assert box.line.sizeHint().width() > 100


def test_the_border_shows_the_focus(box):
    box.line.clearFocus()
    before = box.grab().toImage()

    box.line.setFocus()

    assert box.grab().toImage() != before


def test_a_chip_that_is_gone_is_not_current_any_more(box):
    box.choose(1)

    box.show_values(VALUES[:1])

    assert box.current == 0
