"""The matrix: parties down, groups of areas across, a count in each cell."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.figure import Anchor, Box, Figure, FigureTable, Ink
from tracker.domain.figure_counts import AreaCounts
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.figures.sheet import Area, Sheet
from tracker.printing.figures.steps import Steps, on, steps_for
from tracker.printing.figures.wording import FigureWords, cut, width_of

_NARROWEST, _LOWEST = 5.4, 1.9
"""Least width and height of a cell, in sizes of text."""
_GAP = 2.0
_CODE = 4
"""Letters of the longest code that is shown."""


def lay_out_matrix(
    counts: AreaCounts, wish: FigureWish, facts: FigureFacts, words: FigureWords
) -> Figure:
    """Lay out as many parties and groups as there is room for; the table holds them all."""
    cells = {(party, group): count for party, group, count in counts.cells}
    steps = steps_for(cells.values())
    sheet = Sheet(wish, facts, words, words.say("matrix"), "")
    note = words.say("matrix note")
    area = sheet.frame(steps.legend(words, zero=False), [note])
    parties = [
        code for code, _ in counts.parties if any((code, g) in cells for g, _ in counts.groups)
    ]
    groups = [group for group, _ in counts.groups]
    if parties and groups:
        _Grid(sheet, area, cells, steps).draw(parties, groups)
    else:
        sheet.nothing(area)
    return Figure(sheet.scene([note]), _table(parties, groups, cells, words), note)


class _Grid:
    """Draws heads and cells."""

    def __init__(
        self, sheet: Sheet, area: Area, cells: dict[tuple[str, str], int], steps: Steps
    ) -> None:
        self._sheet = sheet
        self._area = area
        self._cells = cells
        self._steps = steps

    def draw(self, parties: Sequence[str], groups: Sequence[str]) -> None:
        sheet, area, size = self._sheet, self._area, self._sheet.size
        names = min(area.width * 0.28, max(width_of(sheet.words.place(p), size) for p in parties))
        left = area.left + size * 3.2 + names + size
        top = area.top + size * 3.2
        groups = groups[: max(1, int((area.right - left) / (size * _NARROWEST)))]
        parties = parties[: max(1, int((area.bottom - top) / (size * _LOWEST)))]
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
                Ink.SECONDARY,
                size=size,
                anchor=Anchor.MIDDLE,
            )

    def _name(self, party: str, baseline: float, room: float) -> None:
        sheet, left = self._sheet, self._area.left
        name = sheet.words.place(party)
        code = party if len(party) <= _CODE else ""
        sheet.text(left, baseline, code, size=sheet.small, bold=True)
        sheet.text(
            left + sheet.size * 3.2, baseline, cut(name, sheet.size, room + sheet.size * 0.5)
        )

    def _cell(self, party: str, group: str, room: Area) -> None:
        sheet, words = self._sheet, self._sheet.words
        count = self._cells.get((party, group), 0)
        middle = (room.left + room.right) / 2
        baseline = (room.top + room.bottom) / 2 + sheet.size * 0.33
        if not count:
            sheet.text(middle, baseline, "·", Ink.SECONDARY, anchor=Anchor.MIDDLE)
            return
        ink = self._steps.ink(count)
        label = words.say(
            "areas",
            party=words.place(party),
            area=words.area(group),
            agreements=words.agreements(count),
        )
        sheet.add(
            Box(
                x=round(room.left + _GAP / 2, 1),
                y=round(room.top + _GAP / 2, 1),
                width=round(room.width - _GAP, 1),
                height=round(room.height - _GAP, 1),
                radius=3,
                fill=ink,
                label=label,
                term=f"party:{party} area:{group}",
            )
        )
        sheet.text(middle, baseline, words.number(count), on(ink), anchor=Anchor.MIDDLE)


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
    cells: dict[tuple[str, str], int],
    words: FigureWords,
) -> FigureTable:
    headers = (words.say("code"), words.say("country"), *map(words.area, groups))
    rows = tuple(
        (p, words.place(p), *(words.number(cells.get((p, group), 0)) for group in groups))
        for p in parties
    )
    return FigureTable(headers, rows, tuple(f"party:{party}" for party in parties))
