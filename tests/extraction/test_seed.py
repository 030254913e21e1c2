"""What the article that ships with the program must yield, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extraction.evaluate import ARTICLES
from tracker.domain.draft import DraftAgreement
from tracker.domain.vocabulary import Field, GapReason, InstrumentType, ReportedStatus, Stance
from tracker.extraction.extractor import extract
from tracker.services.reference import load_reference

SEEDS = ARTICLES.parents[2] / "seeds"


@pytest.fixture(scope="module")
def text() -> str:
    return next(Path(SEEDS).glob("*.txt")).read_text("utf-8")


@pytest.fixture(scope="module")
def draft(text) -> DraftAgreement:
    (only,) = extract(text, load_reference()).agreements
    return only


def test_it_is_a_memorandum_of_cooperation_between_two_states(draft):
    assert draft.instrument_type is InstrumentType.MOC
    assert set(draft.parties) == {"USA", "GTM"}
    assert draft.status is ReportedStatus.SIGNED


def test_states_that_are_only_named_are_not_parties(draft):
    named = {proposal.value for proposal in draft.evidence if proposal.field is Field.PARTIES}
    assert not named & {"SLV", "HND", "MEX"}


def test_two_ministers_sign_and_one_of_them_is_acting(draft):
    people = {person.name: person for person in draft.signatories}
    assert set(people) == {"Kevin K. McAleenan", "Enrique Antonio Degenhart"}
    assert people["Kevin K. McAleenan"].party == "USA"
    assert people["Kevin K. McAleenan"].acting
    assert people["Enrique Antonio Degenhart"].party == "GTM"
    assert not people["Enrique Antonio Degenhart"].acting


def test_there_are_nine_areas_and_the_border_is_among_them(draft):
    assert len(draft.areas) == 9
    assert "MIG.BOR" in draft.areas


def test_remittances_are_absent_and_not_an_area(draft):
    assert any("remittance" in value.casefold() for value in draft.absent_areas)
    behind = [p for p in draft.evidence if p.stance is Stance.STATES_ABSENCE]
    assert any("remittances" in proposal.exact for proposal in behind)


def test_the_day_is_a_gap_that_says_it_was_searched(draft):
    assert draft.signed is None
    assert dict(draft.gaps)[Field.SIGNED] is GapReason.SEARCHED_NOT_FOUND


def test_the_place_is_where_the_meetings_were(draft):
    assert draft.place == "Guatemala"


def test_every_value_has_words_and_every_quotation_is_exact(draft, text):
    assert all(text[p.start : p.end] == p.exact for p in draft.evidence)
    behind = {(p.field, p.value) for p in draft.evidence}
    assert {(Field.PARTIES, code) for code in draft.parties} <= behind
    assert {(Field.AREAS, area) for area in draft.areas} <= behind
    assert {(Field.SIGNATORIES, person.name) for person in draft.signatories} <= behind
