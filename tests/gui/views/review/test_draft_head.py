from __future__ import annotations

import pytest

from tracker.domain.editing_review import ReviewCount
from tracker.gui.views.review.draft_head import DraftHead


@pytest.fixture
def head(qtbot):
    made = DraftHead()
    qtbot.addWidget(made)
    made.resize(700, 80)
    made.show()
    return made


def test_how_far_it_is_is_said_in_words(head):
    head.show_count(ReviewCount(19, 4, 13, 2))
    assert head.count.text() == "4 of 19 accepted · 13 proposed · 2 need you"

    head.show_count(ReviewCount(19, 19, 0, 0))
    assert head.count.text() == "19 of 19 accepted"


def test_several_drafts_are_tabs(qtbot, head):
    head.show_tabs(3, 0)
    assert head.tabs.isVisible()
    assert head.tabs.tabText(1) == "Draft 2 of 3"

    with qtbot.waitSignal(head.draft_chosen) as chosen:
        head.tabs.setCurrentIndex(2)
    assert chosen.args == [2]

    head.show_tabs(1, 0)
    assert not head.tabs.isVisible()


def test_the_marks_are_explained_whole_or_not_at_all(head):
    head.show_count(ReviewCount(19, 4, 13, 2))
    head.resize(900, 80)
    assert [mark.accessibleName() for mark in head._legend if mark.isVisible()] == [
        "proposed",
        "accepted",
        "needs you",
    ]
    assert all(mark.width() >= mark.sizeHint().width() for mark in head._legend)

    head.resize(480, 80)
    assert not any(mark.isVisible() for mark in head._legend)


def test_the_marks_give_way_to_a_longer_count(head):
    head.show_count(ReviewCount(9, 9, 0, 0))
    head.resize(500, 80)
    assert all(mark.isVisible() for mark in head._legend)

    head.show_count(ReviewCount(1190, 400, 630, 160))
    assert not any(mark.isVisible() for mark in head._legend)
