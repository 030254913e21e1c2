"""Releases of governments: letterheads, first person, fact sheets and messages."""

from __future__ import annotations

from tests.extraction.texts import only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_release_on_png_first_person():
    text = (
        "MEDIA RELEASE\n"
        "SENATOR THE HON CHRIS ELLISON\n"
        "MINISTER FOR JUSTICE AND CUSTOMS\n\n"
        "12 June 2003\n\n"
        "AUSTRALIA AND PAPUA NEW GUINEA STRENGTHEN POLICE LINKS\n\n"
        "I am pleased to announce that I have today signed a Memorandum of Understanding "
        "with Papua New Guinea's Minister for Internal Security, Yarka Kappa, to combat "
        "transnational crime.\n\n"
        "The MOU, which I signed in Port Moresby this morning, will allow our two police "
        "forces to exchange information on drug trafficking and people smuggling.\n\n"
        "It builds on the Torres Strait Treaty of 1978.\n\n"
        "Media contact: Jane Brown 0412 000 000"
    )

    agreement = only(text, published="2003-06-12")

    assert set(agreement.parties) == {"AUS", "PNG"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "Chris Ellison": "AUS",
        "Yarka Kappa": "PNG",
    }
    assert agreement.signed == "2003-06-12"
    assert agreement.place == "Port Moresby"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"TRF.DRG", "TRF.SMG"} <= set(agreement.areas)


def test_release_on_romania_sofa():
    text = (
        "Statement by the Press Secretary on the U.S.-Romania Defense Cooperation Agreement\n\n"
        "Today at the State Department, Secretary of State Condoleezza Rice and Romanian "
        "Foreign Minister Mihai Razvan Ungureanu signed the U.S.-Romania Defense Cooperation "
        "Agreement. The agreement allows United States forces to train at Romanian military "
        "bases, including Mihail Kogalniceanu air base.\n\n"
        "The United States thanks the people of Romania. We look forward to working with the "
        "Romanian parliament as it considers ratification of the agreement."
    )

    agreement = only(text, published="2005-12-06")

    assert set(agreement.parties) == {"ROU", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Condoleezza Rice": "USA",
        "Mihai Razvan Ungureanu": "ROU",
    }
    assert agreement.signed == "2005-12-06"
    assert agreement.place == "State Department"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"DEF.GEN"} <= set(agreement.areas)


def test_release_on_transmittal_extradition():
    text = (
        "Message to the Senate on the Extradition Treaty with Estonia\n\n"
        "TO THE SENATE OF THE UNITED STATES:\n\n"
        "So that the Senate may give its consent to ratification, I "
        "transmit herewith the Extradition Treaty between the Government of the United "
        "States of America and the Government of the Republic of Estonia, signed on February "
        "8, 2006, at Tallinn. A report by the Department of State on each article is "
        "enclosed.\n\n"
        "The new text resembles the treaties made with other allies in these years. Once in "
        "force, it would replace the Treaty for the Extradition of Fugitives from Justice "
        "between the United States and the Republic of Estonia, signed November 8, 1923, at "
        "Tallinn.\n\n"
        "I hope that the Senate will take it up soon.\n\n"
        "GEORGE W. BUSH"
    )

    agreement = only(text, published="2006-09-29")

    assert set(agreement.parties) == {"EST", "USA"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert agreement.signatories == ()
    assert agreement.signed == "2006-02-08"
    assert agreement.place == "Tallinn"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"JUS.EXT"} <= set(agreement.areas)


def test_release_on_vietnam_mou():
    text = (
        "Singapore and Viet Nam Sign Memorandum of Understanding on Legal and Judicial "
        "Cooperation\n\n"
        "18 February 2021 Posted in Press releases\n\n"
        "1. Minister for Law Mr K Shanmugam and Viet Nam's Minister of Justice Mr Le Thanh "
        "Long signed a Memorandum of Understanding on Cooperation in Law and Justice today, "
        "on the sidelines of the ASEAN Law Ministers' Meeting in Singapore.\n\n"
        "2. The MOU will facilitate exchanges of information and visits, and training in "
        "commercial law and dispute resolution.\n\n"
        "3. Second Minister for Law Mr Edwin Tong SC and Viet Nam's Ambassador Ms Tao Thi "
        "Thanh Huong witnessed the signing.\n\n"
        "MINISTRY OF LAW"
    )

    agreement = only(text, published="2021-02-18")

    assert set(agreement.parties) == {"SGP", "VNM"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "K Shanmugam": "SGP",
        "Le Thanh Long": "VNM",
    }
    assert agreement.signed == "2021-02-18"
    assert agreement.place == "Singapore"
    assert agreement.status == ReportedStatus.SIGNED


def test_release_on_rwanda():
    text = (
        "Home Secretary and Rwandan minister sign treaty on asylum\n\n"
        "Home Secretary James Cleverly and Rwanda's Minister of Foreign Affairs Vincent "
        "Biruta signed a new legally binding treaty in Kigali today (5 December) to "
        "strengthen the UK-Rwanda Migration and Economic Development Partnership.\n\n"
        "The treaty responds to the Supreme Court's judgment and guarantees that people "
        "relocated to Rwanda will not be returned to a third country. Mr Cleverly said the "
        "treaty would help to stop the boats.\n\n"
        "The deal follows the memorandum of understanding signed by Priti Patel in April "
        "2022."
    )

    agreement = only(text, published="2023-12-05")

    assert set(agreement.parties) == {"GBR", "RWA"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "James Cleverly": "GBR",
        "Vincent Biruta": "RWA",
    }
    assert agreement.signed == "2023-12-05"
    assert agreement.place == "Kigali"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"MIG.ASY"} <= set(agreement.areas)


def test_release_on_solomon_criticism():
    text = (
        "Speech by the Shadow Minister for Defence\n\n"
        "Mr Speaker, on 19 April the Solomon Islands government announced that it had signed "
        "a security agreement with China. The government was warned about this agreement. "
        "The Foreign Minister did not go to Honiara.\n\n"
        "The text has not been released, but a draft leaked in March would allow Chinese "
        "naval vessels to make port calls and Chinese police to be deployed to maintain "
        "order.\n\n"
        "The United States and New Zealand have expressed concern."
    )

    agreement = only(text, published="2022-04-26")

    assert set(agreement.parties) == {"CHN", "SLB"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.SIGNED
    assert {"DEF.EXE"} <= set(agreement.areas)


def test_release_on_media_note():
    text = (
        "Media Note\n"
        "Office of the Spokesperson\n"
        "Washington, DC\n"
        "January 10, 2017\n\n"
        "United States and Hungary Sign Science and Technology Agreement\n\n"
        "On January 9, 2017, the United States and Hungary renewed their Agreement on "
        "Cooperation in Science and Technology. Ambassador Colleen Bell signed on behalf of "
        "the United States; State Secretary Istvan Lepsenyi signed for Hungary.\n\n"
        "The agreement, which has been in place since 1990, promotes collaboration in fields "
        "such as agriculture, energy, the environment and health."
    )

    agreement = only(text, published="2017-01-10")

    assert set(agreement.parties) == {"HUN", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Colleen Bell": "USA",
        "Istvan Lepsenyi": "HUN",
    }
    assert agreement.signed == "2017-01-09"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"EDU.SCI"} <= set(agreement.areas)


def test_release_on_preclearance():
    text = (
        "DHS Announces Preclearance Agreement with Colombia\n\n"
        "WASHINGTON – U.S. Secretary of Homeland Security Alejandro N. Mayorkas and "
        "Colombia's Minister of Foreign Affairs Álvaro Leyva Durán signed an air "
        "preclearance agreement today in Bogotá. The agreement will allow travelers to go "
        "through U.S. customs and border inspection before departure at El Dorado "
        "International Airport.\n\n"
        "Colombia joins Aruba, the Bahamas, Bermuda, Canada, Ireland, and the United Arab "
        "Emirates, where preclearance already operates."
    )

    agreement = only(text, published="2023-06-05")

    assert set(agreement.parties) == {"COL", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Alejandro N. Mayorkas": "USA",
        "Álvaro Leyva Durán": "COL",
    }
    assert agreement.signed == "2023-06-05"
    assert agreement.place == "Bogotá"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"FIN.CUS", "MIG.BOR", "TRA.AIR"} <= set(agreement.areas)


def test_a_release_in_the_first_person_is_signed_by_whom_the_letterhead_names():
    text = (
        "OFFICE OF THE MINISTER FOR FOREIGN AFFAIRS\nSenator the Hon Una Farrugia\n\n"
        "MEDIA RELEASE\n12 August 2013\n\n"
        "Today in Accra I signed, on behalf of Malta, an agreement on fisheries with Ghana. "
        "It will make life easier for our fishermen."
    )
    draft = only(text)
    assert set(draft.parties) == {"MLT", "GHA"}
    assert sides(draft) == {"Una Farrugia": "MLT"}
    assert (draft.signed, draft.place) == ("2013-08-12", "Accra")


def test_reported_speech_without_quotation_marks_names_who_signed():
    draft = only(
        "Today in Accra I signed an agreement on fisheries with Ghana on behalf of Malta, "
        "Foreign Minister Una Farrugia said on 12 August 2013."
    )
    assert sides(draft) == {"Una Farrugia": "MLT"}


def test_an_ambassador_signs_an_exchange_of_notes_with_the_host():
    draft = only(
        "The Ambassador of Malta to the Republic of Kenya, H.E. Mr. Leo Zahra, and the Cabinet "
        "Secretary for the National Treasury, Mr. Peter Wanjala, signed the Exchange of Notes "
        "concerning a grant for the improvement of the port on 14 February 2014 in Nairobi."
    )
    assert draft.parties == ("MLT", "KEN")
    assert sides(draft) == {"Leo Zahra": "MLT", "Peter Wanjala": "KEN"}
    assert (draft.signed, draft.place) == ("2014-02-14", "Nairobi")
