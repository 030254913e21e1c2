"""Cells of a list are prepared once, and the widest are found without setting them all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as base
from tests.printing.lines import read
from tracker.domain.columns import choose
from tracker.printing.glyphs import Glyphs
from tracker.printing.list_cells import (
    LONGEST,
    NEAR,
    SAMPLES,
    ListCell,
    ListCells,
    breadth,
    shortened,
    widest,
)
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


def cells():
    return ListCells(Wording(load_reference(), "en"), Glyphs())


def made(*texts):
    return [ListCell([{"text": [text], "style": "plain"}], len(text)) for text in texts]


def test_a_cell_has_the_words_of_its_row_and_their_length():
    [title] = choose(("title",))
    cell = cells().cell(base.row(title="Fishing treaty"), title)

    assert read(cell.runs) == "Fishing treaty"
    assert cell.length == len("Fishing treaty")


def test_plain_words_go_to_the_template_alone_and_all_else_as_runs():
    signed, title = choose(("signed", "title"))
    known = cells()
    gap = known.cell(base.row(signed="", signed_gap="not_searched"), signed)
    long = known.cell(base.row(title="x" * 60), title)

    assert known.cell(base.row(title="Fishing treaty"), title).told == "Fishing treaty"
    assert gap.told == gap.runs
    assert long.told == long.runs
    assert len(long.runs[0]["text"]) > 1


def test_words_that_rows_share_are_prepared_once():
    [status] = choose(("status",))
    known = cells()

    first, second = (known.cell(base.row(title=title), status) for title in ("One", "Other"))

    assert first is second


def test_a_reason_for_emptiness_is_not_the_same_cell_as_a_value_of_the_same_words():
    signed, title = choose(("signed", "title"))
    known = cells()
    gap = known.cell(base.row(signed="", signed_gap="not_searched"), signed)
    value = known.cell(base.row(title=read(gap.runs)), title)

    assert read(gap.runs) == read(value.runs)
    assert gap.runs[0]["style"] == "gap"
    assert value.runs[0]["style"] == "plain"


def test_a_cell_ends_at_a_word_where_it_has_no_room_for_all():
    [title] = choose(("title",))
    cell = cells().cell(base.row(title="fishing " * 4_000), title)

    assert read(cell.runs).endswith("fishing …")
    assert LONGEST - NEAR < cell.length <= LONGEST + 2


def test_a_cell_is_not_cut_within_what_is_one_sign():
    family = "\U0001f469\u200d\U0001f467"
    cut = shortened("x" * (LONGEST - 2) + family * 9)

    assert cut == "x" * (LONGEST - 2) + " …"
    assert shortened("x" * LONGEST) == "x" * LONGEST


@given(st.text(min_size=1).map(lambda text: text * 1_100))
def test_what_is_cut_is_a_beginning(text):
    cut = shortened(text)

    assert len(cut) <= LONGEST + 2
    assert text.startswith(cut.removesuffix(" …"))


def test_the_widest_cells_are_few_and_different():
    texts = [f"{'x' * (n % 30)}" for n in range(600)]
    found = [read(runs) for runs in widest(made(*texts))]

    assert found[0] == "x" * 29
    assert len(found) == len(set(found)) == SAMPLES


@pytest.mark.parametrize(
    ("narrow", "wide"), [("illicit", "MMMMM"), ("ffffffff", "双边协定协定"), ("1111", "WWWW")]
)
def test_wide_letters_count_for_more(narrow, wide):
    assert breadth(narrow) < breadth(wide)
    assert read(widest(made(narrow, wide))[0]) == wide


@given(st.lists(st.text(min_size=1), min_size=1))
def test_which_cells_are_chosen_does_not_depend_on_their_order(texts):
    assert widest(made(*texts)) == widest(made(*reversed(texts)))
