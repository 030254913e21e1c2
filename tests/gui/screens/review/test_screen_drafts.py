"""An article with three drafts: each is reviewed, saved or let go by itself, and none is lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.keys import ALT, CONTROL, SHIFT, type_text
from tests.gui.review_factories import seed_capture, seed_text
from tests.gui.reviewing import key
from tracker.domain.query import parse
from tracker.domain.vocabulary import Stage

DAY = date(2026, 11, 24)


@pytest.fixture
def capture():
    return seed_capture(drafts=3)


@pytest.fixture
def screen(open_review, capture):
    return open_review(capture)


def turn():
    key(Qt.Key.Key_PageDown, CONTROL)


def turn_back():
    key(Qt.Key.Key_PageUp, CONTROL)


def give_place(screen, words):
    screen.draft.focus_row("place")
    QApplication.focusWidget().selectAll()
    type_text(QApplication.focusWidget(), words)
    key(Qt.Key.Key_Return)


def place(screen):
    return [value.words for value in screen.draft.row("place").row.values]


def tabs(screen):
    bar = screen.draft.head.tabs
    return [bar.tabText(at) for at in range(bar.count())]


def test_the_tabs_count_the_drafts_and_a_click_brings_one_to_the_front(screen):
    bar = screen.draft.head.tabs
    assert tabs(screen) == ["Draft 1 of 3", "Draft 2 of 3", "Draft 3 of 3"]

    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())

    assert screen.editing.session.index == 2
    assert bar.currentIndex() == 2


def test_arrows_turn_the_tabs_while_they_have_the_keyboard(screen):
    screen.draft.head.tabs.setFocus()

    key(Qt.Key.Key_Right)
    assert screen.editing.session.index == 1
    key(Qt.Key.Key_Left)

    assert screen.editing.session.index == 0


def test_pages_go_round(screen):
    seen = []
    for _ in range(4):
        turn()
        seen.append(screen.editing.session.index)
    turn_back()

    assert seen == [1, 2, 0, 1]
    assert screen.editing.session.index == 0


def test_each_draft_keeps_its_own_decisions(screen):
    give_place(screen, "Lima")
    turn()
    give_place(screen, "Cusco")
    turn()
    untouched = place(screen)
    turn()

    assert untouched == ["Guatemala"]
    assert place(screen) == ["Lima"]
    assert screen.draft.row("place").row.state == "accepted"


def test_the_count_in_the_head_is_of_the_draft_in_front(screen):
    key(Qt.Key.Key_A, CONTROL | SHIFT)
    accepted = screen.draft.head.count.text()

    turn()

    assert accepted == "18 of 18 accepted"
    assert screen.draft.head.count.text() == "0 of 18 accepted · 18 proposed"


def test_undo_crosses_drafts_in_the_order_things_were_done(screen):
    give_place(screen, "Lima")
    turn()
    give_place(screen, "Cusco")

    key(Qt.Key.Key_Z, CONTROL)
    second = [event.place for draft in screen.editing.session.drafts for event in draft.events]
    key(Qt.Key.Key_Z, CONTROL)
    first = [event.place for draft in screen.editing.session.drafts for event in draft.events]

    assert second == ["Lima", "Guatemala", "Guatemala"]
    assert first == ["Guatemala"] * 3
    assert not screen.has_unsaved_work


def test_a_step_undone_and_overtaken_cannot_be_done_again(screen):
    give_place(screen, "Lima")
    screen.draft.focus_row("place")
    key(Qt.Key.Key_Z, CONTROL)
    give_place(screen, "Cusco")

    screen.draft.focus_row("place")
    key(Qt.Key.Key_Y, CONTROL)

    assert place(screen) == ["Cusco"]
    assert screen.editing.session.redo_name == ""


def test_words_are_given_to_the_draft_in_front_only(screen):
    turn()
    start = seed_text().index("memorandum of cooperation")
    screen.reader.select(start, start + len("memorandum of cooperation"))

    key(Qt.Key.Key_9, CONTROL)

    assert [draft.title for draft in screen.editing.session.drafts] == [
        "",
        "memorandum of cooperation",
        "",
    ]


def test_passages_in_the_text_are_those_of_the_draft_in_front(screen):
    before = len(screen.reader.body.marks)
    start = seed_text().index("deal")
    screen.reader.select(start, start + 4)
    key(Qt.Key.Key_9, CONTROL)
    with_title = len(screen.reader.body.marks)

    turn()

    assert with_title == before + 1
    assert len(screen.reader.body.marks) == before


@pytest.mark.parametrize("front", [0, 1, 2])
def test_saving_takes_the_draft_in_front_and_leaves_the_others(qtbot, app, screen, capture, front):
    for _ in range(front):
        turn()
    give_place(screen, "Lima")

    with qtbot.waitSignal(screen.saved) as saved:
        key(Qt.Key.Key_Return, CONTROL)

    left = [draft.uuid for draft in screen.editing.session.drafts]
    assert saved.args[0].agreements == frozenset({capture.drafts[front].uuid})
    assert left == [draft.uuid for at, draft in enumerate(capture.drafts) if at != front]
    assert [draft.uuid for draft in screen.saving.capture.drafts] == left
    assert tabs(screen) == ["Draft 1 of 2", "Draft 2 of 2"]
    assert app.agreements.counts().all == 1


def test_three_drafts_become_three_records_of_one_source(qtbot, app, screen):
    for _ in range(2):
        with qtbot.waitSignal(screen.saved), qtbot.assertNotEmitted(screen.closed):
            screen.save()
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save()

    rows = list(app.agreements.rows(parse(""), as_of=DAY))
    [source] = app.sources.all()
    assert set(source.agreements) == {row.uuid for row in rows}
    assert len(rows) == 3


def test_work_in_the_others_survives_the_saving_of_one(qtbot, screen):
    turn()
    give_place(screen, "Cusco")
    turn_back()

    with qtbot.waitSignal(screen.saved):
        screen.save()

    assert place(screen) == ["Cusco"]


def test_the_last_two_are_kept_as_drafts_for_another_day(qtbot, app, screen):
    with qtbot.waitSignal(screen.saved):
        screen.save()

    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen.footer.draft, Qt.MouseButton.LeftButton)

    counts = app.agreements.counts()
    assert (counts.all, counts.to_review) == (1, 2)
    assert len(app.sources.all()) == 1


def test_all_three_are_kept_in_one_step_that_can_be_undone(qtbot, app, screen):
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save_as_draft()
    assert app.agreements.counts().to_review == 3

    app.history.undo()

    assert app.agreements.counts().to_review == 0
    assert app.sources.all() == []


def test_discarding_the_last_in_the_row_shows_the_one_before(screen, capture):
    turn_back()
    assert screen.editing.session.index == 2

    QTest.mouseClick(screen.footer.discard, Qt.MouseButton.LeftButton)

    assert screen.editing.session.index == 1
    assert screen.editing.draft.uuid == capture.drafts[1].uuid
    assert tabs(screen) == ["Draft 1 of 2", "Draft 2 of 2"]


def test_discarding_down_to_one_hides_the_tabs_and_renames_the_button(screen):
    assert screen.footer.save.accessibleName() == "Save this record"

    for _ in range(2):
        QTest.mouseClick(screen.footer.discard, Qt.MouseButton.LeftButton)

    assert not screen.draft.head.tabs.isVisible()
    assert screen.footer.save.accessibleName() == "Save record"


def test_a_discarded_draft_is_not_saved_with_the_others(qtbot, app, screen, capture):
    screen.discard()

    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save_as_draft()

    stored = {row.uuid for row in app.agreements.rows(parse(""), as_of=DAY, drafts=True)}
    assert stored == {draft.uuid for draft in capture.drafts[1:]}


def test_discarding_is_work_that_closing_asks_about(qtbot, screen):
    screen.discard()

    with qtbot.assertNotEmitted(screen.closed):
        key(Qt.Key.Key_Left, ALT)
    with qtbot.waitSignal(screen.closed):
        QTest.mouseClick(screen._leaving.discard, Qt.MouseButton.LeftButton)


def test_after_one_is_saved_closing_loses_nothing_and_asks_nothing(qtbot, app, screen):
    with qtbot.waitSignal(screen.saved):
        screen.save()

    with qtbot.waitSignal(screen.closed):
        key(Qt.Key.Key_Left, ALT)

    assert app.agreements.counts().all == 1


def test_a_stored_draft_of_three_is_taken_up_by_itself(qtbot, app, open_review, screen, capture):
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save_as_draft()

    again = open_review(app.captures.open(capture.drafts[1].uuid))
    with qtbot.waitSignals([again.saved, again.closed]):
        again.save()

    stages = {
        draft.uuid: app.agreements.dossier(draft.uuid, as_of=DAY).agreement.stage
        for draft in capture.drafts
    }
    assert list(stages.values()) == [Stage.DRAFT, Stage.REVIEWED, Stage.DRAFT]


def test_turning_the_page_while_saving_forgets_no_other_draft(qtbot, screen, capture):
    with qtbot.waitSignal(screen.saved):
        screen.save()
        screen.commands.next_draft()

    kept = [draft.uuid for draft in capture.drafts[1:]]
    assert [draft.uuid for draft in screen.saving.capture.drafts] == kept
    assert [draft.uuid for draft in screen.editing.session.drafts] == kept
