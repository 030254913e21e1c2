"""What an office is for, up to the name that follows."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document


def people(text: str, language: str = "es") -> list[tuple[str, str]]:
    """Return the persons of a text with their offices."""
    return [(one.name, one.capacity) for one in document(text, language=language).persons]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "es",
            "La ministra de Ciencia, Innovación y Telecomunicaciones, Ama Boateng, llegó.",
            "ministra de Ciencia, Innovación y Telecomunicaciones",
        ),
        (
            "es",
            "El ministro de Comercio, Abastecimiento y Promoción de Marcas, Leo Zahra, llegó.",
            "ministro de Comercio, Abastecimiento y Promoción de Marcas",
        ),
        (
            "es",
            "El viceministro de Gestión Pedagógica peruano, Leo Zahra, llegó.",
            "viceministro de Gestión Pedagógica peruano",
        ),
        (
            "fr",
            (
                "Le ministre des Affaires étrangères, de la Francophonie et de la Coopération,"
                " Leo Zahra, est arrivé."
            ),
            "ministre des Affaires étrangères, de la Francophonie et de la Coopération",
        ),
        ("es", "El ministro Delegado de Pesca, Leo Zahra, llegó.", "ministro Delegado de Pesca"),
    ],
)
def test_matters_of_an_office_are_no_name(language, text, office):
    assert people(text, language)[0][1] == office
    assert people(text, language)[0][0] in ("Ama Boateng", "Leo Zahra")


def test_two_names_behind_an_office_are_no_matters():
    text = "Recibió al ministro de Salud, Leo Zahra, y a la ministra Ama Boateng, de Ghana."
    assert [name for name, _ in people(text)] == ["Leo Zahra", "Ama Boateng"]


def test_a_short_form_in_brackets_stands_between_a_rank_and_a_name():
    assert people("Habló el general (SR) Leo Zahra.")[0] == ("Leo Zahra", "general")


@pytest.mark.parametrize(
    "text", ["Le Pr Leo Zahra est arrivé.", "Il a reçu S.E.M. Leo Zahra, hier."]
)
def test_french_forms_of_address_announce_a_name(text):
    assert [name for name, _ in people(text, "fr")] == ["Leo Zahra"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Habló la jefa policial Ama Boateng.", "jefa policial"),
        ("Habló el canciller interino Leo Zahra.", "canciller interino"),
        ("Habló el presidente electo Leo Zahra.", "presidente electo"),
    ],
)
def test_an_adjective_stands_between_an_office_and_a_name(text, office):
    assert people(text)[0][1] == office


def test_and_joins_two_persons_of_whom_one_has_a_particle():
    text = "Con la firma de los cancilleres Leo Zahra y Ama de la Vega concluyó la visita."
    assert [name for name, _ in people(text)] == ["Leo Zahra", "Ama de la Vega"]


def test_two_surnames_joined_are_one_name():
    assert people("Habló el ministro Leo Zahra y Gómez.")[0][0] == "Leo Zahra y Gómez"
