"""Backups that cannot be made, and what a check finds, are told in Spanish."""

from __future__ import annotations

import pytest

from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.speaking import refusal_words, spoken
from tracker.gui.sentences.upkeep import SENTENCES


def test_a_library_is_no_backup_of_itself(spanish, library):
    with App.open(library, create=True) as app, pytest.raises(TrackerError) as error:
        app.library.backup(library)

    assert refusal_words(error.value) == (
        "La copia de seguridad de una biblioteca no puede ser ella misma.",
        "Elija otro nombre de archivo.",
    )


def test_a_file_that_is_no_backup_is_kept(spanish, library):
    other = library.with_name("notes.txt")
    other.write_text("mine", encoding="utf-8")

    with App.open(library, create=True) as app, pytest.raises(TrackerError) as error:
        app.library.backup(other)

    assert refusal_words(error.value)[0].startswith("notes.txt ya existe y no es copia de seg")


def test_what_a_check_finds(spanish):
    assert spoken("The search index agreement_fts covers 12,345 of 20,000 rows.") == (
        "El índice de búsqueda agreement_fts abarca 12.345 de 20.000 filas."
    )
    assert spoken("The record cannot be read: There is no day 2019-02-30 in the calendar.") == (
        "No se puede leer el registro: El día 2019-02-30 no existe en el calendario."
    )


def test_a_finding_inside_a_refusal_is_translated_too(spanish):
    words = "a.agreements could not be upgraded: A row of party refers to a missing row of place."

    assert spoken(words) == (
        "No se pudo actualizar a.agreements: Una fila de party remite a una fila de place que "
        "falta."
    )


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith((".", "}"))
