from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.keys import ALT, CONTROL, SHIFT, type_text
from tests.gui.review_factories import seed_capture
from tests.gui.reviewing import key, select, words_of
from tracker.domain.action import Action, ActionKind
from tracker.domain.claim import Support
from tracker.domain.query import parse
from tracker.domain.vocabulary import Field, GapReason, Stage

DAY = date(2026, 11, 24)


def stored(app, uuid):
    return app.agreements.dossier(uuid, as_of=DAY).agreement


def test_the_main_job_takes_fewer_than_25_keys(qtbot, app, jobs, review):
    screen = review()
    used = 0
    while not screen.footer.save.hasFocus():
        key(Qt.Key.Key_Return)
        used += 1
        assert used < 25

    with qtbot.waitSignals([screen.saved, screen.closed]):
        key(Qt.Key.Key_Return, CONTROL)

    assert used + 1 <= 12
    [row] = app.agreements.rows(parse(""), as_of=DAY)
    record = stored(app, row.uuid)
    assert record.stage is Stage.REVIEWED
    assert {party.code for party in record.parties} == {"GTM", "USA"}
    assert len([area for area in record.areas if not area.absent]) == 9
    assert {gap.field: gap.reason for gap in record.gaps} == {
        Field.SIGNED: GapReason.SEARCHED_NOT_FOUND
    }
    claims = app.agreements.dossier(row.uuid, as_of=DAY).claims
    assert {claim.support for claim in claims} == {Support.ACCEPTED}
    assert app.history.next_undo().detail == "from Washington Examiner"
    app.history.undo()
    assert app.agreements.counts().all == 0


def test_every_quotation_is_an_exact_slice_of_the_stored_text(qtbot, app, jobs, review):
    screen = review()
    select(screen, "four-day trip")
    key(Qt.Key.Key_5, CONTROL)
    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    [uuid] = saved.args[0].agreements
    dossier = app.agreements.dossier(uuid, as_of=DAY)
    for evidence in dossier.agreement.evidence:
        text = dossier.texts[evidence.passage.text]
        assert text[evidence.passage.start : evidence.passage.end] == evidence.passage.exact


def test_a_field_scrolls_to_its_passage_and_back(qtbot, review):
    screen = review()

    screen.draft.focus_row("absent_areas")
    assert screen.reader.body.focused == "14"
    assert screen.reader.body.verticalScrollBar().value() >= 0

    screen.reader.mark_activated.emit("12")
    assert screen.draft.current == "instrument_type"
    assert screen.footer._place.text() == "Type, field 1 of 15"


def test_chips_are_accepted_one_by_one_where_one_is_current(review):
    screen = review()
    screen.draft.focus_row("areas")
    key(Qt.Key.Key_Right)
    assert screen.draft.chip == 0

    key(Qt.Key.Key_Return)

    assert screen.draft.chip == 1
    assert screen.draft.row("areas").row.state == "8 proposed"


def test_typing_corrects_a_value_and_accepts_it(review):
    screen = review()
    screen.draft.focus_row("place")

    type_text(QApplication.focusWidget(), "Guatemala City")
    key(Qt.Key.Key_Return)

    assert words_of(screen, "place") == ["Guatemala City"]
    assert screen.draft.row("place").row.state == "accepted"
    assert screen.draft.current == "status"


def test_a_day_in_words_becomes_a_date_and_closes_the_gap(review):
    screen = review()
    screen.draft.focus_row("signed")

    type_text(QApplication.focusWidget(), "27 May 2019")
    key(Qt.Key.Key_Return)

    assert words_of(screen, "signed") == ["2019-05-27"]
    assert screen.editing.draft.gaps == ()


def test_an_impossible_day_is_refused_at_its_row(review):
    screen = review()
    screen.draft.focus_row("signed")

    type_text(QApplication.focusWidget(), "2019-02-30")
    key(Qt.Key.Key_Return)

    assert "no day" in screen.draft.row("signed").editor.error.text()
    assert screen.draft.current == "signed"


def test_a_party_named_twice_is_refused_at_its_row(review):
    screen = review()
    screen.draft.focus_row("level")
    type_text(QApplication.focusWidget(), "government")
    key(Qt.Key.Key_Return)

    assert words_of(screen, "level") == ["government"]


def test_a_party_is_added_from_the_registry(review):
    screen = review()
    screen.draft.focus_row("parties")

    type_text(QApplication.focusWidget(), "mexic")
    key(Qt.Key.Key_Return)

    assert words_of(screen, "parties") == ["Guatemala", "United States", "Mexico"]
    assert QApplication.focusWidget().text() == ""
    assert screen.draft.current == "parties"


def test_dismissing_takes_a_value_away_and_undo_brings_it_back(review):
    screen = review()
    screen.draft.focus_row("place")

    key(Qt.Key.Key_D, CONTROL)
    assert words_of(screen, "place") == []
    assert screen.draft.current == "status"

    key(Qt.Key.Key_Z, CONTROL)
    assert words_of(screen, "place") == ["Guatemala"]
    key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert words_of(screen, "place") == []


def test_dismissing_one_of_several_asks_which(review):
    screen = review()
    screen.draft.focus_row("parties")

    key(Qt.Key.Key_D, CONTROL)
    assert screen.draft.chip == 0
    assert len(words_of(screen, "parties")) == 2
    key(Qt.Key.Key_D, CONTROL)

    assert words_of(screen, "parties") == ["United States"]


def test_a_search_in_vain_is_recorded(review):
    screen = review()
    screen.draft.focus_row("title")

    key(Qt.Key.Key_0, ALT)

    assert screen.draft.row("title").row.gap == "searched, not found"
    assert screen.draft.current != "title"


def test_everything_proposed_is_accepted_at_once(review):
    screen = review()

    key(Qt.Key.Key_A, CONTROL | SHIFT)

    assert screen.draft.head.count.text() == "18 of 18 accepted"


def test_proposals_left_open_are_saved_as_proposed(qtbot, app, review):
    screen = review()
    key(Qt.Key.Key_Return)

    with qtbot.waitSignal(screen.saved) as saved:
        key(Qt.Key.Key_Return, CONTROL)

    [uuid] = saved.args[0].agreements
    assert stored(app, uuid).stage is Stage.REVIEWED
    supports = [c.support for c in app.agreements.dossier(uuid, as_of=DAY).claims]
    assert supports.count(Support.ACCEPTED) == 1
    assert set(supports) == {Support.ACCEPTED, Support.PROPOSED}


def test_a_draft_is_saved_for_another_day_and_taken_up_again(qtbot, app, jobs, review):
    screen = review()
    screen.draft.focus_row("instrument_type")
    key(Qt.Key.Key_Return)
    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen.footer.draft, Qt.MouseButton.LeftButton)
    [row] = app.agreements.rows(parse("stage:draft"), as_of=DAY, drafts=True)

    again = review(app.captures.open(row.uuid))
    assert again.draft.row("instrument_type").row.state == "accepted"
    assert again.draft.current == "parties"
    with qtbot.waitSignal(again.saved):
        again.save()

    assert stored(app, row.uuid).stage is Stage.REVIEWED
    assert app.history.next_undo().kind == "review_draft"


def test_several_drafts_are_saved_one_after_another(qtbot, app, jobs, review):
    screen = review(seed_capture(drafts=2))
    assert screen.draft.head.tabs.count() == 2
    key(Qt.Key.Key_PageDown, CONTROL)
    assert screen.editing.session.index == 1
    key(Qt.Key.Key_PageUp, CONTROL)

    screen.editing.accept_all()
    with qtbot.waitSignal(screen.saved):
        screen.save()
    assert len(screen.editing.session.drafts) == 1
    screen.editing.accept_all()
    assert not screen.draft.head.tabs.isVisible()
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save()

    assert app.agreements.counts().all == 2
    assert len(app.sources.all()) == 1


def test_one_of_several_drafts_can_be_discarded(review):
    screen = review(seed_capture(drafts=2))

    QTest.mouseClick(screen.footer.discard, Qt.MouseButton.LeftButton)
    assert len(screen.editing.session.drafts) == 1
    screen.draft.focus_row("place")
    key(Qt.Key.Key_Z, CONTROL)

    assert len(screen.editing.session.drafts) == 2


def test_an_untouched_review_closes_at_once(qtbot, app, review):
    screen = review()

    with qtbot.waitSignal(screen.closed):
        QTest.mouseClick(screen.header.back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.closed):
        QTest.mouseClick(screen.footer.discard, Qt.MouseButton.LeftButton)

    assert app.agreements.counts().all == 0


def test_work_in_a_review_is_not_lost_by_closing_it(qtbot, app, jobs, review):
    screen = review()
    screen.draft.focus_row("instrument_type")
    key(Qt.Key.Key_Return)
    assert screen.has_unsaved_work

    with qtbot.assertNotEmitted(screen.closed):
        key(Qt.Key.Key_Left, ALT)
    dialog = screen._leaving
    assert dialog.isVisible()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    screen.discard()
    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(dialog.draft, Qt.MouseButton.LeftButton)

    assert app.agreements.counts().to_review == 1


def test_a_stored_draft_that_is_discarded_goes_to_the_trash(qtbot, app, review):
    capture = seed_capture()
    app.captures.save(capture, capture.drafts, action=Action(ActionKind.ADD_DRAFT, "by hand"))
    screen = review(app.captures.open(capture.drafts[0].uuid))

    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.discard()

    assert stored(app, capture.drafts[0].uuid).trashed


def test_an_article_without_an_agreement_starts_an_empty_draft(qtbot, app, review):
    screen = review(replace(seed_capture(), drafts=()))
    assert screen.draft.head.count.text() == "0 of 7 accepted · 7 need you"
    screen.draft.focus_row("instrument_type")
    type_text(QApplication.focusWidget(), "treaty")
    key(Qt.Key.Key_Return)

    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    [uuid] = saved.args[0].agreements
    assert stored(app, uuid).instrument_type == "treaty"


def test_tab_goes_through_everything_in_the_order_it_is_seen(review):
    screen = review()
    screen.header.back.setFocus()
    seen = []

    while len(seen) < 30:
        seen.append(QApplication.focusWidget().accessibleName())
        key(Qt.Key.Key_Tab)
        if screen.header.back.hasFocus():
            break

    assert len(seen) == len(set(seen)) == 26
    assert seen[1:6] == [
        "Source details",
        "Find in text",
        "Article text",
        "Type, Memorandum of cooperation, proposed, stated, one source",
        "Title",
    ]
    assert seen[-3:] == ["Discard draft", "Save as draft", "Save record"]


def test_whatever_takes_the_keyboard_has_a_name(review):
    screen = review()

    nameless = [
        part
        for part in screen.findChildren(QWidget)
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and part.isVisible()
        and not part.accessibleName()
    ]

    assert nameless == []


def test_keys_move_between_text_and_draft_and_along_passages(review):
    screen = review()
    key(Qt.Key.Key_F6)
    assert screen.reader.body.hasFocus()
    key(Qt.Key.Key_F4)
    key(Qt.Key.Key_F4, SHIFT)
    screen.reader.body.setFocus()
    key(Qt.Key.Key_F6)
    assert not screen.reader.body.hasFocus()
    key(Qt.Key.Key_F, CONTROL)
    assert screen.reader.find_bar.isVisible()
