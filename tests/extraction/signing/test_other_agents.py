"""'By' and 'between' name who signed only where they belong to the act."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Malta and Ghana signed a pact at a forum chaired by Minister Ama Boateng."),
        (
            "fr",
            (
                "Malte et le Ghana ont signé deux accords lors de la commission, coprésidée par le"
                " ministre maltais, M. Leo Zahra."
            ),
        ),
        (
            "es",
            (
                "Malta y Ghana firmaron un convenio en la reunión encabezada por la ministra Ama"
                " Boateng."
            ),
        ),
        (
            "en",
            "We spoke of the signing of a pact on the visit to Malta by Minister Ama Osei.",
        ),
        (
            "en",
            (
                "Malta and Ghana signed a pact after talks between Minister Ama Osei and President"
                " Leo Zahra."
            ),
        ),
    ],
)
def test_who_leads_visits_or_talks_has_not_signed(language, text):
    assert signed(text, language) == []


def test_whose_predecessor_signed_has_not():
    text = "The pact was signed by Mr Zahra's predecessor, Ivo Borg, and Envoy Ama Boateng."
    assert signed(f"Malta's Minister Leo Zahra spoke. {text}") == ["Ivo Borg", "Ama Boateng"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The pact was signed for Malta, represented by Minister Leo Zahra."),
        ("en", "The pact was signed during a visit by Minister Leo Zahra."),
        ("fr", "L'accord a été paraphé puis signé par le ministre Leo Zahra."),
    ],
)
def test_who_stands_for_a_side_has_signed(language, text):
    expected = [] if "visit" in text else ["Leo Zahra"]
    assert signed(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Leo Zahra has signed a decree approving the pact with Ghana."),
        ("en", "President Leo Zahra signed the law on the treaty with Ghana."),
        ("es", "El presidente Leo Zahra firmó el decreto que aprueba el convenio con Ghana."),
        ("fr", "Le président Leo Zahra a signé une loi sur l'accord avec le Ghana."),
    ],
)
def test_who_signs_a_law_on_an_agreement_has_not_signed_it(language, text):
    assert signed(text, language) == []


def test_an_orderly_paper_is_no_law():
    assert signed("President Leo Zahra signed the lawful treaty with Ghana.") == ["Leo Zahra"]
