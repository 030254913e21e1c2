from __future__ import annotations

from tracker.domain.import_report import ImportProblem
from tracker.exchange.importing.problems_file import ProblemRow, write_problems
from tracker.exchange.importing.tables import open_table


def said(message: str, column: str = "") -> ImportProblem:
    return ImportProblem(row=7, column=column, what=message)


def test_rows_keep_their_cells_and_say_what_is_wrong(tmp_path):
    path = tmp_path / "problems.csv"
    rows = [
        ProblemRow(("=1", "x"), (said("One.", "a"), said("Two.", "b"), said("Three.", "a")), "id"),
        ProblemRow(("short",), (said("Ragged."),)),
    ]

    assert write_problems(["a", "b"], rows, path) == 2

    table = open_table(path)
    assert table.header[:2] == ("a", "b")
    assert [row.cells for row in table.rows()] == [
        ("=1", "x", "7", "a, b", "One. Two. Three.", "id"),
        ("short", "", "7", "", "Ragged.", ""),
    ]


def test_the_problems_of_a_problems_file_replace_the_old_ones(tmp_path):
    path = tmp_path / "again.csv"
    header = ["a", "import_row", "import_column", "import_message", "import_agreement"]

    write_problems(header, [ProblemRow(("x", "3", "a", "Old.", ""), (said("New."),))], path)

    assert [row.cells for row in open_table(path).rows()] == [("x", "7", "", "New.", "")]
