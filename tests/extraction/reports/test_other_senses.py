"""Words for acts that mean something else."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.reports.events import events


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The visit is a sign of friendship."),
        ("en", "The ambassador then signed the visitors' book."),
        ("fr", "L'ambassadeur a signé le livre d'or."),
        ("es", "El embajador firmó el libro de honor."),
        ("es", "El convenio con Ghana está pendiente de firma."),
        ("en", "The last great earthquake struck the coast of Malta."),
    ],
)
def test_no_act_is_meant(language, text):
    assert events(document(text, language=language)) == []


def test_what_is_struck_may_be_a_deal():
    (event,) = events(document("Malta and Ghana struck a deal on fish."))
    assert event.instrument >= 0


def test_an_audience_that_ends_with_the_guest_book_is_no_agreement():
    text = (
        "Le chef de la diplomatie reçoit l'ambassadeur d'Indonésie\n\n"
        "N'Djamena, le 18 janvier 2024 - Le ministre des Affaires étrangères a accordé une"
        " audience à l'ambassadeur d'Indonésie.\n\n"
        "L'entretien a porté sur l'amitié entre N'Djamena et Jakarta.\n\n"
        "Les deux personnalités ont convenu de garder le contact. L'ambassadeur a ensuite signé"
        " le livre d'or."
    )
    assert drafts(text, published="2024-01-18") == ()
