from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui.review_factories import seed_capture
from tests.gui.waiting import settle
from tracker.domain.editing import accept_all
from tracker.domain.errors import RecordChanged
from tracker.domain.vocabulary import Stage
from tracker.gui.screens.review.saving import ReviewSaving


@pytest.fixture
def saving(app, jobs, full_naming):
    made = ReviewSaving(app, jobs, full_naming, seed_capture())
    yield made
    settle(jobs)


def test_a_record_is_saved_with_its_source_in_one_step(qtbot, app, saving):
    draft = accept_all(saving.capture.drafts[0])

    with qtbot.waitSignal(saving.saved) as saved:
        saving.save(draft)

    assert saved.args[0].agreements == frozenset({draft.uuid})
    assert saved.args[0].sources == frozenset({saving.capture.source.uuid})
    assert app.history.next_undo().words == "add agreement from Washington Examiner"
    app.history.undo()
    assert app.sources.all() == []


def test_nothing_is_saved_twice_at_once(qtbot, app, saving):
    told = []
    saving.busy_changed.connect(told.append)
    draft = accept_all(saving.capture.drafts[0])

    with qtbot.waitSignal(saving.saved):
        saving.save(draft)
        assert saving.busy
        saving.save(draft)

    assert told == [True, False]
    assert app.agreements.counts().all == 1


def test_drafts_stay_drafts(qtbot, app, saving):
    with qtbot.waitSignal(saving.saved) as saved:
        saving.save_drafts(saving.capture.drafts)

    [uuid] = saved.args[0].agreements
    stored = app.captures.open(uuid)
    assert stored.drafts[0].stage is Stage.DRAFT
    assert app.history.next_undo().words == "add draft from Washington Examiner"


def test_a_stored_draft_is_named_after_its_parties(qtbot, app, jobs, full_naming, saving):
    with qtbot.waitSignal(saving.saved) as saved:
        saving.save_drafts(saving.capture.drafts)
    [uuid] = saved.args[0].agreements
    again = ReviewSaving(app, jobs, full_naming, app.captures.open(uuid))
    assert again.stored
    assert not saving.stored

    with qtbot.waitSignal(again.saved):
        again.save_drafts((replace(again.capture.drafts[0], notes="See file 12"),))
    assert app.history.next_undo().words.startswith("change Guatemala – United States")


def test_a_record_changed_elsewhere_is_refused_with_a_sentence(qtbot, app, saving):
    draft = saving.capture.drafts[0]
    with qtbot.waitSignal(saving.saved):
        saving.save(draft)

    with qtbot.waitSignal(saving.refused) as refused:
        saving.save(replace(draft, notes="older"))

    assert isinstance(refused.args[0], RecordChanged)
    assert not saving.busy


def test_a_stored_draft_goes_to_the_trash(qtbot, app, saving):
    draft = saving.capture.drafts[0]
    with qtbot.waitSignal(saving.saved):
        saving.save_drafts((draft,))

    with qtbot.waitSignal(saving.saved):
        saving.trash(draft)

    assert app.agreements.counts().trash == 1


def test_after_one_draft_the_source_is_known(saving):
    draft = saving.capture.drafts[0]

    saving.forget({draft.uuid})

    assert saving.capture.known
    assert saving.capture.drafts == ()


def test_a_known_article_is_attached_as_it_is(qtbot, app, jobs, full_naming, saving):
    draft = saving.capture.drafts[0]
    with qtbot.waitSignal(saving.saved):
        saving.save(draft)
    app.sources.detach(draft.uuid, saving.capture.source.uuid)
    saving.forget({draft.uuid})

    with qtbot.waitSignal(saving.saved):
        saving.attach(draft.uuid, draft)

    assert app.sources.all()[0].agreements == (draft.uuid,)
