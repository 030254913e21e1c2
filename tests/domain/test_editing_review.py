from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain import editing
from tracker.domain.editing_gaps import set_gap
from tracker.domain.editing_review import CORE, ReviewCount, missing, review_count
from tracker.domain.vocabulary import EvidenceState, Field, GapReason


def test_what_a_reviewer_must_still_do_is_counted():
    empty = editing.empty_draft("a", "s")
    gone = set_gap(empty, Field.SIGNED, GapReason.SEARCHED_NOT_FOUND)

    assert review_count(empty) == ReviewCount(7, 0, 0, 7)
    assert review_count(gone) == ReviewCount(7, 1, 0, 6)
    assert Field.SIGNED not in missing(gone)


def test_a_gap_with_undecided_passages_counts_as_proposed():
    near = make.evidence(Field.SIGNED, "3 June 2019", state=EvidenceState.PROPOSED)
    draft = set_gap(editing.empty_draft("a", "s"), Field.SIGNED, GapReason.SEARCHED_NOT_FOUND)
    draft = replace(draft, evidence=(near,))

    assert review_count(draft).proposed == 1
    assert review_count(editing.accept(draft, Field.SIGNED)).accepted == 1


def test_a_complete_record_asks_for_nothing():
    count = review_count(make.agreement())

    assert missing(make.agreement()) == ()
    assert (count.proposed, count.needed) == (0, 0)
    assert count.total == count.accepted


def test_an_absence_alone_is_no_area():
    record = make.bare_agreement(areas=(make.area("TRF.HUM", absent=True),))

    assert Field.AREAS in missing(record)


def test_everything_is_asked_of_an_empty_record():
    assert missing(editing.empty_draft("a", "s")) == CORE
