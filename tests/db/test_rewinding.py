"""A copy taken back to an action is what the library was right after that action."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, EDIT, derived, derived_again, fresh_app, query, store, stored
from tracker.app import App
from tracker.db.connection import connect
from tracker.db.engine import Sessions, engine_for
from tracker.db.library_file import snapshot_library
from tracker.db.rewinding import last_action, rewind
from tracker.domain.bulk_edit import BulkEdit, BulkKind
from tracker.domain.errors import LibraryUnusable, TrackerError
from tracker.domain.progress import Cancelled, silent
from tracker.domain.vocabulary import EventType, Field

SET_ASIDE = {"revision", "changed_at", "saved_search", "table_mapping", "learnt"}
TABLES = (
    "agreement", "party", "signature", "event", "area_assignment", "relation", "source",
    "source_text", "agreement_source", "passage", "evidence", "gap", "agreement_tag", "dismissal",
    "other_title", "registration",
)  # fmt: skip


def state(path: Path) -> dict[str, Any]:
    """Return what the library holds, but for how often a record was written."""
    held = {}
    for table in TABLES:
        columns = [row[1] for row in query(path, f"PRAGMA table_info({table})")]
        chosen = ", ".join(f'"{name}"' for name in columns if name not in SET_ASIDE)
        held[table] = sorted(map(repr, query(path, f"SELECT {chosen} FROM {table}")))
    held["actions"] = query(path, "SELECT id, kind, role FROM action ORDER BY id")
    held["changes"] = query(path, "SELECT count(*) FROM change")
    return held


def taken_back(path: Path, action: int, folder: Path, progress=silent) -> Path:
    """Return a copy of a library as it was after an action."""
    copy = folder / f"back-{action}.agreements"
    snapshot_library(path, copy)
    sessions = Sessions(engine_for(copy, foreign_keys=False))
    try:
        with sessions.writing() as session:
            rewind(session, action, make.full_reference(), progress)
    finally:
        sessions.close()
    return copy


def _uuids(app: App) -> list[str]:
    return [uuid for (uuid,) in query(app.path, "SELECT uuid FROM agreement ORDER BY id")]


def _add(app: App, number: int) -> None:
    store(app, make.agreement(title=f"Memorandum {number}"))


def _draft(app: App, number: int) -> None:
    store(app, make.draft(title=f"Draft {number}"))


def _edit(app: App, number: int) -> None:
    record = stored(app, _uuids(app)[number % len(_uuids(app))])
    ended = make.event(EventType.TERMINATED, f"20{10 + number % 10}-03-04")
    changed = replace(record, title=f"Changed {number}", events=(*record.events, ended))
    kept = [e for e in record.evidence if e.field is not Field.PLACE]
    changed = replace(changed, parties=record.parties[::-1], evidence=tuple(kept))
    app.records.save(changed, EDIT)


def _trash(app: App, number: int) -> None:
    app.records.trash([_uuids(app)[number % len(_uuids(app))]])


def _source(app: App, number: int) -> None:
    app.sources.update(make.SOURCE_UUID, make.metadata(publisher=f"Gazette {number}"))


def _bulk(app: App, number: int) -> None:
    app.bulk_edits.apply(_uuids(app), BulkEdit(BulkKind.ADD_TAG, f"tag{number}"))


def _undo(app: App, _number: int) -> None:
    app.history.undo()


def _redo(app: App, _number: int) -> None:
    app.history.redo()


ACTS = (_add, _draft, _edit, _trash, _source, _bulk, _undo, _redo)


def lived(app: App, acts: list[tuple[Any, int]]) -> dict[int, dict[str, Any]]:
    """Do all that is possible, and return the state after each action."""
    states = {}
    for act, number in acts:
        try:
            act(app, number)
        except (TrackerError, ZeroDivisionError):
            continue
        last = query(app.path, "SELECT max(id) FROM action")[0][0]
        states[last] = state(app.path)
    return states


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9)), min_size=3, max_size=9))
def test_every_moment_of_a_library_comes_back(acts):
    with fresh_app() as app:
        states = lived(app, [(_add, 0), *acts])
        for action, then in states.items():
            copy = taken_back(app.path, action, app.path.parent)

            assert state(copy) == then
            if action == min(states):
                assert derived(copy) == derived_again(copy)


def test_what_is_derived_is_what_follows_from_the_past(app, tmp_path):
    acts = [(_add, 1), (_add, 2), (_edit, 0), (_bulk, 3), (_source, 4), (_trash, 1), (_undo, 0)]
    states = lived(app, acts)

    assert len(states) == len(acts)
    for action in states:
        copy = taken_back(app.path, action, tmp_path)
        before = derived(copy)

        assert before == derived_again(copy)


def test_the_beginning_of_a_library_holds_nothing(app, tmp_path):
    lived(app, [(_add, 1), (_draft, 2)])

    copy = taken_back(app.path, 0, tmp_path)

    held = state(copy)
    assert not any(held[table] for table in TABLES)
    assert held["actions"] == []
    assert not any(derived(copy).values())


def test_the_library_itself_stays_as_it_is(app, tmp_path):
    lived(app, [(_add, 1), (_edit, 0)])
    before = state(app.path)

    taken_back(app.path, 1, tmp_path)

    assert state(app.path) == before


def test_it_can_be_stopped(app, tmp_path):
    lived(app, [(_add, 1), (_edit, 0)])

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        taken_back(app.path, 1, tmp_path, stop)


def test_the_last_action_before_a_moment_is_found_by_its_time(app):
    app.records.save(make.bare_agreement(), ADD)
    ((number, at),) = query(app.path, "SELECT id, at FROM action ORDER BY id DESC LIMIT 1")
    sessions = Sessions(engine_for(app.path))
    try:
        with sessions.reading() as session:
            assert last_action(session, "2001-01-01T00:00:00.000Z") == 0
            assert last_action(session, at) < number
            assert last_action(session, "9999-01-01T00:00:00.000Z") == number
    finally:
        sessions.close()


def test_a_snapshot_holds_what_was_just_written_and_leaves_no_journal(app, tmp_path):
    target = tmp_path / "snapshot.agreements"
    with closing(connect(app.path)) as writing:
        writing.execute("PRAGMA journal_mode = WAL")
        writing.execute("UPDATE library SET uuid = 'just written'")
        snapshot_library(app.path, target)

    assert query(target, "SELECT uuid FROM library") == [("just written",)]
    assert query(target, "PRAGMA journal_mode") == [("delete",)]


def test_a_snapshot_that_cannot_be_written_is_refused_with_a_sentence(app, tmp_path):
    with pytest.raises(LibraryUnusable, match="could not be copied"):
        snapshot_library(app.path, tmp_path / "nowhere" / "snapshot.agreements")
