"""A table of a package that was changed, digest and all, is told by the records beside it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.exchange.packages import CONTENTS, members, rewrite, tamper, write_package
from tests.exchange.test_package_check import relist
from tests.strategies import records
from tracker.domain.accepted import accepted_part
from tracker.domain.row import RowParty
from tracker.exchange.package_check import check_package
from tracker.exchange.package_file import PackageWriter
from tracker.exchange.package_tables import written


def problems(package, name: str, old: bytes, new: bytes) -> list[str]:
    assert old in members(package)[name]
    relist(tamper(package, name, lambda content: content.replace(old, new, 1)))
    return list(check_package(package).problems)


@pytest.fixture
def package(tmp_path):
    records = [make.agreement(title="One; two", tags=("a;b",)), make.agreement(title="Other")]
    return write_package(tmp_path / "p.zip", *map(make.dossier, records))


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("data/parties.csv", b"GTM", b"HND", "Row 3 of data/parties.csv says “HND” for code"),
        ("data/events.csv", b"2019-06-03", b"2019-06-04", "for date, not “2019-06-03”"),
        ("data/evidence.csv", b"accepted", b"proposed", "for state, not “accepted”"),
        ("data/agreements.csv", b"Other", b"Another", "says “Another” for title, not “Other”"),
        ("data/agreements.csv", b"USA; GTM", b"USA; HND", "for parties, not “USA; GTM”"),
        ("data/values.csv", b",typed,", b",rule,", "of data/values.csv tells of a passage as"),
        ("data/values.csv", b",2019-06-03,", b",2019-06-05,", "tells a value that its record"),
        ("data/values.csv", b",supports,", b",qualifies,", "tells of a passage as its record"),
    ],
)
def test_a_cell_that_differs_from_the_record_is_named(package, name, old, new, words):
    assert any(words in problem for problem in problems(package, name, old, new))


def test_rows_taken_away_or_put_in_are_told(package):
    lines = members(package)["data/parties.csv"].splitlines(keepends=True)
    fewer = problems(package, "data/parties.csv", lines[1], b"")
    assert "has 1 rows of the record" in fewer[0]

    more = problems(package, "data/gaps.csv", b"\r\n", b"\r\nnobody,signed,not_searched,\r\n")
    assert any("belongs to no record at its place" in problem for problem in more)


def test_a_package_without_the_later_columns_of_values_is_whole(package):
    held = members(package)
    lines = held["data/values.csv"].decode().splitlines()
    short = [line.rsplit(",", 3)[0] for line in lines]
    held["data/values.csv"] = ("\r\n".join(short) + "\r\n").encode()

    assert check_package(relist(rewrite(package, held.items()))).problems == ()


@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(records(), st.booleans())
def test_tables_of_any_record_follow_from_it(tmp_path_factory, record, proposals):
    path = tmp_path_factory.mktemp("package") / "p.zip"
    with PackageWriter(CONTENTS, {}, proposals) as package:
        dossier = make.dossier(record)
        shown = record if proposals else accepted_part(record)
        parties = tuple(
            RowParty(code=p.code, name=p.name, level=p.level)
            for p in shown.parties
            if p.contracting
        )
        row = make.row(
            uuid=shown.uuid, title=shown.title, notes=shown.notes, tags=shown.tags,
            instrument_type=shown.instrument_type, binding=shown.binding or "", parties=parties,
        )  # fmt: skip
        package.add_row(row)
        package.add(dossier)
        package.write(path)

    assert not [p for p in check_package(path).problems if "does not stand" not in p]


def test_cells_are_written_as_tables_hold_them():
    assert [written(cell) for cell in (None, True, 0.5, "x", 3)] == ["", "true", "0.5", "x", "3"]
