"""What rows are computed with, part by part."""

from __future__ import annotations

from tracker.domain.derivation import AREA, PLACE, Aim


def test_parts_that_are_new_gone_or_others_changed():
    aim = Aim("now", {"place:USA": "1", "place:GTM": "2", "place:NEW": "1", "area:TRF": "1"})
    before = {"place:USA": "1", "place:GTM": "1", "place:OLD": "1", "area:TRF": "1"}

    assert aim.changed(before, PLACE) == {"GTM", "NEW", "OLD"}
    assert aim.changed(before, AREA) == set()
