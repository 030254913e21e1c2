"""Why a page cannot be fetched is said in Spanish."""

from __future__ import annotations

import pytest

from tests.reading.web_server import HTML, web_server
from tracker.domain.errors import FileUnusable
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.sentences.web import SENTENCES
from tracker.reading.web_page import Fetcher

FETCHER = Fetcher(allows="127.0.0.1".__eq__, most=1_000_000)


def refused(url: str) -> str:
    """Return what is said in Spanish about an address."""
    with pytest.raises(FileUnusable) as error:
        FETCHER.fetch(url)
    return refusal_line(error.value)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "No se ha indicado ninguna dirección. Escríbala"),
        ("https://", "https:// no es una dirección. Escríbala como https://example.org/article."),
        ("ftp://example.org/a", "ftp://example.org/a no es una dirección web: solo se"),
        ("http://10.0.0.1/a", "10.0.0.1 no es una dirección pública, y solo"),
        ("http://a:b@10.0.0.1/a", "La dirección de 10.0.0.1 contiene un nombre de usuario o una"),
        ("http://127.0.0.1:9/a", "127.0.0.1 no responde. Compruebe la dirección y que este"),
        ("http://no-such.invalid/", "No se encuentra no-such.invalid. Compruebe la dirección"),
    ],
)
def test_an_address_that_leads_nowhere(spanish, url, said):
    assert refused(url).startswith(said)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"status": 404}, "No existe la página http://127.0.0.1:"),
        ({"status": 403}, "127.0.0.1 no entrega http://127.0.0.1:"),
        ({"status": 503}, "127.0.0.1 responde 503 en lugar de la página http://127.0.0.1:"),
        ({"headers": HTML | {"Content-Encoding": "gzip"}}, "La respuesta de 127.0.0.1 está"),
        ({"status": 302, "headers": {"Location": "/story"}}, "http://127.0.0.1:"),
        ({"body": b"x" * 1_100_000}, "http://127.0.0.1:"),
        ({"body": b"\x89PNG"}, "http://127.0.0.1:"),
    ],
)
def test_an_answer_that_is_no_page(spanish, facts, said):
    with web_server() as server:
        line = refused(server.put(**facts))

    assert line.startswith(said)
    assert not any(word in line.split() for word in ("page", "of", "is", "the"))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith(".")
