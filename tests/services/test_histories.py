from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import (
    ADD,
    EDIT,
    derived,
    derived_again,
    found,
    fresh_app,
    query,
    store,
    stored,
)
from tests.strategies import records
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Relation
from tracker.domain.errors import NotFound, RecordChanged, UndoRefused
from tracker.domain.vocabulary import RelationType


def snapshot(app: App) -> dict[str, Any]:
    """Return all that people wrote into a library, but for how often they did."""
    uuids = [uuid for (uuid,) in query(app.path, "SELECT uuid FROM agreement ORDER BY id")]
    return {
        "records": [replace(stored(app, uuid), revision=0) for uuid in uuids],
        "sources": app.sources.all(),
        "searches": app.searches.all(),
    }


def edit(app: App, uuid: str, **changes: Any) -> None:
    app.records.save(replace(stored(app, uuid), **changes), EDIT)


# -- each kind of action


def trash(app: App, uuid: str) -> None:
    app.records.trash([uuid])


def restore(app: App, uuid: str) -> None:
    app.records.trash([uuid])
    app.records.restore([uuid])


def add_source(app: App, uuid: str) -> None:
    app.sources.add(make.article("Another report."), make.metadata(publisher="Gazette"), uuid)


def attach(app: App, uuid: str) -> None:
    app.sources.add(make.article("Another report."), make.metadata(publisher="Gazette"))
    app.sources.attach(uuid, app.sources.all("Gazette")[0].uuid)


def detach(app: App, uuid: str) -> None:
    app.sources.detach(uuid, make.SOURCE_UUID)


def update_source(app: App, _uuid: str) -> None:
    app.sources.update(make.SOURCE_UUID, make.metadata(publisher="Gazette", published="2019"))


def save_search(app: App, _uuid: str) -> None:
    app.searches.save("Guatemala", "party:GTM")
    app.searches.save("Guatemala", "party:GTM type:moc")


def delete_search(app: App, _uuid: str) -> None:
    app.searches.save("Guatemala", "party:GTM")
    app.searches.delete(app.searches.all()[0].uuid)


def edit_everything(app: App, uuid: str) -> None:
    fresh = make.agreement(title="Another", tags=("border",), notes="Read twice.")
    edit(app, uuid, **{f: getattr(fresh, f) for f in ("title", "tags", "notes", "parties")} | {
        "signatures": (), "events": (), "areas": (), "evidence": (), "gaps": (), "sources": (),
    })  # fmt: skip


@pytest.mark.parametrize(
    "act",
    [
        trash,
        restore,
        add_source,
        attach,
        detach,
        update_source,
        save_search,
        delete_search,
        edit_everything,
    ],
)
def test_every_action_is_undone_and_redone_across_restarts(library, act):
    with App.open(library, create=True) as app:
        (record,) = store(app)
        before = snapshot(app)
        act(app, record.uuid)
        after = snapshot(app)
        done = len(app.history.entries()) - 1
    assert done

    for _ in range(done):
        with App.open(library) as app:
            app.history.undo()
    with App.open(library) as app:
        assert snapshot(app) == before
        assert derived(library) == derived_again(library)
    for _ in range(done):
        with App.open(library) as app:
            app.history.redo()
    with App.open(library) as app:
        assert snapshot(app) == after
        assert derived(library) == derived_again(library)
        assert app.library.check() == []


def test_undo_and_redo_are_named_after_the_action(app):
    assert app.history.next_undo() is None
    store(app)
    app.searches.save("Guatemala", "party:GTM")

    assert app.history.next_undo() == Action(ActionKind.SAVE_SEARCH, "Guatemala")
    changes = app.history.undo()
    assert (changes.action, changes.searches) == ("save search Guatemala", True)
    assert app.history.next_undo() == ADD
    assert app.history.next_redo() == Action(ActionKind.SAVE_SEARCH, "Guatemala")


def test_undoing_says_what_it_touched(app):
    (record,) = store(app)

    changes = app.history.undo()
    assert changes.agreements == {record.uuid}
    assert changes.sources == {make.SOURCE_UUID}
    assert found(app, "") == []
    changes = app.history.redo()
    assert (changes.agreements, changes.sources) == ({record.uuid}, {make.SOURCE_UUID})


def test_nothing_to_undo_or_redo_is_a_sentence(app):
    with pytest.raises(UndoRefused, match="nothing to undo"):
        app.history.undo()
    with pytest.raises(UndoRefused, match="nothing to redo"):
        app.history.redo()


def test_after_a_new_change_nothing_is_redone(app):
    (record,) = store(app)
    edit(app, record.uuid, notes="first")
    app.history.undo()
    edit(app, record.uuid, notes="second")

    assert app.history.next_redo() is None
    with pytest.raises(UndoRefused):
        app.history.redo()
    app.history.undo()
    assert stored(app, record.uuid).notes == ""


def test_an_earlier_action_is_undone_where_nothing_depends_on_it(app):
    (record,) = store(app)
    edit(app, record.uuid, notes="kept")
    edit(app, record.uuid, tags=("border",))
    number = app.history.entries()[1].id

    app.history.undo(number)

    assert stored(app, record.uuid).notes == ""
    assert stored(app, record.uuid).tags == ("border",)
    with pytest.raises(UndoRefused, match="taken back already"):
        app.history.undo(number)


@pytest.mark.parametrize("number", [0, 99])
def test_an_action_that_is_not_there_is_a_sentence(app, number):
    with pytest.raises(NotFound, match=f"no action {number}"):
        app.history.undo(number)


def test_undoing_what_later_changes_depend_on_is_refused_and_changes_nothing(app):
    (record,) = store(app)
    edit(app, record.uuid, notes="first")
    edit(app, record.uuid, notes="second")
    entries = app.history.entries()
    before, words = snapshot(app), derived(app.path)

    for earlier in entries[1:]:
        with pytest.raises(UndoRefused, match="later changes depend on it") as refusal:
            app.history.undo(earlier.id)
        assert "later changes first" in refusal.value.hint

    assert snapshot(app) == before
    assert derived(app.path) == words
    assert app.history.entries() == entries


def test_a_source_that_another_record_rests_on_is_not_taken_away(app):
    store(app)
    first = app.history.entries()[0].id
    other = make.agreement(title="Another")
    app.records.save(other, ADD)

    with pytest.raises(UndoRefused):
        app.history.undo(first)
    app.history.undo()
    app.history.undo()
    assert app.sources.all() == []


def test_a_record_that_another_one_names_is_not_taken_away(app):
    (one,) = store(app)
    first = app.history.entries()[0].id
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=one.uuid)
    app.records.save(make.bare_agreement(relations=(relation,)), ADD)

    with pytest.raises(UndoRefused):
        app.history.undo(first)
    assert stored(app, one.uuid) == one


def test_two_records_signed_by_one_person_do_not_depend_on_each_other(app):
    app.records.save(make.bare_agreement(signatures=(make.signature(),)), ADD)
    first = app.history.entries()[0].id
    app.records.save(make.bare_agreement(title="B", signatures=(make.signature(),)), ADD)

    app.history.undo(first)

    assert [row.title for row in found(app, "signatory:miller")] == ["B"]


def test_a_copy_from_before_an_undo_cannot_be_saved(app):
    (record,) = store(app)
    edit(app, record.uuid, notes="first")
    old = stored(app, record.uuid)
    app.history.undo()
    app.history.undo()
    app.history.redo()

    with pytest.raises(RecordChanged):
        app.records.save(replace(old, notes="from another time"), EDIT)
    with pytest.raises(RecordChanged):
        app.records.save(replace(record, notes="from another time"), EDIT)


# -- what history shows


def test_history_shows_the_life_of_a_record(app):
    (record,) = store(app)
    edit(app, record.uuid, title="Antigua memorandum")
    app.records.save(make.bare_agreement(), ADD)
    app.records.trash([record.uuid])
    app.history.undo()

    entries = app.history.entries(record.uuid)

    assert [(e.role, e.action.kind, e.reverted) for e in entries] == [
        ("undo", ActionKind.TRASH, False),
        ("do", ActionKind.TRASH, True),
        ("do", ActionKind.EDIT_AGREEMENT, False),
        ("do", ActionKind.ADD_AGREEMENT, False),
    ]
    (change,) = entries[2].changes
    assert (change.entity, change.item, change.field) == ("agreement", record.uuid, "title")
    assert (change.before, change.after) == ("", "Antigua memorandum")
    assert len(app.history.entries()) == 5
    assert len(app.history.entries(limit=2)) == 2


def test_history_is_found_by_the_beginning_of_an_id(app):
    (record,) = store(app)

    assert app.history.entries(record.uuid[:8]) == app.history.entries(record.uuid)


def test_history_of_a_record_that_was_taken_back_is_still_there(app):
    (record,) = store(app)
    app.history.undo()

    roles = [entry.role for entry in app.history.entries(record.uuid)]

    assert roles == ["undo", "do"]
    with pytest.raises(NotFound):
        app.history.entries(make.uuid())
    with pytest.raises(NotFound):
        app.history.entries("no such id")


def test_history_speaks_of_names_not_of_keys(app):
    (record,) = store(app)
    other = make.bare_agreement(title="The older one")
    app.records.save(other, ADD)
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other.uuid)
    edit(app, record.uuid, relations=(relation,), sources=(), evidence=())

    edited, added = app.history.entries(record.uuid)
    shown = {(c.entity, c.field, c.before, c.after) for c in edited.changes}
    assert ("relation", "other", "", "The older one") in shown
    assert ("agreement_source", "source", "The Daily Ledger", "") in shown
    assert ("evidence", "passage", "in Antigua", "") in shown
    shown = {(c.entity, c.field, c.before, c.after) for c in added.changes}
    assert ("signature", "person", "", "Joan Miller") in shown
    assert not [c for entry in (edited, added) for c in entry.changes if c.field.endswith("_id")]


def test_names_of_what_is_gone_are_taken_from_history(app):
    store(app)
    app.history.undo()

    shown = {(c.entity, c.field, c.before) for c in app.history.entries()[0].changes}
    assert ("agreement_source", "source", "The Daily Ledger") in shown
    assert ("evidence", "passage", "in Antigua") in shown


def test_history_is_only_ever_added_to(app, library):
    (record,) = store(app)
    lines = query(library, "SELECT * FROM change ORDER BY id")
    app.history.undo()
    app.history.redo()
    edit(app, record.uuid, notes="more")

    assert query(library, "SELECT * FROM change ORDER BY id")[: len(lines)] == lines


# -- any life of a record


@st.composite
def steps(draw: st.DrawFn) -> list[str]:
    names = ["edit", "edit", "edit", "trash", "restore", "add", "detach", "source", "search"]
    return draw(st.lists(st.sampled_from(names), min_size=1, max_size=6))


def step(app: App, data: st.DataObject, uuid: str, name: str) -> None:
    record = stored(app, uuid)
    if name == "edit":
        app.records.save(data.draw(records(record)), EDIT)
    elif name == "add":
        add_source(app, uuid)
    elif name == "detach" and record.sources:
        app.sources.detach(uuid, record.sources[-1])
    elif name == "source":
        meta = make.metadata(publisher=data.draw(st.text("ab ", max_size=3)), tier=2)
        app.sources.update(make.SOURCE_UUID, meta)
    elif name == "search":
        app.searches.save("mine", data.draw(st.sampled_from(["", "party:GTM"])))
    elif name in ("trash", "restore"):
        getattr(app.records, name)([uuid])


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_life_of_a_record_is_lived_backwards_and_again(data: st.DataObject):
    with fresh_app() as app:
        (record,) = store(app, data.draw(records(make.agreement())))
        states = [snapshot(app)]
        for name in data.draw(steps()):
            done = len(app.history.entries())
            step(app, data, record.uuid, name)
            if len(app.history.entries()) > done:
                states.append(snapshot(app))
        assert derived(app.path) == derived_again(app.path)

        for state in states[-2::-1]:
            app.history.undo()
            assert snapshot(app) == state
        assert derived(app.path) == derived_again(app.path)

        for state in states[1:]:
            app.history.redo()
            assert snapshot(app) == state
        assert derived(app.path) == derived_again(app.path)
        assert app.library.check() == []
        assert app.history.next_redo() is None
