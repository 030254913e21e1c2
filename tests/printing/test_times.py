"""What happened when and where, each day and place with its passage."""

from __future__ import annotations

from tests.printing import factories as make
from tests.printing.lines import desk_for, read_all
from tracker.domain.agreement import Agreement, Party
from tracker.domain.event import Event
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import EventType, Field, GapReason, Stance
from tracker.printing.times import event_lines, place_lines, signing_lines

TEXT = (
    "Signed in Geneva on 14 March 2003, the treaty was ratified by Norway on 2 February 2004. "
    "A second paper says 15 March 2003. Denmark left in May 2030."
)
PARTIES = (Party(uuid="n", code="NOR"), Party(uuid="u", code="USA"))


def lines(section, *events, evidence=(), gaps=(), language="en"):
    record = Agreement(uuid="r", parties=PARTIES, events=events, evidence=evidence, gaps=gaps)
    return read_all(section(desk_for(record, TEXT, language)))


def signed(date="2003-03-14", **more):
    return Event(uuid="s", type=EventType.SIGNED, date=date, **more)


def found(field, exact, item="s", **more):
    return make.evidence(field, exact, TEXT, item=item, **more)


def test_the_day_of_signature_has_its_passage():
    evidence = (found(Field.SIGNED, "14 March 2003"),)

    assert lines(signing_lines, signed(), evidence=evidence) == ["14 March 2003.[1]"]


def test_a_day_without_a_passage_is_marked():
    assert lines(signing_lines, signed("2003-03~")) == ["about March 2003 △ unsupported."]


def test_papers_that_give_different_days_are_both_shown():
    evidence = (
        found(Field.SIGNED, "14 March 2003"),
        found(Field.SIGNED, "15 March 2003", stance=Stance.CONTRADICTS, alternative="2003-03-15"),
    )

    assert lines(signing_lines, signed(), evidence=evidence) == [
        "14 March 2003[1] or 15 March 2003[2] ✕ sources differ."
    ]


def test_a_signature_without_a_day_gives_the_reason():
    gap = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND, note="No day in it.")

    assert lines(signing_lines, signed(""), gaps=(gap,)) == ["Searched, not found. No day in it."]
    assert lines(signing_lines) == ["Not recorded."]


def test_notes_are_exchanged_by_each_side_on_its_day():
    sides = [
        Event(uuid=party, type=EventType.NOTES_EXCHANGED, party=party, date=day)
        for party, day in (("n", "2003-03-14"), ("u", "2003-03-16"))
    ]

    assert lines(signing_lines, *sides) == [
        "Norway: 14 March 2003 △ unsupported.",
        "United States: 16 March 2003 △ unsupported.",
    ]


def test_the_place_of_signature_has_its_passage():
    evidence = (found(Field.PLACE, "in Geneva"),)

    assert lines(place_lines, signed(place="Geneva"), evidence=evidence) == ["Geneva.[1]"]
    assert lines(place_lines, signed()) == ["Not recorded."]


def test_a_place_that_is_a_code_becomes_a_name():
    assert lines(place_lines, signed(place="NOR"), language="es") == ["Noruega △ sin respaldo."]


def test_events_follow_each_other_in_time_and_name_the_party():
    ratified = Event(uuid="v", type=EventType.RATIFIED, party="n", date="2004-02-02")
    force = Event(uuid="f", type=EventType.IN_FORCE, date="2005-06-01", place="Oslo")
    evidence = (
        found(Field.STATUS, "ratified by Norway", "v"),
        found(Field.EVENT_DATE, "2 February 2004", "v"),
    )

    assert lines(event_lines, force, signed(), ratified, evidence=evidence) == [
        "Ratified by Norway,[1] 2 February 2004.[2]",
        "Entered into force △ unsupported, 1 June 2005 △ unsupported, in Oslo △ unsupported.",
    ]


def test_the_party_has_its_article_in_a_sentence():
    ratified = Event(uuid="v", type=EventType.RATIFIED, party="u")

    assert lines(event_lines, ratified) == [
        "Ratified by the United States △ unsupported, day not recorded."
    ]


def test_an_end_has_grounds_an_effective_day_and_a_note():
    ended = Event(
        uuid="e",
        type=EventType.TERMINATED,
        date="2030-05",
        effective="2030-11-03",
        grounds="denunciation",
        note="Denmark left.",
    )
    evidence = (found(Field.ENDED, "in May 2030", "e"),)

    assert lines(event_lines, ended, evidence=evidence) == [
        (
            "Terminated △ unsupported, May 2030, effective 3 November 2030.[1] "
            "Grounds: denounced by one side. Denmark left."
        )
    ]


def test_only_an_effective_day_is_enough():
    ended = Event(uuid="e", type=EventType.EXPIRED, effective="2030")

    assert lines(event_lines, ended) == ["Expired △ unsupported, effective 2030 △ unsupported."]


def test_without_other_events_there_is_nothing_to_say():
    assert lines(event_lines, signed()) == []
