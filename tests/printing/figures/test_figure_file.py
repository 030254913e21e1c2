"""Files of figures."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from tests.figures import FACTS, PARTIES, wish, words
from tracker.domain.errors import FileUnusable
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.printing.figures.figure_file import figure_bytes
from tracker.printing.figures.world_map import lay_out_map

SCENE = lay_out_map(PARTIES, wish("map", width=600, height=400), FACTS, words()).scene
PRINT = PALETTES[PaletteName.PRINT]


def test_a_pdf_is_one_page_of_the_size_asked_for_with_text_in_it():
    document = pdfium.PdfDocument(figure_bytes(SCENE, PRINT, ".pdf"))
    try:
        assert len(document) == 1
        assert document[0].get_size() == (450, 300)
        assert "Parties on the map" in document[0].get_textpage().get_text_range()
        assert document.get_metadata_dict()["Title"] == "Parties on the map"
    finally:
        document.close()


def test_a_png_has_two_pixels_for_each_of_the_scene():
    png = figure_bytes(SCENE, PRINT, ".png")

    assert int.from_bytes(png[16:20], "big") == 1200
    assert int.from_bytes(png[20:24], "big") == 800


def test_another_ending_is_refused():
    with pytest.raises(FileUnusable):
        figure_bytes(SCENE, PRINT, ".gif")
