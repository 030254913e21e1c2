"""What cannot be done with something learnt is said in Spanish."""

from __future__ import annotations

import pytest

from tests.services.test_learning import teach_house
from tracker.app import App
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.learning import SENTENCES
from tracker.gui.sentences.speaking import refusal_words


def refused(app: App, value: str, id_: str = "") -> tuple[str, str]:
    teach_house(app)
    (item,) = app.learning.items()
    with pytest.raises(TrackerError) as error:
        app.learning.correct(id_ or item.id, value)
    return refusal_words(error.value)


def test_a_party_that_nobody_knows(spanish, app):
    assert refused(app, "Atlantis") == (
        "«Atlantis» no es un Estado ni una organización del registro.",
        "Escriba un código como GTM, o un nombre.",
    )


def test_an_item_that_is_gone(spanish, app):
    what, hint = refused(app, "GTM", "nine")
    assert what == "Nada de lo aprendido tiene el identificador nine."
    assert hint.startswith("Vuelva a mirar la lista")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith(".")
