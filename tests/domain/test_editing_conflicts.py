from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.disputes import claim_of, disputed
from tests.disputes import decided as decided_because
from tracker.domain.claim import Support
from tracker.domain.editing_conflicts import decide, overruled, sides
from tracker.domain.errors import ValueRefused
from tracker.domain.joining import joined
from tracker.domain.validation import validate
from tracker.domain.vocabulary import EvidenceState, Field, Stance

WHY = "The register has the third."


def decided(record, value):
    return decided_because(record, value, f" {WHY} ")


def test_both_values_stand_with_the_passages_that_state_them():
    own, other = sides(claim_of(disputed()))

    assert (own.value, other.value) == ("2019-06-03", "2019-06-05")
    assert [e.passage.exact for e in other.evidence] == ["3 June 2019"]
    assert own.evidence


def test_the_value_there_is_can_be_kept_and_the_other_side_is_overruled():
    after = decided(disputed(), "2019-06-03")
    claim = claim_of(after)

    assert claim.value == "2019-06-03"
    assert claim.support is Support.ACCEPTED
    (lost,) = overruled(claim)
    assert (lost.alternative, lost.reason) == ("2019-06-05", WHY)
    validate(after)


def test_the_other_value_can_be_taken_with_its_passage():
    after = decided(disputed(), "2019-06-05")
    claim = claim_of(after)

    assert after.signing.date == "2019-06-05"
    assert claim.support is Support.ACCEPTED
    assert [e.reason for e in claim.supporting] == [WHY]
    assert {e.alternative for e in overruled(claim)} == {"2019-06-03"}
    validate(after)


def test_a_value_that_was_overruled_can_be_brought_back_by_another_conflict():
    first = decided(disputed(), "2019-06-05")
    again = joined(first, make.draft())

    after = decided(again, "2019-06-03")
    assert claim_of(after).value == "2019-06-03"
    assert claim_of(after).support is Support.ACCEPTED


def test_nothing_but_this_value_is_touched():
    record = disputed()
    after = decided(record, "2019-06-05")
    claim = claim_of(record)
    others = [e for e in record.evidence if (e.field, e.item) != (claim.field, claim.item)]

    assert [e for e in after.evidence if (e.field, e.item) != (claim.field, claim.item)] == others
    assert after.parties == record.parties


def test_a_value_nobody_states_and_a_field_that_is_empty_are_refused():
    record = disputed()
    with pytest.raises(ValueRefused, match="No passage states “2001”"):
        decided(record, "2001")
    with pytest.raises(ValueRefused, match="no such value"):
        decide(record, Field.TITLE, None, "Pact", "")


def test_a_type_that_another_article_names_otherwise_is_decided_too():
    record = make.agreement()
    other = make.draft(instrument_type="treaty")
    both = joined(record, replace(other, evidence=tuple(
        replace(e, value="treaty") if e.field is Field.INSTRUMENT_TYPE else e
        for e in other.evidence
    )))  # fmt: skip
    after = decide(both, Field.INSTRUMENT_TYPE, None, "treaty", WHY)

    assert after.instrument_type == "treaty"
    stances = {e.stance for e in after.evidence if e.state is EvidenceState.REJECTED}
    assert stances == {Stance.CONTRADICTS}
