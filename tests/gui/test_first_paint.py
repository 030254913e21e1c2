from __future__ import annotations

from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from tracker.gui.first_paint import FirstPaint


class Painted(QLabel):
    def __init__(self) -> None:
        super().__init__("words")
        self.told: list[str] = []

    def paintEvent(self, event) -> None:  # noqa: N802
        self.told.append("painted")
        super().paintEvent(event)

    def note(self) -> None:
        self.told.append("over")


def test_the_first_paint_is_over_once_and_after_it(shown, qtbot):
    label = shown(Painted())
    label.told.clear()
    first = FirstPaint(label)
    first.over.connect(label.note)
    label.update()
    qtbot.waitUntil(lambda: not isValid(first))
    label.repaint()

    assert label.told == ["painted", "over", "painted"]


def test_a_hidden_widget_is_not_waited_for(qtbot):
    label = Painted()
    qtbot.addWidget(label)
    first = FirstPaint(label)
    first.over.connect(label.note)
    qtbot.waitUntil(lambda: not isValid(first))

    assert label.told == ["over"]


def test_a_widget_that_is_not_painted_is_not_waited_for_for_ever(shown, qtbot):
    label = shown(Painted())
    label.told.clear()
    first = FirstPaint(label)
    first.over.connect(label.note)
    qtbot.waitUntil(lambda: not isValid(first))

    assert label.told == ["over"]
