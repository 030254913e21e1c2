"""A record with its sources, as a panel or a printed summary shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from tests import factories as make
from tracker.domain.vocabulary import Binding, EventType, EvidenceState, Field, Status


def test_the_status_is_that_of_the_chosen_day():
    record = make.bare_agreement(events=(make.event(EventType.IN_FORCE, "2020-01-01"),))

    assert make.dossier(record, as_of=dt.date(2019, 12, 31)).status is Status.UNKNOWN
    assert make.dossier(record, as_of=dt.date(2020, 1, 1)).status is Status.IN_FORCE


def test_binding_force_counts_for_the_status():
    record = make.bare_agreement(
        binding=Binding.NON_BINDING, events=(make.event(EventType.IN_FORCE, "2020-01-01"),)
    )

    assert make.dossier(record).status is Status.OPERATIVE


def test_a_passage_leads_to_its_source():
    record = make.agreement()
    dossier = make.dossier(record)

    assert dossier.source_of(record.evidence[0].passage) == dossier.sources[0]
    elsewhere = replace(record.evidence[0].passage, text="unknown")
    assert dossier.source_of(elsewhere) is None


def test_claims_are_those_of_the_record():
    assert len(make.dossier(make.agreement()).claims) == 11


def test_passages_are_numbered_in_the_order_of_the_text():
    record = make.agreement()
    numbers = make.dossier(record).numbers()

    in_text = sorted(record.evidence, key=lambda e: (e.passage.start, e.passage.end))
    numbered = [numbers[e.passage.uuid] for e in in_text]
    assert numbered == sorted(numbered)
    assert set(numbered) == set(range(1, max(numbered) + 1))


def test_passages_with_the_same_words_share_a_number():
    record = make.agreement()
    numbers = make.dossier(record).numbers()
    parties = [e.passage.uuid for e in record.evidence if e.field is Field.PARTIES]

    assert len(parties) == 2
    assert len({numbers[uuid] for uuid in parties}) == 1


def test_rejected_passages_have_no_number():
    rejected = make.evidence(Field.PLACE, "in Antigua", state=EvidenceState.REJECTED)
    kept = make.evidence(Field.SIGNED, "3 June 2019")
    record = make.bare_agreement(evidence=(rejected, kept))

    assert make.dossier(record).numbers() == {kept.passage.uuid: 1}


def test_passages_of_the_first_source_come_first_and_those_of_no_source_last():
    second = replace(make.source(), uuid="second", text="second text")
    late = make.evidence(Field.SIGNED, "3 June 2019")
    early = make.evidence(Field.PLACE, "The United States")
    early = replace(early, passage=replace(early.passage, text="second text"))
    lost = replace(early, passage=replace(early.passage, uuid="lost", text="third text"))
    record = make.bare_agreement(evidence=(lost, early, late))
    dossier = make.dossier(
        record,
        sources=(make.source(), second),
        text_sources={make.TEXT_UUID: make.SOURCE_UUID, "second text": "second"},
    )

    assert dossier.numbers() == {late.passage.uuid: 1, early.passage.uuid: 2, "lost": 3}


def test_a_record_without_source_has_no_numbers():
    dossier = make.dossier(make.bare_agreement())

    assert dossier.sources == ()
    assert dossier.numbers() == {}
