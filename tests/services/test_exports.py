from __future__ import annotations

import csv
import datetime as dt
import json
from dataclasses import replace

import openpyxl
import pytest

from tests import factories as make
from tests.libraries import ADD, store, stored
from tracker.domain.columns import WIDE
from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.domain.import_report import Outcome
from tracker.domain.query import parse
from tracker.domain.vocabulary import EvidenceState
from tracker.exchange.part_tables import TABLES
from tracker.exchange.record_json import record_object
from tracker.services.exports import Selection


def half_reviewed():
    record = make.agreement(title="Half")
    area = next(a for a in record.areas if a.area == "MIG.BOR")
    return replace(
        record,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.item == area.uuid else e
            for e in record.evidence
        ),
    )


@pytest.fixture
def three(app):
    """Store a reviewed record with a proposal, a draft, and a bare record."""
    store(app, half_reviewed(), make.draft(title="Draft"))
    app.records.save(make.bare_agreement(title="=Bare; 1"), ADD)
    return app


def rows(path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(app, path, query="", **options) -> int:
    return int(app.exports.write(path, parse(query), as_of=make.TODAY, **options))


def test_the_wide_table_has_one_row_for_each_agreement(three, tmp_path):
    target = tmp_path / "out.csv"

    assert write(three, target) == 2

    found = rows(target)
    assert list(found[0]) == [column.key for column in WIDE]
    assert {row["title"] for row in found} == {"Half", "'=Bare; 1"}
    half = next(row for row in found if row["title"] == "Half")
    assert (half["parties"], half["areas"], half["status"]) == ("USA; GTM", "TRF.HUM", "signed")


def test_drafts_and_proposals_leave_only_if_asked_for(three, tmp_path):
    assert write(three, tmp_path / "out.csv", drafts=True) == 3
    half = next(row for row in rows(tmp_path / "out.csv") if row["title"] == "Half")
    assert half["areas"] == "TRF.HUM; MIG.BOR"

    assert write(three, tmp_path / "long.csv", shape="long") == 2
    assert "MIG.BOR" not in (tmp_path / "long.csv").read_text(encoding="utf-8")
    assert write(three, tmp_path / "long.csv", shape="long", drafts=True) == 3
    assert "MIG.BOR" in (tmp_path / "long.csv").read_text(encoding="utf-8")


def test_the_long_table_has_the_words_behind_each_value(three, tmp_path):
    write(three, tmp_path / "long.csv", "half", shape="long")

    passages = [row for row in rows(tmp_path / "long.csv") if row["exact"]]
    assert passages
    for row in passages:
        assert make.TEXT[int(row["start"]) : int(row["end"])] == row["exact"]
        assert row["publisher"] == "The Daily Ledger"
        assert row["state"] == "accepted"


def test_json_is_written_whole(three, tmp_path):
    assert write(three, tmp_path / "out.JSON", "half") == 1

    text = (tmp_path / "out.JSON").read_text(encoding="utf-8")
    assert "Half" in json.dumps(json.loads(text))
    assert "MIG.BOR" not in text


def test_what_was_picked_leaves_in_the_order_it_was_picked(three, tmp_path):
    uuids = three.agreements.uuids(
        parse(""), as_of=make.TODAY, drafts=True, sort="title", descending=False
    )
    target = tmp_path / "out.csv"

    assert write(three, target, "ignored", uuids=uuids, drafts=True) == 3
    assert [row["agreement_id"] for row in rows(target)] == uuids
    assert write(three, target, uuids=uuids[::-1], shape="long", drafts=True) == 3


@pytest.mark.parametrize(
    ("name", "shape"), [("o.csv", "wide"), ("o.csv", "long"), ("o.json", "wide")]
)
def test_a_picked_draft_stays_in_unless_asked_for(three, tmp_path, name, shape):
    uuids = three.agreements.uuids(parse("title:draft"), as_of=make.TODAY, drafts=True)

    assert len(uuids) == 1
    assert write(three, tmp_path / name, uuids=uuids, shape=shape) == 0
    assert write(three, tmp_path / name, uuids=uuids, shape=shape, drafts=True) == 1


def test_chosen_columns_in_the_chosen_order(three, tmp_path):
    write(three, tmp_path / "out.csv", columns=["title", "parties"], bom=True)

    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbftitle,parties\r\n")


@pytest.mark.parametrize(
    ("name", "options", "error"),
    [
        ("out.doc", {}, FileUnusable),
        ("out", {}, FileUnusable),
        ("out.csv", {"shape": "round"}, ValueRefused),
        ("out.csv", {"columns": ["mood"]}, ValueRefused),
        ("no/such/folder/out.csv", {}, FileUnusable),
    ],
)
def test_what_cannot_be_written_is_a_sentence_and_leaves_nothing(
    three, tmp_path, name, options, error
):
    with pytest.raises(error) as refusal:
        write(three, tmp_path / name, **options)
    assert refusal.value.hint
    assert not (tmp_path / name).exists()


def test_the_same_library_and_day_give_the_same_bytes(three, tmp_path):
    for shape in ("wide", "long"):
        for name in ("one.csv", "two.csv"):
            write(three, tmp_path / name, shape=shape)
        assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


@pytest.mark.parametrize("drafts", [True, False])
def test_what_is_found_and_what_is_picked_give_the_same_bytes(three, tmp_path, drafts):
    store(three, make.agreement(title="'So' said, \"=1\"", notes="two\r\nlines", tags=("-x",)))
    uuids = three.agreements.uuids(parse(""), as_of=make.TODAY, drafts=drafts)

    for columns in ([], ["tags", "status", "party2_name"], ["notes"]):
        write(three, tmp_path / "found.csv", columns=columns, drafts=drafts)
        write(three, tmp_path / "picked.csv", uuids=uuids, columns=columns, drafts=drafts)

        found = (tmp_path / "found.csv").read_bytes()
        assert found == (tmp_path / "picked.csv").read_bytes()
        assert found.count(b"\r\n") > len(uuids)


def test_progress_is_told(three, tmp_path):
    heard = []
    write(three, tmp_path / "out.csv", progress=lambda done, total: heard.append((done, total)))

    assert heard
    assert {total for _, total in heard} == {2}


def test_rows_and_dossiers_of_a_selection_are_the_same_records(three):
    for drafts in (False, True):
        chosen = Selection(query=parse(""), as_of=make.TODAY, drafts=drafts)
        assert [row.uuid for row in three.exports.rows(chosen)] == [
            dossier.agreement.uuid for dossier in three.exports.dossiers(chosen)
        ]


@pytest.mark.parametrize("drafts", [False, True])
def test_the_tables_of_a_workbook_say_what_records_say(three, tmp_path, drafts):
    chosen = Selection(query=parse(""), as_of=make.TODAY, drafts=drafts)
    told = {table.title: [] for table in TABLES}
    for dossier in three.exports.dossiers(chosen):
        record = record_object(dossier, proposals=drafts)
        for table in TABLES:
            told[table.title] += [[c or None for c in map(shown, r)] for r in table.rows(record)]
    write(three, tmp_path / "found.xlsx", drafts=drafts)

    book = openpyxl.load_workbook(tmp_path / "found.xlsx")
    for title, cells in told.items():
        read = [list(map(shown, row)) for row in book[title].iter_rows(2, values_only=True)]
        assert [[cell or None for cell in row] for row in read if any(row)] == cells, title
    assert told["Evidence"]

    uuids = three.agreements.uuids(parse(""), as_of=make.TODAY, drafts=True)
    write(three, tmp_path / "picked.xlsx", drafts=drafts, uuids=uuids)
    sheets = [book[name] for name in ("Agreements", *told)]
    picked = openpyxl.load_workbook(tmp_path / "picked.xlsx")
    for sheet in sheets:
        assert list(sheet.values) == list(picked[sheet.title].values)


def shown(cell):
    """Return a cell as both can be compared: days as text."""
    return cell.date().isoformat() if isinstance(cell, dt.datetime) else cell


def test_progress_of_a_workbook_only_grows_and_ends_with_all(three, tmp_path):
    heard = []
    write(three, tmp_path / "w.xlsx", progress=lambda done, total: heard.append((done, total)))

    assert heard == sorted(heard)
    assert heard[-1] == (2, 2)


def test_a_workbook_comes_back_without_a_difference_and_with_each_edit(three, tmp_path):
    long = make.bare_agreement(title="'=x", notes="😀" * 40_000)
    three.records.save(long, ADD)
    target = tmp_path / "w.xlsx"

    assert write(three, target) == 3
    report = three.imports.run(target)
    assert (report.counts[Outcome.UNCHANGED], report.problems) == (3, [])

    book = openpyxl.load_workbook(target)
    sheet = book["Agreements"]
    names = [cell.value for cell in sheet[1]]
    (row,) = [r for r in sheet.iter_rows(min_row=2) if r[0].value == long.uuid]
    row[names.index("signed")].value = dt.datetime(2024, 2, 29)  # noqa: DTZ001
    row[names.index("tags")].value = "edited; ünï"
    book.save(target)

    report = three.imports.run(target)
    after = stored(three, long.uuid)
    assert (report.counts[Outcome.CHANGED], report.counts[Outcome.UNCHANGED]) == (1, 2)
    assert after.signing is not None
    assert (after.signing.date, after.tags, after.notes) == (
        "2024-02-29",
        ("edited", "ünï"),
        long.notes,
    )

    again = three.imports.run(target)
    assert again.counts[Outcome.CHANGED] == 0
