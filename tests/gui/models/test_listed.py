"""Of very many ids only those get a place that somebody asks after, and many in a row are one."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tracker.gui.models.listed import Listed, places_of, spans_of

IDS = [f"id-{number}" for number in range(10)]


def test_places_are_in_the_order_of_the_list_and_missing_ids_left_out():
    found = places_of(IDS, ["id-7", "unknown", "id-2", ""])

    assert list(found.items()) == [("id-2", 2), ("id-7", 7)]
    assert places_of(IDS, []) == {}


def test_what_was_selected_is_found_again_in_another_order():
    before = Listed(IDS, ["id-4"], IDS[3:6])
    after = Listed(IDS[::-1], ["id-4"], IDS[3:6])

    assert (before.places, before.spans) == ({"id-4": 4}, [(3, 5)])
    assert (after.places, after.spans) == ({"id-4": 5}, [(4, 6)])
    assert Listed(IDS).spans == []


def test_all_selected_is_one_stretch_in_any_order():
    assert Listed(IDS[::-1], (), IDS).spans == [(0, 9)]


@given(st.lists(st.sampled_from([*IDS, "unknown"]), max_size=12))
def test_few_and_many_ids_are_found_alike(wanted):
    found = places_of(IDS, wanted)

    assert list(found.items()) == [(each, at) for at, each in enumerate(IDS) if each in wanted]


@given(st.sets(st.integers(0, 50)))
def test_stretches_hold_these_rows_and_no_others_and_never_touch(rows):
    spans = spans_of(sorted(rows))

    assert [row for first, last in spans for row in range(first, last + 1)] == sorted(rows)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(spans))
