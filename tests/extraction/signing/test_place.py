"""Which of the places in an article is where the signing took place."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.domain.vocabulary import Explicitness
from tracker.extraction.reports.events import events
from tracker.extraction.signing.place import site_of
from tracker.extraction.signing.scenes import choose_site
from tracker.extraction.vocabulary.place_words import Site


def site(text: str) -> Site | None:
    read = document(text, published="2017-05-04")
    return choose_site(read, events(read))


def name(text: str) -> str | None:
    found = site(text)
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed in Accra on Monday.", "Accra"),
        ("Malta and Ghana signed a treaty at Valletta.", "Valletta"),
        ("The treaty was signed by Minister Ama Boateng in Kumasi.", "Kumasi"),
        ("The treaty was signed today at Parliament House.", "Parliament House"),
        ("The treaty was signed at the National Bank in Accra.", "Accra"),
        ("The treaty was signed at the Treasury building in Accra.", "Accra"),
        ("Firmaron el convenio en la ciudad de Ipiales.", "Ipiales"),
        ("The treaty was signed at the ministers' Meeting in Accra.", "Accra"),
    ],
)
def test_a_place_beside_the_act(text, expected):
    assert name(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed an agreement to build a port in Tema.",
        "Malta and Ghana signed an agreement which helps farmers in Ghana.",
        "They signed the Agreement on Legal Assistance in Criminal Matters.",
        "The treaty was signed in March.",
        "The treaty was signed in English.",
        "The treaty was signed in a virtual ceremony in Accra.",
        "Malta signed a treaty.",
    ],
)
def test_other_places_are_not_where_it_was_signed(text):
    assert name(text) is None


def test_an_adjective_is_no_place_and_the_hague_is_one():
    assert name("La ministra firmó el convenio a Turkish delegation.") is None
    assert name("The treaty was signed in The Hague by Minister Ama Boateng.") == "The Hague"


def test_here_is_the_city_of_the_dateline():
    text = "ACCRA, May 3 (Northwire) -- Malta and Ghana signed a treaty here."
    found = site(text)

    assert found is not None
    assert (found.name, found.rule) == ("Accra", "here")
    assert text[found.start : found.end] == "ACCRA"


def test_the_dateline_is_only_inferred():
    found = site("ACCRA, May 3 (Northwire) -- Malta and Ghana signed a treaty on Wednesday.")

    assert found is not None
    assert (found.name, found.explicitness) == ("Accra", Explicitness.INFERRED)


@pytest.mark.parametrize(
    "text",
    [
        "ACCRA, May 3 (Northwire) -- A delegation to Malta has signed a treaty.",
        "ACCRA, May 3 (Northwire) -- A delegation to Malta signed it, officials said here.",
        "ACCRA, May 3 (Northwire) -- The treaty was signed in 1998.",
    ],
)
def test_the_dateline_is_not_taken_where_the_signing_was_elsewhere_or_long_ago(text):
    assert name(text) is None


def test_a_place_before_the_act_counts_less():
    found = site("At the start of talks in Ghana, the minister signed a treaty.")

    assert found is not None
    assert (found.name, found.explicitness) == ("Ghana", Explicitness.INFERRED)


def test_a_visit_tells_where_a_treaty_was_signed():
    assert (
        name("On his return from Accra he spoke of a treaty signed during his visit.") == "Accra"
    )


def test_a_conclusion_lends_its_place_where_the_signing_has_none():
    text = "The states concluded a treaty at Accra. It was signed by the two ministers."

    assert name(text) == "Accra"


def test_a_letter_head_pronoun_is_no_part_of_a_place():
    assert name("Yesterday in Accra I signed a treaty with Ghana.") == "Accra"


def test_an_adjective_before_capital_is_no_place():
    read = document("Kazakhstan and Jordan signed a treaty on trade in the Kazakh capital.")
    assert choose_site(read, events(read)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed at State House, Nairobi, on Monday.", "State House, Nairobi"),
        ("The treaty was signed on 3 May 2017 (Kumasi).", "Kumasi"),
        ("Minister Ama Boateng signed a protocol amending the pact of 1999 in Kumasi.", "Kumasi"),
        ("The minister was in Kumasi. He signed the treaty there on Monday.", "Kumasi"),
        ("The treaty was signed in the town hall of Tamale.", "Tamale"),
        (
            "It was signed in Rabat on 2 May 2016 by Ama Boateng, and in Tunis on 9 May 2016.",
            "Tunis",
        ),
    ],
)
def test_ways_to_name_a_place(text, expected):
    assert name(text) == expected


def test_a_day_may_lead_the_place_of_a_city_that_no_list_has():
    opened = "On May 3, in a barn in Inarivaara of some age, {} signed a convention."
    assert name(opened.format("the minister, Leo Zahra,")) == "Inarivaara"
    led = (
        "Malta's minister, on May 3 in a barn in Inarivaara, said that Ghana had signed a treaty."
    )
    assert name(led) is None


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed in the northern Ghanaian city of Tamale.",
        "In the port of Tamale, the ministers of Malta and Ghana signed a treaty.",
    ],
)
def test_a_word_for_a_city_shows_that_a_name_is_of_one(text):
    assert name(text) == "Tamale"


def test_a_comma_may_stand_between_capital_and_city():
    assert name("Leo Zahra, envoy in Samoa, signed a pact in the capital, Apia.") == "Apia"


def test_a_region_is_no_city():
    assert name("They signed a treaty in Black Volta hinterland.") is None


def test_the_sentence_alone_may_tell_nothing():
    read = document("The ceremony took place in Accra. The treaty was signed by Ama Boateng.")
    (act,) = [event for event in events(read) if event.act.form.value == "past"]
    assert site_of(read, act) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta signed an agreement on the work of its police in Moldova.", None),
        ("The agreement was signed on trade on 3 May 2017 in Moldova.", "Moldova"),
        ("NATO and Malta signed an agreement on a NATO Liaison Office in Amman.", None),
        ("The treaty was signed on 3 May 2017 and tabled in the Parliament.", None),
        ("On the margins of the Washington Summit Malta and Ghana signed it.", "Washington"),
        ("Malta and Ghana signed a treaty. Its future is in NATO.", None),
        (
            "ACCRA, 3 May - Malta and Ghana signed a treaty on Monday at the Ministry of Finance.",
            "Ministry of Finance, Accra",
        ),
        (
            "Malta y Ghana firmaron un tratado en el Palacio de la Moncloa.",
            "Palacio de la Moncloa",
        ),
    ],
)
def test_what_a_place_belongs_to(text, expected):
    assert name(text) == expected


def test_news_soon_behind_the_lead_still_speaks_from_its_place():
    lead = "ACCRA, 3 May - The two ministers met again."
    assert name(f"{lead} Malta and Ghana signed a treaty.") == "Accra"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana signed a treaty on Monday in the capital, Accra.", "Accra"),
        (
            "On May 3, in a community hall in Inari that smelled of wool, the two signed it.",
            "Inari",
        ),
        (
            "ACCRA, 3 May - The two met.\n\nThey signed a treaty at Hyderabad House.",
            "Hyderabad House, Accra",
        ),
        (
            "La Habana, 3 may (Prensa Latina) Malta y Ghana suscribieron hoy aquí un texto.",
            "La Habana",
        ),
    ],
)
def test_cities_of_leads_and_of_buildings(text, expected):
    assert name(text) == expected


@pytest.mark.parametrize("venue", ["National Auditorium", "Civic Arena", "County Courthouse"])
def test_a_hall_where_people_gather_is_a_building_of_its_city(venue):
    assert name(f"Malta and Ghana signed the treaty at the {venue} in Accra on Monday.") == "Accra"


_POINTING = """Tapachula, 19 de noviembre de 2016

Ayer, en esta ciudad, se llevó a cabo la firma del convenio entre México y Guatemala."""
_POSTED = "Malta and Ghana signed a pact by Ann Borg and Ruth Wanjala, chief of mission in Kenya."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_POINTING, "Tapachula"),
        ("VALLETTA (Northwire) - The pact was signed in a written procedure by Malta.", None),
        (_POSTED, None),
    ],
)
def test_words_that_point_to_a_place_or_to_none(text, expected):
    assert name(text) == expected


_MARGINS = (
    "The Maltese and Ghanaian ministers met last Friday in Geneva and signed a pact on health."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed during the Cyber Week in Tel Aviv yesterday.", "Tel Aviv"),
        ("The treaty was signed at the Maltese embassy in Accra yesterday.", "Accra"),
        ("The treaty was signed at the Chancery in Accra yesterday.", "Accra"),
        (_MARGINS, "Geneva"),
        ("Ann Borg, on a working visit to Accra, signed a pact with Ghana today.", "Accra"),
    ],
)
def test_a_place_behind_other_words(text, expected):
    assert name(text) == expected
