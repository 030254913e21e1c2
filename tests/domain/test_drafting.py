"""What extraction proposes becomes a record in which each value has its passages."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.claim import Support, claims
from tracker.domain.draft import DraftAgreement
from tracker.domain.drafting import accept_all, draft_record
from tracker.domain.event import status_on
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    Method,
    ReportedStatus,
    Stage,
    Stance,
    Status,
)

AREAS = make.reference().areas


def record_of(draft: DraftAgreement):
    record = draft_record(draft, make.source_text(), AREAS)
    validate(record)
    return record


def full(**changes) -> DraftAgreement:
    values = {
        "evidence": (
            make.proposal(Field.PARTIES, "USA", "The United States and Guatemala signed"),
            make.proposal(Field.SIGNATORIES, "Joan Miller", "Acting Secretary Joan Miller"),
            make.proposal(Field.SIGNED, "2019-06-03", "3 June 2019"),
            make.proposal(Field.PLACE, "Antigua", "in Antigua"),
            make.proposal(Field.STATUS, "signed", "signed a memorandum"),
            make.proposal(Field.AREAS, "TRF.HUM", "human trafficking"),
            make.proposal(
                Field.ABSENT_AREAS, "remittances", "remittances", stance=Stance.STATES_ABSENCE
            ),
        )
    }
    return make.draft_agreement(**values | changes)


def test_a_draft_is_a_record_that_nobody_has_reviewed():
    record = record_of(full(title="Antigua memorandum"))

    assert record.stage is Stage.DRAFT
    assert record.title == "Antigua memorandum"
    assert record.sources == (make.SOURCE_UUID,)
    assert {e.state for e in record.evidence} == {EvidenceState.PROPOSED}
    assert {e.method for e in record.evidence} == {Method.RULE}


def test_each_passage_is_tied_to_its_value_and_cut_from_the_text():
    record = record_of(full())
    proposed = {c.value: c.support for c in claims(record) if c.evidence}

    assert proposed == dict.fromkeys(
        ["USA", "Joan Miller", "2019-06-03", "Antigua", "signed", "TRF.HUM", "remittances"],
        Support.PROPOSED,
    )
    for evidence in record.evidence:
        passage = evidence.passage
        assert passage.text == make.TEXT_UUID
        assert make.TEXT[passage.start : passage.end] == passage.exact


def test_signatories_sign_for_the_party_they_belong_to():
    record = record_of(full())
    codes = {party.uuid: party.code for party in record.parties}

    assert [codes[s.party or ""] for s in record.signatures] == ["USA", "GTM"]
    assert record.signatures[0].acting


def test_words_without_an_area_in_the_taxonomy_stay_words():
    record = record_of(full())
    (absent,) = [area for area in record.areas if area.absent]

    assert (absent.area, absent.label) == ("", "remittances")
    assert [area.area for area in record.areas if not area.absent] == ["TRF.HUM", "MIG.BOR"]


@pytest.mark.parametrize(
    ("reported", "status"),
    [
        (ReportedStatus.ANNOUNCED, Status.ANNOUNCED),
        (ReportedStatus.NEGOTIATING, Status.NEGOTIATING),
        (ReportedStatus.INITIALLED, Status.INITIALLED),
        (ReportedStatus.SIGNED, Status.SIGNED),
        (ReportedStatus.IN_FORCE, Status.IN_FORCE),
        (ReportedStatus.AMENDED, Status.SIGNED),
        (ReportedStatus.SUSPENDED, Status.SUSPENDED),
        (ReportedStatus.TERMINATED, Status.TERMINATED),
        (ReportedStatus.REJECTED, Status.REJECTED),
    ],
)
def test_what_the_article_reports_is_the_status_of_the_record(reported, status):
    record = record_of(full(status=reported))

    assert status_on(record.events, make.TODAY) is status


def test_a_later_status_keeps_the_signature_with_what_says_so():
    record = record_of(full(status=ReportedStatus.IN_FORCE))
    signed, force = record.events

    assert (signed.type, signed.date, force.type) == (
        EventType.SIGNED,
        "2019-06-03",
        EventType.IN_FORCE,
    )
    of_status = {e.item: e for e in record.evidence if e.field is Field.STATUS}
    assert of_status[force.uuid].passage.exact == "signed a memorandum"
    assert of_status[signed.uuid].explicitness is Explicitness.INFERRED


def test_what_is_not_signed_yet_has_no_signature():
    record = record_of(full(status=ReportedStatus.ANNOUNCED, signed=None))

    assert [event.type for event in record.events] == [EventType.ANNOUNCED]
    assert record.events[0].place == "Antigua"


def test_a_missing_day_is_a_gap_with_the_words_that_come_closest():
    record = record_of(
        full(
            signed=None,
            gaps=((Field.SIGNED, GapReason.SEARCHED_NOT_FOUND),),
            evidence=(
                make.proposal(
                    Field.SIGNED, "", "signed a memorandum", stance=Stance.STATES_ABSENCE
                ),
            ),
        )
    )

    assert record.gaps[0].field is Field.SIGNED
    assert record.evidence[0].item is None
    assert record.events[0].date == ""


def test_a_contradiction_keeps_the_other_value():
    record = record_of(
        full(
            evidence=(
                make.proposal(
                    Field.INSTRUMENT_TYPE, "treaty", "memorandum", stance=Stance.CONTRADICTS
                ),
            )
        )
    )

    assert record.evidence[0].alternative == "treaty"


def test_nothing_proposed_is_an_empty_draft():
    record = record_of(DraftAgreement())

    assert claims(record) == ()
    assert record.events == ()


def test_accepting_everything_makes_a_reviewed_record():
    record = accept_all(record_of(full()))

    assert record.stage is Stage.REVIEWED
    assert {e.state for e in record.evidence} == {EvidenceState.ACCEPTED}


def test_accepting_everything_leaves_what_was_rejected():
    rejected = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.REJECTED)

    assert accept_all(make.draft(evidence=(rejected,))).evidence == (rejected,)


@pytest.mark.parametrize(
    ("told", "kind", "length"),
    [
        ({}, DurationKind.NOT_STATED, ""),
        ({"duration": "P5Y"}, DurationKind.FIXED, "P5Y"),
        ({"duration": "P5Y", "tacit_renewal": False}, DurationKind.FIXED, "P5Y"),
        ({"duration": "P5Y", "tacit_renewal": True}, DurationKind.FIXED_AUTO_RENEW, "P5Y"),
        ({"duration": "P5Y+P1Y"}, DurationKind.FIXED_AUTO_RENEW, "P5Y+P1Y"),
        ({"duration": "indefinite", "notice_period": "P6M"}, DurationKind.INDEFINITE, ""),
    ],
)
def test_clauses_become_the_terms_of_the_record(told, kind, length):
    record = record_of(full(**told))

    assert (record.duration_kind, record.duration) == (kind, length)
    assert record.notice_period == told.get("notice_period", "")
    assert record.tacit_renewal is told.get("tacit_renewal")
