"""The life line: dots for signature, effect and end, with days, or words for what is unknown."""

from __future__ import annotations

import pytest

from tests.printing.lines import desk_for
from tracker.domain.agreement import Agreement
from tracker.domain.event import Event
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Binding, EventType, Field, GapReason
from tracker.printing.life_line import life_line


def dots(*events, language="en", **more):
    record = Agreement(uuid="r", events=events, **more)
    return [
        ("".join(dot["label"]), "".join(dot["words"]), dot["state"])
        for dot in life_line(desk_for(record, language=language))["dots"]
    ]


def event(kind, date="", **more):
    return Event(uuid=f"{kind}{date}", type=kind, date=date, **more)


def test_a_whole_life_has_three_days():
    assert dots(
        event(EventType.SIGNED, "2003-03-14"),
        event(EventType.IN_FORCE, "2005-06"),
        event(EventType.TERMINATED, "2030-11-03"),
    ) == [
        ("Signed", "14 March 2003", "past"),
        ("Entered into force", "June 2005", "past"),
        ("Terminated", "3 November 2030", "future"),
    ]


def test_nothing_known_is_said_in_words():
    assert dots() == [
        ("Signed", "not recorded", "unknown"),
        ("In force or operative", "not recorded", "unknown"),
        ("End", "none recorded", "unknown"),
    ]


def test_a_signature_without_a_day_has_happened_all_the_same():
    gap = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)

    assert dots(event(EventType.SIGNED))[0] == ("Signed", "day not recorded", "past")
    assert dots(event(EventType.SIGNED), gaps=(gap,))[0] == ("Signed", "day not found", "past")


def test_a_withheld_day_says_why():
    gap = Gap(field=Field.SIGNED, reason=GapReason.WITHHELD)

    assert dots(event(EventType.SIGNED), gaps=(gap,))[0][1] == "withheld or secret"


def test_gaps_give_their_reason():
    gaps = (
        Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND),
        Gap(field=Field.ENDED, reason=GapReason.NOT_APPLICABLE),
    )

    assert [words for _, words, _ in dots(gaps=gaps)[1:]] == [
        "searched, not found",
        "not applicable",
    ]


@pytest.mark.parametrize(
    ("binding", "label"),
    [
        (Binding.BINDING, "In force"),
        (Binding.NON_BINDING, "Operative"),
        (Binding.UNCLEAR, "In force or operative"),
        (None, "In force or operative"),
    ],
)
def test_what_cannot_bind_cannot_be_in_force(binding, label):
    assert dots(binding=binding)[1][0] == label


def test_the_day_that_counts_is_the_one_it_takes_effect():
    ended = event(EventType.TERMINATED, "2020-01-01", effective="2020-07-01")

    assert dots(ended)[2] == ("Terminated", "1 July 2020", "past")


def test_the_line_is_told_in_words_to_those_who_cannot_see_it():
    record = Agreement(uuid="r", events=(event(EventType.SIGNED, "2003-03-14"),))

    assert life_line(desk_for(record))["alternative"] == (
        "Life line. Signed: 14 March 2003; In force or operative: not recorded; "
        "End: none recorded."
    )


def test_the_line_speaks_spanish():
    assert dots(event(EventType.SIGNED, "2003-03-14"), language="es") == [
        ("Firma", "14 de marzo de 2003", "past"),
        ("En vigor o en aplicación", "no consta", "unknown"),
        ("Fin", "no consta", "unknown"),
    ]
