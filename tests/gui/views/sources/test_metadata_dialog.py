from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.gui.keys import press, type_text
from tracker.domain.article import Metadata
from tracker.gui.views.elements.labels import SecondaryLabel
from tracker.gui.views.sources.metadata_dialog import MetadataDialog


@pytest.fixture
def ask(qtbot, full_naming):
    def build(metadata):
        made = MetadataDialog(metadata, full_naming)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.open()
        return made

    return build


def test_publisher_and_day_come_first_and_enter_confirms(qtbot, ask):
    dialog = ask(Metadata(language="en"))
    assert dialog.publisher.hasFocus()
    type_text(dialog.publisher, "The Daily Ledger")
    press(dialog.publisher, Qt.Key.Key_Tab)
    assert dialog.published.hasFocus()
    type_text(dialog.published, "4 June 2019")

    with qtbot.waitSignal(dialog.metadata_submitted) as given:
        press(dialog.published, Qt.Key.Key_Return)

    assert given.args == [
        Metadata(publisher="The Daily Ledger", published="2019-06-04", language="en")
    ]


def test_what_was_read_comes_out_as_it_went_in(qtbot, ask):
    metadata = make.metadata(authors=("Mary Smith", "Ann Lee"), language="qu")
    dialog = ask(metadata)

    with qtbot.waitSignal(dialog.metadata_submitted) as given:
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)

    assert given.args == [metadata]


def test_escape_skips(qtbot, ask):
    dialog = ask(Metadata())

    with qtbot.waitSignal(dialog.skipped), qtbot.assertNotEmitted(dialog.metadata_submitted):
        press(dialog.publisher, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("line", "words", "said"),
    [
        ("published", "2019-02-30", "no day 2019-02-30"),
        ("accessed", "yesterday", "not a date"),
        ("url", "javascript:alert(1)", "not an address on the web"),
        ("url", "https://", "not an address on the web"),
    ],
)
def test_what_is_wrong_is_said_at_its_line(qtbot, ask, line, words, said):
    dialog = ask(Metadata())
    getattr(dialog, line).setText(words)

    with qtbot.assertNotEmitted(dialog.metadata_submitted):
        press(dialog.publisher, Qt.Key.Key_Return)

    assert said in dialog.error.text()
    assert getattr(dialog, line).hasFocus()
    assert getattr(dialog, line).property("invalid") is True


def test_known_publishers_are_offered(ask):
    dialog = ask(Metadata())
    dialog.offer_publishers(("The Daily Ledger", "Reuters"))

    type_text(dialog.publisher, "led")
    press(dialog.publisher, Qt.Key.Key_Down)
    press(dialog.publisher, Qt.Key.Key_Return)

    assert dialog.publisher.text() == "The Daily Ledger"
    assert dialog.isVisible()


def test_the_text_is_recalled_by_its_beginning(ask):
    dialog = ask(Metadata())

    dialog.show_words("Peru and Chile signed. " * 40)
    assert dialog.preview.text().endswith("…”")
    dialog.show_words("Short.")

    assert dialog.preview.text() == "“Short.”"
    assert dialog.preview.isVisible()


def test_a_stored_source_is_kept_or_left(ask):
    dialog = ask(make.metadata())

    dialog.edit_stored()

    assert (dialog.skip.text(), dialog.confirm.text()) == ("Cancel", "Keep changes")


def test_kind_and_language_are_chosen_from_lists(qtbot, ask):
    dialog = ask(make.metadata(tier=4, language=""))
    assert dialog.tier.currentText().startswith("4")
    assert dialog.language.currentText() == "not known"
    dialog.tier.setCurrentIndex(0)
    dialog.language.setCurrentIndex(dialog.language.findData("es"))

    with qtbot.waitSignal(dialog.metadata_submitted) as given:
        dialog.submit()

    assert (given.args[0].tier, given.args[0].language) == (1, "es")


def test_every_line_has_a_name(ask):
    dialog = ask(Metadata())

    for part in (dialog.publisher, dialog.published, dialog.url, dialog.language, dialog.tier):
        assert part.accessibleName()


def test_the_reason_stands_directly_under_the_line_that_is_wrong(qtbot, ask):
    dialog = ask(Metadata())
    for line, below in ((dialog.published, dialog.title), (dialog.url, dialog.language)):
        dialog.published.setText("31/02/2019" if line is dialog.published else "")
        dialog.url.setText("no address")

        dialog.submit()

        qtbot.waitUntil(lambda line=line: dialog.error.y() > line.y())
        assert line.geometry().bottom() < dialog.error.y() < below.y()
        error = dialog.error
        qtbot.waitUntil(lambda error=error: error.height() >= error.heightForWidth(error.width()))


def said_below(dialog):
    labels = dialog.findChildren(SecondaryLabel)
    return [
        label.text()
        for label in labels
        if label.text().startswith("Read from") and not label.isHidden()
    ]


def test_each_value_says_where_it_was_read(ask):
    dialog = ask(Metadata(publisher="The Daily Ledger", language="en"))
    dialog.show_origins(
        {"publisher": "og:site_name", "language": "words of the text", "title": "first line"}
    )

    assert said_below(dialog) == ["Read from: og:site_name", "Read from: words of the text"]
    assert dialog.publisher.accessibleDescription() == "Read from: og:site_name"


def test_a_value_that_is_typed_over_was_not_read_there(ask):
    dialog = ask(Metadata(publisher="The Daily Ledger", language="en"))
    dialog.show_origins({"publisher": "og:site_name"})
    type_text(dialog.publisher, "!")

    assert said_below(dialog) == []


def test_a_long_title_is_read_from_its_beginning(ask):
    dialog = ask(make.metadata(title="Kenya and Vietnam sign " * 20))

    assert dialog.title.cursorPosition() == 0
