"""Sentences of other build in which two sign."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "Le ministre du Plan, M. Leo Zahra, et la ministre ghanéenne, Mme Ama Boateng, ont"
                " procédé ce jeudi à Accra à la signature d'un accord."
            ),
        ),
        (
            "es",
            "El canciller Leo Zahra y la ministra Ama Boateng procedieron a la firma.",
        ),
        (
            "en",
            (
                "Leo Zahra, deputy head of Malta's Customs and Coast Guard, and Envoy Ama Boateng"
                " signed a pact."
            ),
        ),
        (
            "en",
            (
                "The signing followed talks between Minister Leo Zahra and a delegation headed by"
                " Minister Ama Boateng, who signed for their governments."
            ),
        ),
    ],
)
def test_two_sign_in_other_frames(language, text):
    assert signed(text, language) == ["Leo Zahra", "Ama Boateng"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was signed between Malta's Minister Leo Zahra and Ghana's Envoy Ama Boateng."),
        (
            "en",
            "President Eva Pace looked on as Envoy Leo Zahra and Ghana's Ama Boateng signed.",
        ),
        (
            "es",
            (
                "Por Malta firmó el canciller Leo Zahra y en representación de Perú"
                " lo hizo la embajadora Ama Boateng."
            ),
        ),
        (
            "fr",
            (
                "Le ministre de la Transition énergétique et du Plan durable, Leo Zahra, a"
                " signé avec son homologue Ama Boateng un accord."
            ),
        ),
        (
            "fr",
            (
                "Il a été signé côté béninois par le ministre Leo Zahra et côté togolais par"
                " la ministre déléguée Ama Boateng."
            ),
        ),
        (
            "fr",
            (
                "Ont signé : pour le Bénin, Leo Zahra, ministre ; pour le Togo, Ama Boateng,"
                " ministre des Armées."
            ),
        ),
    ],
)
def test_two_sign_in_frames_of_other_languages(language, text):
    assert signed(text, language) == ["Leo Zahra", "Ama Boateng"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Minister Leo Zahra signed for Malta while Ghana was represented by its High"
                " Commissioner, Ama Boateng."
            ),
        ),
        (
            "en",
            (
                "Secretary at the Ministry of Labour Leo Zahra and Secretary of Ghana's Labour"
                " Ministry Ama Boateng signed it."
            ),
        ),
        (
            "en",
            (
                "Secretary Leo Zahra, together with the Attorney-General of Tuvalu, Ama Boateng,"
                " signed it."
            ),
        ),
        (
            "fr",
            "Le ministre tchadien Leo Zahra et celle du Niger, Ama Boateng, ont signé un accord.",
        ),
    ],
)
def test_two_sign_each_told_in_another_way(language, text):
    assert signed(text, language) == ["Leo Zahra", "Ama Boateng"]


def test_who_represented_a_side_at_the_signing_signed():
    text = "Minister Leo Zahra represented Malta and Envoy Ama Boateng represented Ghana at the"
    assert signed(f"{text} signing.") == ["Leo Zahra", "Ama Boateng"]
    alone = "Minister Leo Zahra represented Malta at the signing."
    assert signed(alone) == []


def test_what_an_office_is_for_ends_at_its_comma():
    text = "Signing for Ghana was Ama Boateng, the head of customs, and for Malta, Leo Zahra."
    assert signed(text)[:1] == ["Ama Boateng"]


def test_an_excellency_without_an_office():
    text = "Minister Ama Boateng signed for Ghana, while H.E. Leo Zahra signed for Malta."
    assert signed(text) == ["Ama Boateng", "Leo Zahra"]


def test_who_says_that_he_signs_for_a_side_opens_the_sentence():
    assert signed("Signing on behalf of Ghana, Minister Ama Boateng said it was new.") == [
        "Ama Boateng"
    ]


def test_the_country_s_minister_is_presented_as_signing():
    assert signed("Signing for Samoa was the country's police minister, Leo Zahra.") == [
        "Leo Zahra"
    ]
