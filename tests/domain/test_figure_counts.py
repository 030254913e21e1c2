"""What figures count."""

from __future__ import annotations

from tracker.domain.figure_counts import PartyCounts, YearCounts


def test_nobody_is_asked_for_and_no_record_lacks_a_year_unless_said():
    assert PartyCounts(()).asked == ()
    assert YearCounts(()).undated == 0
