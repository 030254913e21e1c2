"""Where agreements stand, and under which subject."""

from __future__ import annotations

import pytest

from tracker.domain.vocabulary import Status
from tracker.printing.standing import (
    Standing,
    standing_of,
    standing_words,
    subject_of,
    subject_order,
    subject_words,
)
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        (Status.OPERATIVE, Standing.IN_FORCE),
        (Status.PROVISIONALLY_APPLIED, Standing.IN_FORCE),
        (Status.ENDING, Standing.IN_FORCE),
        (Status.SIGNED, Standing.OPEN),
        (Status.SUSPENDED, Standing.OPEN),
        (Status.UNKNOWN, Standing.OPEN),
        (Status.EXPIRED, Standing.ENDED),
        (Status.REJECTED, Standing.ENDED),
    ],
)
def test_each_status_stands_somewhere(status, standing):
    assert standing_of(status) is standing


def test_standings_are_counted():
    words = Wording(load_reference(), "en")
    standings = [Standing.ENDED, Standing.IN_FORCE, Standing.ENDED]

    assert standing_words(iter(standings), words) == "1 in force · 0 not in force · 2 ended"


def test_the_first_known_area_gives_the_subject():
    reference = load_reference()

    assert subject_of(("", "remittances", "TRF.HUM", "MIG.BOR"), reference) == "TRF"
    assert subject_of((), reference) == ""


def test_subjects_have_words_and_an_order_with_none_last():
    reference = load_reference()
    order = subject_order(reference)

    assert subject_words("TRF", Wording(reference, "en")) == "Trafficking and smuggling"
    assert subject_words("", Wording(reference, "es")) == "Sin ámbito registrado"
    assert order["MIG"] < order["TRF"] < order[""]
