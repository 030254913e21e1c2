"""'She signed an agreement with B' is told of the minister named just before."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts

TOUR = (
    "Maltese Foreign Minister Rita Borg returned from a trip on Friday. In Accra on Monday she "
    "signed an agreement on grants with Ghana. In Lima on Wednesday she and Peruvian Foreign "
    "Minister Luis Quispe signed a protocol on canals."
)


def test_a_tour_of_two_capitals():
    found = drafts(TOUR, published="2019-06-15")
    assert {frozenset(draft.parties) for draft in found} == {
        frozenset(("MLT", "GHA")),
        frozenset(("MLT", "PER")),
    }


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Accra. On Monday she signed an agreement on grants with Ghana.",
        "A treaty rests. On Monday she signed an agreement on grants with Ghana.",
    ],
)
def test_a_pronoun_for_nobody_names_no_party(text):
    assert drafts(text, published="2019-06-15") == ()


def test_somebody_of_no_known_party_names_none():
    text = (
        "Interior Minister Davor Bozic signed two accords with Malta. Bozic left. On Friday he "
        "signed a protocol with Ghana."
    )
    assert all("" not in draft.parties for draft in drafts(text, published="2019-06-15"))
