"""Areas of cooperation in a sentence, and those it says are left out."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import made_texts
from tracker.extraction.areas.mentions import AreaFinder, AreaMention
from tracker.extraction.text.folding import fold
from tracker.services.reference import load_reference

FINDER = AreaFinder(load_reference().areas)


def mentions(text: str) -> list[AreaMention]:
    folded = fold(text)
    return FINDER.find(folded, 0, len(folded.clean))


def named(text: str) -> set[str]:
    return {mention.area for mention in mentions(text) if not mention.absent}


def left_out(text: str) -> set[str]:
    return {mention.area for mention in mentions(text) if mention.absent}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to combat human trafficking and drug trafficking", {"TRF.HUM", "TRF.DRG"}),
        ("joint border patrols", {"MIG.BOR"}),
        ("an extradition treaty", {"JUS.EXT"}),
        ("to avoid double taxation", {"FIN.TAX"}),
        ("against money laundering", {"FIN.AML"}),
        ("the return of asylum seekers", {"MIG.ASY"}),
        ("the fight against climate change", {"ENV.CLI"}),
        ("to stop illegal fishing", {"SEA.FIS"}),
        ("an air services agreement", {"TRA.AIR"}),
        ("para combatir la trata de personas", {"TRF.HUM"}),
        ("un tratado de extradición", {"JUS.EXT"}),
        ("la lutte contre le terrorisme", {"TER.CTR"}),
        ("vigilar juntos la frontera", {"MIG.BOR"}),
        ("la capacitación de los policías", {"SEC.TRN"}),
        ("una planta de energía solar", {"ENE.REN"}),
        ("un accord sur le transport maritime", {"SEA.SHP"}),
        ("la formation professionnelle des jeunes", {"EDU.EDU"}),
        ("un accord de coopération judiciaire", {"JUS.MLA"}),
        ("to reopen their embassies", {"CON.CSL"}),
        ("the return of failed asylum seekers", {"MIG.RET", "MIG.ASY"}),
        ("hacer frente a la inmigración clandestina", {"MIG.IRR"}),
        ("patrullas mixtas en el río", {"MIG.BOR"}),
        ("the illicit movement of money", {"FIN.AML"}),
        ("los programas de migración circular", {"LAB.MOB"}),
        ("des stages professionnels pour les jeunes", {"LAB.MOB"}),
        ("une intégration économique régionale", {"TRD.ECO"}),
        ("les chaînes de valeur minières", {"ENE.MIN"}),
        ("destinar fondos a proyectos de cooperación", {"AID.DEV"}),
        ("crear escuelas taller", {"EDU.EDU"}),
    ],
)
def test_areas_are_named(text, expected):
    assert expected <= named(text)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("There were no details on extradition.", "JUS.EXT"),
        ("The treaty does not cover extradition or asylum.", "JUS.EXT"),
        ("The treaty does not cover extradition or asylum.", "MIG.ASY"),
        ("It excludes double taxation.", "FIN.TAX"),
        ("It makes no mention of human trafficking.", "TRF.HUM"),
        ("The text says nothing about climate change.", "ENV.CLI"),
        ("The treaty is short, nor does it touch on extradition.", "JUS.EXT"),
        ("El acuerdo no incluye la extradición.", "JUS.EXT"),
    ],
)
def test_what_is_left_out_is_told_and_not_named(text, area):
    assert area in left_out(text)
    assert area not in named(text)


def test_what_stands_before_the_cue_is_named():
    text = "The treaty covers extradition but does not cover asylum."
    assert named(text) == {"JUS.EXT"}
    assert left_out(text) == {"MIG.ASY"}


def test_what_the_taxonomy_does_not_have_is_left_out_in_words():
    assert left_out("There were no details on topics such as lotteries.") == {"lotteries"}


def test_what_follows_a_new_clause_is_named_again():
    text = "It does not cover asylum, but the two sides will fight human trafficking."
    assert "TRF.HUM" in named(text)
    assert left_out(text) == {"MIG.ASY"}


def test_a_denied_name_is_neither_named_nor_left_out():
    text = "It is not a defence pact."
    assert named(text) == set()


def test_a_phrase_that_begins_inside_another_is_not_read_twice():
    assert named("a social security treaty") == {"LAB.SOC"}
    assert {"TRF.SMG", "TRF.HUM"} <= named("people smuggling and trafficking in persons")


def test_a_guarded_trigger_needs_its_own_context():
    assert "MIG.RET" in named("the repatriation of migrants")
    assert "MIG.RET" not in named("the repatriation of capital and profits")


@pytest.mark.parametrize("text", ["", "They met and spoke.", "The weather was fine."])
def test_no_area(text):
    assert mentions(text) == []


@given(text=made_texts())
def test_mentions_lie_inside_the_sentence_and_name_known_areas(text):
    folded = fold(text)
    areas = load_reference().areas
    for mention in FINDER.find(folded, 0, len(folded.clean)):
        assert 0 <= mention.start < mention.end <= len(folded.clean)
        assert mention.absent or mention.area in areas
        assert mention.rule


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("An accord on joint elephants counts was signed.", "en", {"ENV.BIO"}),
        ("Elephants walked past the hall in which they signed.", "en", set()),
        ("Firmaron un convenio sobre puentes y vacunas.", "es", {"TRA.LND", "HEA.EPI"}),
        ("Ils ont signé un accord sur les ponts.", "fr", {"TRA.LND"}),
    ],
)
def test_everyday_words_count_only_where_they_say_what_was_agreed(sentence, language, expected):
    folded = fold(sentence)

    found = FINDER.find(folded, 0, len(folded.lower), language=language)

    assert {mention.area for mention in found} == expected


@pytest.mark.parametrize(
    "text",
    [
        "The declaration does not provide for extradition.",
        "The leaders did not discuss extradition.",
        "L'accord ne porte pas sur l'extradition.",
        "El acuerdo no prevé la extradición.",
    ],
)
def test_what_is_not_provided_for_is_left_out(text):
    assert "JUS.EXT" in left_out(text)
    assert named(text) == set()


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("The treaty covers hot pursuit of cattle thieves.", "SEC.INV"),
        ("They will share lists of smugglers.", "SEC.INF"),
        ("Each side will treat the patients: treatment of burnt patients.", "HEA.PUB"),
        ("The accord lets young professionals work abroad.", "LAB.MOB"),
        ("It cuts withholding on dividends.", "FIN.TAX"),
        ("Villages get a flood warning in time.", "AID.DIS"),
        ("The states plan to replant mangroves.", "ENV.BIO"),
        ("A loan of 40 million dollars pays for it.", "FIN.LON"),
    ],
)
def test_everyday_words_name_areas(text, area):
    assert area in named(text)


def test_a_loan_of_things_is_no_finance():
    assert "FIN.LON" not in named("A memorandum on the loan of icons.")


def test_spanish_sport_is_no_deportation():
    assert named("un memorando en materia de deportes") == {"EDU.CUL"}
    assert named("la deportación de migrantes") == {"MIG.RET"}
