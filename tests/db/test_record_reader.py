from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from tests import factories as make
from tests.libraries import ADD, fresh_app, store
from tests.strategies import records
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


@settings(max_examples=12)
@given(st.lists(records(), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_many_records_are_read_as_each_was_written(drawn, random):
    with fresh_app() as app:
        kept = store(app, *drawn)
        keys = list(range(1, len(drawn) + 1))
        random.shuffle(keys)
        with app._opened.sessions.reading() as session:
            together = read_agreements(session, keys)
            alone = {key: read_agreements(session, [key])[key] for key in keys}

    assert together == alone
    assert {record.uuid: record for record in together.values()} == {r.uuid: r for r in kept}
    for record, written in zip(kept, drawn, strict=True):
        assert record == replace(written, revision=record.revision)


def test_parts_of_one_record_never_stand_in_another(app):
    first, second = store(app, make.agreement(tags=("one",)), make.agreement(tags=("two",)))
    with app._opened.sessions.reading() as session:
        found = read_agreements(session, [1, 2])

    for record in (first, second):
        (read,) = [each for each in found.values() if each.uuid == record.uuid]
        owners = {party.uuid for party in read.parties}
        assert {signature.party for signature in read.signatures} <= owners
        assert read.tags == record.tags


def test_a_key_asked_for_twice_is_read_once(app):
    (record,) = store(app)
    with app._opened.sessions.reading() as session:
        assert read_agreements(session, [1, 1, 1]) == {1: record}
