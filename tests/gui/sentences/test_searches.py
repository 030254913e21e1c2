"""Dates and searches that cannot be understood are explained in Spanish."""

from __future__ import annotations

import pytest

from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.query import parse
from tracker.gui.sentences.searches import SENTENCES
from tracker.gui.sentences.speaking import refusal_words


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("tomorrow", "«tomorrow» no es una fecha que este programa conozca."),
        ("2019-13", "No existe el mes 13 de «2019-13»."),
        ("2019-02-30", "El día 2019-02-30 no existe en el calendario."),
        ("2019/2015", "«2019/2015» termina antes de empezar."),
    ],
)
def test_a_date_that_is_none(spanish, text, what):
    with pytest.raises(ValueRefused) as error:
        parse_date(text)

    said = refusal_words(error.value)

    assert said[0] == what
    assert said[1].startswith("Escríbala como 2019-05-27")


@pytest.mark.parametrize(
    ("search", "what", "hint"),
    [
        ("a OR", "«OR» en el carácter 3 no tiene nada a un lado.", "entre comillas"),
        (
            "signed:2019-02-30",
            "El día 2019-02-30 no existe en el calendario (carácter 8).",
            "2015",
        ),
        ("signed:2019..2015", "«2019..2015» termina antes de empezar (carácter 8).", "Escriba 20"),
        ("signed:> 2015", "Tras «>» no hay ninguna fecha (carácter 8).", "Escriba la fecha justo"),
        ("status:sined", "«sined» no es un valor de status: (carácter 8).", "¿Quiso decir status"),
        (
            "partty:GTM",
            "No hay ningún campo de búsqueda «partty» (carácter 1).",
            "¿Quiso decir «pa",
        ),
        ("xyzzy:1", "No hay ningún campo de búsqueda «xyzzy» (carácter 1).", "Los campos son: "),
    ],
)
def test_a_search_that_cannot_be_understood_is_explained_in_spanish(spanish, search, what, hint):
    with pytest.raises(QueryRefused) as refused:
        parse(search)

    said = refusal_words(refused.value)

    assert said[0] == what
    assert hint in said[1]


def test_a_search_that_is_too_long(spanish):
    with pytest.raises(QueryRefused) as refused:
        parse("word " * 20_000)

    what, hint = refusal_words(refused.value)

    assert what.startswith("Una búsqueda tiene como máximo ")
    assert "100.000" in what
    assert hint == "Busque menos palabras."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_begin_as_sentences_do(sentence):
    assert sentence[0].isupper() or sentence[0] in "“{"
