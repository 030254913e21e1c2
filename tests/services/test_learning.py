"""Reviews teach in the same undo step that stores them; a person can see and change it all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import empty_library, query
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.capture import Capture
from tracker.domain.claim import claims
from tracker.domain.editing import accept, accept_all, dismiss, mark_reviewed
from tracker.domain.editing_passages import give_value
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.learnt import LearntItem, LearntKind, Use
from tracker.domain.passage import anchor
from tracker.domain.vocabulary import Field, Stage

REVIEW = Action(ActionKind.ADD_AGREEMENT, "from The Daily Ledger")
TEXT = (
    "{name} and the Netherlands signed a memorandum of understanding in Penang on {day} May "
    "2019.\n\nAminah Yusof and Pieter Waalkens signed the memorandum for the two sides. It covers "
    "the keeping of beehives and border security.\n"
)
HOUSE = "Merdeka Square"


def propose(app: App, name: str = "Malaysia", day: int = 3) -> Capture:
    text = TEXT.format(name=name, day=day)
    return app.captures.propose(make.article(text, metadata=make.metadata(published="2019-05-09")))


def give(draft: Agreement, capture: Capture, field: Field, value: str, words: str) -> Agreement:
    """Let a person choose words of the article for a value."""
    text = capture.text
    start = text.text.index(words)
    passage = anchor(make.uuid(), text.uuid, text.text, start, start + len(words))
    return give_value(draft, field, value, passage, make.full_reference())


def save(app: App, capture: Capture, record: Agreement, *, learn: bool = True) -> None:
    app.captures.save(capture, [mark_reviewed(record)], action=REVIEW, learn=learn)


def teach_house(app: App, day: int = 1) -> Agreement:
    """Review an article whose party the registry does not know under that name."""
    capture = propose(app, HOUSE, day)
    draft = make.bare_agreement(sources=(capture.source.uuid,), parties=(), stage=Stage.DRAFT)
    draft = give(draft, capture, Field.PARTIES, "MYS", HOUSE)
    save(app, capture, draft)
    return draft


def learnt(app: App, kind: LearntKind | None = None) -> dict[str, LearntItem]:
    return {item.words: item for item in app.learning.items(kind)}


def lessons(app: App) -> list[tuple[object, ...]]:
    return query(app.path, "SELECT * FROM learnt ORDER BY id")


def test_a_review_teaches_and_the_next_article_is_read_with_it(app):
    assert propose(app, HOUSE, 2).drafts == ()

    record = teach_house(app)

    (item,) = app.learning.items()
    assert (item.kind, item.words, item.value, item.count) == (
        LearntKind.ALIAS,
        HOUSE,
        "MYS",
        1,
    )
    assert item.agreements == (record.uuid,)
    (draft,) = propose(app, HOUSE, 2).drafts
    assert {party.code for party in draft.parties} == {"MYS", "NLD"}


def test_what_nobody_decided_on_teaches_nothing(app):
    capture = propose(app)
    (draft,) = capture.drafts

    app.captures.save(capture, [accept_all(draft)], action=REVIEW)
    assert app.learning.items() == []
    app.history.undo()
    app.captures.save(capture, [replace(draft, stage=Stage.DRAFT)], action=REVIEW, learn=True)
    assert app.learning.items() == []


def test_a_stored_draft_teaches_when_it_is_reviewed_and_only_once(app):
    capture = propose(app)
    app.captures.save(capture, capture.drafts, action=REVIEW)
    opened = app.captures.open(capture.drafts[0].uuid)
    save(app, opened, accept_all(opened.drafts[0]))
    people = learnt(app, LearntKind.PERSON)
    assert {name: item.count for name, item in people.items()} == {
        "Aminah Yusof": 1,
        "Pieter Waalkens": 1,
    }

    again = app.captures.open(capture.drafts[0].uuid)
    save(app, again, again.drafts[0])
    assert {item.count for item in app.learning.items()} == {1}


def test_an_article_attached_to_a_record_teaches_what_was_decided_in_its_draft(app):
    first = propose(app, day=3)
    save(app, first, accept_all(first.drafts[0]), learn=False)
    record = first.drafts[0].uuid
    second = propose(app, day=4)
    draft = accept_all(second.drafts[0])

    app.captures.attach(second, draft, record)
    assert app.learning.items() == []
    app.history.undo()
    app.captures.attach(second, draft, record, learn=True)
    assert {item.agreements for item in app.learning.items()} == {(record,)}
    assert set(learnt(app, LearntKind.PERSON)) == {"Aminah Yusof", "Pieter Waalkens"}
    app.history.undo()
    assert app.learning.items() == []


def test_persons_are_known_over_time_with_their_last_capacity(app):
    for day, capacity in ((9, "Minister"), (4, "Secretary")):
        capture = propose(app, day=day)
        (draft,) = capture.drafts
        draft = accept_all(draft)
        people = tuple(replace(s, capacity=capacity) for s in draft.signatures)
        save(app, capture, replace(draft, signatures=people))

    item = learnt(app, LearntKind.PERSON)["Aminah Yusof"]
    assert (item.first, item.last) == ("2019-05-04", "2019-05-09")
    assert (item.capacity, item.count) == ("Minister", 2)


def test_a_person_who_is_known_is_proposed_with_more_confidence(app):
    (before,) = propose(app, day=3).drafts
    capture = propose(app, day=4)
    save(app, capture, accept_all(capture.drafts[0]))
    (after,) = propose(app, day=3).drafts

    assert trust(after, "Aminah Yusof") > trust(before, "Aminah Yusof")


def trust(draft: Agreement, person: str) -> float:
    return max(e.confidence for e in draft.evidence if e.value == person)


def test_what_is_refused_twice_is_no_longer_filled_in_but_offered(app):
    for day in (1, 2):
        capture = propose(app, day=day)
        (draft,) = capture.drafts
        border = next(a for a in draft.areas if a.area == "MIG.BOR")
        save(app, capture, accept_all(dismiss(draft, Field.AREAS, border.uuid)))
        refused = learnt(app, LearntKind.REJECTED)
        assert {item.use for item in refused.values()} == {Use.TOO_FEW if day == 1 else Use.USED}

    capture = propose(app, day=3)
    (draft,) = capture.drafts
    assert border.area not in {area.area for area in draft.areas}
    offered = capture.alternatives[draft.uuid]
    assert border.area in {each.value for each in offered if each.field is Field.AREAS}


def test_taking_a_review_back_takes_back_what_it_taught_and_nothing_else(app):
    first = teach_house(app, 1)
    before = lessons(app)
    capture = propose(app, HOUSE, 2)
    save(app, capture, accept_all(capture.drafts[0]))
    assert len(lessons(app)) > len(before)

    app.history.undo()
    assert lessons(app) == before
    app.history.redo()
    number = app.history.entries(first.uuid)[0].id
    app.history.undo(number)
    assert {item.agreements for item in app.learning.items()} == {(capture.drafts[0].uuid,)}


@pytest.fixture(scope="module")
def pond(tmp_path_factory: pytest.TempPathFactory) -> App:
    path = tmp_path_factory.mktemp("pond") / "pond.agreements"
    path.write_bytes(empty_library())
    with App.open(path) as app:
        teach_house(app)
        yield app


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(decisions=st.lists(st.booleans(), min_size=20, max_size=20), reviews=st.integers(1, 3))
def test_after_undo_the_lessons_are_as_before_whatever_was_decided(pond, decisions, reviews):
    before, items = lessons(pond), pond.learning.items()
    for day in range(reviews):
        capture = propose(pond, HOUSE, 11 + day)
        draft = (*capture.drafts, make.bare_agreement(stage=Stage.DRAFT))[0]
        for keep, claim in zip(decisions, claims(draft), strict=False):
            decide = accept if keep else dismiss
            draft = decide(draft, claim.field, claim.item)
        save(pond, capture, draft)

    for _ in range(reviews):
        pond.history.undo()
    assert lessons(pond) == before
    assert pond.learning.items() == items


def test_items_are_switched_off_and_on_each_as_a_step(app):
    teach_house(app)
    (item,) = app.learning.items()

    changes = app.learning.switch([item.id], on=False)

    assert changes.learnt
    assert app.learning.items()[0].use is Use.SWITCHED_OFF
    assert propose(app, HOUSE, 2).drafts == ()
    assert app.history.next_undo() == Action(ActionKind.IGNORE_LEARNT, f"“{HOUSE}”")
    assert app.history.undo().learnt
    assert propose(app, HOUSE, 2).drafts
    app.learning.switch([item.id], on=False)
    app.learning.switch([item.id], on=True)
    assert app.learning.items()[0].use is Use.USED
    assert not app.learning.switch([item.id], on=True)


def test_what_is_switched_off_stays_so_when_it_is_taught_again(app):
    teach_house(app, 1)
    app.learning.switch([app.learning.items()[0].id], on=False)
    teach_house(app, 2)

    (item,) = app.learning.items()
    assert (item.count, item.enabled) == (2, False)


def test_extraction_is_told_the_same_until_something_learnt_changes(app, library):
    teach_house(app, 1)
    told = app.learning.in_use()
    app.searches.save("Guatemala", "party:GTM")
    assert app.learning.in_use() is told

    with App.open(library) as other:
        other.learning.forget([other.learning.items()[0].id])
    assert not app.learning.in_use()
    app.history.undo()
    assert app.learning.in_use() == told


def test_items_are_forgotten_and_come_back_with_undo(app):
    teach_house(app, 1)
    capture = propose(app, day=5)
    save(app, capture, accept_all(capture.drafts[0]))
    before = app.learning.items()

    app.learning.forget([item.id for item in before])

    assert app.learning.items() == []
    assert app.history.next_undo() == Action(ActionKind.FORGET_LEARNT, f"{len(before)} items")
    app.history.undo()
    assert app.learning.items() == before


def test_an_item_gets_another_value(app):
    teach_house(app)
    (item,) = app.learning.items()

    app.learning.correct(item.id, "Indonesia")

    (after,) = app.learning.items()
    assert (after.id, after.value) == (item.id, "IDN")
    (draft,) = propose(app, HOUSE, 2).drafts
    assert {party.code for party in draft.parties} == {"IDN", "NLD"}
    app.history.undo()
    assert app.learning.items() == [item]


def test_an_area_of_a_phrase_is_one_of_the_taxonomy(app):
    capture = propose(app)
    (draft,) = capture.drafts
    save(app, capture, give(draft, capture, Field.AREAS, "TRF.DRG", "keeping of beehives"))
    (item,) = app.learning.items(LearntKind.AREA_PHRASE)

    with pytest.raises(ValueRefused, match="no area"):
        app.learning.correct(item.id, "bees")
    app.learning.correct(item.id, "trf.hum")
    assert app.learning.items(LearntKind.AREA_PHRASE)[0].value == "TRF.HUM"


def test_what_cannot_be_is_refused_in_a_sentence(app):
    teach_house(app)
    (item,) = app.learning.items()
    with pytest.raises(ValueRefused, match="no state or organisation"):
        app.learning.correct(item.id, "  ")
    for act in (app.learning.forget, lambda ids: app.learning.switch(ids, on=False)):
        with pytest.raises(NotFound, match="Nothing learnt has the id nine"):
            act([item.id, "nine"])
    with pytest.raises(NotFound):
        app.learning.correct("nine", "MYS")
    assert app.learning.items() == [item]


def test_what_was_refused_has_no_other_value(app):
    capture = propose(app)
    (draft,) = capture.drafts
    save(app, capture, dismiss(draft, Field.AREAS, draft.areas[0].uuid))
    item = app.learning.items(LearntKind.REJECTED)[0]

    with pytest.raises(ValueRefused, match="no other value"):
        app.learning.correct(item.id, "MIG.BOR")


def test_lessons_are_watched_like_everything_in_history(app):
    teach_house(app)
    assert app.library.check() == []
    assert [e.entity for entry in app.history.entries() for e in entry.changes].count("learnt")
