"""Offsets on screen and in the store agree in every script, however passages touch and nest."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.keys import CONTROL, NONE, SHIFT, press, type_text
from tests.gui.pictures import colors
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT, Group
from tracker.gui.views.reader.marks import Mark, nested
from tracker.gui.views.reader.reader import SourceReader, Target

TEXTS = {
    "emoji": "🤝🤝 Peru 🇵🇪 and Chile signed a pact 👩‍👩‍👧 in Lima 📦.",
    "arabic": "وقّع العراق والأردن pact اتفاقية 🤝 في عمّان Lima.",
    "hebrew": "ישראל וירדן חתמו pact על הסכם 📦 Lima.",
    "chinese": "秘鲁与智利𠮷 pact 于利马 Lima 签署。",
    "combining": "Peru\u0301 a\u0308 𝕏 signed a pact in Lima\u0301.",
    "windows": "Peru and Chile 🤝\r\nsigned a pact\r\nin Lima.",
    "separators": "Peru\u2028and 🤝\u2029Chile\x0c signed\x00 a pact in Lima.",
}
SCRIPTS = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
LINE = "Peru and Chile signed a pact on trade in Lima and on rivers in Cusco."


@pytest.fixture
def reader(shown):
    made = SourceReader()
    made.resize(900, 360)
    return shown(made)


def marks_of(text, *words, group=Group.OTHER):
    found = []
    for number, part in enumerate(words, start=1):
        start = text.index(part)
        found.append(
            Mark(key=str(number), start=start, end=start + len(part), number=number, group=group)
        )
    return nested(found)


def spot_in(reader, text, words):
    start = text.index(words) + 1
    reader.select(start, start)
    return reader.body.cursorRect().center()


def selected(reader):
    start, end = reader.selection()
    return reader.body.text[start:end]


@SCRIPTS
@pytest.mark.parametrize("words", ["pact", "Lima"])
def test_what_is_copied_is_what_is_stored(reader, text, words):
    reader.show_text(text)
    start = text.index(words)
    reader.select(start, start + len(words))

    press(reader.body, Qt.Key.Key_C, CONTROL)

    assert selected(reader) == words
    assert QGuiApplication.clipboard().text() == words


@SCRIPTS
def test_a_word_clicked_twice_is_the_stored_word(reader, text):
    reader.show_text(text)

    QTest.mouseDClick(
        reader.body.viewport(), Qt.MouseButton.LeftButton, NONE, spot_in(reader, text, "pact")
    )

    assert selected(reader).strip() == "pact"


@SCRIPTS
def test_a_click_in_a_passage_finds_it_in_every_script(qtbot, reader, text):
    reader.show_text(text, marks_of(text, "pact", "Lima"))

    for words, key in (("Lima", "2"), ("pact", "1")):
        spot = spot_in(reader, text, words)
        with qtbot.waitSignal(reader.mark_activated) as activated:
            QTest.mouseClick(reader.body.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert activated.args == [key]


@SCRIPTS
def test_words_are_found_by_typing_in_every_script(reader, text):
    reader.show_text(text)
    press(reader.body, Qt.Key.Key_F, CONTROL)

    type_text(reader.find_bar.words, "lima")

    assert reader.find_bar.count.text() == "1 of 1"
    assert selected(reader) == "Lima"


@SCRIPTS
def test_the_whole_text_is_selected_and_copied_as_stored(reader, text):
    reader.show_text(text)

    press(reader.body, Qt.Key.Key_A, CONTROL)
    press(reader.body, Qt.Key.Key_C, CONTROL)

    assert reader.selection() == (0, len(text))
    assert QGuiApplication.clipboard().text() == text


def test_arrows_with_shift_never_cut_a_pair_in_half(reader):
    text = "Peru 🤝🤝 Chile"
    reader.show_text(text)
    reader.select(5, 5)

    press(reader.body, Qt.Key.Key_Right, SHIFT)
    assert selected(reader) == "🤝"
    press(reader.body, Qt.Key.Key_Right, SHIFT)
    assert selected(reader) == "🤝🤝"


def test_emoji_are_found_like_words(reader):
    text = "Peru 🤝 Chile. Lima 🤝 Cusco."
    reader.show_text(text)
    reader.select(text.index("🤝"), text.index("🤝") + 1)

    press(reader.body, Qt.Key.Key_F, CONTROL)
    press(reader.find_bar.words, Qt.Key.Key_Return)

    assert reader.find_bar.words.text() == "🤝"
    assert reader.find_bar.count.text() == "2 of 2"
    assert reader.selection() == (text.rindex("🤝"), text.rindex("🤝") + 1)


def test_hits_do_not_overlap(reader):
    reader.show_text("aaaa")
    press(reader.body, Qt.Key.Key_F, CONTROL)

    type_text(reader.find_bar.words, "aa")

    assert reader.find_bar.count.text() == "1 of 2"


def test_going_back_from_the_first_hit_is_the_last(reader):
    reader.show_text("pact, pact and pact")
    press(reader.body, Qt.Key.Key_F, CONTROL)
    type_text(reader.find_bar.words, "pact")

    press(reader.find_bar.words, Qt.Key.Key_Return, SHIFT)

    assert reader.find_bar.count.text() == "3 of 3"
    assert reader.selection() == (15, 19)


def test_a_selection_over_lines_is_not_looked_for(reader):
    reader.show_text("Peru\nChile")
    reader.select(0, 8)

    press(reader.body, Qt.Key.Key_F, CONTROL)

    assert reader.find_bar.words.text() == ""
    assert reader.find_bar.count.text() == ""
    assert reader.find_bar.words.hasFocus()


def test_closing_the_find_bar_keeps_the_hit_and_returns_the_keyboard(reader):
    reader.show_text(LINE)
    press(reader.body, Qt.Key.Key_F, CONTROL)
    type_text(reader.find_bar.words, "rivers")

    press(reader.find_bar.words, Qt.Key.Key_Escape)

    assert reader.body.hasFocus()
    assert selected(reader) == "rivers"


def test_passages_that_touch_are_told_apart_at_their_border(qtbot, reader):
    reader.show_text(LINE, marks_of(LINE, "signed a pact ", "on trade "))
    border = LINE.index("on trade")

    for point, key in ((border, "2"), (border - 1, "1")):
        reader.select(point, point)
        with qtbot.waitSignal(reader.mark_activated) as activated:
            press(reader.body, Qt.Key.Key_Return)
        assert activated.args == [key]


def test_three_passages_within_each_other_answer_from_the_inside(reader):
    marks = marks_of(LINE, "signed a pact on trade in Lima", "a pact on trade", "trade")
    reader.show_text(LINE, marks)

    found = [reader.body.mark_at(LINE.index(words)) for words in ("trade", "a pact", "signed")]

    assert [mark.key for mark in found] == ["3", "2", "1"]
    assert [mark.outer for mark in reader.body.marks] == [True, True, False]


def test_passages_that_cross_are_both_reached_by_keys(reader):
    marks = marks_of(LINE, "signed a pact on trade", "on trade in Lima")
    reader.show_text(LINE, marks)
    reader.next_mark()
    first = reader.body.focused
    reader.next_mark()

    assert (first, reader.body.focused) == ("1", "2")
    assert reader.body.mark_at(LINE.index("signed")).key == "1"
    assert reader.body.mark_at(LINE.index("in Lima")).key == "2"


def test_the_same_words_twice_are_two_passages(reader):
    first = LINE.index(" in ")
    second = LINE.rindex(" in ")
    marks = nested(
        [
            Mark(key="2", start=second, end=second + 4, number=2),
            Mark(key="1", start=first, end=first + 4, number=1),
        ]
    )
    reader.show_text(LINE, marks)

    assert [mark.key for mark in reader.body.marks] == ["1", "2"]
    assert reader.body.mark_at(second).key == "2"


def test_many_numbers_beside_one_line_each_keep_their_place(qtbot, reader):
    words = ("Peru", "Chile", "signed", "pact", "trade", "Lima")
    reader.resize(640, 360)
    reader.show_text(LINE, marks_of(LINE, *words))
    reader.body.grab()
    boxes = [box for box, _ in reader.body._overlay._numbers]

    assert len(boxes) == 6
    assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
    assert {box.top() for box in boxes[:3]} != {box.top() for box in boxes[3:]}
    assert min(box.width() for box in boxes) >= 16
    for box, key in reader.body._overlay._numbers:
        with qtbot.waitSignal(reader.mark_activated) as activated:
            QTest.mouseClick(
                reader.body.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint()
            )
        assert activated.args == [key]


def test_dragging_selects_and_activates_nothing(qtbot, reader):
    reader.show_text(LINE, marks_of(LINE, LINE))
    begin, end = spot_in(reader, LINE, "signed"), spot_in(reader, LINE, "trade")
    view = reader.body.viewport()

    with qtbot.assertNotEmitted(reader.mark_activated):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    assert selected(reader) == "igned a pact on t"


def test_the_right_button_activates_no_passage(qtbot, reader):
    reader.show_text(LINE, marks_of(LINE, LINE))
    spot = spot_in(reader, LINE, "trade")

    with qtbot.assertNotEmitted(reader.mark_activated):
        QTest.mouseClick(reader.body.viewport(), Qt.MouseButton.RightButton, pos=spot)


def test_the_hand_shows_only_over_numbers(reader):
    reader.show_text(LINE, marks_of(LINE, "Peru"))
    reader.body.grab()
    box, _ = reader.body._overlay._numbers[0]
    view = reader.body.viewport()

    QTest.mouseMove(view, box.center().toPoint())
    over_number = view.cursor().shape()
    QTest.mouseMove(view, spot_in(reader, LINE, "trade") + QPoint(1, 1))

    assert over_number is Qt.CursorShape.PointingHandCursor
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
@pytest.mark.parametrize("group", [Group.PARTIES, Group.AREAS, Group.OTHER])
def test_a_passage_is_underlined_in_the_colour_of_its_group(reader, theme, scheme, tokens, group):
    theme.choose(scheme)
    reader.show_text(LINE, marks_of(LINE, "signed a pact on trade", group=group))

    assert colors(reader.body.viewport())[tokens.hues[group].color] > 0


def test_nothing_can_be_typed_into_an_article(reader):
    reader.show_text(LINE)

    type_text(reader.body, "x")
    for code in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
        press(reader.body, code)
    press(reader.body, Qt.Key.Key_V, CONTROL)

    assert reader.body.toPlainText() == LINE


def test_tab_leaves_the_text_and_visits_the_find_bar_in_order(reader):
    reader.show_text(LINE)
    press(reader.body, Qt.Key.Key_F, CONTROL)
    bar, seen = reader.find_bar, []

    for _ in range(5):
        seen.append(QGuiApplication.focusObject().accessibleName())
        press(QGuiApplication.focusObject(), Qt.Key.Key_Tab)

    assert seen == [
        "Find in this text",
        bar.back.accessibleName(),
        bar.forth.accessibleName(),
        bar.leave.accessibleName(),
        "Article text",
    ]


def test_everything_about_a_text_is_said_in_spanish(qtbot, spanish, shown):
    reader = shown(SourceReader())
    reader.show_text("Firmado en Lima.")
    reader.offer_targets([Target("place", "Lugar", "Ctrl+5")])
    press(reader.body, Qt.Key.Key_F, CONTROL)
    type_text(reader.find_bar.words, "Cusco")
    menu = reader.build_menu()
    qtbot.addWidget(menu)

    assert reader.body.accessibleName() == "Texto del artículo"
    assert reader.find_bar.count.text() == "no está en este texto"
    assert [action.text() for action in menu.actions()][:2] == ["Copiar", "Buscar en el texto…"]
