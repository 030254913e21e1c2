from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import found, query, store, stored
from tracker.domain.article import Metadata, text_digest
from tracker.domain.errors import NotFound, ValueRefused
from tracker.services.sources import text_of

SECOND = "A second report confirms that border security was discussed in Antigua."


def add(app, text: str = SECOND, agreement: str | None = None, **changes) -> str:
    """Store another source and return its uuid."""
    app.sources.add(
        make.article(text), make.metadata(**{"publisher": "Gazette"} | changes), agreement
    )
    return str(app.sources.all()[0].uuid)


def test_a_source_is_added_and_found(app):
    uuid = add(app, title="Talks in Antigua", url="https://gazette.example/talks")

    for words in ("", "gazette", "GAZ", "talks in", "gazette.example", "antigua.txt", "smith"):
        assert [source.uuid for source in app.sources.all(words)] == [uuid]
    for words in ("ledger", "%", "_", "talks%antigua"):
        assert app.sources.all(words) == []
    assert app.sources.get(uuid).name == "Gazette"


def test_the_newest_come_first_and_not_too_many(app):
    uuids = [add(app, f"Report number {number}.") for number in range(4)]

    assert [source.uuid for source in app.sources.all()] == uuids[::-1]
    assert [source.uuid for source in app.sources.all(limit=2)] == uuids[:1:-1]


def test_text_and_bytes_come_back_as_they_were(app):
    text = "Ñandú signed — 协定.\r\n\tEnd\u2029"
    original = text.encode("utf-16")
    app.sources.add(make.article(text, original=original), make.metadata())
    source = app.sources.all()[0]

    assert app.sources.original(source.uuid) == original
    assert app.sources.text(source.text).text == text
    assert app.sources.text(source.text).sha256 == text_digest(text) == source.text_sha256


def test_a_paste_has_no_original(app):
    app.sources.add(make.article(original=b""), make.metadata())

    assert app.sources.original(app.sources.all()[0].uuid) == b""


def test_a_known_text_is_found_by_its_digest(app):
    uuid = add(app)

    found_ = app.sources.with_text(text_digest(SECOND))
    assert found_ is not None
    assert found_.uuid == uuid
    assert app.sources.with_text(text_digest("other words")) is None


@pytest.mark.parametrize("ask", ["get", "text", "original"])
def test_what_is_not_there_is_not_found(app, ask):
    with pytest.raises(NotFound, match="no source"):
        getattr(app.sources, ask)(make.uuid())


def test_a_source_can_be_described_better(app):
    uuid = add(app)

    changes = app.sources.update(
        uuid, make.metadata(publisher="The Gazette", published="2019-06", tier=2)
    )

    assert changes.action == "change source The Gazette"
    assert app.sources.get(uuid).metadata == make.metadata(
        publisher="The Gazette", published="2019-06", tier=2
    )
    assert not app.sources.update(uuid, app.sources.get(uuid).metadata)


def test_an_impossible_day_is_refused_and_nothing_kept(app):
    uuid = add(app)

    with pytest.raises(ValueRefused):
        app.sources.update(uuid, make.metadata(publisher="X", published="2019-02-30"))
    with pytest.raises(ValueRefused):
        app.sources.add(make.article("New."), make.metadata(published="yesterday"))
    with pytest.raises(NotFound):
        app.sources.update(make.uuid(), make.metadata())
    assert [source.name for source in app.sources.all()] == ["Gazette"]
    assert query(app.path, "SELECT count(*) FROM content") == [(1,)]


def test_one_article_serves_many_agreements_and_one_agreement_many_articles(app):
    one, other = store(app, make.agreement(title="One"), make.bare_agreement(title="Other"))
    second = add(app, agreement=one.uuid)
    app.sources.attach(other.uuid, make.SOURCE_UUID)
    app.sources.attach(other.uuid, second)

    assert stored(app, one.uuid).sources == (make.SOURCE_UUID, second)
    assert stored(app, other.uuid).sources == (make.SOURCE_UUID, second)
    assert app.sources.get(second).agreements == (one.uuid, other.uuid)
    assert {row.title for row in found(app, 'source:"gazette"')} == {"One", "Other"}
    assert {row.title for row in found(app, "confirms")} == {"One", "Other"}


def test_a_source_is_attached_once(app):
    (record,) = store(app)

    with pytest.raises(ValueRefused, match="attached already"):
        app.sources.attach(record.uuid, make.SOURCE_UUID)
    with pytest.raises(NotFound):
        app.sources.attach(make.uuid(), make.SOURCE_UUID)
    with pytest.raises(NotFound):
        app.sources.attach(record.uuid, make.uuid())


def test_adding_to_a_record_that_is_not_there_keeps_nothing(app):
    with pytest.raises(NotFound):
        add(app, agreement=make.uuid())
    assert app.sources.all() == []


def test_detaching_takes_its_passages_along_and_can_be_undone(app):
    (record,) = store(app)
    second = add(app, agreement=record.uuid)

    changes = app.sources.detach(record.uuid, make.SOURCE_UUID)

    assert changes.action == "detach source The Daily Ledger"
    left = stored(app, record.uuid)
    assert left.sources == (second,)
    assert left.evidence == ()
    assert found(app, "has:unsupported")
    assert app.sources.get(make.SOURCE_UUID).agreements == ()
    app.history.undo()
    assert stored(app, record.uuid).evidence == record.evidence
    assert stored(app, record.uuid).sources == (make.SOURCE_UUID, second)


def test_detaching_another_source_leaves_the_passages(app):
    (record,) = store(app)
    second = add(app, agreement=record.uuid)

    app.sources.detach(record.uuid, second)

    assert stored(app, record.uuid).evidence == record.evidence
    assert not app.sources.detach(record.uuid, second)


def test_a_source_without_publisher_is_named_in_history_by_its_title(app):
    app.sources.add(make.article(), Metadata(title="Talks"))

    next_undo = app.history.next_undo()
    assert next_undo is not None
    assert next_undo.words == "add source Talks"


def test_the_text_of_an_article_is_that_of_a_source():
    text = text_of(make.article(), "s")

    assert (text.source, text.text, text.sha256) == ("s", make.TEXT, text_digest(make.TEXT))
    assert text.uuid != text_of(make.article(), "s").uuid
