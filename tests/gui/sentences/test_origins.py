"""Where a particular was read is said in the language of the person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from tracker.gui.sentences.origins import ORIGINS, origin_words
from tracker.reading.plain_text import LANGUAGE_ORIGIN
from tracker.reading.release_head import BELOW_ORIGIN, DAY_LINE_ORIGIN, TITLE_ORIGIN
from tracker.reading.web_page import ADDRESS_ORIGIN, DAY_ORIGIN


@pytest.mark.parametrize("words", ORIGINS)
def test_each_is_translated(spanish, words):
    assert QCoreApplication.translate("Sentences", words) != words


@pytest.mark.parametrize(
    "words",
    [TITLE_ORIGIN, BELOW_ORIGIN, DAY_LINE_ORIGIN, LANGUAGE_ORIGIN, ADDRESS_ORIGIN, DAY_ORIGIN],
)
def test_what_readers_call_their_places_is_known(words):
    assert words in ORIGINS
    assert origin_words(words) == words


def test_the_field_of_a_document_stays_as_it_is_called(spanish):
    said = origin_words("PDF document information, CreationDate")

    assert said.endswith(", CreationDate")
    assert not said.startswith("PDF document")


def test_the_name_of_an_element_is_left_alone(spanish):
    assert origin_words("meta property og:title") == "meta property og:title"
