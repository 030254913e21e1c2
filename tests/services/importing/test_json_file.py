from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests import factories as make
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Relation
from tracker.domain.query import parse
from tracker.domain.vocabulary import RelationType, Stage

ADD = Action(ActionKind.ADD_AGREEMENT, "")


@pytest.fixture
def exported(app: App, tmp_path):
    """Return a file with one record, and the record."""
    record = make.agreement(title="Memorandum")
    app.captures.save(make.capture(record), [record], action=ADD)
    path = tmp_path / "records.json"
    app.exports.write(path, parse(""), as_of=make.TODAY)
    return path, record


def imported(app: App, path):
    report = app.imports.run(path)
    return {o.value: n for o, n in report.counts.items() if n}, report


def edit(path, **changes) -> None:
    (record,) = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps([record | changes]), "utf-8")


def test_an_edited_record_is_changed_with_its_passages(app, exported):
    path, record = exported
    edit(path, notes="mine", tags=["x"])

    counts, _ = imported(app, path)

    assert counts == {"changed": 1}
    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    assert (after.notes, after.tags) == ("mine", ("x",))
    assert after.evidence == record.evidence
    assert app.library.check() == []


def test_a_record_changed_meanwhile_is_not_overwritten(app, exported):
    path, record = exported
    stored = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    app.records.save(replace(stored, notes="here"), Action(ActionKind.EDIT_AGREEMENT, ""))
    edit(path, notes="there")

    counts, report = imported(app, path)

    assert counts == {"refused": 1}
    assert "after it was exported" in report.problems[0].message


def test_a_passage_that_does_not_stand_there_refuses_the_record(app, exported):
    path, _ = exported
    (record,) = json.loads(path.read_text("utf-8"))
    record["evidence"][0]["exact"] = "other words"
    path.write_text(json.dumps([record]), "utf-8")

    counts, report = imported(app, path)

    assert counts == {"refused": 1}
    assert "does not stand" in report.problems[0].message


def test_broken_and_repeated_records_are_refused_alone(app, exported):
    path, _ = exported
    (record,) = json.loads(path.read_text("utf-8"))
    records = [record, record, record | {"agreement_id": "7"}, {"agreement_id": make.uuid()}]
    path.write_text(json.dumps(records), "utf-8")

    counts, report = imported(app, path)

    assert counts == {"unchanged": 1, "refused": 3}
    assert [problem.row for problem in report.problems] == [2, 3, 4]


def test_relations_to_records_that_are_not_here_are_left_out(app, tmp_path, exported):
    path, record = exported
    other = make.bare_agreement(
        relations=(Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=record.uuid),)
    )
    app.records.save(other, ADD)
    app.exports.write(path, parse(""), as_of=make.TODAY, uuids=[other.uuid])
    assert imported(app, path)[0] == {"unchanged": 1}
    with App.open(tmp_path / "other.agreements", create=True) as elsewhere:
        counts, report = imported(elsewhere, path)

    assert counts == {"added": 1}
    assert "Relations" in report.problems[0].message


def test_proposals_nobody_reviewed_are_not_lost(app, tmp_path):
    record = make.draft(stage=Stage.REVIEWED)
    app.captures.save(make.capture(record), [record], action=ADD)
    path = tmp_path / "records.json"
    app.exports.write(path, parse(""), as_of=make.TODAY, uuids=[record.uuid])
    assert imported(app, path)[0] == {"unchanged": 1}
    edit(path, notes="mine")

    counts, report = imported(app, path)

    assert counts == {"refused": 1}
    assert "nobody has reviewed" in report.problems[0].message


def test_records_go_to_another_library_without_their_texts(app, tmp_path, exported):
    path, record = exported
    with App.open(tmp_path / "other.agreements", create=True) as other:
        counts, report = imported(other, path)
        found = other.agreements.dossier(record.uuid, as_of=make.TODAY).agreement

    assert counts == {"added": 1}
    assert "sources are not in this library" in report.problems[0].message
    assert (found.evidence, found.sources) == ((), ())
    assert found.parties == record.parties
