from __future__ import annotations

import pytest

from tests import factories as make
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.article import text_digest
from tracker.services.importing.view import LibraryView


@pytest.fixture
def view(app: App):
    record = make.draft()
    app.captures.save(make.capture(record), [record], action=Action(ActionKind.ADD_DRAFT, ""))
    with app.captures._sessions.reading() as session:
        yield LibraryView(session, app.reference), record


def test_records_and_sources_are_known_by_their_ids(view):
    library, record = view

    assert library.known([record.uuid, make.uuid()]) == {record.uuid}
    assert library.record(record.uuid).parties == record.parties
    assert library.has_source(make.SOURCE_UUID)
    assert not library.has_source(make.uuid())


def test_texts_are_found_by_id_and_by_digest(view):
    library, _ = view

    assert library.text(make.TEXT_UUID) == make.TEXT
    assert library.text(make.uuid()) is None
    assert library.text_of(make.SOURCE_UUID, text_digest(make.TEXT)) == make.TEXT_UUID
    assert library.text_of(make.SOURCE_UUID, "0" * 64) == ""


def test_rows_are_given_in_every_version(view):
    library, record = view

    rows = library.rows([record.uuid, make.uuid()])

    assert list(rows) == [record.uuid]
    assert {row.uuid for row in rows[record.uuid]} == {record.uuid}
