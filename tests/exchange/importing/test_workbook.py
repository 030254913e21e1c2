from __future__ import annotations

import zipfile
from contextlib import suppress

import pytest

from tests.exchange.importing.sheets import MAIN, raw_workbook, workbook
from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.workbook import read_workbook

TEXT = '<c t="inlineStr"><is><t>x</t></is></c>'

FAR = '<row r="1048576">' + TEXT.replace("<c ", '<c r="XFD1048576" ', 1) + "</row>"


def test_cells_become_text_of_their_kind(tmp_path):
    path = workbook(tmp_path / "b.xlsx", [["a", "b", "c"], ["x", 7.0, ("date", 43612)]], "Other")

    grid = read_workbook(path)

    assert grid.rows == [["a", "b", "c"], ["x", "7", "2019-05-27"]]
    assert grid.notes == ("Read the sheet “First”.", "Left out the other sheets: Other.")


def test_a_sheet_can_be_chosen_by_name(tmp_path):
    path = workbook(tmp_path / "b.xlsx", [["a"]], "Other")

    assert read_workbook(path, "Other").rows == []
    with pytest.raises(FileUnusable, match="no sheet “Third”, only First, Other"):
        read_workbook(path, "Third")


@pytest.mark.parametrize(
    "sheet",
    [
        f"<sheetData>{FAR}</sheetData>",
        f'<sheetData><row r="1">{TEXT}</row>{FAR}</sheetData>',
    ],
)
def test_a_cell_at_the_far_corner_does_not_fill_the_memory(tmp_path, sheet):
    with pytest.raises(FileUnusable):
        read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet))


def test_a_false_dimension_does_not_fill_the_memory(tmp_path):
    sheet = f'<dimension ref="A1:XFD1048576"/><sheetData><row>{TEXT}{TEXT}</row></sheetData>'

    assert read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet)).rows == [["x", "x"]]


def test_entities_are_never_blown_up(tmp_path):
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    strings = (
        f'<!DOCTYPE sst [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f'<sst xmlns="{MAIN}"><si><t>&l9;&x;</t></si></sst>'
    )
    sheet = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'

    try:
        rows = read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet, strings=strings)).rows
    except FileUnusable:
        return
    assert "root:" not in str(rows)
    assert len(str(rows)) < 1000


def test_a_string_that_is_not_there_is_refused_or_empty(tmp_path):
    sheet = '<sheetData><row><c t="s"><v>99999</v></c></row></sheetData>'

    with suppress(FileUnusable):
        assert not any(map(any, read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet)).rows))


def test_formulas_without_value_and_failed_ones_are_empty_cells(tmp_path):
    sheet = f'<sheetData><row><c><f>1+1</f></c><c t="e"><v>#REF!</v></c>{TEXT}</row></sheetData>'

    assert read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet)).rows == [["", "", "x"]]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 broken", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"plain text", "damaged or no spreadsheet"),
    ],
)
def test_what_is_no_workbook_is_refused_in_a_sentence(tmp_path, data, words):
    path = tmp_path / "b.xlsx"
    path.write_bytes(data)

    with pytest.raises(FileUnusable, match=words) as refusal:
        read_workbook(path)
    assert "CSV" in refusal.value.hint


def test_a_member_that_points_outside_is_refused(tmp_path):
    path = raw_workbook(tmp_path / "b.xlsx", "<sheetData/>", **{"../../evil": "x"})

    with pytest.raises(FileUnusable, match="outside"):
        read_workbook(path)


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(tmp_path):
    path = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/s1.xml", b" " * 201_000_000)

    with pytest.raises(FileUnusable, match="unpacks to more than 200 MB"):
        read_workbook(path)


def test_a_workbook_that_takes_too_long_is_given_up(tmp_path):
    path = workbook(tmp_path / "b.xlsx", [["a"], ["b"]])

    with pytest.raises(FileUnusable, match=r"longer than 0\.001 seconds"):
        read_workbook(path, seconds=0.001)


def test_formulas_that_failed_are_told_for_they_are_read_as_empty(tmp_path):
    row = f'<row r="1">{TEXT}<c r="B1" t="e"><v>#REF!</v></c></row>'
    path = raw_workbook(tmp_path / "b.xlsx", f"<sheetData>{row}</sheetData>")

    grid = read_workbook(path)

    assert grid.rows == [["x", ""]]
    assert "Cells whose formula failed, such as #REF!, are read as empty." in grid.notes
