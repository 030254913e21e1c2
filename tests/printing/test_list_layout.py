"""A list lies on the page so that it can be read, however many columns it has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.printing.list_layout import ACROSS, WIDEST, lay_out


def test_a_few_short_columns_stand_upright():
    layout = lay_out(["Signed", "Title", "Status"], [[12, 35, 8], [9, 50, 8]])

    assert not layout.landscape
    assert not layout.entries


def test_short_columns_are_as_wide_as_their_cells_and_the_longest_takes_the_rest():
    layout = lay_out(["Signed", "Title"], [[12, 35], [9, 30]])

    assert layout.widths == (0, 35)


def test_a_table_always_fills_the_line():
    assert lay_out(["Status", "Signed"], [[6, 12]]).widths == (0, 12)
    assert lay_out(["Status"], [[6]]).widths == (7,)


def test_wide_columns_lie_across():
    layout = lay_out(["Parties", "Title", "Areas"], [[30, 60, 80]])

    assert layout.landscape
    assert layout.widths == (30, WIDEST, WIDEST)


def test_many_short_columns_share_the_page():
    layout = lay_out([f"C{n}" for n in range(9)], [[15] * 9])

    assert layout.landscape
    assert all(layout.widths)


def test_more_columns_than_a_page_is_wide_become_entries():
    layout = lay_out([f"Column {n}" for n in range(14)], [[20] * 14])

    assert layout.entries
    assert not layout.landscape


def test_one_long_cell_in_many_does_not_widen_its_column():
    lengths = [[10]] * 50 + [[500]]

    assert lay_out(["Place"], lengths).widths == (10,)


def test_a_head_has_room_for_its_longest_word():
    assert lay_out(["Unsupported values", "Title"], [[1, 60]]).widths == (0, WIDEST)
    assert lay_out(["Unsupported values"], [[1]]).widths == (12,)


def test_a_column_without_rows_is_as_wide_as_its_head():
    assert lay_out(["Parties"], []).widths == (8,)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=40))
def test_a_table_never_needs_more_room_than_there_is(lengths):
    layout = lay_out([f"C{n}" for n in range(len(lengths))], [lengths])

    fixed = sum(
        min(max(n, 4), WIDEST) for n, w in zip(lengths, layout.widths, strict=True) if not w
    )
    assert layout.entries or fixed <= ACROSS
    assert len(layout.widths) == len(lengths)
    assert max(layout.widths) > 0
