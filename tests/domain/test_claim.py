"""Which values need evidence, and how well each is supported."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import Registration, Relation
from tracker.domain.claim import (
    Claim,
    Support,
    claims,
    date_field,
    gap_evidence,
    support_counts,
)
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    Level,
    PartyRole,
    RelationType,
    Stance,
)


def told(record) -> list[tuple[Field, str]]:
    return [(claim.field, claim.value) for claim in claims(record)]


def claim(*evidence) -> Claim:
    return Claim(field=Field.PLACE, item=None, value="Antigua", evidence=evidence)


def words(**changes):
    return make.evidence(Field.PLACE, "in Antigua", **changes)


def test_the_values_come_in_the_order_the_record_shows_them():
    assert told(make.agreement()) == [
        (Field.INSTRUMENT_TYPE, "moc"),
        (Field.PARTIES, "USA"),
        (Field.PARTIES, "GTM"),
        (Field.SIGNATORIES, "Joan Miller"),
        (Field.SIGNATORIES, "Andrés Peña"),
        (Field.STATUS, "signed"),
        (Field.SIGNED, "2019-06-03"),
        (Field.PLACE, "Antigua"),
        (Field.AREAS, "TRF.HUM"),
        (Field.AREAS, "MIG.BOR"),
        (Field.ABSENT_AREAS, "remittances"),
    ]


def test_evidence_stands_with_its_own_value():
    for each in claims(make.agreement()):
        assert each.support is Support.ACCEPTED
        assert {e.item for e in each.evidence} == {each.item}


def test_a_value_without_evidence_is_unsupported():
    assert {each.support for each in claims(make.bare_agreement())} == {Support.UNSUPPORTED}


def test_the_best_evidence_decides():
    proposed = words(state=EvidenceState.PROPOSED)
    accepted = words(state=EvidenceState.ACCEPTED)
    rejected = words(state=EvidenceState.REJECTED)

    assert claim(proposed, rejected).support is Support.PROPOSED
    assert claim(proposed, accepted).support is Support.ACCEPTED
    assert claim(rejected).support is Support.UNSUPPORTED
    assert claim(proposed, rejected).standing == (proposed,)


def test_a_contradiction_is_a_conflict_until_it_is_rejected():
    accepted = words()
    against = words(stance=Stance.CONTRADICTS, alternative="Guatemala City")

    assert claim(accepted, against).support is Support.CONFLICT
    assert claim(accepted, against).contradicting == (against,)
    assert claim(accepted, against).supporting == (accepted,)
    dismissed = replace(against, state=EvidenceState.REJECTED)
    assert claim(accepted, dismissed).support is Support.ACCEPTED


@pytest.mark.parametrize("stance", [Stance.QUALIFIES, Stance.STATES_ABSENCE])
def test_words_that_qualify_or_state_absence_support_too(stance):
    assert claim(words(stance=stance)).support is Support.ACCEPTED


def test_who_only_watched_needs_no_evidence_as_a_party():
    record = make.bare_agreement(parties=(make.party("MEX", role=PartyRole.MEDIATOR),))

    assert Field.PARTIES not in {field for field, _ in told(record)}


def test_a_party_without_code_is_claimed_by_its_name():
    record = make.bare_agreement(parties=(make.party("", name="Free State"),))

    assert (Field.PARTIES, "Free State") in told(record)


def test_a_level_that_is_known_needs_evidence():
    record = make.bare_agreement(parties=(make.party(level=Level.GOVERNMENT),))

    assert (Field.LEVEL, "government") in told(record)


def test_the_terms_of_the_agreement_need_evidence():
    record = make.bare_agreement(
        binding=Binding.BINDING,
        duration_kind=DurationKind.FIXED,
        duration="P5Y",
        notice_period="P6M",
        tacit_renewal=False,
        languages=("en", "es"),
        registrations=(Registration(register="UNTS", number="I-123"),),
        relations=(
            make_relation(RelationType.AMENDS),
            make_relation(RelationType.POSSIBLE_DUPLICATE_OF),
            make_relation(RelationType.NOT_DUPLICATE_OF),
        ),
    )

    assert told(record)[-7:] == [
        (Field.BINDING, "binding"),
        (Field.DURATION, "P5Y"),
        (Field.NOTICE_PERIOD, "P6M"),
        (Field.TACIT_RENEWAL, "no"),
        (Field.LANGUAGES, "en; es"),
        (Field.REGISTRATIONS, "UNTS I-123"),
        (Field.RELATIONS, "amends"),
    ]


def make_relation(kind: RelationType) -> Relation:
    return Relation(uuid=make.uuid(), type=kind, other=make.uuid())


def test_what_is_unclear_needs_no_evidence():
    record = make.bare_agreement(binding=Binding.UNCLEAR)

    assert Field.BINDING not in {field for field, _ in told(record)}


def test_a_kind_of_duration_without_length_is_claimed_by_its_kind():
    record = make.bare_agreement(duration_kind=DurationKind.INDEFINITE, tacit_renewal=True)

    assert told(record)[-2:] == [(Field.DURATION, "indefinite"), (Field.TACIT_RENEWAL, "yes")]


@pytest.mark.parametrize(
    ("event_type", "field"),
    [
        (EventType.SIGNED, Field.SIGNED),
        (EventType.NOTES_EXCHANGED, Field.SIGNED),
        (EventType.IN_FORCE, Field.IN_FORCE),
        (EventType.OPERATIVE, Field.IN_FORCE),
        (EventType.TERMINATED, Field.ENDED),
        (EventType.REJECTED, Field.ENDED),
        (EventType.RATIFIED, Field.EVENT_DATE),
    ],
)
def test_the_date_of_an_event_is_kept_under_the_field_people_know(event_type, field):
    happened = make.event(event_type, "2019-06-03")

    assert date_field(happened) is field
    assert (field, "2019-06-03") in told(make.bare_agreement(events=(happened,)))


def test_an_event_that_only_takes_effect_is_claimed_by_that_day():
    force = make.event(EventType.IN_FORCE, effective="2020-01-01")

    assert (Field.IN_FORCE, "2020-01-01") in told(make.bare_agreement(events=(force,)))


def test_an_undated_event_claims_no_date():
    record = make.bare_agreement(title="", instrument_type=None, parties=(), areas=())

    assert told(replace(record, events=(make.event(),))) == [(Field.STATUS, "signed")]


def test_a_gap_shows_the_words_that_come_closest():
    near = make.evidence(Field.SIGNED, "3 June 2019")
    rejected = make.evidence(Field.SIGNED, "3 June 2019", state=EvidenceState.REJECTED)
    of_event = make.evidence(Field.SIGNED, "3 June 2019", "some event")
    record = make.bare_agreement(evidence=(near, rejected, of_event))

    assert gap_evidence(record, Field.SIGNED) == (near,)
    assert gap_evidence(record, Field.PLACE) == ()


@given(records())
def test_counts_of_support_are_those_of_the_values(record):
    assert support_counts(record) == Counter(claim.support for claim in claims(record))


def test_values_without_any_passage_are_counted_as_unsupported():
    record = make.bare_agreement()

    assert support_counts(record) == {Support.UNSUPPORTED: len(claims(record))}
