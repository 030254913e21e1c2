"""Whether the tables of a data package tell what its whole records tell.

Whoever changes a table can list its new digest; the records beside it still say how it was. A
table of parts must follow from the records cell by cell; of the table of agreements and of that of
values it is what records hold in the same form that must be theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from tracker.domain.columns import join
from tracker.domain.vocabulary import PartyRole
from tracker.exchange.package_archive import PackageArchive
from tracker.exchange.part_tables import TABLES, Cell, PartTable
from tracker.exchange.record_json import Object

AGREEMENTS, VALUES = "data/agreements.csv", "data/values.csv"
_Row: TypeAlias = tuple[int, Mapping[str, str]]
_CONTRACTING = (PartyRole.PARTY, PartyRole.SIGNATORY)
_PUT_TOGETHER = ("languages", "registrations", "tacit_renewal")
"""Fields whose values stand in parts, or as a yes or no, in a record."""
_SHOWN = 60
"""Characters of a cell that a sentence shows."""
_QUOTED = ("field", "stance", "state", "explicitness", "source_id", "start", "end", "exact")
_BEHIND = ("method", "rule", "confidence")
"""Columns of values that older packages lack."""


class RecordTables:
    """Follows the tables of a package, record by record in their order."""

    def __init__(self, archive: PackageArchive) -> None:
        self._parts = [
            _Followed(archive, f"data/{table.key}.csv", "agreement_id", table) for table in TABLES
        ]
        self._agreements = _Followed(archive, AGREEMENTS, "agreement_id")
        self._values = _Followed(archive, VALUES, "agreement_id")

    def problems(self, record: Object) -> Iterator[str]:
        """Yield where tables say otherwise than a record."""
        uuid = str(record["agreement_id"])
        for followed in self._parts:
            yield from followed.compared(record, uuid)
        yield from self._agreements.differing(uuid, _listed(record))
        yield from self._quoted(record, uuid)

    def left(self) -> Iterator[str]:
        """Yield the tables that have rows of no record."""
        for followed in (*self._parts, self._agreements, self._values):
            yield from followed.left()

    def _quoted(self, record: Object, uuid: str) -> Iterator[str]:
        known = {
            tuple(written(each[key]) for key in (*_QUOTED, *_BEHIND))
            for each in record["evidence"]
        }
        older = {each[: len(_QUOTED)] for each in known}
        held = set(_leaves(record))
        for number, row in self._values.of(uuid):
            if _is_plain(row["field"]) and row["value"] and row["value"] not in held:
                yield f"Row {number} of {VALUES} tells a value that its record does not have."
            if not row["exact"]:
                continue
            told = tuple(row.get(key, "") for key in (*_QUOTED, *_BEHIND))
            if told not in known and not ("method" not in row and told[: len(_QUOTED)] in older):
                yield f"Row {number} of {VALUES} tells of a passage as its record does not."


class _Followed:
    """One table, read forward."""

    def __init__(
        self, archive: PackageArchive, path: str, key: str, table: PartTable | None = None
    ) -> None:
        self._path = path
        self._table = table
        self._rows: Iterator[_Row] = enumerate(
            archive.table(path, key) if path in archive.names else (), start=2
        )
        self._next = next(self._rows, None)
        self._lost = path not in archive.names

    def of(self, uuid: str) -> Iterator[_Row]:
        """Yield the rows of one record, which follow one another."""
        while self._next is not None and self._next[1]["agreement_id"] == uuid:
            yield self._next
            self._next = next(self._rows, None)

    def compared(self, record: Object, uuid: str) -> Iterator[str]:
        """Yield the first row of a table of parts that differs; nothing can be told behind it."""
        if self._table is None or self._lost:
            return
        keys = [column.key for column in self._table.columns]
        wanted = [dict(zip(keys, cells, strict=True)) for cells in self._table.rows(record)]
        found = list(self.of(uuid))
        if len(wanted) != len(found):
            yield f"{self._path} has {len(found)} rows of the record {uuid}, not {len(wanted)}."
            return
        for cells, (number, row) in zip(wanted, found, strict=True):
            yield from self._told(number, row, {key: written(cells[key]) for key in cells})

    def differing(self, uuid: str, wanted: Mapping[str, str]) -> Iterator[str]:
        """Yield what the one row of a record says otherwise."""
        found = list(self.of(uuid))
        if len(found) != 1 and not self._lost:
            yield f"{self._path} has {len(found)} rows of the record {uuid}, not 1."
        for number, row in found[:1]:
            yield from self._told(number, row, wanted)

    def left(self) -> Iterator[str]:
        """Say where rows begin that belong to no record, or not where they stand."""
        if self._next is not None:
            yield f"Row {self._next[0]} of {self._path} belongs to no record at its place."

    def _told(
        self, number: int, row: Mapping[str, str], wanted: Mapping[str, str]
    ) -> Iterator[str]:
        for key, cell in wanted.items():
            if row.get(key, cell) != cell:
                told, known = row[key][:_SHOWN], cell[:_SHOWN]
                yield f"Row {number} of {self._path} says “{told}” for {key}, not “{known}”."


def written(cell: Cell) -> str:
    """Return a value of a record as a cell of a table holds it."""
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else str(cell)


def _is_plain(field: str) -> bool:
    """Whether a field has its values as the record holds them; details have a dot."""
    return field not in _PUT_TOGETHER and "." not in field


def _leaves(held: object) -> Iterator[str]:
    """Yield every text that a record holds, however deep."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, Mapping):
        for each in held.values():
            yield from _leaves(each)
    elif isinstance(held, list):
        for each in held:
            yield from _leaves(each)


def _listed(record: Object) -> Mapping[str, str]:
    parties = [p for p in record["parties"] if p["role"] in _CONTRACTING]
    return {
        "title": written(record["title"]),
        "instrument_type": written(record["instrument_type"]),
        "binding": written(record["binding"]),
        "parties": join(written(p["code"] or p["name"]) for p in parties),
        "notes": written(record["notes"]),
        "tags": join(record["tags"]),
    }
