from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain import editing
from tracker.domain.agreement import Agreement
from tracker.domain.claim import Support, claims
from tracker.domain.editing_gaps import gap_of
from tracker.domain.editing_review import review_count
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    Level,
    Stage,
    Stance,
)


def item_of(agreement: Agreement, field: Field, value: str) -> str | None:
    return next(c.item for c in claims(agreement) if c.field is field and c.value == value)


def support(agreement: Agreement, field: Field, item: str | None = None) -> Support:
    return next(c.support for c in claims(agreement) if c.field is field and c.item == item)


def assert_sound(agreement: Agreement) -> None:
    """Nothing points at a part that is not there, and no field has both a value and a gap."""
    parts = (
        *agreement.parties,
        *agreement.signatures,
        *agreement.events,
        *agreement.areas,
        *agreement.relations,
    )
    uuids = [part.uuid for part in parts]
    assert len(uuids) == len(set(uuids))
    assert {e.item for e in agreement.evidence if e.item} <= set(uuids)
    parties = {party.uuid for party in agreement.parties}
    assert {s.party for s in agreement.signatures if s.party} <= parties
    assert {e.party for e in agreement.events if e.party} <= parties
    assert sum(area.primary for area in agreement.areas) <= 1
    signing = agreement.signing
    assert not (signing and signing.date and gap_of(agreement, Field.SIGNED))


def test_an_empty_draft_rests_on_its_source_only():
    draft = editing.empty_draft("a", "s")

    assert draft == Agreement(uuid="a", stage=Stage.DRAFT, sources=("s",))
    assert editing.empty_draft("a", "").sources == ()


def test_accepting_a_value_accepts_its_proposed_passages():
    draft = make.draft()
    usa = item_of(draft, Field.PARTIES, "USA")

    after = editing.accept(draft, Field.PARTIES, usa)

    assert support(after, Field.PARTIES, usa) is Support.ACCEPTED
    assert review_count(after).accepted == review_count(draft).accepted + 1


def test_accepting_leaves_a_contradiction_for_a_person_to_weigh():
    against = make.evidence(
        Field.INSTRUMENT_TYPE,
        "memorandum",
        stance=Stance.CONTRADICTS,
        state=EvidenceState.PROPOSED,
    )
    draft = make.draft(evidence=(against,))

    after = editing.accept(draft, Field.INSTRUMENT_TYPE)

    assert after.evidence == (against,)
    assert support(after, Field.INSTRUMENT_TYPE) is Support.CONFLICT


def test_accepting_a_field_accepts_all_its_values():
    after = editing.accept_field(make.draft(), Field.AREAS)

    assert {c.support for c in claims(after) if c.field is Field.AREAS} == {Support.ACCEPTED}
    assert support(after, Field.INSTRUMENT_TYPE) is Support.PROPOSED


def test_accepting_all_leaves_no_proposal():
    after = editing.accept_all(make.draft())

    assert review_count(after).proposed == 0
    assert editing.accept_all(after) is after


def test_dismissing_a_party_takes_out_what_hangs_on_it():
    record = make.agreement()
    usa = item_of(record, Field.PARTIES, "USA")
    ratified = make.event(EventType.RATIFIED, "2019-07-01", party=usa)
    record = replace(record, events=(*record.events, ratified))

    after = editing.dismiss(record, Field.PARTIES, usa)

    assert [party.code for party in after.parties] == ["GTM"]
    assert [event.type for event in after.events] == [EventType.SIGNED]
    assert after.signatures[0].party is None
    rejected = [e for e in after.evidence if e.state is EvidenceState.REJECTED]
    assert [(e.field, e.item, e.value) for e in rejected] == [(Field.PARTIES, None, "USA")]
    assert_sound(after)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field.SIGNATORIES, "Joan Miller"),
        (Field.AREAS, "TRF.HUM"),
        (Field.ABSENT_AREAS, "remittances"),
        (Field.STATUS, "signed"),
        (Field.SIGNED, "2019-06-03"),
        (Field.PLACE, "Antigua"),
        (Field.INSTRUMENT_TYPE, "moc"),
    ],
)
def test_a_dismissed_value_is_gone_and_its_passages_are_kept_as_rejected(field, value):
    draft = make.draft()
    item = item_of(draft, field, value)

    after = editing.dismiss(draft, field, item)

    assert not [c for c in claims(after) if c.field is field and c.value == value]
    kept = [e for e in after.evidence if e.field is field and e.state is EvidenceState.REJECTED]
    assert [e.value for e in kept] == [value]
    assert len(after.evidence) == len(draft.evidence)
    assert_sound(after)


@pytest.mark.parametrize("field", list(Field))
def test_dismissing_where_there_is_nothing_changes_nothing(field):
    empty = editing.empty_draft("a", "s")

    assert editing.dismiss(empty, field) == empty


def test_dismissing_a_gap_rejects_the_passages_behind_it():
    near = make.evidence(Field.SIGNED, "3 June 2019", state=EvidenceState.PROPOSED)
    draft = make.draft(evidence=(near,))

    after = editing.dismiss(draft, Field.SIGNED)

    assert [e.state for e in after.evidence] == [EvidenceState.REJECTED]


def test_values_of_parts_are_set_through_their_item():
    record = make.agreement()
    party, signature = record.parties[0], record.signatures[0]
    event, area = record.events[0], record.areas[0]
    steps = (
        (Field.PARTIES, "MEX", party.uuid),
        (Field.LEVEL, Level.GOVERNMENT, party.uuid),
        (Field.SIGNATORIES, "Joan B. Miller", signature.uuid),
        (Field.CAPACITY, "Secretary", signature.uuid),
        (Field.AREAS, "TRF.DRG", area.uuid),
        (Field.STATUS, EventType.INITIALLED, event.uuid),
        (Field.PLACE, "Cobán", event.uuid),
        (Field.EVENT_DATE, "2019-06", event.uuid),
    )

    for field, value, item in steps:
        record = editing.set_value(record, field, value, item)
        assert editing.value_of(record, field, item) == value
        assert_sound(record)


def test_a_correction_keeps_the_passages_and_lets_them_say_the_new_value():
    draft = make.draft()
    miller = draft.signatures[0].uuid

    after = editing.set_value(draft, Field.SIGNATORIES, "Joan B. Miller", miller)

    [said] = [e for e in after.evidence if e.item == miller]
    assert (said.value, said.state) == ("Joan B. Miller", EvidenceState.PROPOSED)


def test_words_outside_the_taxonomy_stay_words():
    record = make.agreement()

    after = editing.set_value(record, Field.AREAS, "whale songs", record.areas[0].uuid)

    assert (after.areas[0].area, after.areas[0].label) == ("", "whale songs")


def test_a_part_that_is_gone_is_not_brought_back():
    record = make.agreement()

    for field in (Field.PARTIES, Field.SIGNATORIES, Field.AREAS, Field.STATUS, Field.PLACE):
        assert editing.set_value(record, field, "USA", "gone") is record
        assert editing.dismiss(record, field, "gone") is record


def test_a_field_of_parts_needs_an_item():
    with pytest.raises(ValueError, match="needs an item"):
        editing.set_value(make.agreement(), Field.AREAS, "TRF.DRG")


def test_the_level_is_said_of_every_party():
    after = editing.set_level(make.bare_agreement(), Level.GOVERNMENT)

    assert {party.level for party in after.parties} == {Level.GOVERNMENT}


def test_notes_and_tags_need_no_passage():
    after = editing.set_text(
        make.bare_agreement(), notes="See file 12", tags="border, dhs; border"
    )

    assert after.notes == "See file 12"
    assert after.tags == ("border", "dhs")
    assert editing.set_text(after) == after


def test_reviewing_moves_the_stage_and_nothing_else():
    draft = make.draft()

    assert editing.mark_reviewed(draft) == replace(draft, stage=Stage.REVIEWED)


STEPS = st.lists(
    st.tuples(st.integers(0, 60), st.sampled_from(["accept", "dismiss"])), max_size=12
)


@given(STEPS)
def test_whatever_is_decided_the_record_stays_sound(steps):
    record = make.draft()

    for number, act in steps:
        known = claims(record)
        if not known:
            break
        claim = known[number % len(known)]
        if act == "accept":
            record = editing.accept(record, claim.field, claim.item)
            assert editing.accept(record, claim.field, claim.item) is record
        else:
            record = editing.dismiss(record, claim.field, claim.item)
            assert all((c.field, c.item) != (claim.field, claim.item) for c in claims(record))
        assert_sound(record)
        count = review_count(record)
        assert count.total == count.accepted + count.proposed + count.needed


def test_dismissing_everything_leaves_nothing():
    record = make.draft()

    while known := claims(record):
        record = editing.dismiss(record, known[0].field, known[0].item)

    assert claims(record) == ()
    assert {e.state for e in record.evidence} == {EvidenceState.REJECTED}
    assert {e.item for e in record.evidence} == {None}
