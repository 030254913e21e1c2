"""The language of a text is told by its small words, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.extraction.text.folding import lower
from tracker.extraction.text.language import detect

TEXTS = {
    "en": "The ministers of the two countries have signed an agreement.",
    "es": "Los ministros de los dos países firmaron en la capital un acuerdo que fue largo.",
    "fr": "Les ministres des deux pays ont signé dans la capitale un accord.",
    "pt": "Os ministros dos países assinaram na capital um acordo que foi do agrado de todos.",
    "de": "Die Minister der Staaten haben ein Abkommen in der Stadt geschlossen und sich bedankt.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_five_languages_are_known(language, text):
    assert detect(lower(text)) == language


@pytest.mark.parametrize("text", ["", "123 456", "Zzyzx qwrt plmk", "한국과 일본"])
def test_no_language_stands_out(text):
    assert detect(lower(text)) == ""


@given(st.text())
def test_any_text_has_a_known_language_or_none(text):
    assert detect(lower(text)) in {*TEXTS, ""}


def test_only_the_beginning_counts():
    assert detect(lower(TEXTS["en"] + " " + TEXTS["es"] * 3)) == "es"
    assert detect(lower(TEXTS["en"] * 100 + TEXTS["es"] * 900)) == "en"
