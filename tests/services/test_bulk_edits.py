from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import found, store, stored
from tracker.domain.action import Action, ActionKind
from tracker.domain.bulk_edit import BulkEdit, BulkKind
from tracker.domain.errors import NotFound, RecordChanged, ValueRefused

TAG = BulkEdit(BulkKind.ADD_TAG, "urgent")


def test_a_preview_names_what_changes_and_changes_nothing(app):
    one, other = store(app, make.agreement(), make.bare_agreement(title="", tags=("urgent",)))
    (change,) = app.bulk_edits.preview([one.uuid, other.uuid], TAG)

    assert (change.agreement, change.before, change.after) == (one.uuid, "", "urgent")
    assert change.name == "United States – Guatemala"
    assert stored(app, one.uuid) == one


def test_many_records_change_in_one_step_that_undo_takes_back(app):
    records = store(app, *(make.bare_agreement() for _ in range(3)))
    uuids = [record.uuid for record in records]
    changes = app.bulk_edits.apply(uuids, TAG)

    assert changes.agreements == set(uuids)
    assert changes.action == "change 3 agreements"
    assert len(found(app, "tag:urgent")) == 3
    app.history.undo()
    assert found(app, "tag:urgent") == []


def test_where_nothing_changes_there_is_no_step(app):
    (record,) = store(app, make.bare_agreement(tags=("urgent",)))
    step = app.history.next_undo()

    assert not app.bulk_edits.apply([record.uuid], TAG)
    assert app.history.next_undo() == step


def test_a_value_nobody_knows_or_a_record_that_is_gone_changes_none(app):
    (record,) = store(app, make.bare_agreement())

    with pytest.raises(ValueRefused):
        app.bulk_edits.apply([record.uuid], BulkEdit(BulkKind.SET_TYPE, "handshake"))
    with pytest.raises(NotFound):
        app.bulk_edits.apply([record.uuid, make.uuid()], TAG)
    assert stored(app, record.uuid).tags == ()


def test_records_become_one_with_the_passages_of_both(app):
    one, other = store(app, make.agreement(), make.agreement(tags=("seen",)))
    merged = app.bulk_edits.merged(one.uuid, [other.uuid])
    changes = app.bulk_edits.merge(merged, [other])
    after = stored(app, one.uuid)

    assert changes.agreements == {one.uuid, other.uuid}
    assert len(after.evidence) == len(one.evidence) + len(other.evidence)
    assert after.tags == ("seen",)
    assert [row.uuid for row in found(app, "")] == [one.uuid]
    assert stored(app, other.uuid).trashed
    assert app.library.check() == []
    app.history.undo()
    assert len(found(app, "")) == 2
    assert stored(app, one.uuid).evidence == one.evidence


def test_a_record_is_not_merged_with_itself_or_over_what_others_saved(app):
    one, other = store(app, make.bare_agreement(), make.bare_agreement())
    with pytest.raises(ValueRefused, match="not with itself"):
        app.bulk_edits.merge(one, [one])
    merged = app.bulk_edits.merged(one.uuid, [other.uuid])
    app.records.save(replace(one, notes="meanwhile"), Action(ActionKind.EDIT_AGREEMENT))

    with pytest.raises(RecordChanged):
        app.bulk_edits.merge(merged, [other])
    assert not stored(app, other.uuid).trashed


def test_a_record_is_taken_apart_by_its_sources(app):
    (record,) = store(app)
    second = app.captures.propose(make.article(f"{make.TEXT}Asylum was agreed on as well."))
    app.captures.attach(second, second.drafts[0], record.uuid)
    changes = app.bulk_edits.split(record.uuid, [second.source.uuid])

    assert len(changes.agreements) == 2
    (other,) = changes.agreements - {record.uuid}
    assert stored(app, record.uuid).sources == record.sources
    assert stored(app, other).sources == (second.source.uuid,)
    assert app.library.check() == []
    app.history.undo()
    assert len(found(app, "")) == 1


def test_a_record_of_one_source_stays_whole(app):
    (record,) = store(app)

    with pytest.raises(ValueRefused, match="each half"):
        app.bulk_edits.split(record.uuid, record.sources)
    assert stored(app, record.uuid) == record
