"""Rows of the program's own wide CSV: which cells were edited, and what each edit means.

A cell counts as edited where it differs from what the export of the stored record would hold.
Columns that follow from others are ignored; whatever the table does not carry stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from tracker.domain.columns import BY_KEY
from tracker.domain.row import AgreementRow
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.respelt import DATES, is_respelt
from tracker.exchange.importing.retyped import is_retyped
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, Table
from tracker.exchange.importing.unedited import is_unedited

DERIVED = frozenset(
    {
        "signed_earliest", "signed_latest", "status", "as_of", "n_sources", "best_tier",
        "n_unsupported", "n_conflicts",
    }
)  # fmt: skip
FREE_TEXT = ("title", "notes")
"""Columns whose cells are taken with every blank they have."""
IDENTIFYING = ("agreement_id", "revision")
EDITABLE = tuple(key for key in BY_KEY if key not in DERIVED and key not in IDENTIFYING)
_REPEATED = re.compile(r" \(\d+\)$")
Cells: TypeAlias = dict[str, str]
"""Cells of one row by the key of their column."""


def is_wide(table: Table) -> bool:
    """Whether a table is the wide CSV, complete or in part: it names only columns of it."""
    names = {_REPEATED.sub("", name.strip()) for name in table.header} - set(PROBLEM_COLUMNS)
    return table.named and names <= BY_KEY.keys() and bool(names - DERIVED)


def has_ids(table: Table) -> bool:
    """Whether a table matches records by their id, with columns of others beside."""
    return table.named and "agreement_id" in table.header


def cells_of(header: Sequence[str], cells: Sequence[str]) -> Cells:
    """Return the cells by column, without the apostrophes that guard formulas."""
    named = zip(header, cells, strict=True)
    return {name.strip(): unguard(cell) for name, cell in named if name.strip() in BY_KEY}


def edited(
    cells: Cells,
    stored: Iterable[AgreementRow],
    orders: Mapping[str, Order | None] | None = None,
    *,
    months_as_days: bool = False,
) -> Cells:
    """Return the cells that differ from every version of the stored record.

    `orders` tells for columns of dates which part comes first, as far as that is known, and
    `months_as_days` whether the spreadsheet has made the first day of each month alone.

    There are two where some values are only proposed: with and without them.
    """
    versions = [_texts(row) for row in stored]
    return {
        key: cells[key]
        for key in EDITABLE
        if key in cells
        and not any(
            is_unedited(cells[key], text) or _respelt(key, cells[key], text, orders or {})
            for texts in versions
            for text in _spellings(key, texts[key], months_as_days=months_as_days)
        )
    }


def retyped(cells: Cells, stored: Iterable[AgreementRow]) -> Cells:
    """Return the text of edited cells that a spreadsheet alone may have made something else of."""
    versions = [_texts(row) for row in stored]
    return {
        key: texts[key]
        for key, cell in cells.items()
        for texts in versions
        if key not in DATES and is_retyped(cell, texts[key])
    }


def filled(cells: Cells) -> Cells:
    """Return the cells of a row that describes a new record; none where all are blank."""
    found = {
        key: cells[key]
        for key in EDITABLE
        if (cells.get(key, "") if key in FREE_TEXT else cells.get(key, "").strip())
    }
    return found if any(map(str.strip, found.values())) else {}


def _texts(row: AgreementRow) -> Mapping[str, str]:
    return {key: BY_KEY[key].text(row) for key in EDITABLE}


def _spellings(key: str, text: str, *, months_as_days: bool) -> Iterator[str]:
    yield text
    if months_as_days and key in DATES:
        yield f"{text}-01"


def _respelt(key: str, cell: str, text: str, orders: Mapping[str, Order | None]) -> bool:
    return key in DATES and is_respelt(cell, text, orders.get(key))


def stored_dates(cells: Cells, stored: Sequence[AgreementRow]) -> Iterator[tuple[str, str]]:
    """Yield each cell of a date that a row has, with the date that the record has."""
    for key in DATES:
        if stored and key in cells:
            yield cells[key], BY_KEY[key].text(stored[-1])
