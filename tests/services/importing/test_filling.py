"""With only gaps to fill, nothing a record has is overwritten."""

from __future__ import annotations

import csv

import pytest

from tests import factories as make
from tests.libraries import ADD, stored
from tracker.domain.query import parse


@pytest.fixture
def exported(app, tmp_path):
    """Return a record that lacks notes and an entry into force, and its row."""
    record = make.bare_agreement(title="Pact", events=(make.event(date="2001"),))
    app.records.save(record, ADD)
    app.exports.write(tmp_path / "wide.csv", parse(""), as_of=make.TODAY)
    with (tmp_path / "wide.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    return record, row


def imported(app, tmp_path, row, **options):
    with (tmp_path / "edited.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, row)
        table.writeheader()
        table.writerow(row)
    report = app.imports.run(tmp_path / "edited.csv", **options)
    return {o.value: n for o, n in report.counts.items() if n}, report


def test_gaps_are_filled_and_the_rest_is_told(app, tmp_path, exported):
    record, row = exported
    edits = {"title": "Other", "notes": "New", "in_force": "2002", "signed": "1999"}

    counts, report = imported(app, tmp_path, row | edits, only_gaps=True)

    after = stored(app, record.uuid)
    assert counts == {"changed": 1}
    assert (after.title, after.notes) == ("Pact", "New")
    assert (after.signing.date, after.entry_into_force.date) == ("2001", "2002")
    assert "keeps what it has" in report.problems[0].message


def test_without_a_gap_to_fill_the_record_is_unchanged(app, tmp_path, exported):
    record, row = exported

    counts, report = imported(app, tmp_path, row | {"title": "Other"}, only_gaps=True)

    assert counts == {"unchanged": 1}
    assert len(report.problems) == 1
    assert stored(app, record.uuid).title == "Pact"


def test_what_only_fills_gaps_needs_no_word(app, tmp_path, exported):
    _, row = exported

    counts, report = imported(app, tmp_path, row | {"notes": "New"}, only_gaps=True)

    assert (counts, report.problems) == ({"changed": 1}, [])


def test_an_emptied_cell_empties_nothing(app, tmp_path, exported):
    record, row = exported

    assert imported(app, tmp_path, row | {"title": ""}, only_gaps=True)[0] == {"unchanged": 1}
    assert stored(app, record.uuid).title == "Pact"


def test_the_usual_way_still_overwrites(app, tmp_path, exported):
    record, row = exported

    assert imported(app, tmp_path, row | {"title": "Other"})[0] == {"changed": 1}
    assert stored(app, record.uuid).title == "Other"


def test_new_rows_come_in_as_ever_and_a_plan_says_the_same(app, tmp_path, exported):
    record, row = exported
    new = row | {"agreement_id": "", "title": "New"}

    assert imported(app, tmp_path, new, only_gaps=True)[0] == {"added": 1}
    imported(app, tmp_path, row | {"title": "Other"}, dry_run=True)
    plan = app.imports.plan(tmp_path / "edited.csv", only_gaps=True)
    assert plan.only_gaps
    assert {o.value: n for o, n in plan.report.counts.items() if n} == {"unchanged": 1}
    assert stored(app, record.uuid).title == "Pact"
