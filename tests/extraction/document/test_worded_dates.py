"""Days written out in words."""

from __future__ import annotations

import pytest

from tracker.extraction.document.dates import find_dates, resolve
from tracker.extraction.document.worded_dates import find_worded
from tracker.extraction.text.folding import lower


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("el diecinueve de mayo de dos mil veintidós", "2022-05-19"),
        ("a los veintiocho días del mes de agosto de dos mil diecisiete", "2017-08-28"),
        ("le dix juin deux mille vingt-et-un", "2021-06-10"),
        ("le premier mars deux mille", "2000-03-01"),
        ("el treinta y uno de enero de dos mil seis", "2006-01-31"),
    ],
)
def test_days_in_words(text, day):
    (found,) = find_dates(lower(text))
    assert resolve(found, None) == day


@pytest.mark.parametrize("text", ["tres de mayo", "dos mil veintidós", "mayo de dos mil diez"])
def test_less_than_a_whole_day_is_none(text):
    assert list(find_worded(lower(text))) == []


def test_a_day_no_calendar_has_is_none():
    assert find_dates(lower("el treinta y uno de junio de dos mil seis")) == []
