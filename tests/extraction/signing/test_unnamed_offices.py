"""Who holds the offices that alone are said to have signed."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed
from tests.extraction.texts import only

_QUOTED = (
    " Home Secretary Fiona Ackroyd said: 'We will act.' Ghana's Minister of the Interior, Kofi"
    " Mensah, said: 'So will we.'"
)


def test_the_offices_behind_by_stand_for_their_holders() -> None:
    text = "An accord was signed by the Home Secretary and Ghana's Minister of the Interior."
    assert signed(text + _QUOTED) == ["Fiona Ackroyd", "Kofi Mensah"]


def test_the_offices_before_the_verb_do_so_too() -> None:
    text = "The Home Secretary and Ghana's Minister of the Interior signed a new agreement today."
    assert signed(text + _QUOTED) == ["Fiona Ackroyd", "Kofi Mensah"]


def test_a_deputy_is_somebody_else() -> None:
    text = "A new agreement was signed today by the Deputy Home Secretary of the United Kingdom."
    assert signed(text + _QUOTED) == []


def test_the_parties_of_the_holders_are_those_of_the_agreement() -> None:
    text = (
        "UK and Ghana fight smuggling\n\nA new agreement between the United Kingdom and Ghana was"
        " signed in Accra today by the Home Secretary and Ghana's Minister of the Interior."
    )
    told = {(one.name, one.party) for one in only(text + _QUOTED).signatories}
    assert told == {("Fiona Ackroyd", "GBR"), ("Kofi Mensah", "GHA")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            (
                "El ministro de Relaciones Exteriores, Leo Zahra, llegó a Acra. Ayer el canciller"
                " firmó con la ministra de Minas, Ama Boateng, un acuerdo."
            ),
        ),
        (
            "fr",
            (
                "Le ministre de la Pêche, Leo Zahra, est arrivé à Accra. Le ministre a signé avec"
                " la ministre des Mines, Ama Boateng, un accord."
            ),
        ),
    ],
)
def test_an_office_alone_before_the_verb_is_who_was_named_with_it(language, text):
    assert set(signed(text, language)) == {"Leo Zahra", "Ama Boateng"}


def test_an_office_of_nobody_named_stays_without_a_name():
    text = "Leo Zahra habló. Ayer el canciller firmó con la ministra Ama Boateng un acuerdo."
    assert signed(text, "es") == ["Ama Boateng"]
