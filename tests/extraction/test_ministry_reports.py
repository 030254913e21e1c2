"""Reports in the ways ministries and agencies of many countries write them."""

from __future__ import annotations

from tests.extraction.texts import drafts, names, only, sides

DAY = "2017-05-05"


def test_a_caption_and_the_verb_inked():
    found = only(
        "Fiji and Slovenia sign memorandum on beekeeping\n\n"
        "SUVA - Fijian Agriculture Minister Tevita Ravula (R) and Slovenian Ambassador Nika Zorko"
        " (L) exchange copies of the memorandum after the signing. Photo: Ministry of"
        " Agriculture\n\n"
        "The memorandum was inked on Monday by Minister Ravula and Ambassador Zorko.",
        published=DAY,
    )
    assert sides(found) == {"Tevita Ravula": "FJI", "Nika Zorko": "SVN"}


def test_each_side_initials():
    found = only(
        "Cyprus and Jordan initialed an agreement on avoiding double taxation. On the Cypriot"
        " side, the agreement was initialed by Tax Commissioner Andreas Kyriakou, on the Jordanian"
        " side by Director of Income Tax Hani Nasser.",
        published=DAY,
    )
    assert found.status == "initialled"
    assert sides(found) == {"Andreas Kyriakou": "CYP", "Hani Nasser": "JOR"}


def test_ministers_with_two_matters_each():
    found = only(
        "Kenya's Cabinet Secretary for Foreign and Diaspora Affairs, Wanjiru Kamau, and the Deputy"
        " Prime Minister and Minister for Foreign and European Affairs of Croatia, Ivana Horvat,"
        " today signed in Zagreb the Agreement on Political Consultations between the two"
        " ministries.",
        published=DAY,
    )
    assert sides(found) == {"Wanjiru Kamau": "KEN", "Ivana Horvat": "HRV"}


def test_an_ambassador_to_the_other_party_and_its_minister():
    found = only(
        "U.S. and Botswana Sign Open Skies Agreement\n\nU.S. Ambassador to Botswana Margaret"
        " Ellison and Minister of Transport and Public Works Kabo Molefe today signed an Open"
        " Skies agreement in Gaborone.",
        published=DAY,
    )
    assert sides(found) == {"Margaret Ellison": "USA", "Kabo Molefe": "BWA"}


def test_one_stands_in_for_a_minister_who_is_not_there():
    found = only(
        "Today, Parliamentary Secretary Josie Tremblay, on behalf of the Honourable Marc Dubé,"
        " Minister of Employment, Workforce and Official Languages, and the Honourable Delroy"
        " Pike, Jamaica's Minister of Labour, signed a memorandum of understanding between Canada"
        " and Jamaica on farm workers.",
        published=DAY,
    )
    assert sides(found) == {"Josie Tremblay": "CAN", "Delroy Pike": "JAM"}
