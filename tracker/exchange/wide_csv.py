"""The wide CSV: one row per agreement, for people who work in spreadsheets."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from tracker.domain.columns import WIDE, Column, choose
from tracker.domain.progress import Progress, silent
from tracker.domain.row import AgreementRow, RowColumns
from tracker.exchange.csv_file import write_table
from tracker.exchange.csv_lines import LineMaker, Maker
from tracker.exchange.line_spool import LineSpool
from tracker.exchange.whole_file import whole_file

_OWN = frozenset({"uuid", "title", "signatories", "sources", "notes"})
"""Fields whose values hardly come twice."""
_REPEATED = 4_000
"""Texts of a column that are kept, as they come again in row after row."""


def write_wide(  # noqa: PLR0913 - one way for list, command line and window
    rows: Iterable[AgreementRow],
    path: Path,
    *,
    columns: Sequence[str] = (),
    bom: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write rows as they come and return how many there were.

    `columns` are keys of `domain.columns.WIDE` in the order wanted; none means all of them.
    Raises `ValueRefused` for an unknown key before anything is written.
    """
    chosen = _chosen(columns)
    cells = ([column.text(row) for column in chosen] for row in rows)
    return write_table(
        [column.key for column in chosen], cells, path, bom=bom, total=total, progress=progress
    )


def fields_of(columns: Sequence[str]) -> tuple[str, ...]:
    """Return the fields of rows that columns show, each once. Raises `ValueRefused`."""
    return tuple(dict.fromkeys(column.field for column in _chosen(columns)))


def write_wide_columns(
    rows: RowColumns,
    path: Path,
    *,
    columns: Sequence[str] = (),
    bom: bool = False,
    progress: Progress = silent,
) -> int:
    """Write what `write_wide` writes, from rows that come column by column: many times faster.

    The fields are those that `fields_of` tells for the columns.
    """
    chosen = _chosen(columns)
    places = [rows.fields.index(column.field) for column in chosen]
    maker = LineMaker([(_maker(column, rows), column.field not in _OWN) for column in chosen])
    header = LineMaker([(str, False)] * len(chosen)).lines([[c.key] for c in chosen])
    done, total = 0, len(rows.order)
    with whole_file(path) as file, LineSpool() as spool:
        file.write((codecs.BOM_UTF8 if bom else b"") + header[0].encode())
        for keys, values in rows.batches:
            spool.add(keys, maker.lines([values[place] for place in places]))
            done += len(keys)
            progress(done, total)
        for lines in spool.taken(rows.order):
            file.write(lines)
            progress(done, total)
    return done


def cells_of(rows: RowColumns, columns: Sequence[Column]) -> Iterator[list[Sequence[Any]]]:
    """Yield the wide table column by column, some rows at a time; numbers stay numbers."""
    makers: list[tuple[int, Maker | None]] = []
    for column in columns:
        told = _maker(column, rows)
        maker = told if column.field in _OWN else lru_cache(maxsize=_REPEATED)(told)
        makers.append((rows.fields.index(column.field), maker if told is not str else None))
    for _keys, values in rows.batches:
        # What only `str` would be asked of is text or a whole number already.
        yield [list(map(make, values[at])) if make else values[at] for at, make in makers]


def _chosen(columns: Sequence[str]) -> Sequence[Column]:
    return choose(columns) if columns else WIDE


def _maker(column: Column, rows: RowColumns) -> Maker:
    """Return what makes the text of a cell of what is stored of a field."""
    read = rows.readers.get(column.field)
    told = column.told
    return told if read is None else _after(read, told)


def _after(read: Callable[[Any], Any], told: Maker) -> Maker:
    return lambda stored: told(read(stored))
