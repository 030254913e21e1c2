"""The record answers the questions that everybody asks of it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests import factories as make
from tracker.domain.agreement import Agreement, OtherTitle, Registration, Relation
from tracker.domain.vocabulary import DurationKind, EventType, PartyRole, RelationType, Stage


def test_a_new_record_knows_nothing_but_its_id():
    new = Agreement(uuid="a")

    assert new.signing is None
    assert new.entry_into_force is None
    assert new.end is None
    assert new.primary_area is None
    assert new.stage is Stage.REVIEWED
    assert new.duration_kind is DurationKind.NOT_STATED
    assert new.revision == 0
    assert not new.trashed


@pytest.mark.parametrize(
    "event_type",
    [
        EventType.SIGNED,
        EventType.SIGNED_AD_REFERENDUM,
        EventType.SIGNED_DEFINITIVE,
        EventType.NOTES_EXCHANGED,
    ],
)
def test_each_way_of_signing_is_the_signing(event_type):
    signed = make.event(event_type, "2019-06-03")

    assert make.bare_agreement(events=(signed,)).signing is signed


def test_a_dated_signing_is_preferred_to_an_undated_one():
    undated, dated = make.event(), make.event(date="2019-06-03")

    assert make.bare_agreement(events=(undated, dated)).signing is dated
    assert make.bare_agreement(events=(undated,)).signing is undated


def test_the_signing_of_all_is_preferred_to_that_of_one_party():
    one = make.event(date="2019-06-01", party="one")
    everybody = make.event(date="2019-06-03")

    assert make.bare_agreement(events=(one, everybody)).signing is everybody
    assert make.bare_agreement(events=(one,)).signing is one


def test_entry_into_force_and_end_are_found_among_the_events():
    force = make.event(EventType.OPERATIVE, "2020")
    end = make.event(EventType.EXPIRED, "2025")
    record = make.bare_agreement(events=(make.event(EventType.REGISTERED), end, force))

    assert record.entry_into_force is force
    assert record.end is end
    assert record.signing is None


def test_one_area_may_stand_for_the_whole():
    border, trafficking = make.area("MIG.BOR"), make.area("TRF.HUM", primary=True)

    assert make.bare_agreement(areas=(border, trafficking)).primary_area is trafficking
    assert make.bare_agreement(areas=(border,)).primary_area is None


def test_an_area_without_id_is_known_by_its_words():
    assert make.area("TRF.HUM").value == "TRF.HUM"
    assert make.area("", label="remittances").value == "remittances"


@pytest.mark.parametrize(
    ("roles", "bilateral"),
    [
        ([PartyRole.PARTY, PartyRole.PARTY], True),
        ([PartyRole.PARTY, PartyRole.PARTY, PartyRole.MEDIATOR], True),
        ([PartyRole.PARTY, PartyRole.PARTY, PartyRole.PARTY], False),
        ([PartyRole.PARTY, PartyRole.WITNESS], False),
        ([], False),
    ],
)
def test_two_sides_make_it_bilateral_whoever_else_is_there(roles, bilateral):
    parties = tuple(make.party(role=role) for role in roles)

    assert make.bare_agreement(parties=parties).bilateral is bilateral


def test_a_record_cannot_be_changed_under_its_reader():
    with pytest.raises(FrozenInstanceError):
        make.agreement().title = "Another"


def test_two_records_with_the_same_values_are_equal():
    parts = {
        "other_titles": (OtherTitle(language="es", title="Memorando"),),
        "registrations": (Registration(register="UNTS", number="I-1"),),
        "relations": (Relation(uuid="r", type=RelationType.AMENDS, other="b"),),
    }

    assert Agreement(uuid="a", **parts) == Agreement(uuid="a", **parts)
    assert Agreement(uuid="a", **parts) != Agreement(uuid="a")


def test_a_party_has_a_value_whether_anybody_mapped_its_name_or_not():
    assert make.party("USA", name="the Union").value == "USA"
    assert make.party("", name="Rebel Council").value == "Rebel Council"


def test_only_parties_and_signatories_agree():
    agreeing = [role for role in PartyRole if make.party("USA", role=role).contracting]

    assert agreeing == [PartyRole.PARTY, PartyRole.SIGNATORY]


def test_a_signature_finds_its_party():
    usa, council = make.party("USA"), make.party("", name="Rebel Council")
    record = make.bare_agreement(parties=(usa, council))

    assert record.party(council.uuid) is council
    assert record.party("gone") is None
    assert record.party(None) is None
