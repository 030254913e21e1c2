"""Tables with strange cells and rows, through the whole import: told, undone, and sound."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests import factories as make
from tests.domain.seeded import record_of
from tests.exchange.importing.sheets import raw_workbook, workbook
from tests.libraries import ADD, fresh_app
from tracker.app import App
from tracker.domain.errors import FileUnusable
from tracker.domain.import_report import ImportReport, Outcome
from tracker.domain.query import parse

FOREIGN = ("Title", "Parties", "Date of signature", "Termination date", "Status", "Remarks")
PLAIN = ("Pact", "Guatemala; Honduras", "1990-05-01", "1995-05-01", "Terminated", "plain")
STRANGE = [
    "=cmd|'/c calc'!A0", "@SUM(1+1)", "＝1+1", "'", "\u202eabc", "1e999", "NaN", "#REF!", "00123",
    "12345678901234567890", "x" * 33_000, "31/02/2024", "2024-13-01", "99999", "' OR 1=1 --",
    "%_\\", "<script>x</script>", "two\nlines", "a\tb", "\u200b",
]  # fmt: skip


def table(path: Path, *rows: Sequence[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def checked(app: App, path: Path) -> ImportReport:
    """Import a table, and prove that every row has one outcome and the library is sound."""
    report = app.imports.run(path)
    assert sum(report.counts.values()) == report.read
    assert all(problem.message.endswith(".") for problem in report.problems)
    assert app.library.check() == []
    return report


def rows(app: App):
    return list(app.agreements.rows(parse(""), as_of=make.TODAY, drafts=True))


@pytest.mark.parametrize("column", range(len(FOREIGN)))
def test_strange_cells_of_a_foreign_table_cost_only_themselves(app, tmp_path, column):
    lines = [[f"{PLAIN[0]} {n}", *PLAIN[1:]] for n in range(100)]
    for line, cell in zip(lines, STRANGE, strict=False):
        line[column] = cell

    report = checked(app, table(tmp_path / "t.csv", FOREIGN, *lines))

    assert report.counts[Outcome.ADDED] >= 98
    assert report.read == len(lines)
    assert {f"Pact {n}" for n in range(len(STRANGE), 100)} <= {row.title for row in rows(app)}
    assert {problem.row for problem in report.problems} <= set(range(2, len(lines) + 2))
    app.history.undo()
    assert rows(app) == []


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        (2, "31/02/2024", "impossible"),
        (2, "2024-13-01", "impossible"),
        (2, "99999", "no date"),
        (2, "01/02/2024", "two different days"),
        (1, "Atlantis; Honduras", "kept as written"),
        (1, "Honduras; HND", "named twice"),
        (1, "Honduras", "not bilateral"),
        (3, "1985", "before it began"),
        (0, "x" * 33_000, "longer than"),
        (0, "abc\u202edef", "reading direction"),
        (5, "1e999", "failed calculation"),
    ],
)
def test_what_is_strange_is_told_with_row_and_words(app, tmp_path, column, cell, words):
    line = [*PLAIN]
    line[column] = cell
    plain = [[f"Deal {n}", *PLAIN[1:]] for n in range(20)]

    report = checked(app, table(tmp_path / "t.csv", FOREIGN, PLAIN, line, *plain))

    told = [problem for problem in report.problems if problem.row == 3]
    assert any(words in problem.message for problem in told)


@pytest.mark.parametrize("key", ["signed", "in_force", "ended", "instrument_type", "binding"])
@pytest.mark.parametrize("cell", ["soon", "31/02/2024", "1e999", "=1+1", "99999"])
def test_a_wrong_cell_of_our_own_table_refuses_its_row_alone(app, tmp_path, key, cell):
    path = table(
        tmp_path / "t.csv",
        ["title", "parties", key],
        ["Wrong", "GTM; HND", cell],
        ["Right", "GTM; MEX", ""],
    )

    report = checked(app, path)

    assert [row.title for row in rows(app)] == ["Right"]
    assert report.counts[Outcome.REFUSED] == 1
    (problem,) = [each for each in report.problems if each.row == 2]
    assert problem.column == key
    assert cell.lstrip("'") in problem.value


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.csv", b""),
        ("header.csv", b"title,parties\n"),
        ("nul.csv", b"title,parties\nPa\0ct,GTM\n"),
        ("open.csv", b'title,parties\nPact,GTM\n"never closed,GTM\n'),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("half.csv", b"title,parties\n\xed\xa0\x80,GTM\n"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("cut.xlsx", b"PK\x03\x04 broken"),
        ("list.json", b"{"),
        ("number.json", b"1e999"),
        ("deep.json", b"[" * 50_000),
        ("text.json", b'"Pact"'),
    ],
)
def test_a_file_that_is_no_table_changes_nothing(app, tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    app.records.save(make.bare_agreement(), ADD)
    before = rows(app)

    with pytest.raises(FileUnusable) as refusal:
        app.imports.run(path)

    assert name in refusal.value.what
    assert refusal.value.hint
    assert rows(app) == before
    assert path.read_bytes() == data


def test_a_hostile_workbook_changes_nothing(app, tmp_path):
    far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = raw_workbook(tmp_path / "far.xlsx", far)

    with pytest.raises(FileUnusable, match=r"far\.xlsx"):
        app.imports.run(path)
    assert rows(app) == []
    assert app.history.next_undo() is None


def test_the_same_rows_mean_the_same_in_text_and_workbook(app, tmp_path):
    lines = [FOREIGN, PLAIN, ["Deal", "France; Peru", "1990", "", "In force", "a; b"]]
    first = checked(app, table(tmp_path / "t.csv", *lines))
    again = checked(app, workbook(tmp_path / "t.xlsx", lines))

    assert first.counts[Outcome.ADDED] == 2
    assert again.counts[Outcome.ADDED] == 0
    assert len(rows(app)) == 2


@pytest.fixture(scope="module")
def many():
    """Open a library of records with parts of every kind."""
    with fresh_app() as app:
        app.captures.save(make.capture(make.agreement()), [], action=ADD)
        for seed in range(100, 125):
            app.records.save(record_of(seed), ADD)
        yield app


@pytest.mark.parametrize(("shape", "name"), [("wide", "w.csv"), ("long", "l.csv")])
def test_a_library_written_as_a_table_comes_back_without_a_change(many, tmp_path, shape, name):
    path = tmp_path / name
    many.exports.write(path, parse(""), as_of=make.TODAY, shape=shape, drafts=True)

    report = checked(many, path)

    assert report.counts[Outcome.UNCHANGED] == report.read > 0
    assert report.problems == []


def test_a_library_written_as_records_comes_back_without_a_change(many, tmp_path):
    path = tmp_path / "r.json"
    many.exports.write(path, parse(""), as_of=make.TODAY, drafts=True)

    report = checked(many, path)

    assert report.counts[Outcome.UNCHANGED] == report.read == 25


def test_a_library_written_as_a_table_makes_the_same_table_elsewhere(many, app, tmp_path):
    there, here = tmp_path / "there.csv", tmp_path / "here.csv"
    keys = ["title", "parties", "instrument_type", "notes", "tags", "areas"]
    many.exports.write(there, parse("stage:reviewed"), as_of=make.TODAY, columns=keys)

    added = checked(app, there).counts[Outcome.ADDED]
    app.exports.write(here, parse(""), as_of=make.TODAY, columns=keys)

    assert added > 5
    lines = [path.read_text("utf-8").splitlines() for path in (there, here)]
    assert set(lines[1]) <= set(lines[0])
