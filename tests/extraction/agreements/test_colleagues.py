"""A minister who signs with colleagues from elsewhere signs for one party beside theirs."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.colleagues import colleague_pairs
from tracker.extraction.reports.events import events


@pytest.mark.parametrize(
    "text",
    [
        (
            "Chad's livestock minister, A. Awat, and his colleagues from Cameroon and Niger "
            "signed a "
            "trilateral agreement on fish."
        ),
        "The Chadian minister and her counterparts from Cameroon and Niger initialled an accord.",
    ],
)
def test_three_parties_in_two_places(text):
    read = document(text)
    (found,) = colleague_pairs(read, events(read))
    assert set(found.codes) == {"TCD", "CMR", "NER"}
    assert found.joint


@pytest.mark.parametrize(
    "text",
    [
        "Chad's minister signed an agreement with his colleagues from Cameroon and Niger.",
        "The ministers of Cameroon and Niger signed an agreement.",
        "His colleagues from Cameroon and Niger signed an agreement.",
    ],
)
def test_others_are_read_elsewhere(text):
    read = document(text)
    assert list(colleague_pairs(read, events(read))) == []


def test_a_union_and_three_states_are_one_set_of_parties():
    text = (
        "Norway, Liechtenstein and Iceland sign grants deal with EU\n\nThe European Union and the "
        "three EEA states, Iceland, Liechtenstein and Norway, signed an agreement on Thursday."
    )
    (draft,) = drafts(text, published="2024-09-19")
    assert set(draft.parties) == {"EU", "ISL", "LIE", "NOR"}
