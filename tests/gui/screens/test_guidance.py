"""Palette, help and about box come from the table of actions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import tracker
from tests.gui.keys import CONTROL, SHIFT, press, type_text
from tests.gui.waiting import settle
from tracker.domain.query import QueryField, parse
from tracker.gui.action_table import SPECS
from tracker.gui.screens.guidance import Guidance, field_words


@pytest.fixture
def guidance(workspace):
    return workspace.guidance


def entry(guidance, id_: str):
    return next(each for each in guidance.entries() if each.id == id_)


def test_before_the_actions_exist_there_is_nothing_to_offer(qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    assert Guidance(window).entries() == []


def test_every_action_is_offered_except_the_palette_itself(guidance):
    offered = {each.id for each in guidance.entries()}

    assert offered == {spec.id for spec in SPECS} - {"help.palette"}


def test_entries_say_menu_words_and_keys(guidance):
    export, area = entry(guidance, "export"), entry(guidance, "add.area")

    assert (export.section, export.words, export.keys) == ("File", "Export…", "Ctrl+E")
    assert area.words == "Add: area…"


def test_what_cannot_run_says_why(guidance):
    assert entry(guidance, "redo").obstacle == "nothing to redo"
    assert entry(guidance, "export").obstacle == ""


def test_the_palette_runs_what_is_typed(workspace, guidance):
    press(workspace.window, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = guidance.palette

    type_text(palette.line, "dark")
    press(palette.line, Qt.Key.Key_Return)
    settle(workspace)

    assert workspace.actions["theme.dark"].isChecked()
    assert workspace.preferences.text("theme") == "dark"


def test_help_opens_with_its_key_and_lists_keys_and_fields(workspace, guidance):
    press(workspace.window, Qt.Key.Key_F1)

    text = guidance.page.page.toPlainText()
    guidance.page.reject()

    assert "Ctrl+Shift+V" in text
    assert "signed:" in text


def test_the_about_box_names_the_version(workspace, guidance):
    workspace.actions["help.about"].trigger()

    words = guidance.box.text()
    press(guidance.box, Qt.Key.Key_Escape)

    assert words == f"Agreement Tracker {tracker.__version__}"


def test_every_field_of_the_search_language_is_explained():
    words = field_words()

    assert set(words) == {field.value for field in QueryField}
    assert all(words.values())
    assert parse("in:trash")
