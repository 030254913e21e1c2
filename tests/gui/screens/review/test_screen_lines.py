"""The lines of a review: what is typed, taken back, left and emptied, one step at a time."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, SHIFT, type_text
from tests.gui.reviewing import enter, key, signatory, words_of
from tracker.domain.vocabulary import Field, GapReason, Level

DAY = date(2026, 11, 24)


@pytest.fixture
def screen(open_review):
    return open_review(make.capture())


def test_undo_and_redo_walk_through_everything_that_was_done(screen):
    start = screen.editing.draft
    enter(screen, "place", "Lima")
    enter(screen, "title", "Pact")
    enter(screen, "level", "government")
    end = screen.editing.draft

    names = []
    while screen.editing.session.undo_name:
        screen.draft.focus_row("binding")
        names.append(screen.editing.session.undo_name)
        key(Qt.Key.Key_Z, CONTROL)
    undone = screen.editing.draft
    for _ in names:
        key(Qt.Key.Key_Z, CONTROL | SHIFT)

    assert names == ["change Level", "change Title", "change Place"]
    assert undone == start
    assert screen.editing.draft == end


def test_undo_while_typing_belongs_to_the_line(screen):
    enter(screen, "place", "Lima")
    screen.draft.focus_row("place")
    type_text(QApplication.focusWidget(), "Cus")

    key(Qt.Key.Key_Z, CONTROL)

    assert screen.editing.draft.events[0].place == "Lima"


def test_undo_with_nothing_done_changes_nothing(screen):
    before = screen.editing.draft

    key(Qt.Key.Key_Z, CONTROL)
    key(Qt.Key.Key_Y, CONTROL)

    assert screen.editing.draft is before


def test_a_dismissed_signatory_comes_back_to_its_own_row(screen):
    first = signatory(screen, 1)
    screen.draft.focus_row(first)

    key(Qt.Key.Key_D, CONTROL)
    left = [found.label for found in screen.draft.rows() if found.item]
    key(Qt.Key.Key_Z, CONTROL)

    assert left == ["Signatory 1"]
    assert signatory(screen, 1) == first
    assert words_of(screen, first) == ["Joan Miller"]


def test_a_dismissed_party_takes_its_signatory_to_no_party(screen):
    screen.draft.focus_row("parties", 0)

    key(Qt.Key.Key_D, CONTROL)

    assert words_of(screen, "parties") == ["Guatemala"]
    assert screen.editing.draft.signatures[0].party is None


# -- rows


def test_leaving_a_changed_row_takes_its_words_and_stays_away(screen):
    screen.draft.focus_row("place")
    line = QApplication.focusWidget()
    line.selectAll()
    type_text(line, "Lima")

    key(Qt.Key.Key_Tab)

    assert screen.editing.draft.events[0].place == "Lima"
    assert screen.draft.current == "status"


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("place", "Lima", "Lima"),
        ("signed", "4 June 2019", "2019-06-04"),
        ("instrument_type", "mou", "Memorandum of understanding"),
        ("tags", "rivers,border", "rivers, border"),
    ],
)
def test_a_line_shows_what_was_made_of_the_words_typed_into_it(screen, name, typed, shown):
    enter(screen, name, typed)

    line = screen.draft.row(name).line
    assert line.text() == shown
    assert not line.is_changed


def test_a_value_just_typed_is_emptied_like_any_other(screen):
    enter(screen, "title", "Pact")
    screen.draft.focus_row("title")

    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Return)

    assert screen.editing.draft.title == ""


def test_undo_in_the_line_of_a_value_just_typed_takes_it_back(screen):
    enter(screen, "place", "Lima")
    screen.draft.focus_row("place")

    key(Qt.Key.Key_Z, CONTROL)

    assert screen.editing.draft.events[0].place == "Antigua"
    assert screen.draft.row("place").line.text() == "Antigua"


def test_a_party_typed_before_leaving_is_a_chip_and_the_line_is_empty(screen):
    screen.draft.focus_row("parties")
    type_text(QApplication.focusWidget(), "Mexico")

    key(Qt.Key.Key_Tab)

    assert words_of(screen, "parties")[-1] == "Mexico"
    assert screen.draft.row("parties").line.text() == ""


def test_an_event_typed_opens_its_form_once(screen):
    enter(screen, "events", "signed")
    screen.parts.dialog.reject()
    screen.draft.focus_row("events")

    key(Qt.Key.Key_Tab)

    assert screen.parts.dialog is None
    assert len(screen.editing.draft.events) == 1


def test_a_gap_recorded_by_mistake_is_filled_by_typing(screen):
    screen.draft.focus_row("binding")
    key(Qt.Key.Key_0, ALT)
    gap = [(found.field, found.reason) for found in screen.editing.draft.gaps]

    enter(screen, "binding", "not binding")

    assert (Field.BINDING, GapReason.SEARCHED_NOT_FOUND) in gap
    assert words_of(screen, "binding") == ["not binding"]
    assert Field.BINDING not in [found.field for found in screen.editing.draft.gaps]


def test_one_level_is_set_for_all_parties_and_emptied_for_all(screen):
    enter(screen, "level", "government")
    set_to = {party.level for party in screen.editing.draft.parties}

    screen.draft.focus_row("level")
    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Return)

    assert set_to == {Level.GOVERNMENT}
    assert {party.level for party in screen.editing.draft.parties} == {Level.UNCLEAR}


def test_tags_are_split_and_notes_kept_as_typed(screen):
    enter(screen, "tags", "rivers,  border ,")
    enter(screen, "notes", "See file 12 📁")

    assert screen.editing.draft.tags == ("rivers", "border")
    assert screen.editing.draft.notes == "See file 12 📁"


def test_a_type_that_is_none_is_refused_and_nothing_is_kept(screen):
    enter(screen, "instrument_type", "napkin")

    assert "not in the list" in screen.draft.row("instrument_type").editor.error.text()
    assert screen.draft.row("instrument_type").editor.keep.isHidden()
    assert screen.editing.draft.instrument_type == "moc"
