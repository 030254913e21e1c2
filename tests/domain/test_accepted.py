"""What nobody has reviewed stays inside the program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests import factories as make
from tests.strategies import records
from tracker.domain.accepted import accepted_part, proposed_values
from tracker.domain.agreement import Registration, Relation
from tracker.domain.claim import claims
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    Level,
    RelationType,
    Stance,
)

WORDS = make.TEXT[:20]


def proposing(record, *fields):
    """Return the record with the evidence of some fields not yet reviewed."""
    return replace(
        record,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.field in fields else e
            for e in record.evidence
        ),
    )


def test_a_record_without_proposals_is_whole():
    record = make.agreement()

    assert accepted_part(record) is record


def test_a_value_that_nothing_supports_was_typed_and_stays():
    record = make.bare_agreement()

    assert accepted_part(record) == record


def test_of_a_draft_nothing_is_left():
    left = accepted_part(make.draft())

    assert claims(left) == ()
    assert left.evidence == ()


def test_a_value_with_one_accepted_passage_stays_and_its_proposals_go():
    record = make.bare_agreement()
    kept = make.evidence(Field.TITLE, "memorandum of cooperation")
    proposed = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)

    left = accepted_part(replace(record, evidence=(kept, proposed)))

    assert left.title == record.title
    assert left.evidence == (kept,)


def test_rejected_passages_go_and_their_values_stay():
    rejected = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.REJECTED)

    left = accepted_part(make.bare_agreement(evidence=(rejected,)))

    assert left.title
    assert left.evidence == ()


def test_parts_go_with_their_proposals():
    record = proposing(make.agreement(), Field.PARTIES, Field.AREAS, Field.ABSENT_AREAS)

    left = accepted_part(record)

    assert left.parties == ()
    assert left.areas == ()
    assert [signature.party for signature in left.signatures] == [None, None]
    assert len(accepted_part(proposing(make.agreement(), Field.SIGNATORIES)).signatures) == 0


def test_an_event_loses_what_is_proposed_of_it():
    plain = accepted_part(proposing(make.agreement(), Field.SIGNED)).events[0]
    placeless = accepted_part(proposing(make.agreement(), Field.PLACE)).events[0]

    assert (plain.date, plain.place) == ("", "Antigua")
    assert (placeless.date, placeless.place) == ("2019-06-03", "")
    unsaid = proposing(make.agreement(), Field.STATUS, Field.SIGNED, Field.PLACE)
    assert accepted_part(unsaid).events == ()


def test_an_event_of_a_proposed_party_becomes_one_of_all():
    record = make.agreement()
    ratified = make.event(EventType.RATIFIED, "2020", party=record.parties[0].uuid)
    record = replace(record, events=(*record.events, ratified))

    left = accepted_part(proposing(record, Field.PARTIES))

    assert left.events[1].party is None


def test_a_disputed_value_stays():
    record = make.agreement()
    against = make.evidence(
        Field.INSTRUMENT_TYPE,
        "memorandum",
        stance=Stance.CONTRADICTS,
        state=EvidenceState.PROPOSED,
    )

    left = accepted_part(replace(record, evidence=(*record.evidence, against)))

    assert left.instrument_type == record.instrument_type


def test_a_proposed_level_is_unclear_and_the_party_stays():
    party = make.party(level=Level.GOVERNMENT)
    level = make.evidence(
        Field.LEVEL, "The United States", party.uuid, state=EvidenceState.PROPOSED
    )

    left = accepted_part(make.bare_agreement(parties=(party,), evidence=(level,)))

    assert left.parties[0].level is Level.UNCLEAR


@pytest.mark.parametrize(
    ("field", "name", "value", "blank"),
    [
        (Field.TITLE, "title", "Pact", ""),
        (Field.BINDING, "binding", Binding.BINDING, None),
        (Field.DURATION, "duration_kind", DurationKind.FIXED, DurationKind.NOT_STATED),
        (Field.NOTICE_PERIOD, "notice_period", "P6M", ""),
        (Field.TACIT_RENEWAL, "tacit_renewal", True, None),
        (Field.LANGUAGES, "languages", ("en",), ()),
        (
            Field.REGISTRATIONS,
            "registrations",
            (Registration(register="UNTS", number="1"),),
            (),
        ),
    ],
)
def test_a_proposed_term_is_blank(field, name, value, blank):
    proposed = make.evidence(field, "memorandum", state=EvidenceState.PROPOSED)
    record = make.bare_agreement(**{name: value, "evidence": (proposed,)})

    assert getattr(accepted_part(record), name) == blank


def test_a_proposed_relation_goes():
    relation = Relation(uuid="r", type=RelationType.AMENDS, other="b")
    proposed = make.evidence(Field.RELATIONS, "memorandum", "r", state=EvidenceState.PROPOSED)

    assert (
        accepted_part(make.bare_agreement(relations=(relation,), evidence=(proposed,))).relations
        == ()
    )


def test_values_that_rest_on_proposals_alone_are_counted():
    draft = make.draft()

    assert proposed_values(draft) == {(claim.field, claim.item) for claim in claims(draft)}
    assert proposed_values(make.agreement()) == proposed_values(make.bare_agreement()) == set()


def test_a_proposed_value_that_a_passage_contradicts_goes_too():
    supporting = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)
    against = make.evidence(Field.TITLE, "cooperation", stance=Stance.CONTRADICTS)
    record = make.bare_agreement(title="Memorandum", evidence=(supporting, against))

    left = accepted_part(record)
    assert (left.title, left.evidence) == ("", (against,))


def test_a_typed_value_stays_where_a_contradiction_is_only_proposed():
    against = make.evidence(
        Field.TITLE, "cooperation", stance=Stance.CONTRADICTS, state=EvidenceState.PROPOSED
    )
    record = make.bare_agreement(title="Memorandum", evidence=(against,))

    left = accepted_part(record)
    assert (left.title, left.evidence) == ("Memorandum", ())


@settings(max_examples=30, deadline=None)
@given(records(make.agreement()))
def test_what_is_left_is_a_sound_record_without_proposals(record):
    left = accepted_part(record)

    validate(left)
    assert proposed_values(left) == set()
    assert {e.state for e in left.evidence} <= {EvidenceState.ACCEPTED}
    assert accepted_part(left) == left


def test_an_accepted_day_keeps_its_event_though_the_status_is_only_proposed():
    event = make.event(date="2019-05-27")
    day = make.evidence(Field.SIGNED, WORDS, item=event.uuid)
    status = make.evidence(Field.STATUS, WORDS, item=event.uuid, state=EvidenceState.PROPOSED)
    record = make.bare_agreement(events=(event,), evidence=(day, status))

    (kept,) = accepted_part(record).events

    assert kept.date == "2019-05-27"
    assert accepted_part(record).evidence == (day,)
