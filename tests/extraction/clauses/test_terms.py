"""Which agreement of an article a clause belongs to, and what its clauses come to together."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts, only
from tracker.domain.vocabulary import Field, Stance

SIGNED = "Malta and Ghana signed the Agreement on Fisheries in Valletta on 3 May 2017. "
TERMS = (Field.DURATION, Field.NOTICE_PERIOD, Field.TACIT_RENEWAL)


def test_the_clauses_of_an_article_become_values_with_exact_words():
    text = SIGNED + (
        "It is valid for ten years and then renewed tacitly for periods of one year, unless"
        " either side gives six months’ notice."
    )
    draft = only(text)

    assert (draft.duration, draft.notice_period, draft.tacit_renewal) == ("P10Y+P1Y", "P6M", True)
    told = [proposal for proposal in draft.evidence if proposal.field in TERMS]
    assert {proposal.field for proposal in told} == set(TERMS)
    assert all(text[p.start : p.end] == p.exact for p in told)
    assert all(0.6 <= p.confidence < 0.97 for p in told)


def test_nothing_is_proposed_where_nothing_is_said():
    draft = only(SIGNED)

    assert (draft.duration, draft.notice_period, draft.tacit_renewal) == ("", "", None)
    assert not [proposal for proposal in draft.evidence if proposal.field in TERMS]


def test_another_length_stays_beside_the_first_as_a_contradiction():
    draft = only(SIGNED + "The agreement is valid for five years. It is valid for three years.")

    told = {p.value: p.stance for p in draft.evidence if p.field is Field.DURATION}
    assert told == {"P5Y": Stance.SUPPORTS, "P3Y": Stance.CONTRADICTS}


def test_each_of_several_agreements_has_its_own_term():
    found = drafts(
        "Malta and Ghana signed an agreement on fisheries in Accra on 3 May 2017. The agreement"
        " is valid for five years. Malta also signed a treaty on extradition with Kenya on 4 May"
        " 2017. The treaty with Kenya is valid for ten years."
    )

    assert {draft.parties: draft.duration for draft in found} == {
        ("MLT", "GHA"): "P5Y",
        ("MLT", "KEN"): "P10Y",
    }


@pytest.mark.parametrize("title", ["Agreement valid for five years\n\n", ""])
def test_a_headline_states_no_clause(title):
    assert only(title + SIGNED).duration == ""


def test_the_first_notice_is_kept_and_a_second_one_left():
    draft = only(
        SIGNED
        + "The agreement may be terminated with 90 days' notice. Either party may withdraw"
        + " from it with one year's notice."
    )

    told = [p.value for p in draft.evidence if p.field is Field.NOTICE_PERIOD]
    assert draft.notice_period == "P90D"
    assert told == ["P90D"]


def test_a_further_term_of_the_same_length_is_not_said_twice():
    draft = only(
        SIGNED
        + "It is valid for five years and renewed automatically for further periods of five"
        + " years."
    )

    assert draft.duration == "P5Y"
    assert draft.tacit_renewal is True


def test_a_clause_of_the_other_agreement_is_not_taken():
    found = drafts(
        "Malta and Ghana signed an agreement on fisheries in Accra on 3 May 2017. Malta also"
        " signed a treaty on extradition with Kenya on 4 May 2017. The treaty with Kenya may be"
        " denounced with six months' notice."
    )

    told = {draft.parties: draft.notice_period for draft in found}
    assert told == {("MLT", "GHA"): "", ("MLT", "KEN"): "P6M"}


def test_an_older_agreement_lends_its_term_to_nobody():
    draft = only(SIGNED + "An earlier agreement had been valid for ten years.")

    assert draft.duration == ""


def test_words_with_marks_that_vanish_are_quoted_as_they_stand():
    text = SIGNED + "It is valid for ten\u00ad years and renewed auto\u00admatically."
    draft = only(text)

    told = [p for p in draft.evidence if p.field in TERMS]
    assert {p.field for p in told} == {Field.DURATION, Field.TACIT_RENEWAL}
    assert [text[p.start : p.end] for p in told] == [p.exact for p in told]
    assert any("auto\u00admatically" in p.exact for p in told)
