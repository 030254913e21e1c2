"""Folding keeps offsets: whatever is found in the folded text leads back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.texts import made_texts
from tracker.extraction.text.folding import fold, lower


@given(text=made_texts())
def test_both_foldings_have_the_same_length(text):
    folded = fold(text)
    assert len(folded.clean) == len(folded.lower) <= len(text)
    assert folded.source == text


@given(text=st.text())
def test_lower_case_keeps_every_position(text):
    assert len(lower(text)) == len(text)
    assert lower(lower(text)) == lower(text)


@given(text=made_texts(), data=st.data())
def test_spans_lead_back_in_order_and_inside_the_source(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.clean)))
    end = data.draw(st.integers(start, len(folded.clean)))
    first, last = folded.span(start, end)
    assert 0 <= first <= last <= len(text)
    if end > start:
        assert folded.span(start, start + 1)[0] == first
        assert folded.span(end - 1, end)[1] == last


@given(text=st.text(st.characters(max_codepoint=0x17F, exclude_characters="\u00ad")))
def test_a_text_without_odd_characters_maps_to_itself(text):
    folded = fold(text)
    if len(folded.clean) == len(text):
        assert folded.span(0, len(text)) == (0, len(text))


@pytest.mark.parametrize(
    ("source", "clean"),
    [
        ("“Hola” – ‘so’", "\"Hola\" - 'so'"),
        ("agree\u00adment", "agreement"),
        ("\ufeffOslo\u200b", "Oslo"),
        ("Greeceâ€™s", "Greece's"),
        ("â€œpactâ€\u009d", '"pact"'),
        ("â€œpactâ€ signed", '"pact" signed'),
        ("Ã©tat", "état"),
        ("Ã\u00ad Â«", 'í "'),
        ("a\u00a0b\tc", "a b c"),
        ("one\u2028two", "one\ntwo"),
        ("Ãx", "Ãx"),
    ],
)
def test_characters_are_evened_out(source, clean):
    assert fold(source).clean == clean


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("ÉTAT", "etat"),
        ("Ñandú", "nandu"),
        ("Nuku’alofa", "nuku'alofa"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("Straße", "straße"),
    ],
)
def test_lower_case_has_no_accents(source, folded):
    assert fold(source).lower == folded


def test_a_span_over_what_vanished_quotes_the_source_as_it_is():
    source = "Den\u00admark and Nepal"
    folded = fold(source)
    start = folded.clean.index("Denmark")
    first, last = folded.span(start, start + len("Denmark"))
    assert source[first:last] == "Den\u00admark"


def test_a_span_over_what_was_garbled_quotes_the_source_as_it_is():
    source = "Armeniaâ€™s minister"
    folded = fold(source)
    first, last = folded.span(0, len("Armenia's"))
    assert source[first:last] == "Armeniaâ€™s"
    first, last = folded.span(len("Armenia's "), len(folded.clean))
    assert source[first:last] == "minister"
