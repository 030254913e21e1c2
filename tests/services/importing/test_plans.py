from __future__ import annotations

import csv

from tests import factories as make
from tracker.domain.action import ActionKind
from tracker.domain.import_report import REMEMBERED, Outcome
from tracker.domain.query import parse
from tracker.domain.vocabulary import InstrumentType
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.services.importing.plans import PREVIEWED

MAPPING = Mapping(
    columns={
        "What": ColumnRule(to="title"),
        "Who": ColumnRule(to="parties", separator="/"),
        "When": ColumnRule(to="signed"),
    },
    values={"parties": {"ruritania": ()}},
)


def write(path, *lines: str):
    path.write_text("\n".join(["What,Who,When", *lines]) + "\n", "utf-8")
    return path


def test_a_plan_shows_rows_and_writes_nothing(app, tmp_path):
    path = write(
        tmp_path / "t.csv",
        "Treaty of amity,Peru/Chile,1997-03-19",
        "Treaty of amity,Peru/Chile,1997-03-19",
        ", , 1999",
    )

    plan = app.imports.plan(path, MAPPING)

    assert [(row.row, row.outcome) for row in plan.report.preview] == [
        (2, Outcome.ADDED), (3, Outcome.SKIPPED), (4, Outcome.REFUSED),
    ]  # fmt: skip
    first, second, third = plan.report.preview
    assert (first.title, first.parties, first.signed) == (
        "Treaty of amity", ("PER", "CHL"), "1997-03-19",
    )  # fmt: skip
    assert first.instrument_type is InstrumentType.TREATY
    assert "same as row 2" in second.problems[0].message
    assert "neither a title nor a party" in third.problems[0].message
    assert (second.title, third.title) == ("Treaty of amity · Peru/Chile · 1997-03-19", "1999")
    assert app.agreements.count(parse(""), as_of=make.TODAY) == 0


def test_a_plan_says_what_the_import_then_does(app, tmp_path):
    path = write(tmp_path / "t.csv", "A,Peru/Chile,1997", "B,Peru/Peru,1998", "C,Ruritania/Peru,")

    plan = app.imports.plan(path, MAPPING)
    report = app.imports.run(path, mapping=plan.mapping)

    assert report.counts == plan.report.counts
    assert report.problems == plan.report.problems


def test_a_name_kept_on_purpose_is_no_problem(app, tmp_path):
    path = write(tmp_path / "t.csv", "C,Ruritania/Peru,2001", "D,Zubrowka/Peru,2001")

    plan = app.imports.plan(path, MAPPING)

    assert plan.report.preview[0].parties == ("Ruritania", "PER")
    assert {problem.value for problem in plan.report.problems} == {"Zubrowka"}


def test_large_tables_show_some_rows_of_each_outcome(app, tmp_path):
    lines = [f"Pact {n},Peru/Chile,1997" for n in range(PREVIEWED + 10)]
    path = write(tmp_path / "t.csv", *lines, ",,1990")

    plan = app.imports.plan(path, MAPPING)

    assert plan.report.read == PREVIEWED + 11
    assert len(plan.report.preview) == PREVIEWED + 1
    assert plan.report.preview[-1].outcome is Outcome.REFUSED


def test_problems_of_a_plan_are_a_table_to_correct_and_import(app, tmp_path):
    path = write(tmp_path / "t.csv", "A,Peru/Chile,31/06/1979", "B,Peru/Chile,1998", ",,x")
    app.imports.remember(path, MAPPING)
    problems = tmp_path / "problems.csv"

    assert app.imports.plan(path, MAPPING).save_problems(problems) == 2
    app.imports.run(path, mapping=MAPPING)
    with problems.open(encoding="utf-8", newline="") as file:
        header, first, second = csv.reader(file)
    first[2], second[0] = "30/06/1979", "D"
    with problems.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, first, second])
    report = app.imports.run(problems)

    assert REMEMBERED in report.notes
    assert report.counts[Outcome.CHANGED] == 1
    assert report.counts[Outcome.ADDED] == 1


def test_rows_that_are_known_are_unchanged(app, tmp_path):
    path = write(tmp_path / "t.csv", "A,Peru/Chile,1997")
    app.imports.run(path, mapping=MAPPING)

    plan = app.imports.plan(path, MAPPING)

    assert [row.outcome for row in plan.report.preview] == [Outcome.UNCHANGED]
    assert app.history.next_undo().kind is ActionKind.IMPORT
