"""Taking back and looking back, from the command line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.app import App
from tracker.domain.action import Action, ActionKind


def rename(library, uuid: str, title: str) -> None:
    with App.open(library) as app:
        agreement = app.agreements.dossier(uuid, as_of=make.TODAY).agreement
        app.records.save(
            replace(agreement, title=title), Action(ActionKind.EDIT_AGREEMENT, "title")
        )


def test_the_last_action_is_taken_back_and_done_again(tell, store, library):
    (uuid,) = store(make.bare_agreement(title="Before"))
    rename(library, uuid, "After")

    assert tell("undo").out == "Undone: change title\n"
    assert "Before" in tell("show", uuid).out
    assert tell("redo").out == "Redone: change title\n"
    assert "After" in tell("show", uuid).out


def test_everything_can_be_taken_back_until_nothing_is_left(tell, store):
    store(make.agreement())

    assert tell("undo").status == 0
    assert "0 agreements" in tell("list").out
    assert "nothing to undo" in tell("undo").sentence


def test_an_action_is_taken_back_by_the_number_the_history_shows(tell, store, library):
    first, _second = store(make.bare_agreement(title="Before"), make.bare_agreement())
    rename(library, first, "After")
    store(make.bare_agreement(title="Later"))
    numbers = [
        line.split()[0] for line in tell("history").out.splitlines() if "change title" in line
    ]

    assert tell("undo", *numbers).out == "Undone: change title\n"
    assert "Before" in tell("show", first).out
    assert "3 agreements" in tell("list").out
    assert "taken back already" in tell("undo", *numbers).sentence


def test_an_action_that_others_depend_on_stands(tell, store, library):
    (uuid,) = store(make.bare_agreement(title="Before"))
    number = tell("history").out.split()[0]
    rename(library, uuid, "After")

    assert "later" in tell("undo", number).sentence.lower()
    assert "After" in tell("show", uuid).out


@pytest.mark.parametrize("number", ["4711", "0"])
def test_a_number_without_action_to_take_back_is_refused(tell, store, number):
    store(make.bare_agreement())

    assert tell("undo", number).sentence


def test_nothing_undone_is_nothing_to_redo(tell, store):
    store(make.agreement())

    assert "nothing to redo" in tell("redo").sentence


def test_the_history_names_actions_the_latest_first(tell, store, library):
    (uuid,) = store(make.bare_agreement())
    rename(library, uuid, "After")
    tell("undo")

    lines = tell("history").out.splitlines()

    assert [line.split("  ")[-1] for line in lines] == [
        "undo: change title",
        "change title (taken back)",
        "add agreement by hand",
    ]
    assert len(tell("history", "--limit", "1").out.splitlines()) == 1


def test_the_history_of_a_record_shows_values(tell, store, library):
    uuid, _other = store(make.bare_agreement(title="Before"), make.bare_agreement())
    rename(library, uuid, "After")

    for named in (uuid, uuid[:8]):
        out = tell("history", named).out
        assert "agreement title: “Before” → “After”" in out
        assert out.count("add agreement") == 1


def test_long_values_are_cut_and_lines_kept_whole(tell, store, library):
    (uuid,) = store(make.bare_agreement(title="Before"))
    rename(library, uuid, "Long\ntitle " * 60)

    (line,) = [
        line
        for line in tell("history", uuid).out.splitlines()
        if "Before" in line and "→ “L" in line
    ]

    assert "Long title" in line
    assert line.endswith("…”")


def test_the_history_of_nothing_is_refused(tell, store):
    store(make.agreement())

    assert "zzzz" in tell("history", "zzzz").sentence


def test_a_record_that_was_undone_still_has_its_history(tell, store):
    (uuid,) = store(make.agreement())
    tell("undo")

    answer = tell("history", uuid)

    assert answer.status in (0, 2)
    assert "Traceback" not in answer.err
