"""Places of what was agreed, and of what was done next."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.events import events
from tracker.extraction.place_matters import after_another, complement, of_the_topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Malta signed an agreement on the police in Moldova.", True),
        ("Malta signed an agreement on the police on Monday in Moldova.", False),
        ("Malta signed an agreement on the police in Accra.", False),
        ("Malta signed an agreement on its office in Accra.", True),
    ],
)
def test_places_of_the_topic(text, topic):
    found = document(text, published="2017-05-04")
    (event,) = events(found)
    place = found.places[-1]
    assert of_the_topic(found, event, place.start) is topic
    assert not of_the_topic(found, event, found.places[0].start)


def test_places_of_what_was_done_next():
    found = document("Malta signed a treaty in May and tabled it in Accra.")
    event = events(found)[0]
    assert after_another(found, event, found.places[-1].start)
    assert not after_another(found, event, event.act.end)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Malta signed a treaty to build a port in Accra.", True),
        ("Malta signed a treaty in Accra.", False),
        ("Malta signed a treaty to build a port on Monday in Accra.", False),
        ("The treaty was signed for Malta in Accra.", False),
    ],
)
def test_places_of_what_was_agreed(text, part):
    found = document(text, published="2017-05-04")
    event = events(found)[0]
    assert complement(found, event, found.places[-1].start - len("in ")) is part
