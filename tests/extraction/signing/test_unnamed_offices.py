"""Who holds the offices that alone are said to have signed."""

from __future__ import annotations

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
