"""A search is cut into terms and groups as they were typed."""

from __future__ import annotations

import pytest

from tracker.domain.query_cutting import Group, Typed, items


@pytest.mark.parametrize(
    ("text", "joints"),
    [
        ("a OR b | c", [2, 7]),
        ('a "OR" or -OR x:OR ORB', []),
        ("(a OR b) OR c", [9]),
        ("OR", [0]),
    ],
)
def test_joints_are_found(text: str, joints: list[int]) -> None:
    found = [item for item in items(text) if isinstance(item, Typed) and item.is_or]

    assert [each.start for each in found] == joints


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("(a b)", 0),
        ("(a b) c", 0),
        ("(a b) OR c", 1),
        ("c OR (a b)", 1),
        ("c | -(a b)", 1),
        ("(a b) ORB", 0),
        ("() OR c", 0),
        ("(a OR b", 0),
        ("(a OR b) (c | d)", 2),
    ],
)
def test_brackets_hold_alternatives_or_are_one(text: str, groups: int) -> None:
    assert sum(isinstance(item, Group) for item in items(text)) == groups


def test_pieces_of_a_term_know_where_they_stand() -> None:
    (term,) = items('  -party:GTM,"New Zealand"*')

    assert isinstance(term, Typed)
    assert (term.start, term.end, term.name, term.name_start) == (2, 27, "party", 3)
    assert term.negated
    assert [(p.text, p.start, p.quoted, p.prefix) for p in term.pieces] == [
        ("GTM", 9, False, False),
        ("New Zealand", 13, True, True),
    ]
