"""How an act is told: done, planned, denied."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.reports.events import events
from tracker.extraction.reports.moods import Mood, mood_of
from tracker.extraction.vocabulary.acts import Act


def mood(text: str, *, heading: bool = False) -> Mood:
    shape = document(text).shapes[0]
    index = shape.letters.index("V")
    act = shape.items[index].mention
    assert isinstance(act, ActMention)
    return mood_of(shape, index, act, heading=heading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta signed the treaty.", Mood.DONE),
        ("Malta has now signed the treaty.", Mood.DONE),
        ("Malta will sign the treaty.", Mood.PLANNED),
        ("Malta is expected to sign the treaty.", Mood.PLANNED),
        ("Malta has not signed the treaty.", Mood.DENIED),
        ("Malta will not sign the treaty.", Mood.DENIED),
        ("Malta has no plans to sign the treaty.", Mood.DENIED),
        ("No treaty with Ghana was signed.", Mood.DENIED),
        ("Malta signed nothing.", Mood.DENIED),
        ("After the signing they left.", Mood.DONE),
        ("Before the signing they ate.", Mood.PLANNED),
        ("The signing has been postponed.", Mood.PLANNED),
        ("They called off the signing.", Mood.PLANNED),
        ("He hoped for a signature by July.", Mood.PLANNED),
        ("Il a souhaité que la session débouche sur la signature d'un accord.", Mood.PLANNED),
        ("La reunión culminó con la firma del acuerdo.", Mood.DONE),
        ("Se prevé que el tratado sea firmado en junio.", Mood.PLANNED),
        ("The law of the sea signed in 1982 was read.", Mood.DONE),
    ],
)
def test_words_around_an_act_tell_its_mood(text, expected):
    assert mood(text) is expected


def test_a_headline_tells_in_the_present_what_was_done():
    assert mood("Malta, Ghana sign treaty", heading=True) is Mood.DONE
    assert mood("They sign the treaty.") is Mood.PLANNED


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Malta denied reports that it had signed an accord with Ghana.", Mood.DENIED),
        ("No documents were signed by Malta and Ghana.", Mood.DENIED),
        ("Malta and Ghana came close to signing an accord.", Mood.PLANNED),
        ("El acuerdo será firmado en octubre.", Mood.PLANNED),
        ("El acuerdo deberá ser firmado.", Mood.PLANNED),
        ("Malta denied entry to a man and signed an accord with Ghana.", Mood.DONE),
    ],
)
def test_signings_that_were_none_yet(text, mood):
    language = "es" if "acuerdo" in text else "en"
    told = [e for e in events(document(text, language=language)) if e.act.act is Act.SIGN]
    assert {event.mood for event in told} == {mood}
