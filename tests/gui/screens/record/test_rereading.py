"""A source is read again in the window, and what lost its place is re-attached by a person."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.gui.waiting import settle
from tracker.domain.action import Action, ActionKind
from tracker.gui.workspace import Workspace

NEWER = "By Mary Smith\n\n" + make.TEXT.replace(
    "Acting Secretary Joan Miller", "Acting Secretary Joan R. Miller"
)


@pytest.fixture
def reread_later(open_workspace, app) -> Workspace:
    """Open a window on a record whose article reads otherwise now."""
    record = make.agreement()
    capture = make.capture(record, article=make.article(original=NEWER.encode()))
    app.captures.save(capture, [record], action=Action(ActionKind.ADD_AGREEMENT, "by hand"))
    work = open_workspace(app)
    settle(work)
    return work


def message(work: Workspace) -> str:
    bar = work.window.bar
    return f"{bar.what.text()} {bar.hint.text()}"


def read_again(work: Workspace) -> None:
    work.actions["source.reread"].trigger()
    settle(work)


def orphan(work: Workspace):
    (found,) = work.app.rereading.orphans()
    return found


def go_to(work: Workspace, passage: str) -> None:
    evidence = next(e for e in work.record.agreement.evidence if e.passage.uuid == passage)
    work.record.focus_evidence(evidence.uuid)


def body(work: Workspace) -> str:
    return str(work.record.reader.reader.body.text)


def test_the_newer_text_is_shown_with_the_passages_that_moved_along(reread_later):
    read_again(reread_later)

    assert body(reread_later) == NEWER
    words = {NEWER[mark.start : mark.end] for mark in reread_later.record.reader.reader.body.marks}
    lost = orphan(reread_later).passage.exact
    quoted = {e.passage.exact for e in reread_later.record.agreement.evidence}
    assert words == quoted - {lost}
    assert "passages moved along" in message(reread_later)
    assert "1 passage has no place in the newest text" in message(reread_later)


def test_a_passage_without_a_place_is_shown_where_it_stands(reread_later):
    read_again(reread_later)
    lost = orphan(reread_later).passage

    go_to(reread_later, lost.uuid)

    assert body(reread_later) == make.TEXT
    assert lost.exact in {
        make.TEXT[mark.start : mark.end] for mark in reread_later.record.reader.reader.body.marks
    }
    reread_later.record.reload()
    settle(reread_later)
    assert body(reread_later) == make.TEXT
    others = [e for e in reread_later.record.agreement.evidence if e.passage.uuid != lost.uuid]
    reread_later.record.focus_evidence(others[0].uuid)
    assert body(reread_later) == NEWER


def test_the_message_leads_to_the_passage_that_lost_its_place(reread_later):
    read_again(reread_later)
    lost = orphan(reread_later).passage

    reread_later.window.bar.act.click()

    assert reread_later.record.evidence.passage == lost
    assert body(reread_later) == make.TEXT
    line = reread_later.record.panel.lines.current_line()
    assert reread_later.record.evidence.uuid in line.passages


def test_where_all_passages_moved_along_nothing_is_left_to_do(workspace):
    read_again(workspace)

    assert workspace.window.bar.act.isHidden()
    workspace.sources.rereading.show_lost()
    assert workspace.record.evidence is None


def test_words_are_proposed_and_attached_with_the_second_press(reread_later):
    read_again(reread_later)
    lost = orphan(reread_later)
    go_to(reread_later, lost.passage.uuid)

    reread_later.actions["passage.reattach"].trigger()
    settle(reread_later)

    assert body(reread_later) == NEWER
    assert reread_later.record.reader.reader.selection() == lost.proposed
    assert "Select the words" in message(reread_later)
    assert reread_later.app.rereading.orphans() == [lost]
    reread_later.actions["passage.reattach"].trigger()
    settle(reread_later)
    assert reread_later.app.rereading.orphans() == []
    assert "Passage re-attached" in message(reread_later)
    assert body(reread_later) == NEWER
    reread_later.actions["undo"].trigger()
    settle(reread_later)
    assert reread_later.app.rereading.orphans() == [lost]


def test_own_words_can_be_selected_in_place_of_the_proposal(reread_later):
    read_again(reread_later)
    lost = orphan(reread_later)
    go_to(reread_later, lost.passage.uuid)
    reread_later.actions["passage.reattach"].trigger()
    settle(reread_later)

    start = NEWER.index("human trafficking")
    reread_later.record.reader.reader.select(start, start + 17)
    reread_later.actions["passage.reattach"].trigger()
    settle(reread_later)

    moved = next(
        e.passage
        for e in reread_later.record.agreement.evidence
        if e.passage.uuid == lost.passage.uuid
    )
    assert moved.exact == "human trafficking"


def test_without_a_passage_it_is_said_what_to_do(reread_later):
    reread_later.record._evidence = ""

    reread_later.actions["passage.reattach"].trigger()
    settle(reread_later)

    assert "No passage is chosen" in message(reread_later)


def test_the_same_words_are_said_to_be_the_same(workspace):
    read_again(workspace)

    assert "the words are the same" in message(workspace)


def test_where_no_original_is_kept_there_is_nothing_to_read(open_workspace, app):
    record = make.agreement()
    capture = make.capture(record, article=make.article(original=b""))
    app.captures.save(capture, [record], action=Action(ActionKind.ADD_AGREEMENT, "by hand"))
    work = open_workspace(app)
    settle(work)

    read_again(work)

    assert "nothing to read again" in message(work)
