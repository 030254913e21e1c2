"""Days that are told apart from the act: of the ceremony, before a name and in a name."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.document.dates import find_dates
from tracker.extraction.reports.events import events
from tracker.extraction.signing.told_days import ceremony, in_the_name, resolved, todays

WRITTEN = "2017-05-04"
"""A Thursday."""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He spoke at the ceremony, which took place on Tuesday.", "2017-05-02"),
        ("The signing took place in Accra on 3 May 2017.", "2017-05-03"),
        ("La firma tuvo lugar ayer lunes.", "2017-05-03"),
        ("La signature a eu lieu mardi à Berne.", "2017-05-02"),
        ("The ceremony took place on 9 May 2017.", None),
        ("The ceremony was short. He left on Tuesday.", None),
    ],
)
def test_the_day_of_the_ceremony(text, day):
    found = ceremony(document(text, published=WRITTEN))
    assert (found.edtf if found else None) == day


def test_the_day_before_the_name():
    found = todays(document("Under yesterday's treaty they will fish.", published=WRITTEN))
    assert found is not None
    assert found.edtf == "2017-05-03"
    assert todays(document("Yesterday they fished.", published=WRITTEN)) is None


def test_the_day_in_the_name_of_what_ends():
    read = document("Malta ended the treaty of 3 April 1998 with Ghana.", published=WRITTEN)
    found = in_the_name(read, events(read))
    assert found is not None
    assert found.edtf == "1998-04-03"
    plain = document("Malta ended the treaty with Ghana.", published=WRITTEN)
    assert in_the_name(plain, events(plain)) is None


def test_a_day_far_ahead_was_that_of_the_year_before():
    read = document("It was signed on 3 November.", published=WRITTEN)
    (mention,) = find_dates(read.folded.lower)
    assert resolved(read, mention) == "2016-11-03"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "Malta suspended the Agreement between the Government of Malta and the Government "
                "of Ghana on Some Matters of Cooperation in the Field of Fishing of April 3, 1998."
            ),
            "1998-04-03",
        ),
        (
            (
                "Malta suspended the agreement of 1998 with Ghana. Malta suspended the Agreement "
                "between Malta and Ghana on Some Matters of Fishing of April 3, 1998."
            ),
            "1998-04-03",
        ),
        (
            (
                "Malta suspended the Agreement between the Government of Malta and the Government "
                "of Ghana on Some Matters of Cooperation; the talks of April 3, 1998 were long."
            ),
            None,
        ),
    ],
)
def test_a_whole_day_may_end_a_long_title(text, day):
    read = document(text, published=WRITTEN)
    found = in_the_name(read, list(events(read)))
    assert (found.edtf if found else None) == day
