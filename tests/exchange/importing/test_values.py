from __future__ import annotations

import pytest

from tracker.exchange.importing.values import clean, is_null, link, one_line, shortened


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Treaty ", "Treaty"),
        ("R&amp;D &#233;t&eacute;", "R&D été"),
        ("AT&T; &unknown stays &bogus1234;", "AT&T; &unknown stays &bogus1234;"),
        ("CooperaciÃ³n", "Cooperación"),
        ("the Kingâ€™s", "the King’s"),
        ("Ãber alles", "Ãber alles"),
        ("", ""),
        ("00123", "00123"),
        ("12345678901234567890", "12345678901234567890"),
    ],
)
def test_what_other_programs_left_is_taken_out(cell, text):
    cleaned = clean(cell)

    assert cleaned.text == text
    assert cleaned.remark == ""


@pytest.mark.parametrize("cell", ["#REF!", "#DIV/0!", "NaN", "-inf", "1e999", "#N/A"])
def test_failed_calculations_leave_nothing_and_say_so(cell):
    cleaned = clean(cell)

    assert cleaned.text == ""
    assert "failed calculation" in cleaned.remark


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Ceylon&#65533;s", "lost a character"),
        ("abc\u202ecba", "reading direction"),
        ("a\x07b", "control characters"),
        ("x" * 33_000, "longer than the 32,767"),
    ],
)
def test_what_cannot_be_mended_is_kept_and_told(cell, words):
    cleaned = clean(cell)

    assert words in cleaned.remark
    assert len(cleaned.text) >= 3


@pytest.mark.parametrize("text", ["", " ", "-", "N/A", "(NO REGISTRA)", "Unknown", "to be\nfixed"])
def test_words_that_mean_nothing_are_no_values(text):
    assert is_null(text, frozenset({"to be fixed"}))
    assert not is_null("Naples")


def test_small_repairs():
    assert one_line(" a \n b\t c ") == "a b c"
    assert link("https://x.example\\html\\1.html") == "https://x.example/html/1.html"
    assert link("a\\b") == "a\\b"
    assert shortened("x" * 300) == "x" * 200 + "…"
    assert shortened("short") == "short"


def test_broken_letters_are_mended_beside_a_whole_quotation_mark():
    assert clean("CÃ´te d’Ivoire").text == "Côte d’Ivoire"
    assert clean("SÃO TOMÉ’s").text == "SÃO TOMÉ’s"
