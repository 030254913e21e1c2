from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from tracker.gui.theme import Scheme, Theme
from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.text import ReaderText

PARAGRAPH = "Peru and Chile signed a memorandum on fisheries in Lima. " * 6


@pytest.fixture
def body(qtbot):
    made = ReaderText()
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def at(text, words, number=1):
    start = text.rindex(words)
    return Mark(key=str(number), start=start, end=start + len(words), number=number)


def test_a_text_is_shown_as_it_is_stored(body):
    body.show_text("One.\r\nTwo 🤝 <b>three</b>.", ())

    assert body.text == "One.\r\nTwo 🤝 <b>three</b>."
    assert body.toPlainText() == "One. \nTwo 🤝 <b>three</b>."
    assert body.isReadOnly()


def test_a_focused_passage_is_scrolled_to(body):
    text = "\n".join([PARAGRAPH] * 20 + ["The end is in Cusco."])
    body.show_text(text, [at(text, "in Cusco")])
    assert body.verticalScrollBar().value() == 0

    body.focus_mark("1")

    assert body.focused == "1"
    assert body.verticalScrollBar().value() > 0
    start = body.cursorForPosition(QPoint(0, 0)).position()
    end = body.cursorForPosition(body.viewport().rect().bottomRight()).position()
    assert start < text.index("in Cusco") < end


def test_a_passage_in_view_stays_where_it_is(body):
    text = "\n".join([PARAGRAPH] * 20)
    body.show_text(text, [Mark(key="1", start=0, end=4, number=1)])

    body.focus_mark("1")

    assert body.verticalScrollBar().value() == 0


def test_an_unknown_passage_tints_nothing(body):
    body.show_text("Words.", [Mark(key="1", start=0, end=5, number=1)])

    body.focus_mark("9")

    assert body.focused == "9"
    assert body.verticalScrollBar().value() == 0


def test_the_same_text_keeps_its_place(body):
    text = "\n".join([PARAGRAPH] * 20)
    body.show_text(text, ())
    body.verticalScrollBar().setValue(200)

    body.show_text(text, [Mark(key="1", start=0, end=4, number=1)])

    assert body.verticalScrollBar().value() == 200
    body.show_text("Another.", ())
    assert body.verticalScrollBar().value() == 0


def test_the_column_stays_narrow_and_in_the_middle(body):
    body.show_text(PARAGRAPH, ())
    body.resize(1600, 300)

    frame = body.document().rootFrame().frameFormat()

    column = body.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert column <= 37 * body.fontInfo().pixelSize()
    assert abs(frame.leftMargin() - frame.rightMargin()) < 2


def test_passages_are_painted_and_the_focus_is_seen(body):
    body.show_text(PARAGRAPH, ())
    plain = body.grab().toImage()
    body.show_marks([at(PARAGRAPH, "Chile", 2)])
    marked = body.grab().toImage()
    body.focus_mark("2")

    assert plain != marked
    assert body.grab().toImage() != marked


def test_search_hits_are_tinted_whatever_their_accents(body):
    body.show_text("Acuerdo sobre migración irregular 🤝 y Migracion.", ())
    plain = body.grab().toImage()

    body.highlight(["MIGRACION", " "])

    assert body.grab().toImage() != plain
    body.highlight([])
    assert body.grab().toImage() == plain


def test_the_numbers_in_the_margin_can_be_clicked(qtbot, body):
    body.show_text(PARAGRAPH, [Mark(key="7", start=0, end=4, number=7)])
    body.grab()
    box, _ = body._overlay._numbers[0]
    spot = box.center().toPoint()

    QTest.mouseMove(body.viewport(), spot)
    with qtbot.waitSignal(body.mark_activated) as activated:
        QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert activated.args == ["7"]


def test_the_innermost_of_nested_passages_is_meant(body):
    outer = Mark(key="1", start=0, end=14, number=1, outer=True)
    body.show_text(PARAGRAPH, [outer, Mark(key="2", start=9, end=14, number=2)])

    assert body.mark_at(10).key == "2"
    assert body.mark_at(2).key == "1"
    assert body.mark_at(40) is None


def test_nothing_is_ever_loaded(body):
    kind = QTextDocument.ResourceType.ImageResource.value

    assert body.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_the_theme_changes_live(body):
    body.show_text(PARAGRAPH, [at(PARAGRAPH, "Chile")])
    light = body.grab().toImage()

    Theme.current().choose(Scheme.DARK)
    try:
        assert body.grab().toImage() != light
    finally:
        Theme.current().choose(Scheme.LIGHT)


def test_two_million_characters_are_shown_and_reached(body):
    text = "\n".join([PARAGRAPH] * (2_000_000 // len(PARAGRAPH)) + ["Signed in Cusco."])
    body.show_text(text, [at(text, "Cusco")])

    body.focus_mark("1")

    assert len(body.text) > 1_900_000
    assert body.verticalScrollBar().value() > 10_000
