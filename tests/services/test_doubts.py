from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import found, store
from tracker.app import App
from tracker.domain.doubt import DoubtKind
from tracker.domain.errors import NotFound
from tracker.domain.vocabulary import EventType

KIND = DoubtKind.IN_FORCE_BEFORE_SIGNATURE


@pytest.fixture
def app(library):
    with App.open(library, create=True) as opened:
        yield opened


def doubtful(**changes):
    return make.bare_agreement(
        events=(
            make.event(EventType.SIGNED, "2019-06-03"),
            make.event(EventType.IN_FORCE, "2019-01-01"),
        ),
        **changes,
    )


def test_a_doubtful_record_is_found_listed_and_counted(app):
    sound, doubted = store(app, make.bare_agreement(), doubtful(title="Notes of May"))

    assert [row.uuid for row in found(app, "has:doubts")] == [doubted.uuid]
    assert [row.uuid for row in found(app, f"doubt:{KIND}")] == [doubted.uuid]
    assert [row.uuid for row in found(app, "no:problems")] == [sound.uuid]
    assert app.doubts.counts() == {KIND: 1}
    (record,) = app.doubts.all()
    assert (record.agreement, record.name) == (doubted.uuid, "Notes of May")
    assert app.doubts.of(doubted.uuid) == record.doubts
    assert app.doubts.of(sound.uuid) == ()


def test_a_dismissal_is_remembered_with_its_reason_and_can_be_undone(app):
    (doubted,) = store(app, doubtful(title="Notes of May"))
    changes = app.doubts.dismiss(doubted.uuid, KIND, " applied provisionally ")

    assert changes.agreements == {doubted.uuid}
    assert changes.action == "dismiss a doubt about Notes of May"
    assert app.doubts.of(doubted.uuid) == ()
    assert list(app.doubts.all()) == []
    assert found(app, "has:doubts") == []
    assert app.doubts.dismissed(doubted.uuid) == {KIND: "applied provisionally"}
    assert app.library.check() == []

    app.history.undo()
    assert app.doubts.counts() == {KIND: 1}
    assert app.doubts.dismissed(doubted.uuid) == {}


def test_dismissing_twice_changes_nothing_more_and_it_can_be_raised_again(app):
    (doubted,) = store(app, doubtful())
    app.doubts.dismiss(doubted.uuid, KIND)

    assert not app.doubts.dismiss(doubted.uuid, KIND)
    assert app.doubts.raise_again(doubted.uuid, KIND)
    assert app.doubts.counts() == {KIND: 1}
    assert not app.doubts.raise_again(doubted.uuid, KIND)


def test_the_trash_and_drafts_raise_no_questions(app):
    (doubted,) = store(app, doubtful())
    app.records.trash([doubted.uuid])

    assert list(app.doubts.all()) == []
    assert app.doubts.counts() == {}


def test_a_record_that_is_not_there(app):
    with pytest.raises(NotFound):
        app.doubts.of("ffffffff")


def test_problems_are_doubts_and_likely_duplicates_in_words(app):
    doubted, _one, other = store(
        app, doubtful(title="Notes of May"), make.bare_agreement(), make.bare_agreement()
    )
    first, second = app.doubts.problems()

    assert (first.kind, first.agreement) == ("doubt", doubted.uuid)
    assert first.message == "In force from 2019-01-01, but signed on 2019-06-03."
    assert (second.kind, second.agreement) == ("duplicate", other.uuid)
    assert second.message == (
        "Two records of 2019-06-03 may be one agreement: “Memorandum of Cooperation”."
    )


def test_duplicates_without_a_title_are_told_by_an_id(app):
    one, _other = store(app, make.bare_agreement(title=""), make.bare_agreement(title=""))

    assert one.uuid in app.doubts.problems()[0].message
