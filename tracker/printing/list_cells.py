"""The cells of a printed list: their text as data, how long they are, and which may be widest."""

from __future__ import annotations

import heapq
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.columns import Column
from tracker.domain.row import AgreementRow
from tracker.printing.cells import cell_text, is_gap
from tracker.printing.glyphs import Glyphs, joined
from tracker.printing.line import Line, Run, Style
from tracker.printing.wording import Wording

LONGEST = 1_000
"""Most characters of a cell, about twelve lines across a page. A list is there to be looked
through: the brief of an agreement has all of its words, and a spreadsheet's cell could fill many
pages and take half a minute to typeset.
"""
NEAR = 40
"""How far before that end a blank is looked for, so that no word is cut that need not be."""
SAMPLES = 8
"""Cells of a column that the typesetter looks at to find how wide the column is."""
_CUT = " …"
_NARROW = frozenset("fijlrtI.,;:'’()[]|!- ")
_BROAD = frozenset("mwMW—%@&")


@dataclass(frozen=True, slots=True)
class ListCell:
    """A cell: its text as data, and how many characters it has."""

    runs: list[Run]
    length: int

    @property
    def told(self) -> list[Run] | str:
        """What the template gets: words alone where there is no more to say."""
        match self.runs:
            case [{"text": [words], "style": "plain"}]:
                return words
        return self.runs


class ListCells:
    """Prepares cells; words that many rows share are prepared once."""

    def __init__(self, words: Wording, glyphs: Glyphs) -> None:
        self._words = words
        self._glyphs = glyphs
        self._known: dict[tuple[str, Style], ListCell] = {}

    def cell(self, row: AgreementRow, column: Column) -> ListCell:
        """Return what stands in a column of a row."""
        style: Style = "gap" if is_gap(row, column) else "plain"
        text = shortened(cell_text(row, column, self._words))
        known = self._known.get((text, style))
        if known is None:
            known = self._known[text, style] = self._made(text, style)
        return known

    def _made(self, text: str, style: Style) -> ListCell:
        cell = self._set(text, style)
        if cell.length <= LONGEST + len(_CUT):
            return cell
        return self._set(shortened(text, LONGEST * len(text) // cell.length), style)

    def _set(self, text: str, style: Style) -> ListCell:
        """Return the cell as it is printed: longer than its text where no font has a character."""
        runs = Line(self._glyphs).add(text, style).runs
        return ListCell(runs, sum(len(piece) for run in runs for piece in run["text"]))


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return a text of no more characters than that, or its beginning with an ellipsis."""
    if len(text) <= longest:
        return text
    end = longest
    while end > max(1, longest - NEAR) and joined(text[end - 1], text[end]):
        end -= 1
    blank = text.rfind(" ", max(0, end - NEAR), end + 1)
    return text[: blank if blank > 0 else end].rstrip() + _CUT


def widest(cells: Iterable[ListCell]) -> list[list[Run]]:
    """Return the few different cells that may need most room, in an order of their own."""
    different = {"".join(p for run in c.runs for p in run["text"]): c.runs for c in cells}
    texts = heapq.nlargest(SAMPLES, sorted(different), key=breadth)
    return [different[text] for text in texts]


def breadth(text: str) -> float:
    """Return about how wide a text is, in ems."""
    return sum(map(_breadth, text))


def _breadth(character: str) -> float:
    if character in _NARROW:
        return 0.3
    if character.isdigit():
        return 0.47
    if character in _BROAD or (not character.isascii() and _is_wide(character)):
        return 0.9
    return 0.65 if character.isupper() else 0.5


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
