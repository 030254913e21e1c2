from __future__ import annotations

import pytest

from tests import factories as make
from tracker.db.ordering import SORTS, sort_column
from tracker.db.search import Lens
from tracker.domain.errors import ValueRefused
from tracker.gui.models.list_columns import LIST_COLUMNS

LENS = Lens(as_of=make.TODAY, drafts=False, reference=make.full_reference())


def test_every_column_of_the_list_can_be_sorted_by():
    assert {column.key for column in LIST_COLUMNS} <= {*SORTS, "status"}
    for column in LIST_COLUMNS:
        assert sort_column(column.key, LENS) is not None


def test_another_order_is_refused_with_those_there_are():
    with pytest.raises(ValueRefused, match="cannot be sorted by “colour”") as refusal:
        sort_column("colour", LENS)

    assert "title" in refusal.value.hint
