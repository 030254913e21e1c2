"""States, organisations, instruments and acts are found in one pass."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, gazetteer, made_texts
from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.text.folding import fold
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.services.reference import load_reference


def codes(text: str, language: str = "en") -> list[str]:
    return [place.code for place in gazetteer().find(fold(text), language).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger and Nigeria", ["NER", "NGA"]),
        ("the Nigerien and the Nigerian minister", ["NER", "NGA"]),
        ("Dominica and the Dominican Republic", ["DMA", "DOM"]),
        ("Guinea, Guinea-Bissau and Equatorial Guinea", ["GIN", "GNB", "GNQ"]),
        ("South Korea and North Korea", ["KOR", "PRK"]),
        ("the Democratic Republic of the Congo", ["COD"]),
        ("the Republic of the Congo", ["COG"]),
        ("Ireland and the United Kingdom", ["IRL", "GBR"]),
        ("the U.S., the US and the USA", ["USA", "USA", "USA"]),
        ("the European Union (EU)", ["EU", "EU"]),
        ("the Soviet Union and Czechoslovakia", ["SUHH", "CSHH"]),
        ("East Germany and Germany", ["DDDE", "DEU"]),
        ("Turkey and the Kremlin", ["TUR", "RUS"]),
    ],
)
def test_states_are_told_apart(text, expected):
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a cold turkey sandwich",
        "let us go",
        "he had a chad",
        "romanesque art",
        "polish the silver",
    ],
)
def test_other_words_are_no_states(text):
    assert codes(text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "el ministro peruano y el embajador de Catar", ["PER", "QAT"]),
        ("fr", "le ministre sénégalais et l'ambassadeur d'Italie", ["SEN", "ITA"]),
        ("es", "Estados Unidos y Alemania", ["USA", "DEU"]),
        ("fr", "la Corée du Sud et le Cap-Vert", ["KOR", "CPV"]),
    ],
)
def test_names_of_the_texts_language_count(language, text, expected):
    assert codes(text, language) == expected


def test_a_word_that_only_looks_like_an_adjective_is_none():
    assert codes("con fines médicos", "es") == []
    assert codes("el ministro finés", "es") == ["FIN"]


def test_kinds_of_names_are_told():
    found = gazetteer().find(fold("Peru, the Peruvian envoy, Lima and the EU"), "en").places
    assert [place.kind for place in found] == ["name", "demonym", "capital", "abbreviation"]


def test_instruments_and_acts_come_with_what_they_mean():
    found = gazetteer().find(fold("They signed two memoranda of understanding."), "en")
    (instrument,) = found.instruments
    assert instrument.instrument.type is InstrumentType.MOU
    assert instrument.instrument.plural
    (act,) = found.acts
    assert (act.act, act.form) == (Act.SIGN, Form.PAST)


def test_an_ambiguous_name_keeps_its_readings():
    (place,) = document("the Congolese minister").places
    assert set(place.codes) == {"COG", "COD"}


@given(text=made_texts())
def test_finds_stand_in_order_and_name_known_places(text):
    places = load_reference().places
    folded = fold(text)
    found = gazetteer().find(folded, "en")
    for mentions in (found.places, found.instruments, found.acts):
        free = 0
        for mention in mentions:
            assert free <= mention.start < mention.end <= len(folded.clean)
            free = mention.end
    assert all(code in places for place in found.places for code in place.codes)


def test_a_form_that_is_a_state_in_one_language_and_its_adjective_in_another():
    (english,) = document("His Argentine counterpart signed.").places
    (french,) = document("L'Argentine a signé.", language="fr").places
    assert (english.code, english.kind) == ("ARG", "demonym")
    assert (french.code, french.kind) == ("ARG", "name")


def test_a_first_name_is_no_state():
    assert codes("El senador Germán Cotes habló de Ghana.", "es") == ["GHA"]
    assert codes("Envoys of B&H and of the Swiss Federal Council met.") == ["BIH", "CHE"]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fr", "Dans une déclaration à la presse, il a salué le pays voisin.", 0),
        ("es", "En declaraciones a la radio, la ministra saludó el avance.", 0),
        ("es", "Ambos suscribieron la Declaración de Acra.", 1),
        ("fr", "Ils ont signé une déclaration conjointe.", 1),
        ("en", "They signed a declaration.", 1),
    ],
)
def test_a_declaration_with_a_small_letter_is_what_somebody_said(language, text, count):
    assert len(gazetteer().find(fold(text), language).instruments) == count
