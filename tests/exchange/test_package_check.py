"""Packages check themselves, and name what was changed."""

from __future__ import annotations

import hashlib
import json

import pytest

from tests import factories as make
from tests.exchange.packages import members, rewrite, tamper, write_package
from tracker.exchange.package_check import check_package

TEXT = f"texts/{make.TEXT_UUID}.txt"


@pytest.fixture
def package(tmp_path):
    return write_package(tmp_path / "p.zip")


def relist(path):
    """List the files of a package anew, as one who hides a change would."""
    held = members(path)
    descriptor = json.loads(held["datapackage.json"])
    for each in descriptor["resources"]:
        content = held[each["path"]]
        each["bytes"] = len(content)
        each["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
    held["datapackage.json"] = json.dumps(descriptor).encode()
    return rewrite(path, held.items())


def test_what_nobody_touched_has_no_problems(package):
    report = check_package(package)

    assert report.problems == ()
    assert (report.files, report.quotations) == (16 - 1, 33)
    assert report.fingerprint == hashlib.sha256(members(package)["datapackage.json"]).hexdigest()


@pytest.mark.parametrize("position", range(15))
def test_a_changed_file_is_named_whichever_it_is(package, position):
    names = sorted(set(members(package)) - {"datapackage.json"})
    name = names[position]

    tamper(package, name, lambda content: content.replace(b"e", b"i") + b" ")

    assert any(p.startswith(f"{name} was changed") for p in check_package(package).problems)


def test_one_letter_of_a_text_breaks_its_quotations(package):
    tamper(package, TEXT, lambda content: content.replace(b"Antigua", b"Antiqua"))

    problems = check_package(package).problems
    assert f"{TEXT} was changed: its SHA-256 is not the one that is listed." in problems
    assert any("does not stand at" in problem and "Antigua" in problem for problem in problems)


def test_a_change_that_was_listed_anew_is_found_by_the_digests_of_the_texts(package):
    relist(tamper(package, TEXT, lambda content: content.replace(b"cover", b"ignor")))

    problems = check_package(package).problems
    assert f"{TEXT} was changed: its SHA-256 is not that of the text {make.TEXT_UUID}." in problems


def test_a_quotation_made_up_is_found_in_records_and_tables(package):
    for name in ("data/records.json", "data/values.csv", "data/evidence.csv"):
        tamper(
            package, name, lambda content: content.replace(b"border security", b"border closure")
        )
    relist(package)

    problems = check_package(package).problems
    assert len(problems) == 3
    assert all("border closure" in problem for problem in problems)


def test_what_is_missing_or_slipped_in_is_named(package):
    held = members(package)
    del held[TEXT]
    rewrite(package, [*held.items(), ("texts/other.txt", b"x")])

    problems = check_package(package).problems
    assert f"{TEXT} is missing." in problems
    assert any(problem.startswith("texts/other.txt is in the package but") for problem in problems)


def test_a_package_without_its_tables_is_told(package):
    held = {n: c for n, c in members(package).items() if n != "data/values.csv"}
    rewrite(package, held.items())

    assert "The package lacks data/values.csv." in check_package(package).problems


@pytest.mark.parametrize(
    "records", [b"3", b"[3]", b'[{"sources": 1}]', b'[{"agreement_id": "x"}]', b"null"]
)
def test_records_that_are_none_are_told(package, records):
    relist(tamper(package, "data/records.json", lambda _content: records))

    assert any("does not hold records" in problem for problem in check_package(package).problems)


def test_progress_is_told(package):
    heard = []
    check_package(package, lambda done, total: heard.append((done, total)))

    assert heard[-1] == (15, 15)
