"""The timeline: a bar for each year, stacked by status, type or area."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import ceil

from tracker.domain.figure import (
    Anchor,
    Box,
    Figure,
    FigureTable,
    Ink,
    Stroke,
    YearBand,
)
from tracker.domain.figure_counts import Context, YearCounts
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.sheet import Area, LegendEntry, Sheet
from tracker.printing.figures.timeline_around import Around, around
from tracker.printing.figures.timeline_groups import Group, groups_of
from tracker.printing.figures.wording import FigureWords, width_of

_SPANS = (1, 2, 5, 10, 20, 50, 100)
_AGES = (200, 500, 1_000)
"""Years between those that are written, where not even centuries have room."""
_NARROWEST = 4.0
"""Pixels a bar needs."""
_LEAST = 10
"""Years shown even where fewer have agreements, so that a single bar is no wall."""
_LINES = 6
_LINE_APART = 1.4
"""Least distance of lines of the axis, in sizes of their text."""
_FEW, _MUCH = 0.005, 0.15
"""Share of the agreements, and share of the years, that early outliers have."""
_THIN = 3.0
_SLIM = 0.45
"""Share of its room that a bar leaves free before a grey one of another scale."""
_BRACKET = 4.0


def lay_out_timeline(
    counts: YearCounts,
    wish: FigureWish,
    facts: FigureFacts,
    words: FigureWords,
    context: Context[YearCounts] | None = None,
) -> Figure:
    """Lay out bars of years; years are taken together where they have no room of their own.

    With a context the bars of what was chosen stand before those of the whole, in grey.
    """
    whole = context.whole if context else counts
    steady = whole if context and (context.choice.years or not counts.by_year) else counts
    groups = groups_of(steady, wish.split, words)
    drawn, early = _without_outliers(whole, counts)
    sheet = Sheet(wish, facts, words, words.say("timeline"), words.say(f"by {wish.split}"))
    note = _note(counts, drawn, early, words)
    behind = around(counts, Context(drawn, context.choice)) if context else None
    legend = [LegendEntry(group.ink, group.name, group.hatched) for group in groups]
    area = sheet.frame(legend + (behind.legend(words) if behind else []), [note])
    table = _table(counts, groups, words, whole if context else None)
    bands: list[YearBand] = []
    if table.rows:
        bands = _Plot(sheet, area, groups, _since(counts, drawn), behind).draw()
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note] if note else [], bands), table, note)


class _Plot:
    """Draws the axes and bars in the room there is."""

    def __init__(
        self,
        sheet: Sheet,
        area: Area,
        groups: Sequence[Group],
        counts: YearCounts,
        behind: Around | None,
    ) -> None:
        self._sheet = sheet
        self._groups = groups
        self._behind = behind
        known = {id_: place for place, group in enumerate(groups) for id_ in group.ids}
        spanned = behind.whole.by_year if behind else counts.by_year
        first, last = spanned[0][0], spanned[-1][0]
        first = min(first, last - _LEAST + 1)
        left = area.left + sheet.size * 2.6
        self._area = Area(left, area.top + sheet.size * 0.6, area.right, area.bottom - sheet.size)
        self._span = _span(last - first + 1, self._area.width)
        self._first = first - first % self._span
        self._slots = (last - self._first) // self._span + 1
        self._sums: dict[int, Counter[int]] = defaultdict(Counter)
        for year, id_, count in counts.by_year:
            self._sums[self._slot(year)][known.get(id_, len(groups) - 1)] += count
        lines = max(1, min(_LINES, int(self._area.height / (sheet.small * _LINE_APART))))
        tallest = max((each.total() for each in self._sums.values()), default=0)
        self._grey = self._in_grey()
        greyest = max(self._grey.values(), default=0) / (behind.scale if behind else 1)
        self._most, self._tick = _scale(max(tallest, ceil(greyest), 1), lines)

    def _slot(self, year: int) -> int:
        return (year - self._first) // self._span

    def _in_grey(self) -> dict[int, int]:
        """Return how many agreements of the whole each slot has."""
        found: Counter[int] = Counter()
        for year, _, count in self._behind.whole.by_year if self._behind else ():
            found[self._slot(year)] += count
        return dict(found)

    def draw(self) -> list[YearBand]:
        self._grid()
        bands = []
        for slot in range(self._slots):
            first = self._first + slot * self._span
            bands.append(YearBand(first, first + self._span - 1, self._x(slot), self._x(slot + 1)))
            if self._behind and slot in self._grey:
                self._grey_bar(slot, bands[-1], self._behind)
            if slot in self._sums:
                self._bar(slot, bands[-1])
        self._years(bands)
        if self._behind:
            self._chosen_years(bands, self._behind)
        return bands

    def _x(self, slot: int) -> float:
        return round(self._area.left + self._area.width * slot / self._slots, 2)

    def _y(self, count: float) -> float:
        return round(self._area.bottom - self._area.height * count / self._most, 2)

    def _grid(self) -> None:
        sheet, area = self._sheet, self._area
        for value in range(0, self._most + 1, self._tick):
            y = self._y(value)
            ink = Ink.HAIRLINE if value else Ink.SECONDARY
            sheet.add(Stroke(points=((area.left, y), (area.right, y)), stroke=ink))
            words = sheet.words.number(value)
            x = area.left - sheet.size * 0.6
            sheet.text(
                x,
                y + sheet.small * 0.35,
                words,
                Ink.SECONDARY,
                size=sheet.small,
                anchor=Anchor.END,
            )

    def _bar(self, slot: int, band: YearBand) -> None:
        left, width = self._sides(band)
        below = 0
        words = self._sheet.words
        for place, group in enumerate(self._groups):
            count = self._sums[slot][place]
            if not count:
                continue
            top, bottom = self._y(below + count), self._y(below)
            label = words.say(
                "year group",
                year=_years_words(band),
                group=group.name,
                agreements=words.agreements(count),
            )
            self._sheet.add(
                Box(
                    x=left,
                    y=top,
                    width=width,
                    height=round(bottom - top - _seam(bottom - top, below), 2),
                    fill=group.ink,
                    hatched=group.hatched,
                    label=label,
                    term=f"signed:{_years_term(band)} {group.term}".strip(),
                )
            )
            below += count

    def _sides(self, band: YearBand) -> tuple[float, float]:
        """Return where a bar begins and how wide it is; before one of another scale it is slim."""
        room = band.right - band.left
        gap = 1.5 if room > 2 * _NARROWEST else 0.6
        if self._behind and self._behind.scale > 1:
            gap = max(gap, room * _SLIM)
        return round(band.left + gap / 2, 2), round(room - gap, 2)

    def _grey_bar(self, slot: int, band: YearBand, behind: Around) -> None:
        """Draw how many the whole has behind what is chosen of it."""
        words, whole = self._sheet.words, self._grey[slot]
        chosen = self._sums[slot].total() if slot in self._sums else 0
        gap = 1.5 if band.right - band.left > 2 * _NARROWEST else 0.6
        top = self._y(whole / behind.scale)
        told = words.part(chosen, whole)
        self._sheet.add(
            Box(
                x=round(band.left + gap / 2, 2),
                y=top,
                width=round(band.right - band.left - gap, 2),
                height=round(self._area.bottom - top, 2),
                fill=Ink.CONTEXT,
                label=words.say("party", name=_years_words(band), agreements=told),
                term=f"signed:{_years_term(band)}",
                rest=not chosen,
            )
        )

    def _chosen_years(self, bands: Sequence[YearBand], behind: Around) -> None:
        """Draw a bracket under the years that the search asks for."""
        for first, last, span in behind.spans(bands[0].first, bands[-1].last):
            left, right = bands[self._slot(first)].left, bands[self._slot(last)].right
            years = span.term.partition(":")[2]
            self._sheet.add(
                Box(
                    x=left, y=self._area.bottom, width=round(right - left, 2), height=_BRACKET,
                    fill=Ink.ACCENT, label=self._sheet.words.say("chosen years", years=years),
                    term=span.term,
                )
            )  # fmt: skip

    def _years(self, bands: Sequence[YearBand]) -> None:
        sheet = self._sheet
        room = width_of("0000", sheet.small) * 1.6
        steps = [step for step in (*_SPANS, *_AGES) if step % self._span == 0]
        each = self._area.width / (self._slots * self._span)
        step = next((step for step in steps if step * each >= room), _AGES[-1])
        y = self._area.bottom + sheet.small * 1.4
        for band in bands:
            if band.first % step == 0:
                x = (band.left + band.right) / 2 if self._span == 1 else band.left
                words = f"{band.first:04}"
                sheet.text(x, y, words, Ink.SECONDARY, size=sheet.small, anchor=Anchor.MIDDLE)


def _without_outliers(counts: YearCounts, chosen: YearCounts) -> tuple[YearCounts, int]:
    """Leave out a few early years if that gives the rest much more room; say how many records.

    Years in which something is chosen stay.
    """
    years = counts.by_year
    total = sum(count for _, _, count in years)
    early, start = 0, 0
    for place, (_, _, count) in enumerate(years):
        if early + count > total * _FEW:
            start = place
            break
        early += count
    first = years[start][0] if years else 0
    if chosen is not counts and chosen.by_year:
        first = min(first, chosen.by_year[0][0])
    if not years or first - years[0][0] <= (years[-1][0] - years[0][0]) * _MUCH:
        return counts, 0
    kept = tuple(each for each in years if each[0] >= first)
    left_out = total - sum(count for _, _, count in kept)
    return YearCounts(kept, counts.undated), left_out


def _since(counts: YearCounts, drawn: YearCounts) -> YearCounts:
    """Return the counts from the first year that is drawn."""
    first = drawn.by_year[0][0]
    return YearCounts(tuple(each for each in counts.by_year if each[0] >= first), counts.undated)


def _note(counts: YearCounts, drawn: YearCounts, early: int, words: FigureWords) -> str:
    parts = []
    if early:
        parts.append(
            words.say("before", count=words.number(early), year=f"{drawn.by_year[0][0]:04}")
        )
    if counts.undated:
        parts.append(words.say("undated", count=words.number(counts.undated)))
    return ", ".join(parts)


def _span(years: int, width: float) -> int:
    return next((s for s in _SPANS if width / (years / s) >= _NARROWEST), _SPANS[-1])


def _scale(most: int, lines: int) -> tuple[int, int]:
    """Return a round top of the axis and the step between its lines."""
    tick = 1
    while most / tick > lines:
        tick = next(
            base * 10**power for power in range(9) for base in (1, 2, 5) if base * 10**power > tick
        )
    return -(-most // tick) * tick, tick


def _seam(height: float, below: int) -> float:
    """Return the space that keeps two parts of a bar apart; thin ones have none to give."""
    return 0.8 if below and height > _THIN else 0.0


def _years_words(band: YearBand) -> str:
    return f"{band.first}" if band.first == band.last else f"{band.first}–{band.last}"


def _years_term(band: YearBand) -> str:
    if band.first == band.last:
        return f"{band.first:04}"
    return f"{band.first:04}..{band.last:04}"


def _table(
    counts: YearCounts, groups: Sequence[Group], words: FigureWords, whole: YearCounts | None
) -> FigureTable:
    known = {id_: place for place, group in enumerate(groups) for id_ in group.ids}
    years: dict[int, Counter[int]] = defaultdict(Counter)
    for year, id_, count in counts.by_year:
        years[year][known.get(id_, len(groups) - 1)] += count
    wholes: Counter[int] = Counter()
    for year, _, count in whole.by_year if whole else ():
        wholes[year] += count
    ordered = sorted({*years, *wholes})
    rows = []
    for year in ordered:
        cells = years.get(year, Counter())
        sums = (cells.total(), wholes[year]) if whole else (cells.total(),)
        numbers = (*(cells[place] for place in range(len(groups))), *sums)
        rows.append((f"{year:04}", *map(words.number, numbers)))
    ends = ("chosen", "whole") if whole else ("total",)
    headers = (words.say("year"), *(group.name for group in groups), *map(words.say, ends))
    return FigureTable(
        headers,
        tuple(rows),
        tuple(f"signed:{year:04}" for year in ordered),
        frozenset(place for place, year in enumerate(ordered) if year not in years),
    )
