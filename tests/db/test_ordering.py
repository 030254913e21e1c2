from __future__ import annotations

import pytest

from tests import factories as make
from tests.benchmarks.library_maker import make_library
from tracker.app import App
from tracker.db.ordering import DATES, INDEXED, SORTS, sort_column
from tracker.db.search import Lens
from tracker.domain.errors import ValueRefused
from tracker.domain.query import Query
from tracker.gui.models.list_columns import LIST_COLUMNS

LENS = Lens(as_of=make.TODAY, drafts=False, reference=make.full_reference())


def test_every_column_of_the_list_can_be_sorted_by():
    assert {column.key for column in LIST_COLUMNS} <= {*SORTS, "status"}
    for column in LIST_COLUMNS:
        assert sort_column(column.key, LENS) is not None


def test_dates_are_among_the_orders():
    assert set(DATES) <= set(SORTS)


def test_another_order_is_refused_with_those_there_are():
    with pytest.raises(ValueRefused, match="cannot be sorted by “colour”") as refusal:
        sort_column("colour", LENS)

    assert "title" in refusal.value.hint


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", sorted(SORTS))
def test_the_first_ids_are_those_the_list_begins_with(tmp_path_factory, sort, descending):
    path = tmp_path_factory.mktemp("order") / "large.agreements"
    make_library(path, 60)
    with App.open(path) as app:
        order = {"as_of": make.TODAY, "sort": sort, "descending": descending}
        first = app.agreements.first(Query(), **order, limit=20)
        every = app.agreements.uuids(Query(), **order, proposals=True)

    assert first == every[: len(first)]
    assert bool(first) is (sort in INDEXED)
