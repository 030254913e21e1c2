"""Chips show what belongs to a value, take keys, and say what pressing them does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tests.gui.keys import press
from tests.gui.pictures import blank, colors
from tracker.gui.marks import MarkKind
from tracker.gui.tokens import LIGHT
from tracker.gui.views.elements.chip import HEIGHT, Chip, paint_code


def test_every_part_of_a_chip_takes_room(qtbot):
    plain = Chip("Guatemala")
    whole = Chip("Guatemala", code="GTM", numbers="1 2", mark=MarkKind.PROPOSED, removable=True)
    for chip in (plain, whole):
        qtbot.addWidget(chip)

    assert whole.sizeHint().width() > plain.sizeHint().width() + 60
    assert plain.sizeHint().height() == HEIGHT
    assert whole.minimumSizeHint().width() <= 64


def test_screen_readers_hear_all_parts_and_what_pressing_does(qtbot):
    chip = Chip("Guatemala", code="GTM", numbers="1 2")
    removable = Chip("Party Guatemala", removable=True)
    for each in (chip, removable):
        qtbot.addWidget(each)

    assert chip.accessibleName() == "GTM Guatemala 1 2"
    assert removable.accessibleName() == "Remove Party Guatemala"


@pytest.mark.parametrize("way", ["mouse", "space"])
def test_pressing_a_removable_chip_removes_it(shown, qtbot, way):
    chip = shown(Chip("Party Guatemala", removable=True))
    chip.setFocus()

    with qtbot.waitSignal(chip.removed):
        if way == "mouse":
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        else:
            press(chip, Qt.Key.Key_Space)


def test_pressing_another_chip_removes_nothing(shown, qtbot):
    chip = shown(Chip("Guatemala"))

    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_chip_paints_its_parts(shown):
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(QPushButton("first"))
    chip = Chip("Guatemala", code="GTM", numbers="1", mark=MarkKind.ACCEPTED, removable=True)
    row.addWidget(chip)
    shown(window)

    seen = colors(chip)

    assert seen[LIGHT.chip] > 300
    assert seen[LIGHT.accent] > 10
    assert seen[LIGHT.text] > 10


def test_a_soft_chip_and_one_with_focus_look_different(shown):
    window = QWidget()
    row = QHBoxLayout(window)
    hard, soft, other = Chip("one"), Chip("one", soft=True, removable=True), QPushButton()
    for widget in (hard, soft, other):
        row.addWidget(widget)
    shown(window)
    other.setFocus()
    calm = colors(hard)

    hard.setFocus(Qt.FocusReason.TabFocusReason)

    assert colors(hard)[LIGHT.accent] > calm[LIGHT.accent]
    assert colors(soft)[LIGHT.selection] > 0


def test_a_code_stands_out_from_a_selected_row(qapp):
    images = []
    for selected in (False, True):
        image = blank(60, 24)
        painter = QPainter(image)
        paint_code(painter, QRectF(2, 2, 40, 20), "GTM", selected=selected)
        painter.end()
        images.append(colors(image))

    assert images[0][LIGHT.chip] > 300
    assert images[1][LIGHT.surface] > 300
