from __future__ import annotations

import pytest

from tracker.gui.views.review.hints import KeyHints


@pytest.fixture
def hints(qtbot):
    made = KeyHints((("Enter", "accept, next"), ("Ctrl+D", "dismiss")))
    qtbot.addWidget(made)
    return made


def test_keys_are_named_for_those_who_listen(hints):
    assert hints.accessibleName() == "Enter: accept, next, Ctrl+D: dismiss"


def test_hints_without_room_are_left_out_whole(qtbot, hints):
    hints.resize(hints.sizeHint())
    whole = hints.grab().toImage()
    first = KeyHints((("Enter", "accept, next"),))
    qtbot.addWidget(first)
    first.resize(hints.sizeHint())
    hints.resize(hints.sizeHint().width() - 30, hints.height())
    one = hints.grab().toImage()

    assert one != whole.copy(one.rect())
    assert one == first.grab().toImage().copy(one.rect())
    assert hints.minimumSizeHint().width() == 0


def test_no_room_at_all_paints_nothing(hints):
    hints.resize(10, 24)
    image = hints.grab().toImage()

    assert {image.pixel(x, 12) for x in range(image.width())} == {image.pixel(0, 0)}
