"""Five dots and the worst mark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from tests.gui.pictures import blank, colors
from tracker.gui.models.meter import MeterFigures
from tracker.gui.tokens import LIGHT
from tracker.gui.views.elements.evidence_meter import EvidenceMeter, paint_meter

FULL = MeterFigures(claims=4, accepted=4)
HALF = MeterFigures(claims=4, accepted=2, unsupported=2)


def painted(figures: MeterFigures, *, selected: bool = False):
    image = blank(100, 20)
    painter = QPainter(image)
    paint_meter(painter, QRectF(0, 0, 100, 20), figures, selected=selected)
    painter.end()
    return colors(image)


def test_more_accepted_values_fill_more_dots():
    inks = [painted(MeterFigures(claims=5, accepted=count))[LIGHT.accent] for count in (0, 2, 5)]

    assert inks == sorted(set(inks))


@pytest.mark.parametrize(
    ("figures", "color"),
    [
        (HALF, LIGHT.warning),
        (MeterFigures(claims=3, conflicts=1), LIGHT.danger),
    ],
)
def test_the_worst_mark_stands_behind_the_dots(figures, color):
    assert painted(figures)[color] > 0
    assert painted(FULL)[color] == 0


def test_empty_dots_are_darker_on_a_selected_row():
    assert painted(HALF)[LIGHT.secondary] == 0
    assert painted(HALF, selected=True)[LIGHT.secondary] > 0


def test_the_widget_speaks_its_figures_and_never_shrinks(shown):
    meter = shown(EvidenceMeter())
    narrow = meter.sizeHint().width()

    meter.show_figures(HALF)
    meter.resize(meter.sizeHint())

    assert meter.accessibleName() == meter.toolTip() == HALF.words
    assert meter.sizeHint().width() > narrow
    assert meter.minimumSizeHint() == meter.sizeHint()
    assert colors(meter)[LIGHT.warning] > 0
