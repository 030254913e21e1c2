from __future__ import annotations

import pytest

from tests.db.models.rows import STAMP, insert


def agreement(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "title": "''",
        "duration_kind": "'not_stated'",
        "duration": "''",
        "notice_period": "''",
        "languages": "''",
        "notes": "''",
        "stage": "'draft'",
        "revision": "1",
        "created_at": STAMP,
        "changed_at": STAMP,
    }
    return insert("agreement", values | changes)


def party(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "1",
        "place_code": "'USA'",
        "name": "''",
        "level": "'state'",
        "acting_body": "''",
        "role": "'party'",
    }
    return insert("party", values | changes)


def signature(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "0",
        "person_id": "1",
        "capacity": "''",
        "acting": "0",
        "party_id": "1",
        "date": "''",
        "place": "''",
        "mode": "'unknown'",
    }
    return insert("signature", values | changes)


def event(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "0",
        "type": "'signed'",
        "date": "''",
        "effective": "''",
        "place": "''",
        "grounds": "''",
        "note": "''",
    }
    return insert("event", values | changes)


def area(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "1",
        "area": "'MIG.BOR'",
        "label": "''",
        "depth": "1",
        "is_primary": "0",
        "absent": "0",
    }
    return insert("area_assignment", values | changes)


def relation(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "0",
        "other_id": "2",
        "type": "'amends'",
        "note": "''",
    }
    return insert("relation", values | changes)


@pytest.mark.parametrize("row", [agreement, party, signature, event, area, relation])
def test_sensible_rows_are_taken(attempt, row):
    assert attempt(row()) == ""


@pytest.mark.parametrize(
    "statement",
    [
        agreement(uuid="'a1'"),
        agreement(instrument_type="'handshake'"),
        agreement(binding="'somewhat'"),
        agreement(stage="'finished'"),
        agreement(duration_kind="'for ever'"),
        agreement(tacit_renewal="2"),
        agreement(revision="0"),
        agreement(title="NULL"),
        agreement(title="x'00ff'"),
        party(level="'planet'"),
        party(role="'guest'"),
        party(binding="'somewhat'"),
        party(place_code="'ATL'"),
        party(place_code="NULL"),
        party(agreement_id="3"),
        party(position="'first'"),
        signature(person_id="9"),
        signature(mode="'by smoke'"),
        signature(acting="2"),
        event(type="'celebrated'"),
        event(grounds="'boredom'"),
        area(area="'trafficking'"),
        area(area="''"),
        area(area="'TRF.HUM'"),
        area(depth="4"),
        area(depth="-1"),
        area(absent="2"),
        relation(type="'resembles'"),
        relation(other_id="1"),
        relation(other_id="9"),
        "INSERT INTO gap (agreement_id, field, reason, note) VALUES (1, 'signed', 'shy', '')",
        "INSERT INTO gap (agreement_id, field, reason, note) VALUES (1, 'mood', 'illegible', '')",
        "INSERT INTO agreement_tag (agreement_id, position, name) VALUES (1, 0, '')",
        "INSERT INTO person (uuid, name) VALUES ('n2', 'Joan Miller')",
        "INSERT INTO person (uuid, name) VALUES ('n2', '')",
        "DELETE FROM agreement WHERE id = 1",
        "DELETE FROM place",
    ],
)
def test_nonsense_is_refused(attempt, statement):
    assert attempt(statement)


def test_there_is_one_primary_area_and_it_is_not_absent(attempt):
    assert "UNIQUE" in attempt(area(is_primary="1"))
    assert attempt(area(agreement_id="2", is_primary="1")) == ""
    assert "absent_primary" in attempt(area(uuid="'other'", is_primary="1", absent="1"))


@pytest.mark.parametrize("row", [signature, event])
def test_parts_belong_to_parties_of_the_same_agreement(attempt, row):
    assert attempt(row(party_id="1")) == ""
    assert "FOREIGN KEY" in attempt(row(uuid="'other'", party_id="2"))


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "taken"),
    [
        ("''", "NULL", "NULL", True),
        ("'2019'", "'2019-01-01'", "'2019-12-31'", True),
        ("'2019/..'", "'2019-01-01'", "NULL", True),
        ("'../2019'", "NULL", "'2019-12-31'", True),
        ("'2019'", "NULL", "NULL", False),
        ("''", "'2019-01-01'", "'2019-01-01'", False),
        ("'2019'", "'2019-12-31'", "'2019-01-01'", False),
        ("'2019'", "'1.1.2019'", "'2019-12-31'", False),
    ],
)
def test_a_date_comes_with_its_days_in_order(attempt, date, earliest, latest, taken):
    for column in ("date", "effective"):
        given = {column: date, f"{column}_earliest": earliest, f"{column}_latest": latest}
        assert (attempt(event(uuid=f"'{column}'", **given)) == "") is taken


def test_one_gap_one_tag_one_relation_of_a_kind(attempt):
    twice = (
        "INSERT INTO gap (agreement_id, field, reason, note) VALUES (1, 'place', 'illegible', '')",
        "INSERT INTO agreement_tag (agreement_id, position, name) VALUES (1, 0, 'border')",
        "INSERT INTO other_title (agreement_id, language, title) VALUES (1, 'es', 'Acuerdo')",
        "INSERT INTO registration (agreement_id, register, number) VALUES (1, 'UNTS', '7')",
    )
    for statement in twice:
        assert attempt(statement) == ""
        assert "UNIQUE" in attempt(statement)
    assert attempt(relation()) == ""
    assert "UNIQUE" in attempt(relation(uuid="'again'"))
