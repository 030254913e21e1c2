"""What bars are stacked by."""

from __future__ import annotations

from tests.figures import YEARS, words
from tracker.domain.figure import Ink
from tracker.domain.figure_counts import YearCounts
from tracker.domain.figure_wish import Split
from tracker.printing.figures.timeline_groups import groups_of


def test_statuses_are_folded_into_a_few_and_unknown_shows_only_where_there_is_any():
    assert [group.ink for group in groups_of(YEARS, Split.STATUS, words())] == [
        Ink.STEP_4,
        Ink.STEP_2,
        Ink.REST,
    ]
    unknown = YearCounts(((2019, "unknown", 1),))
    assert groups_of(unknown, Split.STATUS, words())[-1].term == "status:unknown"


def test_the_commonest_types_come_first_and_the_others_as_one():
    kinds = ("mou", "moc", "treaty", "convention", "protocol", "agreement")
    counts = YearCounts(tuple((2019, kind, 9 - at) for at, kind in enumerate(kinds)))

    groups = groups_of(counts, Split.TYPE, words())

    assert groups[0].term == "type:mou"
    assert groups[-1].hatched
    assert groups[-1].term == f"-type:{','.join(kinds[:5])}"
