"""The stops on the life line: what happened when, and why a day is missing."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Binding, EventType, Field, GapReason
from tracker.gui.models.life_stops import StopState, ended, life_stops


def stops(naming, *events, **changes):
    agreement = make.bare_agreement(events=events, **changes)
    return life_stops(make.dossier(agreement), naming)


def test_a_life_begins_with_signature_and_ends_with_its_end(naming):
    found = stops(naming, make.event(EventType.SIGNED, "2019-06-03"))

    assert [stop.label for stop in found] == ["Signed", "In force", "End"]
    assert [stop.words for stop in found] == ["3 Jun 2019", "not recorded", "none recorded"]
    assert [stop.state for stop in found] == [
        StopState.PAST,
        StopState.UNKNOWN,
        StopState.UNKNOWN,
    ]


def test_what_lies_ahead_is_coming(naming):
    found = stops(naming, make.event(EventType.IN_FORCE, "2030-01-01"))

    assert found[1].state is StopState.COMING


def test_a_gap_says_why_there_is_no_day(naming):
    gap = Gap(field=Field.IN_FORCE, reason=GapReason.NOT_APPLICABLE)

    found = stops(naming, gaps=(gap,))

    assert found[1].words == "not applicable"
    assert found[1].gap


def test_a_reason_is_short_where_a_language_needs_long_words(full_naming):
    gap = Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND)
    spanish = replace(full_naming, language="es")

    assert stops(full_naming, gaps=(gap,))[1].words == "searched, not found"
    assert stops(spanish, gaps=(gap,))[1].words == "no encontrado"


def test_a_signature_without_a_day_was_searched_or_is_unknown(naming):
    searched = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)
    signed = make.event(EventType.SIGNED)

    assert stops(naming, signed, gaps=(searched,))[0].words == "day not found"
    assert stops(naming, signed)[0].words == "day unknown"
    assert stops(naming, signed)[0].state is StopState.PAST


def test_soft_agreements_become_operative(naming):
    assert stops(naming, binding=Binding.NON_BINDING)[1].label == "Operative"
    assert stops(naming, make.event(EventType.OPERATIVE, "2020"))[1].label == "Operative"


def test_a_suspension_has_a_stop_of_its_own(naming):
    found = stops(
        naming,
        make.event(EventType.SIGNED, "2019"),
        make.event(EventType.SUSPENDED, "2020-02-01"),
        make.event(EventType.TERMINATED, "2021", effective="2021-05-01"),
    )

    assert [stop.label for stop in found] == ["Signed", "In force", "Suspended", "Terminated"]
    assert found[3].words == "1 May 2021"


def test_a_line_is_drawn_to_its_end_only_once_the_end_has_come():
    past = make.bare_agreement(events=(make.event(EventType.EXPIRED, "2020-01-01"),))
    ahead = make.bare_agreement(events=(make.event(EventType.EXPIRED, "2040-01-01"),))
    undated = make.bare_agreement(events=(make.event(EventType.LAPSED),))

    assert ended(make.dossier(past))
    assert not ended(make.dossier(ahead))
    assert ended(make.dossier(undated))
    assert not ended(make.dossier(make.bare_agreement()))
