"""The list as on screen: the same rows, columns and order, with its search at the head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any

from tracker.domain.columns import Column
from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow
from tracker.printing.cells import DATES, NUMBERS, column_title
from tracker.printing.glyphs import Glyphs
from tracker.printing.list_cells import ListCell, ListCells, widest
from tracker.printing.list_layout import lay_out
from tracker.printing.parts import Parts
from tracker.printing.report_pieces import Picture
from tracker.printing.typesetter import typeset
from tracker.printing.wording import Wording

KEPT_WHOLE = 400
"""A row with a longer cell may go on on the next page."""
IN_PART = 2_500
"""Most rows that are typeset at once: each takes about 100 kB until the part is done."""
STEP = 50
"""After how many rows progress is told."""


def render_list(  # noqa: PLR0913 - of what, and how
    rows: Iterable[AgreementRow],
    columns: Sequence[Column],
    context: PrintContext,
    reference: Reference,
    progress: Progress = silent,
    *,
    pictures: Sequence[Picture] = (),
) -> PrintedDocument:
    """Typeset rows as a table, upright or across the page, or as entries where it has no room.

    Raises `ValueRefused` where there are no rows or no columns.
    """
    words, glyphs = Wording(reference, context.language), Glyphs()
    steps = Steps(progress)
    cells = _cells(rows, columns, ListCells(words, glyphs), steps)
    if not cells or not columns:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement and column.")
    heads = [column_title(column, context.language) for column in columns]
    layout = lay_out(heads, [[cell.length for cell in row] for row in cells])
    content = {
        "title": words.say("agreements"),
        "count": words.count("count", len(cells)),
        "query": glyphs.pieces(words.say("query", query=context.query)) if context.query else [],
        "columns": [
            {
                "title": [glyphs.printable(word) for word in head.split()],
                "width": width,
                "kind": _kind(column),
                "samples": [] if width else widest(row[place] for row in cells),
            }
            for place, (head, width, column) in enumerate(
                zip(heads, layout.widths, columns, strict=True)
            )
        ],
        "rows": [_row(row) for row in cells],
        "pictures": [
            {"svg": picture.svg, "alt": glyphs.printable(picture.alternative)}
            for picture in pictures
        ],
        "landscape": layout.landscape,
        "entries": layout.entries,
    }
    document = _typeset(content, context, glyphs, steps)
    steps(len(cells), len(cells))
    return document


def _typeset(
    content: dict[str, Any], context: PrintContext, glyphs: Glyphs, steps: Steps
) -> PrintedDocument:
    """Typeset a list, a long one in parts of the same length that follow one another."""
    rows = content["rows"]
    if len(rows) <= IN_PART:
        return typeset("list", content, context, glyphs, steps.again)
    parts = Parts(context, glyphs, waiting=steps.again)
    length = ceil(len(rows) / ceil(len(rows) / IN_PART))
    for start in range(0, len(rows), length):
        steps(start, len(rows))
        some = rows[start : start + length]
        parts.add("list", {**content, "rows": some, "head": start == 0})
    return parts.joined()


def _cells(
    rows: Iterable[AgreementRow], columns: Sequence[Column], cells: ListCells, steps: Steps
) -> list[list[ListCell]]:
    table = []
    for done, row in enumerate(rows):
        if done % STEP == 0:
            steps(done, 0)
        table.append([cells.cell(row, column) for column in columns])
    return table


def _row(cells: list[ListCell]) -> dict[str, Any]:
    whole = max(cell.length for cell in cells) <= KEPT_WHOLE
    return {"cells": [cell.told for cell in cells], "whole": whole}


def _kind(column: Column) -> str:
    if column.key in NUMBERS:
        return "number"
    return "date" if column.key in DATES else "text"
