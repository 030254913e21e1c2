from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.exchange.importing.foreign import NAMES, TERMS
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Binding, EventType, InstrumentType
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.wide_edits import WideEdits

STORED = make.agreement(revision=3)
EMPTY = make.bare_agreement(title="", instrument_type=None, parties=(), events=(), areas=())


def apply(agreement=EMPTY, **cells: str):
    return WideEdits(NAMES, TERMS).apply(agreement, cells)


def test_plain_values_are_taken():
    after = apply(
        title="A; B", notes="n", tags="a\\;b; a\\;b; c", instrument_type="MoC", binding="Binding"
    )

    assert (after.title, after.notes, after.tags) == ("A; B", "n", ("a;b", "c"))
    assert after.instrument_type is InstrumentType.MOC
    assert after.binding is Binding.BINDING
    cleared = apply(after, instrument_type="", binding="")
    assert (cleared.instrument_type, cleared.binding) == (None, None)


def test_dates_make_and_change_events():
    after = apply(signed="2019-05", place="Lima", in_force="27/05/2020", ended="2021")

    assert [(e.type, e.date, e.place) for e in after.events] == [
        (EventType.SIGNED, "2019-05", "Lima"),
        (EventType.IN_FORCE, "2020-05-27", ""),
        (EventType.TERMINATED, "2021", ""),
    ]
    later = apply(after, signed="", in_force="2022", ended_grounds="Denunciation")
    assert [e.date for e in later.events] == ["", "2022", "2021"]
    assert later.end.grounds == "denunciation"
    assert apply(signed="", place="", in_force="", ended="", ended_grounds="") == EMPTY


def test_an_effective_day_is_changed_where_only_that_is_known():
    event = make.event(EventType.IN_FORCE, "", effective="2020")
    record = replace(EMPTY, events=(event,))

    assert apply(record, in_force="2021").events[0].effective == "2021"


def test_a_place_or_grounds_alone_make_their_event():
    assert apply(place="Lima").signing.place == "Lima"
    assert apply(ended_grounds="breach").end.grounds == "breach"


def test_the_order_of_dates_is_that_of_the_column():
    edits = WideEdits(NAMES, TERMS, {"signed": Order.MONTH_FIRST})

    assert edits.apply(EMPTY, {"signed": "02/01/2019"}).signing.date == "2019-02-01"


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("signed", "31/02/2024", "impossible"),
        ("signed", "01/02/2024", "two different days"),
        ("instrument_type", "pizza", "no type of instrument"),
        ("binding", "rubber", "no binding force"),
        ("ended_grounds", "boredom", "no grounds"),
        ("party1_code", "QQQ", "no party"),
        ("party1_level", "high", "no party|no level"),
    ],
)
def test_what_is_not_understood_names_its_column(column, cell, words):
    with pytest.raises(ValueRefused, match=words) as refusal:
        apply(**{column: cell})
    assert refusal.value.field == column


def test_areas_keep_what_is_known_of_them():
    after = apply(STORED, areas="MIG.BOR; own words; human trafficking")

    assert [a.value for a in after.areas] == ["MIG.BOR", "own words", "TRF.HUM", "remittances"]
    assert after.areas[0] == STORED.areas[1]
    with pytest.raises(ValueRefused, match="not covered"):
        apply(STORED, areas="remittances")


def test_one_area_is_the_primary_one():
    after = apply(STORED, primary_area="MIG.BOR")
    assert after.primary_area.area == "MIG.BOR"
    assert apply(after, primary_area="").primary_area is None
    assert apply(areas="", primary_area="TRF.HUM").primary_area.area == "TRF.HUM"


def test_sources_are_attached_where_they_are_known():
    edits = WideEdits(NAMES, TERMS)
    edits.known_sources = {"s1", make.SOURCE_UUID}.__contains__

    after = edits.apply(STORED, {"sources": f"{make.SOURCE_UUID}; s1; s2"})

    assert after.sources == (make.SOURCE_UUID, "s1")
    assert edits.remarks[0][:2] == ("sources", "s2")
    with pytest.raises(ValueRefused, match="cannot be taken"):
        edits.apply(STORED, {"sources": "s1"})


def test_lists_win_over_cells_and_people_sign_for_parties_of_the_row():
    after = apply(
        parties="GTM; HND",
        party1_code="GTM",
        party1_name="Guatemala",
        party2_level="state",
        signatories="Ana Paz (Minister, HND)",
    )

    assert [p.code for p in after.parties] == ["GTM", "HND"]
    assert after.parties[1].level == "state"
    assert after.signatures[0].party == after.parties[1].uuid


def test_what_should_be_looked_at_is_kept():
    edits = WideEdits(NAMES, TERMS)
    edits.apply(EMPTY, {"parties": "Atlantis", "signed": "36526"})

    assert {remark[:2] for remark in edits.remarks} == {
        ("parties", "Atlantis"), ("signed", "36526"),
    }  # fmt: skip
