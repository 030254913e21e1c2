"""What extraction proposes, before a person has seen it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests import factories as make
from tracker.domain.draft import (
    LIKELY,
    SURE,
    Alternative,
    DraftAgreement,
    Extraction,
    Trust,
    trust,
)
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


def test_the_choices_of_a_blank_field_are_not_those_of_a_value():
    congo = _other(Field.PARTIES, "COG", instead_of="COD")
    may = _other(Field.SIGNED, "2019-05-06")
    june = _other(Field.SIGNED, "2019-06-05")
    draft = DraftAgreement(alternatives=(congo, may, june))

    assert draft.choices(Field.SIGNED) == (may, june)
    assert draft.choices(Field.PARTIES) == ()
    assert draft.choices(Field.PARTIES, "COD") == (congo,)


def test_only_what_is_nearly_always_right_is_ticked():
    assert [trust(rank) for rank in (1.0, SURE, SURE - 0.01, LIKELY, LIKELY - 0.01)] == [
        Trust.TICKED,
        Trust.TICKED,
        Trust.SUGGESTED,
        Trust.SUGGESTED,
        Trust.BLANK,
    ]


def _other(field, value, *, instead_of=""):
    return Alternative(
        field=field,
        value=value,
        confidence=0.5,
        start=0,
        end=5,
        exact="Congo",
        instead_of=instead_of,
    )
