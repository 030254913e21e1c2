from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given, settings

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import Relation
from tracker.domain.claim import Support, claims
from tracker.domain.evidence import Gap
from tracker.domain.joining import joined
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    GapReason,
    InstrumentType,
    Level,
    RelationType,
    Stance,
)


def support(record, field):
    return [claim.support for claim in claims(record) if claim.field is field]


def fresh(record, **changes):
    """Return the record as another one, in ids of its own, that rests on another source."""
    other = make.agreement()
    return replace(other, sources=("another-source",), **changes)


def test_the_same_said_again_supports_what_is_there():
    record = make.agreement()
    both = joined(record, fresh(record))

    assert [p.uuid for p in both.parties] == [p.uuid for p in record.parties]
    assert [s.person for s in both.signatures] == [s.person for s in record.signatures]
    assert both.events == record.events
    assert both.areas == record.areas
    assert both.sources == (*record.sources, "another-source")
    assert len(both.evidence) == 2 * len(record.evidence)
    assert Support.CONFLICT not in {claim.support for claim in claims(both)}


def test_another_day_stands_beside_as_a_contradiction_with_its_passage():
    record, draft = make.agreement(), make.draft()
    signed = replace(draft.events[0], date="2019-06-05")
    both = joined(record, replace(draft, events=(signed,)))
    (claim,) = [claim for claim in claims(both) if claim.field is Field.SIGNED]
    (against,) = claim.contradicting

    assert claim.value == "2019-06-03"
    assert against.alternative == "2019-06-05"
    assert against.passage.exact == "3 June 2019"
    assert against.stance is Stance.CONTRADICTS


def test_what_the_record_lacks_is_added_as_it_was_proposed():
    record = make.agreement()
    bare = replace(record, signatures=(), events=(), evidence=(), instrument_type=None)
    both = joined(bare, make.draft())

    assert [s.person for s in both.signatures] == ["Joan Miller", "Andrés Peña"]
    assert {s.party for s in both.signatures} == {p.uuid for p in bare.parties}
    assert both.instrument_type is InstrumentType.MOC
    assert support(both, Field.SIGNATORIES) == [Support.PROPOSED, Support.PROPOSED]


def test_a_shorter_form_of_a_name_is_the_same_person():
    usa = make.party("USA")
    record = make.bare_agreement(parties=(usa,), signatures=(make.signature("Joan K. Miller"),))
    other = make.bare_agreement(
        parties=(make.party("USA"),),
        signatures=(make.signature("Joan Miller", capacity="Secretary"),),
    )
    (signature,) = joined(record, other).signatures

    assert (signature.person, signature.capacity) == ("Joan K. Miller", "Secretary")


def test_two_people_of_one_family_stay_two():
    record = make.bare_agreement(signatures=(make.signature("Joan Miller"),))
    other = make.bare_agreement(signatures=(make.signature("Mary Miller"),))

    assert len(joined(record, other).signatures) == 2


def test_a_later_event_is_added_and_a_gap_it_fills_goes():
    record = make.agreement(gaps=(Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND),))
    other = make.bare_agreement(events=(make.event(EventType.IN_FORCE, "2020-01-01"),))
    both = joined(record, other)

    assert [event.type for event in both.events] == [EventType.SIGNED, EventType.IN_FORCE]
    assert both.gaps == ()


def test_an_event_known_by_its_effect_keeps_that_day():
    ours = make.event(EventType.INITIALLED, "", effective="2019")
    record = make.bare_agreement(events=(ours,))
    other = make.bare_agreement(
        events=(make.event(EventType.INITIALLED, "2019-06", place="Lima"),)
    )
    (event,) = joined(record, other).events

    assert (event.date, event.effective, event.place) == ("", "2019", "Lima")


def test_there_is_one_primary_area():
    record = make.agreement()
    other = make.bare_agreement(areas=(make.area("MIG.ASY", primary=True),))

    assert joined(record, other).primary_area == record.primary_area


@given(records(), records())
def test_nothing_of_the_record_is_lost_and_what_comes_is_valid(record, other):
    other = replace(
        other,
        relations=tuple(r for r in other.relations if r.other != record.uuid),
    )
    both = joined(record, other)
    validate(both)

    assert set(record.evidence) <= set(both.evidence)
    for name in ("parties", "signatures", "events", "areas"):
        kept = [part.uuid for part in getattr(both, name)]
        ours = [part.uuid for part in getattr(record, name)]
        assert kept[: len(ours)] == ours
        assert len(set(kept)) == len(kept)
    before = {(claim.field, claim.item): claim.value for claim in claims(record)}
    after = {(claim.field, claim.item): claim.value for claim in claims(both)}
    assert before.items() <= after.items()


@settings(max_examples=30)
@given(records())
def test_a_record_joined_with_itself_in_other_ids_says_nothing_new(record):
    names = [party.code or party.name for party in record.parties]
    assume(len(set(names)) == len(names))
    both = joined(record, replace(record, uuid=make.uuid(), relations=()))

    for name in ("title", "instrument_type", "binding", "duration", "tags", "languages", "notes"):
        assert getattr(both, name) == getattr(record, name)
    assert both.sources == record.sources
    assert both.other_titles == record.other_titles
    assert both.registrations == record.registrations
    for name in ("parties", "events", "areas", "signatures"):
        assert len(getattr(both, name)) == len(getattr(record, name))


@settings(max_examples=30)
@given(records(), records())
def test_no_id_of_the_other_record_is_used_again(record, other):
    both = joined(record, other)
    theirs = {part.uuid for name in PARTS for part in getattr(other, name)}
    theirs |= {evidence.uuid for evidence in other.evidence}
    ours = {part.uuid for name in PARTS for part in getattr(record, name)}

    used = {part.uuid for name in PARTS for part in getattr(both, name)}
    used |= {evidence.uuid for evidence in both.evidence}
    assert used & (theirs - ours) == set()
    assert both.uuid == record.uuid


PARTS = ("parties", "signatures", "events", "areas")


def test_rejected_evidence_of_the_other_record_stays_behind():
    record = make.bare_agreement()
    other = make.agreement(EvidenceState.REJECTED)

    assert joined(record, other).evidence == ()


def test_relations_come_along_but_none_to_the_record_itself():
    record, third = make.bare_agreement(), make.uuid()
    other = make.bare_agreement(
        relations=(
            Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=record.uuid),
            Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=third),
        )
    )
    (kept,) = joined(record, other).relations

    assert (kept.type, kept.other) == (RelationType.AMENDS, third)
    assert kept.uuid not in {relation.uuid for relation in other.relations}


def test_a_relation_to_the_other_record_goes_once_they_are_one():
    other = make.bare_agreement()
    related = Relation(uuid=make.uuid(), type=RelationType.SUPERSEDES, other=other.uuid)

    assert joined(make.bare_agreement(relations=(related,)), other).relations == ()


def test_a_party_fills_what_the_other_knew_less_of():
    ours = make.party("USA", level=Level.UNCLEAR)
    theirs = make.party("USA", level=Level.STATE, acting_body="Treasury", name="U.S.")
    (both,) = joined(
        make.bare_agreement(parties=(ours,)), make.bare_agreement(parties=(theirs,))
    ).parties

    assert (both.uuid, both.level) == (ours.uuid, Level.STATE)
    assert (both.acting_body, both.name) == ("Treasury", "U.S.")


def test_notes_of_both_are_kept_once_each():
    record = make.bare_agreement(notes="seen in Antigua")

    assert joined(record, make.bare_agreement(notes="seen in Antigua")).notes == record.notes
    assert joined(record, make.bare_agreement(notes="two pages")).notes == (
        "seen in Antigua\ntwo pages"
    )
    assert joined(record, make.bare_agreement()).notes == record.notes


def by_ministries(*names: str, code: str = "GTM"):
    """Return a record in which ministries of one state each sign and notify for themselves."""
    parties = [
        make.party(code, acting_body=name, level=Level.MINISTRY_OR_AGENCY) for name in names
    ]
    return make.bare_agreement(
        parties=(make.party("USA"), *parties),
        signatures=tuple(
            make.signature(f"Minister {p.acting_body}", party=p.uuid) for p in parties
        ),
        events=tuple(
            make.event(EventType.NOTIFIED, f"2020-0{at}-01", party=p.uuid)
            for at, p in enumerate(parties, start=1)
        ),
        areas=(),
    )


def said_of(record, name: str) -> tuple[list[str], list[str]]:
    """Return who signed and when it was notified for a ministry."""
    (party,) = [party for party in record.parties if party.acting_body == name]
    signed = [s.person for s in record.signatures if s.party == party.uuid]
    return signed, [e.date for e in record.events if e.party == party.uuid]


def test_two_ministries_of_one_state_keep_what_is_said_of_each():
    record, other = by_ministries("Interior", "Health"), by_ministries("Interior", "Health")
    turned = replace(other, parties=other.parties[::-1])

    both = joined(record, turned)

    assert [p.acting_body for p in both.parties] == ["", "Interior", "Health"]
    assert said_of(both, "Interior") == (["Minister Interior"], ["2020-01-01"])
    assert said_of(both, "Health") == (["Minister Health"], ["2020-02-01"])


def test_a_second_ministry_is_added_beside_the_first():
    record, other = by_ministries("Health"), by_ministries("Interior", "Health")

    both = joined(record, other)

    assert [p.acting_body for p in both.parties] == ["", "Health", "Interior"]
    assert said_of(both, "Interior") == (["Minister Interior"], ["2020-01-01"])
    assert joined(both, by_ministries("Interior", "Health")).parties == both.parties


def test_a_state_is_the_same_party_whatever_body_is_named():
    both = joined(by_ministries("Health"), by_ministries("Foreign Affairs"))

    assert [p.acting_body for p in both.parties] == ["", "Health"]


def test_an_event_that_may_happen_again_did_where_the_days_differ():
    def amended(*dates: str):
        events = tuple(make.event(EventType.AMENDED, date) for date in dates)
        return make.bare_agreement(events=events)

    assert [e.date for e in joined(amended("2015-01-01"), amended("2018-01-01")).events] == [
        "2015-01-01",
        "2018-01-01",
    ]
    assert [e.date for e in joined(amended(""), amended("2018-01-01")).events] == ["2018-01-01"]
    both = joined(amended("2015", "2018"), amended("2018", "2015"))
    assert [e.date for e in both.events] == ["2015", "2018"]
