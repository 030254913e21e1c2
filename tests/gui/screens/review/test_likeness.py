from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests import factories as make
from tests.gui.review_factories import seed_capture
from tests.gui.waiting import settle
from tracker.domain import editing
from tracker.domain.action import Action, ActionKind
from tracker.domain.vocabulary import EvidenceState, Field, RelationType
from tracker.gui.screens.review.likeness import ReviewLikeness

ADD = Action(ActionKind.ADD_AGREEMENT, "by hand")


@pytest.fixture
def stored(app):
    """Store the seed record, as reviewed from another copy of the article."""
    capture = seed_capture()
    record = editing.mark_reviewed(editing.accept_all(capture.drafts[0]))
    app.captures.save(capture, [record], action=ADD)
    return record.uuid


@pytest.fixture
def likeness(qtbot, app, jobs, full_naming):
    window = QWidget()
    qtbot.addWidget(window)
    made = ReviewLikeness(app, jobs, full_naming, window)
    made.window = window
    return made


def test_the_same_agreement_from_another_article_is_noticed(app, stored, review):
    screen = review(seed_capture())

    assert screen.notice.isVisible()
    assert screen.notice.uuid == stored
    assert "You may have this already" in screen.notice.what.text()


def test_the_very_same_text_is_told_apart_from_a_likeness(qtbot, app, stored, review):
    known = app.captures.propose(seed_capture().article)

    screen = review(known)

    assert "You already have this text" in screen.notice.what.text()
    with qtbot.waitSignal(screen.open_requested) as asked:
        QTest.mouseClick(screen.notice.open, Qt.MouseButton.LeftButton)
    assert asked.args == [stored]


def test_nothing_is_said_where_nothing_is_alike(app, review):
    assert review(seed_capture()).notice.isHidden()


def test_a_stored_draft_is_not_like_itself(qtbot, app, jobs, likeness):
    capture = seed_capture()
    app.captures.save(capture, capture.drafts, action=ADD)
    waiting = app.captures.open(capture.drafts[0].uuid)

    with qtbot.assertNotEmitted(likeness.found), qtbot.assertNotEmitted(likeness.known):
        likeness.look(waiting, waiting.drafts[0])
        settle(jobs)


def test_a_reviewed_record_is_asked_nothing(qtbot, app, stored, jobs, likeness):
    reviewed = app.captures.open(stored)

    with qtbot.assertNotEmitted(likeness.found), qtbot.assertNotEmitted(likeness.known):
        likeness.look(reviewed, reviewed.drafts[0])
        settle(jobs)


def test_a_draft_from_the_queue_is_offered_as_a_further_source(qtbot, app, stored, review):
    other = replace_text(seed_capture())
    app.captures.save(other, other.drafts, action=ADD)
    screen = review(app.captures.open(other.drafts[0].uuid))
    offered = screen.notice.uuid

    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen.notice.attach, Qt.MouseButton.LeftButton)

    assert offered == stored
    assert app.agreements.counts().all == 1
    assert app.agreements.to_review() == []
    assert len(app.agreements.dossier(stored, as_of=make.TODAY).sources) == 2
    app.history.undo()
    assert app.agreements.to_review() == [other.drafts[0].uuid]
    assert len(app.agreements.dossier(stored, as_of=make.TODAY).sources) == 1


def test_what_was_kept_apart_is_not_brought_up_again(qtbot, app, stored, jobs, review):
    screen = review(seed_capture())
    QTest.mouseClick(screen.notice.apart, Qt.MouseButton.LeftButton)
    draft = screen.editing.draft
    assert [r.type for r in draft.relations] == [RelationType.NOT_DUPLICATE_OF]
    assert screen.notice.isHidden()

    with qtbot.assertNotEmitted(screen.likeness.found):
        screen.likeness.look(screen.saving.capture, draft)
        settle(jobs)


def test_the_article_becomes_another_source_instead(qtbot, app, stored, review):
    screen = review(replace_text(seed_capture()))

    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen.notice.attach, Qt.MouseButton.LeftButton)

    assert app.agreements.counts().all == 1
    assert len(app.sources.all()) == 2
    assert len(app.sources.all()[0].agreements) == 1


def test_what_the_other_article_proposes_comes_along_to_be_decided(qtbot, app, stored, review):
    before = app.agreements.dossier(stored, as_of=make.TODAY).agreement
    screen = review(replace_text(seed_capture()))
    with qtbot.waitSignals([screen.saved, screen.closed]):
        QTest.mouseClick(screen.notice.attach, Qt.MouseButton.LeftButton)

    after = app.agreements.dossier(stored, as_of=make.TODAY).agreement
    come = after.evidence[len(before.evidence) :]
    assert {e.state for e in come} == {EvidenceState.PROPOSED}
    assert {e.field for e in come} >= {Field.PARTIES, Field.AREAS}
    assert [p.uuid for p in after.parties] == [p.uuid for p in before.parties]


def replace_text(capture):
    """Let an article differ from the stored one by its last letters."""
    article = replace(capture.article, text=capture.article.text + " Later.")
    text = replace(capture.text, text=article.text, sha256=article.sha256)
    return replace(capture, article=article, text=text)


def test_draft_and_record_are_compared_field_by_field(qtbot, stored, jobs, review):
    screen = review(seed_capture())

    QTest.mouseClick(screen.notice.compare, Qt.MouseButton.LeftButton)
    settle(jobs)

    table = screen.likeness.dialog.table
    assert table.item(0, 0).text() == "Type"
    assert table.item(0, 1).text() == table.item(0, 2).text()
    screen.likeness.dialog.accept()


def three(capture):
    """Let an article report three agreements, all like one another."""
    drafts = seed_capture(drafts=2).drafts
    source = capture.drafts[0].sources
    others = tuple(replace(draft, sources=source, evidence=()) for draft in drafts)
    return replace(capture, drafts=(*capture.drafts, *others))


def test_attaching_for_one_draft_keeps_the_others_in_review(qtbot, app, stored, review):
    screen = review(three(replace_text(seed_capture())))
    others = [draft.uuid for draft in screen.editing.session.drafts[1:]]

    with qtbot.waitSignal(screen.saved), qtbot.assertNotEmitted(screen.closed):
        QTest.mouseClick(screen.notice.attach, Qt.MouseButton.LeftButton)

    assert [draft.uuid for draft in screen.editing.session.drafts] == others
    assert screen.saving.capture.known
    assert screen.notice.isHidden()
    assert app.agreements.counts().all == 1


def test_what_was_left_after_attaching_is_saved_with_the_same_source(qtbot, app, stored, review):
    screen = review(three(replace_text(seed_capture())))
    with qtbot.waitSignal(screen.saved):
        QTest.mouseClick(screen.notice.attach, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    sources = {source.uuid: source for source in app.sources.all()}
    assert len(sources) == 2
    assert set(sources[screen.saving.capture.source.uuid].agreements) == {
        stored,
        *saved.args[0].agreements,
    }


def test_saving_the_draft_that_is_alike_takes_its_notice_away(qtbot, jobs, stored, review):
    screen = review(three(replace_text(seed_capture())))
    assert screen.notice.isVisible()

    with qtbot.waitSignal(screen.saved):
        screen.save()

    assert screen.notice.isHidden()
    settle(jobs)


def test_saving_another_draft_leaves_the_notice(qtbot, jobs, stored, review):
    screen = review(three(replace_text(seed_capture())))
    screen.commands.next_draft()

    with qtbot.waitSignal(screen.saved):
        screen.save()
    settle(jobs)

    assert screen.notice.isVisible()
    assert screen.notice.uuid == stored


def test_a_likeness_is_of_the_draft_in_front_alone(app, jobs, stored, review):
    several = seed_capture(drafts=2)
    other = replace(several.drafts[1], parties=several.drafts[1].parties[:1])
    screen = review(replace(several, drafts=(several.drafts[0], other)))
    assert screen.notice.isVisible()

    screen.editing.show(1)
    settle(jobs)
    assert not screen.notice.isVisible()
    screen.editing.show(0)
    settle(jobs)

    assert screen.notice.uuid == stored
    QTest.mouseClick(screen.notice.apart, Qt.MouseButton.LeftButton)
    apart = [
        RelationType.NOT_DUPLICATE_OF in {r.type for r in d.relations}
        for d in screen.editing.session.drafts
    ]
    assert apart == [True, False]
