"""The outlines of the world, read once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from tracker.assets import resource
from tracker.domain.figure import Point

Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Land:
    """A state or territory in the units of the map."""

    code: str
    at: Point
    size: float
    """Square root of its area."""
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """All lands by code, and the size of the whole map."""

    width: float
    height: float
    lands: dict[str, Land]


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """Return the map that ships with the program."""
    data = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))
    lands = {
        code: Land(code, tuple(row["at"]), row["size"], tuple(map(_ring, row["rings"])))
        for code, row in data["places"].items()
    }
    return Atlas(data["width"], data["height"], lands)


def _ring(steps: list[int]) -> Ring:
    """Return the points of a ring, given its first point and the steps from each to the next."""
    x = y = 0
    points = []
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return tuple(points)
