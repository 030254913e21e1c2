"""Each column is said once; its key and text are a contract with other programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.columns import BY_KEY, WIDE, choose, join, split
from tracker.domain.errors import ValueRefused

CONTRACT = (
    "agreement_id, title, instrument_type, binding, parties, party1_code, party1_name, "
    "party1_level, party2_code, party2_name, party2_level, signatories, signed, "
    "signed_earliest, signed_latest, place, in_force, ended, ended_grounds, status, as_of, "
    "areas, primary_area, n_sources, best_tier, n_unsupported, n_conflicts, sources, notes, "
    "tags, revision"
)


def cell(key: str, **changes: object) -> str:
    return BY_KEY[key].text(make.row(**changes))


def test_keys_and_their_order_are_the_contract_of_the_wide_csv():
    assert ", ".join(column.key for column in WIDE) == CONTRACT


def test_every_column_has_a_title_of_its_own():
    titles = [column.title for column in WIDE]

    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_a_row_is_told_in_ids_and_edtf_dates():
    told = {
        "title": "Memorandum of Cooperation",
        "instrument_type": "moc",
        "parties": "USA; GTM",
        "party1_code": "USA",
        "party2_name": "Guatemala",
        "signatories": "Joan Miller (Acting Secretary, USA); Andrés Peña (Minister, GTM)",
        "signed": "2019-06-03",
        "status": "signed",
        "as_of": "2026-03-02",
        "areas": "TRF.HUM; MIG.BOR",
        "n_sources": "1",
        "best_tier": "4",
        "n_conflicts": "0",
    }

    assert {key: cell(key) for key in told} == told


def test_every_cell_is_text_also_where_nothing_is_known():
    empty = make.row(
        title="",
        instrument_type=None,
        parties=(),
        signatories=(),
        areas=(),
        sources=(),
        best_tier=None,
    )

    assert all(isinstance(column.text(empty), str) for column in WIDE)
    assert BY_KEY["instrument_type"].text(empty) == ""
    assert BY_KEY["party2_code"].text(empty) == ""
    assert BY_KEY["best_tier"].text(empty) == ""
    assert BY_KEY["parties"].text(empty) == ""


def test_a_party_without_code_is_told_by_its_name():
    parties = (make.row().parties[0], make.RowParty(code="", name="Free State", level=""))

    assert cell("parties", parties=parties) == "USA; Free State"


def test_a_third_party_is_in_the_list_of_parties():
    parties = (*make.row().parties, make.RowParty(code="MEX", name="Mexico", level="state"))

    assert cell("parties", parties=parties) == "USA; GTM; MEX"


def test_chosen_columns_come_in_the_chosen_order():
    assert [column.key for column in choose(["signed", "title"])] == ["signed", "title"]


def test_an_unknown_column_is_refused_with_those_there_are():
    with pytest.raises(ValueRefused, match="“colour”") as refused:
        choose(["title", "colour"])

    assert "signatories" in refused.value.hint


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("", ()),
        ("; ;", ()),
        ("one", ("one",)),
        ("one; two ;three", ("one", "two", "three")),
        (r"one\; still one; two", ("one; still one", "two")),
        (r"C:\new; ends with \\", (r"C:\new", "ends with \\")),
        ("lonely \\", ("lonely \\",)),
    ],
)
def test_a_cell_is_taken_apart(cell, values):
    assert split(cell) == values


VALUES = st.lists(
    st.text(alphabet=st.one_of(st.sampled_from(";\\ \n'"), st.characters())).filter(
        lambda value: value and value == value.strip()
    )
)


@given(VALUES)
def test_taking_apart_undoes_putting_together(values):
    assert split(join(values)) == tuple(values)
