"""Labels and buttons in the few styles of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.gui.pictures import colors
from tracker.gui.theme import ui_font
from tracker.gui.tokens import LIGHT
from tracker.gui.views.elements.labels import (
    ElidedLabel,
    Hairline,
    SecondaryLabel,
    SectionLabel,
    ShortTitle,
    ShortWords,
    SpareLabel,
    TitleLabel,
    Words,
    icon_button,
    link_button,
    primary_button,
)


@pytest.mark.parametrize(
    "kind", [Words, SectionLabel, SecondaryLabel, ElidedLabel, ShortTitle, ShortWords]
)
def test_words_are_never_taken_for_markup(qtbot, kind):
    label = kind("<b>Antigua</b>")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Antigua</b>"


def test_titles_are_larger_and_secondary_words_smaller(qtbot):
    title, small = TitleLabel("a"), SecondaryLabel("b")
    for label in (title, small):
        qtbot.addWidget(label)

    assert title.font().pointSizeF() > ui_font().pointSizeF() > small.font().pointSizeF()


def test_what_is_cut_is_whole_in_the_tooltip(shown):
    window = QWidget()
    label = ElidedLabel("Memorandum of cooperation · reviewed · in the trash")
    QHBoxLayout(window).addWidget(label)
    window.resize(120, 40)
    shown(window)

    assert colors(window)[LIGHT.secondary] > 0
    assert label.toolTip() == label.text()


@pytest.mark.parametrize(("width", "painted"), [(300, True), (40, False)])
def test_words_without_room_for_all_stay_away(shown, width, painted):
    window = QWidget()
    label = SpareLabel("24 November 2026", window)
    label.setFixedWidth(width)
    window.resize(400, 40)
    shown(window)

    assert (colors(label)[LIGHT.secondary] > 0) is painted


@pytest.mark.parametrize(("count", "cut"), [(3, False), (60, True)])
def test_a_very_long_title_takes_a_few_lines_and_leaves_room_below(shown, count, cut):
    window = QWidget()
    title, below = ShortTitle("Memorandum " * count), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(title)
    layout.addWidget(below)
    layout.addStretch()
    window.resize(300, 400)
    shown(window)

    line = title.fontMetrics().lineSpacing()
    whole = QLabel.heightForWidth(title, title.width()) <= title.height()
    assert whole is not cut
    assert title.height() <= ShortTitle.lines * line + 2
    assert below.y() > title.geometry().bottom()
    assert colors(title)[LIGHT.text] > 0
    assert title.text() == "Memorandum " * count


def test_a_hairline_is_one_pixel_high(shown):
    window = QWidget()
    line = Hairline()
    QHBoxLayout(window).addWidget(line)
    window.resize(200, 50)
    shown(window)

    assert line.height() == 1
    assert colors(line)[LIGHT.hairline] > 0


def test_an_icon_button_says_its_words(qtbot):
    button = icon_button("x", "Close message")
    qtbot.addWidget(button)

    assert button.accessibleName() == button.toolTip() == "Close message"
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert not button.icon().isNull()


def test_links_and_primary_buttons_are_named_by_their_text(qtbot):
    link, primary = link_button("Save search"), primary_button("Print…")
    for button in (link, primary):
        qtbot.addWidget(button)

    assert (link.property("role"), link.accessibleName()) == ("link", "Save search")
    assert (primary.property("role"), primary.accessibleName()) == ("primary", "Print…")


def test_a_double_click_on_a_primary_button_is_one_click(shown, qtbot):
    button = shown(primary_button("Import"))
    clicks = []
    button.clicked.connect(lambda: clicks.append("click"))

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)

    assert clicks == ["click"]
