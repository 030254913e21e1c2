"""For whom somebody writes who says 'I signed'."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, only
from tracker.extraction.agreements.letterheads import first_person_pairs
from tracker.extraction.reports.events import events

BODY = "{head}\n\nDear friends,\n\n{told} It was a fine day.\n\nWarm regards,\nRita Borg\n"


@pytest.mark.parametrize(
    "told",
    [
        "Yesterday I signed with Minister Kofi Adu of Ghana an agreement on nets.",
        "Yesterday my Ghanaian colleague Kofi Adu and I signed an agreement on nets.",
        "Yesterday we put our names to a treaty on nets with Ghana.",
    ],
)
def test_the_writer_and_the_partner_are_the_parties(told):
    draft = only(BODY.format(head="EMBASSY OF MALTA IN PERU", told=told), published="2017-05-04")
    assert set(draft.parties) == {"MLT", "GHA"}


def test_a_verb_that_ends_in_the_first_person_is_enough():
    text = (
        "Embajada de Malta en el Perú\n\nLima, 3 de mayo de 2017\n\n"
        "Ayer firmé con la ministra de Deportes del Perú, Ana Quispe, un memorando de "
        "entendimiento sobre el agua.\n\nLos saluda,\nRita Borg\n"
    )
    (draft,) = drafts(text, published="2017-05-03")
    assert set(draft.parties) == {"MLT", "PER"}


@pytest.mark.parametrize(
    "told",
    [
        "Yesterday the mayor signed an agreement on nets.",
        "We hope that the agreement will be signed.",
    ],
)
def test_what_others_sign_is_not_the_writers(told):
    read = document(BODY.format(head="EMBASSY OF MALTA IN PERU", told=told))
    assert list(first_person_pairs(read, events(read))) == []
