from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tracker.gui.tokens import Group
from tracker.gui.views.reader.marks import Mark, nested
from tracker.gui.views.reader.reader import SourceReader, Target

TEXT = (
    "Peru and Chile signed a pact 🤝 in Lima.\n"
    "It covers trade 📦 and tourism.\n"
    "Nothing on trade unions."
)


def mark(words, number, group=Group.OTHER):
    start = TEXT.index(words)
    return Mark(key=str(number), start=start, end=start + len(words), number=number, group=group)


@pytest.fixture
def reader(qtbot):
    made = SourceReader()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_text(TEXT, nested([mark("Peru", 1), mark("in Lima", 2), mark("tourism", 3)]))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def caret(reader, words):
    """Return the point on screen in the middle of some words."""
    start = TEXT.index(words)
    reader.select(start + 1, start + 1)
    return reader.body.cursorRect().center()


def test_a_selection_is_told_in_code_points(qtbot, reader):
    start = TEXT.index("tourism")

    with qtbot.waitSignal(reader.selection_changed) as told:
        reader.select(start, start + len("tourism"))

    assert told.args == [start, start + len("tourism")]
    assert reader.selection() == (start, start + len("tourism"))
    assert reader.body.textCursor().selectedText() == "tourism"


def test_selecting_by_mouse_counts_the_same(qtbot, reader):
    box = reader.body.cursorRect()
    del box
    begin = caret(reader, "Lima")

    QTest.mouseDClick(
        reader.body.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin
    )

    start, end = reader.selection()
    assert TEXT[start:end].strip(".") == "Lima"


def test_clicking_a_passage_activates_it(qtbot, reader):
    spot = caret(reader, "tourism")

    with qtbot.waitSignal(reader.mark_activated) as activated:
        QTest.mouseClick(reader.body.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert activated.args == ["3"]


def test_clicking_beside_passages_activates_nothing(qtbot, reader):
    spot = caret(reader, "unions")

    with qtbot.assertNotEmitted(reader.mark_activated):
        QTest.mouseClick(reader.body.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_enter_at_the_cursor_activates_the_passage_there(qtbot, reader):
    reader.select(TEXT.index("Lima"), TEXT.index("Lima"))

    with qtbot.waitSignal(reader.mark_activated) as activated:
        QTest.keyClick(reader.body, Qt.Key.Key_Return)

    assert activated.args == ["2"]


def test_keys_go_round_the_passages(qtbot, reader):
    seen = []
    reader.mark_activated.connect(seen.append)

    for _ in range(4):
        reader.next_mark()
    reader.previous_mark()

    assert seen == ["1", "2", "3", "1", "3"]
    assert reader.body.focused == "3"


def test_without_passages_the_keys_do_nothing(qtbot, reader):
    reader.show_marks(())

    with qtbot.assertNotEmitted(reader.mark_activated):
        reader.next_mark()


def test_going_back_from_nowhere_starts_at_the_last_passage(reader):
    reader.previous_mark()

    assert reader.body.focused == "3"


def test_words_are_found_whatever_their_case_and_accents(qtbot, reader):
    reader.body.setFocus()
    QTest.keyClick(reader.body, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.find_bar.isVisible()

    reader.find_bar.words.setText("TRADÉ")
    assert reader.find_bar.count.text() == "1 of 2"
    start, end = reader.selection()
    assert TEXT[start:end] == "trade"

    QTest.keyClick(reader.find_bar.words, Qt.Key.Key_Return)
    assert reader.find_bar.count.text() == "2 of 2"
    QTest.keyClick(reader.find_bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.find_bar.count.text() == "1 of 2"

    QTest.keyClick(reader.find_bar.words, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()


def test_finding_starts_from_the_selected_words(reader):
    start = TEXT.index("pact")
    reader.select(start, start + 4)

    reader.open_find()

    assert reader.find_bar.words.text() == "pact"


def test_another_text_is_searched_for_the_same_words(reader):
    reader.open_find()
    reader.find_bar.words.setText("pact")

    reader.show_text("No such word here.")

    assert reader.find_bar.count.text() == "not in this text"


def test_the_menu_offers_fields_for_selected_words(qtbot, reader):
    reader.offer_targets([Target("parties", "Parties", "Ctrl+2"), Target("tags", "Tags")])
    reader.select(0, 4)
    menu = reader.build_menu()
    qtbot.addWidget(menu)
    offered = {action.data(): action for action in menu.actions() if action.data()}

    with qtbot.waitSignal(reader.assign_requested) as asked:
        offered["parties"].trigger()

    assert asked.args == ["parties"]
    assert offered["parties"].text() == "Parties\tCtrl+2"


def test_without_a_selection_nothing_can_be_given_away(qtbot, reader):
    reader.offer_targets([Target("parties", "Parties")])
    reader.select(0, 0)

    menu = reader.build_menu()
    qtbot.addWidget(menu)

    assert not any(action.isEnabled() for action in menu.actions() if action.data())


def test_copying_yields_the_stored_words(qtbot, reader):
    start = TEXT.index("🤝")
    reader.select(start - 5, start + 1)
    menu = reader.build_menu()
    qtbot.addWidget(menu)

    menu.actions()[0].trigger()

    assert QGuiApplication.clipboard().text() == "pact 🤝"


def test_the_menu_opens_the_find_bar(qtbot, reader):
    menu = reader.build_menu()
    qtbot.addWidget(menu)

    menu.actions()[1].trigger()

    assert reader.find_bar.isVisible()


def test_the_menu_opens_where_it_is_asked_for(qtbot, reader):
    reader.body.customContextMenuRequested.emit(QPoint(20, 20))

    popup = QGuiApplication.instance().activePopupWidget()
    assert popup is not None
    popup.close()


def test_clearing_leaves_nothing(reader):
    reader.clear()

    assert (reader.body.text, reader.body.marks, reader.selection()) == ("", (), (0, 0))
