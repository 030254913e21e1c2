from __future__ import annotations

import datetime as dt
import io
import json

import pytest

from tests.exchange.importing.sheets import workbook
from tracker.exchange.importing import workbook_process
from tracker.exchange.importing.workbook_process import read, serve, text_of


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("x", "x"),
        (7.0, "7"),
        (7.5, "7.5"),
        (1e300, "1e+300"),
        (True, "yes"),
        (False, "no"),
        (dt.date(2019, 5, 27), "2019-05-27"),
        (dt.datetime(2019, 5, 27), "2019-05-27"),  # noqa: DTZ001 - as spreadsheets have them
        (dt.datetime(2019, 5, 27, 8, 30), "2019-05-27 08:30:00"),  # noqa: DTZ001
    ],
)
def test_typed_cells_become_text(cell, text):
    assert text_of(cell) == text


def test_a_sheet_is_read_within_its_limit(tmp_path):
    path = workbook(tmp_path / "b.xlsx", [["a", "b"], ["c", "d"]])

    assert read(path, "", 100)["rows"] == [["a", "b"], ["c", "d"]]
    assert "more than 3 cells" in str(read(path, "", 3)["refused"])
    assert "no sheet" in str(read(path, "None", 100)["refused"])


def test_what_cannot_be_read_is_answered_not_raised(tmp_path):
    path = tmp_path / "b.xlsx"
    path.write_bytes(b"nothing")

    assert "cannot be read" in str(read(path, "", 100)["refused"])


def test_the_process_answers_in_json(tmp_path, monkeypatch):
    limits = []
    monkeypatch.setattr(workbook_process, "limit_memory", limits.append)
    path = workbook(tmp_path / "b.xlsx", [["á"], ["b"]])
    target = io.StringIO()

    serve([str(path), "", "100", "1000"], target)

    assert json.loads(target.getvalue())["rows"] == [["á"], ["b"]]
    assert limits == [1000]
