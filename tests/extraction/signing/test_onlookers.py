"""Who only looked on, and who was stood for."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the presence of President Leo Zahra, Minister Ama Boateng signed the treaty.",
            ["Ama Boateng"],
        ),
        (
            "They witnessed the signing of an accord by Ministers Ama Boateng and Leo Zahra.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Dr Leo Zahra, on behalf of the Hon. Mario Vella, and Dr Ama Boateng signed it.",
            ["Leo Zahra", "Ama Boateng"],
        ),
        (
            "Ambassador Leo Zahra signed the treaty on behalf of Minister Mario Vella.",
            ["Leo Zahra"],
        ),
    ],
)
def test_who_looked_on_or_was_stood_for_did_not_sign(text: str, expected: list[str]) -> None:
    assert signed(text) == expected


def test_who_signs_for_a_state_is_not_stood_for() -> None:
    text = "It was signed on behalf of Malta by Leo Zahra and on behalf of Ghana by Ama Boateng."
    assert signed(text) == ["Leo Zahra", "Ama Boateng"]


def test_mediante_is_no_word_for_looking_on() -> None:
    text = "Fue mediante un acuerdo que firmaron el canciller Leo Zahra y la ministra Ama Boateng."
    assert signed(text, "es") == ["Leo Zahra", "Ama Boateng"]
