"""Fields that history tells of have names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from tracker.gui.models.change_names import VALUES


@pytest.mark.parametrize("words", [*VALUES.values()])
def test_names_are_words(words):
    assert words == words.lower()
    assert "_" not in words


@pytest.mark.parametrize("words", sorted(set(VALUES.values())))
def test_each_has_a_spanish_name(spanish, words):
    assert QCoreApplication.translate("Changes", words) != words
