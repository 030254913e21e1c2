"""Tables that fit the terminal, whatever is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.cli.row_table import shown_width, table_lines, usual_columns
from tracker.domain.columns import choose

LABELS = make.reference().labels


def test_columns_stand_below_one_another():
    rows = [make.row(title="Pact"), make.row(title="A much longer title")]

    header, rule, first, second = table_lines(rows, choose(["title", "status"]))

    assert header == "Title                Status"
    assert rule == "───────────────────  ──────"
    assert first == "Pact                 signed"
    assert second == "A much longer title  signed"


def test_no_rows_need_no_header():
    assert list(table_lines([], choose(["title"]))) == []


def test_the_usual_columns_are_short():
    row = make.row(title="")

    lines = list(table_lines([row], usual_columns(LABELS)))

    assert row.uuid not in lines[2]
    assert lines[2].startswith(row.uuid[:8])
    assert "Memorandum of cooperation" in lines[2]
    assert usual_columns(LABELS)[3].text(make.row(title="", instrument_type=None)) == ""


def test_long_cells_are_cut_to_the_terminal():
    rows = [make.row(title="word " * 40, place="somewhere " * 20)]

    lines = list(table_lines(rows, choose(["title", "place", "status"]), 60))

    assert all(shown_width(line) <= 60 for line in lines)
    assert lines[2].count("…") == 2
    assert lines[2].endswith("signed")


def test_line_ends_and_control_characters_do_not_leave_their_cell():
    lines = list(table_lines([make.row(title="a\nb\x1b[2J\tc")], choose(["title"])))

    assert lines[2] == "a b [2J c"


def test_wide_letters_take_two_cells():
    rows = [make.row(title="协定"), make.row(title="Pena\u0303")]

    _, _, wide, combined = table_lines(rows, choose(["title", "status"]))

    assert shown_width("协定") == 4
    assert shown_width("Pena\u0303") == 4
    assert wide == "协定   signed"
    assert combined == "Pena\u0303   signed"


def test_rows_after_the_first_ones_are_fitted_too():
    rows = [make.row(title="Pact") for _ in range(200)] + [make.row(title="A longer title")]

    *_, last = table_lines(rows, choose(["title"]))

    assert last == "A lo…"


@pytest.mark.parametrize("width", [1, 10, 20, 80])
@given(title=st.text(max_size=50))
def test_no_line_is_wider_than_it_can_be(width, title):
    columns = choose(["title", "status"])

    lines = list(table_lines([make.row(title=title)], columns, width))

    assert len(lines) == 3
    assert all(shown_width(line) <= max(width, 14) for line in lines)
