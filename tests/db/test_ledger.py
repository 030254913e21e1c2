from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import EDIT, execute, store, stored
from tracker.db import ledger
from tracker.db.ledger import differing_parts, differing_sources


def parts(app) -> list[tuple[int, str]]:
    with app._opened.sessions.reading() as session:
        return list(differing_parts(session, [1, 2]))


def sources(app) -> list[str]:
    with app._opened.sessions.reading() as session:
        return list(differing_sources(session))


def test_after_any_change_the_rows_are_as_history_says(app):
    (record,) = store(app)
    app.records.save(replace(record, title="Two", areas=(), evidence=()), EDIT)
    app.history.undo()
    app.history.redo()
    app.records.trash([record.uuid])
    app.history.undo()
    app.sources.update(make.SOURCE_UUID, make.metadata(publisher="Gazette"))
    app.searches.save("one", "")
    app.searches.delete(app.searches.all()[0].uuid)

    assert parts(app) == []
    assert sources(app) == []


def test_a_record_that_was_taken_back_is_missed_by_nobody(app):
    store(app)
    app.history.undo()

    assert parts(app) == []
    assert sources(app) == []


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        ("UPDATE party SET level = 'state' WHERE id = 1", "the level of party so"),
        ("UPDATE area_assignment SET depth = 3 WHERE id = 1", "the depth of area assignment so"),
        ("DELETE FROM agreement_source", "a row of agreement source that is no longer there"),
    ],
)
def test_what_no_change_ever_wrote_is_found(app, harm, expected):
    store(app, make.agreement(), make.bare_agreement())
    execute(app.path, harm)

    ((agreement, words),) = parts(app)
    assert agreement == 1
    assert expected in words


def test_revisions_are_bookkeeping(app):
    store(app)
    execute(app.path, "UPDATE agreement SET revision = 9, changed_at = '2000-01-01T00:00:00.000Z'")

    assert parts(app) == []


def test_sources_and_searches_are_compared_too(app):
    store(app)
    execute(app.path, "UPDATE source SET title = 'forged'", "DELETE FROM source_text")

    assert len(sources(app)) == 2


def test_a_passage_moved_behind_its_back_is_found(app):
    store(app)
    execute(app.path, "UPDATE passage SET start = start + 1, end = end + 1 WHERE id = 2")

    assert sources(app) == [
        "No change in history made the start of passage so.",
        "No change in history made the end of passage so.",
    ]


def test_very_many_passages_are_compared_some_at_a_time(app, monkeypatch):
    (record,) = store(app)
    app.rereading.reattach(record.evidence[0].passage.uuid, 0, 3)
    app.history.undo()
    monkeypatch.setattr(ledger, "_BATCH", 2)

    assert sources(app) == []
    execute(app.path, "UPDATE passage SET exact = upper(exact)")
    assert len(sources(app)) == len({e.passage.uuid for e in record.evidence})


def test_a_column_that_history_does_not_know_yet_is_passed_over(app):
    (record,) = store(app)
    execute(app.path, "UPDATE change SET after = json_insert(after, '$.colour', 'blue')")

    assert parts(app) == []
    assert stored(app, record.uuid) == record
