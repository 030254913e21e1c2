"""Languages are called by their names in the language of the window."""

from __future__ import annotations

import pytest

from tracker.gui.languages import NAMES, language_name
from tracker.printing.phrases import TONGUES


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("es", "Spanish"), ("eu", "Basque"), ("", ""), ("zz", "zz")],
)
def test_languages_have_names(qapp, code, name):
    assert language_name(code) == name


def test_names_follow_the_language_of_the_window(spanish):
    assert language_name("en") == "inglés"
    assert language_name("zz") == "zz"


@pytest.mark.parametrize("code", NAMES)
def test_screen_and_print_say_the_same(spanish, code):
    assert language_name(code) == TONGUES["es"][code]
