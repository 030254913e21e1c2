from __future__ import annotations

from dataclasses import replace

from sqlalchemy import event

from tests import factories as make
from tests.libraries import ADD, store
from tracker.db.record_reader import read_agreements


def test_records_are_read_by_key_and_missing_ones_left_out(app):
    one, other = store(app, make.agreement(), make.bare_agreement())
    with app._opened.sessions.reading() as session:
        assert read_agreements(session, [2, 1, 99]) == {1: one, 2: other}
        assert read_agreements(session, []) == {}


def test_order_is_that_of_the_record(app):
    record = make.agreement()
    turned = replace(
        record,
        parties=record.parties[::-1],
        areas=record.areas[::-1],
        signatures=record.signatures[::-1],
        evidence=record.evidence[::-1],
        tags=("z", "a"),
    )

    (kept,) = store(app, turned)

    assert kept == replace(turned, revision=1)


def test_many_records_take_as_many_questions_as_one(app):
    store(app)
    for _ in range(5):
        app.records.save(make.bare_agreement(), ADD)
    asked: list[str] = []
    with app._opened.sessions.reading() as session:
        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
        session.connection()
        asked.clear()
        read_agreements(session, [1])
        once = len(asked)
        session.expunge_all()
        read_agreements(session, [1, 2, 3, 4, 5, 6])

    assert len(asked) == 2 * once
