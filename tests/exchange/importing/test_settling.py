from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import EventType, EvidenceState, Field, GapReason
from tracker.exchange.importing.settling import settled


def test_an_unchanged_record_stays_as_it_is():
    record = make.agreement()

    assert settled(record, record) == (record, ())


def test_passages_of_a_changed_value_no_longer_count():
    record = make.agreement()
    event = replace(record.events[0], date="2020")

    after, lost = settled(record, replace(record, events=(event,)))

    assert lost == (Field.SIGNED,)
    states = {e.field: e.state for e in after.evidence}
    assert states[Field.SIGNED] is EvidenceState.REJECTED
    assert states[Field.PLACE] is EvidenceState.ACCEPTED
    rejected = next(e for e in after.evidence if e.field is Field.SIGNED)
    assert (rejected.item, rejected.value) == (None, "2019-06-03")


def test_passages_of_a_removed_part_point_at_nothing():
    record = make.agreement()

    after, lost = settled(record, replace(record, signatures=record.signatures[:1]))

    assert lost == (Field.SIGNATORIES,)
    assert {e.item for e in after.evidence} <= {
        None,
        *(part.uuid for part in (*record.parties, *record.events, *record.areas)),
        record.signatures[0].uuid,
    }


def test_a_capacity_has_passages_too():
    record = make.agreement()
    signature = record.signatures[0]
    said = make.evidence(Field.CAPACITY, "Acting Secretary", signature.uuid)
    record = replace(record, evidence=(said,))

    after, lost = settled(
        record, replace(record, signatures=(replace(signature, capacity="Envoy"),))
    )

    assert lost == (Field.CAPACITY,)
    assert after.evidence[0].state is EvidenceState.REJECTED


def test_what_was_rejected_before_is_not_lost_again():
    record = make.agreement(EvidenceState.REJECTED)

    _, lost = settled(record, replace(record, instrument_type=None))

    assert lost == ()


def test_a_gap_that_is_filled_goes():
    gap = Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND)
    other = Gap(field=Field.ENDED, reason=GapReason.NOT_APPLICABLE)
    record = make.bare_agreement(gaps=(gap, other))
    event = make.event(EventType.IN_FORCE, "2020")

    after, _ = settled(record, replace(record, events=(*record.events, event)))

    assert after.gaps == (other,)
