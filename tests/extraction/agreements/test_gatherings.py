"""Those who sign are those who met, where only an earlier sentence names the states."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, only
from tracker.extraction.agreements.gatherings import gathered_pairs
from tracker.extraction.reports.events import events

MET = "The {who} of Malta, Ghana, Peru and Fiji met in Accra on 3 May 2017. "
SIGNED = "At the close the {who} signed the Accra Agreement on Shared Nets."


@pytest.mark.parametrize("who", ["heads of state", "ministers", "presidents", "leaders"])
def test_all_who_met_are_parties(who):
    draft = only(MET.format(who=who) + SIGNED.format(who=who))
    assert set(draft.parties) == {"MLT", "GHA", "PER", "FJI"}


def test_two_who_met_are_a_pair():
    text = (
        "The ministers of Malta and Ghana held talks in Accra on 3 May 2017. A guest sang. "
        "At the close the two ministers signed a treaty on nets."
    )
    assert set(only(text).parties) == {"MLT", "GHA"}


@pytest.mark.parametrize(
    "text",
    [
        MET.format(who="ministers") + "The ministers spoke of a treaty on nets.",
        MET.format(who="ministers") + "Minister Rita Borg signed the treaty on nets.",
        MET.format(who="ministers") + "Ministers of Togo signed the treaty on nets with France.",
        MET.format(who="teams") + "The ministers signed a treaty.",
        "The ministers signed a treaty on nets.",
        "Malta, Ghana, Peru and Fiji are far apart. The ministers signed a treaty.",
    ],
)
def test_others_do_not_stand_for_those_who_met(text):
    read = document(text)
    assert list(gathered_pairs(read, events(read))) == []


def test_examples_of_many_are_not_the_parties():
    text = (
        "Ministers of forty states, among them Malta, Ghana, Peru and Fiji, met in Accra. "
        "The ministers signed a convention on nets."
    )
    assert drafts(text) == ()
