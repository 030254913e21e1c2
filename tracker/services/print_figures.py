"""Draws the figures of what a search finds for printed pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.print_job import Language
from tracker.services.exports import Selection
from tracker.services.figures import Figures

if TYPE_CHECKING:
    from tracker.printing.report_pieces import Picture

KINDS = (FigureKind.TIMELINE, FigureKind.MAP)
"""What is printed where figures are asked for; the first one alone where they are not."""
SIZE = (660, 300)
"""Of a figure across a page, in pixels of 1/96 inch."""


def pictures(
    figures: Figures, kinds: Iterable[FigureKind], chosen: Selection, language: Language
) -> list[Picture]:
    """Return the figures of what a query finds; agreements picked by hand have none.

    As in the window, what a query chooses stands over the whole in grey.
    """
    from tracker.printing.figures.svg import svg_text  # noqa: PLC0415 - heavy typesetter
    from tracker.printing.report_pieces import Picture  # noqa: PLC0415

    if chosen.uuids is not None:
        return []
    drawn = []
    for kind in kinds:
        width, height = SIZE
        wish = FigureWish(kind=kind, width=width, height=height, language=language, context=True)
        figure = figures.draw(wish, chosen.query, as_of=chosen.as_of, drafts=chosen.drafts)
        words = f"{figure.scene.title}. {figure.scene.description}"
        drawn.append(Picture(svg_text(figure.scene, PALETTES[PaletteName.PRINT]), words))
    return drawn
