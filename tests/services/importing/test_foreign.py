from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.exchange.importing.sheets import workbook
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.query import parse


def imported(app: App, tmp_path, *lines: str, name: str = "table.csv", **options):
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return counted(app.imports.run(path, **options))


def counted(report):
    return {o.value: n for o, n in report.counts.items() if n}, report


def test_rows_that_may_be_the_same_agreement_are_added_and_told(app, tmp_path):
    counts, report = imported(
        app,
        tmp_path,
        "Title,Parties,Date of signature,Remarks",
        "Pact,France; Peru,1990,one",
        "PACT,Peru; France,1990,two",
    )

    assert counts == {"added": 2}
    assert "may be a duplicate" in report.problems[0].message
    assert "row 2" in report.problems[0].message


def test_rows_of_which_no_date_is_known_are_told_apart_by_all_cells(app, tmp_path):
    counts, _ = imported(
        app, tmp_path, "Title,Parties,zz", "Pact,France; Peru,1", "Pact,France; Peru,2"
    )

    assert counts == {"added": 2}


def test_the_order_of_dates_is_shared_by_the_columns_of_a_table(app, tmp_path):
    counts, report = imported(
        app,
        tmp_path,
        "Title,Parties,Date of signature,Entry into force",
        "Pact,France; Peru,13/02/1990,01/03/1990",
    )

    assert counts == {"added": 1}
    (row,) = app.agreements.rows(parse(""), as_of=make.TODAY)
    assert (row.signed, row.in_force) == ("1990-02-13", "1990-03-01")
    assert sum("day before month" in note for note in report.notes) == 2


def test_dates_whose_order_stays_open_are_gaps_never_guesses(app, tmp_path):
    counts, report = imported(
        app, tmp_path, "Title,Parties,Date of signature", "Pact,France; Peru,01/02/1990"
    )

    assert counts == {"added": 1}
    (row,) = app.agreements.rows(parse(""), as_of=make.TODAY)
    assert (row.signed, row.signed_gap) == ("", "conflicting")
    assert "two different days" in report.problems[0].message


def test_a_workbook_with_typed_dates_is_imported(app, tmp_path):
    path = workbook(
        tmp_path / "book.xlsx",
        [
            ["Title", "Parties", "Date of signature", "No"],
            ["Pact\non fish ", "Hong Kong, China; EFTA", ("date", 43612), 155.0],
        ],
        "Changes",
    )

    counts, report = counted(app.imports.run(path))

    assert counts == {"added": 1}
    (row,) = app.agreements.rows(parse(""), as_of=make.TODAY)
    assert (row.title, row.signed) == ("Pact on fish", "2019-05-27")
    assert [party.code for party in row.parties] == ["HKG", "EFTA"]
    assert any("Changes" in note for note in report.notes)


def test_a_corrected_row_replaces_its_record_unless_that_was_edited(app, tmp_path):
    problems = tmp_path / "problems.csv"
    imported(
        app,
        tmp_path,
        "Title,Parties,Date of signature",
        "Pact,France; Peru,31/06/1979",
        "Deal,France; Peru,32/06/1979",
        problems=problems,
    )
    rows = app.agreements.rows(parse("deal"), as_of=make.TODAY)
    deal = app.agreements.dossier(next(rows).uuid, as_of=make.TODAY).agreement
    app.records.save(replace(deal, notes="mine"), Action(ActionKind.EDIT_AGREEMENT, ""))
    text = problems.read_text("utf-8")
    text = text.replace("31/06/1979", "30/06/1979", 1).replace("32/06/1979", "29/06/1979", 1)
    problems.write_text(text, "utf-8")

    counts, report = counted(app.imports.run(problems))

    assert counts == {"changed": 1, "refused": 1}
    assert "changed after it was imported" in report.problems[-1].message
    assert counted(app.imports.run(problems))[0] == {"unchanged": 1, "refused": 1}


def test_what_was_read_as_empty_and_left_out_is_told(app, tmp_path):
    _, report = imported(
        app,
        tmp_path,
        "Title,Parties,Place,zzz",
        "Pact,France; Peru,n/a,1",
        "Deal,Peru; Chile,Lima,2",
    )

    notes = " ".join(report.notes)
    assert "“n/a” in “Place” (1)" in notes
    assert "Left out: " in notes
    assert "zzz" in notes


@pytest.mark.parametrize("total", [1, 1200])
def test_progress_counts_to_the_end(app, tmp_path, total):
    heard: list[tuple[int, int]] = []

    def listen(done: int, of: int, /) -> None:
        heard.append((done, of))

    lines = [f"Pact {n},France; Peru,1990" for n in range(total)]
    imported(app, tmp_path, "Title,Parties,Date of signature", *lines, progress=listen)

    assert heard[-1] == (total, total)
    assert heard == sorted(heard)


def test_parties_in_one_cell_are_told_apart_however_they_are_separated(app, tmp_path):
    counts, report = imported(
        app,
        tmp_path,
        "Title,Parties,Signed",
        "One,Kenya and Rwanda,2001-05-03",
        "Two,Kenya / Uganda,2002-05-03",
        'Three,"Kenya, Japan",2003-05-03',
        "Four,Trinidad and Tobago - Cuba,2004-05-03",
    )

    assert counts == {"added": 4}
    assert not report.problems
    rows = app.agreements.rows(parse(""), as_of=make.TODAY, sort="signed", descending=False)
    assert [[p.code for p in row.parties] for row in rows] == [
        ["KEN", "RWA"],
        ["KEN", "UGA"],
        ["KEN", "JPN"],
        ["TTO", "CUB"],
    ]
    assert any(
        note.startswith("Read as several parties: “Kenya and Rwanda” (1)") for note in report.notes
    )


def test_a_column_with_a_separator_keeps_a_union_of_states_whole(app, tmp_path):
    _, report = imported(
        app,
        tmp_path,
        "Title,Parties,Signed",
        "One,Kenya ; Rwanda,2001-05-03",
        "Two,Kenya ; Uganda,2002-05-03",
        "Three,Kenya ; Chile and Peru,2003-05-03",
    )

    (told,) = report.problems
    assert told.message == "“Chile and Peru” is no party the registry knows; kept as written."


def test_more_than_two_parties_in_one_cell_are_never_silent(app, tmp_path):
    _, report = imported(
        app, tmp_path, "Title,Parties,Signed", 'One,"Kenya, Uganda and Chile",2001-05-03'
    )

    (told,) = report.problems
    assert told.message == "The agreement has 3 parties, so it is not bilateral."


@pytest.mark.parametrize("words", ["s/f", "Sin fecha", "TBD", "k.A.", "no date"])
def test_words_for_no_date_are_empty_in_several_languages(app, tmp_path, words):
    _, report = imported(
        app,
        tmp_path,
        "Title,Parties,Signed,Entry into force",
        f"One,Kenya;Peru,2001-05-03,{words}",
        "Two,Kenya;Chile,2001-05-03,2002-01-01",
    )

    assert not report.problems
    assert any(f"“{words}” in “Entry into force” (1)" in note for note in report.notes)
