from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.naming import agreement_name, party_name, signatory_text

PLACES = make.reference().places
USA = make.party("USA")
COUNCIL = make.party("", name="Rebel Council")


@pytest.mark.parametrize(
    ("party", "name"),
    [
        (USA, "United States"),
        (make.party("USA", name="the Union"), "United States"),
        (COUNCIL, "Rebel Council"),
        (make.party("XQX"), "XQX"),
    ],
)
def test_a_party_is_called_as_the_registry_calls_it_or_as_written(party, name):
    assert party_name(party, PLACES) == name


@pytest.mark.parametrize(
    ("title", "parties", "name"),
    [
        ("Antigua memorandum", (USA,), "Antigua memorandum"),
        ("", (USA, COUNCIL), "United States – Rebel Council"),
        ("", (), "an agreement"),
    ],
)
def test_an_agreement_is_called_by_title_or_parties(title, parties, name):
    record = make.bare_agreement(title=title, parties=parties)

    assert agreement_name(record, PLACES) == name


def test_a_signatory_is_written_with_what_is_known():
    record = make.bare_agreement(parties=(USA, COUNCIL))
    texts = [
        signatory_text(record, make.signature("A", **values))
        for values in (
            {},
            {"capacity": "Minister"},
            {"party": USA.uuid},
            {"capacity": "Minister", "party": COUNCIL.uuid},
        )
    ]

    assert texts == ["A", "A (Minister)", "A (USA)", "A (Minister, Rebel Council)"]
