"""Texts that speak of deals and treaties, and report no agreement between two states."""

from __future__ import annotations

from tests.extraction.texts import drafts, only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_neg_company():
    text = (
        "Petrobras signs gas deal with Bolivian producer\n\n"
        "Brazilian oil giant Petrobras has signed a contract with Andina SA to buy natural "
        "gas from a field in southern Bolivia for 20 years.\n\n"
        "The agreement, worth $1.2bn, was signed in Santa Cruz on Friday by Petrobras chief "
        "executive Jose Gabrielli and Andina chairman Luis Ossio.\n\n"
        "Shares in the company rose 3% in Sao Paulo. Analysts in London said the deal could "
        "open the way to Chile and Argentina."
    )

    assert drafts(text, published="2006-08-12") == ()


def test_neg_sister_city():
    text = (
        "Mayors sign sister city agreement\n\n"
        "The mayors of Portland in the United States and Sapporo in Japan renewed their "
        "sister city agreement on Tuesday at a ceremony in City Hall.\n\n"
        "Mayor Vera Katz and Mayor Fumio Ueda signed the document, which promotes student "
        "exchanges and tourism between the two cities."
    )

    assert drafts(text, published="2004-05-11") == ()


def test_neg_football():
    text = (
        "Chelsea agree deal for Brazil striker\n\n"
        "Chelsea have agreed a deal with Santos to sign Brazil forward Robson Silva for 20m "
        "euros.\n\n"
        "The 21-year-old, who has played for Brazil in two friendlies against Germany and "
        "Argentina, will sign a four-year contract on Monday after a medical in London."
    )

    assert drafts(text, published="2009-01-10") == ()


def test_neg_labour():
    text = (
        "Union signs pay agreement with German carmaker\n\n"
        "Germany's IG Metall union signed a wage agreement with Volkswagen in Hanover on "
        "Thursday, averting a strike.\n\n"
        "The pact raises pay by 2.7%. France's CGT and Belgian unions sent messages of "
        "support."
    )

    assert drafts(text, published="2006-09-29") == ()


def test_neg_travel():
    text = (
        "President begins European tour\n\n"
        "WARSAW, May 30 (AP) - U.S. President George Bush arrived in Poland on Friday at the "
        "start of a trip that will take him to Russia, France and Egypt.\n\n"
        "Bush was to meet Polish President Aleksander Kwasniewski on Saturday before flying "
        "to St. Petersburg. The two leaders were expected to discuss Iraq and the NATO "
        "alliance."
    )

    assert drafts(text, published="2003-05-30") == ()


def test_neg_multilateral():
    text = (
        "Twenty nations sign cluster weapons convention\n\n"
        "OSLO, Dec. 3 (AFP) - Norway, Britain, France, Germany and more than 90 other states "
        "signed a convention banning cluster munitions on Wednesday at a ceremony in Oslo "
        "City Hall.\n\n"
        "The United States, Russia and China stayed away."
    )

    assert drafts(text, published="2008-12-03") == ()


def test_neg_court():
    text = (
        "Judge approves settlement agreement in Mexico oil spill case\n\n"
        "A federal judge in New Orleans approved a settlement agreement between BP and Gulf "
        "states on Monday, ending litigation over the 2010 Gulf of Mexico oil spill.\n\n"
        "The deal, signed by the attorneys general of Florida and Texas, requires the "
        "British company to pay $18.7 billion."
    )

    assert drafts(text, published="2016-04-04") == ()


def test_neg_university():
    text = (
        "Universities of Nairobi and Leeds sign memorandum\n\n"
        "The University of Nairobi and the University of Leeds signed a memorandum of "
        "understanding on Tuesday to exchange students and staff.\n\n"
        "Kenya's deputy vice-chancellor Lucy Irungu and Leeds professor Simone Buitendijk "
        "signed the MoU, which will bring British lecturers to Kenya."
    )

    assert drafts(text, published="2019-03-05") == ()


def test_neg_ceasefire_rebels():
    text = (
        "Colombia, FARC rebels sign peace deal\n\n"
        "Colombia's government and the FARC rebels signed a revised peace agreement on "
        "Thursday in Bogota.\n\n"
        "President Juan Manuel Santos and guerrilla leader Rodrigo Londono signed the "
        "document in a theatre. Cuba and Norway acted as guarantors of the talks."
    )

    assert drafts(text, published="2016-11-24") == ()


def test_neg_visit_trade():
    text = (
        "Japan's exports to China rise\n\n"
        "Japan's exports to China rose 14% in May, helped by demand for cars under an "
        "existing trade agreement, the finance ministry said on Monday.\n\n"
        "Shipments to the United States fell. Analysts said talks between Tokyo and "
        "Washington on tariffs could weigh on the outlook for South Korea and Taiwan."
    )

    assert drafts(text, published="2018-06-18") == ()


def test_neg_history_culture():
    text = (
        "Museum opens exhibition on Treaty of Paris\n\n"
        "The National Museum in Copenhagen opened an exhibition on Wednesday about the life "
        "of a Danish diplomat who travelled in Russia, Sweden and Prussia in the eighteenth "
        "century.\n\n"
        "Visitors can see letters, maps and a copy of a treaty. Tickets cost 60 kroner."
    )

    assert drafts(text, published="2012-05-09") == ()


def test_negated_areas():
    text = (
        "Iceland and Greenland sign cooperation declaration\n\n"
        "Prime Minister Katrín Jakobsdóttir of Iceland and Premier Múte B. Egede of "
        "Greenland signed a joint declaration on cooperation in Reykjavik on 13 October "
        "2022. It covers fisheries, education and tourism.\n\n"
        "The declaration does not cover defence or whaling, and makes no mention of airports."
    )

    agreement = only(text, published="2022-10-14")

    assert set(agreement.parties) == {"GRL", "ISL"}
    assert agreement.instrument_type == InstrumentType.JOINT_DECLARATION
    assert sides(agreement) == {
        "Katrín Jakobsdóttir": "ISL",
        "Múte B. Egede": "GRL",
    }
    assert agreement.signed == "2022-10-13"
    assert agreement.place == "Reykjavik"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"SEA.FIS", "EDU.EDU", "TRD.ECO"} <= set(agreement.areas)
