"""The life of an agreement as dots with words."""

from __future__ import annotations

import pytest

from tests.gui.pictures import colors, picture
from tracker.gui.models.life_stops import LifeStop, StopState
from tracker.gui.tokens import LIGHT
from tracker.gui.views.record.life_line import LifeLine

SIGNED = LifeStop("Signed", "3 Jun 2019", StopState.PAST)
COMING = LifeStop("In force", "1 Jan 2030", StopState.COMING)
UNKNOWN = LifeStop("End", "none recorded", StopState.UNKNOWN, gap=True)


@pytest.fixture
def line(shown):
    made = LifeLine()
    made.resize(360, 64)
    return shown(made)


def test_its_words_can_be_heard(line):
    line.show_stops((SIGNED, UNKNOWN))

    assert line.toolTip() == "Signed: 3 Jun 2019; End: none recorded"
    assert line.accessibleName() == f"Life of the agreement: {line.toolTip()}"


def test_a_stop_that_has_come_is_filled(line):
    line.show_stops((SIGNED, UNKNOWN))

    image = picture(line)
    assert image.pixelColor(6, 10).name() == LIGHT.accent
    assert image.pixelColor(line.width() - 7, 10).name() == LIGHT.surface


@pytest.mark.parametrize("stops", [(SIGNED,), (SIGNED, COMING, UNKNOWN), (UNKNOWN,)])
def test_any_number_of_stops_finds_its_place(line, stops):
    line.show_stops(stops)

    assert colors(line)[LIGHT.secondary] > 0


def test_what_is_not_known_is_drawn_with_dashes(line):
    line.show_stops((SIGNED, LifeStop("In force", "2020", StopState.PAST)))
    whole = colors(line)[LIGHT.accent]

    line.show_stops((SIGNED, UNKNOWN))

    assert colors(line)[LIGHT.accent] < whole


def test_without_stops_nothing_is_painted(line):
    assert colors(line)[LIGHT.accent] == 0


def test_there_is_room_for_dots_and_two_lines_of_words(line):
    assert line.sizeHint().height() > 40
