from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.agreement import Agreement
from tracker.domain.editing import accept_all, dismiss, set_value
from tracker.domain.editing_passages import give_value
from tracker.domain.learnt import LearntItem, LearntKind, Lesson
from tracker.domain.lessons import Review, lessons
from tracker.domain.vocabulary import EvidenceState, Field, Method

TEXT = (
    "Itamarati and the United States signed a memorandum in Antigua on 3 June 2019.\n"
    "Joan Miller signed it. It is about the keeping of beehives. Ana Ruiz spoke.\n"
)


BORDER = "human trafficking and border security. Nothing was said"
"""Words with some around them, by which they are known again."""


def taught(record: Agreement, **known: object) -> set[Lesson]:
    told = {"record": record, "published": "2019-06-04", "reference": make.full_reference()}
    return set(lessons(Review(**told | known)))


def of_kind(found: set[Lesson], kind: LearntKind) -> set[tuple[str, str, int]]:
    return {(each.words, each.value, each.count) for each in found if each.kind is kind}


def give(record: Agreement, field: Field, value: str, exact: str) -> Agreement:
    return give_value(record, field, value, make.passage(exact, TEXT), make.full_reference())


def proposed(record: Agreement) -> Agreement:
    """Return the record with all evidence as rules propose it."""
    rows = (
        replace(e, method=Method.RULE, state=EvidenceState.PROPOSED, value=_value(record, e))
        for e in record.evidence
    )
    return replace(record, evidence=tuple(rows))


def _value(record: Agreement, evidence: object) -> str:
    parts = (*record.parties, *record.areas)
    found = {part.uuid: part.value for part in parts}
    found |= {one.uuid: one.person for one in record.signatures}
    return found.get(evidence.item, evidence.value)


def area_of(record: Agreement, value: str) -> str:
    return next(area.uuid for area in record.areas if area.value == value)


def refusal(words: str, value: str, count: int = 1, field: Field = Field.AREAS) -> Lesson:
    return Lesson(kind=LearntKind.REJECTED, words=words, value=value, field=field, count=count)


def known(kind: LearntKind, words: str, value: str, **changes: object) -> LearntItem:
    return LearntItem(id="1", kind=kind, words=words, value=value, **changes)


def test_a_party_given_by_words_the_registry_lacks_teaches_its_name():
    record = give(make.bare_agreement(), Field.PARTIES, "BRA", "Itamarati")
    assert of_kind(taught(record), LearntKind.ALIAS) == {("Itamarati", "BRA", 1)}


def test_a_party_given_by_words_the_registry_has_teaches_nothing():
    record = give(make.bare_agreement(), Field.PARTIES, "USA", "the United States")
    assert taught(record) == set()


def test_a_party_whose_name_was_typed_as_written_teaches_it():
    named = make.party("MYS", name="the Merdeka Square side")
    record = make.bare_agreement(parties=(named,))
    assert of_kind(taught(record), LearntKind.ALIAS) == {("Merdeka Square side", "MYS", 1)}
    unmapped = make.party("", name="Itamarati")
    assert taught(make.bare_agreement(parties=(unmapped,))) == set()


def test_a_confirmed_signatory_is_known_with_party_capacity_and_day():
    record = accept_all(proposed(make.agreement()))
    assert {each for each in taught(record) if each.kind is LearntKind.PERSON} == {
        Lesson(
            kind=LearntKind.PERSON,
            words="Joan Miller",
            value="USA",
            capacity="Acting Secretary",
            day="2019-06-03",
        ),
        Lesson(
            kind=LearntKind.PERSON,
            words="Andrés Peña",
            value="GTM",
            capacity="Minister",
            day="2019-06-03",
        ),
    }


def test_the_day_of_a_person_is_her_own_the_signing_or_that_of_the_article():
    usa = make.party("USA")
    person = make.signature("Joan Miller", party=usa.uuid, date="2019-05")
    record = make.bare_agreement(parties=(usa,), signatures=(person,), events=())
    (own,) = taught(record)
    assert own.day == "2019-05-01"
    (article,) = taught(replace(record, signatures=(replace(person, date=""),)))
    assert article.day == "2019-06-04"
    (none,) = taught(replace(record, signatures=(replace(person, date=""),)), published="")
    assert none.day == ""


def test_a_signatory_nobody_looked_at_or_without_party_or_full_name_is_not_known():
    assert of_kind(taught(proposed(make.agreement())), LearntKind.PERSON) == set()
    usa = make.party("USA")
    for signature in (make.signature("Joan Miller"), make.signature("Miller", party=usa.uuid)):
        record = make.bare_agreement(parties=(usa,), signatures=(signature,))
        assert taught(record) == set()


def test_an_area_given_by_hand_teaches_its_phrase():
    record = give(make.bare_agreement(), Field.AREAS, "AGR.ANI", "the keeping of beehives")
    assert of_kind(taught(record), LearntKind.AREA_PHRASE) == {
        ("keeping of beehives", "AGR.ANI", 1)
    }


def test_an_area_that_was_proposed_too_or_that_is_absent_teaches_no_phrase():
    record = accept_all(proposed(make.agreement()))
    also = give(record, Field.AREAS, "TRF.HUM", "the keeping of beehives")
    assert of_kind(taught(also), LearntKind.AREA_PHRASE) == set()
    absent = give(make.bare_agreement(), Field.ABSENT_AREAS, "AGR.ANI", "keeping of beehives")
    assert taught(absent) == set()


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


def test_a_record_without_evidence_teaches_nothing_and_each_lesson_comes_once():
    assert taught(make.bare_agreement()) == set()
    record = accept_all(proposed(make.agreement()))
    told = {"record": record, "published": "", "reference": make.full_reference()}
    found = lessons(Review(**told))
    assert len(found) == len(set(found))
