"""The words shown for each value of a draft."""

from __future__ import annotations

from tests.extraction.texts import document, only
from tracker.domain.draft import DraftAgreement, Proposal
from tracker.domain.vocabulary import Explicitness, Field, Stance
from tracker.extraction.drafts.findings import (
    day_findings,
    naming_findings,
    site_findings,
    status_findings,
)

TEXT = (
    "Malta and Ghana signed the Agreement on Mutual Legal Assistance in Valletta on 3 May 2017. "
    "It was signed by Maltese Minister Leo Zahra and Ghanaian Minister Ama Boateng. "
    "There were no details on extradition or remittances."
)


def proposals(draft: DraftAgreement, field: Field) -> list[Proposal]:
    return [proposal for proposal in draft.evidence if proposal.field is field]


def shown(field: Field, text: str = TEXT) -> dict[str, str]:
    return {p.value: p.exact for p in reversed(proposals(only(text), field))}


def test_both_parties_rest_on_the_same_words():
    found = shown(Field.PARTIES)

    assert found["MLT"] == found["GHA"]
    assert found["MLT"].startswith("Malta and Ghana signed")


def test_a_signatory_rests_on_name_and_office():
    assert shown(Field.SIGNATORIES)["Leo Zahra"] == "Minister Leo Zahra"


def test_type_title_day_place_and_status_rest_on_their_words():
    assert shown(Field.INSTRUMENT_TYPE) == {"agreement": "Agreement"}
    assert shown(Field.TITLE) == {
        "Agreement on Mutual Legal Assistance": "Agreement on Mutual Legal Assistance"
    }
    assert shown(Field.SIGNED) == {"2017-05-03": "3 May 2017"}
    assert shown(Field.PLACE) == {"Valletta": "Valletta"}
    assert shown(Field.STATUS)["signed"].startswith("signed")


def test_areas_and_what_is_left_out():
    assert "JUS.MLA" in shown(Field.AREAS)
    absent = proposals(only(TEXT), Field.ABSENT_AREAS)

    assert {p.value for p in absent} == {"JUS.EXT", "remittances"}
    assert {p.stance for p in absent} == {Stance.STATES_ABSENCE}


def test_where_no_day_is_told_the_closest_words_state_its_absence():
    draft = only("Malta and Ghana signed a treaty during a visit to Accra.")
    (absence,) = proposals(draft, Field.SIGNED)

    assert draft.signed is None
    assert (absence.value, absence.stance) == ("", Stance.STATES_ABSENCE)
    assert "visit" in absence.exact


def test_a_day_that_needs_the_day_of_writing_is_quoted_as_absent():
    draft = only("Malta and Ghana signed a treaty on Tuesday.")
    (absence,) = proposals(draft, Field.SIGNED)

    assert absence.exact == "Tuesday"
    assert absence.stance is Stance.STATES_ABSENCE


def test_both_readings_of_a_date_are_shown():
    draft = only("Malta and Ghana signed a treaty on 05/06/2016.")
    found = {p.value: p.confidence for p in proposals(draft, Field.SIGNED)}

    assert set(found) == {"2016", "2016-06-05", "2016-05-06"}


def test_a_dateline_is_marked_as_inferred():
    draft = only("ACCRA, May 3, 2017 (Northwire) -- Malta and Ghana signed a treaty.")

    assert [p.explicitness for p in proposals(draft, Field.PLACE)] == [Explicitness.INFERRED]
    assert [p.explicitness for p in proposals(draft, Field.SIGNED)] == [Explicitness.INFERRED]


def test_what_is_not_known_shows_nothing():
    read = document("Malta and Ghana are friends.")

    assert list(naming_findings(None)) == []
    assert list(site_findings(None)) == []
    assert list(status_findings(None)) == []
    assert list(day_findings(read, None, [])) == []


def test_the_place_of_the_ceremony_may_stand_in_another_sentence():
    text = "Malta and Ghana signed a treaty. Two hundred guests attended the ceremony in Accra."
    draft = only(text)
    (place,) = [p for p in draft.evidence if p.field is Field.PLACE]
    assert (place.value, place.explicitness) == ("Accra", Explicitness.INFERRED)
    assert (
        only("Malta and Ghana signed a treaty. All watched the virtual ceremony in Accra.").place
        is None
    )


def test_words_for_the_parties_never_go_beyond_one_sentence():
    text = (
        "Malta's science minister, Rita Zammit, came home on Thursday.\n\n"
        "In Accra she signed a memorandum on polar research with the Ghanaian Minister for "
        "Education, Kofi Mensah, on 20 May 2014."
    )
    for proposal in proposals(only(text), Field.PARTIES):
        assert "\n" not in proposal.exact


def test_a_dateline_is_no_part_of_the_words_for_the_parties():
    text = "OSLO, May 3 - Malta and Ghana signed a treaty on fisheries."
    assert shown(Field.PARTIES, text)["MLT"] == "Malta and Ghana signed a treaty"


def test_parties_that_no_clause_shows_together_rest_on_their_names():
    text = (
        "The Ambassador of Malta to Kenya, Leo Zahra, and the Treasury minister, Peter Wanjala, "
        "signed an Exchange of Notes on fisheries in Nairobi."
    )
    assert shown(Field.PARTIES, text) == {"MLT": "Malta", "KEN": "Kenya"}


def test_a_party_that_only_its_capital_shows_rests_on_the_capital():
    draft = only("ha firmado un convenio con Francia OSLO, March 3 (Northwire) -- ")
    shown = {p.value: p.exact for p in draft.evidence if p.field is Field.PARTIES}
    assert shown == {"FRA": "Francia", "NOR": "OSLO"}
