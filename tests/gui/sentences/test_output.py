"""Why something cannot be written or printed is said in Spanish."""

from __future__ import annotations

import errno

import pytest

from tracker.domain.errors import TrackerError
from tracker.exchange.whole_file import HINTS, whole_file
from tracker.gui.sentences.output import SENTENCES
from tracker.gui.sentences.speaking import refusal_words, spoken


def test_a_place_nothing_can_be_written_to(spanish, tmp_path):
    with pytest.raises(TrackerError) as error, whole_file(tmp_path / "no" / "list.csv"):
        pass

    assert refusal_words(error.value) == (
        "No se pudo escribir list.csv.",
        "La carpeta no existe: créela o elija otra.",
    )


def test_a_full_disk(spanish):
    assert spoken(HINTS[errno.ENOSPC]) == "El disco está lleno: libere espacio o elija otro disco."


def test_what_the_system_says_is_passed_on(spanish):
    assert spoken("The system says: No buffer space.") == "El sistema dice: No buffer space."


def test_nothing_to_print(spanish):
    assert spoken("Nothing to print.") == "No hay nada que imprimir."
    assert spoken("Choose at least one agreement.") == "Elija al menos un acuerdo."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith((".", "}"))
