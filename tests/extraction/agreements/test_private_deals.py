"""Firms, schools, clubs and towns make deals too, and states look on."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.private_deals import of_states, private_news
from tracker.extraction.reports.events import events

MAKER = (
    "Nordhav, a Danish maker of turbines, signed an agreement with Vietnam's state power "
    "company on Monday. Denmark's ambassador and the Vietnamese industry minister attended the "
    "signing."
)
RAIL = (
    "Ethiopia and China's Huaxin sign rail deal\n\nThe Ethiopian Ministry of Transport and "
    "China's "
    "Huaxin Engineering Group signed an agreement on Friday for a railway."
)
TOWN = (
    "The City Council voted on Monday to approve a sister city agreement with Kushimoto, Japan. "
    "Mayor Dale Hutchins will sign it. The town already has a partner in Norway."
)
NURSES = (
    "The Somali Red Crescent and Turkey's Anadolu Bank signed a memorandum of understanding on "
    "Sunday. Minister Abdi Warsame praised it as a sign of friendship of Somalia and Turkey."
)


FENCERS = (
    "The Olympic committees of Kuwait and Spain signed a memorandum of understanding in Madrid. "
    "Fahad Al-Sabah signed for Kuwait and Alejandro Blanco for Spain."
)


SINGERS = (
    "The opera houses of Trieste (Italy) and Rijeka (Croatia) signed a cooperation agreement on "
    "Thursday. Italy's culture ministry pays for the buses."
)


@pytest.mark.parametrize("text", [MAKER, RAIL, TOWN, NURSES, FENCERS, SINGERS])
def test_deals_of_others_are_no_agreement_of_states(text):
    assert drafts(text, published="2019-06-14") == ()


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Union Cabinet has approved a memorandum of understanding signed between Malta "
            "and "
            "Ghana on Monday."
        ),
        "The World Bank and Kenya signed an agreement on wells on Wednesday.",
        "The central banks of Malta and Ghana signed a memorandum of understanding on Monday.",
        (
            "Malta and Ghana signed an agreement on the exchange of archives between the "
            "museums of "
            "Valletta and Accra on Monday."
        ),
        (
            "A memorandum under which pupils keep the marks of their last school was signed by "
            "the "
            "ministers of Malta and Ghana on Friday."
        ),
        "The European Union and Georgia initialled an association agreement on Friday.",
        (
            "Maltese Minister Rita Borg and Ghanaian Minister Kofi Addo, both once heads of a "
            "company, signed a treaty on Friday."
        ),
    ],
)
def test_what_a_paper_is_about_does_not_make_it_private(text):
    read = document(text, published="2019-06-14")
    assert private_news(read, events(read)) == frozenset()
    assert len(drafts(text, published="2019-06-14")) == 1


def test_states_may_sign_on_the_same_day():
    text = MAKER + " The same day the governments of Denmark and Vietnam signed a treaty on tax."
    (draft,) = drafts(text, published="2019-06-14")
    assert set(draft.parties) == {"DNK", "VNM"}
    assert draft.instrument_type == "treaty"


def test_evidence_is_left_alone_where_nothing_is_private():
    assert of_states(document("Malta and Ghana signed a treaty."), [], frozenset()) == []


def test_a_minister_for_an_industry_acts_for_a_state():
    text = (
        "Malta and Ghana work closer\n\nToday in Accra, Minister of Roads Leo Zahra and Ghana's"
        " Minister for Heavy Industries Ama Boateng signed a letter of intent on cranes."
    )
    (draft,) = drafts(text, published="2019-06-14")
    assert set(draft.parties) == {"MLT", "GHA"}
