from __future__ import annotations

import pytest

from tracker.exchange.importing.retyped import is_retyped


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("1E5", "100000"),
        ("007", "7"),
        ("+5", "5"),
        ("1.10", "1.1"),
        ("1,234", "1234"),
        ("1.234,5", "1234.5"),
        ("50%", "0.5"),
        ("5%", "5.00%"),
        ("$5", "5"),
        ("€ 5", "5"),
        ("1 1/2", "1.5"),
        ("12345678901234567890", "1.23456789012346E+019"),
        ("1e999", "1.7976931348623157e+308"),
        ("true", "TRUE"),
        ("TRUE", "yes"),
        ("FALSE", "no"),
        ("12:30", "12:30:00 PM"),
        ("10:00 AM", "10:00:00"),
        ("03/04", "2026-03-04"),
        ("1-2", "02/01/2026"),
        ("Jan 5", "2026-01-05"),
        ("Jan 5", "2005-01-01"),
        ("June 2019", "2019-06-01"),
        ("3 June 2019", "06/03/2019"),
    ],
)
def test_what_a_spreadsheet_makes_of_text_is_told_from_edits(text, cell):
    assert is_retyped(cell, text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("1E5", "100001"),
        ("007", "8"),
        ("yes", "no"),
        ("yes", "TRUE"),
        ("Pact", "Pact 2"),
        ("1234567890123456", "1234567890123457"),
        ("1/0", "0"),
        ("1 1/0", "1"),
        ("12:30", "13:30:00"),
        ("03/04", "2026-05-06"),
        ("June 2019", "2019-06-02"),
        ("5", ""),
        ("", "5"),
        ("7" * 50, "7" * 50 + ".0"),
    ],
)
def test_anything_else_is_an_edit(text, cell):
    assert not is_retyped(cell, text)
