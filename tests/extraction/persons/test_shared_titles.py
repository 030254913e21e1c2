"""The second holder of a title that two share."""

from __future__ import annotations

import pytest

from tests.extraction.persons.test_mentions import people
from tests.extraction.texts import only, sides


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        (
            "es",
            "Los secretarios de Salud, Arturo Campos, y de Agricultura y Pesca de Belice, Al Coc,",
            ("Al Coc", "secretario de Agricultura y Pesca de Belice"),
        ),
        (
            "es",
            "Los ministros de Obras, Édgar Quispe, y de Transportes del país vecino, Rita Lima,",
            ("Rita Lima", "ministro de Transportes del país vecino"),
        ),
        (
            "fr",
            "Les ministres des Mines du Mali, Paul Keïta, et de l'Énergie du Niger, Ali Issa,",
            ("Ali Issa", "ministre de l'Énergie du Niger"),
        ),
        (
            "en",
            "The ministers of Trade of Malta, Leo Zahra, and of Transport of Ghana, Ama Boateng,",
            ("Ama Boateng", "minister of Transport of Ghana"),
        ),
    ],
)
def test_the_second_has_a_matter_of_his_or_her_own(language, text, second):
    told = people(text, language)
    assert len(told) == 2
    assert (told[1][0], told[1][1].lower()) == (second[0], second[1].lower())


def test_each_signs_for_the_state_of_the_matter():
    found = only(
        "El 22 de abril de 2016 los secretarios de Ambiente de México, Arturo Campos, y de"
        " Agricultura y Pesca de Belice, Winston Coc, suscribieron en Chetumal el Acuerdo para la"
        " Conservación del Río Hondo."
    )
    assert sides(found) == {"Arturo Campos": "MEX", "Winston Coc": "BLZ"}


def test_a_verb_behind_the_first_ends_the_title():
    text = "Los ministros de Salud, Ana Gil, y de Obras llegaron tarde, Juan Paz, salió."
    assert [name for name, _ in people(text, "es")][:1] == ["Ana Gil"]
