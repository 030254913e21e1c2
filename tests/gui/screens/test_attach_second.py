"""A record that rests on a second source, a third, or on the same text twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests import factories as make
from tests.gui.keys import press, type_text
from tests.gui.waiting import settle
from tracker.domain.action import Action, ActionKind
from tracker.gui.screens.attach import AttachScreen

ADD = Action(ActionKind.ADD_AGREEMENT, "by hand")


@pytest.fixture
def record(app):
    """Store the default record with its source; return its uuid."""
    capture = make.capture(make.agreement())
    app.captures.save(capture, capture.drafts, action=ADD)
    return capture.drafts[0].uuid


@pytest.fixture
def screen(shown, app, jobs, full_naming):
    window = shown(QWidget())
    made = AttachScreen(app, jobs, full_naming, window)
    made.keep = window
    yield made
    settle(jobs)


def add(app, words, publisher):
    app.sources.add(make.article(words), make.metadata(publisher=publisher, title=""))


def dossier(app, uuid):
    return app.agreements.dossier(uuid, as_of=make.TODAY)


def publishers(app, uuid):
    return [source.metadata.publisher for source in dossier(app, uuid).sources]


def offered(screen):
    found = screen.dialog.list
    return [found.item(row).text().partition(" · ")[0] for row in range(found.count())]


def begin(screen, app, record):
    screen.attach(record, tuple(source.uuid for source in dossier(app, record).sources))
    settle(screen._jobs)


def paste(screen, text="", html=""):
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.mouseClick(screen.dialog.paste, Qt.MouseButton.LeftButton)
    settle(screen._jobs)


def test_a_second_source_joins_the_first_and_keeps_its_passages(qtbot, app, screen, record):
    add(app, "Another article on Antigua.", "Andes Post")
    before = dossier(app, record).agreement.evidence
    begin(screen, app, record)
    assert offered(screen) == ["Andes Post"]

    with qtbot.waitSignal(screen.changed):
        press(screen.dialog.search, Qt.Key.Key_Return)

    assert publishers(app, record) == ["The Daily Ledger", "Andes Post"]
    assert dossier(app, record).agreement.evidence == before


def test_a_third_source_is_chosen_with_the_arrow(qtbot, app, screen, record):
    for publisher in ("Andes Post", "River News"):
        add(app, f"An article of {publisher}.", publisher)
    begin(screen, app, record)
    second = offered(screen)[1]
    press(screen.dialog.search, Qt.Key.Key_Down)

    with qtbot.waitSignal(screen.changed):
        press(screen.dialog.search, Qt.Key.Key_Return)
    begin(screen, app, record)

    assert publishers(app, record) == ["The Daily Ledger", second]
    assert second not in offered(screen)


def test_undo_takes_the_second_source_away_and_redo_brings_it_back(qtbot, app, screen, record):
    add(app, "Another article on Antigua.", "Andes Post")
    begin(screen, app, record)
    with qtbot.waitSignal(screen.changed):
        press(screen.dialog.search, Qt.Key.Key_Return)

    app.history.undo()
    undone = publishers(app, record)
    app.history.redo()

    assert undone == ["The Daily Ledger"]
    assert publishers(app, record) == ["The Daily Ledger", "Andes Post"]


def test_the_same_source_twice_is_refused_in_a_sentence(qtbot, app, jobs, screen, record):
    first = dossier(app, record).sources[0].uuid
    screen.attach(record)
    settle(jobs)
    assert offered(screen) == ["The Daily Ledger"]

    with qtbot.waitSignal(jobs.refused) as refused:
        press(screen.dialog.search, Qt.Key.Key_Return)

    assert str(refused.args[0]).startswith("This source is attached already.")
    assert [source.uuid for source in dossier(app, record).sources] == [first]


def test_words_of_any_script_are_searched_among_sources(app, screen, record):
    for publisher in ("Київські новини", "El País", "صحيفة النهار"):
        add(app, f"An article of {publisher}.", publisher)
    begin(screen, app, record)

    found = []
    for words in ("київ", "pais", "النهار", "nobody"):
        screen.dialog.search.clear()
        type_text(screen.dialog.search, words)
        settle(screen._jobs)
        found.append(offered(screen))

    assert found == [["Київські новини"], ["El País"], ["صحيفة النهار"], []]
    assert screen.dialog.empty.isVisible()


def test_a_pasted_page_becomes_a_source_without_its_markup(qtbot, app, screen, record):
    begin(screen, app, record)
    words = "Peru &amp; Chile <b>signed</b> 🤝 a pact on the rivers between them in Lima. " * 4
    paste(screen, html=f"<html><body><article><h1>Deal</h1><p>{words}</p></article></body></html>")
    type_text(screen.details.publisher, "Andes Post")

    with qtbot.waitSignal(screen.changed):
        press(screen.details.publisher, Qt.Key.Key_Return)

    found = dossier(app, record)
    text = found.texts[found.sources[1].text]
    assert "Peru & Chile signed 🤝 a pact" in text
    assert "<" not in text


def test_publishers_of_the_library_are_offered_for_a_new_source(app, screen, record):
    begin(screen, app, record)
    paste(screen, text="Peru and Chile signed a pact in Lima.")

    type_text(screen.details.publisher, "ledg")
    press(screen.details.publisher, Qt.Key.Key_Down)
    press(screen.details.publisher, Qt.Key.Key_Return)

    assert screen.details.publisher.text() == "The Daily Ledger"


def test_a_file_that_cannot_be_read_attaches_nothing(qtbot, app, screen, record, tmp_path):
    file = tmp_path / "empty.txt"
    file.touch()
    begin(screen, app, record)

    with qtbot.waitSignal(screen._jobs.refused) as refused:
        screen.read_file(str(file))
    settle(screen._jobs)

    assert "empty.txt is empty." in str(refused.args[0])
    assert screen.details is None
    assert publishers(app, record) == ["The Daily Ledger"]


def test_a_new_source_is_stored_once_however_its_dialog_ends(qtbot, app, screen, record):
    begin(screen, app, record)
    paste(screen, text="Peru and Chile signed a pact in Lima.")

    with qtbot.waitSignal(screen.changed):
        press(screen.details.publisher, Qt.Key.Key_Return)
    settle(screen._jobs)
    screen.details.skipped.emit()
    settle(screen._jobs)

    assert len(app.sources.all()) == 2
    assert publishers(app, record) == ["The Daily Ledger", ""]


def test_detaching_the_first_leaves_what_rests_on_the_second(qtbot, app, screen, record):
    add(app, "Another article on Antigua.", "Andes Post")
    begin(screen, app, record)
    with qtbot.waitSignal(screen.changed):
        press(screen.dialog.search, Qt.Key.Key_Return)
    first = dossier(app, record).sources[0].uuid
    evidence = len(dossier(app, record).agreement.evidence)

    with qtbot.waitSignal(screen.changed):
        screen.detach(record, first)
    left = dossier(app, record)
    app.history.undo()

    assert [source.metadata.publisher for source in left.sources] == ["Andes Post"]
    assert left.agreement.evidence == ()
    assert len(dossier(app, record).agreement.evidence) == evidence


def test_particulars_of_one_source_leave_the_other_alone(qtbot, app, screen, record):
    add(app, "Another article on Antigua.", "Andes Post")
    [other] = [s for s in app.sources.all() if s.metadata.publisher == "Andes Post"]
    first = dossier(app, record).sources[0]
    screen.describe(other)
    screen.details.title.setFocus()
    type_text(screen.details.title, "Ríos 🏞")

    with qtbot.waitSignal(screen.changed):
        press(screen.details.title, Qt.Key.Key_Return)

    assert app.sources.get(other.uuid).metadata == replace(other.metadata, title="Ríos 🏞")
    assert app.sources.get(first.uuid).metadata == first.metadata


def test_a_dialog_put_away_takes_no_late_answer(app, jobs, screen, record):
    screen.attach(record)
    screen.dialog.reject()

    settle(jobs)

    assert screen.dialog is None
    assert publishers(app, record) == ["The Daily Ledger"]
