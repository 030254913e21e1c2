from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.keys import CONTROL, type_text
from tests.gui.reviewing import key, select, words_of


def test_selected_words_give_an_empty_field_its_value(review):
    screen = review()
    select(screen, "memorandum of cooperation")

    key(Qt.Key.Key_9, CONTROL)

    assert words_of(screen, "title") == ["memorandum of cooperation"]
    assert screen.draft.row("title").row.state == "accepted"
    assert screen.draft.current == "title"


def test_selected_words_support_the_current_signatory(review):
    screen = review()
    signatory = next(row.key for row in screen.draft.rows() if row.item)
    screen.draft.focus_row(signatory)
    select(screen, "McAleenan said")
    screen.reader.body.setFocus()

    key(Qt.Key.Key_3, CONTROL)

    row = screen.draft.row(signatory).row
    assert "McAleenan said" in [quote for _, quote in row.quotes]
    assert len([row for row in screen.draft.rows() if row.item]) == 2


def test_words_that_leave_it_open_are_put_into_the_field(review):
    screen = review()
    select(screen, "Guatemala, El Salvador, and Honduras")

    key(Qt.Key.Key_2, CONTROL)

    line = QApplication.focusWidget()
    assert line.text() == "Guatemala, El Salvador, and Honduras"
    assert screen.draft.current == "parties"
    line.selectAll()
    type_text(line, "honduras")
    key(Qt.Key.Key_Return)
    assert words_of(screen, "parties")[-1] == "Honduras"
    honduras = screen.draft.row("parties").row.values[-1]
    assert honduras.claims[0].evidence[0].passage.exact == "Guatemala, El Salvador, and Honduras"


def test_words_about_a_person_open_the_form(qtbot, review):
    screen = review()
    select(screen, "Homeland Security chief")

    key(Qt.Key.Key_3, CONTROL)

    form = screen.parts.dialog.form
    assert form.person.text() == "Homeland Security chief"
    screen.parts.dialog.reject()


def test_the_field_can_be_chosen_from_a_menu(qtbot, review):
    screen = review()
    select(screen, "a deal")

    key(Qt.Key.Key_K, CONTROL)
    menu = screen.findChild(QMenu)
    title = next(action for action in menu.actions() if action.data() == "title")
    title.trigger()
    menu.close()

    assert words_of(screen, "title") == ["a deal"]


def test_without_a_selection_nothing_is_given(review):
    screen = review()
    screen.reader.select(0, 0)

    key(Qt.Key.Key_9, CONTROL)

    assert words_of(screen, "title") == []


def test_words_support_the_current_chip(review):
    screen = review()
    screen.draft.focus_row("areas", 1)
    select(screen, "illegal goods")

    key(Qt.Key.Key_7, CONTROL)

    values = screen.draft.row("areas").row.values
    assert len(values) == 9
    assert values[1].claims[0].evidence[-1].passage.exact == "illegal goods"


def test_words_for_an_area_are_read_unless_a_chip_is_meant(review):
    screen = review()
    select(screen, "humanitarian crisis")

    key(Qt.Key.Key_8, CONTROL)

    assert words_of(screen, "absent_areas") == ["remittances", "humanitarian crisis"]


def test_the_menu_of_the_text_gives_words_too(review):
    screen = review()
    select(screen, "memorandum of cooperation")

    screen.reader.assign_requested.emit("title")

    assert words_of(screen, "title") == ["memorandum of cooperation"]
