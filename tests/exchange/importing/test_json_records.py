from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import Agreement
from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.exchange.importing import json_records
from tracker.exchange.importing.json_records import read_objects, record_of
from tracker.exchange.json_file import write_json
from tracker.exchange.record_json import record_object


def without_passage_ids(record: Agreement) -> Agreement:
    evidence = tuple(replace(e, passage=replace(e.passage, uuid="")) for e in record.evidence)
    return replace(record, evidence=evidence)


@given(records())
@settings(max_examples=40, deadline=None)
def test_any_record_comes_back_as_it_was_written(record):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.json"
        write_json([make.dossier(record)], path, proposals=True)
        (found,) = read_objects(path)

    assert without_passage_ids(record_of(found)) == without_passage_ids(record)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("stage", "asleep", "not a valid Stage"),
        ("parties", [{"id": "x"}], "lacks 'code'"),
        ("events", 3, "not as it should be"),
        ("title", 7, "title is no text"),
        ("duration", None, "not as it should be"),
        ("revision", "many", "not as it should be"),
    ],
)
def test_a_part_that_is_wrong_is_named(key, value, words):
    record = json.loads(json.dumps(record_object(make.dossier(make.agreement()))))
    record[key] = value

    with pytest.raises(ValueRefused, match=words):
        record_of(record)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "7", "[7]", '[{"a": 1}]', "[" * 100_000, '{"title": "x"}']
)
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(FileUnusable) as refusal:
        read_objects(path)
    assert refusal.value.hint


def test_one_record_alone_is_a_file_too(tmp_path):
    path = tmp_path / "x.json"
    record = record_object(make.dossier(make.bare_agreement(title="Pact")))
    path.write_text("\ufeff" + json.dumps(record), encoding="utf-8")

    assert record_of(read_objects(path)[0]).title == "Pact"


def test_missing_and_huge_files_are_refused(tmp_path, monkeypatch):
    with pytest.raises(FileUnusable, match="does not exist"):
        read_objects(tmp_path / "none.json")
    monkeypatch.setattr(json_records, "MAX_BYTES", 3)
    path = tmp_path / "x.json"
    path.write_text("[ 1 ]", encoding="utf-8")
    with pytest.raises(FileUnusable, match="larger than"):
        read_objects(path)


REQUIRED = sorted(record_object(make.dossier(make.bare_agreement())).keys())
OF_THE_DAY = {"status", "as_of", "bilateral"}
"""What is computed for whoever reads the file, and never read back."""


@pytest.mark.parametrize("key", REQUIRED)
def test_a_record_without_one_of_its_keys_is_named_by_it_or_needs_it_not(key):
    record = json.loads(json.dumps(record_object(make.dossier(make.agreement()))))
    whole = record_of(record)
    del record[key]

    if key in OF_THE_DAY:
        assert record_of(record) == whole
    else:
        with pytest.raises(ValueRefused, match=f"lacks '{key}'"):
            record_of(record)


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("parties", "level", "galaxy"),
        ("parties", "name", 3),
        ("signatories", "mode", ""),
        ("events", "type", "party"),
        ("events", "date", ["2019"]),
        ("areas", "depth", "deep"),
        ("gaps", "reason", None),
        ("evidence", "stance", "shrugs"),
        ("evidence", "confidence", "sure"),
        ("evidence", "start", None),
        ("evidence", "page", "iv"),
    ],
)
def test_a_part_of_a_part_that_is_wrong_is_refused_with_a_hint(part, key, value):
    record = json.loads(json.dumps(record_object(make.dossier(make.agreement()))))
    record[part][0][key] = value

    with pytest.raises(ValueRefused, match="not as it should be") as refusal:
        record_of(record)
    assert refusal.value.hint


def test_several_records_come_back_in_their_order(tmp_path):
    path = tmp_path / "x.json"
    titles = ["Zebra", "Ant", "Mole"]
    kept = [make.dossier(make.bare_agreement(title=title)) for title in titles]
    write_json(kept, path)

    assert [record_of(each).title for each in read_objects(path)] == titles
