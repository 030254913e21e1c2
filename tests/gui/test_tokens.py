"""Colours keep the contrast that the house demands, and groups are told apart without colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tracker.domain.vocabulary import Field
from tracker.gui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Group, group_of

THEMES = [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST]
TEXT, CONTROL = 4.5, 3.0


def luminance(color: str) -> float:
    parts = QColor(color).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", THEMES, ids=[t.name for t in THEMES])
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "secondary", "accent", "warning", "danger"])
def test_text_can_be_read_on_every_ground(tokens, ground, ink):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", THEMES, ids=[t.name for t in THEMES])
def test_text_can_be_read_on_selections_chips_and_buttons(tokens):
    assert contrast(tokens.text, tokens.selection) >= TEXT
    assert contrast(tokens.text, tokens.chip) >= TEXT
    assert contrast(tokens.on_fill, tokens.fill) >= TEXT
    assert contrast(tokens.text, tokens.warning_soft) >= TEXT
    assert contrast(tokens.text, tokens.danger_soft) >= TEXT


@pytest.mark.parametrize("tokens", THEMES, ids=[t.name for t in THEMES])
def test_borders_of_controls_can_be_seen(tokens):
    assert contrast(tokens.control, tokens.surface) >= CONTROL


@pytest.mark.parametrize("tokens", THEMES, ids=[t.name for t in THEMES])
def test_each_group_of_fields_has_a_colour_and_a_pattern_of_its_own(tokens):
    hues = list(tokens.hues.values())

    assert set(tokens.hues) == set(Group)
    assert len({hue.pattern for hue in hues}) == len(hues)
    assert len({hue.color for hue in hues}) == len(hues)
    assert all(contrast(hue.color, tokens.surface) >= CONTROL for hue in hues)


@pytest.mark.parametrize(
    ("field", "group"),
    [
        (Field.LEVEL, Group.PARTIES),
        (Field.CAPACITY, Group.SIGNATORIES),
        (Field.ABSENT_AREAS, Group.AREAS),
        (Field.SIGNED, Group.OTHER),
    ],
)
def test_fields_belong_to_groups(field, group):
    assert group_of(field) is group
