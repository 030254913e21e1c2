"""Hard cases: homonyms, witnesses, several signatories, dead states, garbled characters."""

from __future__ import annotations

from tests.extraction.texts import only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_ambassadors_exchange():
    text = (
        "Exchange of notes on visas\n\n"
        "The Ambassador of the Republic of Korea to Peru, Park Hee-kwon, and Peruvian Deputy "
        "Foreign Minister Fernando Rojas exchanged diplomatic notes in Lima on 12 March 2012 "
        "to bring the visa exemption agreement for diplomatic passports into operation.\n\n"
        "The exchange of notes takes effect thirty days later."
    )

    agreement = only(text, published="2012-03-13")

    assert set(agreement.parties) == {"KOR", "PER"}
    assert agreement.instrument_type == InstrumentType.EXCHANGE_OF_NOTES
    assert sides(agreement) == {
        "Park Hee-kwon": "KOR",
        "Fernando Rojas": "PER",
    }
    assert agreement.signed == "2012-03-12"
    assert agreement.place == "Lima"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"CON.VIS"} <= set(agreement.areas)


def test_timor_gap_dates():
    text = (
        "Canberra and Jakarta sign maritime boundary treaty\n\n"
        "Foreign Minister Alexander Downer and his Indonesian counterpart, Ali Alatas, "
        "signed a treaty on Friday fixing the last sea boundary between the two countries.\n\n"
        "The treaty was signed in Perth, Mr Downer's office said. It will be submitted to "
        "both parliaments and will enter into force when instruments of ratification have "
        "been exchanged, probably before July 1998.\n\n"
        "Portugal, which still claims East Timor, protested. An earlier agreement, the Timor "
        "Gap Treaty, was signed in December 1989."
    )

    agreement = only(text, published="1997-03-16")

    assert set(agreement.parties) == {"AUS", "IDN"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "Alexander Downer": "AUS",
        "Ali Alatas": "IDN",
    }
    assert agreement.signed == "1997-03-14"
    assert agreement.place == "Perth"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"SEA.SAF"} <= set(agreement.areas)


def test_guinea_liberia():
    text = (
        "MONROVIA (AFP) - Liberia and Guinea signed a cooperation agreement on cross-border "
        "security here Thursday, vowing to stop the movement of fighters and the smuggling "
        "of weapons.\n\n"
        "Liberia's Defence Minister Brownie Samukai and Guinean Minister of Security Sidiki "
        "Camara signed for their countries. The presidents of Sierra Leone and Ivory Coast "
        "sent envoys.\n\n"
        "Equatorial Guinea and Guinea-Bissau are not part of the deal."
    )

    agreement = only(text, published="2007-03-22")

    assert set(agreement.parties) == {"GIN", "LBR"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Brownie Samukai": "LBR",
        "Sidiki Camara": "GIN",
    }
    assert agreement.signed == "2007-03-22"
    assert agreement.place == "Monrovia"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"MIG.BOR", "TRF.ARM"} <= set(agreement.areas)


def test_three_signers():
    text = (
        "Norway and Uganda formalise petroleum cooperation\n\n"
        "Representatives of Norway and Uganda signed a three-year agreement on assistance in "
        "the petroleum sector in Kampala on 8 July 2009.\n\n"
        "The agreement was signed by Norway's Ambassador to Uganda, Bjørg Leite, and, for "
        "Uganda, by Minister of Energy Hilary Onek and Permanent Secretary Kabagambe Kaliisa.\n\n"
        "The programme covers resource management, revenue management and the environment."
    )

    agreement = only(text, published="2009-07-09")

    assert set(agreement.parties) == {"NOR", "UGA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Bjørg Leite": "NOR",
        "Hilary Onek": "UGA",
        "Kabagambe Kaliisa": "UGA",
    }
    assert agreement.signed == "2009-07-08"
    assert agreement.place == "Kampala"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ENE.SUP"} <= set(agreement.areas)


def test_said_the_signing():
    text = (
        "Thailand, Myanmar sign pact on migrant workers\n\n"
        "Thailand and Myanmar signed a memorandum of understanding on the employment of "
        "workers in Bangkok on June 24, the Labour Ministry said.\n\n"
        "Ministry spokesman Ananchai Uthai said the signing would allow up to a million "
        "migrant workers to obtain passports. Human rights groups called for stronger "
        "protection."
    )

    agreement = only(text, published="2016-06-25")

    assert set(agreement.parties) == {"MMR", "THA"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert agreement.signatories == ()
    assert agreement.signed == "2016-06-24"
    assert agreement.place == "Bangkok"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"LAB.MOB"} <= set(agreement.areas)


def test_bullet_areas():
    text = (
        "Joint declaration between Canada and Peru\n\n"
        "OTTAWA, May 8, 2008\n\n"
        "Canada's Minister of Foreign Affairs, Maxime Bernier, and Peru's Minister of "
        "Foreign Affairs, José Antonio García Belaunde, today signed a Joint Declaration.\n\n"
        "The two governments will cooperate in the following areas:\n\n"
        "- combating money laundering\n"
        "- mutual legal assistance in criminal matters\n"
        "- climate change\n"
        "- higher education scholarships"
    )

    agreement = only(text, published="2008-05-08")

    assert set(agreement.parties) == {"CAN", "PER"}
    assert agreement.instrument_type == InstrumentType.JOINT_DECLARATION
    assert sides(agreement) == {
        "Maxime Bernier": "CAN",
        "José Antonio García Belaunde": "PER",
    }
    assert agreement.signed == "2008-05-08"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"FIN.AML", "JUS.MLA", "ENV.CLI", "EDU.EDU"} <= set(agreement.areas)


def test_curly_soft():
    text = (
        "The Czech Republic and Slova\u00adkia have signed an agree\u00adment on joint "
        "protec\u00adtion of "
        "their air\u00adspace, the Czech defence ministry said on Tuesday. “It’s a milestone,” "
        "said Czech Defence Minister Martin Stropnický, who signed the document with his "
        "Slovak counterpart Peter Gajdoš in Trenčín on Monday."
    )

    agreement = only(text, published="2017-02-21")

    assert set(agreement.parties) == {"CZE", "SVK"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Martin Stropnický": "CZE",
        "Peter Gajdoš": "SVK",
    }
    assert agreement.signed == "2017-02-20"
    assert agreement.place == "Trenčín"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"DEF.GEN"} <= set(agreement.areas)


def test_amend_protocol():
    text = (
        "Switzerland and Singapore sign protocol amending tax treaty\n\n"
        "Berne, 24 February 2011 – Switzerland and Singapore have signed a new double "
        "taxation agreement in Berne today. It contains provisions on the exchange of "
        "information in accordance with the OECD standard.\n\n"
        "Swiss Secretary of State Michael Ambühl and the Ambassador of Singapore, Umej "
        "Bhatia, put their signatures to the document. The agreement will replace the one of "
        "25 November 1975.\n\n"
        "Cantons and business associations have welcomed the agreement. It must be approved "
        "by both parliaments before it can enter into force."
    )

    agreement = only(text, published="2011-02-24")

    assert set(agreement.parties) == {"CHE", "SGP"}
    assert sides(agreement) == {
        "Michael Ambühl": "CHE",
        "Umej Bhatia": "SGP",
    }
    assert agreement.signed == "2011-02-24"
    assert agreement.place == "Berne"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"FIN.TAX"} <= set(agreement.areas)


def test_third_country_witness():
    text = (
        "Eritrea and Ethiopia sign peace accord in Jeddah\n\n"
        "JEDDAH (AFP) - The leaders of Ethiopia and Eritrea signed a peace agreement Sunday "
        "at a summit hosted by Saudi King Salman.\n\n"
        "Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki signed "
        "the document in the presence of UN Secretary-General Antonio Guterres and Saudi "
        "Crown Prince Mohammed bin Salman.\n\n"
        "Djibouti's president is due to meet Isaias on Monday."
    )

    agreement = only(text, published="2018-09-16")

    assert set(agreement.parties) == {"ERI", "ETH"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Abiy Ahmed": "ETH",
        "Isaias Afwerki": "ERI",
    }
    assert agreement.signed == "2018-09-16"
    assert agreement.place == "Jeddah"
    assert agreement.status == ReportedStatus.SIGNED


def test_bare_secretary():
    text = (
        "Secretary Kerry and Foreign Minister Lavrov on Wednesday signed an arrangement on "
        "cooperation in nuclear security research. The signing took place at the Foreign "
        "Ministry in Moscow after two hours of talks on Syria and Ukraine.\n\n"
        "The arrangement between the U.S. Department of Energy and Rosatom implements the "
        "Agreement between the Government of the United States of America and the Government "
        "of the Russian Federation on Cooperation in Nuclear- and Energy-Related Research of "
        "2013."
    )

    agreement = only(text, published="2013-09-19")

    assert set(agreement.parties) == {"RUS", "USA"}
    assert agreement.instrument_type == InstrumentType.ARRANGEMENT
    assert sides(agreement) == {
        "Kerry": "USA",
        "Lavrov": "RUS",
    }
    assert agreement.signed == "2013-09-18"
    assert agreement.place == "Moscow"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ARM.NUC"} <= set(agreement.areas)


def test_ambiguous_date():
    text = (
        "Ghana and Niger agree on joint border patrols\n\n"
        "The border agencies of Ghana and Niger signed a memorandum of understanding on "
        "joint patrols in Accra on 05/06/2019. Nigeria and Burkina Faso will be invited to "
        "join later."
    )

    agreement = only(text)

    assert set(agreement.parties) == {"GHA", "NER"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert agreement.signatories == ()
    assert agreement.signed == "2019"
    assert agreement.place == "Accra"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"MIG.BOR"} <= set(agreement.areas)


def test_weekday_no_pub():
    text = (
        "On Tuesday, the governments of Dominica and the Dominican Republic signed an "
        "agreement on agricultural cooperation in Santo Domingo."
    )

    agreement = only(text)

    assert set(agreement.parties) == {"DMA", "DOM"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.place == "Santo"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ENV.AGR"} <= set(agreement.areas)


def test_mojibake():
    text = (
        "Turkeyâ€™s foreign minister Ahmet Davutoglu and his Brazilian counterpart Celso "
        "Amorim signed a â€œstrategic partnershipâ€\x9d action plan in BrasÃ\u00adlia on May 27, "
        "2010."
    )

    agreement = only(text, published="2010-05-28")

    assert set(agreement.parties) == {"BRA", "TUR"}
    assert agreement.instrument_type == InstrumentType.ACTION_PLAN
    assert sides(agreement) == {
        "Ahmet Davutoglu": "TUR",
        "Celso Amorim": "BRA",
    }
    assert agreement.signed == "2010-05-27"
    assert agreement.place == "Brasília"
    assert agreement.status == ReportedStatus.SIGNED


def test_the_city_that_opens_the_sentence_is_the_place_of_signing():
    draft = only("In Accra, Malta and Kenya signed a memorandum on water on 9 January 2014.")
    assert draft.parties == ("MLT", "KEN")
    assert (draft.signed, draft.place) == ("2014-01-09", "Accra")


def test_a_treaty_concluded_on_a_day_of_the_calendar_is_signed():
    draft = only("Malta and Ghana concluded a trade agreement on 10 May 1968.")
    assert (draft.signed, draft.status) == ("1968-05-10", ReportedStatus.SIGNED)


def test_talks_concluded_on_a_day_are_no_signing():
    draft = only("Malta and Ghana concluded negotiations on a trade agreement on 10 May 2018.")
    assert draft.signed is None
    assert draft.status is not ReportedStatus.SIGNED


def test_deals_of_others_that_are_only_likened_are_not_reported():
    draft = only(
        "Malta and Ghana signed a treaty on fisheries in Accra on 3 May 2017. "
        "Kenya and Peru have concluded similar deals."
    )
    assert draft.parties == ("MLT", "GHA")
