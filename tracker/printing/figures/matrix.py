"""The matrix: parties down, groups of areas across, a count in each cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.figure import Anchor, Box, Figure, FigureTable, Ink
from tracker.domain.figure_choice import Choice
from tracker.domain.figure_counts import AreaCounts, Context
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.sheet import Area, LegendEntry, Sheet
from tracker.printing.figures.steps import Steps, on, steps_for
from tracker.printing.figures.wording import FigureWords, cut, width_of

_NARROWEST, _LOWEST = 5.4, 1.9
"""Least width and height of a cell, in sizes of text."""
_GAP = 2.0
_CODE = 4
"""Letters of the longest code that is shown."""


def lay_out_matrix(
    counts: AreaCounts,
    wish: FigureWish,
    facts: FigureFacts,
    words: FigureWords,
    context: Context[AreaCounts] | None = None,
) -> Figure:
    """Lay out as many parties and groups as there is room for; the table holds them all.

    With a context, cells in which nothing is chosen keep the count of the whole, in grey.
    """
    cells = {(party, group): count for party, group, count in counts.cells}
    whole = {(p, g): count for p, g, count in context.whole.cells} if context else None
    steps = steps_for(cells.values(), over_grey=context is not None)
    sheet = Sheet(wish, facts, words, words.say("matrix"), "")
    note = words.say("matrix note")
    legend = steps.legend(words, zero=False)
    if context:
        legend.insert(0, LegendEntry(Ink.CONTEXT, words.say("not chosen")))
    area = sheet.frame(legend, [note])
    parties, groups = _heads(counts, context.whole if context else counts, whole or cells)
    if parties and groups:
        choice = context.choice if context else Choice()
        _Grid(sheet, area, _Cells(cells, whole, choice), steps).draw(parties, groups)
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note]), _table(parties, groups, cells, whole, words), note)


def _heads(
    counts: AreaCounts, whole: AreaCounts, cells: Mapping[tuple[str, str], int]
) -> tuple[list[str], list[str]]:
    """Return the parties and groups that have any cell, in the order of the whole."""
    groups = [group for group, _ in (*whole.groups, *counts.groups)]
    parties = [party for party, _ in (*whole.parties, *counts.parties)]
    return (
        [p for p in dict.fromkeys(parties) if any((p, group) in cells for group in groups)],
        list(dict.fromkeys(groups)),
    )


@dataclass(frozen=True, slots=True)
class _Cells:
    """What is chosen, of how many where the whole is drawn too, and which heads are marked."""

    chosen: Mapping[tuple[str, str], int]
    whole: Mapping[tuple[str, str], int] | None
    choice: Choice

    def first(self, heads: Sequence[str], asked: Sequence[str], axis: int, room: int) -> list[str]:
        """Return the heads there is room for.

        They stay where they are in the whole, unless what was chosen would not be seen.
        """
        if self.whole is None or set(asked) & set(heads) <= set(heads[:room]):
            return list(heads[:room])
        sums: Counter[str] = Counter()
        for pair, count in self.chosen.items():
            sums[pair[axis]] += count
        place = {head: at for at, head in enumerate(heads)}
        ordered = sorted(heads, key=lambda h: (h not in asked, -sums[h], place[h]))
        return ordered[:room]


class _Grid:
    """Draws heads and cells."""

    def __init__(self, sheet: Sheet, area: Area, cells: _Cells, steps: Steps) -> None:
        self._sheet = sheet
        self._area = area
        self._cells = cells
        self._steps = steps

    def draw(self, parties: Sequence[str], groups: Sequence[str]) -> None:
        sheet, area, size = self._sheet, self._area, self._sheet.size
        choice = self._cells.choice
        longest = max(width_of(sheet.words.place(party), size) for party in parties)
        names = min(area.width * 0.28, longest)
        left = area.left + size * 3.2 + names + size
        top = area.top + size * 3.2
        columns = max(1, int((area.right - left) / (size * _NARROWEST)))
        rows = max(1, int((area.bottom - top) / (size * _LOWEST)))
        groups = self._cells.first(groups, choice.groups, 1, columns)
        parties = self._cells.first(parties, choice.parties, 0, rows)
        wide = min((area.right - left) / len(groups), size * 9)
        high = min((area.bottom - top) / len(parties), size * 2.6)
        for column, group in enumerate(groups):
            self._head(group, left + column * wide, wide, top - size * 0.6)
        for row, party in enumerate(parties):
            y = top + row * high
            self._name(party, y + high / 2 + size * 0.33, names)
            for column, group in enumerate(groups):
                room = Area(left + column * wide, y, left + (column + 1) * wide, y + high)
                self._cell(party, group, room)

    def _head(self, group: str, left: float, wide: float, baseline: float) -> None:
        """Write the name of a group over its column, in up to two lines."""
        size = self._sheet.small
        lines = _two_lines(self._sheet.words.area(group), size, wide - _GAP * 2)
        for place, line in enumerate(reversed(lines)):
            self._sheet.text(
                left + wide / 2,
                baseline - place * size * 1.2,
                line,
                Ink.ACCENT if group in self._cells.choice.groups else Ink.SECONDARY,
                size=size,
                anchor=Anchor.MIDDLE,
                bold=group in self._cells.choice.groups,
            )

    def _name(self, party: str, baseline: float, room: float) -> None:
        sheet, left = self._sheet, self._area.left
        name = sheet.words.place(party)
        code = party if len(party) <= _CODE else ""
        asked = party in self._cells.choice.parties
        ink = Ink.ACCENT if asked else Ink.TEXT
        sheet.text(left, baseline, code, ink, size=sheet.small, bold=True)
        shown = cut(name, sheet.size, room + sheet.size * 0.5)
        sheet.text(left + sheet.size * 3.2, baseline, shown, ink, bold=asked)

    def _cell(self, party: str, group: str, room: Area) -> None:
        sheet, words, cells = self._sheet, self._sheet.words, self._cells
        count = cells.chosen.get((party, group), 0)
        whole = None if cells.whole is None else cells.whole.get((party, group), count)
        middle = (room.left + room.right) / 2
        baseline = (room.top + room.bottom) / 2 + sheet.size * 0.33
        if not (count or whole):
            sheet.text(middle, baseline, "·", Ink.SECONDARY, anchor=Anchor.MIDDLE)
            return
        ink = self._steps.ink(count) if count else Ink.CONTEXT
        label = words.say(
            "areas",
            party=words.place(party),
            area=words.area(group),
            agreements=words.part(count, whole),
        )
        chosen = party in cells.choice.parties and group in cells.choice.groups
        sheet.add(
            Box(
                x=round(room.left + _GAP / 2, 1),
                y=round(room.top + _GAP / 2, 1),
                width=round(room.width - _GAP, 1),
                height=round(room.height - _GAP, 1),
                radius=3,
                fill=ink,
                stroke=Ink.ACCENT if chosen else None,
                stroke_width=2.0 if chosen else 1.0,
                label=words.say("chosen mark", label=label) if chosen else label,
                term=f"party:{party} area:{group}",
                rest=not count,
            )
        )
        number, tone = (count, on(ink)) if count else (whole or 0, Ink.SECONDARY)
        sheet.text(middle, baseline, words.number(number), tone, anchor=Anchor.MIDDLE)


def _two_lines(text: str, size: float, room: float) -> list[str]:
    if width_of(text, size) <= room:
        return [text]
    words = text.split()
    first = words[0]
    rest = words[1:]
    while rest and width_of(f"{first} {rest[0]}", size) <= room:
        first = f"{first} {rest.pop(0)}"
    lines = [first, " ".join(rest)]
    return [cut(line, size, room) for line in lines if line]


def _table(
    parties: Sequence[str],
    groups: Sequence[str],
    cells: Mapping[tuple[str, str], int],
    whole: Mapping[tuple[str, str], int] | None,
    words: FigureWords,
) -> FigureTable:
    def cell(party: str, group: str) -> str:
        count = cells.get((party, group), 0)
        return words.cell(count, None if whole is None else whole.get((party, group), count))

    headers = (words.say("code"), words.say("country"), *map(words.area, groups))
    rows = tuple((p, words.place(p), *(cell(p, group) for group in groups)) for p in parties)
    chosen = {party for party, _ in cells}
    rest = frozenset(place for place, party in enumerate(parties) if party not in chosen)
    return FigureTable(headers, rows, tuple(f"party:{party}" for party in parties), rest)
