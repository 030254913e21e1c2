"""Reviews that are left, taken up another day, saved twice or refused by the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, press, type_text
from tests.gui.pictures import colors
from tests.gui.reviewing import enter, key
from tests.gui.texts import all_texts
from tests.gui.waiting import settle
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import RecordChanged
from tracker.domain.vocabulary import Stage
from tracker.gui.naming import Naming
from tracker.gui.screens.review.screen import ReviewScreen
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT

DAY = date(2026, 11, 24)
ADD = Action(ActionKind.ADD_DRAFT, "by hand")


@pytest.fixture
def screen(open_review):
    return open_review(make.capture())


@pytest.fixture
def kept(app):
    """Store a draft for another day; return its uuid."""
    capture = make.capture()
    app.captures.save(capture, capture.drafts, action=ADD)
    return capture.drafts[0].uuid


@pytest.fixture
def again(app, open_review, kept):
    return open_review(app.captures.open(kept))


def record(app, uuid):
    return app.agreements.dossier(uuid, as_of=DAY).agreement


# -- leaving


def test_words_not_entered_yet_are_work_too(qtbot, app, screen):
    screen.draft.focus_row("title")
    type_text(QApplication.focusWidget(), "Pact")

    with qtbot.assertNotEmitted(screen.closed):
        key(Qt.Key.Key_Left, ALT)

    assert screen._leaving is not None
    assert screen._leaving.isVisible()
    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen._leaving.draft, Qt.MouseButton.LeftButton)
    assert record(app, screen.editing.draft.uuid).title == "Pact"


def test_work_that_was_undone_is_no_work(qtbot, screen):
    enter(screen, "place", "Lima")
    screen.draft.focus_row("binding")
    key(Qt.Key.Key_Z, CONTROL)

    with qtbot.waitSignal(screen.closed):
        key(Qt.Key.Key_Left, ALT)


def test_enter_in_the_question_keeps_the_draft(qtbot, app, screen):
    enter(screen, "place", "Lima")
    key(Qt.Key.Key_Left, ALT)

    with qtbot.waitSignals([screen.saved, screen.closed]):
        press(screen._leaving, Qt.Key.Key_Return)

    assert app.agreements.counts().to_review == 1


def test_escape_goes_on_where_the_review_was_left(screen):
    enter(screen, "place", "Lima")
    current = screen.draft.current
    key(Qt.Key.Key_Left, ALT)

    press(screen._leaving, Qt.Key.Key_Escape)

    assert not screen._leaving.isVisible()
    assert screen.draft.current == current
    assert screen.draft.row(current).line.hasFocus()
    assert screen.has_unsaved_work


def test_the_question_is_asked_again_after_it_was_put_away(qtbot, screen):
    enter(screen, "place", "Lima")
    for _ in range(2):
        key(Qt.Key.Key_Left, ALT)
        assert screen._leaving.isVisible()
        press(screen._leaving, Qt.Key.Key_Escape)

    with qtbot.waitSignal(screen.closed):
        key(Qt.Key.Key_Left, ALT)
        QTest.mouseClick(screen._leaving.discard, Qt.MouseButton.LeftButton)


def test_a_day_that_is_none_is_not_left_out_when_saving(qtbot, app, screen):
    screen.draft.focus_row("signed")
    QApplication.focusWidget().selectAll()
    type_text(QApplication.focusWidget(), "2019-02-30")

    with qtbot.assertNotEmitted(screen.closed):
        key(Qt.Key.Key_Return, CONTROL)
        QTest.mouseClick(screen.footer.draft, Qt.MouseButton.LeftButton)

    assert not screen.saving.busy
    assert screen.draft.row("signed").line.text() == "2019-02-30"
    assert screen.draft.row("signed").line.hasFocus()
    assert screen.draft.row("signed").editor.error.isVisible()


def test_words_not_entered_yet_are_saved_with_the_rest(qtbot, app, screen):
    screen.draft.focus_row("title")
    type_text(QApplication.focusWidget(), "Pact 🤝")

    with qtbot.waitSignal(screen.saved) as saved:
        key(Qt.Key.Key_Return, CONTROL)

    [uuid] = saved.args[0].agreements
    assert record(app, uuid).title == "Pact 🤝"


def test_a_party_nobody_knows_waits_for_an_answer_before_saving(qtbot, app, screen):
    enter(screen, "parties", "Republic of Rivers")

    with qtbot.assertNotEmitted(screen.closed):
        key(Qt.Key.Key_Return, CONTROL)
    assert screen.draft.row("parties").editor.asking
    key(Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.saved) as saved:
        key(Qt.Key.Key_Return, CONTROL)

    [uuid] = saved.args[0].agreements
    assert [party.name for party in record(app, uuid).parties][-1] == "Republic of Rivers"


# -- another day


def test_a_stored_draft_opens_as_it_was_left(qtbot, app, screen, open_review):
    enter(screen, "place", "Lima 🏞")
    enter(screen, "notes", "See file 12")
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save_as_draft()

    again = open_review(app.captures.open(screen.editing.draft.uuid))

    assert again.draft.row("place").line.text() == "Lima 🏞"
    assert again.draft.row("place").row.state == "accepted"
    assert again.draft.row("notes").line.text() == "See file 12"
    assert not again.has_unsaved_work


def test_a_stored_draft_is_told_nothing_of_its_own_text(again):
    assert again.notice.isHidden()


def test_a_stored_draft_becomes_a_record_in_one_step(qtbot, app, again, kept):
    with qtbot.waitSignals([again.saved, again.closed]):
        again.save()
    stages = [record(app, kept).stage]

    app.history.undo()

    stages.append(record(app, kept).stage)
    assert stages == [Stage.REVIEWED, Stage.DRAFT]
    assert len(app.sources.all()) == 1


def test_a_stored_draft_kept_once_more_is_one_draft(qtbot, app, again, kept):
    enter(again, "place", "Lima")

    with qtbot.waitSignals([again.saved, again.closed]):
        QTest.mouseClick(again.footer.draft, Qt.MouseButton.LeftButton)

    assert app.agreements.counts().to_review == 1
    assert record(app, kept).events[0].place == "Lima"


def test_work_on_a_stored_draft_that_is_dropped_leaves_it_as_it_was(qtbot, app, again, kept):
    enter(again, "place", "Lima")
    key(Qt.Key.Key_Left, ALT)

    with qtbot.waitSignal(again.closed):
        QTest.mouseClick(again._leaving.discard, Qt.MouseButton.LeftButton)

    assert record(app, kept).events[0].place == "Antigua"


def test_a_stored_draft_in_the_trash_comes_back_with_undo(qtbot, app, again, kept):
    with qtbot.waitSignals([again.saved, again.closed]):
        QTest.mouseClick(again.footer.discard, Qt.MouseButton.LeftButton)
    trashed = record(app, kept).trashed

    app.history.undo()

    assert trashed
    assert not record(app, kept).trashed


def test_a_draft_changed_elsewhere_is_refused_and_stays_on_screen(qtbot, app, again, kept):
    app.records.save(replace(record(app, kept), notes="from another window"), ADD)
    enter(again, "place", "Lima")

    with qtbot.waitSignal(again.refused) as refused, qtbot.assertNotEmitted(again.closed):
        again.save()

    assert isinstance(refused.args[0], RecordChanged)
    assert again.footer.save.isEnabled()
    assert again.draft.row("place").line.text() == "Lima"
    assert record(app, kept).notes == "from another window"


def test_a_record_reviewed_before_is_reviewed_again(qtbot, app, again, open_review, kept):
    with qtbot.waitSignal(again.saved):
        again.save()

    once_more = open_review(app.captures.open(kept))
    enter(once_more, "place", "Cusco")
    with qtbot.waitSignal(once_more.saved):
        once_more.save()

    assert record(app, kept).events[0].place == "Cusco"
    assert record(app, kept).stage is Stage.REVIEWED
    assert app.agreements.counts().all == 1


# -- while it saves


def test_while_a_review_is_saved_nothing_is_saved_or_thrown_away_twice(qtbot, app, screen):
    with qtbot.waitSignals([screen.saved, screen.closed]):
        screen.save()
        busy = [
            button.isEnabled()
            for button in (screen.footer.discard, screen.footer.draft, screen.footer.save)
        ]
        screen.save()
        screen.save_as_draft()

    assert busy == [False, False, False]
    assert (app.agreements.counts().all, app.agreements.counts().to_review) == (1, 0)


# -- how it looks and speaks


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_the_whole_review_is_painted_in_the_colours_of_the_theme(screen, theme, scheme, tokens):
    theme.choose(scheme)

    seen = colors(screen)

    assert seen[tokens.surface] > 1_000
    assert seen[tokens.accent] > 10
    other = LIGHT if tokens is DARK else DARK
    assert seen[other.surface] < seen[tokens.surface]


def test_a_review_in_spanish_speaks_no_english(spanish, app, jobs, shown):
    naming = Naming(make.full_reference(), "es")
    screen = ReviewScreen(app, make.capture(), jobs, naming)
    shown(screen)
    screen.start()
    settle(jobs)
    screen.draft.focus_row("place")

    said = all_texts(screen)

    english = {
        "Save record   Ctrl+Return",
        "Discard draft",
        "Save as draft",
        "Parties",
        "Signed on",
        "Article text",
        "Source details",
        "Add signatory",
        "proposed, stated",
        "accept, next",
        "needs you",
    }
    assert said & english == set()
    assert {"Partes", "Descartar borrador", "Texto del artículo"} <= said


def test_a_refusal_at_a_row_is_said_in_spanish(spanish, app, jobs, shown):
    screen = ReviewScreen(app, make.capture(), jobs, Naming(make.full_reference(), "es"))
    shown(screen)
    settle(jobs)

    enter(screen, "signed", "2019-02-30")

    assert (
        screen.draft.row("signed")
        .editor.error.text()
        .startswith("El día 2019-02-30 no existe en el calendario.")
    )


def test_whatever_takes_the_keyboard_has_a_name_at_every_row(screen):
    nameless = set()
    for found in screen.draft.rows():
        screen.draft.focus_row(found.key)
        nameless |= {
            (found.key, type(part).__name__)
            for part in screen.findChildren(QWidget)
            if part.focusPolicy() is not Qt.FocusPolicy.NoFocus
            and part.isVisible()
            and not part.accessibleName()
        }

    assert nameless == set()
