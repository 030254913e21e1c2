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
        ("El canje de notas con Ghana se efectuó en Acra.", Act.SIGN),
        ("Malte et le Ghana ont procédé hier à l'échange de lettres.", Act.SIGN),
        ("Desde este viernes está vigente el acuerdo entre Malta y Ghana.", Act.FORCE),
        ("Depuis le 1er mai, est en vigueur l'accord entre Malte et le Ghana.", Act.FORCE),
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
        "Los dos procedieron al intercambio de regalos tras leer el acuerdo.",
        "El acuerdo está vigente desde 1998.",
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
