from __future__ import annotations

import pytest

from tests import factories as make
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import FileUnusable
from tracker.domain.import_report import Outcome
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType

ADD = Action(ActionKind.ADD_AGREEMENT, "")


def imported(app: App, tmp_path, *lines: str):
    path = tmp_path / "table.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    report = app.imports.run(path)
    return {o.value: n for o, n in report.counts.items() if n}, report


@pytest.fixture
def stored(app: App) -> str:
    record = make.bare_agreement(title="Old")
    app.records.save(record, ADD)
    return record.uuid


def test_an_id_may_stand_in_one_row_only(app, tmp_path, stored):
    counts, report = imported(
        app, tmp_path, "agreement_id,title", f"{stored},New", f"{stored},Newer"
    )

    assert counts == {"changed": 1, "refused": 1}
    assert "stands in row 2 already" in report.problems[0].message


def test_a_record_in_the_trash_is_left_there(app, tmp_path, stored):
    app.records.trash([stored])

    counts, report = imported(app, tmp_path, "agreement_id,title", f"{stored},New")

    assert counts == {"refused": 1}
    assert "in the trash" in report.problems[0].message


def test_repeated_rows_without_id_are_skipped_with_a_count(app, tmp_path):
    counts, report = imported(app, tmp_path, "title,parties", "Pact,GTM; HND", "Pact,GTM; HND")

    assert counts == {"added": 1, "skipped": 1}
    assert "same as row 2" in report.problems[0].message


def test_dates_of_a_spreadsheet_follow_the_order_of_their_column(app, tmp_path):
    counts, _ = imported(
        app, tmp_path, "title,signed,in_force", "A,01/02/1990,1991", "B,13/02/1990,1991"
    )

    assert counts == {"added": 2}
    counts, report = imported(app, tmp_path, "title,signed", "C,01/02/1990")
    assert counts == {"refused": 1}
    assert report.problems[0].value == "01/02/1990"


def test_ragged_rows_are_refused_with_their_number(app, tmp_path):
    counts, report = imported(app, tmp_path, "title,notes", "A,x", "B", "C,x,y")

    assert counts == {"added": 1, "refused": 2}
    assert [p.row for p in report.problems] == [3, 4]


def test_names_nobody_knows_are_kept_and_told(app, tmp_path):
    counts, report = imported(app, tmp_path, "title,parties", "Pact,Atlantis; USA")

    assert counts == {"added": 1}
    assert report.problems[0].column == "parties"
    assert report.counts[Outcome.REFUSED] == 0


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("NaN", "failed calculation"),
        ("1e999", "failed calculation"),
        ("00123", "only a number"),
        ("12345678901234567890", "only a number"),
        ("abc\u202ecba", "reading direction"),
        ("t" * 33_000, "longer than the 32,767"),
    ],
)
def test_strange_titles_are_kept_whole_and_told(app, tmp_path, title, words):
    counts, report = imported(app, tmp_path, "title,parties", f"{title},GTM; HND")

    assert counts == {"added": 1}
    assert report.problems[0].column == "title"
    assert words in report.problems[0].message
    (row,) = app.agreements.rows(parse(""), as_of=make.TODAY)
    assert row.title == title


def test_an_unusual_order_of_dates_is_told_and_kept(app, tmp_path):
    counts, report = imported(app, tmp_path, "title,signed,in_force,ended", "A,2019,2018,2017")

    assert counts == {"added": 1}
    assert [problem.column for problem in report.problems] == ["in_force", "ended"]


@pytest.mark.parametrize("title", ["title", "Name of the agreement"])
def test_the_same_party_twice_refuses_the_row(app, tmp_path, title):
    _, report = imported(app, tmp_path, f"{title},parties", "Wrong,USA; USA", "Right,USA; GTM")

    assert (report.counts[Outcome.REFUSED], report.counts[Outcome.ADDED]) == (1, 1)
    (problem,) = [each for each in report.problems if "twice" in each.message]
    assert (problem.row, problem.column, "USA" in problem.value) == (2, "parties", True)
    assert problem.message == "USA is named twice. Name each party once."


def test_a_row_with_several_errors_is_told_all_of_them(app, tmp_path):
    _, report = imported(
        app, tmp_path, "title,parties,signed,binding", "Wrong,USA; USA,31/02/2024,rubber"
    )

    assert report.counts[Outcome.REFUSED] == 1
    told = {each.column: each.value for each in report.problems}
    assert told == {"parties": "USA; USA", "signed": "31/02/2024", "binding": "rubber"}
    assert {each.row for each in report.problems} == {2}


def test_two_columns_of_one_name_are_refused(app, tmp_path):
    with pytest.raises(FileUnusable, match="more than one column called “title”"):
        imported(app, tmp_path, "title,title,parties", "A,B,Peru")
    with pytest.raises(FileUnusable, match="more than one column called “Title”"):
        imported(app, tmp_path, "Title,Title,Party 1", "Pact,Deal,Peru")


def test_dates_that_a_spreadsheet_spelt_anew_are_no_edits(app, tmp_path):
    kept = make.bare_agreement(title="A", events=dated("2003-02-01", "1999-05"))
    edited = make.bare_agreement(title="B", events=dated("2001-05-08", "2002"))
    for record in (kept, edited):
        app.records.save(record, ADD)

    counts, report = imported(
        app,
        tmp_path,
        "agreement_id;signed;in_force",
        f"{kept.uuid};01/02/2003;May-99",
        f"{edited.uuid};08/05/2001;03/04/2002",
    )

    assert counts == {"changed": 1, "unchanged": 1}
    after = app.agreements.dossier(edited.uuid, as_of=make.TODAY).agreement
    assert [event.date for event in after.events] == ["2001-05-08", "2002-04-03"]
    assert report.problems == []


def dated(signed: str, in_force: str):
    return (make.event(date=signed), make.event(EventType.IN_FORCE, in_force))


def test_records_without_two_sides_are_told_where_they_are_new_or_changed(app, tmp_path):
    record = make.bare_agreement(title="Old", parties=(make.party("PER"), make.party("CHL")))
    app.records.save(record, ADD)
    before = f"{record.uuid},Old,PER; CHL"

    _, new = imported(app, tmp_path, "agreement_id,title,parties", before, ",New,PER; CHL; BOL")
    _, less = imported(app, tmp_path, "agreement_id,title,parties", f"{record.uuid},Old,PER")
    _, same = imported(app, tmp_path, "agreement_id,title,parties", f"{record.uuid},Older,PER")

    assert [(p.row, p.message) for p in new.problems] == [
        (3, "The agreement has 3 parties, so it is not bilateral.")
    ]
    assert [p.message for p in less.problems] == [
        "The agreement has 1 party, so it is not bilateral."
    ]
    assert same.problems == []


def test_a_revision_that_became_a_decimal_number_is_the_same(app, tmp_path, stored):
    counts, _ = imported(app, tmp_path, "agreement_id,title,revision", f"{stored},New,1.0")

    assert counts == {"changed": 1}
