from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tests import factories as make
from tests.gui.keys import press, type_text
from tests.gui.waiting import settle
from tracker.domain.action import Action, ActionKind
from tracker.gui.screens.attach import AttachScreen

ADD = Action(ActionKind.ADD_AGREEMENT, "by hand")


@pytest.fixture
def record(app):
    made = make.bare_agreement()
    app.records.save(made, ADD)
    return made.uuid


@pytest.fixture
def stored(app):
    app.sources.add(make.article("An article about rivers."), make.metadata())
    return app.sources.all()[0]


@pytest.fixture
def screen(qtbot, app, jobs, full_naming):
    window = QWidget()
    qtbot.addWidget(window)
    made = AttachScreen(app, jobs, full_naming, window)
    made.keep = window
    return made


def sources_of(app, uuid):
    return [s.metadata.publisher for s in app.agreements.dossier(uuid, as_of=make.TODAY).sources]


def test_a_stored_source_is_attached_by_keyboard(qtbot, jobs, screen, record, stored):
    screen.attach(record)
    settle(jobs)

    with qtbot.waitSignal(screen.changed) as changed:
        press(screen.dialog.search, Qt.Key.Key_Return)

    assert changed.args[0].agreements == frozenset({record})
    assert sources_of(screen._app, record) == ["The Daily Ledger"]
    settle(jobs)


def test_sources_the_record_has_are_not_offered_again(jobs, screen, record, stored):
    screen.attach(record, (stored.uuid,))
    settle(jobs)

    assert screen.dialog.list.count() == 0
    screen.dialog.reject()
    assert screen.dialog is None


def test_searching_narrows_the_sources(app, jobs, screen, record, stored):
    app.sources.add(make.article("On mountains."), make.metadata(publisher="Andes Post"))
    screen.attach(record)
    settle(jobs)
    assert screen.dialog.list.count() == 2

    type_text(screen.dialog.search, "andes")
    settle(jobs)

    assert screen.dialog.list.count() == 1
    screen.dialog.reject()


def test_a_file_becomes_a_source_with_its_particulars(qtbot, jobs, screen, record, tmp_path):
    file = tmp_path / "rivers.txt"
    file.write_text("Peru and Chile signed a pact on rivers.", encoding="utf-8")
    screen.attach(record)
    settle(jobs)
    screen.read_file(str(file))
    settle(jobs)
    type_text(screen.details.publisher, "River News")

    with qtbot.waitSignal(screen.changed):
        press(screen.details.publisher, Qt.Key.Key_Return)

    assert sources_of(screen._app, record) == ["River News"]
    settle(jobs)


def test_a_paste_becomes_a_source_even_if_its_particulars_are_skipped(
    qtbot, app, jobs, screen, record
):
    QGuiApplication.clipboard().setText("Peru and Chile signed a pact on rivers.")
    screen.attach(record)
    settle(jobs)
    screen.dialog.paste_requested.emit()
    settle(jobs)

    with qtbot.waitSignal(screen.changed):
        press(screen.details.publisher, Qt.Key.Key_Escape)

    assert sources_of(app, record) == [""]
    settle(jobs)


def test_the_file_dialog_is_the_platforms(jobs, screen, record):
    screen.attach(record)
    screen.dialog.file_requested.emit()

    assert screen.files.fileMode() is QFileDialog.FileMode.ExistingFile
    screen.files.close()
    screen.dialog.reject()
    settle(jobs)


def test_nothing_to_read_is_refused_with_a_sentence(qtbot, jobs, screen, record):
    QGuiApplication.clipboard().setText(" ")
    screen.attach(record)
    settle(jobs)

    with qtbot.waitSignal(jobs.refused) as refused:
        screen.dialog.paste_requested.emit()

    assert str(refused.args[0])
    settle(jobs)


def test_particulars_of_a_stored_source_are_changed(qtbot, app, jobs, screen, stored):
    screen.describe(stored)
    screen.details.publisher.setText("The Ledger")

    with qtbot.waitSignal(screen.changed) as changed:
        screen.details.submit()

    assert changed.args[0].sources == frozenset({stored.uuid})
    assert app.sources.get(stored.uuid).metadata.publisher == "The Ledger"
    settle(jobs)


def test_a_source_is_detached_and_comes_back_with_undo(qtbot, app, screen, record, stored):
    app.sources.attach(record, stored.uuid)

    with qtbot.waitSignal(screen.changed):
        screen.detach(record, stored.uuid)

    assert sources_of(app, record) == []
    app.history.undo()
    assert sources_of(app, record) == ["The Daily Ledger"]
    settle(screen._jobs)
