"""Which kind of file an import is given, and who understands it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from tracker.domain.errors import FileUnusable
from tracker.domain.reference import Reference
from tracker.exchange.importing.mapping import Mapping, read_mapping
from tracker.exchange.importing.table_look import Origin
from tracker.exchange.importing.tables import Table, open_table
from tracker.exchange.importing.wide_rows import has_ids, is_wide
from tracker.exchange.readable_file import check_readable
from tracker.exchange.whole_file import check_place
from tracker.services.importing.foreign import ForeignReader
from tracker.services.importing.json_file import JsonReader
from tracker.services.importing.long_table import LongReader, is_long
from tracker.services.importing.package import PackageReader
from tracker.services.importing.proposals import Reader
from tracker.services.importing.wide_table import WideReader


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
    check_readable(path)
    if path.suffix.lower() == ".json":
        return JsonReader(path)
    if path.suffix.lower() == ".zip":
        return PackageReader(path)
    given = read_mapping(mapping) if isinstance(mapping, Path) else mapping
    table = open_table(path, given.hints if given else None)
    if given is None and is_long(table):
        return LongReader(table, reference)
    if given is None and is_ours(table):
        return WideReader(table, reference)
    if given is None and table.named and (known := remembered(table.header)):
        again = open_table(path, known.hints)
        return ForeignReader(again, reference, known, Origin.REMEMBERED)
    return ForeignReader(table, reference, given)


def check_file(path: Path, mapping: Path | None, problems: Path | None = None) -> None:
    """Raise `FileUnusable` for what no import could open, before a library is made for it.

    `problems` is where rows that need a look go: it must be possible to write it, and it must not
    be what is read.
    """
    if mapping:
        read_mapping(mapping)
    if not check_readable(path):
        raise FileUnusable(f"{path.name} is empty.", hint="Export the table again.")
    if problems is None:
        return
    if any(_is_same(problems, other) for other in (path, mapping) if other):
        raise FileUnusable(
            f"{problems.name} is read by this import, so it is not written over.",
            hint="Choose another name for the rows that need a look.",
        )
    check_place(problems)


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False


def is_ours(table: Table) -> bool:
    """Whether a table is one of this program's own, known by the names of its columns."""
    return is_long(table) or is_wide(table) or has_ids(table)
