"""Who signed behind the act: after 'by', and after 'with'."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The treaty was signed by Ambassador Leo Zahra and, for Ghana, Minister Ama Boateng.",
            ["Leo Zahra", "Ama Boateng"],
        ),
        (
            "Foreign Minister Ama Boateng signed the treaty with Malta's President Leo Zahra.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "A pact which minister Ama Boateng hailed was signed by her and minister Leo Zahra.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Papers were signed after talks in Rome between Presidents Ama Boateng and Leo Zahra.",
            [],
        ),
    ],
)
def test_those_behind_the_act_signed(text: str, expected: list[str]) -> None:
    assert signed(text) == expected
