"""The words that the indexes hold, read in spans of the alphabet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.libraries import store
from tracker.db.engine import Sessions, engine_for
from tracker.db.index_words import has_word, words_like


@pytest.fixture
def session(app) -> Iterator[Session]:
    store(app, make.agreement(title="Memorandum on police cooperation"))
    store(app, make.bare_agreement(title="Policing, policy and Polish police"))
    sessions = Sessions(engine_for(app.path, read_only=True), read_only=True)
    with sessions.reading() as opened:
        yield opened
    sessions.close()


@pytest.mark.parametrize(
    ("word", "whole", "known"),
    [
        ("police", True, True),
        ("polic", True, False),
        ("polic", False, True),
        ("remittances", True, True),
        ("antigua", False, True),
        ("zebra", False, False),
        ("'; DROP TABLE agreement; --", True, False),
    ],
)
def test_words_of_records_and_of_articles_are_known(session, word, whole, known):
    assert has_word(session, word, whole=whole) is known


@pytest.mark.parametrize("typed", ["polcie", "ploice", "opolice", "pollice", "polise"])
def test_words_that_begin_alike_but_for_a_slip_are_read(session, typed):
    assert ("police", 2) in list(words_like(session, typed))


def test_words_of_other_lengths_and_beginnings_are_not_read(session):
    read = {word for word, _ in words_like(session, "police")}

    assert {"police", "policy", "polish", "policing"} == read
    assert "cooperation" not in read


def test_widely_all_words_with_the_first_letter_are_read(session):
    narrow = {word for word, _ in words_like(session, "pxlice")}
    wide = {word for word, _ in words_like(session, "pxlice", widely=True)}

    assert "police" not in narrow
    assert "police" in wide
    assert all(word[0] == "p" for word in wide)
