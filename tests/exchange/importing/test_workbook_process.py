from __future__ import annotations

import datetime as dt
import io
import json

import pytest

from tests.exchange.importing.sheets import open_document, raw_workbook, workbook
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


def test_days_of_the_19th_century_are_read_from_their_numbers(tmp_path):
    sheet = (
        '<sheetData><row r="1"><c r="A1" s="1"><v>-41269</v></c><c r="B1" s="1"><v>2</v></c>'
        '<c r="C1" s="1"><v>43612</v></c></row></sheetData>'
    )
    libre = {"docProps/app.xml": "<Application>LibreOffice/7.4</Application>"}
    path = raw_workbook(tmp_path / "b.xlsx", sheet, **libre)

    assert read(path, "", 100)["rows"] == [["1787-01-02", "1900-01-01", "2019-05-27"]]


def test_a_sheet_of_open_document_keeps_tabs_lines_and_days_as_shown(tmp_path):
    cells = ["a<text:tab/>b", "c<text:line-break/>d"]
    days = ["1787-01-02", "1373-06-24"]
    path = open_document(tmp_path / "t.ods", cells, "\n", days=days, generator="LibreOffice/7.4")
    other = open_document(tmp_path / "o.ods", cells, days=days)

    assert read(path, "", 100)["rows"] == [["a\tb"], ["c\nd"], ["1787-01-02"], ["1373-06-16"]]
    assert read(other, "", 100)["rows"][3] == ["1373-06-24"]
