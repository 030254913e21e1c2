"""What extraction proposes, before a person has seen it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests import factories as make
from tracker.domain.draft import DraftAgreement, Extraction
from tracker.domain.vocabulary import Explicitness, Field, Stance


def test_an_article_without_agreement_is_a_finding_too():
    assert Extraction().agreements == ()


def test_an_empty_draft_claims_nothing():
    draft = DraftAgreement()

    assert draft.title is None
    assert draft.signed is None
    assert draft.parties == ()
    assert draft.evidence == ()


def test_a_proposal_supports_its_value_by_stated_words_unless_it_says_otherwise():
    proposal = make.proposal(Field.AREAS, "TRF.HUM", "human trafficking")

    assert proposal.stance is Stance.SUPPORTS
    assert proposal.explicitness is Explicitness.STATED
    assert 0 <= proposal.confidence <= 1
    assert make.TEXT[proposal.start : proposal.end] == proposal.exact


def test_a_draft_cannot_be_changed_under_its_reader():
    with pytest.raises(FrozenInstanceError):
        make.draft_agreement().signed = "2019"
