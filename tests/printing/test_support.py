"""What stands behind a value, as far as it may be printed."""

from __future__ import annotations

from tests import factories as make
from tracker.domain.claim import Support
from tracker.domain.vocabulary import EvidenceState, Explicitness, Field, Stance
from tracker.printing.support import Supports


def supports(*evidence):
    return Supports(make.bare_agreement(evidence=evidence))


def test_a_value_without_evidence_is_unsupported():
    backing = supports().of(Field.TITLE)

    assert backing.support is Support.UNSUPPORTED
    assert not backing.supporting
    assert not backing.inferred


def test_accepted_evidence_supports_its_own_value_only():
    found = supports(make.evidence(Field.PLACE, "in Antigua", "v1"))

    assert found.of(Field.PLACE, "v1").support is Support.ACCEPTED
    assert found.of(Field.PLACE, "v2").support is Support.UNSUPPORTED
    assert found.of(Field.PLACE).support is Support.UNSUPPORTED


def test_proposed_evidence_is_told_apart():
    found = supports(make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED))

    assert found.of(Field.TITLE).support is Support.PROPOSED


def test_rejected_evidence_does_not_count():
    found = supports(make.evidence(Field.TITLE, "memorandum", state=EvidenceState.REJECTED))

    assert found.of(Field.TITLE).support is Support.UNSUPPORTED


def test_a_value_is_inferred_when_no_passage_says_it():
    inferred = make.evidence(Field.PLACE, "in Antigua", "v1", explicitness=Explicitness.INFERRED)
    stated = make.evidence(Field.PLACE, "Antigua", "v1")

    assert supports(inferred).of(Field.PLACE, "v1").inferred
    assert not supports(inferred, stated).of(Field.PLACE, "v1").inferred


def test_passages_that_agree_on_another_value_stand_together():
    against = {"stance": Stance.CONTRADICTS}
    found = supports(
        make.evidence(Field.SIGNED, "3 June 2019", "v1"),
        make.evidence(Field.SIGNED, "Antigua", "v1", alternative="2019-06-04", **against),
        make.evidence(Field.SIGNED, "Minister", "v1", alternative="2019-06-05", **against),
        make.evidence(Field.SIGNED, "Guatemala", "v1", alternative="2019-06-04", **against),
    ).of(Field.SIGNED, "v1")

    assert found.support is Support.CONFLICT
    assert {day: len(passages) for day, passages in found.alternatives.items()} == {
        "2019-06-04": 2,
        "2019-06-05": 1,
    }
