"""A figure as data: marks with roles of colour, words for each, and the same counts as a table.

Window, files and print all draw from this; it knows no toolkit and no colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


class Ink(StrEnum):
    """What a colour is for; a palette says which colour that is."""

    TEXT = "text"
    SECONDARY = "secondary"
    SURFACE = "surface"
    HAIRLINE = "hairline"
    ACCENT = "accent"
    STEP_0 = "step_0"
    """Nothing counted; the rest grow with the count."""
    STEP_1 = "step_1"
    STEP_2 = "step_2"
    STEP_3 = "step_3"
    STEP_4 = "step_4"
    ON_HIGH = "on_high"
    """Text on the two highest steps; on the others `TEXT`."""
    GROUP_1 = "group_1"
    """Groups differ in lightness too, so that they stay apart in grey."""
    GROUP_2 = "group_2"
    GROUP_3 = "group_3"
    GROUP_4 = "group_4"
    GROUP_5 = "group_5"
    REST = "rest"
    CONTEXT = "context"
    """What is there but not chosen; `SECONDARY` reads on it."""


STEPS = (Ink.STEP_0, Ink.STEP_1, Ink.STEP_2, Ink.STEP_3, Ink.STEP_4)
GROUPS = (Ink.GROUP_1, Ink.GROUP_2, Ink.GROUP_3, Ink.GROUP_4, Ink.GROUP_5)


class Anchor(StrEnum):
    """Which part of a line of text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something drawn. One with a label can be pointed at; its term narrows the search."""

    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 1.0
    hatched: bool = False
    """Whether the fill is stripes, so that it differs without colour."""
    label: str = ""
    """What a screen reader and a tooltip say."""
    term: str = ""
    """Terms of the search language that this mark stands for."""
    rest: bool = False
    """Whether nothing chosen is in it: its term takes the place of what was chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Mark):
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline(Mark):
    """A closed shape of one or several rings, filled by the even-odd rule."""

    rings: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke(Mark):
    """A line through points."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc(Mark):
    """A circle."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Mark):
    """One line of text, its baseline at `y`: letters in the fill, behind them the stroke."""

    x: float
    y: float
    text: str
    size: float
    anchor: Anchor = Anchor.START
    bold: bool = False


AnyMark: TypeAlias = Box | Outline | Stroke | Disc | Words


@dataclass(frozen=True, slots=True)
class YearBand:
    """Where some years stand on a time axis, so that a span of them can be dragged over."""

    first: int
    last: int
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A laid-out figure; lengths are pixels of 1/96 inch."""

    width: float
    height: float
    title: str
    description: str
    """The figure in a few sentences, for those who cannot see it."""
    language: str
    marks: tuple[AnyMark, ...]
    bands: tuple[YearBand, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The same counts as rows, each with the term it narrows to."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    terms: tuple[str, ...]
    rest: frozenset[int] = frozenset()
    """Places of rows in which nothing is chosen: their terms take the place of what was."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture and its table."""

    scene: Scene
    table: FigureTable
    note: str = ""
    """What was not drawn, such as agreements without a year."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return not self.table.rows
