"""Acts and instruments around a place in a sentence."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.agreements.neighbourhood import Neighbourhood
from tracker.extraction.document.shape import Shape
from tracker.extraction.vocabulary.acts import Act


def read(text: str) -> tuple[Shape, Neighbourhood]:
    shape = document(text).shapes[0]
    return shape, Neighbourhood(shape)


def test_acts_and_instruments_before_and_after():
    shape, near = read("After talks Malta signed a treaty with Ghana on cocoa.")
    act, instrument = shape.letters.index("V"), shape.letters.index("I")
    partner = shape.letters.rindex("C")

    assert near.making_before(partner) == act
    assert near.act_near(partner, partner) == act
    assert near.instrument_before(partner) == instrument
    assert near.instrument_after(act) == instrument
    assert near.instrument_near(act, act) == instrument
    assert near.act_in(0, partner)
    assert not near.act_in(instrument, partner)
    assert near.acts(act, frozenset((Act.SIGN,)))
    assert not near.acts(act, frozenset((Act.END,)))
    assert not near.acts(partner, frozenset(Act))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Malta signed a treaty.", True),
        ("Malta, meeting on a lake in Ghana, signed a treaty.", True),
        ("Malta, of all states, has now signed a treaty.", True),
        ("Malta likes Ghana, which signed a treaty.", False),
        ("Malta is an island.", False),
    ],
)
def test_what_a_state_does_may_stand_behind_an_aside(text, found):
    _, near = read(text)
    assert (near.act_after(0) >= 0) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A treaty with Ghana was signed.", True),
        ("A treaty with Ghana on the safety of tunnels was signed.", True),
        ("A treaty with Ghana and Peru was signed.", False),
        ("A treaty with Ghana signed by all.", False),
    ],
)
def test_what_is_done_to_a_treaty_with_a_partner(text, found):
    shape, near = read(text)
    assert (near.passive_after(shape.letters.index("C")) >= 0) is found


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("There is no treaty.", True),
        ("There never was a treaty.", True),
        ("There is a treaty.", False),
    ],
)
def test_there_is_no_such_instrument(text, denied):
    shape, near = read(text)
    assert near.denied(shape.letters.index("I")) is denied
