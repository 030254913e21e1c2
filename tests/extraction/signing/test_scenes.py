"""The place of a signing that its own sentence does not tell."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.signing.scenes import choose_site, site_among
from tracker.extraction.vocabulary.place_words import Site


def site(text: str, language: str = "en") -> Site | None:
    read = document(text, published="2017-05-04", language=language)
    return choose_site(read, events(read))


def name(text: str, language: str = "en") -> str | None:
    found = site(text, language)
    return found.name if found else None


SIGNED = "Malta and Ghana signed a treaty."


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{SIGNED} The ceremony took place in the Volta building in Accra.", "Accra"),
        ("es", "Malta y Perú firmaron un pacto. El acto se realizó en el Teatro Nacional.", None),
        ("fr", f"{SIGNED} La cérémonie s'est déroulée au Hilton de Yaoundé.", None),
        ("en", "The presidents met in Accra on Tuesday. They signed a treaty.", "Accra"),
        ("en", f"Valletta, 3 May 2017\n\n{SIGNED}\n", "Valletta"),
        ("en", f"Riga. {SIGNED}", "Riga"),
        ("en", f"{SIGNED}\n\nAccra\n3 May 2017\n", "Accra"),
        ("en", "ACCRA, May 3 - Malta and Ghana initialled a treaty.", "Accra"),
    ],
)
def test_the_occasion_tells_the_place(language, text, expected):
    found = name(text, language)
    if expected:
        assert found == expected
    else:
        assert found in ("Teatro Nacional", "Hilton de Yaoundé")


@pytest.mark.parametrize(
    "text",
    [
        "LISBON, May 3 - In a virtual ceremony, Malta and Ghana signed a treaty.",
        "LISBON, May 3 - Malta and Ghana signed a treaty by video link.",
        "On 3 May 2017 Malta and Ghana will meet. They signed a treaty.",
        "The presidents will meet in Accra next week. Malta and Ghana signed a treaty.",
    ],
)
def test_screens_and_plans_are_no_place(text):
    assert name(text) is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"ACCRA, May 3 - {SIGNED} It was signed at Osu Castle.", "Osu Castle, Accra"),
        (
            "en",
            f"{SIGNED} An event that held at Osu Hall, Accra.",
            "Osu Hall, Accra",
        ),
        (
            "es",
            "LIMA. Malta y Perú firmaron un pacto en el Palacio Rojo.",
            "Palacio Rojo, Lima",
        ),
        ("es", "Lima, Perú.- Malta y Perú firmaron un pacto.", "Lima"),
        ("es", "Lima, 3 may (Prensa Sur) Malta y Perú firmaron aquí un pacto.", "Lima"),
        ("fr", "Rabat - Le ministre Leo Zahra a signé un accord avec Malte.", "Rabat"),
        ("fr", "Signature de deux accords (Rabat, 3 mai 2017)\n\nMalte a signé.", "Rabat"),
    ],
)
def test_the_line_of_a_report_tells_the_city(language, text, expected):
    assert name(text, language) == expected


def test_a_paper_has_the_place_of_the_signing_it_belongs_to():
    text = (
        "ACCRA - Ghana and Malta signed two agreements on Friday.\n\nThe first was signed by Leo"
        " Zahra. It is long.\n\nIt has a past. Much was said.\n\nAn agreement on mines was signed."
    )
    read = document(text, published="2017-05-04")
    told = events(read)
    last, lead = told[-1:], told[:1]

    assert site_among(read, last, lead) == choose_site(read, lead)
    assert site_among(read, (), ()) is None


def test_the_dateline_is_as_sure_as_the_lead_behind_it():
    lead = f"ACCRA, May 3 - {SIGNED}"
    headed = site(f"Malta and Ghana sign treaty\n\n{lead}")
    alone = site(lead)
    assert {one.rank for one in (headed, alone) if one} == {0.5}


def test_a_ship_is_no_city():
    assert name("ACCRA, May 3 - The treaty was signed aboard the cutter Ada.") is None
    assert name("ACCRA, May 3 - The treaty was signed by Leo Zahra.") == "Accra"


def test_a_city_where_a_ceremony_was_held_is_not_in_that_of_the_dateline():
    assert name(f"LISBON, May 3 - {SIGNED} The ceremony was held in Accra.") == "Accra"


def test_a_building_stays_without_city_where_the_lead_tells_of_a_journey():
    text = f"LISBON, May 3 - On a visit to Ghana a minister spoke. {SIGNED[:-1]} at Osu Castle."
    assert name(text) == "Osu Castle"


def test_what_is_inferred_counts_less():
    told = site(f"{SIGNED[:-1]} in Accra.")
    met = site("The presidents met in Accra. They signed a treaty.")
    assert told is not None
    assert met is not None
    assert told.rank > met.rank


def test_the_place_in_a_line_of_a_form():
    text = "Treaty between Malta and Ghana\n\nPlace of signature: Kumasi\nDate: 3 May 2017"
    found = document(text)
    site = choose_site(found, events(found))
    assert site is not None
    assert site.name == "Kumasi"
    assert choose_site(document("Place of signature: unknown"), []) is None


def test_a_building_has_the_city_behind_its_comma():
    text = "They met at State House, Nairobi, on Monday. The ministers signed a treaty."
    found = document(text, published="2017-05-04")
    site = choose_site(found, events(found))
    assert site is not None
    assert site.name == "State House, Nairobi"


_COUNCIL = """ACCRA, May 4 - Ghana and Malta signed two papers on Thursday.

The council of both was held in Valletta"""
_JOURNEY = "Minister Borg flew to Accra. The treaty between Malta and Ghana was signed on Monday."
_VISIT = """During his visit to Malta, the President of Ghana and his host signed pacts on Monday.

At talks held in Valletta the same day they spoke of trade."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_COUNCIL} today.", "Valletta"),
        (f"{_COUNCIL} last year.", "Accra"),
        (_JOURNEY, "Accra"),
        (_VISIT, "Valletta"),
    ],
)
def test_a_meeting_of_the_day_or_a_journey_tells_the_place(text, expected):
    read = document(text, published="2017-05-04")
    found = choose_site(read, events(read))
    assert found is not None
    assert found.name == expected
