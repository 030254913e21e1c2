from __future__ import annotations

from tracker.domain.duplicate import Pair


def test_a_pair_names_both_records():
    pair = Pair("one", "two", "Notes", "Notes of May", "2019-06-03")

    assert (pair.first, pair.second) == ("one", "two")
