"""Decides how a list lies on the page: upright, across, or as entries where no table would fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UPRIGHT = 105
"""How many characters a line of the table holds on an upright page, and on one turned."""
ACROSS = 150
WIDEST = 40
"""Longer cells are broken into lines, so they do not count for more than this."""
NARROWEST = 13
"""A column that needs more than this can be this narrow, if it must."""
GUTTER = 2
_AS_WIDE_AS_CELLS = (20, 13, 8)
"""Columns up to such a width are as wide as their cells, if that leaves room for the others."""
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class ListLayout:
    """How wide each column is (0: as its cells), and how the page is turned."""

    widths: tuple[int, ...]
    landscape: bool
    entries: bool = False
    """Whether each row is printed as a paragraph of labels and values."""


def lay_out(heads: Sequence[str], lengths: Sequence[Sequence[int]]) -> ListLayout:
    """Return the layout for these column heads and the lengths of the cells of each row."""
    needs = [_need(head, [row[index] for row in lengths]) for index, head in enumerate(heads)]
    least = sum(min(need, NARROWEST) + GUTTER for need in needs)
    if least > ACROSS:
        return ListLayout(widths=tuple(needs), landscape=False, entries=True)
    landscape = sum(needs) > UPRIGHT or least > UPRIGHT
    return ListLayout(widths=_widths(needs, ACROSS if landscape else UPRIGHT), landscape=landscape)


def _need(head: str, lengths: Sequence[int]) -> int:
    """Return for how many characters a column needs room: nine cells of ten, and its head."""
    ordered = sorted(lengths)
    typical = ordered[int(len(ordered) * 0.9)] if ordered else 0
    longest_word = max((len(word) for word in head.split()), default=0)
    return min(max(typical, longest_word + 1, 4), WIDEST)


def _widths(needs: Sequence[int], room: int) -> tuple[int, ...]:
    """Return 0 for columns as wide as their cells, and the share of the rest for the others."""
    for limit in _AS_WIDE_AS_CELLS:
        if sum(need + GUTTER for need in needs if need <= limit) <= room * _SHARE:
            break
    else:
        limit = 0
    widest = max(needs)
    return tuple(0 if need <= limit and need < widest else need for need in needs)
