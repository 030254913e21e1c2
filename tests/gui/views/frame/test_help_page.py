"""Help lists every shortcut and every field of the search language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.domain.query import parse
from tracker.gui.views.frame.command_palette import PaletteEntry
from tracker.gui.views.frame.help_page import HelpPage

ENTRIES = (
    PaletteEntry("export", "File", "Export <all>…", "Ctrl+E"),
    PaletteEntry("check", "File", "Check library"),
    PaletteEntry("nothing", "Odd", "Without a key"),
)


@pytest.fixture
def page(shown):
    fields = {"party": "code or name of a party", "signed": "day, month & year"}
    return shown(HelpPage(ENTRIES, fields, (("Ctrl+Enter", "accept the value"),)))


def test_keys_fields_and_the_keys_of_the_review_are_listed(page):
    text = page.page.toPlainText()

    for words in ("Ctrl+E", "Export <all>…", "party:", "day, month & year", "Reviewing a draft",
                  "accept the value"):  # fmt: skip
        assert words in text


def test_what_has_no_key_is_left_out(page):
    text = page.page.toPlainText()

    assert "Check library" not in text
    assert "Odd" not in text


def test_every_example_is_understood_by_the_search(page):
    examples = [example for example, _ in page._examples()]

    assert len(examples) > 4
    assert all(parse(example) for example in examples)


def test_without_keys_of_the_review_they_are_not_announced(shown):
    assert "Reviewing" not in shown(HelpPage(ENTRIES, {})).page.toPlainText()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_the_key_that_opened_it_closes_it(page, key):
    press(page, key)

    assert not page.isVisible()


def test_other_keys_leave_it_open(page):
    press(page, Qt.Key.Key_A)

    assert page.isVisible()
