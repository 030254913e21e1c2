"""The language is told from small words, and left open when unsure."""

from __future__ import annotations

import pytest

from tracker.reading.language import detect_language

SAMPLES = {
    "en": "The two governments have agreed on a treaty that will be signed in the capital by"
    " ministers who said it was the first of its kind.",
    "es": "Los dos gobiernos firmaron un tratado de cooperación que fue negociado por las"
    " cancillerías y que entrará en vigor con la ratificación del Congreso.",
    "fr": "Les deux gouvernements ont signé un traité de coopération qui a été négocié par les"
    " ministres et qui entre en vigueur dans une semaine.",
    "pt": "Os dois governos assinaram um tratado de cooperação que foi negociado pelos ministros"
    " e que não entra em vigor até a ratificação no Congresso.",
    "de": "Die beiden Regierungen haben einen Vertrag geschlossen, der von den Ministern in der"
    " Hauptstadt unterzeichnet wurde und auf fünf Jahre gilt.",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_each_language_is_recognised(language: str) -> None:
    assert detect_language(SAMPLES[language]) == language
    assert detect_language(SAMPLES[language].upper()) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Treaty signed",
        "123 456 789",
        "Sporazum su potpisali ministri dviju država, koji se nadaju suradnji na granici.",
        "Министры двух стран подписали соглашение о сотрудничестве в области безопасности.",
        SAMPLES["en"] + SAMPLES["fr"],
    ],
)
def test_what_is_unsure_stays_open(text: str) -> None:
    assert detect_language(text) == ""


def test_quoted_words_of_another_language_do_not_decide() -> None:
    text = SAMPLES["en"] * 3 + " He called it 'un acuerdo de buena fe para la región'."
    assert detect_language(text) == "en"
