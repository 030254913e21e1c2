from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import fresh_app, stored
from tests.strategies import records
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Relation
from tracker.domain.claim import claims
from tracker.domain.query import parse
from tracker.domain.vocabulary import Method, RelationType, Stage
from tracker.exchange.long_csv import LONG_AT_FIRST
from tracker.exchange.long_details import details, parts_of

ADD = Action(ActionKind.ADD_AGREEMENT, "")


@pytest.fixture
def exported(app: App, tmp_path):
    """Return the long table of one record as rows, and the record."""
    record = make.agreement(title="Memorandum")
    app.captures.save(make.capture(record), [record], action=ADD)
    path = tmp_path / "long.csv"
    app.exports.write(path, parse(""), as_of=make.TODAY, shape="long")
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file)), record


def imported(app: App, tmp_path, rows):
    path = tmp_path / "edited.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(rows)
    report = app.imports.run(path)
    return {o.value: n for o, n in report.counts.items() if n}, report


def passage_of(rows, field: str):
    return next(row for row in rows if row["field"] == field and row["exact"])


def test_a_new_passage_is_linked_to_its_value(app, tmp_path, exported):
    rows, record = exported
    words = "signed a memorandum of cooperation in Antigua"
    start = make.TEXT.index(words)
    place = {"exact": words, "start": str(start), "end": str(start + len(words)), "method": ""}

    counts, report = imported(app, tmp_path, [*rows, passage_of(rows, "place") | place])

    assert counts == {"changed": 1, "unchanged": len(rows)}
    assert report.problems == []
    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    (added,) = [e for e in after.evidence if e.method is Method.IMPORTED]
    assert (added.passage.exact, added.item) == (words, record.events[0].uuid)
    assert app.library.check() == []


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ({"exact": "4 June 2019"}, "do not stand there"),
        ({"start": "x"}, "cannot be understood"),
        ({"stance": "likes"}, "cannot be understood"),
        ({"method": "dreamt"}, "“dreamt” is no method"),
        ({"confidence": "1.5"}, "“1.5” is no confidence"),
        ({"confidence": "high"}, "“high” is no confidence"),
        ({"confidence": "0.5"}, "fact of its history"),
        ({"value": "2019-06-04"}, "change values in the wide table"),
        ({"text_sha256": "0" * 64}, "not in this library"),
        ({"source_id": make.TEXT_UUID}, "source is not in this library"),
        ({"field": ""}, "no field"),
        ({"field": "colour"}, "no field of a record"),
    ],
)
def test_a_row_that_cannot_be_linked_is_told_alone(app, tmp_path, exported, edits, words):
    rows, _ = exported
    row = passage_of(rows, "signed")
    index = rows.index(row)
    rows[index] = row | edits

    counts, report = imported(app, tmp_path, rows)

    assert counts == {"unchanged": len(rows)}
    assert [problem.row for problem in report.problems] == [index + 2]
    assert words in report.problems[0].message


def test_what_was_decided_of_a_passage_can_be_changed(app, tmp_path, exported):
    rows, record = exported
    row = passage_of(rows, "signed")
    edits = {"stance": "qualifies", "state": "rejected", "explicitness": "inferred"}
    rows[rows.index(row)] = row | edits

    counts, report = imported(app, tmp_path, rows)

    assert (counts["changed"], report.problems) == (1, [])
    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    assert len(after.evidence) == len(record.evidence)
    (changed,) = set(after.evidence) - set(record.evidence)
    assert (changed.stance, changed.state, changed.explicitness) == tuple(edits.values())
    assert imported(app, tmp_path, rows)[0] == {"unchanged": len(rows)}


def test_a_reason_told_of_no_passage_is_a_problem(app, tmp_path, exported):
    rows, _ = exported
    at = rows.index(passage_of(rows, "signed")) + 1
    reason = dict.fromkeys(rows[0], "") | {
        "agreement_id": rows[0]["agreement_id"],
        "field": "evidence.reason",
        "stance": "detail",
        "value": "a slip",
    }

    counts, report = imported(app, tmp_path, [*rows[:at], reason, *rows[at:]])

    assert counts == {"unchanged": len(rows) + 1}
    assert [told.row for told in report.problems] == [at + 2]


def test_a_table_of_the_first_version_is_known_too(app, tmp_path, exported):
    rows, record = exported
    stored = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    app.records.save(replace(stored, evidence=()), ADD)
    first = [{key: row[key] for key in LONG_AT_FIRST} for row in rows]

    assert imported(app, tmp_path, first)[0] == {"changed": 1, "unchanged": len(rows) - 1}

    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    assert {e.method for e in after.evidence} == {Method.IMPORTED}
    assert all(e.passage.prefix or e.passage.suffix for e in after.evidence)


def test_a_value_the_record_does_not_have_is_told(app, tmp_path, exported):
    rows, _ = exported
    rows[0] = rows[0] | {"field": "title", "value": "Other title"}

    counts, report = imported(app, tmp_path, rows)

    assert "changed" not in counts
    assert "change values in the wide table" in report.problems[0].message


def test_gaps_are_set_and_replaced(app, tmp_path, exported):
    rows, record = exported
    gap = next(row for row in rows if row["stance"] == "gap")
    rows[rows.index(gap)] = gap | {"state": "withheld_or_secret: by law"}

    counts, _ = imported(app, tmp_path, rows)

    assert counts["changed"] == 1
    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    assert [(g.reason.value, g.note) for g in after.gaps] == [("withheld_or_secret", "by law")]


def test_ids_of_others_and_impossible_values_refuse_the_record(app, tmp_path, exported):
    rows, _ = exported
    strange = [rows[0] | {"agreement_id": "17"}]
    new = [row | {"agreement_id": make.uuid()} for row in rows[:1]]
    new[0] = new[0] | {"field": "instrument_type", "value": "pizza"}

    counts, report = imported(app, tmp_path, [*strange, *new])

    assert counts == {"refused": 2}
    assert "no id" in report.problems[0].message
    assert "pizza" in report.problems[1].message


def test_a_source_without_passage_is_attached(app, tmp_path, exported):
    rows, _ = exported
    bare = make.bare_agreement(title="Pact")
    app.records.save(bare, ADD)
    empty = dict.fromkeys(rows[0], "")
    row = empty | {"agreement_id": bare.uuid, "source_id": make.SOURCE_UUID}

    assert imported(app, tmp_path, [row])[0] == {"changed": 1}

    after = app.agreements.dossier(bare.uuid, as_of=make.TODAY).agreement
    assert replace(after, revision=0) == replace(bare, sources=(make.SOURCE_UUID,))


def test_passages_and_gaps_come_back_after_they_were_lost(app, tmp_path, exported):
    rows, record = exported
    stored = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    app.records.save(replace(stored, evidence=(), gaps=()), ADD)

    counts, _ = imported(app, tmp_path, rows)

    assert counts["changed"] == 1
    after = app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement
    assert {(e.field, e.passage.exact) for e in after.evidence} == {
        (e.field, e.passage.exact) for e in record.evidence
    }
    assert after.gaps == record.gaps
    assert app.library.check() == []


def test_texts_cannot_be_brought_to_another_library(tmp_path, exported):
    rows, record = exported
    with App.open(tmp_path / "other.agreements", create=True) as other:
        counts, report = imported(other, tmp_path, rows)
        found = other.agreements.dossier(record.uuid, as_of=make.TODAY).agreement

    assert counts["added"] == 1
    assert any("source is not in this library" in p.message for p in report.problems)
    assert found.title == "Memorandum"
    assert [party.code for party in found.parties] == ["USA", "GTM"]
    assert [(event.type, event.date) for event in found.events] == [("signed", "2019-06-03")]
    assert found.gaps == record.gaps


def long_table(app: App, path) -> bytes:
    app.exports.write(path, parse(""), as_of=make.TODAY, shape="long", drafts=True)
    return bytes(path.read_bytes())


def supported(record):
    """Return a record with only those passages that speak about a value it has."""
    told = {(claim.field, claim.item) for claim in claims(record)}
    passages = {
        (e.field, e.item, e.passage.start, e.passage.end, e.stance, e.state): e
        for e in record.evidence
        if (e.field, e.item) in told
    }
    kept = tuple(passages.values())
    sources = (make.SOURCE_UUID,) if kept else record.sources
    return replace(record, evidence=kept, sources=sources, stage=Stage.REVIEWED)


def told_apart(record):
    """Whether parts that have the same first value can be told apart by what follows."""
    starts = [start for _, start in parts_of(record)]
    plain = [start for part, start in parts_of(record) if not details(record, part)]
    return all(starts.count(start) == 1 for start in plain)


@settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))
@given(st.lists(records().map(supported).filter(told_apart), min_size=1, max_size=3), st.data())
def test_records_come_back_without_a_difference(tmp_path_factory, found, data):
    folder = tmp_path_factory.mktemp("long")
    with fresh_app() as one, fresh_app() as two:
        one.captures.save(make.capture(*found), found, action=ADD)
        two.captures.save(make.capture(make.draft(title="")), [make.draft(title="")], action=ADD)
        first = stored(one, found[0].uuid)
        kind = data.draw(st.sampled_from(RelationType))
        relations = tuple(
            Relation(uuid=make.uuid(), type=kind, other=other.uuid, note="so")
            for other in found[1:]
        )
        one.records.save(replace(first, relations=relations), ADD)
        before = long_table(one, folder / "one.csv")
        uuids = one.agreements.uuids(parse(""), as_of=make.TODAY, drafts=True)

        report = two.imports.run(folder / "one.csv")
        assert not report.problems
        two.exports.write(
            folder / "two.csv", parse(""), as_of=make.TODAY, shape="long", drafts=True, uuids=uuids
        )
        one.exports.write(
            folder / "one.csv", parse(""), as_of=make.TODAY, shape="long", drafts=True, uuids=uuids
        )

        assert (folder / "two.csv").read_bytes() == (folder / "one.csv").read_bytes()
        again = two.imports.run(folder / "one.csv")
        assert {o.value for o, n in again.counts.items() if n} == {"unchanged"}
        assert two.library.check() == []
    assert before


def test_details_of_a_known_record_are_checked(app, tmp_path, exported):
    rows, _ = exported
    index = next(n for n, row in enumerate(rows) if row["field"] == "signatories.capacity")
    rows[index] = rows[index] | {"value": "King"}

    counts, report = imported(app, tmp_path, rows)

    assert counts == {"unchanged": len(rows)}
    (told,) = report.problems
    assert told.row == index + 2
    assert "no signatories.capacity “King”" in told.message


def test_a_relation_to_a_record_that_is_nowhere_is_told(app, tmp_path, exported):
    rows, _ = exported
    empty = dict.fromkeys(rows[0], "") | {"agreement_id": make.uuid()}
    new = [
        empty | {"field": "title", "value": "Later"},
        empty | {"field": "relations", "value": "amends"},
        empty | {"field": "relations.other", "value": make.uuid(), "stance": "detail"},
    ]

    counts, report = imported(app, tmp_path, new)

    assert counts == {"added": 1, "unchanged": 2}
    assert [p.message for p in report.problems] == ["Relations to records not here were left out."]
