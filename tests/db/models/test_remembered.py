from __future__ import annotations

DISMISSAL = "INSERT INTO dismissal (agreement_id, kind, reason) VALUES "
MAPPING = "INSERT INTO table_mapping (fingerprint, name, mapping) VALUES "

LEARNT = (
    "INSERT INTO learnt (uuid, kind, field, words, folded, value, capacity, day, count, enabled,"
    " agreement, at) VALUES "
)


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


def lesson(**changes: object) -> str:
    told = {
        "uuid": "u1",
        "kind": "alias",
        "field": "",
        "words": "The Porte",
        "folded": "the porte",
        "value": "TUR",
        "capacity": "",
        "day": "",
        "count": 1,
        "enabled": 1,
        "agreement": "",
        "at": "",
    }
    return LEARNT + str(tuple({**told, **changes}.values()))


def test_the_same_lesson_may_come_again_and_from_nobody_in_particular(attempt):
    assert attempt(lesson()) == ""
    assert attempt(lesson(uuid="u2")) == ""
    assert "UNIQUE" in attempt(lesson(uuid="u2"))


def test_a_lesson_is_about_something_and_counts(attempt):
    for odd in ({"kind": ""}, {"folded": ""}, {"value": ""}, {"count": 0}, {"enabled": 2}):
        assert "CHECK" in attempt(lesson(uuid="u3", **odd))
