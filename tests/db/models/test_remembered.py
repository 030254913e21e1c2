from __future__ import annotations

DISMISSAL = "INSERT INTO dismissal (agreement_id, kind, reason) VALUES "
MAPPING = "INSERT INTO table_mapping (fingerprint, name, mapping) VALUES "


def test_a_doubt_is_dismissed_once(attempt):
    assert attempt(f"{DISMISSAL} (1, 'end_before_start', '')") == ""
    assert "UNIQUE" in attempt(f"{DISMISSAL} (1, 'end_before_start', 'again')")


def test_a_dismissal_is_of_some_doubt_about_some_agreement(attempt):
    assert "CHECK" in attempt(f"{DISMISSAL} (1, '', '')")
    assert "FOREIGN KEY" in attempt(f"{DISMISSAL} (99, 'end_before_start', '')")


def test_one_kind_of_table_has_one_mapping(attempt):
    assert attempt(f"{MAPPING} ('abc', 'treaties.csv', '')") == ""
    assert "UNIQUE" in attempt(f"{MAPPING} ('abc', 'other.csv', '')")
    assert "CHECK" in attempt(f"{MAPPING} ('', 'other.csv', '')")
