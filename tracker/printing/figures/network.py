"""The network: parties as circles, joined where they share agreements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import sqrt

import numpy as np

from tracker.domain.figure import Anchor, Disc, Figure, FigureTable, Ink, Stroke
from tracker.domain.figure_counts import PairCounts, Pairs
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.network_places import places
from tracker.printing.figures.sheet import Area, Sheet
from tracker.printing.figures.steps import on, steps_for
from tracker.printing.figures.wording import FigureWords, cut, width_of

MOST = 24
"""Parties shown; with more, lines and names cannot be told apart."""
_TIES = 3
"""Lines that each party is sure of."""
_STRONGEST = 24
"""Lines that are drawn in any case."""
_WIDTHS = (0.8, 1.6, 3.0, 5.0)


def lay_out_network(
    counts: PairCounts, wish: FigureWish, facts: FigureFacts, words: FigureWords
) -> Figure:
    """Lay out the parties with most agreements; circles and lines grow with the counts."""
    note = words.say("network note", count=len(counts.parties))
    sheet = Sheet(wish, facts, words, words.say("network"), "")
    steps = steps_for(count for _, _, count in _shown(counts))
    area = sheet.frame(steps.legend(words, zero=False), [note])
    if counts.parties:
        _draw(sheet, area, counts)
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note]), _table(counts, words), note)


def _draw(sheet: Sheet, area: Area, counts: PairCounts) -> None:
    codes = [code for code, _ in counts.parties]
    row = {code: place for place, code in enumerate(codes)}
    weights = np.zeros((len(codes), len(codes)))
    for one, other, count in _shown(counts):
        weights[row[one], row[other]] = weights[row[other], row[one]] = count
    size = sheet.size
    side = size * 5
    at = {
        code: (
            round(area.left + side + float(x) * (area.width - 2 * side), 1),
            round(area.top + size * 2 + float(y) * (area.height - size * 5), 1),
        )
        for code, (x, y) in zip(codes, places(weights), strict=True)
    }
    _lines(sheet, counts, at)
    _circles(sheet, counts, at)


def _shown(counts: PairCounts) -> Pairs:
    """Return the pairs to draw: among many, a picture of all of them would show none."""
    ties: Counter[str] = Counter()
    shown = []
    for place, (one, other, count) in enumerate(counts.pairs):
        if place < _STRONGEST or ties[one] < _TIES or ties[other] < _TIES:
            shown.append((one, other, count))
            ties.update((one, other))
    return tuple(shown)


def _lines(sheet: Sheet, counts: PairCounts, at: dict[str, tuple[float, float]]) -> None:
    words = sheet.words
    steps = steps_for(count for _, _, count in _shown(counts))
    for one, other, count in reversed(_shown(counts)):
        ink = steps.ink(count)
        label = words.say(
            "pair",
            one=words.place(one),
            other=words.place(other),
            agreements=words.agreements(count),
        )
        sheet.add(
            Stroke(
                points=(at[one], at[other]),
                stroke=ink,
                stroke_width=_WIDTHS[int(ink.value[-1]) - 1],
                label=label,
                term=f"party:{one} party:{other}",
            )
        )


def _circles(sheet: Sheet, counts: PairCounts, at: dict[str, tuple[float, float]]) -> None:
    words = sheet.words
    for code, count in counts.parties:
        x, y = at[code]
        radius = _radius(sheet, counts, count)
        label = words.say("party", name=words.place(code), agreements=words.agreements(count))
        sheet.add(
            Disc(
                x=x, y=y, radius=radius, fill=Ink.STEP_4, stroke=Ink.SURFACE, stroke_width=1.5,
                label=label, term=f"party:{code}",
            )
        )  # fmt: skip
    _names(sheet, counts, at)


def _names(sheet: Sheet, counts: PairCounts, at: dict[str, tuple[float, float]]) -> None:
    """Write who each circle is, those with most first, unless something is written there."""
    words, size, edge = sheet.words, sheet.small, sheet.wish.width - sheet.small
    written: list[_Line] = []
    for code, count in counts.parties:
        x, y = at[code]
        radius = _radius(sheet, counts, count)
        inside = _Line(x, y + size * 0.35, words.number(count))
        has_room = width_of(inside.text, size) < radius * 1.8
        if has_room and not any(inside.meets(other, size) for other in written):
            written.append(inside)
            sheet.text(x, inside.y, inside.text, on(Ink.STEP_4), size=size, anchor=Anchor.MIDDLE)
        shown = cut(words.place(code), size, size * 15)
        half = width_of(shown, size) / 2
        middle = min(max(x, half + size), edge - half)
        line = _Line(middle, y + radius + size, shown)
        if not any(line.meets(other, size) for other in written):
            written.append(line)
            sheet.text(middle, line.y, shown, size=size, anchor=Anchor.MIDDLE, halo=True)


def _radius(sheet: Sheet, counts: PairCounts, count: int) -> float:
    most = counts.parties[0][1]
    return round(4 + sheet.size * 1.3 * sqrt(count / most), 1)


@dataclass(frozen=True, slots=True)
class _Line:
    """Letters around a middle. On a small sheet the name of one party may meet another's."""

    middle: float
    y: float
    text: str

    def meets(self, other: _Line, size: float) -> bool:
        """Whether the two would cover each other."""
        room = (width_of(self.text, size) + width_of(other.text, size)) / 2
        return abs(self.middle - other.middle) < room and abs(self.y - other.y) < size


def _table(counts: PairCounts, words: FigureWords) -> FigureTable:
    rows = [
        (words.place(one), words.place(other), words.number(count))
        for one, other, count in counts.pairs
    ]
    terms = [f"party:{one} party:{other}" for one, other, _ in counts.pairs]
    if not rows:
        rows = [(words.place(code), "", words.number(n)) for code, n in counts.parties]
        terms = [f"party:{code}" for code, _ in counts.parties]
    headers = (words.say("country"), words.say("partner"), words.say("count"))
    return FigureTable(headers, tuple(rows), tuple(terms))
