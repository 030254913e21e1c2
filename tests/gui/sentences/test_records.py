"""What is wrong with values of a record is said in Spanish, for every rule there is."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain import editing_parts as editing
from tracker.domain.agreement import Agreement, Gap, Relation
from tracker.domain.errors import ValueRefused
from tracker.domain.validation import validate
from tracker.domain.vocabulary import Field, GapReason, RelationType
from tracker.gui.sentences.records import SENTENCES
from tracker.gui.sentences.speaking import refusal_words


def refused(agreement: Agreement) -> tuple[str, str]:
    """Return what is said in Spanish about a record that breaks a rule."""
    with pytest.raises(ValueRefused) as error:
        validate(agreement)
    return refusal_words(error.value)


@pytest.mark.parametrize(
    ("changes", "what", "hint"),
    [
        (
            {"parties": (make.party(""),)},
            "Una parte no tiene código ni nombre.",
            "Dele un nombre.",
        ),
        (
            {"signatures": (make.signature(" "),)},
            "Un firmante no tiene nombre.",
            "Nombre a la persona o quite la línea.",
        ),
        ({"tags": ("a", "a")}, "La etiqueta a está más de una vez.", "Conserve una de ellas."),
        ({"tags": ("",)}, "Una etiqueta está vacía.", "Dele un nombre o quítela."),
        ({"title": "a" * 2_000_000}, "Texto demasiado largo para guardarlo: título.", "Acórtelo."),
        (
            {"notes": "\ud800"},
            "Contiene medio carácter que no se puede guardar: notas.",
            "Vuelva a escribir el carácter.",
        ),
        (
            {"duration": "five years"},
            "«five years» no es una duración.",
            "Escriba cinco años como P5Y, seis meses como P6M, noventa días como P90D.",
        ),
        (
            {"areas": (make.area(), make.area())},
            "El ámbito TRF.HUM está más de una vez.",
            "Conserve una de ellas.",
        ),
    ],
)
def test_a_broken_rule_is_explained(spanish, changes, what, hint):
    assert refused(make.bare_agreement(**changes)) == (what, hint)


def test_two_reasons_for_one_gap(spanish):
    gaps = tuple(Gap(field=Field.SIGNED, reason=GapReason.NOT_SEARCHED) for _ in range(2))

    assert refused(make.bare_agreement(gaps=gaps))[0] == (
        "Hay más de un motivo de laguna para este campo: firma."
    )


def test_two_primary_areas(spanish):
    areas = (make.area(primary=True), make.area("TRF.DRG", primary=True))

    assert refused(make.bare_agreement(areas=areas))[0] == "Hay más de un ámbito principal."


def test_a_relation_to_itself(spanish):
    agreement = make.bare_agreement()
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=agreement.uuid)

    what, hint = refused(make.bare_agreement(uuid=agreement.uuid, relations=(relation,)))

    assert what == "Un acuerdo no puede estar relacionado consigo mismo."
    assert hint == "Elija otro elemento."


def test_a_party_named_twice(spanish):
    agreement = make.agreement()

    with pytest.raises(ValueRefused) as error:
        editing.put_party(agreement, make.party("USA", uuid=make.uuid()))

    assert refusal_words(error.value)[0] == "USA ya está en este registro."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_begin_as_sentences_do(sentence):
    assert sentence[0].isupper() or sentence[0] in "“{"
