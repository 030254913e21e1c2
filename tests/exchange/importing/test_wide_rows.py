from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.columns import WIDE
from tracker.exchange.importing.tables import open_table
from tracker.exchange.importing.wide_rows import (
    DERIVED,
    EDITABLE,
    cells_of,
    edited,
    filled,
    has_ids,
    is_wide,
    retyped,
)

ROW = make.row()
CELLS = {column.key: column.text(ROW) for column in WIDE}


def opened(tmp_path, *names: str):
    path = tmp_path / "table.csv"
    path.write_text(",".join(names) + "\n" + ",".join("x" * len(names)), encoding="utf-8")
    return open_table(path)


@pytest.mark.parametrize(
    ("names", "wide", "ids"),
    [
        ([column.key for column in WIDE], True, True),
        (["title", "parties", "signed"], True, False),
        (["agreement_id", "notes", "own"], False, True),
        (["Title", "Party 1"], False, False),
        (["status", "as_of"], False, False),
        (["title", "import_row"], True, False),
    ],
)
def test_the_table_of_this_program_is_known_by_its_columns(tmp_path, names, wide, ids):
    table = opened(tmp_path, *names)

    assert is_wide(table) is wide
    assert has_ids(table) is ids


def test_every_column_is_editable_derived_or_tells_the_record():
    assert {*EDITABLE, *DERIVED, "agreement_id", "revision"} == {c.key for c in WIDE}


def test_guards_are_taken_off_and_foreign_columns_left_out():
    assert cells_of(["title", "own", " notes"], ["'=1", "x", "''y"]) == {
        "title": "=1",
        "notes": "'y",
    }


def test_cells_as_exported_are_not_edited():
    assert edited(CELLS, [ROW]) == {}
    assert edited(CELLS | {"status": "dead", "n_sources": "9"}, [ROW]) == {}


def test_cells_that_differ_from_every_version_are_edited():
    proposed = replace(ROW, title="Proposed")

    assert edited(CELLS | {"title": "Proposed"}, [ROW, proposed]) == {}
    assert edited(CELLS | {"title": "New"}, [ROW, proposed]) == {"title": "New"}


def test_what_spreadsheets_do_to_lines_is_no_edit():
    row = replace(ROW, notes="one\r\ntwo ")

    assert edited({"notes": "one\ntwo"}, [row]) == {}


def test_a_new_row_has_only_its_filled_cells():
    assert filled({"title": "x", "place": " ", "status": "signed"}) == {"title": "x"}
    assert filled({"title": "x", "notes": " "}) == {"title": "x", "notes": " "}
    assert filled({"title": " ", "notes": ""}) == {}


def test_text_that_a_spreadsheet_made_a_number_of_is_told_from_edits():
    row = replace(ROW, title="1E5", notes="plain", tags=("007",))
    cells = {"title": "100000", "notes": "2", "tags": "7"}

    assert edited(cells, [row]) == cells
    assert retyped(cells, [row]) == {"title": "1E5", "tags": "007"}


def test_months_that_came_back_as_days_are_no_edits_where_all_did():
    row = replace(ROW, signed="2019-06")
    cells = {"signed": "2019-06-01"}

    assert edited(cells, [row]) == cells
    assert edited(cells, [row], months_as_days=True) == {}
