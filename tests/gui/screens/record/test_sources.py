"""The sources of a record are attached, opened, described and detached from its own panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import press
from tests.gui.waiting import settle
from tracker.domain.article import Article, Metadata
from tracker.gui.models.record_line import Part
from tracker.gui.workspace import Workspace

SECOND = "A ministry said that the memorandum was signed in May."


@pytest.fixture
def second(workspace) -> Workspace:
    """Return a window on a record with a second source."""
    uuid = workspace.record.agreement.uuid
    article = Article(text=SECOND, original=SECOND.encode())
    metadata = Metadata(title="Ministry statement", publisher="Ministry of Government", tier=3)
    workspace.bus.tell(workspace.app.sources.add(article, metadata, uuid))
    settle(workspace)
    return workspace


def on_source(work: Workspace, place: int) -> None:
    """Put the cursor on the line of a source."""
    model = work.record.panel.lines_model
    rows = [row for row in range(model.rowCount()) if model.line(row).part is Part.SOURCE]
    work.record.panel.lines.setFocus()
    work.record.panel.lines.setCurrentIndex(model.index(rows[place]))


def test_each_source_has_a_line_and_a_tab(second):
    words = [tab.text() for tab in second.record.reader.tabs()]

    assert words == ["Washington Examiner", "Ministry of Government"]


def test_the_line_of_a_source_shows_its_text(second):
    on_source(second, 1)

    assert second.record.source.metadata.publisher == "Ministry of Government"
    assert second.record.reader.reader.body.text == SECOND


def test_a_tab_shows_its_text(second):
    second.record.reader.tabs()[1].click()

    assert second.record.reader.reader.body.text == SECOND


def test_a_value_brings_its_own_source_back(second):
    second.record.reader.tabs()[1].click()
    areas = second.record.agreement.areas

    second.record.panel.lines.choose("areas", areas[0].uuid)

    assert second.record.source.metadata.publisher == "Washington Examiner"


def test_opening_goes_into_the_text(second):
    on_source(second, 1)

    second.sources.open()

    assert second.record.reader.reader.body.hasFocus()
    assert second.record.reader.reader.body.text == SECOND


def test_a_source_is_detached_and_undo_brings_it_back_with_its_passages(workspace):
    before = workspace.record.agreement
    on_source(workspace, 0)

    workspace.actions["source.detach"].trigger()
    settle(workspace)

    assert workspace.record.agreement.sources == ()
    assert workspace.record.agreement.evidence == ()
    assert workspace.record.reader.attach.isVisible()
    workspace.undoing.undo()
    settle(workspace)
    assert workspace.record.agreement.sources == before.sources
    assert len(workspace.record.agreement.evidence) == len(before.evidence)


def test_without_a_source_line_the_one_in_the_reader_is_meant(second):
    second.record.panel.lines.choose("instrument_type", None)
    second.record.reader.tabs()[1].click()

    second.sources.detach()
    settle(second)

    assert len(second.record.agreement.sources) == 1
    assert second.record.source.metadata.publisher == "Washington Examiner"


def test_particulars_are_changed(workspace):
    workspace.actions["source.details"].trigger()
    dialog = workspace.attaching.details
    assert dialog is not None
    changed = make.metadata(publisher="The Examiner")

    dialog.metadata_submitted.emit(changed)
    dialog.reject()
    settle(workspace)

    assert workspace.record.source.metadata.publisher == "The Examiner"
    assert workspace.record.reader.tabs()[0].text() == "The Examiner"


def test_a_stored_source_is_attached(workspace):
    article = Article(text=SECOND, original=SECOND.encode())
    metadata = Metadata(title="Ministry statement", publisher="Ministry of Government", tier=3)
    changes = workspace.app.sources.add(article, metadata)
    [uuid] = changes.sources

    press(
        workspace.window,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settle(workspace)
    dialog = workspace.attaching.dialog
    dialog.source_chosen.emit(uuid)
    dialog.reject()
    settle(workspace)

    assert workspace.record.agreement.sources[1:] == (uuid,)


def test_without_a_record_nothing_happens(open_workspace, app):
    work = open_workspace(app)

    work.sources.attach()
    work.sources.show_details()
    work.sources.detach()
    work.sources.open()

    assert work.attaching.dialog is None
    assert work.attaching.details is None
