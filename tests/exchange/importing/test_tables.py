from __future__ import annotations

import pytest

from tests.exchange.importing.sheets import workbook
from tracker.domain.errors import FileUnusable
from tracker.exchange.importing import tables
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, ReadingHints, open_table


def written(tmp_path, text: str, name: str = "table.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def content(table):
    return [(row.number, row.cells) for row in table.rows()]


def test_rows_know_their_number_in_the_spreadsheet(tmp_path):
    table = open_table(written(tmp_path, "a,b\n1,2\n\n , \n3,4\n"))

    assert table.header == ("a", "b")
    assert content(table) == [(2, ("1", "2")), (5, ("3", "4"))]
    assert content(table) == content(table)
    assert table.total == 4


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_understood(tmp_path, end):
    table = open_table(written(tmp_path, end.join(["a,b", "1,2", "3,4", ""])))

    assert [row.cells for row in table.rows()] == [("1", "2"), ("3", "4")]


def test_columns_without_or_with_the_same_name_get_one(tmp_path):
    table = open_table(written(tmp_path, "note,,note\nx,y,z\n"))

    assert table.header == ("note", "column 2", "note (2)")


def test_a_table_without_names_numbers_its_columns(tmp_path):
    table = open_table(written(tmp_path, "Treaty|12/05/1990\nPact|13/05/1990\n"))

    assert table.header == ("1", "2")
    assert len(content(table)) == 2
    assert any("numbered" in note for note in table.notes)


def test_a_person_knows_better_whether_there_are_names(tmp_path):
    path = written(tmp_path, "Peace,War\nPact,Deal\n")

    assert open_table(path, ReadingHints(header=False)).header == ("1", "2")
    assert open_table(path, ReadingHints(delimiter=";", header=True)).header == ("Peace,War",)


def test_a_sheet_is_read_as_a_table_whatever_the_file_is_called(tmp_path):
    path = workbook(tmp_path / "book.csv", [["title", "signed"], ["Pact", "2019"]])

    table = open_table(path)

    assert table.header == ("title", "signed")
    assert content(table) == [(2, ("Pact", "2019"))]


def test_a_problems_file_is_read_as_it_was_written_whatever_the_mapping_says(tmp_path):
    lines = [",".join(["1", *PROBLEM_COLUMNS]), "'=x,2,,,"]
    path = written(tmp_path, "\n".join(lines))

    table = open_table(path, ReadingHints(delimiter="|", quoting=False, header=False))

    assert table.header == ("1", *PROBLEM_COLUMNS)
    assert content(table) == [(2, ("=x", "2", "", "", ""))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("title,parties\n", "no rows"),
        ("\n\n", "holds no rows"),
        (",".join("a" * 3000) + "\n" + ",".join("b" * 3000), "3,000 columns"),
    ],
)
def test_what_holds_no_table_is_refused_in_a_sentence(tmp_path, text, words):
    with pytest.raises(FileUnusable, match=words) as refusal:
        open_table(written(tmp_path, text))
    assert refusal.value.hint


def test_missing_files_and_folders_are_refused(tmp_path):
    with pytest.raises(FileUnusable, match="does not exist"):
        open_table(tmp_path / "none.csv")
    with pytest.raises(FileUnusable, match="is a folder"):
        open_table(tmp_path)


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MAX_BYTES", 10)

    with pytest.raises(FileUnusable, match="larger than"):
        open_table(written(tmp_path, "a,b\n1,2\n3,4\n"))
