from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain import editing_parts as parts
from tracker.domain.agreement import Relation
from tracker.domain.editing_gaps import gap_of, set_gap
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import (
    EvidenceState,
    Field,
    GapReason,
    PartyRole,
    RelationType,
)

EMPTY = make.Agreement(uuid="a")


def test_a_new_party_comes_last_and_closes_the_gap():
    start = set_gap(make.agreement(), Field.PARTIES, GapReason.WITHHELD)

    after = parts.put_party(start, make.party("MEX"))

    assert [party.code for party in after.parties] == ["USA", "GTM", "MEX"]
    assert gap_of(after, Field.PARTIES) is None


def test_a_replaced_party_keeps_its_place_and_passages():
    record = make.agreement()
    usa = record.parties[0]

    after = parts.put_party(record, replace(usa, code="MEX"))

    assert [party.code for party in after.parties] == ["MEX", "GTM"]
    assert [e.value for e in after.evidence if e.item == usa.uuid] == ["MEX"]


@pytest.mark.parametrize("party", [make.party(""), make.party("", name=" "), make.party("USA")])
def test_a_party_without_name_or_named_twice_is_refused(party):
    with pytest.raises(ValueRefused) as refused:
        parts.put_party(make.agreement(), party)

    assert refused.value.field == Field.PARTIES


def test_the_same_state_may_be_party_and_depositary():
    after = parts.put_party(make.agreement(), make.party("USA", role=PartyRole.DEPOSITARY))

    assert len(after.parties) == 3


def test_a_name_nobody_has_mapped_is_a_party_too():
    after = parts.put_party(EMPTY, make.party("", name="Kingdom of Nowhere"))

    assert after.parties[0].name == "Kingdom of Nowhere"


def test_a_signature_is_added_replaced_and_removed():
    record = parts.put_signature(EMPTY, make.signature("Joan Miller"))
    signature = record.signatures[0]

    corrected = parts.put_signature(record, replace(signature, person="Joan B. Miller"))
    gone = parts.remove_signature(corrected, signature.uuid)

    assert [s.person for s in corrected.signatures] == ["Joan B. Miller"]
    assert gone.signatures == ()
    assert parts.remove_signature(gone, signature.uuid) is gone


@pytest.mark.parametrize(
    "signature",
    [
        make.signature(" "),
        make.signature("Joan", party="gone"),
        make.signature("Joan", date="2019-13"),
    ],
)
def test_a_signature_must_make_sense(signature):
    with pytest.raises(ValueRefused) as refused:
        parts.put_signature(EMPTY, signature)

    assert refused.value.field == Field.SIGNATORIES


def test_only_one_area_is_primary_and_no_absence_is():
    record = make.agreement()
    _, border, remittances = record.areas

    after = parts.put_area(record, replace(border, primary=True))
    absent = parts.put_area(after, replace(remittances, primary=True))

    assert [area.primary for area in after.areas] == [False, True, False]
    assert absent == after


def test_an_area_that_turns_out_absent_takes_its_passages_along():
    record = make.agreement()
    trafficking = record.areas[0]

    after = parts.put_area(record, replace(trafficking, absent=True))

    fields = {e.field for e in after.evidence if e.item == trafficking.uuid}
    assert fields == {Field.ABSENT_AREAS}


@pytest.mark.parametrize("area", [make.area(""), make.area("TRF.HUM")])
def test_an_area_without_name_or_named_twice_is_refused(area):
    with pytest.raises(ValueRefused) as refused:
        parts.put_area(make.agreement(), area)

    assert refused.value.field == Field.AREAS


def test_a_corrected_area_keeps_its_passages():
    record = make.agreement()

    after = parts.put_area(record, replace(record.areas[1], area="MIG.IRR"))

    assert [e.value for e in after.evidence if e.item == record.areas[1].uuid] == ["MIG.IRR"]


def test_a_relation_is_removed_with_its_passages():
    relation = Relation(uuid="r", type=RelationType.AMENDS, other="b")
    said = make.evidence(Field.RELATIONS, "memorandum", "r", value="amends")
    record = replace(EMPTY, relations=(relation,), evidence=(said,))

    after = parts.remove_relation(record, "r")

    assert after.relations == ()
    assert after.evidence[0].state is EvidenceState.REJECTED
    assert parts.remove_relation(after, "r") is after


def test_removing_what_is_not_there_changes_nothing():
    assert parts.remove_party(EMPTY, "x") is EMPTY
    assert parts.remove_area(EMPTY, "x") is EMPTY
    assert parts.find((), "x") is None


def test_dates_are_checked_at_their_field():
    assert parts.checked_date(" 2019 ", Field.ENDED) == "2019"
    assert parts.checked_date(" ", Field.ENDED) == ""
