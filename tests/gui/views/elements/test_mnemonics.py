"""Alt and a letter lead to each field and button of a form, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from tests import factories as make
from tests.gui.keys import ALT, press
from tracker.gui.views.elements.mnemonics import give_mnemonics, plain
from tracker.gui.views.sources.metadata_dialog import MetadataDialog


@pytest.fixture
def form(shown):
    """Return a window with two fields, a box and two buttons."""
    window = QWidget()
    rows = QFormLayout(window)
    window.place, window.party = QLineEdit(), QLineEdit()
    rows.addRow("Place", window.place)
    rows.addRow("Party", window.party)
    window.box = QCheckBox("日本")
    window.save = QPushButton("Sa&ve")
    window.part = QPushButton("Print all")
    for widget in (window.box, window.save, window.part, QLabel("Plain words")):
        rows.addRow(widget)
    give_mnemonics(window)
    return shown(window)


def texts(window: QWidget) -> list[str]:
    labels = [label for label in window.findChildren(QLabel) if label.buddy()]
    buttons = window.findChildren(QPushButton)
    return [widget.text() for widget in (*labels, *buttons)]


def test_first_letters_come_first_and_none_is_there_twice(form):
    assert texts(form) == ["&Place", "P&arty", "Sa&ve", "P&rint all"]
    assert form.box.text() == "日本"
    assert "Plain words" in [label.text() for label in form.findChildren(QLabel)]


def test_the_letter_leads_to_the_field(form):
    form.place.setFocus()

    press(form, Qt.Key.Key_A, ALT)

    assert form.party.hasFocus()


def test_what_is_read_out_has_no_sign_in_it(form):
    assert form.part.accessibleName() == "Print all"


def test_a_second_time_changes_nothing(form):
    before = texts(form)

    give_mnemonics(form)

    assert texts(form) == before


@pytest.mark.parametrize(("text", "words"), [("&Place", "Place"), ("A && &B", "A & B"), ("", "")])
def test_the_text_without_its_sign(text, words):
    assert plain(text) == words


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_dialog_has_no_letter_twice(request, qtbot, full_naming, language):
    if language == "es":
        request.getfixturevalue("spanish")
    dialog = MetadataDialog(make.metadata(), full_naming)
    qtbot.addWidget(dialog)

    letters = [text[text.index("&") + 1].casefold() for text in texts(dialog)]

    assert len(letters) == 10
    assert len(set(letters)) == 10
