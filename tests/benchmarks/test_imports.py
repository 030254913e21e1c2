"""The table that imports are measured with is one that people could have."""

from __future__ import annotations

import csv

import pytest

from tests.benchmarks import imports
from tests.benchmarks.imports import HEADER, write_table
from tests.libraries import found
from tracker.domain.import_report import Outcome


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_same_seed_gives_the_same_table(tmp_path):
    for name in ("one.csv", "two.csv"):
        write_table(tmp_path / name, 50)
    write_table(tmp_path / "other.csv", 50, seed=2)

    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    assert (tmp_path / "one.csv").read_bytes() != (tmp_path / "other.csv").read_bytes()


def test_rows_differ_and_name_two_parties(tmp_path):
    write_table(tmp_path / "t.csv", 200)
    table = rows(tmp_path / "t.csv")

    assert list(table[0]) == list(HEADER)
    assert len({row["Title"] for row in table}) == 200
    assert all(row["Party 1"] != row["Party 2"] for row in table)
    assert {bool(row["Entry into force"]) for row in table} == {True, False}


def test_every_row_comes_in_with_its_index(app, tmp_path):
    write_table(tmp_path / "t.csv", 120)

    report = app.imports.run(tmp_path / "t.csv")

    assert report.counts[Outcome.ADDED] == 120
    assert len(found(app, "concerning", drafts=True)) == 120
    first = rows(tmp_path / "t.csv")[0]
    assert len(found(app, f'"{first["Title"]}"', drafts=True)) == 1


def test_both_imports_are_measured(tmp_path, monkeypatch):
    monkeypatch.setattr(imports, "ROWS", 30)

    first, again = imports.imports(tmp_path)

    assert (len(first.taken), len(again.taken)) == (1, 1)
    assert first.target == again.target == 30 / imports.RATE


def test_a_row_that_is_refused_is_a_mistake_of_the_table(app, tmp_path, monkeypatch):
    monkeypatch.setattr(imports, "ROWS", 5)
    write_table(tmp_path / "t.csv", 4)

    with pytest.raises(ValueError, match="of 4 rows"):
        imports._import(app, tmp_path / "t.csv", "too few")
