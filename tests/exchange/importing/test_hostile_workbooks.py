"""Workbooks built to do harm, or only unusual: read as cells, or refused in one sentence."""

from __future__ import annotations

import zipfile

import pytest

from tests.exchange.importing.sheets import MAIN, raw_workbook, workbook
from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.tables import ReadingHints, open_table
from tracker.exchange.importing.workbook import read_workbook

TEXT = '<c t="inlineStr"><is><t>{}</t></is></c>'
SHARED = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'


def one_cell(words: str = "x") -> str:
    return f"<sheetData><row>{TEXT.format(words)}</row></sheetData>"


def refused(path) -> FileUnusable:
    """Return the one sentence with which a workbook is refused."""
    with pytest.raises(FileUnusable) as refusal:
        read_workbook(path)
    assert path.name in refusal.value.what
    assert "\n" not in refusal.value.what
    assert refusal.value.hint
    return refusal.value


def read_or_refused(path) -> str:
    """Return the cells as one text; empty where the workbook is refused."""
    try:
        return str(read_workbook(path).rows)
    except FileUnusable:
        return ""


def test_a_sheet_with_every_row_there_can_be_is_refused_for_its_cells(tmp_path):
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row>" * 1_048_576
    path = raw_workbook(tmp_path / "long.xlsx", f"<sheetData>{rows}</sheetData>")

    assert "2,000,000 cells" in refused(path).what


def test_an_entity_repeated_thousands_of_times_is_not_spelt_out(tmp_path):
    strings = (
        f'<!DOCTYPE sst [<!ENTITY big "{"b" * 50_000}">]>'
        f'<sst xmlns="{MAIN}"><si><t>{"&big;" * 20_000}</t></si></sst>'
    )

    cells = read_or_refused(raw_workbook(tmp_path / "quadratic.xlsx", SHARED, strings=strings))

    assert "bbb" not in cells


def test_a_file_of_the_machine_never_gets_into_a_cell(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the launch code", encoding="utf-8")
    strings = (
        f'<!DOCTYPE sst [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        f'<sst xmlns="{MAIN}"><si><t>&x;</t></si></sst>'
    )

    assert "launch" not in read_or_refused(
        raw_workbook(tmp_path / "xxe.xlsx", SHARED, strings=strings)
    )


def test_macros_are_left_where_they_are(tmp_path):
    path = raw_workbook(
        tmp_path / "macros.xlsm",
        one_cell("kept"),
        **{"xl/vbaProject.bin": 'Sub Auto_Open()\nShell "calc"\nEnd Sub'},
    )

    grid = read_workbook(path)

    assert grid.rows == [["kept"]]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["macros.xlsm"]


@pytest.mark.parametrize("member", ["/etc/evil", "C:\\evil", "CON", "evil. ", "a/" * 150 + "x"])
def test_a_member_with_a_dangerous_name_is_never_unpacked(tmp_path, member):
    folder = tmp_path / "inbox"
    folder.mkdir()
    path = raw_workbook(folder / "names.xlsx", one_cell(), **{member: "x"})

    assert read_workbook(path).rows == [["x"]]
    assert [each.name for each in folder.iterdir()] == ["names.xlsx"]


@pytest.mark.parametrize("member", ["../evil", "xl/../../evil", "..\\evil", "xl\\..\\..\\evil"])
def test_a_member_that_climbs_out_is_refused_in_both_spellings(tmp_path, member):
    path = raw_workbook(tmp_path / "climb.xlsx", one_cell(), **{member: "x"})

    assert "points outside" in refused(path).what


def test_a_workbook_inside_a_workbook_is_not_opened(tmp_path):
    inner = workbook(tmp_path / "inner.xlsx", [["secret"], ["words"]])
    path = workbook(tmp_path / "outer.xlsx", [["a"], ["b"]])
    with zipfile.ZipFile(path, "a") as archive:
        archive.write(inner, "xl/embeddings/inner.xlsx")

    assert read_workbook(path).rows == [["a"], ["b"]]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_workbook_cut_off_anywhere_is_refused(tmp_path, share):
    whole = workbook(tmp_path / "whole.xlsx", [["a", "b"], ["c", "d"]]).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole[: int(len(whole) * share)])

    assert "damaged" in refused(path).what


@pytest.mark.parametrize("missing", ["xl/workbook.xml", "xl/worksheets/s1.xml"])
def test_a_workbook_without_its_parts_is_refused(tmp_path, missing):
    whole = workbook(tmp_path / "whole.xlsx", [["a"], ["b"]])
    path = tmp_path / "part.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            if name != missing:
                new.writestr(name, old.read(name))

    assert read_or_refused(path) in ("", "[]")


@pytest.mark.parametrize(
    "sheet",
    [
        "<sheetData><row><c><v>1</v>",
        "<sheetData><row></sheetData></row>",
        "\x00\x01\x02",
        "<sheetData>" + "<row>" * 5_000,
    ],
)
def test_a_sheet_that_is_no_xml_is_refused_or_empty(tmp_path, sheet):
    cells = read_or_refused(raw_workbook(tmp_path / "torn.xlsx", sheet))

    assert "Traceback" not in cells
    assert len(cells) < 100


@pytest.mark.parametrize("error", ["#REF!", "#DIV/0!", "#NAME?", "#N/A", "#NULL!", "#VALUE!"])
def test_a_failed_formula_is_an_empty_cell(tmp_path, error):
    sheet = f'<sheetData><row><c t="e"><v>{error}</v></c>{TEXT.format("x")}</row></sheetData>'

    assert read_workbook(raw_workbook(tmp_path / "b.xlsx", sheet)).rows == [["", "x"]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("00123", "00123"),
        ("12345678901234567890", "12345678901234567890"),
        ("=1+1", "=1+1"),
        ("two\nlines", "two\nlines"),
        ("Côte d’Ivoire 林", "Côte d’Ivoire 林"),
        (0.1, "0.1"),
        (-5, "-5"),
        (123456789012, "123456789012"),
        (("date", 1), "1900-01-01"),
        (("date", 45351), "2024-02-29"),
    ],
)
def test_a_cell_keeps_what_a_person_saw_in_it(tmp_path, cell, text):
    path = workbook(tmp_path / "b.xlsx", [["head", "x"], [cell, "y"]])

    assert read_workbook(path).rows[1] == [text, "y"]


@pytest.mark.parametrize("name", ["Año 2019", "a and b", "林", "x" * 31])
def test_a_sheet_is_found_by_any_name_a_person_gave_it(tmp_path, name):
    path = workbook(tmp_path / "b.xlsx", [["a", "b"], ["c", "d"]], name)

    assert read_workbook(path, name).rows == []
    assert open_table(path, ReadingHints(sheet="First")).header == ("a", "b")
    with pytest.raises(FileUnusable, match="has no sheet"):
        open_table(path, ReadingHints(sheet=name + "?"))


@pytest.mark.parametrize("name", ["b.xlsx", "b.xlsm", "b.ods.xlsx", "B.XLSX", "b"])
def test_a_workbook_is_known_by_its_bytes(tmp_path, name):
    path = workbook(tmp_path / name, [["title", "signed"], ["Pact", "2019"]])

    assert [row.cells for row in open_table(path).rows()] == [("Pact", "2019")]


def test_a_workbook_with_names_of_columns_only_is_refused_like_a_text(tmp_path):
    path = workbook(tmp_path / "b.xlsx", [["title", "signed"]])

    with pytest.raises(FileUnusable, match="but no rows"):
        open_table(path)
