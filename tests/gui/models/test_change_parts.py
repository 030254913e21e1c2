"""History's parts have names that can be told apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from tracker.gui.models.change_parts import PARTS


def test_parts_are_told_apart():
    assert len(set(PARTS.values())) == len(PARTS)


@pytest.mark.parametrize("words", sorted(PARTS.values()))
def test_names_are_words(words):
    assert words == words.lower()
    assert "_" not in words


@pytest.mark.parametrize("words", sorted(PARTS.values()))
def test_each_has_a_spanish_name(spanish, words):
    assert QCoreApplication.translate("Changes", words) != words
