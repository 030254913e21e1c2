"""Agreements that are announced, negotiated, initialled, in force, suspended, ended or refused."""

from __future__ import annotations

from tests.extraction.texts import only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_news_of_poland_sweden():
    text = (
        "POLAND TO SIGN DEBT AGREEMENT WITH SWEDEN NEXT WEEK\n\n"
        "STOCKHOLM, Sept 3 - Poland will sign an agreement with Sweden next week on "
        "rescheduling 380 mln dlrs of official debt, a Swedish Foreign Ministry spokesman "
        "said.\n\n"
        "The accord is to be signed by Polish Deputy Finance Minister Janusz Sawicki during "
        "a two-day visit starting on Tuesday, he said.\n\n"
        "Poland has already signed similar agreements with Austria and West Germany."
    )

    agreement = only(text, published="1987-09-03")

    assert set(agreement.parties) == {"POL", "SWE"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.ANNOUNCED


def test_news_of_soviet_finland():
    text = (
        "SOVIET UNION, FINLAND INITIAL TRADE PROTOCOL\n\n"
        "HELSINKI, Nov 20 - The Soviet Union and Finland today initialled a trade protocol "
        "for 1988 providing for exchanges worth 5.2 billion roubles, Finnish officials said.\n\n"
        "The protocol will be signed in Moscow next month by the two countries' trade "
        "ministers.\n\n"
        "It foresees a fall in Finnish exports because of lower oil prices."
    )

    agreement = only(text, published="1987-11-20")

    assert set(agreement.parties) == {"FIN", "SUHH"}
    assert agreement.instrument_type == InstrumentType.PROTOCOL
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.INITIALLED
    assert {"TRD.FTA"} <= set(agreement.areas)


def test_release_on_east_timor_announce():
    text = (
        "JOINT MEDIA STATEMENT\n\n"
        "MINISTER FOR DEFENCE ROBERT HILL\n"
        "MINISTER FOR FOREIGN AFFAIRS ALEXANDER DOWNER\n\n"
        "Wednesday, 4 February 2004\n\n"
        "NEGOTIATIONS WITH EAST TIMOR ON SECURITY TREATY\n\n"
        "Australia and East Timor have begun negotiations on a treaty covering defence "
        "cooperation, Defence Minister Robert Hill and Foreign Minister Alexander Downer "
        "said today.\n\n"
        "Officials from both countries met in Dili on Monday. A second round will be held in "
        "Canberra in April.\n\n"
        "The treaty, when concluded, would provide a legal basis for visiting forces."
    )

    agreement = only(text, published="2004-02-04")

    assert set(agreement.parties) == {"AUS", "TLS"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.NEGOTIATING
    assert {"DEF.GEN"} <= set(agreement.areas)


def test_entry_on_ireland_uk():
    text = (
        "The Anglo-Irish Extradition Arrangement, formally the Agreement between Ireland and "
        "the United Kingdom on the Surrender of Offenders, was an agreement between the "
        "Republic of Ireland and the United Kingdom signed in Dublin on 14 March 1965 by "
        "Minister for Justice Brian Lenihan and Home Secretary Frank Soskice. It entered "
        "into force on 16 August 1965. It dealt with the surrender of fugitives and the "
        "backing of warrants. Northern Ireland politicians criticised it. The agreement was "
        "terminated in 2003 after both states had implemented the European arrest warrant."
    )

    agreement = only(text)

    assert set(agreement.parties) == {"GBR", "IRL"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Brian Lenihan": "IRL",
        "Frank Soskice": "GBR",
    }
    assert agreement.signed == "1965-03-14"
    assert agreement.place == "Dublin"
    assert agreement.status == ReportedStatus.TERMINATED
    assert {"JUS.EXT"} <= set(agreement.areas)


def test_bbc_india_pakistan_nuclear():
    text = (
        "India and Pakistan to keep nuclear hotline\n\n"
        "India and Pakistan have agreed to set up a permanent telephone hotline between "
        "their foreign secretaries to reduce the risk of nuclear war.\n\n"
        "The deal was reached after two days of talks in Delhi between senior officials. A "
        "joint statement said both countries would also continue a ban on nuclear weapons "
        "tests.\n\n"
        "Pakistan's Tariq Hyder led the Islamabad team, while India was represented by Sheel "
        "Kant Sharma. No agreement was signed, officials said, but a formal accord may "
        "follow when the foreign ministers meet in July.\n\n"
        "China and the United States welcomed the move."
    )

    agreement = only(text, published="2004-06-20")

    assert set(agreement.parties) == {"IND", "PAK"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.ANNOUNCED
    assert {"ARM.CTL"} <= set(agreement.areas)


def test_suspend_us_elsalvador():
    text = (
        "US suspends asylum deals with Central American states\n\n"
        "The Biden administration has suspended an asylum cooperative agreement with El "
        "Salvador, Secretary of State Antony Blinken said on Saturday.\n\n"
        '"We have notified the government of El Salvador that the United States is taking '
        'this action," Blinken said in a statement. The deal, signed in September 2019 by '
        "acting Homeland Security Secretary Kevin McAleenan and Salvadoran Foreign Minister "
        "Alexandra Hill, had allowed US officials to send asylum seekers there.\n\n"
        "The United States also plans to end cash bail in Texas courts."
    )

    agreement = only(text, published="2021-02-07")

    assert set(agreement.parties) == {"SLV", "USA"}
    assert agreement.instrument_type == InstrumentType.ASYLUM_COOPERATIVE
    assert sides(agreement) == {
        "Kevin McAleenan": "USA",
        "Alexandra Hill": "SLV",
    }
    assert agreement.signed == "2019-09"
    assert agreement.status == ReportedStatus.SUSPENDED
    assert {"MIG.ASY"} <= set(agreement.areas)


def test_reject_parliament():
    text = (
        "Armenian parliament rejects protocol with Turkey\n\n"
        "YEREVAN (Reuters) - Armenia's parliament on Thursday rejected a protocol on "
        "establishing diplomatic relations with neighbouring Turkey, dealing a blow to "
        "reconciliation efforts.\n\n"
        "The protocol was signed in Zurich on October 10, 2009, by Foreign Ministers Edward "
        "Nalbandian of Armenia and Ahmet Davutoglu of Turkey. Swiss mediators attended.\n\n"
        "Russia and the United States had urged both sides to ratify it."
    )

    agreement = only(text, published="2010-04-22")

    assert set(agreement.parties) == {"ARM", "TUR"}
    assert agreement.instrument_type == InstrumentType.PROTOCOL
    assert sides(agreement) == {
        "Edward Nalbandian": "ARM",
        "Ahmet Davutoglu": "TUR",
    }
    assert agreement.signed == "2009-10-10"
    assert agreement.place == "Zurich"
    assert agreement.status == ReportedStatus.REJECTED


def test_in_force_tax():
    text = (
        "Tax treaty between Chile and Ireland takes effect\n\n"
        "The double taxation convention between Chile and Ireland entered into force on 28 "
        "August 2008, the Irish Revenue Commissioners announced.\n\n"
        "The convention, which was signed in Santiago on 2 June 2005, applies to income "
        "derived from 1 January 2009. It also provides for the exchange of information to "
        "prevent tax evasion."
    )

    agreement = only(text, published="2008-09-01")

    assert set(agreement.parties) == {"CHL", "IRL"}
    assert agreement.instrument_type == InstrumentType.CONVENTION
    assert agreement.signatories == ()
    assert agreement.signed == "2005-06-02"
    assert agreement.place == "Santiago"
    assert agreement.status == ReportedStatus.IN_FORCE
    assert {"FIN.TAX"} <= set(agreement.areas)


def test_headline_contradict():
    text = (
        "Deal done: Japan and India sign nuclear pact\n\n"
        "TOKYO, Nov 30 - Japan and India have not yet signed a civil nuclear cooperation "
        "agreement, Japan's chief cabinet secretary Yoshihide Suga said, denying media "
        "reports.\n\n"
        "Negotiations are continuing and the two governments hope to sign the accord when "
        "Prime Minister Narendra Modi visits next month, Suga told a news conference."
    )

    agreement = only(text, published="2015-11-30")

    assert set(agreement.parties) == {"IND", "JPN"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.NEGOTIATING
    assert {"ARM.NUC"} <= set(agreement.areas)


def test_korea_us_missile():
    text = (
        "S. Korea, US agree to extend missile range\n\n"
        "SEOUL, Oct. 7, 2012 (Yonhap) -- South Korea and the United States have reached an "
        "agreement allowing Seoul to extend the range of its ballistic missiles to 800 "
        "kilometers, Seoul's national security adviser Chun Yung-woo said Sunday.\n\n"
        "The revised pact lets South Korea strike any target in North Korea. A 2001 accord "
        "with Washington had limited the range to 300 km.\n\n"
        "Japan and China were informed beforehand."
    )

    agreement = only(text, published="2012-10-07")

    assert set(agreement.parties) == {"KOR", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.ANNOUNCED
    assert {"ARM.CTL"} <= set(agreement.areas)


def test_withdraw_us_russia():
    text = (
        "Russia quits plutonium pact with United States\n\n"
        "MOSCOW - President Vladimir Putin on Monday suspended an agreement with the United "
        "States on disposing of weapons-grade plutonium, the Kremlin said.\n\n"
        "The accord, signed in 2000, required each side to destroy 34 tons of plutonium. "
        "Putin accused Washington of creating a threat to strategic stability."
    )

    agreement = only(text, published="2016-10-03")

    assert set(agreement.parties) == {"RUS", "USA"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed == "2000"
    assert agreement.status == ReportedStatus.SUSPENDED


def test_news_of_canada_us_salmon():
    text = (
        "CANADA, U.S. REACH TENTATIVE ACCORD ON LUMBER\n\n"
        "OTTAWA, Dec 30 - Canada and the United States reached a tentative agreement late "
        "today to settle a dispute over Canadian softwood lumber exports, International "
        "Trade Minister Pat Carney said.\n\n"
        "Under the agreement Canada will impose a 15 pct tax on exports of the wood to the "
        "U.S. and American producers will drop their petition for a countervailing duty.\n\n"
        "Carney told reporters the memorandum of understanding would be signed shortly in "
        "Washington.\n\n"
        "U.S. Commerce Secretary Malcolm Baldrige described the deal as fair."
    )

    agreement = only(text, published="1986-12-30")

    assert set(agreement.parties) == {"CAN", "USA"}
    assert agreement.signatories == ()
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.ANNOUNCED


def test_release_on_social_security():
    text = (
        "MEDIA RELEASE\n\n"
        "New social security agreement with Finland\n\n"
        "The Minister for Families, Jenny Macklin, today welcomed the start of a new social "
        "security agreement between Australia and Finland.\n\n"
        '"From 1 July 2009, people who have lived in both countries can combine their '
        'periods of residence to qualify for a pension," Ms Macklin said.\n\n'
        "The agreement, signed in Canberra on 10 September 2008, enters into force today. It "
        "is Australia's 24th such agreement; others are with Greece, Italy and Japan.\n\n"
        "1 July 2009"
    )

    agreement = only(text, published="2009-07-01")

    assert set(agreement.parties) == {"AUS", "FIN"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert agreement.signatories == ()
    assert agreement.signed == "2008-09-10"
    assert agreement.place == "Canberra"
    assert agreement.status == ReportedStatus.IN_FORCE
    assert {"LAB.SOC"} <= set(agreement.areas)


def test_entry_on_norway_russia():
    text = (
        "The Treaty between the Kingdom of Norway and the Russian Federation concerning "
        "Maritime Delimitation and Cooperation in the Barents Sea and the Arctic Ocean was "
        "signed in Murmansk on 15 September 2010 by the foreign ministers Jonas Gahr Støre "
        "and Sergey Lavrov in the presence of Prime Minister Jens Stoltenberg and President "
        "Dmitry Medvedev. It ended a dispute that had lasted since 1970, when the Soviet "
        "Union and Norway first began talks. The treaty was ratified by the Storting on 8 "
        "February 2011 and by the State Duma on 25 March 2011. It entered into force on 7 "
        "July 2011. Fishermen in Denmark and Iceland followed the talks closely."
    )

    agreement = only(text)

    assert set(agreement.parties) == {"NOR", "RUS"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "Jonas Gahr Støre": "NOR",
        "Sergey Lavrov": "RUS",
    }
    assert agreement.signed == "2010-09-15"
    assert agreement.place == "Murmansk"
    assert agreement.status == ReportedStatus.IN_FORCE
    assert {"SEA.SAF"} <= set(agreement.areas)  # where the taxonomy puts maritime delimitation


def test_entry_on_dead_states():
    text = (
        "The Czechoslovak–Yugoslav treaty of alliance was signed in Belgrade on 14 August "
        "1922 by Edvard Beneš for Czechoslovakia and Nikola Pašić for the Kingdom of Serbs, "
        "Croats and Slovenes. It was part of the Little Entente with Romania and lapsed "
        "after the Munich Agreement of 1938."
    )

    agreement = only(text)

    assert set(agreement.parties) == {"CSHH", "YUCS"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert sides(agreement) == {
        "Edvard Beneš": "CSHH",
        "Nikola Pašić": "YUCS",
    }
    assert agreement.signed == "1922-08-14"
    assert agreement.place == "Belgrade"
    assert agreement.status == ReportedStatus.TERMINATED
    assert {"DEF.GEN"} <= set(agreement.areas)


def test_terminate_bit():
    text = (
        "Indonesia ends investment treaty with Netherlands\n\n"
        "Indonesia has terminated its bilateral investment treaty with the Netherlands, "
        "which expired on 1 July 2015, the Dutch embassy in Jakarta said.\n\n"
        "The treaty, signed on 6 April 1994, remains applicable for 15 years to investments "
        "made before that date. Jakarta has said it intends to terminate all of its more "
        "than 60 such treaties, including those with China and Germany."
    )

    agreement = only(text, published="2015-07-03")

    assert set(agreement.parties) == {"IDN", "NLD"}
    assert agreement.instrument_type == InstrumentType.TREATY
    assert agreement.signatories == ()
    assert agreement.signed == "1994-04-06"
    assert agreement.status == ReportedStatus.TERMINATED
    assert {"TRD.INV"} <= set(agreement.areas)
