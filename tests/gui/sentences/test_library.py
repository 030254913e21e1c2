"""What goes wrong with a library is said in Spanish, whatever the file is called."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

import pytest

from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.library import SENTENCES
from tracker.gui.sentences.speaking import refusal_words


def refused(path: object) -> tuple[str, str]:
    """Return what is said in Spanish when a library cannot be opened."""
    with pytest.raises(TrackerError) as error:
        App.open(path)
    return refusal_words(error.value)


def test_a_file_that_is_no_library(spanish, tmp_path):
    file = tmp_path / "notas.txt"
    file.write_text("nothing of the kind " * 300, encoding="utf-8")

    what, hint = refused(file)

    assert what == "notas.txt no es una biblioteca, o está dañado."
    assert hint.startswith("Elija un archivo creado por Agreement Tracker")


def test_a_library_that_is_not_there(spanish, tmp_path):
    path = tmp_path / "none.agreements"

    assert refused(path) == (
        f"No hay ninguna biblioteca en {path}.",
        "Compruebe la ruta o abra la ventana una vez para crearla.",
    )


def test_a_folder_and_an_empty_file(spanish, tmp_path):
    (tmp_path / "empty.agreements").touch()

    assert refused(tmp_path)[0] == f"{tmp_path.name} es una carpeta, no una biblioteca."
    assert refused(tmp_path / "empty.agreements")[0].startswith("empty.agreements está vacío")


def test_a_database_of_another_program(spanish, tmp_path):
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE thing (id)")
        connection.commit()

    assert refused(file)[0] == "other.db es una base de datos de otro programa, no una biblioteca."


def test_an_address_on_a_server(spanish):
    what, hint = refused("postgresql://host/agreements")

    assert what.startswith("Solo se pueden abrir bibliotecas en archivos")
    assert hint == "Indique una ruta, o sqlite:///ruta."


def test_a_library_that_another_window_holds(spanish, library):
    with App.open(library, create=True, hold=True), pytest.raises(TrackerError) as error:
        App.open(library, hold=True)

    assert refusal_words(error.value)[0] == f"{library.name} está abierto en otra ventana."


def test_nothing_to_undo(spanish, library):
    with App.open(library, create=True) as app, pytest.raises(TrackerError) as error:
        app.history.redo()

    assert refusal_words(error.value)[0] == "No hay nada que rehacer."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith((".", "}"))


def test_a_day_before_the_history_begins(spanish, app):
    with pytest.raises(TrackerError) as error:
        app.as_known_on(dt.date(1999, 1, 1))

    what, hint = refusal_words(error.value)
    assert what.startswith("El historial de esta biblioteca empieza el ")
    assert hint == "Elija ese día o uno posterior."
