"""The style sheet is filled in completely, for every theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

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
