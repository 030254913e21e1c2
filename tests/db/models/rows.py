"""Plain rows of a library, as SQL."""

from __future__ import annotations

STAMP = "'2026-01-01T00:00:00.000Z'"
SHA = "'" + "a" * 64 + "'"
ROWS = f"""
INSERT INTO place (code, kind, name) VALUES ('USA', 'state', 'United States');
INSERT INTO agreement (id, uuid, title, duration_kind, duration, notice_period, languages, notes,
    stage, revision, created_at, changed_at) VALUES
    (1, 'a1', 'One', 'not_stated', '', '', '', '', 'reviewed', 1, {STAMP}, {STAMP}),
    (2, 'a2', 'Two', 'not_stated', '', '', '', '', 'reviewed', 1, {STAMP}, {STAMP});
INSERT INTO party (id, uuid, agreement_id, position, place_code, name, level, acting_body, role)
    VALUES (1, 'p1', 1, 0, 'USA', '', 'state', '', 'party'),
           (2, 'p2', 2, 0, 'USA', '', 'state', '', 'party');
INSERT INTO person (id, uuid, name) VALUES (1, 'n1', 'Joan Miller');
INSERT INTO area_assignment (id, uuid, agreement_id, position, area, label, depth, is_primary,
    absent) VALUES (1, 'r1', 1, 0, 'TRF.HUM', '', 1, 1, 0);
INSERT INTO content (sha256, text) VALUES ({SHA}, 'Joan Miller signed.');
INSERT INTO source (id, uuid, title, publisher, authors, published, accessed, url, language, tier,
    filename, media_type, created_at)
    VALUES (1, 's1', '', '', '', '', '', '', '', 4, '', '', {STAMP});
INSERT INTO source_text (id, uuid, source_id, content_sha256, extractor, extractor_version,
    created_at) VALUES (1, 't1', 1, {SHA}, 'plain-text', '1', {STAMP});
INSERT INTO passage (id, uuid, text_id, start, "end", exact, prefix, suffix)
    VALUES (1, 'q1', 1, 0, 4, 'Joan', '', ' Miller');
"""


def insert(table: str, values: dict[str, str]) -> str:
    """Return the statement that adds a row; values are SQL already."""
    names = ", ".join(f'"{name}"' for name in values)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join(values.values())})"
