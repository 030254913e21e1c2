from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain import editing
from tracker.domain.claim import Support, claims
from tracker.domain.editing_gaps import set_gap
from tracker.domain.editing_review import CORE, ReviewCount, missing, review_count, ticked
from tracker.domain.vocabulary import EvidenceState, Field, GapReason, Stance


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


def drafted(field, confidence, **changes):
    """Return a draft in which the reading is this sure of one field, and of nothing else."""
    draft = make.draft()
    evidence = tuple(
        replace(e, confidence=confidence, **changes) if e.field is field else e
        for e in draft.evidence
    )
    return replace(draft, evidence=evidence)


def accepted(record):
    return {claim.field for claim in claims(record) if claim.support is Support.ACCEPTED}


@pytest.mark.parametrize(("confidence", "fields"), [(0.97, {Field.PARTIES}), (0.96, set())])
def test_only_what_the_reading_is_sure_of_is_accepted_beforehand(confidence, fields):
    assert accepted(ticked(drafted(Field.PARTIES, confidence))) == fields


def test_what_a_passage_contradicts_is_left_to_a_person():
    draft = drafted(Field.SIGNED, 0.99)
    against = make.evidence(
        Field.SIGNED,
        "3 June 2019",
        item=draft.events[0].uuid,
        stance=Stance.CONTRADICTS,
        alternative="2019-06-04",
    )

    assert ticked(draft) != draft
    assert accepted(ticked(replace(draft, evidence=(*draft.evidence, against)))) == set()


def test_what_is_decided_already_stays_as_it_is():
    draft, record = drafted(Field.PARTIES, 0.98), make.agreement()

    assert ticked(ticked(draft)) == ticked(draft)
    assert ticked(record) == record
