from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from tests import factories as make
from tests.libraries import ADD, EDIT, found, store, stored
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import LibraryReadOnly, NotFound, RecordChanged, ValueRefused
from tracker.services.records import called


def test_a_new_record_is_added(app):
    record = make.bare_agreement()

    changes = app.records.save(record, ADD)

    assert (changes.action, changes.agreements) == (ADD.words, {record.uuid})
    assert stored(app, record.uuid) == replace(record, revision=1)


def test_each_save_moves_the_revision(app):
    (record,) = store(app)
    for title in ("Two", "Three"):
        record = replace(stored(app, record.uuid), title=title)
        app.records.save(record, EDIT)

    assert stored(app, record.uuid).revision == 3


def test_saving_what_is_stored_does_nothing(app):
    (record,) = store(app)

    assert not app.records.save(record, EDIT)
    assert len(app.history.entries()) == 1
    assert stored(app, record.uuid).revision == 1


def test_a_rule_that_is_broken_is_named_and_nothing_kept(app):
    (record,) = store(app)

    with pytest.raises(ValueRefused, match="not a length of time") as refusal:
        app.records.save(replace(record, duration="five years"), EDIT)

    assert refusal.value.field == "duration"
    assert stored(app, record.uuid) == record


def test_a_party_nobody_knows_is_refused(app):
    with pytest.raises(ValueRefused, match="“ATL” is no party"):
        app.records.save(make.bare_agreement(parties=(make.party("ATL"),)), ADD)
    assert found(app, "") == []


def test_the_first_of_two_who_save_wins_and_the_other_is_told(app):
    (record,) = store(app)
    app.records.save(replace(record, notes="first"), EDIT)

    with pytest.raises(RecordChanged) as refusal:
        app.records.save(replace(record, notes="second"), EDIT)
    assert "Reload" in refusal.value.hint
    assert stored(app, record.uuid).notes == "first"


def test_the_trash_keeps_everything(app):
    (record,) = store(app, make.agreement(title="Antigua memorandum"))

    changes = app.records.trash([record.uuid])

    assert changes.action == "move Antigua memorandum to trash"
    assert stored(app, record.uuid) == replace(record, revision=2, trashed=True)
    assert found(app, "") == []
    assert [row.trashed for row in found(app, "in:trash")] == [True]

    changes = app.records.restore([record.uuid])
    assert changes.action == "restore Antigua memorandum from trash"
    assert stored(app, record.uuid) == replace(record, revision=3)


def test_several_records_move_in_one_step(app):
    records = store(app, make.agreement(), make.bare_agreement())
    uuids = [record.uuid for record in records]

    assert app.records.trash(uuids).agreements == set(uuids)
    assert app.history.next_undo() == Action(ActionKind.TRASH, "2 agreements")
    app.history.undo()
    assert len(found(app, "")) == 2


def test_moving_what_is_there_already_does_nothing(app):
    (record,) = store(app)
    app.records.trash([record.uuid])

    assert not app.records.trash([record.uuid])
    assert not app.records.restore([])
    assert len(app.history.entries()) == 2


def test_a_record_that_is_not_there_is_not_found_and_the_others_stay(app):
    (record,) = store(app)

    for act in (app.records.trash, app.records.restore):
        with pytest.raises(NotFound):
            act([make.uuid()])
        with pytest.raises(NotFound):
            act([record.uuid, make.uuid()])
    assert not stored(app, record.uuid).trashed


def test_a_record_in_the_trash_can_be_edited(app):
    (record,) = store(app)
    app.records.trash([record.uuid])

    app.records.save(replace(stored(app, record.uuid), notes="kept"), EDIT)

    assert stored(app, record.uuid).trashed
    assert stored(app, record.uuid).notes == "kept"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": "Antigua memorandum"}, "Antigua memorandum"),
        ({"title": ""}, "United States – Guatemala"),
        ({"title": "", "parties": (make.party("", name="Rebel Council"),)}, "Rebel Council"),
        ({"title": "", "parties": ()}, "an agreement"),
    ],
)
def test_a_record_is_called_by_title_or_parties(app, changes, words):
    record = make.bare_agreement(**changes)
    app.records.save(record, ADD)

    with app._opened.sessions.reading() as session:
        assert called(session, record.uuid, app.reference.places) == words


def test_nothing_is_written_where_nothing_may_be_written(library, app):
    (record,) = store(app)
    app.close()
    with type(app).open(library, read_only=True) as reader:
        for write in (
            lambda: reader.records.save(replace(record, title="x"), EDIT),
            lambda: reader.records.restore([record.uuid]),
        ):
            with pytest.raises(LibraryReadOnly):
                write()


def test_saving_one_value_asks_the_library_no_more_than_it_must(app):
    (record,) = store(app)
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        app.records.save(replace(record, title="Another title"), EDIT)
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert len(asked) < 50
    assert (
        sum("FROM passage" in statement or "JOIN passage" in statement for statement in asked) == 2
    )
