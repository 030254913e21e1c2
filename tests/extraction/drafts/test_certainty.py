"""What is more doubtful than likely stays blank and is offered."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, only
from tracker.domain.draft import LIKELY, Trust, trust
from tracker.domain.vocabulary import Field, InstrumentType, ReportedStatus
from tracker.extraction.agreements.naming import Naming
from tracker.extraction.agreements.status import Reported
from tracker.extraction.drafts.alternatives import Alternatives
from tracker.extraction.drafts.calibration import confidence
from tracker.extraction.drafts.certainty import Values, certain, party_rank, sureness
from tracker.extraction.signing.told_days import Day
from tracker.extraction.vocabulary.place_words import Site

TEXT = "Malta and Ghana signed a treaty in Accra on 3 May 2017."


def values(rank: float) -> Values:
    return Values(
        Naming(InstrumentType.TREATY, ((25, 31),), rank),
        Reported(ReportedStatus.SIGNED, 16, 22, rank, "sign, done"),
        Day("2017-05-03", 44, 54, rank, "date beside the act"),
        Site("Accra", 35, 40, rank, "place after the act"),
    )


def test_likely_values_are_kept_and_nothing_is_offered():
    other = Alternatives(document(TEXT))
    assert certain(values(0.97), 1.0, other) == values(0.97)
    assert other.told() == ()


def test_doubtful_values_are_offered_beside_blank_fields():
    other = Alternatives(document(TEXT))
    assert certain(values(0.1), 1.0, other) == Values(None, None, None, None)

    offered = {one.field: one for one in other.told()}
    assert offered[Field.PLACE].value == "Accra"
    assert offered[Field.SIGNED].value == "2017-05-03"
    assert offered[Field.STATUS].value == "signed"
    assert offered[Field.INSTRUMENT_TYPE].value == "treaty"
    assert all(one.instead_of == "" and one.confidence < LIKELY for one in other.told())
    assert all(TEXT[one.start : one.end] == one.exact for one in other.told())


def test_what_was_not_found_stays_so():
    other = Alternatives(document(TEXT))
    nothing = Values(None, None, None, None)
    assert certain(nothing, 1.0, other) == nothing


def test_a_draft_of_which_little_speaks_is_trusted_less():
    assert sureness(4.0) < sureness(7.0) == sureness(20.0) == 1.0


@pytest.mark.parametrize("scores", [(4.0, 6.9), (7.0, 8.0), (9.0, 11.9), (12.0, 30.0)])
def test_parties_are_surer_the_more_speaks_for_them(scores):
    low, high = scores
    assert party_rank(low) <= party_rank(high) <= 0.98


def test_parties_are_ticked_beforehand_only_where_much_speaks_for_them():
    assert trust(confidence(Field.PARTIES, party_rank(12.0))) is Trust.TICKED
    assert trust(confidence(Field.PARTIES, party_rank(11.9))) is Trust.SUGGESTED


def test_no_filled_field_of_a_draft_is_less_than_likely():
    text = (
        "VALLETTA - A statue was shown on Friday. Malta and Ghana have friends. Later the two "
        "ministers were reported to have signed a treaty of some kind."
    )
    for draft in (only(TEXT), *drafts(text)):
        for proposal in draft.evidence:
            single = proposal.field in (Field.PLACE, Field.STATUS, Field.INSTRUMENT_TYPE)
            assert not single or proposal.confidence >= LIKELY - 0.005
