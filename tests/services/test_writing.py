from __future__ import annotations

import gc
import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from tests import factories as make
from tests.libraries import ADD, EDIT, derived, derived_again, query, store, stored
from tracker.app import App
from tracker.db import connection
from tracker.db.connection import connect
from tracker.db.models import AgreementRecord, PassageRecord, SavedSearchRecord
from tracker.db.page_cache import BULK
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import LibraryFull, LibraryLocked
from tracker.services.writing import Writer

ACT = Action(ActionKind.IMPORT, "from a test")


@pytest.fixture
def writer(app) -> Writer:
    return Writer(app._opened.sessions, app.reference, "vera")


def count(app, table: str) -> int:
    return int(query(app.path, f"SELECT count(*) FROM {table}")[0][0])


def test_work_is_recorded_under_the_name_of_its_action(app, writer):
    changes = writer.run(ACT, lambda s: s.add(AgreementRecord(uuid="u", stage="reviewed")))

    assert changes == Changes(action="import from a test", agreements=frozenset({"u"}))
    (entry,) = app.history.entries()
    assert (entry.action, entry.who, entry.role) == (ACT, "vera", "do")
    assert count(app, "summary") == 1


def test_work_on_many_rows_keeps_more_pages_meanwhile(app, writer):
    kept = []

    def work(session, _number) -> Changes:
        kept.append(session.connection().exec_driver_sql("PRAGMA cache_size").scalar_one())
        return Changes(agreements=frozenset({"u"}))

    writer.run_bulk(ACT, work)

    assert kept == [-BULK]


def test_work_that_changes_nothing_is_no_action(app, writer):
    changes = writer.run(ACT, lambda session: None)

    assert not changes
    assert changes.action == ""
    assert app.history.entries() == []
    assert app.history.next_undo() is None


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_a_failure_half_way_keeps_nothing(app, writer, error):
    (record,) = store(app)
    before = derived(app.path)

    def work(session) -> None:
        session.scalars(select(AgreementRecord)).one().title = "half"
        session.add(AgreementRecord(uuid="u", stage="reviewed"))
        session.flush()
        raise error

    with pytest.raises(error):
        writer.run(ACT, work)

    assert stored(app, record.uuid) == record
    assert len(app.history.entries()) == 1
    assert derived(app.path) == before == derived_again(app.path)


def test_a_full_disk_keeps_nothing(app, writer):
    (record,) = store(app)

    def work(session) -> None:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        for number in range(500):
            session.add(AgreementRecord(title=f"Number {number}", notes="long " * 500))

    with pytest.raises(LibraryFull, match="nothing committed was lost"):
        writer.run(ACT, work)

    assert count(app, "agreement") == 1
    assert stored(app, record.uuid) == record
    assert app.library.check() == []


def test_a_busy_library_is_a_sentence_and_keeps_nothing(library, app, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    other = connect(library)
    hasty = App.open(library)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(LibraryLocked, match="another program is writing"):
            hasty.searches.save("all", "")
    finally:
        other.execute("ROLLBACK")
        other.close()
        hasty.close()
    assert app.searches.all() == []


def test_what_was_touched_is_told_by_kind(app):
    changes = app.captures.save(make.capture(make.agreement()), [], action=ADD)
    assert (changes.agreements, changes.sources) == (frozenset(), {make.SOURCE_UUID})

    record = make.agreement()
    changes = app.records.save(record, ADD)
    assert changes.agreements == {record.uuid}
    changes = app.sources.update(make.SOURCE_UUID, make.metadata(publisher="Gazette"))
    assert (changes.agreements, changes.sources) == ({record.uuid}, {make.SOURCE_UUID})
    changes = app.searches.save("one", "")
    assert (changes.agreements, changes.sources, changes.searches) == (set(), set(), True)


def test_a_passage_that_moves_touches_the_agreements_it_speaks_for(app, writer):
    (record,) = store(app)

    def move(session) -> None:
        session.scalars(select(PassageRecord).limit(1)).one().page = 7

    assert writer.run(ACT, move).agreements == {record.uuid}
    assert app.history.undo().agreements == {record.uuid}


def test_parts_that_go_are_not_mistaken_for_records(app):
    (record,) = store(app)
    changes = app.records.save(replace(record, areas=(), evidence=()), EDIT)

    assert changes.agreements == {record.uuid}
    assert changes.sources == set()


def test_taking_back_refuses_what_references_forbid(app, writer):
    writer.run(ACT, lambda s: s.add(SavedSearchRecord(uuid="u", name="n", query="", position=0)))
    number = app.history.entries()[0].id
    writer.revert(number, "undo")

    assert app.searches.all() == []
    with pytest.raises(Exception, match="later changes depend"):
        writer.revert(number, "undo")


def test_very_many_records_are_taken_back_at_once(app, writer):
    def work(session) -> None:
        session.add_all(AgreementRecord(uuid=f"u{n}", stage="reviewed") for n in range(1200))

    assert len(writer.run(ACT, work).agreements) == 1200
    assert len(app.history.undo().agreements) == 1200
    assert count(app, "summary") == 0


def test_many_threads_lose_nothing(app, writer):
    def work(number: int) -> None:
        for each in range(5):
            app.searches.save(f"{number} {each}", "party:GTM")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(app.searches.all()) == 25
    assert len(app.history.entries()) == 25
    assert sorted(s.name for s in app.searches.all()) == sorted(
        f"{n} {e}" for n in range(5) for e in range(5)
    )


@pytest.mark.parametrize("was_on", [True, False])
def test_nobody_looks_for_cycles_while_very_much_is_written(writer, was_on):
    looked = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    seen = []

    def work(_session, _number):
        seen.append(gc.isenabled())
        return Changes()

    try:
        writer.run_bulk(Action(ActionKind.IMPORT), work)
        assert seen == [False]
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if looked else gc.disable)()
