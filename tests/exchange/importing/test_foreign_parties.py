from __future__ import annotations

from dataclasses import replace

from tests.exchange.importing.foreign import NAMES, cells, mapping
from tracker.exchange.importing.foreign_parties import parties_of
from tracker.exchange.importing.mapping import ColumnRule


def read(known, *values: str, on: str = ""):
    row = cells(known, *values)
    parties, territories = parties_of(row, known, NAMES, on)
    return [(party.code, party.name) for party in parties], territories, row.notices


def test_two_columns_and_their_codes_name_two_parties():
    known = mapping(a="party1", b="party1_code", c="party2", d="party2_code")

    parties, _, notices = read(known, "cote d'ivoire", "CIV", "germany", "DEU", on="1966-05-01")

    assert parties == [("CIV", ""), ("DEU", "")]
    assert notices == []


def test_a_code_nobody_knows_gives_way_to_the_name():
    parties, _, _ = read(mapping(a="party1", b="party1_code"), "romania", "ROM")

    assert parties == [("ROU", "")]


def test_a_name_is_kept_where_it_tells_more_than_letters_written_otherwise():
    known = mapping(a=ColumnRule(to="parties", separator=" ; "))

    parties, _, _ = read(known, "HOLLAND ; Peru ; thailand")

    assert parties == [("NLD", "HOLLAND"), ("PER", "Peru"), ("THA", "")]


def test_one_column_names_any_number():
    known = mapping(a=ColumnRule(to="parties", separator=" ; "))

    parties, _, _ = read(known, "IRELAND, REPUBLIC OF ; UNITED KINGDOM ; Atlantis")

    assert [code for code, _ in parties] == ["IRL", "GBR", ""]
    assert parties[2] == ("", "Atlantis")


def test_the_same_party_named_twice_is_told():
    parties, _, notices = read(mapping(a="parties"), "USA; United States")

    assert parties == [("USA", "")]
    assert "named twice" in notices[0].message


def test_the_home_party_of_a_mapping_comes_first():
    known = replace(mapping(a="parties"), constants={"parties": ("COL",)})

    assert [code for code, _ in read(known, "PERU")[0]] == ["COL", "PER"]


def test_a_name_may_stand_for_several_parties():
    parties, _, _ = read(mapping(a="party1", b="party1_code"), "bleu belg", "BEL")

    assert parties == [("BEL", ""), ("LUX", "")]


def test_territories_are_told_from_parties_by_their_letters():
    known = mapping(a=ColumnRule(to="parties", separator=" ; ", capitals=True))

    parties, territories, _ = read(known, "FRANCE ; Hong Kong ; UNITED KINGDOM ; Malta")

    assert [code for code, _ in parties] == ["FRA", "GBR"]
    assert territories == ["Hong Kong", "Malta"]


def test_period_names_follow_the_day():
    known = mapping(a="party1")

    assert read(known, "West Germany", on="1969")[0][0][0] == "X-FRG"
    assert read(known, "Germany", on="2001")[0][0][0] == "DEU"


def test_a_row_is_refused_only_where_a_party_named_twice_has_nobody_beside_it():
    known = mapping(a=ColumnRule(to="parties"))
    refused = []
    for text in ("USA; United States", "USA; United States; Peru", "USA"):
        row = cells(known, text)
        parties_of(row, known, NAMES, "")
        refused.append(row.refused)

    assert refused == [True, False, False]
