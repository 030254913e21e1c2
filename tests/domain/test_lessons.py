from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tests.domain.reviews import give, of_kind, proposed, taught
from tracker.domain.editing import accept_all
from tracker.domain.learnt import LearntKind, Lesson
from tracker.domain.lessons import lessons
from tracker.domain.reviewed import Review
from tracker.domain.vocabulary import Field


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


def test_a_record_without_evidence_teaches_nothing_and_each_lesson_comes_once():
    assert taught(make.bare_agreement()) == set()
    record = accept_all(proposed(make.agreement()))
    told = {"record": record, "published": "", "reference": make.full_reference()}
    found = lessons(Review(**told))
    assert len(found) == len(set(found))
