"""Exported tables after a spreadsheet has opened and saved them, with what it changes by itself.

The cells are written here as LibreOffice Calc 7.4 and Gnumeric 1.12 wrote them.
"""

from __future__ import annotations

import csv
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import ADD, stored
from tracker.app import App
from tracker.domain.import_report import Outcome
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType

OLD = ("1787-01-02", "1899-12-31", "2019-06", "2020-02")
"""When the records entered into force."""
NOTES = ("1E5", "03/04", "naïve 😀", "a\tb\r\nc")


@pytest.fixture
def records(app):
    made = [
        make.bare_agreement(
            title=f"Pact {n}", notes=notes, events=(make.event(EventType.IN_FORCE, date),)
        )
        for n, (notes, date) in enumerate(zip(NOTES, OLD, strict=True))
    ]
    for record in made:
        app.records.save(record, ADD)
    return {record.title: record.uuid for record in made}


def export(app: App, path: Path) -> Path:
    app.exports.write(path, parse(""), as_of=make.TODAY)
    return path


def resaved(path: Path, changes: Mapping[str, Mapping[str, str]], **form: str) -> Path:
    """Write a table again with cells changed by the titles and columns of the rows."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    encoding = form.pop("encoding", "utf-8")
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), **form)
        table.writeheader()
        table.writerows(row | dict(changes.get(row["title"], {})) for row in rows)
    return path


def outcome(app: App, path: Path) -> tuple[dict[Outcome, int], list[str]]:
    report = app.imports.run(path)
    return {o: n for o, n in report.counts.items() if n}, [p.message for p in report.problems]


def test_a_resaved_csv_has_no_changes_and_tells_what_became_numbers(app, records, tmp_path):
    calc = {
        "Pact 0": {"notes": "100000"},
        "Pact 1": {"notes": "03/04/2026", "in_force": "12/31/1899"},
        "Pact 2": {"in_force": "2019/06/01"},
        "Pact 3": {"in_force": "2020/02/01", "notes": "a\tb\nc"},
    }
    path = resaved(export(app, tmp_path / "t.csv"), calc, delimiter=";", encoding="cp1252")

    counts, told = outcome(app, path)

    assert counts == {Outcome.UNCHANGED: 4}
    assert sorted(told) == [
        "A spreadsheet makes this of “03/04” by itself, which is kept.",
        "A spreadsheet makes this of “1E5” by itself, which is kept.",
    ]


def test_an_edit_beside_such_cells_is_that_edit_alone(app, records, tmp_path):
    calc = {"Pact 0": {"notes": "100000", "tags": "edited", "in_force": "1787-01-03"}}
    before = stored(app, records["Pact 0"])

    counts, _ = outcome(app, resaved(export(app, tmp_path / "t.csv"), calc))

    assert counts == {Outcome.CHANGED: 1, Outcome.UNCHANGED: 3}
    after = stored(app, records["Pact 0"])
    assert (after.notes, after.tags) == (before.notes, ("edited",))
    assert after.events[0].date == "1787-01-03"


def test_days_before_1900_come_back_from_a_workbook_that_counts_on(app, records, tmp_path):
    path = export(app, tmp_path / "t.xlsx")
    numbered(path, {"1787-01-02": "-41269", "1899-12-31": "1"})

    assert outcome(app, path) == ({Outcome.UNCHANGED: 4}, [])

    numbered(path, {"-41269": "-41268"})
    assert outcome(app, path)[0] == {Outcome.CHANGED: 1, Outcome.UNCHANGED: 3}
    assert stored(app, records["Pact 0"]).events[0].date == "1787-01-03"


def test_a_year_typed_in_a_cell_for_days_is_told(app, records, tmp_path):
    calc = {"Pact 0": {"in_force": "1905-06-02"}}

    _, told = outcome(app, resaved(export(app, tmp_path / "t.csv"), calc))

    assert any("the year 1980" in sentence for sentence in told)


def numbered(path: Path, days: Mapping[str, str]) -> None:
    """Write days as the numbers that LibreOffice gives them, and its name into the workbook."""
    copy = path.with_suffix(".copy")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode()
            if name == "docProps/app.xml":
                data = data.replace("Microsoft Excel", "LibreOffice/7.4")
            if name == "xl/worksheets/sheet1.xml":
                for before, after in days.items():
                    data = data.replace(
                        f' t="inlineStr"><is><t>{before}</t></is>', f' s="3"><v>{after}</v>'
                    ).replace(f"<v>{before}</v>", f"<v>{after}</v>")
            new.writestr(name, data)
    shutil.move(copy, path)


def test_letters_that_an_encoding_has_no_room_for_are_kept(app, records, tmp_path):
    path = export(app, tmp_path / "t.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="ascii", errors="replace", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)

    assert outcome(app, path) == ({Outcome.UNCHANGED: 4}, [])

    assert stored(app, records["Pact 2"]).notes == NOTES[2]


def test_a_cell_that_was_cut_where_it_ends_is_kept(app, tmp_path):
    record = make.bare_agreement(title="Long pact", notes="x" * 33_000)
    app.records.save(record, ADD)
    path = export(app, tmp_path / "t.csv")
    cut = {"Long pact": {"notes": "x" * 32_767}}

    assert outcome(app, resaved(path, cut))[0] == {Outcome.UNCHANGED: 1}

    shorter = {"Long pact": {"notes": "x" * 32_000}}
    assert outcome(app, resaved(path, shorter))[0] == {Outcome.CHANGED: 1}
    assert len(stored(app, record.uuid).notes) == 32_000


def test_one_month_that_became_a_day_is_an_edit_and_several_are_none(app, tmp_path):
    made = []
    for title, date in (("One", "2019-06"), ("Two", "2020-02"), ("Three", "2021")):
        event = make.event(EventType.IN_FORCE, date)
        made.append(make.bare_agreement(title=title, events=(event,)))
        app.records.save(made[-1], ADD)
    one = {"One": {"in_force": "2019-06-01"}}
    both = {**one, "Two": {"in_force": "2020-02-01"}}

    path = resaved(export(app, tmp_path / "both.csv"), both)
    assert outcome(app, path)[0] == {Outcome.UNCHANGED: 3}

    path = resaved(export(app, tmp_path / "one.csv"), one)
    assert outcome(app, path)[0] == {Outcome.CHANGED: 1, Outcome.UNCHANGED: 2}
    assert [stored(app, each.uuid).events[0].date for each in made] == [
        "2019-06-01", "2020-02", "2021",
    ]  # fmt: skip
