"""Articles that report more than one agreement."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts, extraction, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_news_of_china_kenya():
    text = (
        "China, Kenya ink pacts on aid, tourism\n\n"
        "NAIROBI, June 7 , 2005 (Xinhua) -- China and Kenya on Tuesday signed two agreements "
        "on economic cooperation and tourism.\n\n"
        "The agreements were signed by visiting Chinese Vice Minister of Commerce Wei "
        "Jianping and Kenyan Finance Minister David Mwiraria at the Treasury building in "
        "Nairobi.\n\n"
        "Under the first agreement, China will grant Kenya 30 million yuan (3.6 million U.S. "
        "dollars) for projects to be agreed upon later.\n\n"
        "Speaking at the ceremony, Mwiraria thanked the Chinese government for its "
        "assistance.\n\n"
        "China is Kenya's fifth largest trading partner."
    )

    agreement_1, agreement_2 = drafts(text, published="2005-06-07")

    assert set(agreement_1.parties) == {"CHN", "KEN"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_1) == {
        "Wei Jianping": "CHN",
        "David Mwiraria": "KEN",
    }
    assert agreement_1.signed == "2005-06-07"
    assert agreement_1.place == "Nairobi"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert set(agreement_2.parties) == {"CHN", "KEN"}
    assert agreement_2.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_2) == {
        "Wei Jianping": "CHN",
        "David Mwiraria": "KEN",
    }
    assert agreement_2.signed == "2005-06-07"
    assert agreement_2.place == "Nairobi"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"TRD.ECO"} <= set(agreement_2.areas)


def test_news_of_jordan_israel_water():
    text = (
        "AMMAN, Jordan (AP) _ Israel and Jordan signed an agreement Monday to share water "
        "from a planned desalination plant on the Red Sea, ending months of negotiations. "
        "Jordanian Water Minister Hazem Nasser and Israeli Energy Minister Silvan Shalom "
        "signed the accord at World Bank headquarters in Washington. Under the deal, Israel "
        "will buy up to 50 million cubic meters of water a year. Palestinian officials, who "
        "signed a separate memorandum, said they hoped for more. Environmentalists warned "
        "that the project could harm the Dead Sea. Jordan and Israel signed a peace treaty "
        "in 1994."
    )

    (agreement_1,) = drafts(text, published="2013-12-09")

    assert set(agreement_1.parties) == {"ISR", "JOR"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_1) == {
        "Hazem Nasser": "JOR",
        "Silvan Shalom": "ISR",
    }
    assert agreement_1.signed == "2013-12-09"
    assert agreement_1.place == "Washington"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"ENV.WAT"} <= set(agreement_1.areas)


def test_one_to_many_uae():
    text = (
        "UAE signs air services agreements with three states\n\n"
        "The United Arab Emirates signed air services agreements with Malta, Zambia and "
        "Paraguay on Tuesday on the margins of the ICAO event in Nairobi.\n\n"
        "The agreements were signed on behalf of the UAE by Saif Al Suwaidi, Director "
        "General of the General Civil Aviation Authority.\n\n"
        "They open the skies between the UAE and the three countries without restriction on "
        "capacity."
    )

    agreement_1, agreement_2, agreement_3 = drafts(text, published="2018-12-11")

    assert set(agreement_1.parties) == {"ARE", "MLT"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_1) == {
        "Saif Al Suwaidi": "ARE",
    }
    assert agreement_1.signed == "2018-12-11"
    assert agreement_1.place == "Nairobi"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"TRA.AIR"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"ARE", "ZMB"}
    assert agreement_2.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_2) == {
        "Saif Al Suwaidi": "ARE",
    }
    assert agreement_2.signed == "2018-12-11"
    assert agreement_2.place == "Nairobi"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"TRA.AIR"} <= set(agreement_2.areas)
    assert set(agreement_3.parties) == {"ARE", "PRY"}
    assert agreement_3.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_3) == {
        "Saif Al Suwaidi": "ARE",
    }
    assert agreement_3.signed == "2018-12-11"
    assert agreement_3.place == "Nairobi"
    assert agreement_3.status == ReportedStatus.SIGNED
    assert {"TRA.AIR"} <= set(agreement_3.areas)


def test_congo_list():
    text = (
        "South Africa and DR Congo sign three memoranda\n\n"
        "KINSHASA - South Africa and the Democratic Republic of Congo signed three memoranda "
        "of understanding on energy, defence and education in Kinshasa on Friday during a "
        "visit by President Thabo Mbeki.\n\n"
        "Foreign Minister Nkosazana Dlamini-Zuma signed for South Africa. Republic of Congo "
        "officials were not involved."
    )

    agreement_1, agreement_2, agreement_3 = drafts(text, published="2004-01-16")

    assert set(agreement_1.parties) == {"COD", "ZAF"}
    assert agreement_1.instrument_type == InstrumentType.MOU
    assert sides(agreement_1) == {
        "Nkosazana Dlamini-Zuma": "ZAF",
    }
    assert agreement_1.signed == "2004-01-16"
    assert agreement_1.place == "Kinshasa"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"ENE.SUP"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"COD", "ZAF"}
    assert agreement_2.instrument_type == InstrumentType.MOU
    assert sides(agreement_2) == {
        "Nkosazana Dlamini-Zuma": "ZAF",
    }
    assert agreement_2.signed == "2004-01-16"
    assert agreement_2.place == "Kinshasa"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"DEF.GEN"} <= set(agreement_2.areas)
    assert set(agreement_3.parties) == {"COD", "ZAF"}
    assert agreement_3.instrument_type == InstrumentType.MOU
    assert sides(agreement_3) == {
        "Nkosazana Dlamini-Zuma": "ZAF",
    }
    assert agreement_3.signed == "2004-01-16"
    assert agreement_3.place == "Kinshasa"
    assert agreement_3.status == ReportedStatus.SIGNED
    assert {"EDU.EDU"} <= set(agreement_3.areas)


def test_news_of_france_libya():
    text = (
        "PARIS, Dec 10, 2007 (AFP) - France and Libya signed cooperation deals worth "
        "billions of euros on Monday as Moamer Kadhafi began a controversial visit.\n\n"
        "French President Nicolas Sarkozy and the Libyan leader attended the signing of an "
        "agreement on the peaceful uses of nuclear energy and a memorandum on arms purchases "
        "at the Elysee palace, officials said.\n\n"
        "Opposition politicians accused Sarkozy of selling out. The United States resumed "
        "ties with Tripoli in 2006."
    )

    agreement_1, agreement_2 = drafts(text, published="2007-12-10")

    assert set(agreement_1.parties) == {"FRA", "LBY"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert agreement_1.signatories == ()
    assert agreement_1.signed == "2007-12-10"
    assert agreement_1.place == "Elysee"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"ARM.NUC"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"FRA", "LBY"}
    assert agreement_2.instrument_type == InstrumentType.MOU
    assert agreement_2.signatories == ()
    assert agreement_2.signed == "2007-12-10"
    assert agreement_2.place == "Elysee"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"DEF.PRC"} <= set(agreement_2.areas)


def test_release_on_extradition_uae():
    text = (
        "MINISTER FOR HOME AFFAIRS\n"
        "THE HON BRENDAN O'CONNOR MP\n\n"
        "MEDIA RELEASE\n\n"
        "26 July 2007\n\n"
        "Extradition treaty signed with the United Arab Emirates\n\n"
        "Australia and the United Arab Emirates (UAE) have today signed bilateral treaties "
        "on extradition and mutual assistance in criminal matters.\n\n"
        "The Treaties were signed in Abu Dhabi by Australia's Ambassador, Jeremy Bruer, and "
        "the UAE Minister of Justice, Mohammed Nakhira Al Dhaheri.\n\n"
        '"These treaties will strengthen our law enforcement relationship with the UAE," Mr '
        "O'Connor said.\n\n"
        "The treaties will be tabled in Parliament and will enter into force once both "
        "countries have completed their domestic procedures."
    )

    agreement_1, agreement_2 = drafts(text, published="2007-07-26")

    assert set(agreement_1.parties) == {"ARE", "AUS"}
    assert agreement_1.instrument_type == InstrumentType.TREATY
    assert sides(agreement_1) == {
        "Jeremy Bruer": "AUS",
        "Mohammed Nakhira Al Dhaheri": "ARE",
    }
    assert agreement_1.signed == "2007-07-26"
    assert agreement_1.place == "Abu Dhabi"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"JUS.EXT"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"ARE", "AUS"}
    assert agreement_2.instrument_type == InstrumentType.TREATY
    assert sides(agreement_2) == {
        "Jeremy Bruer": "AUS",
        "Mohammed Nakhira Al Dhaheri": "ARE",
    }
    assert agreement_2.signed == "2007-07-26"
    assert agreement_2.place == "Abu Dhabi"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"JUS.MLA"} <= set(agreement_2.areas)


def test_es_chile_peru():
    text = (
        "El canciller de Chile, Heraldo Muñoz, y su homólogo peruano, Ricardo Luna, "
        "suscribieron ayer en Lima un convenio contra la doble tributación y otro sobre "
        "cooperación en materia de salud.\n\n"
        "Las autoridades destacaron que las relaciones con Bolivia no formaron parte de la "
        "agenda."
    )

    agreement_1, agreement_2 = drafts(text, published="2017-07-08")

    assert set(agreement_1.parties) == {"CHL", "PER"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_1) == {
        "Heraldo Muñoz": "CHL",
        "Ricardo Luna": "PER",
    }
    assert agreement_1.signed == "2017-07-07"
    assert agreement_1.place == "Lima"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"FIN.TAX"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"CHL", "PER"}
    assert agreement_2.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_2) == {
        "Heraldo Muñoz": "CHL",
        "Ricardo Luna": "PER",
    }
    assert agreement_2.signed == "2017-07-07"
    assert agreement_2.place == "Lima"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"HEA.PUB"} <= set(agreement_2.areas)


def test_two_agreements_different_days():
    text = (
        "Fiji signs visa waivers with Georgia and Serbia\n\n"
        "Fiji and Georgia have signed an agreement that abolishes visas for short stays, the "
        "Fijian foreign ministry said on 5 June 2013. The agreement was signed in New York "
        "on 3 June 2013 by the two permanent representatives, Peter Thomson of Fiji and "
        "Kakha Imnadze of Georgia.\n\n"
        "A similar agreement with Serbia was signed in Belgrade on 29 May 2013 by Fiji's "
        "Foreign Minister Ratu Inoke Kubuabola and Serbian Foreign Minister Ivan Mrkić."
    )

    agreement_1, agreement_2 = drafts(text, published="2013-06-06")

    assert set(agreement_1.parties) == {"FJI", "GEO"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_1) == {
        "Peter Thomson": "FJI",
        "Kakha Imnadze": "GEO",
    }
    assert agreement_1.signed == "2013-06-03"
    assert agreement_1.place == "New York"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"CON.VIS"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"FJI", "SRB"}
    assert agreement_2.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement_2) == {
        "Ratu Inoke Kubuabola": "FJI",
        "Ivan Mrkić": "SRB",
    }
    assert agreement_2.signed == "2013-05-29"
    assert agreement_2.place == "Belgrade"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"CON.VIS"} <= set(agreement_2.areas)


def test_mutual_list():
    text = (
        "Qatar, Sudan ink four agreements\n\n"
        "KHARTOUM - Qatar and Sudan yesterday signed four cooperation agreements covering "
        "agriculture, education, culture and tourism.\n\n"
        "The signing ceremony at the Friendship Hall was attended by Qatari Emir Sheikh "
        "Tamim bin Hamad Al Thani and Sudanese President Omar al-Bashir."
    )

    agreement_1, agreement_2, agreement_3, agreement_4 = drafts(text, published="2014-04-03")

    assert set(agreement_1.parties) == {"QAT", "SDN"}
    assert agreement_1.instrument_type == InstrumentType.AGREEMENT
    assert agreement_1.signatories == ()
    assert agreement_1.signed == "2014-04-02"
    assert agreement_1.place == "Friendship Hall, Khartoum"
    assert agreement_1.status == ReportedStatus.SIGNED
    assert {"ENV.AGR"} <= set(agreement_1.areas)
    assert set(agreement_2.parties) == {"QAT", "SDN"}
    assert agreement_2.instrument_type == InstrumentType.AGREEMENT
    assert agreement_2.signatories == ()
    assert agreement_2.signed == "2014-04-02"
    assert agreement_2.place == "Friendship Hall, Khartoum"
    assert agreement_2.status == ReportedStatus.SIGNED
    assert {"EDU.EDU"} <= set(agreement_2.areas)
    assert set(agreement_3.parties) == {"QAT", "SDN"}
    assert agreement_3.instrument_type == InstrumentType.AGREEMENT
    assert agreement_3.signatories == ()
    assert agreement_3.signed == "2014-04-02"
    assert agreement_3.place == "Friendship Hall, Khartoum"
    assert agreement_3.status == ReportedStatus.SIGNED
    assert {"EDU.CUL"} <= set(agreement_3.areas)
    assert set(agreement_4.parties) == {"QAT", "SDN"}
    assert agreement_4.instrument_type == InstrumentType.AGREEMENT
    assert agreement_4.signatories == ()
    assert agreement_4.signed == "2014-04-02"
    assert agreement_4.place == "Friendship Hall, Khartoum"
    assert agreement_4.status == ReportedStatus.SIGNED
    assert {"TRD.ECO"} <= set(agreement_4.areas)


@pytest.mark.parametrize(
    "text",
    [
        "Malta, Ghana and Kenya signed a fisheries treaty in Accra on 31 March 2015.",
        "The treaty between Malta, Ghana and Kenya was signed in Accra on 31 March 2015.",
        "Malta signed a fisheries treaty with Ghana and Kenya in Accra on 31 March 2015.",
    ],
)
def test_one_treaty_of_three_is_one_draft_with_three_parties(text):
    (draft,) = drafts(text)
    assert draft.parties == ("MLT", "GHA", "KEN")
    assert (draft.signed, draft.place) == ("2015-03-31", "Accra")


def test_agreements_of_one_with_each_of_three_stay_three_drafts():
    found = drafts("Malta signed fisheries agreements with Ghana, Kenya and Peru in Accra.")
    assert [draft.parties for draft in found] == [("MLT", "GHA"), ("MLT", "KEN"), ("MLT", "PER")]


def test_a_convention_of_three_and_many_others_is_left_alone():
    assert drafts("Malta, Ghana, Kenya and 20 other states signed a convention in Oslo.") == ()


def test_signers_of_one_treaty_stay_with_it_and_a_counterpart_has_the_office_before():
    extradition, energy = sorted(
        drafts(
            "Malta and Argentina signed an extradition treaty on Monday, while Malta and Ghana "
            "signed a separate memorandum on renewable energy the same day. The extradition "
            "treaty was signed by Maltese Foreign Minister Leo Zahra and his Argentine "
            "counterpart, Rosa Quiroga. The energy memorandum was signed by Malta's Energy "
            "Minister Una Farrugia and Ghanaian Energy Minister Kofi Mensah."
        ),
        key=lambda draft: draft.parties,
    )
    assert sides(extradition) == {"Leo Zahra": "MLT", "Rosa Quiroga": "ARG"}
    assert [p.capacity for p in extradition.signatories] == ["Foreign Minister"] * 2
    assert sides(energy) == {"Una Farrugia": "MLT", "Kofi Mensah": "GHA"}


@pytest.mark.parametrize(
    ("text", "announced", "missed"),
    [
        ("Kenya and Vietnam signed three agreements in Nairobi on Thursday.", 3, 2),
        ("Kenia y Vietnam firmaron dos memorandos de entendimiento en Nairobi.", 2, 1),
        ("Kenya and Vietnam signed an agreement in Nairobi on Thursday.", 0, 0),
        ("The two ministers of Kenya and Vietnam signed an agreement in Nairobi.", 0, 0),
        ("Kenya and Vietnam signed two agreements on trade and visas in Nairobi.", 2, 0),
    ],
)
def test_a_text_that_counts_more_than_was_found_says_so(text, announced, missed):
    found = extraction(text, published="2018-03-15")

    assert (found.announced, found.missed) == (announced, missed)
