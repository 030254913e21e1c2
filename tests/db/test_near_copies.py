from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import query
from tracker.app import App
from tracker.domain.action import Action, ActionKind

WORDS = ("border", "harbour", "treaty", "minister", "water", "railway", "grain", "patrol", "visa")
ADD = Action(ActionKind.ADD_SOURCE)


@pytest.fixture
def app(library):
    with App.open(library, create=True) as opened:
        yield opened


def article(seed, sentences=30):
    """Make up a text: seeded, so that the same one can be made again."""
    chance = random.Random(seed)  # noqa: S311 - only has to repeat
    return [
        " ".join(chance.choices(WORDS, k=12)).capitalize() + f" in {seed}{at}."
        for at in range(sentences)
    ]


def keep(app, text, publisher):
    read = make.article(text, metadata=make.metadata(publisher=publisher, url=""))
    found = app.captures.propose(read)
    app.captures.save(found, (), action=ADD)
    return found.source.uuid


def copies(app, text):
    return [(copy.name, round(copy.share, 1)) for copy in app.captures.copies(text)]


def test_a_syndicated_copy_is_found_among_others(app):
    original = article(1)
    keep(app, " ".join(original), "Agency")
    for seed in range(2, 30):
        keep(app, " ".join(article(seed)), f"Paper {seed}")
    chance = random.Random(7)  # noqa: S311 - only has to repeat
    changed = [*original]
    for at in chance.sample(range(30), 9):
        changed[at] = article(99)[at]

    ((name, _share),) = copies(app, " ".join(changed))
    assert name == "Agency"
    assert copies(app, " ".join(article(500))) == []


def test_a_capture_says_whose_copy_it_is(app):
    source = keep(app, make.TEXT, "Agency")
    again = app.captures.propose(make.article(f"{make.TEXT} The Daily Ledger, all rights kept."))
    same = app.captures.propose(make.article(make.TEXT))

    assert [copy.source for copy in again.copies] == [source]
    assert not again.known
    assert same.known
    assert same.copies == ()


def test_copies_are_one_witness_of_a_record(app):
    found = app.captures.propose(make.article())
    (draft, *_) = found.drafts
    app.captures.save(found, (draft,), action=ADD)
    other = keep(app, f"{make.TEXT} The Daily Ledger, all rights kept.", "Ledger")
    third = keep(app, " ".join(article(3)), "Gazette")
    record = app.agreements.dossier(draft.uuid, as_of=make.TODAY).agreement
    more = replace(record, sources=(*record.sources, other, third))
    app.records.save(more, Action(ActionKind.ATTACH_SOURCE))
    dossier = app.agreements.dossier(draft.uuid, as_of=make.TODAY)

    assert len(dossier.sources) == 3
    assert dossier.n_witnesses == 2


def test_undo_takes_the_signature_along_and_redo_brings_it_back(app):
    keep(app, make.TEXT, "Agency")
    assert query(app.path, "SELECT count(*) FROM text_band") == [(16,)]

    app.history.undo()
    assert query(app.path, "SELECT count(*) FROM text_band") == [(0,)]
    assert copies(app, make.TEXT) == []

    app.history.redo()
    assert copies(app, make.TEXT) == [("Agency", 1.0)]
