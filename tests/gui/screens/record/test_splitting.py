from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import found, store, stored


@pytest.fixture
def mixed(app):
    """Store a record that rests on two articles; return it with the second source."""
    (record,) = store(app)
    second = app.captures.propose(make.article(f"{make.TEXT}Asylum was agreed on as well."))
    app.captures.attach(second, second.drafts[0], record.uuid)
    return record.uuid, second.source.uuid


def test_a_record_is_taken_apart_in_one_step(app, mixed, open_workspace):
    uuid, second = mixed
    work = open_workspace(app)
    work.actions["agreement.split"].trigger()
    dialog = work.splitting.dialog
    assert dialog.list.count() == 2
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    QTest.mouseClick(dialog.split, Qt.MouseButton.LeftButton)
    settle(work)

    assert len(found(app, "")) == 2
    assert second not in stored(app, uuid).sources
    work.actions["undo"].trigger()
    settle(work)
    assert [row.uuid for row in found(app, "")] == [uuid]


def test_a_record_of_one_source_is_told_why_not(app, open_workspace):
    store(app)
    work = open_workspace(app)
    work.splitting.ask()

    assert work.splitting.dialog is None
    assert work.window.bar.what.text() == "A record is taken apart by its sources."


def test_without_a_record_there_is_nothing_to_take_apart(app, open_workspace):
    work = open_workspace(app)
    work.splitting.ask()

    assert work.splitting.dialog is None
