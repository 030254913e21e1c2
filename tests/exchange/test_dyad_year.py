"""Pairs of states, year by year."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.strategies import records
from tracker.domain.export_form import DyadRule
from tracker.domain.vocabulary import EventType, PartyRole
from tracker.exchange.dyad_year import DYAD_YEAR, today, write_dyad_years
from tracker.services.reference import load_reference

PLACES = load_reference().places


def table(path, *agreements, **options):
    write_dyad_years(agreements, path, PLACES, as_of=make.TODAY, **options)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pact(*codes, start="2020-05-01", end="", **changes):
    events = [make.event(EventType.IN_FORCE, start)]
    events += [make.event(EventType.TERMINATED, end)] if end else []
    parties = tuple(make.party(code) for code in codes)
    return make.bare_agreement(**{"parties": parties, "events": tuple(events)} | changes)


def years(found):
    return {(row["party1_code"], row["party2_code"], int(row["year"])) for row in found}


def test_a_pair_has_a_row_for_each_year_in_force(tmp_path):
    record = pact("USA", "GTM", end="2022-03-01")

    found = table(tmp_path / "d.csv", record)

    assert list(found[0]) == list(DYAD_YEAR)
    assert years(found) == {("GTM", "USA", year) for year in (2020, 2021, 2022)}
    assert found[0]["party1_name"] == "Guatemala"
    assert [(row["n_entered"], row["n_left"]) for row in found] == [
        ("1", "0"),
        ("0", "0"),
        ("0", "1"),
    ]
    assert found[0]["agreements"] == record.uuid


def test_several_agreements_of_a_pair_share_its_rows(tmp_path):
    found = table(tmp_path / "d.csv", pact("USA", "GTM"), pact("GTM", "USA", start="2024-01-01"))

    assert [row["n_active"] for row in found] == ["1"] * 4 + ["2"] * 3


def test_three_states_are_three_pairs(tmp_path):
    found = table(tmp_path / "d.csv", pact("USA", "GTM", "MEX", start="2026-01-01"))

    assert years(found) == {("GTM", "MEX", 2026), ("GTM", "USA", 2026), ("MEX", "USA", 2026)}


@pytest.mark.parametrize(
    "record",
    [
        pact("USA", "EU"),
        pact("USA", "USA"),
        pact("USA", "GTM", start=""),
        pact("USA", "GTM", start="2030-01-01"),
        pact("USA", "GTM", events=(make.event(EventType.SIGNED, "2020-01-01"),)),
        pact(
            "USA",
            "GTM",
            parties=(make.party("USA"), make.party("GTM", role=PartyRole.WITNESS)),
        ),
    ],
)
def test_what_was_not_in_force_between_two_states_has_no_row(tmp_path, record):
    assert table(tmp_path / "d.csv", record) == []


def test_former_states_as_they_signed_or_as_they_are_today(tmp_path):
    record = pact("SUHH", "USA", start="1989-01-01")

    signed = years(table(tmp_path / "d.csv", record))
    assert {pair[:2] for pair in signed} == {("SUHH", "USA")}
    assert max(year for *_, year in signed) in (1991, 1992)

    now = years(table(tmp_path / "d.csv", record, rule=DyadRule.SUCCESSOR_TODAY))
    assert {pair[:2] for pair in now} == {("RUS", "USA")}
    assert max(year for *_, year in now) == 2026


def test_the_successors_of_a_divided_state_each_count():
    assert set(today("CSHH", PLACES)) == {"CZE", "SVK"}
    assert today("USA", PLACES) == ("USA",)
    assert today("nowhere", PLACES) == ()


def test_a_pair_that_became_one_state_falls_away(tmp_path):
    record = pact("DDDE", "DEU", start="1973-06-21")

    assert table(tmp_path / "d.csv", record, rule=DyadRule.SUCCESSOR_TODAY) == []


@settings(max_examples=40)
@given(st.lists(records(), max_size=4))
def test_rows_are_unique_ordered_and_the_same_whatever_the_order(tmp_path_factory, agreements):
    folder = tmp_path_factory.mktemp("dyads")
    found = table(folder / "a.csv", *agreements)

    keys = [(row["party1_code"], row["party2_code"], int(row["year"])) for row in found]
    assert keys == sorted(set(keys))
    assert all(row["party1_code"] < row["party2_code"] for row in found)
    assert all(int(row["n_active"]) == len(row["agreements"].split("; ")) for row in found)
    assert found == table(folder / "b.csv", *agreements[::-1])
