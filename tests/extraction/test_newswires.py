"""News agency reports: datelines, counterparts, routes and old agreements beside the new one."""

from __future__ import annotations

from tests.extraction.texts import drafts, only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_news_of_brazil_iraq():
    text = (
        "BRAZIL, IRAQ SIGN OIL SUPPLY ACCORD\n\n"
        "RIO DE JANEIRO, May 12 - Brazil's state oil company will take 50,000 barrels of "
        "Iraqi crude a day under an accord signed in Baghdad on Sunday, the Brazilian energy "
        "ministry said.\n\n"
        "Energy Minister Aureliano Mendes and his Iraqi counterpart Issam Rahim put their "
        "names to the document at the end of a three-day visit.\n\n"
        "Brazil bought 120,000 barrels a day from Iraq before the war with Iran broke out in "
        "1980. Saudi Arabia and China are now its main suppliers."
    )

    agreement = only(text, published="1987-05-12")

    assert set(agreement.parties) == {"BRA", "IRQ"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Aureliano Mendes": "BRA",
        "Issam Rahim": "IRQ",
    }
    assert agreement.signed == "1987-05-10"
    assert agreement.place == "Baghdad"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ENE.SUP"} <= set(agreement.areas)


def test_news_of_vietnam_laos():
    text = (
        "Vietnam, Laos sign extradition treaty\n\n"
        "HANOI, March 3 , 2004 (Xinhua) -- Vietnam and Laos have signed an extradition "
        "treaty, the Vietnam News Agency reported Wednesday.\n\n"
        "The treaty was signed in Vientiane on Monday by Vietnamese Minister of Justice Uong "
        "Chu Luu and his Lao counterpart Kham Ouane Boupha, in the presence of Lao Prime "
        "Minister Boungnang Volachit.\n\n"
        "The two sides also discussed cooperation in legal training. Vietnam has signed "
        "extradition treaties with South Korea and Cuba."
    )

    agreement = only(text, published="2004-03-03")

    assert set(agreement.parties) == {"LAO", "VNM"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "Uong Chu Luu": "VNM",
        "Kham Ouane Boupha": "LAO",
    }
    assert agreement.signed == "2004-03-01"
    assert agreement.place == "Vientiane"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"JUS.EXT"} <= set(agreement.areas)


def test_news_of_georgia_turkey():
    text = (
        "Georgia and Turkey agree visa-free travel\n\n"
        "TBILISI, Dec 8, 2005 (AFP) - Georgia and Turkey have agreed to abolish visas for "
        "their citizens, Georgian Foreign Minister Gela Bezhuashvili said Thursday.\n\n"
        '"We signed a memorandum today that allows Georgians and Turks to travel freely for '
        'up to 90 days," Bezhuashvili told reporters after talks with his Turkish '
        "counterpart, Abdullah Gul.\n\n"
        "The ex-Soviet republic, which borders Russia, Azerbaijan and Armenia, hopes the "
        "deal will bring more tourists to its Black Sea coast."
    )

    agreement = only(text, published="2005-12-08")

    assert set(agreement.parties) == {"GEO", "TUR"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "Gela Bezhuashvili": "GEO",
    }
    assert agreement.signed == "2005-12-08"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"CON.VIS"} <= set(agreement.areas)


def test_news_of_egypt_imf_no():
    text = (
        "EGYPT RATIFIES LOAN PACT WITH WEST GERMANY\n\n"
        "CAIRO, June 2 - Egypt's People's Assembly has ratified an agreement under which "
        "West Germany will lend Cairo 225 mln marks for power stations, parliamentary "
        "sources said.\n\n"
        "The agreement was signed in Bonn on February 11 by Egyptian Planning Minister Kamal "
        "Ganzouri and West German Economic Cooperation Minister Hans Klein."
    )

    agreement = only(text, published="1987-06-02")

    assert set(agreement.parties) == {"DEU", "EGY"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Kamal Ganzouri": "EGY",
        "Hans Klein": "DEU",
    }
    assert agreement.signed == "1987-02-11"
    assert agreement.place == "Bonn"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ENE.SUP", "FIN.LON"} <= set(agreement.areas)


def test_news_of_libya_mauritania():
    text = (
        "LIBYA AND MAURITANIA SIGN FISHING AGREEMENT\n\n"
        "NOUAKCHOTT, July 14 - Mauritania and Libya have signed an agreement allowing Libyan "
        "trawlers to fish in Mauritanian waters, the Mauritanian news agency AMI said.\n\n"
        "It said the accord was signed on Saturday by Fisheries Minister Mohamed Lemine Ould "
        "Ndiayane and the head of the Libyan People's Bureau, Ali Bashir. No details were "
        "given of catch quotas."
    )

    agreement = only(text, published="1987-07-14")

    assert set(agreement.parties) == {"LBY", "MRT"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signed == "1987-07-11"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"SEA.FIS"} <= set(agreement.areas)


def test_news_of_russia_iran():
    text = (
        "Russia, Iran sign nuclear fuel deal\n\n"
        "MOSCOW, Feb. 27 , 2005 (Xinhua) -- Russia and Iran signed a long-delayed nuclear "
        "fuel agreement on Sunday that paves the way for Tehran to get its first atomic "
        "power plant up and running next year.\n\n"
        "Head of Russia's Federal Atomic Energy Agency Alexander Rumyantsev and Iranian "
        "Vice-President Gholamreza Aghazadeh signed the document at the Bushehr nuclear "
        "plant, Itar-Tass reported.\n\n"
        "Under the deal, Moscow will provide nuclear fuel to Tehran, then bring back spent "
        "fuel to Russia. The United States accuses Iran of trying to build nuclear weapons."
    )

    agreement = only(text, published="2005-02-27")

    assert set(agreement.parties) == {"IRN", "RUS"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signed == "2005-02-27"
    assert agreement.place == "Bushehr"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ARM.NUC"} <= set(agreement.areas)


def test_news_of_mou_health():
    text = (
        "Cuba, Namibia sign health cooperation protocol\n\n"
        "WINDHOEK, Aug. 16 , 2005 (Xinhua) -- Namibia and Cuba signed here on Tuesday a "
        "protocol on cooperation in the field of health, under which 100 Cuban doctors will "
        "come to work in the southern African country.\n\n"
        "Namibian Health Minister Richard Kamwi and visiting Cuban Vice Minister of Health "
        "Joaquin Garcia Salabarria signed the protocol on behalf of their respective "
        "governments.\n\n"
        "Namibia already has bilateral health agreements with China and Egypt."
    )

    agreement = only(text, published="2005-08-16")

    assert set(agreement.parties) == {"CUB", "NAM"}
    assert agreement.instrument_type == InstrumentType.PROTOCOL
    assert sides(agreement) == {
        "Richard Kamwi": "NAM",
        "Joaquin Garcia Salabarria": "CUB",
    }
    assert agreement.signed == "2005-08-16"
    assert agreement.place == "Windhoek"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"HEA.PUB"} <= set(agreement.areas)


def test_news_of_us_panama_canal():
    text = (
        "PANAMA CITY (AP) _ U.S. Undersecretary of State John Bolton and Panamanian Justice "
        "Minister Arnulfo Escalona signed an accord Wednesday letting U.S. authorities board "
        "Panamanian-flagged ships suspected of carrying weapons of mass destruction. The "
        "agreement, similar to one the United States signed with Liberia in February, was "
        "part of President Bush's Proliferation Security Initiative. \"We are pleased with "
        "Panama's cooperation,\" Bolton said in a statement released in Washington. Panama "
        "has the world's largest shipping registry. Bolton also visited the canal, which "
        "Panama took over from the United States on Dec. 31, 1999."
    )

    agreement = only(text, published="2004-05-12")

    assert set(agreement.parties) == {"PAN", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "John Bolton": "USA",
        "Arnulfo Escalona": "PAN",
    }
    assert agreement.signed == "2004-05-12"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ARM.CTL"} <= set(agreement.areas)


def test_bbc_uk_libya():
    text = (
        "UK and Libya in prisoner deal\n\n"
        "Britain has signed a prisoner transfer agreement with Libya which could see the "
        "Lockerbie bomber serve the rest of his sentence in Tripoli.\n\n"
        "Justice Minister Jack Straw signed the deal in London on Monday with Libya's Europe "
        "minister Abdulati Alobidi, the Ministry of Justice confirmed.\n\n"
        "Three other accords, on extradition, mutual legal assistance and civil law, were "
        "signed at the same time.\n\n"
        "Scotland's First Minister, Alex Salmond, said he had not been consulted. Relatives "
        "of victims in the United States reacted angrily."
    )

    agreement, *others = drafts(text, published="2008-11-18")

    assert [other.areas for other in others[:2]] == [("JUS.EXT",), ("JUS.MLA",)]
    assert len(others) == 3
    assert set(agreement.parties) == {"GBR", "LBY"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Jack Straw": "GBR",
        "Abdulati Alobidi": "LBY",
    }
    assert agreement.signed == "2008-11-17"
    assert agreement.place == "London"
    assert agreement.status == ReportedStatus.SIGNED


def test_mail_headline():
    text = (
        "Britain signs £200m deal with France to fund Calais security\n\n"
        "By Home Affairs Editor\n\n"
        "Theresa May and Emmanuel Macron put pen to paper on a new border treaty yesterday "
        "that will cost British taxpayers another £44million.\n\n"
        "The Prime Minister hosted the French President at Sandhurst, where the two leaders "
        "agreed to speed up the processing of child migrants in Calais.\n\n"
        "The so-called Sandhurst Treaty adds to the 2003 Le Touquet accord, which lets "
        "British officers check passports in France. Belgium and Ireland were not involved."
    )

    agreement = only(text, published="2018-01-19")

    assert set(agreement.parties) == {"FRA", "GBR"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "Theresa May": "GBR",
        "Emmanuel Macron": "FRA",
    }
    assert agreement.signed == "2018-01-18"
    assert agreement.status == ReportedStatus.SIGNED
