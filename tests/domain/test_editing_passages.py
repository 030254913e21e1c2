from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.claim import Support, claims
from tracker.domain.editing import accept
from tracker.domain.editing_events import reported_status
from tracker.domain.editing_passages import area_of, assign_passage, give_value, standing_item
from tracker.domain.validation import validate
from tracker.domain.vocabulary import EventType, EvidenceState, Field, InstrumentType

EMPTY = make.Agreement(uuid="a", sources=(make.SOURCE_UUID,))
REFERENCE = make.reference()


def assign(record, field, words, item=None):
    after = assign_passage(record, field, item, make.passage(words), REFERENCE)
    if after is not None:
        validate(after)
    return after


def supports(record, field):
    return [(c.value, c.support) for c in claims(record) if c.field is field]


def test_words_make_the_value_of_an_empty_field():
    record = assign(EMPTY, Field.INSTRUMENT_TYPE, "memorandum of cooperation")
    record = assign(record, Field.PARTIES, "The United States")
    record = assign(record, Field.SIGNED, "3 June 2019")
    record = assign(record, Field.PLACE, "Antigua")
    record = assign(record, Field.AREAS, "human trafficking")
    record = assign(record, Field.ABSENT_AREAS, "remittances")
    record = assign(record, Field.SIGNATORIES, "Joan Miller")

    assert record.instrument_type is InstrumentType.MOC
    assert [party.code for party in record.parties] == ["USA"]
    assert [(e.type, e.date, e.place) for e in record.events] == [
        (EventType.SIGNED, "2019-06-03", "Antigua")
    ]
    assert [(a.value, a.absent) for a in record.areas] == [
        ("TRF.HUM", False),
        ("remittances", True),
    ]
    assert [s.person for s in record.signatures] == ["Joan Miller"]
    supported = [c for c in claims(record) if c.field is not Field.STATUS]
    assert {c.support for c in supported} == {Support.ACCEPTED}


def test_words_of_a_value_that_is_there_support_it():
    record = assign(make.bare_agreement(), Field.PARTIES, "Guatemala")
    record = assign(record, Field.SIGNED, "3 June 2019")
    record = assign(record, Field.STATUS, "signed")

    assert ("GTM", Support.ACCEPTED) in supports(record, Field.PARTIES)
    assert len(record.parties) == 2
    assert supports(record, Field.SIGNED) == [("2019-06-03", Support.ACCEPTED)]
    assert supports(record, Field.STATUS) == [("signed", Support.ACCEPTED)]


def test_words_for_one_part_support_that_part():
    record = make.bare_agreement()
    usa = record.parties[0].uuid

    after = assign(record, Field.PARTIES, "Washington", usa)

    assert supports(after, Field.PARTIES)[0] == ("USA", Support.ACCEPTED)
    assert after.evidence[0].value == "USA"


def test_a_proposal_gives_way_to_what_the_person_chose():
    draft = make.draft()

    after = assign(draft, Field.PLACE, "Guatemala")

    assert supports(after, Field.PLACE) == [("Guatemala", Support.ACCEPTED)]
    rejected = [e for e in after.evidence if e.state is EvidenceState.REJECTED]
    assert [(e.field, e.value) for e in rejected] == [(Field.PLACE, "Antigua")]


def test_an_accepted_value_stays_and_gains_the_passage():
    draft = make.draft()
    accepted = accept(draft, Field.PLACE, draft.events[0].uuid)

    after = assign(accepted, Field.PLACE, "Guatemala")

    assert supports(after, Field.PLACE) == [("Antigua", Support.ACCEPTED)]
    assert len(after.evidence) == len(draft.evidence) + 1


def test_words_that_leave_it_open_are_asked_about():
    assert assign(EMPTY, Field.PARTIES, "The United States and Guatemala") is None
    assert assign(EMPTY, Field.SIGNED, "signed") is None
    assert assign(EMPTY, Field.SIGNATORIES, "Minister Andrés Peña") is None


def test_the_answer_is_linked_to_the_words():
    words = make.passage("Minister Andrés Peña")

    after = give_value(EMPTY, Field.SIGNATORIES, "Andrés Peña", words, REFERENCE)
    again = give_value(after, Field.SIGNATORIES, "Andrés Peña", make.passage("Andrés"), REFERENCE)

    assert after.evidence[0].item == after.signatures[0].uuid
    assert len(again.signatures) == 1
    assert len(again.evidence) == 2


def test_an_equal_part_is_not_added_twice():
    words = make.passage("human trafficking")
    record = make.bare_agreement()

    after = give_value(record, Field.AREAS, "TRF.HUM", words, REFERENCE)

    assert after.areas == record.areas
    assert len(after.evidence) == 1


def test_a_status_in_words_becomes_events():
    after = give_value(EMPTY, Field.STATUS, "in_force", make.passage("signed"), REFERENCE)

    assert reported_status(after) == "in_force"
    assert after.evidence[0].item == standing_item(after, Field.STATUS)


def test_dates_of_other_events_are_found_where_there_are_any():
    ended = make.event(EventType.TERMINATED, "2020")
    begun = make.event(EventType.IN_FORCE, "2019")
    record = replace(EMPTY, events=(begun, ended))

    assert standing_item(record, Field.IN_FORCE) == begun.uuid
    assert standing_item(record, Field.ENDED) == ended.uuid
    assert standing_item(EMPTY, Field.ENDED) is None
    assert standing_item(EMPTY, Field.TITLE) is None


def test_words_outside_the_taxonomy_stay_words():
    assert (area_of("TRF.HUM").area, area_of("TRF.HUM").label) == ("TRF.HUM", "")
    assert (area_of("whale songs").area, area_of("whale songs").label) == ("", "whale songs")


def test_a_name_outside_the_registry_is_kept_as_written():
    words = make.passage("Washington")

    after = give_value(EMPTY, Field.PARTIES, "Republic of Rivers", words, REFERENCE)
    again = give_value(after, Field.PARTIES, "Republic of Rivers", words, REFERENCE)

    assert [(p.code, p.name) for p in after.parties] == [("", "Republic of Rivers")]
    assert again == after
