"""What was learnt from reviews as a table: one row per item, ids where there are ids."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tracker.domain.learnt import LearntItem
from tracker.exchange.csv_file import write_table

HEADER = (
    "id",
    "kind",
    "words",
    "field",
    "value",
    "capacity",
    "first",
    "last",
    "count",
    "use",
    "at",
    "agreement_ids",
)


def learnt_cells(item: LearntItem) -> tuple[str, ...]:
    """Return the cells of an item in the order of `HEADER`."""
    return (
        item.id,
        item.kind.value,
        item.words,
        item.field.value if item.field else "",
        item.value,
        item.capacity,
        item.first,
        item.last,
        str(item.count),
        item.use.value,
        item.at,
        "; ".join(item.agreements),
    )


def write_learnt(items: Iterable[LearntItem], path: Path) -> int:
    """Write items as CSV and return how many there were. Raises `FileUnusable`."""
    return write_table(HEADER, map(learnt_cells, items), path)
