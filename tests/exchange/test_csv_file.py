"""CSV that other programs read, that no spreadsheet runs, and that comes back the same."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Cancelled
from tracker.exchange.csv_file import FORMULA_STARTS, guard, unguard, write_table


def read(path, encoding="utf-8"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize(
    "cell",
    [
        "=cmd|'/c calc'!A0",
        "@SUM(1+1)",
        "+84 24 3825",
        "-1+2",
        "\tx",
        "\rx",
        "\n=x",
        "＝1+1",
        "＋x",
        "－x",
        "＠x",
        "'quoted'",
        "''",
        "'",
        "'=1",
        "-",
        "-5 %",
        "-٥",
    ],
)
def test_what_a_spreadsheet_could_run_is_guarded_and_restored(cell):
    assert guard(cell) == f"'{cell}"
    assert unguard(guard(cell)) == cell


@pytest.mark.parametrize("cell", ["", "Antigua", "-5", "+5", "-0.5", "-1,5", "2019-06-03", "USA"])
def test_numbers_and_words_stay_as_they_are(cell):
    assert guard(cell) == cell
    assert unguard(cell) == cell


def test_an_apostrophe_of_another_program_is_left_alone():
    assert unguard("'Abd al-Rahman") == "'Abd al-Rahman"


CELLS = st.one_of(
    st.text(),
    st.builds("{}{}".format, st.sampled_from([*FORMULA_STARTS, "'"]), st.text(max_size=5)),
    st.floats().map(str),
)


@given(CELLS)
def test_a_guarded_cell_is_safe_and_comes_back_the_same(cell):
    guarded = guard(cell)

    assert unguard(guarded) == cell
    assert not guarded.startswith(FORMULA_STARTS) or guarded == cell


def test_lines_end_as_rfc_4180_says_and_cells_are_quoted_where_needed(tmp_path):
    written = write_table(
        ["a", "b"], [["1", "x,y"], ['say "so"', "two\nlines"]], tmp_path / "t.csv"
    )

    assert written == 2
    assert (tmp_path / "t.csv").read_bytes() == (
        b'a,b\r\n1,"x,y"\r\n"say ""so""","two\nlines"\r\n'
    )


def test_a_byte_order_mark_is_there_if_asked_for(tmp_path):
    write_table(["a"], [["Peña"]], tmp_path / "t.csv", bom=True)

    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbfa\r\n")
    assert read(tmp_path / "t.csv", "utf-8-sig") == [["a"], ["Peña"]]


def test_a_table_without_rows_still_has_its_header(tmp_path):
    assert write_table(["a", "b"], [], tmp_path / "t.csv") == 0
    assert (tmp_path / "t.csv").read_bytes() == b"a,b\r\n"


def test_every_row_is_counted_for_the_listener(tmp_path):
    heard = []

    write_table(
        ["a"], [["1"], ["2"]], tmp_path / "t.csv", total=2, progress=lambda *n: heard.append(n)
    )

    assert heard == [(1, 2), (2, 2)]


def test_stopping_half_way_keeps_the_old_file(tmp_path):
    (tmp_path / "t.csv").write_text("old")

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_table(["a"], (["x"] for _ in range(9)), tmp_path / "t.csv", progress=stop)

    assert (tmp_path / "t.csv").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_place_that_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write_table(["a"], [], tmp_path / "none" / "t.csv")


@given(st.lists(st.lists(CELLS.filter(lambda cell: "\0" not in cell), min_size=2, max_size=2)))
def test_a_written_table_reads_back_without_a_difference(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "t.csv"

    write_table(["a", "b"], rows, path)

    back = [[unguard(cell) for cell in row] for row in read(path)[1:]]
    assert back == [[_storable(cell) for cell in row] for row in rows]


def _storable(cell: str) -> str:
    return cell.encode("utf-8", "replace").decode("utf-8")


def test_a_very_long_cell_is_written_whole(tmp_path):
    write_table(["a"], [["x" * 40_000]], tmp_path / "t.csv")

    assert read(tmp_path / "t.csv")[1] == ["x" * 40_000]
