"""What holds of every decision between passages that state different values."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import records
from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, Support, claims
from tracker.domain.editing_conflicts import decide, overruled, sides
from tracker.domain.errors import ValueRefused
from tracker.domain.validation import validate
from tracker.domain.vocabulary import EvidenceState, Field, Stance

WHY = "The register has it."
ALTERNATIVES = {
    Field.TITLE: "Another memorandum",
    Field.INSTRUMENT_TYPE: "treaty",
    Field.SIGNED: "2001-02-03",
    Field.PLACE: "Belmopan",
    Field.SIGNATORIES: "Another Person",
    Field.PARTIES: "MLT",
}


@st.composite
def disputed(draw: st.DrawFn) -> tuple[Agreement, Claim]:
    """Draw a record, and one of its values that some of its passages now contradict."""
    record = draw(records())
    found = [c for c in claims(record) if c.field in ALTERNATIVES and c.standing]
    assume(found)
    claim = draw(st.sampled_from(found))
    against = draw(st.sets(st.sampled_from([e.uuid for e in claim.standing]), min_size=1))
    named = draw(st.sampled_from(["", ALTERNATIVES[claim.field]]))
    other = {"stance": Stance.CONTRADICTS, "value": "", "alternative": named}
    silent = {"value": "", "alternative": ""}
    changed = tuple(
        replace(e, **other)
        if e.uuid in against
        else replace(e, **silent)
        if e.stance is Stance.CONTRADICTS
        else e
        for e in record.evidence
    )
    after = replace(record, evidence=changed)
    return after, next(c for c in claims(after) if key(c) == key(claim))


def key(claim: Claim) -> tuple[Field, str | None]:
    """Return what a claim is about."""
    return claim.field, claim.item


@given(disputed(), st.data())
def test_a_decision_closes_the_conflict_keeps_every_passage_and_touches_nothing_else(case, data):
    record, claim = case
    value = data.draw(st.sampled_from([side.value for side in sides(claim) if side.value]))
    try:
        after = decide(record, *key(claim), value, WHY)
    except ValueRefused:
        assert claim.field is Field.PARTIES, "only a party can be one that the record has already"
        return
    [now] = [c for c in claims(after) if key(c) == key(claim)]
    judged = {e.uuid: e for e in (*now.supporting, *overruled(now))}

    assert now.value == value
    assert now.support is not Support.CONFLICT
    assert {e.uuid for e in claim.standing} <= judged.keys()
    assert {judged[e.uuid].reason for e in claim.standing} == {WHY}
    assert {judged[e.uuid].state for e in claim.standing} <= {
        EvidenceState.ACCEPTED,
        EvidenceState.REJECTED,
    }
    assert [(e.uuid, e.passage) for e in after.evidence] == [
        (e.uuid, e.passage) for e in record.evidence
    ]
    theirs = {e.uuid for e in claim.evidence}
    assert [e for e in after.evidence if e.uuid not in theirs] == [
        e for e in record.evidence if e.uuid not in theirs
    ]
    validate(after)


@given(disputed())
def test_every_passage_that_contradicts_is_on_one_side(case):
    _, claim = case
    own, *others = sides(claim)

    assert own.value == claim.value
    assert len({side.value for side in others}) == len(others)
    assert sorted(e.uuid for side in others for e in side.evidence) == sorted(
        e.uuid for e in claim.contradicting
    )
