"""Why a document cannot be read is said in Spanish."""

from __future__ import annotations

import pytest

from tracker.domain.errors import TrackerError
from tracker.gui.sentences.files import SENTENCES
from tracker.gui.sentences.speaking import refusal_line, refusal_words
from tracker.reading.files import read_bytes, read_file


def refused(data: bytes, name: str) -> str:
    """Return what is said in Spanish about a document."""
    with pytest.raises(TrackerError) as error:
        read_bytes(data, filename=name)
    return refusal_line(error.value)


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.txt", "a.txt está vacío. Elija un archivo con el texto del artículo."),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "a.txt es una imagen; se pueden leer archivos de texto"),
        (b"words", "a.xlsx", "a.xlsx es un archivo .xlsx; se pueden leer archivos de texto"),
        (b"words", "a.pdf", "a.pdf se presenta como un documento PDF, pero no lo es."),
        (b"words", "a.docx", "a.docx se presenta como un documento de Word, pero no lo es."),
        (b"\0\1\2\3" * 40, "a.txt", "a.txt contiene datos binarios, no texto. Ábralo en el"),
        (b" \n \n", "a.txt", "a.txt no contiene texto. Elija un archivo con el texto"),
        (b"%PDF-1.7 no end", "a.pdf", "a.pdf está cortado: le falta el final. Obténgalo de"),
        (b"PK\x03\x04 word/ broken", "a.docx", "a.docx está dañado: no se puede abrir su archivo"),
    ],
)
def test_a_document_that_cannot_be_read(spanish, data, name, said):
    assert refused(data, name).startswith(said)


def test_a_page_built_to_choke_a_reader(spanish):
    page = b"<html><body>" + b"<div>" * 5_000 + b"words"

    said = refused(page, "a.html")

    assert said.startswith("a.html tiene más de ")
    assert "elementos unos dentro de otros, más de lo que se puede leer con seguridad." in said
    assert said.endswith("Copie el texto del artículo desde el navegador y péguelo.")


def test_a_file_that_is_not_there(spanish, tmp_path):
    with pytest.raises(TrackerError) as error:
        read_file(tmp_path / "lost.txt")

    assert refusal_words(error.value) == (
        f"No existe el archivo {tmp_path / 'lost.txt'}.",
        "Compruebe el nombre.",
    )


def test_a_folder(spanish, tmp_path):
    with pytest.raises(TrackerError) as error:
        read_file(tmp_path)

    assert refusal_words(error.value)[1] == "Elija un archivo de ella."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith((".", "}"))
