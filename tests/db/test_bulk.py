from __future__ import annotations

from sqlalchemy import select

from tracker.db.bulk import insert_rows
from tracker.db.models import AgreementRecord, PlaceRecord


def test_rows_are_inserted_as_they_are(sessions):
    table = PlaceRecord.__table__
    rows = [{"code": "GTM", "kind": "state", "name": "Guatemala; “1”"}]
    with sessions.writing() as session:
        insert_rows(session.connection(), table, rows)
        insert_rows(session.connection(), table, [])

    with sessions.reading() as session:
        assert [dict(row) for row in session.execute(select(table)).mappings()] == rows


def test_columns_left_out_keep_their_default(sessions):
    with sessions.writing() as session:
        row = {
            "uuid": "u", "title": "", "duration_kind": "not_stated", "duration": "",
            "notice_period": "", "languages": "", "notes": "", "stage": "draft", "revision": 1,
            "created_at": "x", "changed_at": "x",
        }  # fmt: skip
        insert_rows(session.connection(), AgreementRecord.__table__, [row])

    with sessions.reading() as session:
        assert session.scalars(select(AgreementRecord)).one().trashed_at is None
