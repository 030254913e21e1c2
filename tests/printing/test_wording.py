"""Ids, codes and dates become words in the language of the print."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.vocabulary import Field, InstrumentType, PartyRole
from tracker.printing.wording import Wording, sentence
from tracker.services.reference import load_reference


@pytest.fixture
def english():
    return Wording(load_reference(), "en")


@pytest.fixture
def spanish():
    return Wording(load_reference(), "es")


@pytest.mark.parametrize(
    ("field", "value", "in_english", "in_spanish"),
    [
        (Field.PARTIES, "GTM", "Guatemala", "Guatemala"),
        (Field.PARTIES, "Hanover", "Hanover", "Hanover"),
        (Field.LEVEL, "government", "government", "gobierno"),
        (Field.INSTRUMENT_TYPE, "moc", "Memorandum of cooperation", "Memorando de cooperación"),
        (Field.SIGNED, "2019-05", "May 2019", "mayo de 2019"),
        (Field.ENDED, "2019", "2019", "2019"),
        (Field.STATUS, "ratified", "ratified", "ratificado"),
        (Field.STATUS, "in_force", "entered into force", "entrada en vigor"),
        (Field.AREAS, "TRF.HUM", "Human trafficking", "Trata de personas"),
        (Field.ABSENT_AREAS, "remittances", "remittances", "remittances"),
        (Field.BINDING, "non_binding", "not binding", "no vinculante"),
        (Field.DURATION, "P5Y", "5 years", "5 años"),
        (Field.DURATION, "indefinite", "indefinite", "indefinida"),
        (Field.NOTICE_PERIOD, "P6M", "6 months", "6 meses"),
        (Field.TACIT_RENEWAL, "yes", "yes", "sí"),
        (Field.CAPACITY, "Minister", "Minister", "Minister"),
        (Field.RELATIONS, "amends", "amends", "modifica"),
        (Field.BINDING, "#panic()", "#panic()", "#panic()"),
    ],
)
def test_values_are_said_in_words(field, value, in_english, in_spanish):
    reference = load_reference()

    assert Wording(reference, "en").value(field, value) == in_english
    assert Wording(reference, "es").value(field, value) == in_spanish


def test_a_party_has_its_official_name_in_english_and_its_usual_one_in_spanish(english, spanish):
    party = make.party("GTM")

    assert english.official(party) == "Republic of Guatemala"
    assert spanish.official(make.party("USA")) == "Estados Unidos"
    assert english.party(party) == "Guatemala"


def test_a_party_nobody_has_mapped_keeps_the_name_as_written(english):
    assert english.official(make.party("", name="Königreich Hannover")) == "Königreich Hannover"
    assert english.party(make.party("QQQQ")) == "QQQQ"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("USA", "the United States"),
        ("GBR", "the United Kingdom"),
        ("NLD", "the Netherlands"),
        ("GTM", "Guatemala"),
    ],
)
def test_english_puts_an_article_where_it_belongs(english, code, words):
    assert english.the(make.party(code)) == english.the_place(code) == words


def test_sides_are_named_or_counted(english):
    codes = ("AUT", "BEL", "CHE", "DEU", "ESP", "FRA", "GBR")
    parties = tuple(make.party(code) for code in codes)

    assert english.sides(make.bare_agreement(parties=parties[:2])) == "Austria – Belgium"
    assert english.sides(make.bare_agreement(parties=parties)) == "7 parties"
    assert english.sides(make.bare_agreement(parties=())) == ""


def test_spanish_needs_no_article(spanish):
    assert spanish.the(make.party("USA")) == "Estados Unidos"


def test_the_parties_stand_in_for_a_missing_title_without_putting_one_first(english, spanish):
    record = make.bare_agreement(
        title="", parties=(make.party("USA"), make.party("GTM"), make.party("MEX"))
    )

    assert english.titled(record) == "Guatemala – Mexico – United States"
    assert spanish.titled(record) == "Estados Unidos – Guatemala – México"


def test_who_only_keeps_the_text_is_not_in_the_name(english):
    record = make.bare_agreement(
        title="",
        parties=(make.party("CHE", role=PartyRole.DEPOSITARY), make.party("NOR")),
    )

    assert english.titled(record) == "Norway"


def test_a_record_with_neither_title_nor_parties_says_so(english, spanish):
    record = make.bare_agreement(title="", parties=())

    assert english.titled(record) == "Untitled agreement"
    assert spanish.titled(record) == "Acuerdo sin título"


def test_principals_come_before_others(english):
    bystander = make.party("AND", role=PartyRole.WITNESS)

    assert english.sort((bystander, make.party("NOR")))[-1] == bystander


def test_languages_have_names_where_they_are_common(english, spanish):
    assert english.tongue("fr") == "French"
    assert spanish.tongue("FR") == "francés"
    assert english.tongue("tlh") == "tlh"


def test_types_have_short_forms(english, spanish):
    assert english.short(InstrumentType.MOC) == "MoC"
    assert spanish.short(InstrumentType.MOC) == "MdC"


def test_grounds_of_ending_are_said_in_words(english):
    assert english.grounds("denunciation") == "denounced by one side"
    assert english.grounds("struck by lightning") == "struck by lightning"


def test_a_sentence_begins_with_a_capital_and_keeps_the_rest():
    assert sentence("entry of NATO") == "Entry of NATO"
    assert sentence("") == ""
