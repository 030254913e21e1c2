"""Workbooks, read back by another library than the one that wrote them."""

from __future__ import annotations

import datetime as dt
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.columns import WIDE, choose
from tracker.domain.errors import FileUnusable
from tracker.exchange.csv_file import unguard
from tracker.exchange.part_tables import CUT, TABLES
from tracker.exchange.record_json import record_object
from tracker.exchange.workbook_cells import LONGEST
from tracker.exchange.workbook_file import WorkbookWriter


def write(path, rows=(), records=(), columns=WIDE, about=(("Status as of", "2026-03-02"),)):
    with WorkbookWriter(about, columns) as workbook:
        for record in records:
            workbook.add_record(record)
        rows = list(rows)
        texts = [[column.text(row) for row in rows] for column in columns]
        assert workbook.write(path, [texts] if rows else []) == len(rows)
    return openpyxl.load_workbook(path)


def column(sheet, name):
    (at,) = [cell.column for cell in sheet[1] if cell.value == name]
    return [sheet.cell(row, at) for row in range(2, sheet.max_row + 1)]


@pytest.fixture
def book(tmp_path):
    record = record_object(make.dossier(make.agreement()))
    return write(tmp_path / "w.xlsx", [make.row()], [record])


def test_there_is_a_sheet_for_each_table(book):
    assert book.sheetnames == ["Agreements", *(table.title for table in TABLES), "About"]
    assert [cell.value for cell in book["Agreements"][1]] == [column.key for column in WIDE]
    assert [cell.value for cell in column(book["Signatories"], "name")] == [
        "Joan Miller",
        "Andrés Peña",
    ]
    assert book["Evidence"].max_row == 12


def test_headers_stay_in_sight_and_filter(book):
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet["A1"].font.bold
        assert bool(sheet.auto_filter.ref) == (sheet.title != "About")


def test_full_days_are_dates_and_the_rest_is_text(tmp_path):
    days = ["2019-06-03", "2019-06", "1850-01-02", "2019-06-03?", ""]
    book = write(tmp_path / "w.xlsx", [make.row(signed=day) for day in days])

    cells = column(book["Agreements"], "signed")
    assert [cell.value for cell in cells] == [
        dt.datetime(2019, 6, 3),  # noqa: DTZ001 - sheets know no zones
        "2019-06",
        "1850-01-02",
        "2019-06-03?",
        None,
    ]
    assert cells[0].number_format == "yyyy-mm-dd"


def test_counts_are_numbers(book):
    assert column(book["Agreements"], "n_sources")[0].data_type == "n"
    assert column(book["Areas"], "depth")[0].value == 1
    assert column(book["Areas"], "primary")[0].data_type == "b"


@pytest.mark.parametrize(
    "text", ["=1+1", "@x", "+1", "'q", "'=x", "''=x", "-2", "007", "http://x"]
)
def test_text_is_never_a_formula_and_comes_back_by_import(tmp_path, text):
    book = write(tmp_path / "w.xlsx", [make.row(title=text)], columns=choose(["title"]))

    (cell,) = column(book["Agreements"], "title")
    assert unguard(cell.value) == text
    assert cell.data_type in ("s", "f")  # this reader takes every text with = for a formula
    assert b"<f>" not in sheet_bytes(tmp_path / "w.xlsx")
    assert cell.number_format == "@"


def sheet_bytes(path):
    with zipfile.ZipFile(path) as archive:
        return archive.read("xl/worksheets/sheet1.xml")


def test_what_no_cell_can_hold_is_cut_and_told(tmp_path):
    long, just = "😀" * LONGEST, "x" * LONGEST
    rows = [make.row(notes=long), make.row(notes=just)]

    book = write(tmp_path / "w.xlsx", rows)

    cut, whole = (cell.value for cell in column(book["Agreements"], "notes"))
    assert cut.endswith(CUT)
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST
    assert whole == just
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert about["Cells cut at 32,767 characters"] == "1"
    assert about["Status as of"] == "2026-03-02"
    assert about["Rows in Agreements"] == "2"


def test_a_table_without_rows_still_has_its_header(tmp_path):
    book = write(tmp_path / "w.xlsx")

    assert [cell.value for cell in book["Gaps"][1]] == ["agreement_id", "field", "reason", "note"]


def test_columns_and_records_are_put_into_one_order(tmp_path):
    record = record_object(make.dossier(make.agreement()))
    gap = [["a", "z"], ["title", "title"], ["not_stated", "not_stated"], ["", None], [0, 2]]

    with WorkbookWriter(()) as workbook:
        workbook.add_record(record | {"gaps": [{"field": "b", "reason": "r", "note": "n"}]}, 1)
        workbook.write(tmp_path / "w.xlsx", [], lambda key: [gap] if key == "gaps" else [])

    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    ids = [cell.value for cell in column(book["Gaps"], "agreement_id")]
    assert ids == ["a", record["agreement_id"], "z"]
    assert [cell.value for cell in column(book["Gaps"], "note")] == [None, "n", None]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert (about["Rows in Gaps"], about["Rows in Parties"]) == ("3", str(len(record["parties"])))


def test_the_same_tables_give_the_same_bytes(tmp_path, monkeypatch):
    record = record_object(make.dossier(make.agreement()))
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path / name, [make.row(uuid="1")], [record])

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


@settings(max_examples=30)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=5))
def test_any_words_can_be_written(tmp_path_factory, titles):
    path = tmp_path_factory.mktemp("book") / "w.xlsx"

    book = write(path, [make.row(title=f"a{title}") for title in titles])

    written = [cell.value for cell in column(book["Agreements"], "title")]
    assert [len(text) for text in written] == [len(f"a{title}") for title in titles]


def test_what_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write(tmp_path / "none" / "w.xlsx")
