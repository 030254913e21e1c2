from __future__ import annotations

from tests import factories as make
from tracker.domain.editing_gaps import clear_gap, gap_of, set_gap
from tracker.domain.vocabulary import Field, GapReason


def test_a_gap_has_one_reason_at_a_time():
    record = set_gap(make.agreement(), Field.SIGNED, GapReason.NOT_SEARCHED)

    after = set_gap(record, Field.SIGNED, GapReason.ILLEGIBLE, "ink")

    assert gap_of(after, Field.SIGNED).reason is GapReason.ILLEGIBLE
    assert gap_of(after, Field.SIGNED).note == "ink"
    assert [gap.field for gap in after.gaps] == [Field.IN_FORCE, Field.SIGNED]


def test_a_cleared_gap_is_gone_and_others_stay():
    record = set_gap(make.agreement(), Field.SIGNED, GapReason.NOT_SEARCHED)

    after = clear_gap(record, Field.SIGNED)

    assert gap_of(after, Field.SIGNED) is None
    assert gap_of(after, Field.IN_FORCE) is not None
    assert clear_gap(after, Field.SIGNED) is after
