"""What a person takes away is remembered, and speaks against what was learnt."""

from __future__ import annotations

from tests import factories as make
from tests.domain.reviews import BORDER, area_of, give, known, of_kind, proposed, refusal, taught
from tracker.domain.editing import accept_all, dismiss, set_value
from tracker.domain.learnt import LearntKind
from tracker.domain.vocabulary import Field


def test_words_refused_for_a_field_are_remembered_for_it():
    draft = proposed(make.agreement())
    record = accept_all(dismiss(draft, Field.AREAS, area_of(draft, "MIG.BOR")))
    assert refusal(BORDER, "MIG.BOR") in taught(record)
    assert not any(lesson.value == "TRF.HUM" for lesson in taught(record))


def test_a_refused_signatory_is_remembered_by_name():
    draft = proposed(make.agreement())
    record = dismiss(draft, Field.SIGNATORIES, draft.signatures[0].uuid)
    assert refusal("Joan Miller", "Joan Miller", field=Field.SIGNATORIES) in taught(record)


def test_a_value_that_stands_on_other_words_was_not_refused():
    draft = proposed(make.agreement())
    area = area_of(draft, "MIG.BOR")
    record = dismiss(draft, Field.AREAS, area)
    record = give(record, Field.AREAS, "MIG.BOR", "keeping of beehives")
    assert of_kind(taught(record), LearntKind.REJECTED) == set()


def test_parties_and_sentences_are_never_remembered_as_refused():
    draft = proposed(make.agreement())
    record = dismiss(draft, Field.PARTIES, draft.parties[1].uuid)
    found = {e.field for e in taught(record) if e.kind is LearntKind.REJECTED}
    assert Field.PARTIES not in found


def test_words_that_are_accepted_again_count_against_their_refusal():
    record = accept_all(proposed(make.agreement()))
    before = known(LearntKind.REJECTED, BORDER.upper(), "MIG.BOR", field=Field.AREAS)
    assert refusal(BORDER, "MIG.BOR", -1) in taught(record, known=(before,))
    assert of_kind(taught(record), LearntKind.REJECTED) == set()


def test_words_that_are_accepted_beside_others_say_nothing_of_their_refusal():
    draft = proposed(make.agreement())
    given = give(draft, Field.AREAS, "MIG.BOR", "keeping of beehives")
    before = known(LearntKind.REJECTED, BORDER, "MIG.BOR", field=Field.AREAS)
    found = taught(accept_all(given), known=(before,))
    assert of_kind(found, LearntKind.REJECTED) == set()


def test_a_phrase_and_a_name_wear_off_when_what_they_find_is_refused():
    draft = proposed(make.agreement())
    phrase = known(LearntKind.AREA_PHRASE, "border security", "MIG.BOR")
    name = known(LearntKind.ALIAS, "United States", "USA")
    told = {"known": (phrase, name)}
    kept = taught(accept_all(draft), **told)
    assert of_kind(kept, LearntKind.AREA_PHRASE) == {("border security", "MIG.BOR", 1)}
    assert of_kind(kept, LearntKind.ALIAS) == {("United States", "USA", 1)}
    gone = dismiss(draft, Field.AREAS, area_of(draft, "MIG.BOR"))
    gone = dismiss(gone, Field.PARTIES, draft.parties[0].uuid)
    lost = taught(gone, **told)
    assert of_kind(lost, LearntKind.AREA_PHRASE) == {("border security", "MIG.BOR", -1)}
    assert of_kind(lost, LearntKind.ALIAS) == {("United States", "USA", -1)}


def test_a_correction_refuses_one_value_and_teaches_the_other():
    draft = proposed(make.agreement())
    area = area_of(draft, "MIG.BOR")
    record = accept_all(set_value(draft, Field.AREAS, "AGR.ANI", area))
    found = taught(record, proposed=draft)
    assert refusal(BORDER, "MIG.BOR") in found
    assert of_kind(found, LearntKind.AREA_PHRASE) == {("border security", "AGR.ANI", 1)}
