from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.marks import MarkKind
from tracker.gui.views.review.quote import QuoteLine, StateLabel


def test_a_quotation_can_be_clicked_and_read_aloud(qtbot):
    line = QuoteLine(7, "combating human trafficking")
    qtbot.addWidget(line)
    line.resize(300, 24)
    line.show()

    with qtbot.waitSignal(line.clicked) as clicked:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)

    assert clicked.args == [7]
    assert line.accessibleName() == "Passage 7: combating human trafficking"


def test_a_long_quotation_is_elided_and_whole_in_its_tooltip(qtbot):
    words = "combating human trafficking " * 20
    line = QuoteLine(7, words)
    qtbot.addWidget(line)
    line.resize(200, 24)

    assert not line.grab().isNull()
    assert line.toolTip() == words


def test_a_state_shows_its_mark_and_words(qtbot):
    label = StateLabel()
    qtbot.addWidget(label)
    label.resize(120, 32)
    empty = label.grab().toImage()

    label.show_state(MarkKind.PROPOSED, "proposed, stated")
    proposed = label.grab().toImage()
    label.show_state(MarkKind.ACCEPTED, "proposed, stated")

    assert proposed != empty
    assert label.grab().toImage() != proposed
    assert label.accessibleName() == "proposed, stated"
    assert label.sizeHint().width() > 60
