from __future__ import annotations

import pytest

from tests.db.models.rows import STAMP

ACTION = "INSERT INTO action (id, at, who, kind, detail, role, reverts_id) VALUES "
CHANGE = "INSERT INTO change (action_id, entity, row_id, before, after) VALUES "


def test_a_library_has_one_identity(attempt, library):
    assert attempt(f"INSERT INTO library (id, uuid, created_at) VALUES (2, 'x', {STAMP})")
    assert attempt("UPDATE library SET id = 2")


def test_an_action_is_taken_back_once(attempt):
    assert attempt(f"{ACTION} (1, {STAMP}, '', 'trash', '', 'do', NULL)") == ""
    assert attempt(f"{ACTION} (2, {STAMP}, '', 'trash', '', 'undo', 1)") == ""
    assert "UNIQUE" in attempt(f"{ACTION} (3, {STAMP}, '', 'trash', '', 'undo', 1)")


@pytest.mark.parametrize(
    "row",
    [
        f"(1, {STAMP}, '', '', '', 'do', NULL)",
        f"(1, {STAMP}, '', 'trash', '', 'perhaps', NULL)",
        f"(1, {STAMP}, '', 'trash', '', 'undo', NULL)",
        f"(1, {STAMP}, '', 'trash', '', 'undo', 9)",
    ],
)
def test_actions_without_sense_are_refused(attempt, row):
    assert attempt(ACTION + row)


@pytest.mark.parametrize(
    "row",
    [
        "(9, 'party', 1, NULL, '{}')",
        "(1, 'party', 1, NULL, NULL)",
        "(1, 'party', 1, '{', '{}')",
        "(1, 'party', 1, '{}', 'no json')",
    ],
)
def test_changes_say_something_and_belong_to_an_action(attempt, row):
    assert attempt(f"{ACTION} (1, {STAMP}, '', 'trash', '', 'do', NULL)") == ""
    assert attempt(f"{CHANGE} (1, 'party', 1, NULL, '{{}}')") == ""
    assert attempt(CHANGE + row)


def test_a_search_has_a_name_of_its_own(attempt):
    add = "INSERT INTO saved_search (uuid, name, query, position) VALUES "

    assert attempt(f"{add} ('1', 'Guatemala', 'party:GTM', 0)") == ""
    assert attempt(f"{add} ('2', 'Guatemala', '', 1)")
    assert attempt(f"{add} ('3', '', '', 1)")
