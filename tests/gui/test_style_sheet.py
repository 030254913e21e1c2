"""The style sheet is filled in completely, for every theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
)

from tests.gui.pictures import colors
from tracker.gui.style_sheet import style_sheet
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST

THEMES = [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST]


@pytest.mark.parametrize("tokens", THEMES, ids=[t.name for t in THEMES])
def test_no_colour_is_left_open(tokens):
    sheet = style_sheet(tokens)

    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) - {"#4b7fd0"} <= {
        value
        for key in tokens.__dataclass_fields__
        if isinstance(value := getattr(tokens, key), str)
    }


def test_buttons_and_fields_wear_the_theme(qtbot, theme):
    button, line = QPushButton("Go"), QLineEdit()
    button.setProperty("role", "primary")
    for widget in (button, line):
        qtbot.addWidget(widget)
        widget.show()

    assert button.grab().toImage().pixelColor(6, 14).name() == LIGHT.fill
    assert line.grab().toImage().pixelColor(20, 10).name() == LIGHT.surface
    theme.choose(Scheme.DARK)

    assert line.grab().toImage().pixelColor(20, 10).name() == DARK.surface


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize(("role", "colour"), [("primary", "fill"), ("link", "accent")])
def test_what_cannot_be_pressed_wears_no_colour_of_action(  # noqa: PLR0913, PLR0917 - a table
    qtbot, theme, scheme, tokens, kind, role, colour
):
    theme.choose(scheme)
    button = kind()
    button.setText("Attach a source to this record")
    button.setProperty("role", role)
    qtbot.addWidget(button)
    button.show()
    active = colors(button)[getattr(tokens, colour)]

    button.setEnabled(False)

    assert active
    assert not colors(button)[getattr(tokens, colour)]


@pytest.mark.parametrize(
    ("kind", "element"),
    [
        (QCheckBox, QStyle.SubElement.SE_CheckBoxIndicator),
        (QRadioButton, QStyle.SubElement.SE_RadioButtonIndicator),
    ],
)
def test_a_box_is_as_large_with_the_keyboard_as_without(shown, kind, element):
    box = kind("Include drafts")
    shown(box)

    def place(*, focused: bool):
        option = QStyleOptionButton()
        option.initFrom(box)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if focused:
            option.state |= QStyle.StateFlag.State_HasFocus
        return box.style().subElementRect(element, option, box)

    assert place(focused=True) == place(focused=False)
