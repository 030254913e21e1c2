"""Candidates below a blank field and beside a value that can mean another one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, press
from tracker.domain.claim import Support, claims
from tracker.domain.draft import Alternative
from tracker.domain.vocabulary import EventType, Field, Level
from tracker.gui.views.review.choice import ChoiceLine


def other(field, value, exact, **changes):
    start = make.TEXT.index(exact)
    return Alternative(
        field=field,
        value=value,
        confidence=0.5,
        start=start,
        end=start + len(exact),
        exact=exact,
        **changes,
    )


@pytest.fixture
def screen(open_review):
    draft = make.draft()
    blank = replace(
        draft,
        events=tuple(replace(event, place="") for event in draft.events),
        evidence=tuple(e for e in draft.evidence if e.field is not Field.PLACE),
    )
    others = (
        other(Field.PLACE, "Antigua", "Guatemala"),
        other(Field.PLACE, "Lima", "memorandum"),
        other(Field.PARTIES, "MEX", "Guatemala", instead_of="GTM"),
    )
    return open_review(make.capture(blank, alternatives={blank.uuid: others}))


def alt(figure):
    press(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{figure}"), ALT)


def codes(screen):
    return [party.code for party in screen.editing.draft.parties]


def claim(screen, field, value):
    known = claims(screen.editing.draft)
    return next(one for one in known if one.field is field and one.value == value)


def test_a_blank_field_stays_blank_until_somebody_chooses(screen):
    row = screen.draft.row("place").row

    assert row.values == ()
    assert row.state == "choose one"
    assert [choice.words for choice in row.choices] == ["Antigua", "Lima"]


def test_alt_and_a_figure_take_a_candidate_with_its_words(screen):
    screen.draft.focus_row("place")
    alt(2)

    found = claim(screen, Field.PLACE, "Lima")
    assert found.support is Support.ACCEPTED
    assert [e.passage.exact for e in found.standing] == ["memorandum"]
    assert screen.draft.row("place").row.choices == ()


def test_a_candidate_is_one_step_that_can_be_undone(screen):
    before = screen.editing.draft
    screen.draft.focus_row("place")
    alt(1)
    press(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)

    assert screen.editing.draft == before


def test_a_value_that_can_mean_another_is_replaced_in_its_place(screen):
    screen.draft.focus_row("parties")
    (choice,) = screen.draft.row("parties").row.choices
    alt(1)

    assert choice.instead_of == "Guatemala"
    assert codes(screen) == ["USA", "MEX"]
    assert claim(screen, Field.PARTIES, "MEX").support is Support.ACCEPTED


def test_levels_are_offered_though_no_words_speak_for_them(screen):
    screen.draft.focus_row("level")
    alt(2)

    assert {party.level for party in screen.editing.draft.parties} == {Level.GOVERNMENT}


def test_a_figure_without_a_candidate_changes_nothing(screen):
    before = screen.editing.draft
    screen.draft.focus_row("title")
    alt(3)

    assert screen.editing.draft == before
    assert screen.draft.current == "title"


def test_a_click_takes_a_candidate(screen):
    screen.draft.focus_row("place")
    line = screen.draft.row("place").findChildren(ChoiceLine)[0]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)

    assert claim(screen, Field.PLACE, "Antigua").support is Support.ACCEPTED


def test_the_events_row_takes_every_type_of_event(screen):
    screen.draft.focus_row("events")
    line = QApplication.focusWidget()
    line.insert("ratified")
    press(line, Qt.Key.Key_Return)

    offered = screen.parts.dialog.form.read().type
    screen.parts.dialog.reject()
    assert offered is EventType.RATIFIED


def test_candidates_stay_in_sight_where_a_gap_was_noted(screen):
    screen.draft.focus_row("place")
    alt(0)

    row = screen.draft.row("place").row
    assert row.gap
    assert [choice.words for choice in row.choices] == ["Antigua", "Lima"]


def test_a_candidate_taken_after_all_takes_the_place_of_the_gap(screen):
    screen.draft.focus_row("place")
    alt(0)
    screen.draft.focus_row("place")
    alt(1)

    assert claim(screen, Field.PLACE, "Antigua").support is Support.ACCEPTED
    assert screen.draft.row("place").row.gap == ""
