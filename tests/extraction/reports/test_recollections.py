"""Looking back is no news; what happens to an old agreement is."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts

DAY = "2019-06-14"


@pytest.mark.parametrize(
    "text",
    [
        (
            "It is forty years this week since Malta and Ghana signed the Treaty on the Volta. A "
            "small exhibition in Accra shows the pens."
        ),
        (
            "In 1976 Malta and Ghana signed an agreement that ended the quarrel. "
            "A new book by the "
            "historian Rita Borg tells how it came about."
        ),
        (
            "Obituary: Kofi Addo, 88\n\nKofi Addo, who has died aged 88, was the "
            "Ghanaian diplomat who "
            "later signed, as ambassador, the fisheries treaty with Malta."
        ),
        (
            "A bridge between Malta and Ghana reopened on Monday after two years of repair. The "
            "bridge was built under an agreement the two countries signed in 2010."
        ),
        (
            "Se cumplen 20 años del acuerdo de paz entre Malta y Ghana\n\nMalta "
            "y Ghana recordaron "
            "este viernes los veinte años del acuerdo. El texto fue firmado en octubre de 1998."
        ),
        (
            "Il y a trente ans, Malte et le Ghana signaient un traité. Une exposition montre la "
            "plume avec laquelle il a été signé en 1989."
        ),
        (
            "Police in Malta and Ghana raided eleven houses on Wednesday under a 2003 treaty that "
            "lets them work side by side."
        ),
    ],
)
def test_a_look_back_reports_nothing(text):
    assert drafts(text, published=DAY) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Ten years after Malta and Ghana signed their treaty on nets, they have renewed it.",
            "signed",
        ),
        (
            (
                "Malta and Ghana marked the anniversary of their friendship. On "
                "Thursday the two states signed "
                "a treaty on nets in Accra."
            ),
            "signed",
        ),
        (
            (
                "Malta and Ghana sign museum agreement\n\nMalta and Ghana signed an agreement on "
                "museums on Thursday."
            ),
            "signed",
        ),
        (
            (
                "A court ordered the man's extradition under the treaty that "
                "Malta and Ghana signed "
                "in 2012. The treaty, in force since 2014, has not been used before."
            ),
            "in_force",
        ),
    ],
)
def test_what_happens_now_is_news(text, status):
    (draft,) = drafts(text, published=DAY)
    assert draft.status == status
    assert set(draft.parties) == {"MLT", "GHA"}


def test_an_agreement_of_long_ago_beside_other_news_is_none():
    text = (
        "Zambia arrests trader\n\nPolice in Lusaka have arrested a Chinese trader over rosewood. "
        "Zambia and China signed an agreement on forests in 2012, but little has come of it."
    )
    assert drafts(text, published=DAY) == ()


def test_what_is_still_unsigned_years_later_is_news():
    text = (
        "Germany-Namibia declaration still unsigned\n\nNearly two years after Germany and Namibia "
        "initialled a joint declaration, it has not been signed."
    )
    (draft,) = drafts(text, published="2023-03-10")
    assert draft.status == "initialled"


def test_agreements_made_since_are_no_news():
    text = (
        "In 2017 Luxembourg passed a law on asteroids. It has since signed agreements with Japan, "
        "Portugal and the United States. We visited an engineer."
    )
    assert drafts(text, published="2023-03-10") == ()
