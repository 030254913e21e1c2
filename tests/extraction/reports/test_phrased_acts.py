"""Votes against a treaty, and exchanges of notes that took place."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.domain.vocabulary import InstrumentType, ReportedStatus
from tracker.extraction.reports.phrased_acts import phrased
from tracker.extraction.vocabulary.acts import Act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The senate of Malta voted 42 to 31 against the treaty with Ghana.", Act.REJECT),
        ("El Senado votó en contra del tratado con Ghana.", Act.REJECT),
        ("Le Sénat a voté contre le traité avec le Ghana.", Act.REJECT),
        ("El acuerdo entre Malta y Ghana entra hoy en vigor.", Act.FORCE),
        ("The treaty came on Monday into force.", Act.FORCE),
        ("An exchange of notes on the mending of harbours took place in Accra.", Act.SIGN),
    ],
)
def test_acts_told_by_words_apart(text, act):
    (found,) = phrased(document(text))
    assert found.act is act
    assert found.instrument >= 0


@pytest.mark.parametrize(
    "text",
    [
        "The senate voted for the treaty with Ghana.",
        "The fishermen voted against the mayor.",
        "The signing of the treaty took place in Accra.",
        "A meeting on the treaty took place in Accra.",
    ],
)
def test_other_votes_and_events_tell_none(text):
    assert list(phrased(document(text))) == []


def test_a_vote_in_the_head_outweighs_the_signing_before_it():
    draft = only(
        "The Maltese senate on Wednesday voted 42 to 31 against the treaty with Ghana on nets. "
        "The treaty had been signed in Accra last July.",
        published="2019-06-14",
    )
    assert draft.status is ReportedStatus.REJECTED
    assert draft.instrument_type is InstrumentType.TREATY
