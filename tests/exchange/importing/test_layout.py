from __future__ import annotations

import pytest

from tracker.exchange.importing.layout import (
    first_row,
    is_header,
    joined_names,
    layout_of,
    names_below,
)


@pytest.mark.parametrize(
    ("sample", "delimiter", "quoting"),
    [
        ("a,b\n1,2\n3,4\n", ",", True),
        ("a;b\n1,5;2\n3,5;4\n", ";", True),
        ("a\tb, c\n1\t2, 3\n", "\t", True),
        ("a|b\n1|2\n", "|", True),
        ('a,b\n"one, two",2\n"three ""3""",4\n', ",", True),
        ('CANJE "A|1|x\nTRATADO "B" Y|2|y\n', "|", False),
        ("alone\nrow\n", ",", True),
        ('a,b\n"never closed,1\n2,3\n', ",", True),
        ('a,b\n"two\nlines",2\n"more\nlines",3\n', ",", True),
    ],
)
def test_the_layout_is_the_one_with_even_rows(sample, delimiter, quoting):
    layout = layout_of(sample, complete=True)

    assert (layout.delimiter, layout.quoting) == (delimiter, quoting)


def test_a_row_cut_off_by_the_sample_does_not_count():
    assert layout_of("a;b;c\n1;2;3\n4;5", complete=False).delimiter == ";"


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ([["a", "b"], ["1", "2"]], 0),
        ([["Register of treaties", ""], ["", ""], ["a", "b", "c", "d"], ["1", "2", "3", "4"]], 2),
        ([], 0),
    ],
)
def test_titles_above_a_table_are_not_the_table(rows, first):
    assert first_row(rows) == first


@pytest.mark.parametrize(
    ("row", "header"),
    [
        (["title", "signed"], True),
        (["Title", "", "Date of signature"], True),
        (["Treaty of peace", "12/05/1990"], False),
        (["a treaty " * 30, "x"], False),
        (["", "", "x"], False),
        ([], False),
    ],
)
def test_names_are_told_from_values(row, header):
    assert is_header(row) is header


def test_headings_over_several_columns_are_no_names():
    rows = [
        ["Instrument", "", "Date of", "", "Remarks"],
        ["Title", "Parties", "Signature", "Entry into force", ""],
        ["A treaty", "Peru", "2001", "2002", ""],
    ]

    assert names_below(rows, 0)
    assert joined_names(rows[0], rows[1]) == [
        "Title", "Parties", "Signature", "Entry into force", "Remarks",
    ]  # fmt: skip


def test_names_that_come_twice_stand_behind_their_heading():
    assert joined_names(["Signature", "", "End", ""], ["Date", "Place", "Date", "Why"]) == [
        "Signature Date", "Place", "End Date", "Why",
    ]  # fmt: skip


def test_a_full_header_and_a_first_row_of_values_are_left_alone():
    full = [["Title", "Parties"], ["A treaty", "Peru"], ["B treaty", "Chile"]]
    values = [["Title", "", "State"], ["A", "x", "Peru"], ["B", "y", "Peru"]]

    assert not names_below(full, 0)
    assert not names_below(values, 0)
    assert not names_below(full[:1], 0)


def test_the_header_speaks_for_the_delimiter_where_rows_are_uneven():
    sample = "Title,Parties,Signed\nA,Peru; Chile,2001,x\nB,Peru; Chile\nC,Peru; Chile,2003\n"

    assert layout_of(sample, complete=True).delimiter == ","
