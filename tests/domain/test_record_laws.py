"""Laws of editing that hold for any record: what is set is there, what is decided is settled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.domain.seeded import records
from tracker.domain.accepted import accepted_part, proposed_values
from tracker.domain.claim import Support, claims
from tracker.domain.editing import (
    accept,
    accept_all,
    accept_field,
    dismiss,
    set_level,
    set_text,
    set_value,
    value_of,
)
from tracker.domain.editing_events import (
    headline_event,
    put_event,
    remove_event,
    reported_status,
    set_status,
)
from tracker.domain.editing_evidence import link_passage, move_passages, unlink_passage
from tracker.domain.editing_gaps import clear_gap, gap_of, set_gap
from tracker.domain.editing_parts import (
    put_area,
    put_party,
    put_signature,
    remove_area,
    remove_party,
    remove_signature,
)
from tracker.domain.editing_review import missing, review_count
from tracker.domain.errors import ValueRefused
from tracker.domain.event import in_order
from tracker.domain.passage import CONTEXT, anchor
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    Binding,
    EvidenceState,
    Field,
    GapReason,
    InstrumentType,
    Level,
    ReportedStatus,
    Stance,
)

FEW = settings(max_examples=60, deadline=None)
SPANS = st.integers(0, len(make.TEXT) - 1).flatmap(
    lambda start: st.tuples(st.just(start), st.integers(start + 1, len(make.TEXT)))
)


def states(record):
    return {evidence.uuid: evidence.state for evidence in record.evidence}


# -- values


@FEW
@given(records(), st.sampled_from(InstrumentType), st.sampled_from(sorted(set(Binding))))
def test_a_value_that_is_set_is_there_and_can_be_cleared(record, kind, binding):
    for field, value in ((Field.INSTRUMENT_TYPE, kind), (Field.BINDING, binding)):
        after = set_value(record, field, value)
        expected = "" if value is Binding.UNCLEAR else value
        assert value_of(after, field) == expected
        assert value_of(set_value(after, field, ""), field) == ""
        assert set_value(after, field, value) == after


@FEW
@given(records(), st.sampled_from(["2019", "2019-06", "198X", "2018/2019"]))
def test_setting_a_signing_day_touches_one_event_and_closes_its_gap(record, day):
    after = set_value(record, Field.SIGNED, day)

    assert after.signing.date == day
    assert gap_of(after, Field.SIGNED) is None
    assert len([event for event in after.events if event not in record.events]) <= 1
    assert gap_of(after, Field.IN_FORCE) == gap_of(record, Field.IN_FORCE)
    assert (after.parties, after.areas) == (record.parties, record.areas)


@FEW
@given(records(), st.sampled_from(Level))
def test_a_level_for_all_is_the_level_of_each(record, level):
    after = set_level(record, level)

    assert {party.level for party in after.parties} <= {level}
    assert [replace(p, level=Level.UNCLEAR) for p in after.parties] == [
        replace(p, level=Level.UNCLEAR) for p in record.parties
    ]


@FEW
@given(records(), st.sampled_from(ReportedStatus))
def test_a_reported_status_is_what_the_events_then_say(record, status):
    ours = replace(
        record, events=tuple(e for e in record.events if e.party is None and not e.date)
    )

    after = set_status(ours, status)

    assert reported_status(after) is status
    assert set_status(after, status) == after
    assert headline_event(after) in after.events


@FEW
@given(records(), st.text(max_size=20), st.lists(st.sampled_from(["a", "b", "ñ"]), max_size=4))
def test_notes_and_tags_change_nothing_else(record, notes, tags):
    after = set_text(record, notes=notes, tags=" ; ".join(tags))

    assert after.tags == tuple(dict.fromkeys(tags))
    assert replace(after, notes=record.notes, tags=record.tags) == record


@pytest.mark.parametrize("field", [Field.INSTRUMENT_TYPE, Field.BINDING, Field.STATUS])
@pytest.mark.parametrize("value", ["napkin", "Treaty", "1e999", "\u202emoc", "=moc"])
def test_what_is_not_in_a_list_is_refused_and_names_the_field(field, value):
    record = make.bare_agreement()

    with pytest.raises(ValueRefused) as refusal:
        set_value(record, field, value)
    assert refusal.value.field is field
    assert value in refusal.value.what


# -- decisions


@FEW
@given(records())
def test_accepting_is_settled_at_once_and_changes_no_value(record):
    after = accept_all(record)

    assert accept_all(after) == after
    assert [(c.field, c.item, c.value) for c in claims(after)] == [
        (c.field, c.item, c.value) for c in claims(record)
    ]
    assert replace(after, evidence=record.evidence) == record
    left = [e for e in after.evidence if e.state is EvidenceState.PROPOSED]
    spoken = {(claim.field, claim.item) for claim in claims(after)}
    assert all(e.stance is Stance.CONTRADICTS or (e.field, e.item) not in spoken for e in left)


@FEW
@given(records(), st.sampled_from(Field))
def test_accepting_a_field_decides_nothing_about_the_others(record, field):
    after = accept_field(record, field)

    for before, now in zip(record.evidence, after.evidence, strict=True):
        assert now.state is before.state or now.field in (field, Field.CAPACITY)


@FEW
@given(records())
def test_no_rejection_is_ever_taken_back_by_accepting(record):
    before, after = states(record), states(accept_all(record))

    assert all(
        after[uuid] is EvidenceState.REJECTED
        for uuid, state in before.items()
        if state is EvidenceState.REJECTED
    )


@FEW
@given(records(), st.data())
def test_a_dismissed_value_stays_away_and_loses_no_passage(record, data):
    known = claims(record)
    if not known:
        return
    claim = data.draw(st.sampled_from(known))

    after = dismiss(record, claim.field, claim.item)

    validate(after)
    assert value_of(after, claim.field, claim.item) == ""
    assert set(states(after)) == set(states(record))
    assert dismiss(after, claim.field, claim.item) == after


@FEW
@given(records(), SPANS)
def test_a_chosen_passage_makes_its_value_accepted(record, span):
    passage = anchor(make.uuid(), make.TEXT_UUID, make.TEXT, *span)
    record = replace(record, title="Pact", evidence=())

    once = link_passage(record, Field.TITLE, None, passage, "Pact")
    twice = link_passage(once, Field.TITLE, None, replace(passage, uuid=make.uuid()), "Pact")

    (claim,) = [c for c in claims(once) if c.field is Field.TITLE]
    assert claim.support is Support.ACCEPTED
    assert twice == once
    alone = unlink_passage(once, once.evidence[0].uuid)
    assert [c.support for c in claims(alone) if c.field is Field.TITLE] == [Support.UNSUPPORTED]


@FEW
@given(records())
def test_passages_moved_there_and_back_are_where_they_were(record):
    kept = tuple(e for e in record.evidence if e.field is not Field.BINDING)
    record = replace(record, evidence=kept)

    there = move_passages(record, None, Field.TITLE, Field.BINDING, to=None)
    back = move_passages(there, None, Field.BINDING, Field.TITLE, to=None)

    assert back == record


# -- parts


@FEW
@given(records())
def test_taking_every_part_out_leaves_passages_that_point_nowhere(record):
    after = record
    for party in record.parties:
        after = remove_party(after, party.uuid)
    for signature in record.signatures:
        after = remove_signature(after, signature.uuid)
    for event in record.events:
        after = remove_event(after, event.uuid)
    for area in record.areas:
        after = remove_area(after, area.uuid)

    validate(after)
    assert (after.parties, after.signatures, after.events, after.areas) == ((), (), (), ())
    assert {e.item for e in after.evidence} <= {None}
    assert len(after.evidence) == len(record.evidence)


@FEW
@given(records())
def test_putting_a_part_where_it_is_changes_no_part(record):
    after = record
    for event in record.events:
        after = put_event(after, event)
    for signature in record.signatures:
        after = put_signature(after, signature)
    for area in record.areas:
        after = put_area(after, area)

    assert (after.events, after.signatures, after.areas, after.evidence) == (
        record.events,
        record.signatures,
        record.areas,
        record.evidence,
    )


@FEW
@given(records(), st.booleans())
def test_a_new_primary_area_is_the_only_one(record, absent):
    added = make.area("ECO.TRD", primary=True, absent=absent)

    after = put_area(record, added)

    primary = [area.uuid for area in after.areas if area.primary]
    before = [area.uuid for area in record.areas if area.primary]
    assert primary == (before if absent else [added.uuid])


def test_a_party_may_change_its_code_but_not_to_one_that_is_there():
    record = make.bare_agreement()
    first, second = record.parties

    assert put_party(record, replace(first, code="MEX")).parties[0].code == "MEX"
    with pytest.raises(ValueRefused, match="GTM is in this record already"):
        put_party(record, replace(first, code=second.code))


# -- gaps and counts


@FEW
@given(records(), st.sampled_from(Field), st.sampled_from(GapReason), st.text(max_size=9))
def test_a_reason_is_kept_once_and_forgotten_whole(record, field, reason, note):
    after = set_gap(set_gap(record, field, GapReason.WITHHELD), field, reason, note)

    assert [(g.reason, g.note) for g in after.gaps if g.field is field] == [(reason, note)]
    assert gap_of(clear_gap(after, field), field) is None
    assert field not in missing(after)


@FEW
@given(records())
def test_the_counts_of_a_review_grow_only_towards_accepted(record):
    before, after = review_count(record), review_count(accept_all(record))

    assert after.total == before.total
    assert after.accepted >= before.accepted
    assert after.needed == before.needed


# -- what leaves the program


@FEW
@given(records())
def test_what_is_accepted_of_a_record_is_accepted_whole(record):
    part = accepted_part(record)

    assert accepted_part(part) == part
    assert not proposed_values(part)
    assert {e.uuid for e in part.evidence} <= {e.uuid for e in record.evidence}


@FEW
@given(records(), st.sampled_from(Field))
def test_accepting_one_value_never_makes_less_of_the_record_leave(record, field):
    before = {(c.field, c.item) for c in claims(accepted_part(record))}
    after = {(c.field, c.item) for c in claims(accepted_part(accept_field(record, field)))}

    assert before <= after


# -- passages and order


@FEW
@given(st.text(min_size=1, max_size=200), st.data())
def test_a_passage_can_be_found_again_by_its_surroundings(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    passage = anchor("p", "t", text, start, end)

    around = passage.prefix + passage.exact + passage.suffix
    assert text.startswith(around, max(0, start - CONTEXT))
    assert len(passage.prefix) <= CONTEXT >= len(passage.suffix)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 5), (4, 5)])
def test_words_that_are_not_in_the_text_are_no_passage(start, end):
    with pytest.raises(ValueError, match="No passage"):
        anchor("p", "t", "four", start, end)


@FEW
@given(records())
def test_the_headline_is_the_last_event_that_speaks_of_the_whole(record):
    headline = headline_event(record)
    whole = [event for event in in_order(record.events) if event.party is None]

    assert headline is None or headline in whole
    if headline is None:
        assert reported_status(record) is None


def test_accepting_what_is_not_there_changes_nothing():
    record = make.draft()

    assert accept(record, Field.BINDING) == record
    assert accept(record, Field.PARTIES, "no such part") == record
