"""Data packages, checked by the library that defines them."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from frictionless import Package
from hypothesis import HealthCheck, given, settings

from tests import factories as make
from tests.exchange.packages import members, write_package
from tests.strategies import records
from tracker.domain.columns import WIDE
from tracker.domain.errors import FileUnusable
from tracker.exchange.long_csv import LONG
from tracker.exchange.package_fields import SHEETS


def report(path):
    found = Package(str(path)).validate()
    return found.valid, [*found.errors, *(e for task in found.tasks for e in task.errors)]


def test_it_is_a_valid_data_package(tmp_path):
    path = write_package(tmp_path / "p.zip", make.dossier(make.agreement()))

    assert report(path) == (True, [])


def test_an_empty_one_is_valid_too(tmp_path):
    from tests.exchange.packages import CONTENTS, PackageWriter  # noqa: PLC0415

    with PackageWriter(CONTENTS, {}) as package:
        package.write(tmp_path / "p.zip")

    assert report(tmp_path / "p.zip") == (True, [])


def test_it_holds_both_tables_the_texts_and_the_originals(tmp_path):
    held = members(write_package(tmp_path / "p.zip"))

    tables = {
        name: next(csv.reader(io.StringIO(content.decode())))
        for name, content in held.items()
        if name.endswith(".csv")
    }
    assert tables["data/agreements.csv"] == [column.key for column in WIDE]
    assert tables["data/values.csv"] == list(LONG)
    assert tables.keys() == {sheet.path for sheet in SHEETS}
    assert held[f"texts/{make.TEXT_UUID}.txt"] == make.TEXT.encode()
    assert held[f"originals/{make.source().original_sha256}"] == make.TEXT.encode()
    assert len(json.loads(held["data/records.json"])) == 1


def test_the_codebook_names_every_column_and_every_value(tmp_path):
    book = members(write_package(tmp_path / "p.zip"))["codebook.md"].decode()

    for sheet in SHEETS:
        for column in sheet.columns:
            assert f"| `{column.key}` |" in book
            for value in column.values or ():
                assert f"- `{value}`" in book


def test_proposals_stay_in_unless_asked_for(tmp_path):
    record = make.draft()
    closed = members(write_package(tmp_path / "a.zip", make.dossier(record)))
    opened = members(write_package(tmp_path / "b.zip", make.dossier(record), proposals=True))

    assert b'"proposed"' not in closed["data/records.json"]
    assert b'"proposed"' in opened["data/records.json"]


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(records())
def test_any_record_makes_a_valid_package_twice_the_same(tmp_path_factory, record):
    folder = tmp_path_factory.mktemp("package")
    paths = [
        write_package(folder / name, make.dossier(record), proposals=True)
        for name in ("a.zip", "b.zip")
    ]

    assert report(paths[0]) == (True, [])
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_what_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write_package(tmp_path / "none" / "p.zip")


def test_names_of_resources_are_what_the_standard_allows(tmp_path):
    descriptor = json.loads(members(write_package(tmp_path / "p.zip"))["datapackage.json"])

    for resource in descriptor["resources"]:
        assert re.fullmatch(r"[a-z0-9._-]+", resource["name"])
