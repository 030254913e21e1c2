"""Data packages come back whole: into an empty library, and into the one they came from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.exchange.packages import members, tamper
from tests.libraries import ADD, fresh_app, store, stored
from tests.strategies import records
from tracker.domain.agreement import Relation
from tracker.domain.errors import FileUnusable
from tracker.domain.import_report import Outcome
from tracker.domain.query import parse
from tracker.domain.vocabulary import Field, RelationType


def export(app, path):
    app.exports.write(path, parse(""), as_of=make.TODAY, drafts=True)
    return path


def counts(report):
    return {outcome: count for outcome, count in report.counts.items() if count}


def related(record, other, kind=RelationType.AMENDS):
    relation = Relation(uuid=make.uuid(), type=kind, other=other, note="see; there")
    evidence = make.evidence(Field.RELATIONS, "memorandum", relation.uuid)
    return replace(record, relations=(relation,), evidence=(*record.evidence, evidence))


def test_everything_comes_back_and_leaves_the_same(app, tmp_path):
    one, two = store(app, make.agreement(), make.agreement(title="Second"))
    app.records.save(related(one, two.uuid), ADD)
    app.records.save(related(two, one.uuid, RelationType.SISTER_OF), ADD)
    first = export(app, tmp_path / "a.zip")

    with fresh_app() as other:
        report = other.imports.run(first)

        assert (counts(report), report.problems) == ({Outcome.ADDED: 2}, [])
        assert report.changes.sources == {make.SOURCE_UUID} or report.changes.sources
        second = export(other, tmp_path / "b.zip")
        assert members(second) == members(first)
        again = other.imports.run(first)
        assert counts(again) == {Outcome.UNCHANGED: 2}
        assert not again.changes
        assert not other.library.check()


def test_it_changes_nothing_where_it_came_from(app, tmp_path):
    store(app)

    report = app.imports.run(export(app, tmp_path / "a.zip"))

    assert counts(report) == {Outcome.UNCHANGED: 1}


def test_it_is_one_undo_step(app, tmp_path):
    store(app)
    package = export(app, tmp_path / "a.zip")
    with fresh_app() as other:
        other.imports.run(package)
        other.history.undo()

        assert other.sources.all() == []
        assert other.agreements.count(parse(""), as_of=make.TODAY, drafts=True) == 0
        other.history.redo()
        assert other.agreements.count(parse(""), as_of=make.TODAY, drafts=True) == 1
        again = members(export(other, tmp_path / "b.zip"))
        assert again["data/evidence.csv"] == members(package)["data/evidence.csv"]


def test_a_preview_writes_nothing(app, tmp_path):
    store(app)
    package = export(app, tmp_path / "a.zip")
    with fresh_app() as other:
        report = other.imports.run(package, dry_run=True)

        assert (counts(report), report.problems) == ({Outcome.ADDED: 1}, [])
        assert other.sources.all() == []


def test_a_relation_to_what_stayed_behind_is_left_out_and_told(app, tmp_path):
    one, two = store(app, make.agreement(), make.agreement(title="Other"))
    app.records.save(related(one, two.uuid), ADD)
    app.exports.write(tmp_path / "a.zip", parse(""), as_of=make.TODAY, uuids=[one.uuid])
    with fresh_app() as other:
        report = other.imports.run(tmp_path / "a.zip")

        assert [problem.column for problem in report.problems] == ["relations"]
        assert stored(other, one.uuid).relations == ()
        assert counts(other.imports.run(tmp_path / "a.zip")) == {Outcome.UNCHANGED: 1}


def test_what_was_tampered_with_is_refused_whole(app, tmp_path):
    store(app)
    package = export(app, tmp_path / "a.zip")
    tamper(package, "data/records.json", lambda content: content.replace(b"USA", b"MEX"))

    with pytest.raises(FileUnusable, match="not as it was exported") as refusal:
        app.imports.run(package)
    assert "verify" in refusal.value.hint


def test_what_was_changed_meanwhile_is_refused_not_overwritten(app, tmp_path):
    (record,) = store(app)
    package = export(app, tmp_path / "a.zip")
    app.records.save(replace(record, notes="newer"), ADD)

    report = app.imports.run(package)

    assert counts(report) == {Outcome.REFUSED: 1}
    assert stored(app, record.uuid).notes == "newer"


@settings(
    max_examples=12,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(records(), min_size=1, max_size=3))
def test_any_library_comes_back_equal(tmp_path_factory, agreements):
    folder = tmp_path_factory.mktemp("library")
    with fresh_app() as app:
        store(app, *(replace(a, sources=(make.SOURCE_UUID,)) for a in agreements))
        first = export(app, folder / "a.zip")
    with fresh_app() as other:
        report = other.imports.run(first)
        assert (counts(report), report.problems) == ({Outcome.ADDED: len(agreements)}, [])
        second = export(other, folder / "b.zip")
        assert members(second) == members(first)
        assert counts(other.imports.run(second)) == {Outcome.UNCHANGED: len(agreements)}
