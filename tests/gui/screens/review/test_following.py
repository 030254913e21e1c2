from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.reviewing import key


def test_a_passage_for_several_fields_goes_through_them(review):
    screen = review()

    screen.reader.mark_activated.emit("6")
    first = (screen.draft.current, screen.draft.chip)
    screen.reader.mark_activated.emit("6")
    second = (screen.draft.current, screen.draft.chip)

    assert (first, second) == (("parties", 0), ("parties", 1))
    assert screen.reader.body.focused == "6"


def test_the_closest_words_of_a_gap_lead_to_its_row(review):
    screen = review()

    screen.reader.mark_activated.emit("11")

    assert screen.draft.current == "signed"


def test_a_current_chip_leads_to_its_own_passage(review):
    screen = review()
    screen.draft.focus_row("areas")
    assert screen.reader.body.focused == "4"

    key(Qt.Key.Key_Left)

    assert screen.draft.chip == 8
    assert screen.reader.body.focused == "16"


def test_a_click_on_a_quotation_shows_it_in_the_text(review):
    screen = review()
    screen.draft.focus_row("parties")

    screen.draft.number_clicked.emit("parties", 1)

    assert screen.reader.body.focused == "1"


def test_a_passage_no_field_rests_on_is_shown_all_the_same(review):
    screen = review()

    screen.following.focus_passage("99")

    assert screen.reader.body.focused == "99"


def test_a_passage_in_view_of_its_row_stays_in_focus(review):
    screen = review()
    screen.draft.focus_row("areas")
    screen.reader.focus_mark("13")

    screen.following.follow_row("areas")
    assert screen.reader.body.focused == "13"

    screen.following.follow_row("no such row")
    assert screen.reader.body.focused == "13"
