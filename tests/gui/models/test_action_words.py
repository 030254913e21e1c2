"""Actions have the same names in the window as everywhere else."""

from __future__ import annotations

import pytest

from tracker.domain import action as domain
from tracker.domain.action import Action, ActionKind, HistoryEntry
from tracker.gui.models.action_words import TEMPLATES, action_words, entry_words


def entry(role: str) -> HistoryEntry:
    return HistoryEntry(
        id=1,
        at="2026-03-01T10:00:00Z",
        who="mara",
        action=Action(ActionKind.EDIT_AGREEMENT, "place"),
        role=role,
    )


def test_every_action_is_named_as_in_the_domain():
    assert TEMPLATES == domain.TEMPLATES


@pytest.mark.parametrize("kind", ActionKind)
def test_english_words_are_the_domains_own(qapp, kind):
    action = Action(kind, "A – B")

    assert action_words(action) == action.words


def test_a_missing_detail_leaves_no_gap(qapp):
    assert action_words(Action(ActionKind.ADD_AGREEMENT)) == "add agreement"


@pytest.mark.parametrize(
    ("role", "words"),
    [("do", "change place"), ("undo", "undo: change place"), ("redo", "redo: change place")],
)
def test_entries_say_whether_they_undid_or_redid(qapp, role, words):
    assert entry_words(entry(role)) == words
