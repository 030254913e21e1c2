"""Lines made column by column are those that csv.writer makes of guarded cells, byte for byte."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.exchange.csv_file import FORMULA_STARTS, guard
from tracker.exchange.csv_lines import LineMaker, written_cell

CELLS = st.one_of(
    st.text(),
    st.text(alphabet="\",;\r\n'=-1 a", max_size=6),
    st.builds("{}{}".format, st.sampled_from([*FORMULA_STARTS, "'"]), st.text(max_size=5)),
)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[CELLS] * width), min_size=1, max_size=5)
)


def as_the_library_writes_it(rows) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([[guard(cell) for cell in row] for row in rows])
    return buffer.getvalue()


@given(TABLES, st.booleans())
def test_lines_are_those_of_the_standard_library(rows, repeats):
    maker = LineMaker([(str, repeats)] * len(rows[0]))

    lines = maker.lines(list(zip(*rows, strict=True)))

    assert len(lines) == len(rows)
    assert "".join(lines) == as_the_library_writes_it(rows)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", ""),
        ("Peña", "Peña"),
        ("-5", "-5"),
        ("-x", "'-x"),
        ("a,b", '"a,b"'),
        ('say "so"', '"say ""so"""'),
        ("=1,2", '"\'=1,2"'),
        ("two\nlines", '"two\nlines"'),
        ("'tis", "''tis"),
    ],
)
def test_a_cell_is_guarded_first_and_quoted_then(text, written):
    assert written_cell(text) == written


def test_a_value_that_comes_again_is_made_into_a_cell_once():
    made = []

    def told(value: int) -> str:
        made.append(value)
        return f"={value}"

    maker = LineMaker([(told, True), (str, False)])

    assert maker.lines([[1, 2, 1], "abc"]) == ["'=1,a\r\n", "'=2,b\r\n", "'=1,c\r\n"]
    assert made == [1, 2]


def test_an_empty_cell_alone_in_its_row_is_quoted_so_that_the_row_is_seen():
    assert LineMaker([(str, True)]).lines([["", "x"]]) == ['""\r\n', "x\r\n"]


def test_columns_of_different_length_are_a_mistake():
    with pytest.raises(ValueError, match="shorter"):
        LineMaker([(str, False), (str, False)]).lines([["a", "b"], ["c"]])
