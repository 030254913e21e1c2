"""A counterpart without a name is who was named before."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed

VISITED = "Malta's Foreign Minister Leo Zahra came to Accra. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{VISITED}Ghana's Minister Ama Boateng and her counterpart signed the treaty."),
        ("en", f"{VISITED}Ghana's Minister Ama Boateng signed it with her Maltese counterpart."),
        (
            "es",
            (
                "En el marco de la visita del ministro de Comercio de Malta, senador Leo Zahra, la"
                " ministra de Ghana, Ama Boateng, y su homólogo firmaron los instrumentos."
            ),
        ),
    ],
)
def test_the_counterpart_is_the_office_holder_of_the_other_party(language, text):
    assert sorted(signed(text, language)) == ["Ama Boateng", "Leo Zahra"]


@pytest.mark.parametrize(
    "text",
    [
        f"{VISITED}Ghana's Minister Ama Boateng signed the treaty.",
        "Ghana's Minister Ama Boateng and her counterpart signed the treaty.",
        "Ghana's Envoy Efua Osei came. Ghana's Minister Ama Boateng and a colleague signed it.",
        f"{VISITED}Her counterpart met her; Ghana's Minister Ama Boateng signed the treaty.",
    ],
)
def test_nobody_is_guessed_for_a_counterpart(text):
    assert signed(text) == ["Ama Boateng"]
