from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.review_session import ReviewSession

FIRST, SECOND = make.bare_agreement(title="One"), make.bare_agreement(title="Two")


def test_a_review_starts_unchanged_with_the_first_draft():
    review = ReviewSession([FIRST, SECOND])

    assert (review.current, review.index, review.changed) == (FIRST, 0, False)
    assert (review.undo_name, review.redo_name) == ("", "")
    assert not review.undo()
    assert not review.redo()


def test_each_change_is_one_step_with_a_name():
    review = ReviewSession([FIRST])

    assert review.apply(replace(FIRST, title="New"), "Title")
    assert not review.apply(replace(FIRST, title="New"), "Title")

    assert (review.current.title, review.changed, review.undo_name) == ("New", True, "Title")
    assert review.undo()
    assert (review.current, review.changed, review.redo_name) == (FIRST, False, "Title")
    assert review.redo()
    assert review.current.title == "New"


def test_a_new_step_forgets_what_was_undone():
    review = ReviewSession([FIRST])
    review.apply(replace(FIRST, title="A"), "a")
    review.undo()

    review.apply(replace(FIRST, title="B"), "b")

    assert not review.redo()
    assert review.current.title == "B"


def test_drafts_are_changed_each_for_itself():
    review = ReviewSession([FIRST, SECOND])

    review.show(1)
    review.apply(replace(SECOND, title="Changed"), "Title")

    assert [draft.title for draft in review.drafts] == ["One", "Changed"]
    assert review.index == 1


def test_a_discarded_draft_comes_back_with_undo():
    review = ReviewSession([FIRST, SECOND])
    review.show(1)

    review.discard("Discard draft")

    assert review.drafts == (FIRST,)
    assert review.index == 0
    review.undo()
    assert review.current == SECOND


def test_a_review_is_never_empty():
    with pytest.raises(ValueError, match="at least one draft"):
        ReviewSession([])
    with pytest.raises(ValueError, match="last draft"):
        ReviewSession([FIRST]).discard("Discard draft")


@given(st.lists(st.text(max_size=3), max_size=8))
def test_undoing_everything_leads_back_and_redoing_everything_forward(titles):
    review = ReviewSession([FIRST])
    for title in titles:
        review.apply(replace(review.current, title=title), "Title")
    last = review.current

    while review.undo():
        pass
    assert review.current == FIRST
    while review.redo():
        pass
    assert review.current == last
