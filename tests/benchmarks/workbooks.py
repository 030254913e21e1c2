"""Workbooks beside the least it takes to write the very same sheets with the fastest library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2
from python_calamine import CalamineWorkbook
from rustpy_xlsxwriter import write_worksheets

from tests.benchmarks.measuring import Measure, beside, keep
from tracker.db.connection import connect

WIDE = (
    "uuid, s.title, s.instrument_type, s.binding, parties, 'ABC', 'Some state', 'state', 'DEF',"
    " 'Another state', 'state', signatories, signed, signed_earliest, signed_latest, place,"
    " in_force, ended, ended_grounds, (SELECT status FROM status_period p"
    " WHERE p.agreement_id = s.agreement_id AND p.scope = s.scope AND start <= '2026-03-02'"
    " AND end > '2026-03-02'), '2026-03-02', areas, primary_area, n_sources, best_tier,"
    " n_unsupported, n_conflicts, sources, s.notes, tags, revision"
)
"""What is stored of the cells of the wide table, of `summary s` beside `agreement a`."""
_PARTY = "COALESCE(q.place_code, q.name), q.uuid"
_OF_PARTY = "LEFT JOIN party q ON q.id = p.party_id"
_SOURCE = (
    "s.title, publisher, authors, published, accessed, url, s.language, tier, filename,"
    " media_type, original_sha256"
)
_TEXT = "content_sha256, origins, extractor, extractor_version"
_READ = "JOIN source s ON s.id = p.source_id LEFT JOIN source_text t ON t.source_id = s.id"
_STORED = {
    "Agreements": (WIDE, "summary s ON s.agreement_id = a.id AND s.scope IN (1, 2)", "1"),
    "Parties": (
        "a.uuid, p.uuid, place_code, name, p.level, acting_body, role, p.binding",
        "party p ON p.agreement_id = a.id",
        "position",
    ),
    "Signatories": (
        f"a.uuid, p.uuid, person.name, capacity, acting, {_PARTY}, p.date, p.place, mode",
        f"signature p ON p.agreement_id = a.id JOIN person ON person.id = person_id {_OF_PARTY}",
        "p.position",
    ),
    "Events": (
        f"a.uuid, p.uuid, p.type, {_PARTY}, p.date, p.effective, p.place, grounds, note",
        f"event p ON p.agreement_id = a.id {_OF_PARTY}",
        "p.position",
    ),
    "Areas": (
        "a.uuid, p.uuid, area, label, depth, is_primary, absent",
        "area_assignment p ON p.agreement_id = a.id",
        "position",
    ),
    "Sources": (
        f"a.uuid, s.uuid, {_SOURCE}, t.uuid, {_TEXT}",
        f"agreement_source p ON p.agreement_id = a.id {_READ}",
        "p.position",
    ),
}
"""Columns, tables and order of each sheet. Of evidence there is too little to matter."""


def workbooks(
    path: Path, folder: Path, work: Callable[[], object], chosen: Sequence[str]
) -> Iterator[Measure]:
    """Measure a workbook of some records, which `work` writes as `out.xlsx` into the folder."""
    work()
    with closing(connect(path)) as raw, closing(dbapi2.connect(folder / "sheets")) as cells:
        names = _keep_sheets(cells, folder / "out.xlsx")
        stored = partial(_stored_workbook, raw, cells, chosen, folder / "raw.xlsx")
        same = partial(_same_workbook, cells, names, folder / "same.xlsx")
        name = f"workbook of {len(chosen):,}, rustpy-xlsxwriter on"
        yield beside(f"{name} the same tables", work, stored, ratio=1.3)
        yield beside(f"{name} cells made ready", work, same)


def _keep_sheets(cells: Any, path: Path) -> Sequence[str]:
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        header, *rows = book.get_sheet_by_name(name).to_python()
        keep(cells, name, list(map(str, header)), (list(map(_held, row)) for row in rows))
    return book.sheet_names


def _held(cell: Any) -> Any:
    """Return a cell as a table has it: there is no cell where there is no text."""
    return cell.isoformat() if isinstance(cell, date) else None if cell == "" else cell


def _same_workbook(cells: Any, names: Sequence[str], path: Path) -> None:
    """Write the sheets that were exported, cells ready as they are."""
    sheets = (
        (name, _records(_header(cells, name), cells.execute(f'SELECT * FROM "{name}"')))
        for name in names
    )
    write_worksheets(list(sheets), str(path))


def _stored_workbook(raw: Any, cells: Any, chosen: Sequence[str], path: Path) -> None:
    """Write the sheets as they are stored, of the records chosen and in their order.

    What is stored of parties stands for the words about them, as in the wide CSV.
    """
    listed = json.dumps(list(chosen))
    sheets = (
        (name, _records(_header(cells, name), raw.execute(_statement(*parts), (listed,))))
        for name, parts in _STORED.items()
    )
    write_worksheets(list(sheets), str(path))


def _statement(columns: str, tables: str, order: str) -> str:
    return (
        f"SELECT {columns} FROM json_each(?) k CROSS JOIN agreement a ON a.uuid = k.value"
        f" JOIN {tables} ORDER BY k.key, {order}"
    )


def _header(cells: Any, name: str) -> list[str]:
    return [column[1] for column in cells.execute(f'PRAGMA table_info("{name}")')]


def _records(header: Sequence[str], rows: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield dict(zip(header, row, strict=True))
