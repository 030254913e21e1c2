from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests import factories as make
from tests.benchmarks import library_maker
from tests.benchmarks.library_maker import make_library
from tests.libraries import EDIT, store, stored
from tracker.app import App
from tracker.db.ordering import SORTS
from tracker.db.row_orders import FEW, RowOrder
from tracker.domain.query import Query
from tracker.domain.vocabulary import InstrumentType


@pytest.fixture
def large(tmp_path, monkeypatch):
    """Open a library of some size whose columns are in memory."""
    monkeypatch.setattr(library_maker, "BLOCK", 40)
    path = tmp_path / "orders.agreements"
    make_library(path, 120, seed=5)
    with App.open(path) as app:
        app.agreements.prepare(as_of=make.TODAY)
        yield app


def listed(app, sort: str, *, descending: bool) -> list[str]:
    return app.agreements.uuids(
        Query(), as_of=make.TODAY, proposals=True, sort=sort, descending=descending
    )


def agree(app) -> None:
    """Every kept order is the one that another opening of the library reads."""
    with App.open(app.path) as fresh:
        for sort in (*SORTS, "status"):
            for descending in (True, False):
                kept = listed(app, sort, descending=descending)
                assert kept == listed(fresh, sort, descending=descending), sort


def test_every_order_stays_true_after_edits_additions_and_trash(large):
    for sort in SORTS:
        listed(large, sort, descending=False)
    uuids = listed(large, "signed", descending=False)
    kinds = (None, *InstrumentType)
    for number, title in enumerate(("", "Aardvark", "Ž", "Cooperation")):
        record = stored(large, uuids[20 + 23 * number])
        changed = replace(record, title=title, instrument_type=kinds[number], events=())
        large.records.save(changed, EDIT)
    large.records.trash(uuids[:2])
    store(large, make.agreement(), make.draft())

    agree(large)


def test_an_undone_edit_is_back_in_its_place(large):
    before = listed(large, "title", descending=True)
    record = stored(large, before[60])
    large.records.save(replace(record, title="Zzz"), EDIT)
    assert listed(large, "title", descending=True)[0] == record.uuid

    large.history.undo()

    assert listed(large, "title", descending=True) == before
    agree(large)


def test_what_was_written_adds_up_until_it_is_too_much_to_mend():
    order = RowOrder(np.array([1, 0], np.int32), np.array([4, 8], np.int64))
    later = order.after(frozenset({1}))

    assert later is not None
    assert later.changed == {1}
    assert later.after(frozenset({2})).changed == {1, 2}
    assert later.after(frozenset(range(FEW + 1))) is None
    assert later.after(None) is None
