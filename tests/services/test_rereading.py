"""Reading again moves what is certain, asks about what is likely, and loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import (
    ADD,
    EDIT,
    derived,
    derived_again,
    execute,
    query,
    store,
    stored,
)
from tests.services.readings import (
    GONE,
    SHIFTED,
    all_lie_on_their_words,
    everything,
    passages,
    reads,
)
from tracker.domain.article import text_digest
from tracker.domain.errors import (
    FileUnusable,
    LibraryReadOnly,
    NotFound,
    RecordChanged,
    UndoRefused,
    ValueRefused,
)
from tracker.domain.rereading import Outcome
from tracker.domain.vocabulary import Field


def test_the_same_words_add_nothing(app):
    store(app)
    before = everything(app)

    told = app.rereading.reread(make.SOURCE_UUID)

    assert (told.outcome, told.moved, told.orphans) == (Outcome.UNCHANGED, 0, 0)
    assert not told.changes
    assert everything(app) == before
    assert len(app.history.entries()) == 1


def test_a_newer_extractor_that_reads_the_same_adds_nothing(app):
    reads(app, kept=make.TEXT, extractor="another", extractor_version="0.1")

    assert app.rereading.reread(make.SOURCE_UUID).outcome is Outcome.UNCHANGED


def test_nothing_is_read_where_no_original_is_kept(app):
    app.sources.add(make.article(original=b""), make.metadata())
    (source,) = app.sources.all()

    told = app.rereading.reread(source.uuid)

    assert (told.outcome, told.source) == (Outcome.NOTHING_KEPT, source)


def test_passages_move_along_with_their_words(app):
    uuid = reads(app)
    before = passages(app, uuid)

    told = app.rereading.reread(make.SOURCE_UUID)

    assert (told.outcome, told.orphans) == (Outcome.READ, 0)
    assert told.moved == len({e.passage.uuid for e in stored(app, uuid).evidence})
    assert (told.changes.agreements, told.changes.sources) == ({uuid}, {make.SOURCE_UUID})
    newest = app.sources.get(make.SOURCE_UUID).text
    shift = len(SHIFTED) - len(make.TEXT)
    assert passages(app, uuid) == {(words, newest, start + shift) for words, _, start in before}
    assert all_lie_on_their_words(app)
    assert app.library.check() == []
    assert app.rereading.orphans() == []


def test_the_older_text_stays_as_it_was(app):
    reads(app)
    before = query(app.path, "SELECT * FROM source_text")

    app.rereading.reread(make.SOURCE_UUID)

    assert app.sources.text(make.TEXT_UUID).text == make.TEXT
    assert query(app.path, "SELECT * FROM source_text")[:1] == before
    assert app.sources.get(make.SOURCE_UUID).text_sha256 == text_digest(SHIFTED)


def test_reading_a_second_time_finds_nothing_new(app):
    reads(app)
    app.rereading.reread(make.SOURCE_UUID)

    assert app.rereading.reread(make.SOURCE_UUID).outcome is Outcome.UNCHANGED
    assert query(app.path, "SELECT count(*) FROM source_text") == [(2,)]


def test_one_undo_brings_all_back_and_redo_does_it_again(app):
    uuid = reads(app)
    before, record = everything(app), stored(app, uuid)
    told = app.rereading.reread(make.SOURCE_UUID)
    after, moved = everything(app), stored(app, uuid)
    assert told.changes.action == "read source The Daily Ledger again"

    undone = app.history.undo()
    assert everything(app) == before
    assert stored(app, uuid).evidence == record.evidence
    assert undone.agreements == {uuid}
    assert app.library.check() == []
    app.history.redo()

    assert everything(app) == after
    assert stored(app, uuid).evidence == moved.evidence
    assert app.library.check() == []
    assert derived(app.path) == derived_again(app.path)


def test_who_has_the_record_open_cannot_save_the_old_places(app):
    uuid = reads(app)
    open_before = stored(app, uuid)
    app.rereading.reread(make.SOURCE_UUID)

    assert stored(app, uuid).revision > open_before.revision
    with pytest.raises(RecordChanged):
        app.records.save(replace(open_before, title="Mine"), EDIT)
    app.records.save(replace(stored(app, uuid), title="Mine"), EDIT)
    assert all_lie_on_their_words(app)
    app.history.undo()
    app.history.undo()
    with pytest.raises(RecordChanged):
        app.records.save(replace(open_before, title="Mine"), EDIT)


def test_the_history_of_the_record_names_the_reading(app):
    uuid = reads(app)
    app.rereading.reread(make.SOURCE_UUID)

    assert app.history.entries(uuid)[0].action.words == "read source The Daily Ledger again"


def test_a_reading_that_later_passages_stand_in_is_not_taken_back(app):
    uuid = reads(app)
    app.rereading.reread(make.SOURCE_UUID)
    number = app.history.entries(limit=1)[0].id
    record, newest = stored(app, uuid), app.sources.get(make.SOURCE_UUID).text
    marked = make.evidence(
        Field.AREAS, "border security", item=record.areas[0].uuid, value=record.areas[0].area
    )
    marked = replace(marked, passage=make.passage("border", SHIFTED, newest))
    app.records.save(replace(record, evidence=(*record.evidence, marked)), EDIT)
    before = everything(app)

    with pytest.raises(UndoRefused, match="later changes depend"):
        app.history.undo(number)
    assert everything(app) == before
    assert app.library.check() == []


def test_a_source_read_again_stays_one_witness(app):
    uuid = reads(app)
    app.rereading.reread(make.SOURCE_UUID)

    assert app.agreements.dossier(uuid, as_of=make.TODAY).n_witnesses == 1
    assert app.captures.propose(make.article()).copies == ()


def test_what_has_no_place_stays_and_is_listed(app):
    uuid = reads(app, kept=GONE)
    lost = {words for words, _, _ in passages(app, uuid) if words not in GONE}
    assert lost

    told = app.rereading.reread(make.SOURCE_UUID)

    found = app.rereading.orphans()
    assert {o.passage.exact for o in found} == lost
    assert told.orphans == len(found)
    assert app.rereading.orphans(make.SOURCE_UUID) == found
    assert all(o.passage.text == make.TEXT_UUID and o.agreements == (uuid,) for o in found)
    assert all_lie_on_their_words(app)
    problems = app.library.check()
    assert [p.kind for p in problems] == ["passage"] * len(found)
    assert {p.agreement for p in problems} == {uuid}
    assert "has no place in the newest reading of The Daily Ledger." in problems[0].message


def test_a_likeness_is_proposed_and_moves_only_by_hand(app):
    record = replace(
        make.agreement(),
        evidence=(make.evidence(Field.TITLE, "Acting Secretary Joan Miller signed it"),),
        title="Memorandum",
    )
    article = make.article(original=GONE.encode())
    app.captures.save(make.capture(record, article=article), [record], action=ADD)
    app.rereading.reread(make.SOURCE_UUID)
    (orphan,) = app.rereading.orphans()
    assert orphan.proposed
    assert GONE[slice(*orphan.proposed)] == "Secretary J. Miller signed it"
    before, was = everything(app), stored(app, record.uuid)

    changes = app.rereading.reattach(orphan.passage.uuid, *orphan.proposed)

    assert changes.action == "re-attach a passage of The Daily Ledger"
    assert changes.agreements == {record.uuid}
    (evidence,) = stored(app, record.uuid).evidence
    assert evidence.passage.exact == "Secretary J. Miller signed it"
    assert evidence.passage.text == app.sources.get(make.SOURCE_UUID).text
    assert app.rereading.orphans() == []
    assert all_lie_on_their_words(app)
    assert app.library.check() == []
    with pytest.raises(RecordChanged):
        app.records.save(replace(was, title="Mine"), EDIT)
    app.history.undo()
    assert everything(app) == before
    assert len(app.rereading.orphans()) == 1
    app.history.redo()
    assert app.rereading.orphans() == []
    assert app.library.check() == []


@pytest.mark.parametrize("span", [(-1, 4), (4, 4), (5, 4), (0, 10_000)])
def test_a_passage_is_only_put_where_the_text_has_words(app, span):
    uuid = reads(app)
    passage = stored(app, uuid).evidence[0].passage

    with pytest.raises(ValueRefused, match="newest text"):
        app.rereading.reattach(passage.uuid, *span)
    assert passages(app, uuid)
    assert len(app.history.entries()) == 1


def test_putting_a_passage_where_it_stands_is_no_change(app):
    uuid = reads(app)
    passage = stored(app, uuid).evidence[0].passage
    revision = stored(app, uuid).revision

    assert not app.rereading.reattach(passage.uuid, passage.start, passage.end)
    assert stored(app, uuid).revision == revision


def test_what_is_not_there_is_not_found(app):
    with pytest.raises(NotFound, match="no source"):
        app.rereading.reread(make.uuid())
    with pytest.raises(NotFound, match="no source"):
        app.rereading.orphans(make.uuid())
    with pytest.raises(NotFound, match="no such passage"):
        app.rereading.reattach(make.uuid(), 0, 4)


def test_an_original_that_can_no_longer_be_read_is_a_sentence_and_keeps_nothing(app):
    app.sources.add(make.article(original=b"\x89PNG\r\n"), make.metadata())
    (source,) = app.sources.all()

    with pytest.raises(FileUnusable, match="a picture"):
        app.rereading.reread(source.uuid)
    assert len(app.history.entries()) == 1


def test_a_library_to_read_only_is_not_written(library, app):
    reads(app)
    with type(app).open(library, read_only=True) as reader, pytest.raises(LibraryReadOnly):
        reader.rereading.reread(make.SOURCE_UUID)


def test_an_orphan_finds_its_place_in_a_still_newer_text(app):
    uuid = reads(app, kept=GONE)
    app.rereading.reread(make.SOURCE_UUID)
    assert app.rereading.orphans()
    digest = text_digest(SHIFTED)
    execute(
        app.path,
        f"INSERT INTO original VALUES ('{digest}', CAST('{SHIFTED}' AS BLOB))",
        f"UPDATE source SET original_sha256 = '{digest}'",
    )

    told = app.rereading.reread(make.SOURCE_UUID)

    assert told.orphans == 0
    assert {text for _, text, _ in passages(app, uuid)} == {told.source.text}
    assert all_lie_on_their_words(app)
