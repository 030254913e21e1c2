from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.exchange.importing.foreign import NAMES
from tracker.domain.errors import ValueRefused
from tracker.domain.naming import signatory_text
from tracker.domain.vocabulary import EventType, Level, PartyRole
from tracker.exchange.importing.wide_parties import (
    set_parties,
    set_party_code,
    set_party_level,
    set_party_name,
    set_signatories,
)

STORED = make.agreement(revision=3)
NEW = make.bare_agreement(parties=())


def codes(agreement) -> list[str]:
    return [party.value for party in agreement.parties]


def test_parties_that_stay_keep_what_is_known_of_them():
    after, remarks = set_parties(STORED, ["Guatemala", "USA", "Atlantis"], NAMES)

    assert codes(after) == ["GTM", "USA", "Atlantis"]
    assert {p.uuid for p in STORED.parties} <= {p.uuid for p in after.parties}
    assert [name for name, _ in remarks] == ["Atlantis"]


def test_a_party_that_goes_takes_along_what_was_its_own():
    usa, gtm = STORED.parties
    own = make.event(EventType.RATIFIED, "2020", party=gtm.uuid)
    witness = make.party("MEX", role=PartyRole.WITNESS)
    record = replace(STORED, parties=(usa, gtm, witness), events=(*STORED.events, own))

    after, _ = set_parties(record, ["USA"], NAMES)

    assert codes(after) == ["USA", "MEX"]
    assert after.events == STORED.events
    assert [s.party for s in after.signatures] == [usa.uuid, None]


@pytest.mark.parametrize("again", ["USA", "United States"])
def test_a_party_named_twice_is_refused(again):
    with pytest.raises(ValueRefused, match=f"{again} is named twice"):
        set_parties(NEW, ["USA", again], NAMES)


def test_a_name_of_several_parties_stays_a_name():
    after, remarks = set_parties(NEW, ["bleu belg"], NAMES)

    assert codes(after) == ["bleu belg"]
    assert "several" in remarks[0][1]


def test_a_code_may_be_set_named_and_taken_away():
    assert codes(set_party_code(STORED, 1, "HND", NAMES)) == ["USA", "HND"]
    assert codes(set_party_code(STORED, 1, "Honduras", NAMES)) == ["USA", "HND"]
    assert codes(set_party_code(STORED, 1, "", NAMES)) == ["USA"]
    assert set_party_code(STORED, 1, "GTM", NAMES) == STORED
    assert codes(set_party_code(NEW, 0, "GTM", NAMES)) == ["GTM"]
    assert set_party_code(NEW, 0, "", NAMES) == NEW
    with pytest.raises(ValueRefused, match="no party"):
        set_party_code(STORED, 0, "QQQ", NAMES)


def test_a_name_follows_from_the_code_where_there_is_one():
    assert set_party_name(STORED, 1, "Guatemala", NAMES) == STORED
    assert codes(set_party_name(STORED, 1, "Honduras", NAMES)) == ["USA", "HND"]
    assert set_party_name(STORED, 1, "", NAMES) == STORED
    with pytest.raises(ValueRefused, match="follows from its code"):
        set_party_name(STORED, 1, "Atlantis", NAMES)


def test_a_party_without_code_may_be_renamed():
    record = replace(STORED, parties=(make.party("", name="Rebels"),))

    assert codes(set_party_name(record, 0, "Rebel Council", NAMES)) == ["Rebel Council"]
    assert codes(set_party_name(record, 0, "Honduras", NAMES)) == ["HND"]


def test_a_new_record_takes_names_where_there_are_no_codes():
    named = set_party_name(NEW, 0, "Atlantis", NAMES)

    assert codes(named) == ["Atlantis"]
    assert set_party_name(NEW, 0, "", NAMES) == NEW
    coded = set_party_code(NEW, 0, "DEU", NAMES)
    assert codes(set_party_name(coded, 0, "Whatever", NAMES)) == ["DEU"]


def test_levels_are_of_their_list_and_need_a_party():
    assert set_party_level(STORED, 0, "state", NAMES).parties[0].level is Level.STATE
    assert set_party_level(STORED, 0, "", NAMES).parties[0].level is Level.UNCLEAR
    assert set_party_level(NEW, 0, "unclear", NAMES) == NEW
    with pytest.raises(ValueRefused, match="no level"):
        set_party_level(STORED, 0, "high", NAMES)
    with pytest.raises(ValueRefused, match="no party"):
        set_party_level(NEW, 0, "state", NAMES)


def test_signatories_come_back_as_they_are_shown():
    shown = [signatory_text(STORED, signature) for signature in STORED.signatures]

    assert shown == ["Joan Miller (Acting Secretary, USA)", "Andrés Peña (Minister, GTM)"]
    assert set_signatories(STORED, shown) == STORED


def test_a_signatory_may_change_capacity_and_party():
    after = set_signatories(STORED, ["Joan Miller (Envoy, Head of mission)", "Andrés Peña (GTM)"])

    miller, pena = after.signatures
    assert (miller.uuid, miller.capacity, miller.party) == (
        STORED.signatures[0].uuid,
        "Envoy, Head of mission",
        None,
    )
    assert (pena.capacity, pena.party) == ("", STORED.parties[1].uuid)


def test_signatories_may_come_go_and_stay_once():
    after = set_signatories(STORED, ["Rosa Díaz", "Joan Miller", "Joan Miller"])

    assert [s.person for s in after.signatures] == ["Rosa Díaz", "Joan Miller"]
    assert after.signatures[1] == STORED.signatures[0]
    assert set_signatories(STORED, []).signatures == ()
