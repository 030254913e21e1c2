"""The network: parties as circles, joined where they share agreements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from tracker.domain.figure import Anchor, Disc, Figure, FigureTable, Ink, Stroke
from tracker.domain.figure_choice import Choice
from tracker.domain.figure_counts import Context, PairCounts, Pairs
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.network_places import places
from tracker.printing.figures.sheet import Area, LegendEntry, Sheet
from tracker.printing.figures.steps import Steps, on, steps_for
from tracker.printing.figures.wording import FigureWords, cut, width_of

MOST = 24
"""Parties shown; with more, lines and names cannot be told apart."""
_TIES = 3
"""Lines that each party is sure of."""
_STRONGEST = 24
"""Lines that are drawn in any case."""
_GREY = 8
"""Of them, those that are kept for parties that the whole has most of."""
_WIDTHS = (0.8, 1.6, 3.0, 5.0)


def lay_out_network(
    counts: PairCounts,
    wish: FigureWish,
    facts: FigureFacts,
    words: FigureWords,
    context: Context[PairCounts] | None = None,
) -> Figure:
    """Lay out the parties with most agreements; circles and lines grow with the counts.

    With a context, parties and ties in which nothing is chosen stay, in grey.
    """
    web = _Web(counts, context.whole if context else None, context.choice if context else Choice())
    note = words.say("network note", count=len(web.codes))
    sheet = Sheet(wish, facts, words, words.say("network"), "")
    shown = _strongest(counts.pairs)
    steps = steps_for((count for _, _, count in shown), over_grey=context is not None)
    legend = steps.legend(words, zero=False)
    if context:
        legend.insert(0, LegendEntry(Ink.CONTEXT, words.say("not chosen")))
    area = sheet.frame(legend, [note])
    if web.codes:
        _draw(sheet, area, web, steps)
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note]), _table(counts, words, web.whole), note)


class _Web:
    """Who and what is drawn: what was chosen, and what else the whole has."""

    def __init__(self, chosen: PairCounts, whole: PairCounts | None, choice: Choice) -> None:
        self.chosen = dict(chosen.parties)
        self.whole = whole
        self.asked = {code for code in choice.parties if code in self.chosen}
        wholes = dict(whole.parties) if whole else {}
        room = MOST if whole is None else MOST - _GREY
        first = [code for code, _ in chosen.parties][:room]
        others = [code for code in (*wholes, *self.chosen) if code not in first]
        self.codes = first + list(dict.fromkeys(others))[: MOST - len(first)]
        self.counts = {code: wholes.get(code, self.chosen.get(code, 0)) for code in self.codes}
        self.pairs = [each for each in _strongest(chosen.pairs) if {*each[:2]} <= {*self.codes}]
        known = {each[:2] for each in chosen.pairs}
        around = [each for each in whole.pairs if each[:2] not in known] if whole else []
        self.grey = [each for each in _strongest(around) if {*each[:2]} <= {*self.codes}]
        self.of = {each[:2]: each[2] for each in whole.pairs} if whole else {}

    def part(self, words: FigureWords, code: str) -> str:
        """Say how many agreements a party has, of how many."""
        return words.part(self.chosen.get(code, 0), self.counts[code] if self.whole else None)


def _draw(sheet: Sheet, area: Area, web: _Web, steps: Steps) -> None:
    row = {code: place for place, code in enumerate(web.codes)}
    weights = np.zeros((len(web.codes), len(web.codes)))
    for one, other, count in (*web.grey, *web.pairs):
        weights[row[one], row[other]] = weights[row[other], row[one]] = count
    size = sheet.size
    side = size * 5
    at = {
        code: (
            round(area.left + side + float(x) * (area.width - 2 * side), 1),
            round(area.top + size * 2 + float(y) * (area.height - size * 5), 1),
        )
        for code, (x, y) in zip(web.codes, places(weights), strict=True)
    }
    for one, other, count in reversed(web.grey):
        told = sheet.words.part(0, count)
        _line(sheet, (one, other), told, at, (Ink.CONTEXT, _WIDTHS[1]))
    for one, other, count in reversed(web.pairs):
        told = sheet.words.part(count, web.of.get((one, other)))
        ink = steps.ink(count)
        _line(sheet, (one, other), told, at, (ink, _WIDTHS[int(ink.value[-1]) - 1]))
    _circles(sheet, web, at)


def _strongest(pairs: Sequence[tuple[str, str, int]]) -> Pairs:
    """Return the pairs to draw: among many, a picture of all of them would show none."""
    ties: Counter[str] = Counter()
    shown = []
    for place, (one, other, count) in enumerate(pairs):
        if place < _STRONGEST or ties[one] < _TIES or ties[other] < _TIES:
            shown.append((one, other, count))
            ties.update((one, other))
    return tuple(shown)


def _line(
    sheet: Sheet,
    pair: tuple[str, str],
    told: str,
    at: dict[str, tuple[float, float]],
    look: tuple[Ink, float],
) -> None:
    words, (one, other), (ink, width) = sheet.words, pair, look
    label = words.say("pair", one=words.place(one), other=words.place(other), agreements=told)
    sheet.add(
        Stroke(
            points=(at[one], at[other]), stroke=ink, stroke_width=width, label=label,
            term=f"party:{one} party:{other}", rest=ink is Ink.CONTEXT,
        )
    )  # fmt: skip


def _circles(sheet: Sheet, web: _Web, at: dict[str, tuple[float, float]]) -> None:
    words = sheet.words
    for code in sorted(web.codes, key=lambda code: web.chosen.get(code, 0) > 0):
        x, y = at[code]
        label = words.say("party", name=words.place(code), agreements=web.part(words, code))
        rest = not web.chosen.get(code)
        if code in web.asked and web.whole:
            label = words.say("chosen mark", label=label)
        sheet.add(
            Disc(
                x=x, y=y, radius=_radius(sheet, web, code), fill=_fill(web, code),
                stroke=Ink.SURFACE, stroke_width=1.5, label=label, term=f"party:{code}", rest=rest,
            )
        )  # fmt: skip
    _names(sheet, web, at)


def _fill(web: _Web, code: str) -> Ink:
    if not web.chosen.get(code):
        return Ink.CONTEXT
    return Ink.ACCENT if code in web.asked and web.whole else Ink.STEP_4


def _names(sheet: Sheet, web: _Web, at: dict[str, tuple[float, float]]) -> None:
    """Write who each circle is, those with most first, unless something is written there."""
    words, size, edge = sheet.words, sheet.small, sheet.wish.width - sheet.small
    written: list[_Line] = []
    for code in web.codes:
        x, y = at[code]
        chosen = web.chosen.get(code, 0)
        radius = _radius(sheet, web, code)
        inside = _Line(x, y + size * 0.35, words.number(chosen))
        has_room = chosen and width_of(inside.text, size) < radius * 1.8
        if has_room and not any(inside.meets(other, size) for other in written):
            written.append(inside)
            sheet.text(x, inside.y, inside.text, on(Ink.STEP_4), size=size, anchor=Anchor.MIDDLE)
        shown = cut(words.place(code), size, size * 15)
        half = width_of(shown, size) / 2
        middle = min(max(x, half + size), edge - half)
        line = _Line(middle, y + radius + size, shown)
        if not any(line.meets(other, size) for other in written):
            written.append(line)
            ink = Ink.TEXT if chosen else Ink.SECONDARY
            sheet.text(
                middle, line.y, shown, ink, size=size, anchor=Anchor.MIDDLE, halo=True,
                bold=code in web.asked and web.whole is not None,
            )  # fmt: skip


def _radius(sheet: Sheet, web: _Web, code: str) -> float:
    """Return how large a circle is; what is not chosen has the size of the smallest."""
    most = max(web.chosen.values(), default=0) or 1
    return round(4 + sheet.size * 1.3 * sqrt(web.chosen.get(code, 0) / most), 1)


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


def _table(counts: PairCounts, words: FigureWords, whole: PairCounts | None) -> FigureTable:
    """Return ties, chosen ones first; parties where there are no ties."""
    chosen, around = counts, whole or counts
    if around.pairs:
        mine = {(one, other): count for one, other, count in chosen.pairs}
        all_ = {(one, other): count for one, other, count in around.pairs}
    else:
        mine = {(code, ""): count for code, count in chosen.parties}
        all_ = {(code, ""): count for code, count in around.parties}
    keys = [*mine, *(key for key in all_ if key not in mine)]
    ends = ("chosen", "whole") if whole else ("count",)
    rows = []
    for key in keys:
        numbers = (mine.get(key, 0), all_.get(key, mine.get(key, 0)))[: len(ends)]
        names = (words.place(code) if code else "" for code in key)
        rows.append((*names, *map(words.number, numbers)))
    return FigureTable(
        tuple(map(words.say, ("country", "partner", *ends))),
        tuple(rows),
        tuple(" ".join(f"party:{code}" for code in key if code) for key in keys),
        frozenset(place for place, key in enumerate(keys) if key not in mine),
    )
