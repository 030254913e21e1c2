from __future__ import annotations

import pytest

from tracker.exchange.importing.unedited import is_unedited
from tracker.exchange.part_tables import CUT


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("same", "same"),
        ("one\r\ntwo ", "one\ntwo"),
        ("one\u2028two", "one\ntwo"),
        ("long text", f"long{CUT}"),
        ("x" * 33_000, "x" * 32_767),
        ("😀" * 20_000, "😀" * 16_384),
        ("Nguyễn", "Nguy?n"),
        ("😀 Pact", "? Pact"),
        ("😀 Pact", "?? Pact"),
        ("bell\x07", "bell\ufffd"),
    ],
)
def test_what_programs_do_to_text_by_themselves_is_no_edit(text, cell):
    assert is_unedited(cell, text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("same", "other"),
        ("x" * 33_000, "x" * 20_000),
        ("x" * 33_000, "y" * 32_767),
        ("Pact", "P?ct"),
        ("Nguyễn", "Nguy??n"),
        ("Nguyễn", "Nguyên"),
        ("what", "what?"),
    ],
)
def test_anything_else_is_an_edit(text, cell):
    assert not is_unedited(cell, text)
