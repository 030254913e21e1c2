"""What the columns of a table hold, and what each order of day and month makes of its dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.exchange.importing.dates import Order, inferred_order, looks_like_date, read_date
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, Table
from tracker.exchange.importing.values import clean, is_null, one_line, shortened

EXAMPLES = 3
_LONGEST_EXAMPLE = 60
_SAMPLE = 200
_DATED = 0.6
"""Share of a sample that must look like dates for the orders of a column to be compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateOrders:
    """How many dates of a column each order can read, with a date that shows the difference."""

    filled: int
    readable: dict[Order, int]
    inferred: Order | None
    """None where the cells leave it open."""
    example: str = ""
    """A date that each order reads as another day, else any date of the column."""
    meanings: dict[Order, str] = field(default_factory=dict)
    """What each order makes of the example, in EDTF; empty where it cannot read it."""

    @property
    def open(self) -> bool:
        """Whether somebody has to say which order it is."""
        return self.inferred is None and len(set(self.meanings.values())) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLook:
    """One column as a person looks at it before saying what it means."""

    name: str
    examples: tuple[str, ...]
    filled: int
    dates: DateOrders | None = None
    """For columns that hold dates."""


def column_looks(table: Table, mapping: Mapping) -> tuple[ColumnLook, ...]:
    """Look through all rows once."""
    cells: dict[str, list[str]] = {name: [] for name in table.header}
    for row in table.rows():
        for name, cell in zip(table.header, row.cells, strict=False):
            if cell and not is_null(cell):
                cells[name].append(cell)
    names = [name for name in table.header if name not in PROBLEM_COLUMNS]
    return tuple(_look(name, cells[name], mapping) for name in names)


def date_orders(cells: Iterable[str]) -> DateOrders:
    """Compare the two orders over the dates of a column."""
    filled = list(cells)
    readable = dict.fromkeys(Order, 0)
    example, meanings = "", dict.fromkeys(Order, "")
    for cell in filled:
        found = {order: read_date(cell, order).edtf for order in Order}
        for order, edtf in found.items():
            readable[order] += bool(edtf)
        differs = all(found.values()) and len(set(found.values())) > 1
        if not example or (differs and len({*meanings.values(), ""}) <= len(Order)):
            example, meanings = cell, found
    return DateOrders(
        filled=len(filled),
        readable=readable,
        inferred=inferred_order(filled),
        example=shortened(one_line(example), _LONGEST_EXAMPLE),
        meanings=meanings,
    )


def _look(name: str, cells: list[str], mapping: Mapping) -> ColumnLook:
    examples = dict.fromkeys(shortened(one_line(clean(c).text), _LONGEST_EXAMPLE) for c in cells)
    rule = mapping.columns.get(name)
    sample = cells[:_SAMPLE]
    dated = sum(map(looks_like_date, sample)) > _DATED * len(sample)
    return ColumnLook(
        name=name,
        examples=tuple(list(examples)[:EXAMPLES]),
        filled=len(cells),
        dates=date_orders(cells) if dated or (rule and rule.date) else None,
    )
