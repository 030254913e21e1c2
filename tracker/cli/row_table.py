"""Rows as a table that fits the terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from tracker.cli.output import one_line
from tracker.domain.columns import Column, choose
from tracker.domain.labels import Labels
from tracker.domain.row import AgreementRow

USUAL = (
    "agreement_id",
    "signed",
    "parties",
    "title",
    "instrument_type",
    "status",
    "n_unsupported",
)
"""The columns shown if nobody chooses."""

_LOOKED_AT = 200
"""Rows that decide how wide the columns are; the rest streams."""
_WIDEST = 60
_NARROWEST = 6
_BETWEEN = "  "
_SHORT_ID = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _TitleOrType(Column):
    """The title, or the type in words where there is none."""

    labels: Labels

    def text(self, row: AgreementRow) -> str:
        kind = self.labels.label(row.instrument_type) if row.instrument_type else ""
        return row.title or kind


def usual_columns(labels: Labels) -> tuple[Column, ...]:
    """Return the usual columns: a short id, and the type in words where there is no title."""
    shown = {
        "agreement_id": Column("agreement_id", "Id", "uuid", lambda uuid: uuid[:_SHORT_ID]),
        "title": _TitleOrType("title", "Title", "title", labels=labels),
        "n_unsupported": Column("n_unsupported", "Unsupp.", "n_unsupported"),
    }
    return tuple(shown.get(column.key, column) for column in choose(USUAL))


def table_lines(
    rows: Iterable[AgreementRow], columns: Sequence[Column], width: int = 0
) -> Iterator[str]:
    """Yield a header of two lines and a line per row; nothing where there are no rows.

    `width` is that of the terminal; 0 means that lines may be as long as they are.
    """
    cells = ([one_line(column.text(row)) for column in columns] for row in rows)
    header = [column.title for column in columns]
    first = list(islice(cells, _LOOKED_AT))
    if not first:
        return
    widths = _widths([header, *first], width)
    for line in chain([header, ["─" * width for width in widths]], first, cells):
        fitted = (_fit(cell, width) for cell, width in zip(line, widths, strict=True))
        yield _BETWEEN.join(fitted).rstrip()


def shown_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return sum(_cell_width(character) for character in text)


def _cell_width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _widths(lines: Sequence[Sequence[str]], available: int) -> list[int]:
    widths = [max(map(shown_width, column)) for column in zip(*lines, strict=True)]
    if not available:
        return widths
    widths = [min(width, _WIDEST) for width in widths]
    room = available - len(_BETWEEN) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _fit(text: str, width: int) -> str:
    if shown_width(text) <= width:
        return text + " " * (width - shown_width(text))
    kept, taken = "", 0
    for character in text:
        if taken + _cell_width(character) > width - 1:
            break
        kept += character
        taken += _cell_width(character)
    return f"{kept}…" + " " * (width - taken - 1)
