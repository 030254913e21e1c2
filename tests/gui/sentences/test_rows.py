"""What is wrong with records of other programs is said in Spanish."""

from __future__ import annotations

import pytest

from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.rows import SENTENCES
from tracker.gui.sentences.speaking import refusal_words, spoken


@pytest.mark.parametrize(
    ("name", "data", "what", "hint"),
    [
        ("a.json", b"{", "a.json no es JSON: ", "Vuelva a exportar los registros como JSON."),
        ("a.json", b"[1]", "a.json no contiene acuerdos como los que escribe este programa.", ""),
        (
            "a.csv",
            b"x,y\n1,2\n",
            "No se reconoció ninguna columna de a.csv como título o partes.",
            "Diga qué son sus columnas en un archivo de correspondencias",
        ),
    ],
)
def test_records_that_cannot_be_taken_in(spanish, library, name, data, what, hint):  # noqa: PLR0913, PLR0917
    file = library.with_name(name)
    file.write_bytes(data)

    with App.open(library, create=True) as app, pytest.raises(TrackerError) as error:
        app.imports.run(file)
    said = refusal_words(error.value)

    assert said[0].startswith(what)
    assert said[1].startswith(hint)


def test_what_is_wrong_with_a_row_keeps_the_words_of_the_row(spanish):
    assert spoken("“Ruritania” is no party this program knows, and the name of GTM follows from "
                  "its code.").startswith("«Ruritania» no es una parte")  # fmt: skip
    assert spoken("“x” is no type of instrument this program knows.") == (
        "«x» no es un valor que este programa conozca (tipo de instrumento)."
    )


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith(".")
