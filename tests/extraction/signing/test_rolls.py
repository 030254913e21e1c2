"""Those who signed, where their names stand apart from the act."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts, names, only, sides

SIGNED = "Malta and Ghana signed a treaty on fisheries in Accra on 3 May 2017. "
DONE = "The treaty between Malta and Ghana on fisheries was signed in Accra on 3 May 2017."


@pytest.mark.parametrize(
    "roll",
    [
        "Those signing were:\n\nLeo Zahra (Malta), Minister\n\nEfua Quansah (Ghana), Envoy\n",
        "Signatories: for Malta, Minister Leo Zahra; for Ghana, Envoy Efua Quansah.",
        "Who signed?\n\nMinister Leo Zahra for Malta; Envoy Efua Quansah for Ghana.",
        "For Malta: Hon. Leo Zahra, Minister. For Ghana: Hon. Efua Quansah, Envoy.",
        "Minister Leo Zahra for Malta and Envoy Efua Quansah for her Government.",
    ],
)
def test_a_roll_of_names_near_the_act(roll):
    found = only(f"{DONE}\n\n{roll}", published="2017-05-04")
    assert sides(found) == {"Leo Zahra": "MLT", "Efua Quansah": "GHA"}


def test_a_roll_is_not_read_where_the_act_names_its_signers():
    text = (
        "Minister Leo Zahra of Malta and Envoy Efua Quansah of Ghana signed a treaty on"
        " 3 May 2017.\n\nThose signing were:\n\nJudge Ama Boateng (Ghana)\n"
    )
    assert names(only(text, published="2017-05-04")) == ["Leo Zahra", "Efua Quansah"]


def test_lines_after_a_roll_that_name_nobody_end_it():
    roll = "Those signing were:\n\nLeo Zahra, Minister\n\nMusic was played\n\nEnvoy Eva Pace\n"
    text = f"{DONE}\n\n{roll}"
    assert names(only(text, published="2017-05-04")) == ["Leo Zahra"]


def test_an_office_stands_for_those_whom_the_next_sentence_opens():
    text = (
        "The police chiefs of Malta and Ghana signed a treaty in Accra on 3 May 2017."
        " Commissioner Leo Zahra and Director Efua Quansah will meet again in June."
    )
    assert names(only(text, published="2017-05-04")) == ["Leo Zahra", "Efua Quansah"]


def test_an_office_stands_for_its_holders():
    text = (
        "The presidents of Malta and Ghana signed a treaty in Accra on 3 May 2017. It rained."
        " President Leo Zahra of Malta said he was glad. Ghana's President Efua Quansah agreed."
    )
    assert sides(only(text, published="2017-05-04")) == {
        "Leo Zahra": "MLT",
        "Efua Quansah": "GHA",
    }


def test_states_without_an_office_stand_for_nobody():
    text = SIGNED + "Minister Leo Zahra and Envoy Efua Quansah will meet again in June."
    assert names(only(text, published="2017-05-04")) == []


def test_the_two_ministers_are_those_of_the_signing_before():
    text = (
        "Malte et le Ghana ont conclu deux accords signés mardi à Accra par le ministre des"
        " Routes, M. Leo Zahra, et son homologue ghanéen, M. Kofi Mensah.\n\nLe premier crée un"
        " comité. Les deux ministres ont signé également un mémorandum d'entente sur le sport."
    )
    told = [names(draft) for draft in drafts(text, published="2017-05-04")]
    assert told == [["Leo Zahra", "Kofi Mensah"]] * 2


def test_who_is_said_to_have_represented_the_other_side():
    text = (
        "Envoy Leo Zahra signed the treaty on nets for Malta on 3 May 2017. Ghana was represented"
        " by Attorney General Ama Boateng."
    )
    assert sides(only(text)) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA"}
