from __future__ import annotations

from tracker.exchange.package_fields import AGREEMENTS, SHEETS, codebook


def test_every_column_of_every_table_is_described():
    for sheet in SHEETS:
        for field in sheet.schema["fields"]:
            assert field["name"]
            assert field["description"]


def test_parts_point_at_their_agreements():
    keyed = [sheet for sheet in SHEETS if "primaryKey" in sheet.schema]
    pointing = [sheet.name for sheet in SHEETS if "foreignKeys" in sheet.schema]

    assert [sheet.name for sheet in keyed] == [AGREEMENTS]
    assert {"values", "parties", "evidence", "gaps"} <= set(pointing)


def test_closed_lists_are_told():
    events = next(sheet for sheet in SHEETS if sheet.name == "events")
    kinds = next(f for f in events.schema["fields"] if f["name"] == "type")

    assert "ratified" in kinds["constraints"]["enum"]


def test_the_codebook_says_how_the_package_was_made():
    book = codebook({"Status as of": "2026-03-02\n# not a heading"})

    assert "- Status as of: 2026-03-02 # not a heading\n" in book
    assert "## EventType" in book
