"""What a person did has words that undo and history can show."""

from __future__ import annotations

import re

import pytest

from tracker.domain.action import TEMPLATES, Action, ActionKind, FieldChange, HistoryEntry


def test_an_action_names_what_it_was_done_to():
    action = Action(ActionKind.ADD_AGREEMENT, "from The Daily Ledger")

    assert action.words == "add agreement from The Daily Ledger"


def test_the_detail_may_stand_inside_the_words():
    assert Action(ActionKind.TRASH, "2 agreements").words == "move 2 agreements to trash"


@pytest.mark.parametrize("kind", ActionKind)
def test_every_kind_of_action_has_words(kind):
    words = Action(kind).words

    assert re.fullmatch(r"[a-z-]+( [a-z]+)*:?", words)
    assert set(re.findall(r"{(.*?)}", TEMPLATES[kind])) <= {"detail"}


def test_braces_in_the_users_own_data_are_only_text():
    assert Action(ActionKind.SAVE_SEARCH, "{kind} {0}").words == "save search {kind} {0}"


def test_an_entry_of_the_history_starts_with_nothing_changed():
    entry = HistoryEntry(
        id=1,
        at="2026-03-02T10:00:00Z",
        who="ana",
        action=Action(ActionKind.EDIT_AGREEMENT, "title"),
        role="do",
    )

    assert entry.changes == ()
    assert not entry.reverted


def test_a_change_keeps_both_values():
    change = FieldChange(entity="agreement", item="a", field="title", before="", after="Pact")

    assert (change.before, change.after) == ("", "Pact")
