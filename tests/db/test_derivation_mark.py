from __future__ import annotations

from tests import factories as make
from tests.libraries import found, query, store
from tracker.app import App
from tracker.db.derivation_mark import read_mark, write_mark


def test_a_mark_is_kept_and_replaced(app):
    for mark in ("one", "two"):
        with app._sessions.writing() as session:
            write_mark(session, mark)
        with app._sessions.reading() as session:
            assert read_mark(session) == mark


def test_nobody_set_a_mark(app):
    with app._sessions.writing() as session:
        write_mark(session, "")

    with app._sessions.reading() as session:
        assert read_mark(session) == ""


def test_the_index_works_on_with_a_mark(app):
    (record,) = store(app, make.agreement())
    with app._sessions.writing() as session:
        write_mark(session, "one")
    app.close()

    with App.open(app.path) as again:
        assert [row.uuid for row in found(again, "trafficking")] == [record.uuid]
        store(again, make.agreement(title="Second trafficking memorandum"))
        assert len(found(again, "trafficking")) == 2
        assert again.library.check() == []
    assert query(app.path, "SELECT count(*) FROM agreement_fts_config") == [(2,)]
