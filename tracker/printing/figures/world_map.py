"""The map: how many agreements each party has, at its outline or, where that is tiny, in a circle.

What was the same state under an earlier name is counted at today's outline, with a word on it.
Other former states and organisations have no outline: they stand in a strip below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.figure import (
    Anchor,
    Box,
    Disc,
    Figure,
    FigureTable,
    Ink,
    Outline,
    Stroke,
)
from tracker.domain.figure_counts import Context, PartyCounts
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.atlas import Land, atlas
from tracker.printing.figures.sheet import Area, LegendEntry, Sheet
from tracker.printing.figures.steps import Steps, on, steps_for
from tracker.printing.figures.wording import FigureWords, cut, width_of

_TINY = 5.0
"""Pixels across under which an outline gets a circle."""
_LABELLED = 8


@dataclass(frozen=True, slots=True)
class _Entry:
    """A place with the codes that are counted for it."""

    code: str
    count: int
    former: tuple[tuple[str, int], ...] = ()
    whole: int | None = None
    """Of how many, where what is not chosen is drawn too."""

    @property
    def term(self) -> str:
        codes = [self.code, *(code for code, _ in self.former)]
        return f"party:{','.join(codes)}"


def lay_out_map(
    counts: PartyCounts,
    wish: FigureWish,
    facts: FigureFacts,
    words: FigureWords,
    context: Context[PartyCounts] | None = None,
) -> Figure:
    """Lay out the world with counts in classes of a few steps; with a context, over grey."""
    drawn, elsewhere = _sorted_out(counts, words)
    if context:
        drawn, elsewhere = _within(drawn, elsewhere, *_sorted_out(context.whole, words))
    asked = set(counts.asked)
    others = [entry.count for entry in drawn.values() if entry.code not in asked]
    steps = steps_for(
        others or [entry.count for entry in drawn.values()], over_grey=context is not None
    )
    partners = words.say("map partners", names=", ".join(map(words.place, counts.asked)))
    sheet = Sheet(wish, facts, words, words.say("map"), partners if asked else "")
    legend = steps.legend(words, zero=context is None)
    if context:
        legend.insert(0, LegendEntry(Ink.CONTEXT, words.say("not chosen")))
    if context and asked:
        legend.append(LegendEntry(Ink.ACCENT, words.say("chosen")))
    area = sheet.frame(legend, [words.say("map source")])
    if elsewhere:
        area = _strip(sheet, area, elsewhere)
    _World(sheet, area, drawn, steps, asked).draw()
    table = _table([*drawn.values(), *elsewhere], words, whole=context is not None)
    return Figure(sheet.scene([]), table, words.say("map source"))


def _within(
    drawn: dict[str, _Entry],
    elsewhere: list[_Entry],
    whole: dict[str, _Entry],
    whole_elsewhere: list[_Entry],
) -> tuple[dict[str, _Entry], list[_Entry]]:
    """Return what is chosen of the whole, and after it those parties that have none of it."""
    former = {code: entry.former for code, entry in drawn.items()}
    lands = {code: drawn.get(code, _Entry(code, 0)) for code in (*drawn, *whole)}
    rest = {entry.code: entry for entry in elsewhere}
    others = {e.code: rest.get(e.code, _Entry(e.code, 0)) for e in (*elsewhere, *whole_elsewhere)}
    of = {entry.code: entry for entry in (*whole.values(), *whole_elsewhere)}
    kept = {
        code: replace(
            entry,
            whole=of[code].count if code in of else entry.count,
            former=former.get(code) or (of[code].former if code in of else ()),
        )
        for code, entry in {**lands, **others}.items()
    }
    return {code: kept[code] for code in lands}, [kept[code] for code in others]


def _sorted_out(counts: PartyCounts, words: FigureWords) -> tuple[dict[str, _Entry], list[_Entry]]:
    """Return what has an outline by its code, and the rest."""
    lands, places = atlas().lands, words.reference.places
    own = {code: count for code, count in counts.parties if code in lands}
    former: dict[str, list[tuple[str, int]]] = {}
    elsewhere = []
    for code, count in counts.parties:
        place = places.get(code)
        if code in lands:
            continue
        if place and place.continued_by in lands:
            former.setdefault(place.continued_by, []).append((code, count))
        else:
            elsewhere.append(_Entry(code, count))
    drawn = {}
    for code in dict.fromkeys([*own, *former]):
        earlier = tuple(former.get(code, ()))
        total = own.get(code, 0) + sum(count for _, count in earlier)
        drawn[code] = _Entry(code, total, earlier)
    return dict(sorted(drawn.items(), key=lambda each: (-each[1].count, each[0]))), elsewhere


class _World:
    """Draws lands, circles and labels to the scale that the room allows."""

    def __init__(
        self, sheet: Sheet, area: Area, drawn: dict[str, _Entry], steps: Steps, asked: set[str]
    ) -> None:
        self._sheet = sheet
        self._area = area
        self._drawn = drawn
        self._steps = steps
        self._asked = asked
        self._over_grey = any(entry.whole is not None for entry in drawn.values())
        world = atlas()
        self._scale = min(area.width / world.width, area.height / world.height)
        self._left = area.left + (area.width - world.width * self._scale) / 2
        self._top = area.top + (area.height - world.height * self._scale) / 2
        self._taken: list[tuple[float, float, float, float]] = []

    def draw(self) -> None:
        lands = atlas().lands
        counted = [lands[code] for code in self._drawn]
        for land in lands.values():
            if land.code not in self._drawn:
                self._land(land)
        for land in reversed(counted):
            self._land(land)
        for land in reversed(counted):
            if land.size * self._scale < _TINY:
                self._circle(land)
        named = [code for code, entry in self._drawn.items() if entry.count]
        others = [code for code in named if code not in self._asked][:_LABELLED]
        asked = [code for code in named if code in self._asked and self._over_grey]
        labelled = asked + others
        for code in labelled:
            self._label(lands[code], self._drawn[code])

    def _at(self, land: Land) -> tuple[float, float]:
        x, y = land.at
        return round(self._left + x * self._scale, 1), round(self._top + y * self._scale, 1)

    def _look(self, code: str) -> tuple[Ink, str, str]:
        entry = self._drawn.get(code)
        words = self._sheet.words
        if entry is None:
            label = words.say("party", name=words.place(code), agreements=words.agreements(0))
            return Ink.STEP_0, label, ""
        if entry.whole is not None and not entry.count:
            return Ink.CONTEXT, _told(entry, words), entry.term
        fill = Ink.ACCENT if code in self._asked else self._steps.ink(entry.count)
        return fill, _told(entry, words), entry.term

    def _land(self, land: Land) -> None:
        fill, label, term = self._look(land.code)
        rings = tuple(
            tuple(
                (round(self._left + x * self._scale, 1), round(self._top + y * self._scale, 1))
                for x, y in ring
            )
            for ring in land.rings
        )
        if rings:
            told = label if land.code in self._drawn else ""
            bare = self._over_grey and not told
            self._sheet.add(
                Outline(
                    rings=rings,
                    fill=Ink.SURFACE if bare else fill,
                    stroke=Ink.HAIRLINE if bare else Ink.SURFACE,
                    stroke_width=0.5,
                    label=told,
                    term=term,
                    rest=fill is Ink.CONTEXT,
                )
            )

    def _circle(self, land: Land) -> None:
        fill, label, term = self._look(land.code)
        x, y = self._at(land)
        self._sheet.add(
            Disc(
                x=x, y=y, radius=4, fill=fill, stroke=Ink.SECONDARY, stroke_width=0.7,
                label=label, term=term, rest=fill is Ink.CONTEXT,
            )
        )  # fmt: skip

    def _label(self, land: Land, entry: _Entry) -> None:
        """Put name and count beside a place, at the first spot that is free."""
        sheet = self._sheet
        size = sheet.small
        name, count = sheet.words.place(land.code), sheet.words.number(entry.count)
        width = width_of(f"{name} {count}", size) * 1.03 + size
        height = size * 1.75
        x, y = self._at(land)
        for left, top in _spots(x, y, width, height, size):
            box = (left, top, left + width, top + height)
            if self._fits(box):
                self._taken.append(box)
                self._draw_label(land, entry, box, (x, y))
                return

    def _fits(self, box: tuple[float, float, float, float]) -> bool:
        left, top, right, bottom = box
        area = self._area
        if left < area.left or right > area.right or top < area.top or bottom > area.bottom:
            return False
        return not any(
            left < r and right > x and top < b and bottom > t for x, t, r, b in self._taken
        )

    def _draw_label(
        self,
        land: Land,
        entry: _Entry,
        box: tuple[float, float, float, float],
        at: tuple[float, float],
    ) -> None:
        sheet, size = self._sheet, self._sheet.small
        left, top, right, bottom = box
        x, y = at
        near = (min(max(x, left), right), min(max(y, top), bottom))
        sheet.add(
            Stroke(points=(at, near), stroke=Ink.TEXT, stroke_width=0.8),
            Disc(x=x, y=y, radius=1.8, fill=Ink.TEXT),
            Box(
                x=round(left, 1), y=round(top, 1), width=round(right - left, 1),
                height=round(bottom - top, 1), radius=3, fill=Ink.SURFACE, stroke=Ink.HAIRLINE,
                label=_told(entry, sheet.words), term=entry.term,
            ),
        )  # fmt: skip
        baseline = top + size * 1.22
        sheet.text(left + size * 0.4, baseline, sheet.words.place(land.code), size=size)
        count = sheet.words.number(entry.count)
        sheet.text(right - size * 0.4, baseline, count, size=size, anchor=Anchor.END, bold=True)


def _spots(
    x: float, y: float, width: float, height: float, size: float
) -> list[tuple[float, float]]:
    spots = []
    for far in (1.6, 3.4, 5.5, 8.0, 11.0, 15.0):
        away = far * size
        for dx, dy in ((1, -0.4), (-1, -0.4), (1, 0.8), (-1, 0.8), (0, -1), (0, 1)):
            left = x + away * dx - (width if dx < 0 else 0 if dx else width / 2)
            spots.append((left, y + away * dy - height / 2))
    return spots


def _strip(sheet: Sheet, area: Area, elsewhere: Sequence[_Entry]) -> Area:
    """Draw who is not on the map in one line, most first, and return the room above it."""
    size, words = sheet.small, sheet.words
    height = size * 1.8
    top = area.bottom - height
    over_grey = any(entry.whole is not None for entry in elsewhere)
    steps = steps_for((entry.count for entry in elsewhere), over_grey=over_grey)
    heading = words.say("elsewhere")
    sheet.text(
        area.left, top - size * 0.5, cut(heading, size, area.width), Ink.SECONDARY, size=size
    )
    x = area.left
    for place, entry in enumerate(elsewhere):
        shown = entry.whole if entry.whole and not entry.count else entry.count
        text = f"{words.place(entry.code)} {words.number(shown)}"
        width = width_of(text, size) + size
        more = words.say("more", count=len(elsewhere) - place)
        if x + width + width_of(more, size) * 1.4 > area.right and place < len(elsewhere):
            sheet.text(x + size * 0.4, top + size * 1.2, more, Ink.SECONDARY, size=size)
            break
        rest = entry.whole is not None and not entry.count
        fill = Ink.CONTEXT if rest else steps.ink(entry.count)
        sheet.add(
            Box(
                x=round(x, 1), y=round(top, 1), width=round(width, 1), height=round(height, 1),
                radius=3, fill=fill, label=_told(entry, words), term=entry.term, rest=rest,
            )
        )  # fmt: skip
        ink = Ink.SECONDARY if rest else on(fill)
        sheet.text(x + size * 0.5, top + size * 1.2, text, ink, size=size)
        x += width + size * 0.5
    return Area(area.left, area.top, area.right, top - size * 2.2)


def _told(entry: _Entry, words: FigureWords) -> str:
    name, agreements = words.place(entry.code), words.part(entry.count, entry.whole)
    if not entry.former or not entry.count:
        return words.say("party", name=name, agreements=agreements)
    return words.say(
        "formerly",
        name=name,
        agreements=agreements,
        former=words.number(sum(count for _, count in entry.former)),
        names=", ".join(words.place(code) for code, _ in entry.former),
    )


def _table(entries: Sequence[_Entry], words: FigureWords, *, whole: bool) -> FigureTable:
    ordered = sorted(entries, key=lambda entry: (-entry.count, -(entry.whole or 0), entry.code))
    ends = ("chosen", "whole") if whole else ("count",)
    return FigureTable(
        (words.say("code"), words.say("country"), *map(words.say, ends)),
        tuple(
            (
                entry.code,
                words.place(entry.code),
                *(words.number(n) for n in (entry.count, entry.whole) if n is not None),
            )
            for entry in ordered
        ),
        tuple(entry.term for entry in ordered),
        frozenset(place for place, entry in enumerate(ordered) if not entry.count),
    )
