"""Texts of tables stay English until they are shown; keys are called as on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from tracker.gui.action_table import SPECS
from tracker.gui.views.review.keys import KEYS as REVIEW_KEYS
from tracker.gui.wording import KEYS, native_keys, translate


def test_a_marked_text_is_the_text():
    assert translate("Actions", "&Undo") == "&Undo"


@pytest.mark.parametrize(
    ("keys", "english", "spanish_name"),
    [
        ("Ctrl+Shift+V", "Ctrl+Shift+V", "Ctrl+Mayús+V"),
        ("Ctrl+Return", "Ctrl+Return", "Ctrl+Intro"),
        ("Ctrl+Backspace", "Ctrl+Backspace", "Ctrl+Retroceso"),
        (QKeySequence.StandardKey.Delete, "Del", "Supr"),
        ("Alt+Down", "Alt+Down", "Alt+Abajo"),
    ],
)
def test_keys_are_written_in_the_language(qapp, request, keys, english, spanish_name):
    assert native_keys(keys) == english
    request.getfixturevalue("spanish")
    assert native_keys(keys) == spanish_name


@pytest.mark.parametrize("name", KEYS)
def test_each_key_has_a_spanish_name(spanish, name):
    assert name == "Ctrl" or QCoreApplication.translate("QShortcut", name) != name


def test_no_key_of_the_program_keeps_its_english_name(spanish):
    shortcuts = [spec.shortcut for spec in SPECS if spec.shortcut] + list(REVIEW_KEYS)
    parts = {part for keys in shortcuts for part in native_keys(keys).split("+")}

    assert parts & (set(KEYS) - {"Ctrl"}) == set()
