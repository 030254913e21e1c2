"""Cells of a printed list hold words and days, where rows hold ids and EDTF."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.columns import BY_KEY, LISTED, WIDE
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import InstrumentType, SourceTier, Status
from tracker.printing.cells import cell_text, column_title, is_gap, party_names
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


@pytest.fixture
def english():
    return Wording(load_reference(), "en")


@pytest.fixture
def spanish():
    return Wording(load_reference(), "es")


@pytest.mark.parametrize(
    ("key", "changes", "words"),
    [
        ("title", {"title": "Deal"}, "Deal"),
        ("title", {"title": ""}, "Memorandum of cooperation"),
        ("title", {"title": "", "instrument_type": None}, "Guatemala – United States"),
        ("instrument_type", {"instrument_type": InstrumentType.MOC}, "MoC"),
        ("instrument_type", {"instrument_type": InstrumentType.TREATY}, "Treaty"),
        ("instrument_type", {"instrument_type": None}, ""),
        ("binding", {"binding": "non_binding"}, "not binding"),
        ("binding", {"binding": ""}, ""),
        ("status", {"status": Status.IN_FORCE}, "in force"),
        ("signed", {"signed": "2019-05"}, "May 2019"),
        ("signed", {"signed": "", "signed_gap": "searched_not_found"}, "Searched, not found"),
        ("signed", {"signed": "", "signed_gap": ""}, ""),
        ("in_force", {"in_force": ""}, ""),
        ("in_force", {"in_force": "2020-01-01"}, "1 January 2020"),
        ("ended_grounds", {"ended_grounds": "mutual"}, "ended by both sides"),
        ("areas", {"areas": ("TRF.HUM", "a;b")}, "Human trafficking; a;b"),
        ("primary_area", {"primary_area": "TRF.HUM"}, "Human trafficking"),
        ("tags", {"tags": ("north", "sea")}, "north; sea"),
        ("signatories", {"signatories": ("A. B. (Minister, GTM)",)}, "A. B. (Minister, GTM)"),
        ("party1_code", {}, "USA"),
        ("n_unsupported", {"n_unsupported": 3}, "3"),
        ("as_of", {"as_of": "2026-11-24"}, "24 November 2026"),
    ],
)
def test_a_cell_reads_as_words(english, key, changes, words):
    assert cell_text(make.row(**changes), BY_KEY[key], english) == words


def test_cells_speak_spanish(spanish):
    row = make.row(status=Status.IN_FORCE, signed="2019-05-27", title="")

    said = [cell_text(row, BY_KEY[key], spanish) for key in ("status", "signed", "title")]

    assert said == ["en vigor", "27 de mayo de 2019", "Memorando de cooperación"]


@pytest.mark.parametrize("column", WIDE, ids=[column.key for column in WIDE])
def test_each_column_can_be_printed(english, column):
    assert isinstance(cell_text(make.row(), column, english), str)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Argentina – Bolivia – Chile – Ecuador – France and 2 more"),
        ("es", "Argentina – Bolivia – Chile – Ecuador – Francia y 2 más"),
    ],
)
def test_a_convention_of_many_names_the_first_and_counts_the_others(language, told):
    words = Wording(load_reference(), language)
    codes = ("PER", "FRA", "BOL", "CHL", "ARG", "ECU", "PRY")
    row = make.row(parties=tuple(RowParty(code=code, name="", level="") for code in codes))
    six = make.row(parties=row.parties[:6])

    assert cell_text(row, BY_KEY["parties"], words) == told
    assert cell_text(six, BY_KEY["parties"], words).count(" – ") == 5


def test_parties_without_a_code_go_by_their_name(english):
    parties = (
        RowParty(code="", name="Hanover", level=""),
        RowParty(code="GTM", name="", level=""),
    )

    assert party_names(parties, english) == "Guatemala – Hanover"


def test_only_a_reason_for_emptiness_is_a_gap():
    signed = BY_KEY["signed"]

    assert is_gap(make.row(signed="", signed_gap="not_searched"), signed)
    assert not is_gap(make.row(signed="2019"), signed)
    assert not is_gap(make.row(signed="", signed_gap="not_searched"), BY_KEY["title"])


def test_columns_have_titles_in_both_languages():
    assert column_title(BY_KEY["signed"], "en") == "Signed"
    assert column_title(BY_KEY["signed"], "es") == "Firma"


def test_the_share_of_values_with_their_passage_is_said_in_words(english, spanish):
    row = make.row(n_accepted=4, n_claims=7)

    assert cell_text(row, LISTED["evidence"], english) == "4 of 7"
    assert cell_text(row, LISTED["evidence"], spanish) == "4 de 7"
    assert column_title(LISTED["evidence"], "es") == "Evidencia"


def test_the_best_source_is_named_by_its_kind(english):
    known = cell_text(make.row(best_tier=1), BY_KEY["best_tier"], english)

    assert known.casefold() == english.label(SourceTier(1)).casefold()
    assert cell_text(make.row(best_tier=None), BY_KEY["best_tier"], english) == ""
