"""Why a package is refused is said in Spanish."""

from __future__ import annotations

import pytest

from tests.exchange.packages import rewrite
from tracker.domain.errors import TrackerError
from tracker.domain.export_form import form_of
from tracker.exchange.package_archive import open_package
from tracker.gui.sentences.packages import SENTENCES
from tracker.gui.sentences.speaking import refusal_words


def test_what_is_no_package(spanish, tmp_path):
    path = rewrite(tmp_path / "p.zip", [("hello.txt", b"x")])
    with pytest.raises(TrackerError) as error, open_package(path):
        pass

    assert refusal_words(error.value)[0] == (
        "p.zip no es un paquete de datos: le falta datapackage.json."
    )


def test_a_name_that_says_nothing(spanish):
    with pytest.raises(TrackerError) as error:
        form_of("list.doc")

    assert refusal_words(error.value)[1].startswith("Póngale un nombre que termine en .csv")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith((".", "}"))
