"""The timeline: a bar for each year, stacked by status, type or area."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.figure import (
    GROUPS,
    Anchor,
    Box,
    Figure,
    FigureTable,
    Ink,
    Stroke,
    YearBand,
)
from tracker.domain.figure_counts import YearCounts
from tracker.domain.figure_wish import FigureFacts, FigureWish, Split
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.printing.figures.sheet import Area, LegendEntry, Sheet
from tracker.printing.figures.wording import FigureWords, width_of

_FOLDED = {
    "in force": ("provisionally_applied", "in_force", "operative", "ending"),
    "signed": ("announced", "negotiating", "initialled", "signed"),
    "ended": ("suspended", "terminated", "expired", "superseded", "rejected", "lapsed"),
    "unknown": (Status.UNKNOWN.value,),
}
_STATUS_INKS = {
    "in force": (Ink.STEP_4, False),
    "signed": (Ink.STEP_2, False),
    "ended": (Ink.REST, True),
    "unknown": (Ink.STEP_0, False),
}
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


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    ids: tuple[str, ...]
    ink: Ink
    term: str
    hatched: bool = False


def lay_out_timeline(
    counts: YearCounts, wish: FigureWish, facts: FigureFacts, words: FigureWords
) -> Figure:
    """Lay out bars of years; years are taken together where they have no room of their own."""
    groups = _groups(counts, wish.split, words)
    drawn, early = _without_outliers(counts)
    sheet = Sheet(wish, facts, words, words.say("timeline"), words.say(f"by {wish.split}"))
    note = _note(counts, drawn, early, words)
    legend = [LegendEntry(group.ink, group.name, group.hatched) for group in groups]
    area = sheet.frame(legend, [note])
    table = _table(counts, groups, words)
    bands: list[YearBand] = []
    if table.rows:
        bands = _Plot(sheet, area, groups, drawn).draw()
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note] if note else [], bands), table, note)


class _Plot:
    """Draws the axes and bars in the room there is."""

    def __init__(
        self, sheet: Sheet, area: Area, groups: Sequence[_Group], counts: YearCounts
    ) -> None:
        self._sheet = sheet
        self._groups = groups
        known = {id_: place for place, group in enumerate(groups) for id_ in group.ids}
        first, last = counts.by_year[0][0], counts.by_year[-1][0]
        first = min(first, last - _LEAST + 1)
        left = area.left + sheet.size * 2.6
        self._area = Area(left, area.top + sheet.size * 0.6, area.right, area.bottom - sheet.size)
        self._span = _span(last - first + 1, self._area.width)
        self._first = first - first % self._span
        self._slots = (last - self._first) // self._span + 1
        self._sums: dict[int, Counter[int]] = defaultdict(Counter)
        for year, id_, count in counts.by_year:
            slot = (year - self._first) // self._span
            self._sums[slot][known.get(id_, len(groups) - 1)] += count
        lines = max(1, min(_LINES, int(self._area.height / (sheet.small * _LINE_APART))))
        self._most, self._tick = _scale(max(each.total() for each in self._sums.values()), lines)

    def draw(self) -> list[YearBand]:
        self._grid()
        bands = []
        for slot in range(self._slots):
            first = self._first + slot * self._span
            bands.append(YearBand(first, first + self._span - 1, self._x(slot), self._x(slot + 1)))
            if slot in self._sums:
                self._bar(slot, bands[-1])
        self._years(bands)
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
        gap = 1.5 if band.right - band.left > 2 * _NARROWEST else 0.6
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
                    x=band.left + gap / 2,
                    y=top,
                    width=round(band.right - band.left - gap, 2),
                    height=round(bottom - top - _seam(bottom - top, below), 2),
                    fill=group.ink,
                    hatched=group.hatched,
                    label=label,
                    term=f"signed:{_years_term(band)} {group.term}".strip(),
                )
            )
            below += count

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


def _without_outliers(counts: YearCounts) -> tuple[YearCounts, int]:
    """Leave out a few early years if that gives the rest much more room; say how many records."""
    years = counts.by_year
    total = sum(count for _, _, count in years)
    early, start = 0, 0
    for place, (_, _, count) in enumerate(years):
        if early + count > total * _FEW:
            start = place
            break
        early += count
    saved = years[start][0] - years[0][0] if years else 0
    if not start or saved < (years[-1][0] - years[0][0]) * _MUCH:
        return counts, 0
    kept = tuple(each for each in years if each[0] >= years[start][0])
    left_out = total - sum(count for _, _, count in kept)
    return YearCounts(kept, counts.undated), left_out


def _note(counts: YearCounts, drawn: YearCounts, early: int, words: FigureWords) -> str:
    parts = []
    if early:
        parts.append(
            words.say("before", count=words.number(early), year=f"{drawn.by_year[0][0]:04}")
        )
    if counts.undated:
        parts.append(words.say("undated", count=words.number(counts.undated)))
    return ", ".join(parts)


def _groups(counts: YearCounts, split: Split, words: FigureWords) -> list[_Group]:
    if split is Split.STATUS:
        return [
            _Group(words.say(key), ids, *_status_look(key, ids))
            for key, ids in _FOLDED.items()
            if any(id_ in ids for _, id_, _ in counts.by_year) or key != "unknown"
        ]
    sums: Counter[str] = Counter()
    for _, id_, count in counts.by_year:
        sums[id_] += count
    known = _known(split, words)
    top = [id_ for id_, _ in sorted(sums.items(), key=lambda each: (-each[1], each[0]))]
    top = [id_ for id_ in top if id_ in known][: len(GROUPS)]
    name = words.type if split is Split.TYPE else words.area
    groups = [
        _Group(name(id_), (id_,), ink, f"{split}:{id_}")
        for id_, ink in zip(top, GROUPS, strict=False)
    ]
    if set(sums) - set(top):
        rest = f"-type:{','.join(top)}" if split is Split.TYPE and top else ""
        groups.append(_Group(words.say("other"), (), Ink.REST, rest, hatched=True))
    return groups


def _known(split: Split, words: FigureWords) -> set[str]:
    if split is Split.TYPE:
        return {kind.value for kind in InstrumentType}
    return {area.id for area in words.reference.areas if not area.assignable}


def _status_look(key: str, ids: tuple[str, ...]) -> tuple[Ink, str, bool]:
    ink, hatched = _STATUS_INKS[key]
    return ink, f"status:{','.join(ids)}", hatched


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


def _table(counts: YearCounts, groups: Sequence[_Group], words: FigureWords) -> FigureTable:
    known = {id_: place for place, group in enumerate(groups) for id_ in group.ids}
    years: dict[int, Counter[int]] = defaultdict(Counter)
    for year, id_, count in counts.by_year:
        years[year][known.get(id_, len(groups) - 1)] += count
    rows = [
        (
            f"{year:04}",
            *(words.number(cells[place]) for place in range(len(groups))),
            words.number(cells.total()),
        )
        for year, cells in sorted(years.items())
    ]
    headers = (words.say("year"), *(group.name for group in groups), words.say("total"))
    return FigureTable(headers, tuple(rows), tuple(f"signed:{year:04}" for year in sorted(years)))
