"""Why a table of another program cannot be taken in is said in Spanish."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.speaking import refusal_words
from tracker.gui.sentences.tables import SENTENCES


def refused(library: Path, file: Path) -> tuple[str, str]:
    """Return what is said in Spanish about a table."""
    with App.open(library, create=True) as app, pytest.raises(TrackerError) as error:
        app.imports.run(file)
    return refusal_words(error.value)


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.csv", b"", "a.csv está vacío."),
        ("a.csv", b"title,parties\n", "a.csv tiene nombres de columnas, pero ninguna fila."),
        ("a.xlsx", b"PK\x03\x04", "a.xlsx está dañado o no es una hoja de cálculo."),
    ],
)
def test_a_table_that_cannot_be_read(spanish, library, name, data, what):
    file = library.with_name(name)
    file.write_bytes(data)

    assert refused(library, file)[0].startswith(what)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith(".")
