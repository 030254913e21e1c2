"""Files for other programs, from the command line."""

from __future__ import annotations

import csv
import json

import pytest

from tests import factories as make
from tracker.domain.columns import WIDE
from tracker.domain.vocabulary import EventType
from tracker.exchange.long_csv import LONG


def rows(path, encoding="utf-8"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def test_a_wide_csv_has_a_row_per_agreement(tell, store, tmp_path):
    ids = store(make.agreement(), make.bare_agreement())

    answer = tell("export", tmp_path / "w.csv")

    told = rows(tmp_path / "w.csv")
    assert answer.out == f"2 agreements written to {tmp_path / 'w.csv'}\n"
    assert {row["agreement_id"] for row in told} == set(ids)
    assert list(told[0]) == [column.key for column in WIDE]


def test_a_long_csv_has_a_row_per_value_and_passage(tell, store, tmp_path):
    store(make.agreement())

    answer = tell("export", tmp_path / "l.csv", "--shape", "long")

    told = rows(tmp_path / "l.csv")
    assert answer.out.startswith("1 agreement written")
    assert list(told[0]) == list(LONG)
    quoted = [row for row in told if row["exact"]]
    assert len(quoted) == 11
    for row in quoted:
        assert make.TEXT[int(row["start"]) : int(row["end"])] == row["exact"]


def test_json_holds_whole_records(tell, store, tmp_path):
    (uuid,) = store(make.agreement())

    tell("export", tmp_path / "r.json", "--as-of", "2026-03-02")

    (told,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert told["agreement_id"] == uuid
    assert told["sources"][0]["publisher"] == "The Daily Ledger"


def test_a_search_chooses_what_is_written(tell, store, tmp_path):
    store(make.agreement(), make.bare_agreement(title="Fisheries pact"))

    tell("export", tmp_path / "w.csv", "fisheries", "--columns", "title")

    assert (tmp_path / "w.csv").read_bytes() == b"title\r\nFisheries pact\r\n"


def test_drafts_are_written_only_if_asked_for(tell, store, tmp_path):
    store(make.draft())

    assert "0 agreements" in tell("export", tmp_path / "w.csv").out
    assert "1 agreement " in tell("export", tmp_path / "w.csv", "--drafts").out


def test_a_byte_order_mark_can_be_asked_for(tell, store, tmp_path):
    store(make.agreement())

    tell("export", tmp_path / "w.csv", "--bom")

    assert rows(tmp_path / "w.csv", "utf-8-sig")[0]["parties"] == "USA; GTM"
    assert (tmp_path / "w.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", ["w.csv", "r.json", "w.xlsx"])
def test_the_same_day_gives_the_same_bytes(tell, store, tmp_path, name):
    store(make.agreement(), make.agreement())

    tell("export", tmp_path / name, "--as-of", "2026-03-02")
    first = (tmp_path / name).read_bytes()
    tell("export", tmp_path / name, "--as-of", "2026-03-02")

    assert (tmp_path / name).read_bytes() == first


@pytest.mark.parametrize("name", ["w.doc", "w", "w.txt"])
def test_an_ending_that_says_nothing_is_refused(tell, store, tmp_path, name):
    store(make.agreement())

    assert ".csv" in tell("export", tmp_path / name).sentence
    assert not (tmp_path / name).exists()


def test_the_refusal_names_what_can_be_written(tell, store, tmp_path):
    store(make.agreement())

    assert tell("export", tmp_path / "w.doc").sentence == (
        "w.doc does not end in a format that can be written. Name it .csv, .xlsx, .json, .zip,"
        " .csl.json, .ris, .bib or .ics."
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["r.json", "--columns", "title"], "--columns has no effect on a JSON file"),
        (["r.json", "--shape", "long"], "--shape has no effect on a JSON file"),
        (["r.json", "--bom"], "--bom has no effect on a JSON file"),
        (["l.csv", "--shape", "long", "--columns", "title"], "no effect on the long CSV"),
        (["l.csv", "--rule", "as-signed"], "--rule has no effect on the wide CSV"),
        (["l.ris", "--bom"], "--bom has no effect on a ris file"),
    ],
)
def test_an_option_that_does_nothing_is_refused(tell, store, tmp_path, arguments, words):
    store(make.agreement())
    name, *options = arguments

    assert words in tell("export", tmp_path / name, *options).sentence
    assert not (tmp_path / name).exists()


def test_a_search_may_begin_with_a_minus(tell, store, tmp_path):
    store(make.agreement(), make.bare_agreement(title="Fisheries pact"))

    tell("export", tmp_path / "w.csv", "-fisheries", "--columns", "parties")

    assert (tmp_path / "w.csv").read_bytes() == b"parties\r\nUSA; GTM\r\n"


def test_a_folder_that_is_not_there_is_refused(tell, store, tmp_path):
    store(make.agreement())

    assert "folder does not exist" in tell("export", tmp_path / "none" / "w.csv").sentence


@pytest.mark.parametrize(
    "options", [["--columns", "colour"], ["colour:red"], ["--as-of", "2019-13-01"]]
)
def test_what_cannot_be_understood_leaves_the_old_file(tell, store, tmp_path, options):
    store(make.agreement())
    (tmp_path / "w.csv").write_text("old")

    assert tell("export", tmp_path / "w.csv", *options).sentence
    assert (tmp_path / "w.csv").read_text() == "old"


@pytest.mark.parametrize(
    ("name", "words"),
    [("s.ris", "1 source written"), ("s.bib", "1 source written"), ("s.csl.json", "1 source")],
)
def test_sources_are_written_once_each(tell, store, tmp_path, name, words):
    store(make.agreement(), make.agreement())

    assert words in tell("export", tmp_path / name).out
    assert "The Daily Ledger" in (tmp_path / name).read_text(encoding="utf-8")


def test_key_dates_are_written_for_calendars(tell, store, tmp_path):
    store(make.agreement())

    answer = tell("export", tmp_path / "k.ics", "--as-of", "2026-03-02")

    assert answer.out == f"1 key date written to {tmp_path / 'k.ics'}\n"
    assert b"DTSTART;VALUE=DATE:20260603" in (tmp_path / "k.ics").read_bytes()


@pytest.mark.parametrize("rule", ["as-signed", "successor-today"])
def test_pairs_of_states_by_year(tell, store, tmp_path, rule):
    record = make.bare_agreement(
        parties=(make.party("USA"), make.party("SUHH")),
        events=(make.event(EventType.IN_FORCE, "1989-01-01"),),
    )
    store(record)

    options = ("--shape", "dyad-year", "--rule", rule, "--as-of", "2026-03-02")
    tell("export", tmp_path / "d.csv", *options)

    codes = {row["party1_code"] for row in rows(tmp_path / "d.csv")}
    assert codes == ({"SUHH"} if rule == "as-signed" else {"RUS"})
