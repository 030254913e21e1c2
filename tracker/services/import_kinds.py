"""Which kind of file an import is given, and who understands it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tracker.domain.errors import FileUnusable
from tracker.domain.reference import Reference
from tracker.exchange.importing.mapping import Mapping, read_mapping
from tracker.exchange.importing.table_look import Origin
from tracker.exchange.importing.tables import Table, open_table
from tracker.exchange.importing.wide_rows import has_ids, is_wide
from tracker.services.import_foreign import ForeignReader
from tracker.services.import_json import JsonReader
from tracker.services.import_long import LongReader, is_long
from tracker.services.import_package import PackageReader
from tracker.services.import_proposals import Reader
from tracker.services.import_wide import WideReader

_HINT = "Check the name, and whether you may read it."


def nothing_remembered(header: Sequence[str]) -> Mapping | None:
    """Know no mapping for any table."""
    del header
    return None


def reader_for(
    path: Path,
    mapping: Path | Mapping | None,
    reference: Reference,
    remembered: Callable[[Sequence[str]], Mapping | None] = nothing_remembered,
) -> Reader:
    """Return the reader of a file. Raises `FileUnusable`.

    A mapping makes any table a foreign one; without it the program's own tables are known by the
    names of their columns, and others by what is `remembered` for such names.
    """
    if path.suffix.lower() == ".json":
        return JsonReader(path)
    if path.suffix.lower() == ".zip":
        return PackageReader(path)
    given = read_mapping(mapping) if isinstance(mapping, Path) else mapping
    table = open_table(path, given.hints if given else None)
    if given is None and is_long(table):
        return LongReader(table)
    if given is None and is_ours(table):
        return WideReader(table, reference)
    if given is None and table.named and (known := remembered(table.header)):
        again = open_table(path, known.hints)
        return ForeignReader(again, reference, known, Origin.REMEMBERED)
    return ForeignReader(table, reference, given)


def check_file(path: Path, mapping: Path | None) -> None:
    """Raise `FileUnusable` for what no import could open, before a library is made for it."""
    if mapping:
        read_mapping(mapping)
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        raise FileUnusable(f"{path} cannot be read: {error.strerror}.", hint=_HINT) from None
    if empty:
        raise FileUnusable(f"{path.name} is empty.", hint="Export the table again.")


def is_ours(table: Table) -> bool:
    """Whether a table is one of this program's own, known by the names of its columns."""
    return is_long(table) or is_wide(table) or has_ids(table)
