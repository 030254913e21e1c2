from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tests.domain.reviews import area_of, give, known, proposed
from tracker.domain.editing import accept_all, dismiss
from tracker.domain.learnt import LearntKind
from tracker.domain.reviewed import Review, chosen_for, stands
from tracker.domain.reviewed import proposed as found_by_rules
from tracker.domain.vocabulary import Field


def test_passages_that_a_person_chose_are_told_from_those_that_rules_found():
    draft = proposed(make.agreement())
    record = give(accept_all(draft), Field.AREAS, "TRF.HUM", "keeping of beehives")
    area = area_of(record, "TRF.HUM")

    (chosen,) = chosen_for(record, Field.AREAS, area)
    assert chosen.passage.exact == "keeping of beehives"
    assert len(found_by_rules(record)) == len(draft.evidence)
    assert chosen not in found_by_rules(record)
    assert list(chosen_for(draft, Field.AREAS, area)) == []


def test_a_value_stands_on_other_words_unless_those_are_rejected_too():
    draft = proposed(make.agreement())
    area = area_of(draft, "TRF.HUM")
    (alone,) = [e for e in draft.evidence if e.item == area]
    assert not stands(draft, alone)
    twice = replace(draft, evidence=(*draft.evidence, replace(alone, uuid=make.uuid())))
    assert stands(twice, alone)
    assert not stands(dismiss(twice, Field.AREAS, area), alone)


def test_what_was_learnt_before_is_told_by_kind():
    alias = known(LearntKind.ALIAS, "Itamarati", "BRA")
    person = known(LearntKind.PERSON, "Ana Ruiz", "MEX")
    review = Review(
        record=make.bare_agreement(),
        published="",
        reference=make.reference(),
        known=(alias, person),
    )
    assert review.of_kind(LearntKind.PERSON) == [person]
    assert review.of_kind(LearntKind.REJECTED) == []
