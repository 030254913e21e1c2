"""Who signs as 'I' or 'we': whoever speaks, or whoever wrote."""

from __future__ import annotations

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.signing.authors import author, beside_me, persons_of, speaker


def test_the_author_is_named_at_the_head_or_the_foot():
    head = document("The Hon Ama Boateng MP\nMinister of Trade\n\nToday I signed a treaty.")
    (event,) = events(head)
    assert [one.name for one in author(head, event)] == ["Ama Boateng"]
    foot = document("Today I signed a treaty with Malta.\n\nMinister Ama Boateng")
    assert [one.name for one in author(foot, events(foot)[0])] == ["Ama Boateng"]


def test_a_speaker_says_that_we_signed():
    told = document('"We signed the treaty," Minister Ama Boateng told reporters.')
    assert [one.name for one in speaker(told, events(told)[0])] == ["Ama Boateng"]
    silent = document("We signed the treaty with Minister Ama Boateng.")
    assert speaker(silent, events(silent)[0]) == []


def test_who_stands_beside_me():
    shape = document("Minister Leo Zahra and I signed a treaty.").shapes[0]
    pronoun = shape.letters.find("f")
    assert [one.name for one in beside_me(shape, pronoun)] == ["Leo Zahra"]
    assert beside_me(document("I signed a treaty.").shapes[0], 0) == []


def test_persons_stand_where_their_letter_does():
    shape = document("Minister Leo Zahra met President Ama Boateng.").shapes[0]
    found = list(persons_of(shape, 0, len(shape.items)))
    assert [mention.name for _, mention in found] == ["Leo Zahra", "Ama Boateng"]
    assert all(shape.letters[index] == "H" for index, _ in found)
