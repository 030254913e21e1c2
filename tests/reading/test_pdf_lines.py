"""Lines of a page are read with their places."""

from __future__ import annotations

from pypdfium2 import PdfDocument

from tests.reading.specimens import drawn_pdf, pdf
from tracker.reading.pdf_lines import Line, page_lines


def lines(data: bytes) -> list[Line]:
    return page_lines(PdfDocument(data)[0].get_textpage())


def test_lines_come_in_order_with_their_places() -> None:
    first, second = lines(pdf(["Both sides signed", "", "on Monday"]))
    assert (first.text, second.text) == ("Both sides signed", "on Monday")
    assert 71 < first.left < 74
    assert first.right > second.right > first.left
    assert first.first_base - second.first_base == 28
    assert first.size == second.size == 12


def test_a_page_without_words_has_no_lines() -> None:
    assert lines(drawn_pdf(b"0 0 10 10 re f")) == []
