from __future__ import annotations

import json

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from tracker.db import history
from tracker.db.models import (
    ActionRecord,
    AgreementRecord,
    ChangeRecord,
    PartyRecord,
    PersonRecord,
    TagRecord,
)
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import UndoRefused

ACT = Action(ActionKind.EDIT_AGREEMENT, "One")


def act(sessions, work) -> int:
    """Do some work as one action, and return its number."""
    with sessions.writing() as session:
        action = history.begin(session, ACT, who="vera")
        work(session)
        session.flush()
        return action.id


def revert(sessions, number: int, role: str = "undo") -> list[history.RowChange]:
    with sessions.writing() as session:
        return history.revert(session, session.get_one(ActionRecord, number), role=role)


def add(session: Session) -> None:
    record = AgreementRecord(title="One")
    session.add(record)
    session.flush()
    session.add(TagRecord(agreement_id=record.id, position=0, name="border"))


def retitle(title: str):
    def work(session: Session) -> None:
        session.scalars(select(AgreementRecord)).one().title = title

    return work


def title(sessions) -> str | None:
    with sessions.reading() as session:
        return session.scalar(select(AgreementRecord.title))


def changes(sessions, number: int) -> list[history.RowChange]:
    with sessions.reading() as session:
        return history.changes_of(session, number)


def test_what_was_added_is_written_down_whole(sessions):
    agreement, tag = changes(sessions, act(sessions, add))

    assert (agreement.entity, agreement.before) == ("agreement", None)
    assert agreement.after is not None
    assert (agreement.after["title"], agreement.after["revision"]) == ("One", 1)
    assert agreement.agreement_id == agreement.row_id
    assert tag.entity == "agreement_tag"
    assert (tag.agreement_id, tag.after["name"]) == (agreement.row_id, "border")


def test_of_what_was_changed_only_the_difference_is_written_down(sessions):
    act(sessions, add)
    number = act(sessions, retitle("Two"))

    (change,) = changes(sessions, number)
    assert change.before is not None
    assert change.after is not None
    assert {**change.before, "uuid": ""} == {"title": "One", "uuid": ""}
    assert {**change.after, "uuid": ""} == {"title": "Two", "uuid": ""}
    assert change.inverse().inverse() == change


def test_setting_a_value_to_what_it_is_changes_nothing(sessions):
    act(sessions, add)

    assert changes(sessions, act(sessions, retitle("One"))) == []


def test_what_was_deleted_is_written_down_whole(sessions):
    act(sessions, add)
    number = act(sessions, lambda s: s.delete(s.scalars(select(TagRecord)).one()))

    (change,) = changes(sessions, number)
    assert change.after is None
    assert change.before is not None
    assert change.before["name"] == "border"


def test_the_action_says_who_did_what(sessions):
    number = act(sessions, add)

    with sessions.reading() as session:
        record = session.get_one(ActionRecord, number)
        assert history.action_of(record) == ACT
        assert (record.who, record.role, record.reverts_id) == ("vera", "do", None)
        assert record.at.endswith("Z")


def test_a_change_outside_any_action_is_a_bug(sessions):
    with pytest.raises(RuntimeError, match="outside any user action"), sessions.writing() as s:
        add(s)
    assert title(sessions) is None


@pytest.mark.parametrize(
    "statement",
    [
        update(AgreementRecord).values(title="Two"),
        delete(TagRecord),
        update(PartyRecord).where(PartyRecord.name == "x").values(name="y"),
    ],
)
def test_changing_many_rows_at_once_is_forbidden(sessions, statement):
    act(sessions, add)

    with pytest.raises(RuntimeError, match="would escape history"):
        act(sessions, lambda session: session.execute(statement))
    assert title(sessions) == "One"


def test_rows_that_are_not_in_history_may_be_changed_at_once(sessions):
    act(sessions, lambda s: s.execute(insert(PersonRecord), [{"name": "Joan Miller"}]))
    number = act(sessions, lambda s: s.execute(update(PersonRecord).values(name="J. Miller")))

    assert changes(sessions, number) == []


def test_history_is_kept_or_lost_with_the_change(sessions):
    def fail(session: Session) -> None:
        add(session)
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act(sessions, fail)
    with sessions.reading() as session:
        assert session.scalars(select(ActionRecord)).all() == []
        assert session.scalars(select(ChangeRecord)).all() == []


def test_taking_back_and_doing_again_are_actions_too(sessions):
    act(sessions, add)
    number = act(sessions, retitle("Two"))

    revert(sessions, number)
    assert title(sessions) == "One"
    revert(sessions, number + 1, "redo")
    assert title(sessions) == "Two"
    with sessions.reading() as session:
        roles = session.execute(select(ActionRecord.role, ActionRecord.reverts_id)).all()
    assert [tuple(row) for row in roles] == [
        ("do", None),
        ("do", None),
        ("undo", number),
        ("redo", number + 1),
    ]


def test_rows_come_back_under_their_old_keys_and_no_key_is_used_twice(sessions):
    number = act(sessions, add)
    key = changes(sessions, number)[0].row_id
    revert(sessions, number)
    act(sessions, add)

    with sessions.reading() as session:
        assert session.scalar(select(AgreementRecord.id)) == key + 1
    revert(sessions, number + 1, "redo")
    with sessions.reading() as session:
        assert sorted(session.scalars(select(AgreementRecord.id))) == [key, key + 1]


def test_each_revision_of_a_record_is_new(sessions):
    seen = set()
    number = act(sessions, add)
    with sessions.reading() as session:
        seen.add(session.scalar(select(AgreementRecord.revision)))
    for _ in range(3):
        revert(sessions, number)
        revert(sessions, number + 1, "redo")
        number += 2
        with sessions.reading() as session:
            seen.add(session.scalar(select(AgreementRecord.revision)))

    assert len(seen) == 4


def test_what_changed_since_is_not_taken_back(sessions):
    act(sessions, add)
    number = act(sessions, retitle("Two"))
    act(sessions, retitle("Three"))

    with pytest.raises(UndoRefused, match="later changes depend"):
        revert(sessions, number)
    assert title(sessions) == "Three"
    with sessions.reading() as session:
        assert len(session.scalars(select(ActionRecord)).all()) == 3


def test_changes_are_json_that_other_programs_can_read(sessions, library):
    number = act(sessions, add)

    with sessions.reading() as session:
        rows = session.scalars(
            select(ChangeRecord.after).where(ChangeRecord.action_id == number)
        ).all()
        assert json.loads(rows[0])["title"] == "One"
        assert session.scalar(text("SELECT count(*) FROM change WHERE json_valid(after)")) == 2
