from __future__ import annotations

import csv

import pytest

from tracker.domain.errors import FileUnusable
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.vocabulary import Field
from tracker.exchange.csv_file import unguard
from tracker.exchange.learnt_csv import HEADER, write_learnt

ITEMS = (
    LearntItem(
        id="a1",
        kind=LearntKind.PERSON,
        words="Ana Ruiz",
        value="MEX",
        capacity="Minister; acting",
        first="2019-01-02",
        last="2021-03-04",
        count=3,
        at="2026-03-01T10:00:00.000Z",
        agreements=("u1", "u2"),
    ),
    LearntItem(
        id="a2",
        kind=LearntKind.REJECTED,
        words="=paid for, “by”\nthe fund",
        value="TRF.HUM",
        field=Field.AREAS,
        enabled=False,
    ),
)


def test_each_item_is_a_row_that_a_spreadsheet_opens_safely(tmp_path):
    path = tmp_path / "learnt.csv"

    assert write_learnt(ITEMS, path) == 2

    with path.open(encoding="utf-8", newline="") as file:
        person, refused = csv.DictReader(file)
    assert tuple(person) == HEADER
    assert person["agreement_ids"] == "u1; u2"
    assert (person["kind"], person["value"], person["count"], person["use"]) == (
        "person",
        "MEX",
        "3",
        "used",
    )
    assert refused["words"].startswith("'=")
    assert unguard(refused["words"]) == ITEMS[1].words
    assert (refused["field"], refused["use"]) == ("areas", "switched_off")


def test_nothing_learnt_is_a_header(tmp_path):
    path = tmp_path / "learnt.csv"
    assert write_learnt((), path) == 0
    assert path.read_text(encoding="utf-8").strip() == ",".join(HEADER)


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(FileUnusable):
        write_learnt(ITEMS, tmp_path / "missing" / "learnt.csv")
