"""Chips stand beside each other and go to a new line where the width ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from tracker.gui.views.elements.flow_layout import FlowLayout


def box() -> QLabel:
    label = QLabel()
    label.setPixmap(QPixmap(100, 20))
    return label


@pytest.fixture
def room(shown):
    made = QWidget()
    flow = FlowLayout(made, gap=10)
    for _ in range(3):
        flow.addWidget(box())
    made.resize(330, 100)
    return shown(made)


def places(room) -> list[tuple[int, int]]:
    flow = room.layout()
    items = [flow.itemAt(place).geometry() for place in range(flow.count())]
    return [(box.x(), box.y()) for box in items]


def test_items_share_a_line_while_there_is_room(room):
    assert places(room) == [(0, 0), (110, 0), (220, 0)]


def test_a_new_line_begins_where_the_width_ends(room):
    room.resize(220, 100)

    assert places(room) == [(0, 0), (110, 0), (0, 30)]


def test_the_height_follows_from_the_width(room):
    flow = room.layout()

    assert flow.hasHeightForWidth()
    assert [flow.heightForWidth(width) for width in (330, 220, 100)] == [20, 50, 80]


def test_an_item_wider_than_the_line_is_narrowed(room):
    flow = room.layout()

    room.layout().setGeometry(room.rect().adjusted(0, 0, -(room.width() - 60), 0))

    assert flow.itemAt(0).geometry().width() == 60


def test_margins_are_kept(room):
    flow = room.layout()
    flow.setContentsMargins(5, 6, 7, 8)

    assert flow.heightForWidth(330) == 20 + 6 + 8 + 30
    assert flow.minimumSize().height() > 14
    assert flow.sizeHint() == flow.minimumSize()


def test_it_asks_for_no_more_room_than_it_needs(room):
    assert room.layout().expandingDirections() == Qt.Orientation(0)


def test_items_are_found_and_taken_by_their_place(room):
    flow = room.layout()
    first = flow.itemAt(0).widget()

    taken = flow.takeAt(0)
    first.hide()
    first.deleteLater()

    assert taken.widget() is first
    assert flow.count() == 2
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_clearing_takes_widgets_away(room):
    flow = room.layout()
    widget = flow.itemAt(0).widget()

    flow.clear()

    assert flow.count() == 0
    assert not widget.isVisible()
