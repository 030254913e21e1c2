from __future__ import annotations

from tests import factories as make
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.review.side_by_side import side_by_side


def rows(naming, **changes):
    return Rows(make.bare_agreement(**changes), {}, naming).all()


def test_a_field_that_no_record_has_is_left_out(full_naming):
    empty = rows(full_naming, title="", instrument_type=None, parties=(), events=(), areas=())

    assert not [line for line in side_by_side([empty, empty]) if not any(line[1:])]


def test_each_field_has_the_words_of_every_record(full_naming):
    lines = side_by_side([rows(full_naming, title="May"), rows(full_naming, title="June")])

    assert ["Title", "May", "June"] in lines
    assert all(len(line) == 3 for line in lines)
