from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.vocabulary import EventType


@pytest.fixture
def work(open_workspace, app):
    store(
        app,
        make.bare_agreement(
            title="Notes of May",
            events=(
                make.event(EventType.SIGNED, "2019-06-03"),
                make.event(EventType.IN_FORCE, "2019-01-01"),
            ),
        ),
    )
    opened = open_workspace(app)
    settle(opened)
    return opened


def count(work):
    return work.catalogue.sidebar.places["has:doubts"]._count


def test_a_question_is_shown_with_the_record_and_counted_in_the_sidebar(work):
    assert work.doubts.notes.words() == ["In force from 2019-01-01, but signed on 2019-06-03."]
    assert count(work) == "1"


def test_what_is_no_problem_is_asked_no_more_until_that_is_undone(app, work):
    QTest.mouseClick(work.doubts.notes.buttons[0], Qt.MouseButton.LeftButton)
    settle(work)

    assert work.doubts.notes.isHidden()
    assert count(work) == "0"
    work.actions["undo"].trigger()
    settle(work)
    assert len(work.doubts.notes.words()) == 1


def test_without_a_record_nothing_is_asked(work):
    work.record.show("")
    settle(work)

    assert work.doubts.notes.isHidden()
