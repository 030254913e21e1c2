"""The limit of a workbook writes the same sheets: as many rows, and words in the same columns."""

from __future__ import annotations

from functools import partial

import pytest
from python_calamine import CalamineWorkbook

from tests import factories as make
from tests.benchmarks.workbooks import workbooks
from tests.libraries import store
from tracker.domain.query import Query

SHEETS = ("Agreements", "Parties", "Signatories", "Events", "Areas", "Sources")


@pytest.fixture
def written(app, tmp_path):
    """Return the sheets as exported, as stored, and of cells made ready."""
    records = [make.agreement(title="First"), make.bare_agreement(title="Second")]
    for record in records:
        store(app, record)
    chosen = [record.uuid for record in reversed(records)]
    target = tmp_path / "out.xlsx"
    write = partial(app.exports.write, target, Query(), as_of=make.TODAY, uuids=chosen)

    measures = list(workbooks(app.path, tmp_path, partial(write, drafts=True), chosen))

    assert [len(measure.limit) for measure in measures] == [3, 3]
    return [sheets(tmp_path / name) for name in ("out.xlsx", "raw.xlsx", "same.xlsx")]


def sheets(path):
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_cells_made_ready_are_those_that_were_exported(written):
    exported, _, same = written

    assert list(same) == list(exported)
    for name, rows in exported.items():
        cells = [list(map(told, row)) for row in rows]
        assert [list(map(told, row)) for row in same[name]] == (cells if len(cells) > 1 else [])


def test_what_is_stored_is_as_much_in_the_same_order(written):
    exported, stored, _ = written

    assert tuple(stored) == SHEETS
    for name, rows in stored.items():
        assert rows[0] == exported[name][0]
        assert [row[0] for row in rows] == [row[0] for row in exported[name]]
        assert filled(rows) >= 0.9 * filled(exported[name])


def told(cell):
    return cell.isoformat() if hasattr(cell, "isoformat") else cell


def filled(rows):
    return sum(cell != "" for row in rows for cell in row)
