"""Colours of figures can be told apart, also in grey."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tracker.domain.figure import GROUPS, STEPS, Ink
from tracker.domain.figure_palette import PALETTES, PaletteName


def light(color: str) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", PaletteName)
def test_every_palette_has_every_colour(name):
    assert set(PALETTES[name]) == set(Ink)


@pytest.mark.parametrize("name", PaletteName)
def test_steps_grow_in_one_direction_of_lightness(name):
    shades = [light(PALETTES[name][ink]) for ink in STEPS]

    assert shades in (sorted(shades), sorted(shades, reverse=True))


@pytest.mark.parametrize("name", PaletteName)
@pytest.mark.parametrize("inks", [STEPS[1:], GROUPS])
def test_neighbours_stay_apart_on_a_grey_printer(name, inks):
    palette = PALETTES[name]

    assert all(contrast(palette[a], palette[b]) >= 1.25 for a, b in pairwise(inks))


@pytest.mark.parametrize("name", PaletteName)
def test_what_is_not_chosen_is_paler_than_all_that_stands_over_it(name):
    palette = PALETTES[name]
    ground, grey = palette[Ink.SURFACE], palette[Ink.CONTEXT]

    over = (*STEPS[2:], *GROUPS[:4], Ink.ACCENT)
    assert contrast(ground, grey) > 1.2
    assert [i for i in over if contrast(grey, palette[i]) < 1.5] == []


@pytest.mark.parametrize("name", PaletteName)
def test_text_can_be_read_on_what_it_stands_on(name):
    palette = PALETTES[name]
    pairs = [
        (Ink.TEXT, Ink.SURFACE),
        (Ink.SECONDARY, Ink.SURFACE),
        *((Ink.TEXT, ink) for ink in STEPS[:3]),
        *((Ink.ON_HIGH, ink) for ink in STEPS[3:]),
        (Ink.SECONDARY, Ink.CONTEXT),
        (Ink.ACCENT, Ink.SURFACE),
    ]

    assert [pair for pair in pairs if contrast(*(palette[ink] for ink in pair)) < 4.4] == []
