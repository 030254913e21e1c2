"""A record takes what it lacks and keeps what it has."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Gap
from tracker.domain.filling import filled
from tracker.domain.vocabulary import DurationKind, EventType, Field, GapReason, InstrumentType

GAPS = (Gap(field=Field.SIGNED, reason=GapReason.NOT_SEARCHED),)


def test_empty_values_are_filled_and_others_kept():
    before = make.bare_agreement(title="Mine", notes="", instrument_type=None, tags=("a",))
    offered = replace(
        before, title="Theirs", notes="New", instrument_type=InstrumentType.TREATY, tags=("b",)
    )

    after = filled(before, offered)

    assert (after.title, after.notes, after.tags) == ("Mine", "New", ("a",))
    assert after.instrument_type is InstrumentType.TREATY


def test_an_event_gets_what_it_lacks():
    signed = make.event(EventType.SIGNED, "", place="Lima")
    before = make.bare_agreement(events=(signed,), gaps=GAPS)
    offered = replace(
        before,
        events=(
            replace(signed, date="2001", place="Quito"),
            make.event(EventType.IN_FORCE, "2002"),
        ),
    )

    after = filled(before, offered)

    assert [(e.type.value, e.date, e.place) for e in after.events] == [
        ("signed", "2001", "Lima"),
        ("in_force", "2002", ""),
    ]
    assert after.gaps == ()


def test_another_way_of_the_same_event_is_no_second_one():
    before = make.bare_agreement(events=(make.event(EventType.OPERATIVE, "2001"),))
    offered = replace(before, events=(make.event(EventType.IN_FORCE, "2002", place="Oslo"),))

    (event,) = filled(before, offered).events

    assert (event.type, event.date, event.place) == (EventType.OPERATIVE, "2001", "Oslo")


def test_a_duration_is_filled_as_a_whole():
    before = make.bare_agreement()
    offered = replace(before, duration="P5Y", duration_kind=DurationKind.FIXED)

    assert filled(before, offered) == offered
    assert filled(offered, replace(offered, duration="P9Y")) == offered


def test_signatures_do_not_name_parties_that_were_not_taken():
    party = make.party("USA")
    before = make.bare_agreement(parties=(make.party("GTM"),), signatures=())
    signature = make.signature("Joan Miller", party=party.uuid)
    offered = replace(before, parties=(party,), signatures=(signature,))

    after = filled(before, offered)

    assert after.parties == before.parties
    assert after.signatures == (replace(signature, party=None),)


@given(records())
def test_a_record_has_nothing_to_take_from_itself_or_from_an_empty_one(record):
    told = replace(record, gaps=())

    assert filled(told, told) == told
    assert filled(told, Agreement(uuid=told.uuid)) == told


@given(records(), records())
def test_nothing_is_overwritten_and_filling_twice_changes_nothing(before, offered):
    after = filled(before, offered)

    for name in ("title", "notes", "tags", "areas", "parties"):
        assert getattr(after, name) == (getattr(before, name) or getattr(offered, name))
    assert after.evidence == before.evidence
    assert [e.type for e in after.events][: len(before.events)] == [e.type for e in before.events]
    assert filled(after, offered) == after
