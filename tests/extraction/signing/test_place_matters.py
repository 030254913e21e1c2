"""Places of what was agreed, and of what was done next."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.signing.place_matters import (
    after_another,
    between_names,
    beyond_relative,
    complement,
    of_the_topic,
    stationed,
)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Malta signed an agreement on the police in Moldova.", True),
        ("Malta signed an agreement on the police on Monday in Moldova.", False),
        ("Malta signed an agreement on the police in Accra.", False),
        ("Malta signed an agreement on its office in Accra.", True),
        ("Malta signed letters of intent on opening a joint office in Accra.", True),
        ("Malta signed a programme on music in Accra.", False),
    ],
)
def test_places_of_the_topic(text, topic):
    found = document(text, published="2017-05-04")
    (event,) = events(found)
    place = found.places[-1]
    assert of_the_topic(found, event, place.start) is topic
    assert not of_the_topic(found, event, found.places[0].start)


def test_an_office_to_be_opened_in_a_town_that_no_list_knows_tells_no_place():
    text = "Malta and Ghana exchanged letters of intent on opening a joint office in Keldby."
    found = document(text, published="2017-05-04")
    event = next(e for e in events(found) if e.signs)
    town = text.index("Keldby")

    assert of_the_topic(found, event, town)
    assert not any(place.start == town for place in found.places)


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("The pact on rescue in the Gulf of Finland was signed by Malta.", True),
        ("The pact on rescue, in the Gulf of Finland, was signed by Malta.", False),
        ("The pact reached in Finland was signed by Malta.", False),
        ("The pact on rescue was signed in Finland.", False),
    ],
)
def test_places_in_the_name_of_what_was_signed(text, between):
    found = document(text)
    event = next(e for e in events(found) if e.signs)
    place = next(place for place in found.places if place.code == "FIN")
    assert between_names(found, event, place.start) is between


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("The pact, signed by Minister Ama Boateng, ends the toll on the bridge in Accra.", True),
        ("The pact, signed by Minister Ama Boateng, in Accra, ends the toll.", False),
        ("The pact was signed by Minister Ama Boateng in Accra.", False),
    ],
)
def test_places_of_the_main_clause(text, beyond):
    found = document(text)
    event = next(e for e in events(found) if e.signs)
    assert beyond_relative(found, event, found.places[-1].start) is beyond


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


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("The pact was signed by Ann Borg, chief of mission in Ghana.", True),
        ("The pact was signed by the representative of UNICEF in Ghana.", True),
        ("The pact was signed by both ministers in Ghana.", False),
        ("The pact was signed by the ambassador in Accra.", False),
    ],
)
def test_where_somebody_is_posted(text, posted):
    found = document(text, published="2017-05-04")
    (event,) = events(found)
    assert stationed(found, event, found.places[-1].start) is posted
