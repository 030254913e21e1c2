from __future__ import annotations

import datetime as dt
import zipfile

import pytest

from tests.exchange.importing.sheets import raw_workbook
from tracker.exchange.importing.old_days import as_shown, is_libre, julian, old_days

LIBRE = {"docProps/app.xml": "<Application>LibreOffice/7.4</Application>"}


def days(tmp_path, *numbers: str, **more: str) -> list[str]:
    """Return the days that the cells of a column hold, as far as they are that old."""
    rows = "".join(
        f'<row r="{n}"><c r="AB{n}" s="1" t="n"><v>{number}</v></c></row>'
        for n, number in enumerate(numbers, 1)
    )
    path = raw_workbook(tmp_path / "b.xlsx", f"<sheetData>{rows}</sheetData>", **more)
    with zipfile.ZipFile(path) as archive:
        found = old_days(archive, "First", {(n, 27) for n in range(len(numbers))})
        assert old_days(archive, "Other", {(0, 27)}) == {}
    return [found.get((n, 27), "") for n in range(len(numbers))]


def test_libre_office_counts_on_before_1900_and_in_its_first_weeks(tmp_path):
    numbers = ("-41269", "-595", "1", "2", "60", "61", "0", "-333459")

    assert days(tmp_path, *numbers, **LIBRE) == [
        "1787-01-02", "1898-05-14", "1899-12-31", "1900-01-01", "1900-02-28", "", "", "0987-01-01",
    ]  # fmt: skip


def test_others_count_from_a_day_later_and_are_read_by_the_parser_from_1900_on(tmp_path):
    assert days(tmp_path, "-41270", "-596", "1", "60") == ["1787-01-02", "1898-05-14", "", ""]


def test_a_number_beyond_all_calendars_is_no_day(tmp_path):
    assert days(tmp_path, "-99999999", "-999999999999", **LIBRE) == ["", ""]


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (dt.date(1582, 10, 15), "1582-10-15"),
        (dt.date(1582, 10, 14), "1582-10-04"),
        (dt.date(1500, 3, 10), "1500-02-29"),
        (dt.date(1373, 6, 24), "1373-06-16"),
        (dt.date(987, 1, 6), "0987-01-01"),
    ],
)
def test_days_before_the_reform_are_shown_as_they_were_called(day, shown):
    assert as_shown(day) == shown


def test_the_older_calendar_agrees_with_the_newer_one_in_the_third_century():
    assert julian(dt.date(250, 7, 1)) == "0250-07-01"


def test_who_wrote_a_workbook_is_read_from_its_properties(tmp_path):
    for more, libre in (
        (LIBRE, True),
        ({"docProps/app.xml": "Microsoft Excel"}, False),
        ({}, False),
    ):
        with zipfile.ZipFile(raw_workbook(tmp_path / "b.xlsx", "", **more)) as archive:
            assert is_libre(archive) is libre
