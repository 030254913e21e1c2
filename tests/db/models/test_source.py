from __future__ import annotations

import pytest

from tests.db.models.rows import SHA, STAMP, insert


def evidence(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "agreement_id": "1",
        "position": "0",
        "passage_id": "1",
        "field": "'parties'",
        "party_id": "1",
        "value": "'USA'",
        "stance": "'supports'",
        "explicitness": "'stated'",
        "state": "'accepted'",
        "method": "'typed'",
        "rule": "''",
        "alternative": "''",
        "reason": "''",
    }
    return insert("evidence", values | changes)


def passage(**changes: str) -> str:
    values = {
        "uuid": "'new'",
        "text_id": "1",
        "start": "5",
        "end": "11",
        "exact": "'Miller'",
        "prefix": "''",
        "suffix": "''",
    }
    return insert("passage", values | changes)


def source(**changes: str) -> str:
    texts = ("title", "publisher", "authors", "published", "accessed", "url", "language")
    values = dict.fromkeys((*texts, "filename", "media_type"), "''")
    return insert(
        "source", {"uuid": "'new'", "tier": "4", "created_at": STAMP, **values} | changes
    )


@pytest.mark.parametrize("row", [evidence, passage, source])
def test_sensible_rows_are_taken(attempt, row):
    assert attempt(row()) == ""


@pytest.mark.parametrize(
    "statement",
    [
        evidence(field="'mood'"),
        evidence(stance="'shrugs'"),
        evidence(explicitness="'whispered'"),
        evidence(state="'lost'"),
        evidence(method="'guessed'"),
        evidence(confidence="1.5"),
        evidence(confidence="'high'"),
        evidence(passage_id="9"),
        evidence(area_id="1"),
        passage(start="-1"),
        passage(start="11"),
        passage(exact="'Mill'"),
        passage(text_id="9"),
        source(tier="0"),
        source(tier="8"),
        source(published="'2019'"),
        source(original_sha256=SHA),
        "INSERT INTO content (sha256, text) VALUES ('abc', 'words')",
        "INSERT INTO original (sha256, content) VALUES ('abc', x'00')",
        f"INSERT INTO content (sha256, text) VALUES ({SHA}, 'other words')",
        "DELETE FROM content",
        "DELETE FROM source",
        "DELETE FROM source_text",
        "INSERT INTO agreement_source (agreement_id, source_id, position) VALUES (1, 9, 0)",
    ],
)
def test_nonsense_is_refused(attempt, statement):
    assert attempt(statement)


def test_evidence_speaks_about_parts_of_its_own_agreement(attempt):
    assert "FOREIGN KEY" in attempt(evidence(party_id="2"))
    assert attempt(evidence(party_id="NULL", field="'areas'", area_id="1")) == ""
    assert "FOREIGN KEY" in attempt(
        evidence(uuid="'x'", agreement_id="2", party_id="NULL", area_id="1")
    )


def test_a_source_is_attached_once(attempt):
    statement = "INSERT INTO agreement_source (agreement_id, source_id, position) VALUES (1, 1, 0)"

    assert attempt(statement) == ""
    assert "UNIQUE" in attempt(statement)


def test_a_passage_with_characters_sqlite_stops_at_can_be_kept(attempt):
    assert attempt(passage(exact="'Mil' || char(0) || 'er'")) == ""
