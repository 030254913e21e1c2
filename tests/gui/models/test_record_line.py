"""One line of the record, in words."""

from __future__ import annotations

import pytest

from tracker.gui.marks import MarkKind
from tracker.gui.models.record_line import Part, RecordLine, Tone


@pytest.mark.parametrize(
    ("changes", "spoken"),
    [
        ({}, "Place: Antigua"),
        ({"mark": MarkKind.UNSUPPORTED}, "Place: Antigua (unsupported)"),
        (
            {"detail": "inferred", "below": "see the annex", "mark": MarkKind.GAP},
            "Place: Antigua inferred see the annex (gap)",
        ),
    ],
)
def test_a_line_is_heard_as_a_whole(changes, spoken):
    assert RecordLine(section="Place", text="Antigua", **changes).spoken == spoken


def test_a_line_is_a_plain_value_unless_it_says_otherwise():
    line = RecordLine(section="Place", text="Antigua")

    assert (line.part, line.tone, line.numbers, line.first) == (Part.VALUE, Tone.TEXT, (), False)
