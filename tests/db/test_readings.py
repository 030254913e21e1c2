"""Which readings a source has, and which passages were left behind in older ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tests import factories as make
from tests.libraries import store
from tracker.db.readings import (
    agreements_quoting,
    has_reading,
    newest_key,
    orphans,
    passages_of,
    reading_uuids,
)
from tracker.db.source_rows import write_text
from tracker.domain.action import Action, ActionKind
from tracker.domain.article import text_digest
from tracker.domain.vocabulary import EvidenceState
from tracker.services.sources import text_of
from tracker.services.writing import Writer

T = TypeVar("T")
NEW = "A wholly different text."


def asked(app, question: Callable[..., T], *arguments: object) -> T:
    """Ask the library as it is now."""
    with app._opened.sessions.reading() as session:
        return question(session, *arguments)


def read_anew(app, text: str = NEW) -> str:
    """Give the default source a newer text without looking after its passages."""
    newer = text_of(make.article(text), make.SOURCE_UUID)
    writer = Writer(app._opened.sessions, app.reference, "")
    writer.run(Action(ActionKind.READ_AGAIN), lambda session: write_text(session, 1, newer))
    return newer.uuid


def test_the_newest_reading_is_the_last(app):
    store(app)
    newest = read_anew(app)

    assert asked(app, reading_uuids, 1) == [make.TEXT_UUID, newest]
    assert asked(app, newest_key, 1) == 2
    assert asked(app, has_reading, 1, text_digest(NEW))
    assert asked(app, has_reading, 1, text_digest(make.TEXT))
    assert not asked(app, has_reading, 1, text_digest("never read"))
    assert not asked(app, has_reading, 2, text_digest(NEW))
    assert app.sources.get(make.SOURCE_UUID).text == newest


def test_passages_come_with_the_reading_they_stand_in(app):
    (record,) = store(app)

    found = list(asked(app, passages_of, 1))

    assert {row.uuid for row, _ in found} == {e.passage.uuid for e in record.evidence}
    assert {text.uuid for _, text in found} == {make.TEXT_UUID}
    assert list(asked(app, passages_of, 2)) == []


def test_passages_lead_to_the_agreements_they_speak_for(app):
    store(app)
    keys = [row.id for row, _ in asked(app, passages_of, 1)]

    assert asked(app, agreements_quoting, keys) == {1}
    assert asked(app, agreements_quoting, range(100, 2_000)) == set()


def test_what_stands_in_an_older_text_is_an_orphan(app):
    (record,) = store(app)
    assert asked(app, orphans) == []
    newest = read_anew(app)

    found = asked(app, orphans, [1])

    assert {o.passage for o in found} == {e.passage for e in record.evidence}
    assert all(o.agreements == (record.uuid,) for o in found)
    assert all(o.source.text == newest and o.proposed is None for o in found)
    assert asked(app, orphans) == found
    assert asked(app, orphans, [2]) == []


def test_what_was_rejected_is_not_missed(app):
    store(app, make.agreement(EvidenceState.REJECTED))
    read_anew(app)

    assert asked(app, orphans) == []
