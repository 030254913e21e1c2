"""The pieces of reports hold what they were given."""

from __future__ import annotations

from tests.printing.test_report_blocks import DRAWING
from tracker.printing.report_pieces import Picture, ReportColumn, day_column


def test_a_column_is_as_wide_as_its_cells_unless_told_otherwise():
    assert ReportColumn("Name") == ReportColumn("Name", 0, "text")


def test_a_picture_has_words_beside_its_marks():
    picture = Picture(DRAWING, "A black box")

    assert picture.svg == DRAWING
    assert picture.alternative == "A black box"


def test_days_have_room_in_the_language_they_are_written_in():
    assert day_column("Firma", "es").width > day_column("Signed", "en").width
