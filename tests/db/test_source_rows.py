from __future__ import annotations

import pytest
from sqlalchemy import func, select

from tests import factories as make
from tests.libraries import store
from tracker.db.models import ContentRecord, OriginalRecord, SourceTextRecord
from tracker.db.source_rows import (
    is_stored,
    metadata_values,
    read_sources,
    read_text,
    read_words,
    write_source,
)
from tracker.domain.article import Metadata, digest, text_digest
from tracker.domain.errors import NotFound, ValueRefused


def test_a_citation_is_kept_with_the_days_of_its_date():
    values = metadata_values(make.metadata(authors=("A", "B; C"), published="2019-06"))

    assert values["authors"] == r"A; B\; C"
    assert (values["published_earliest"], values["published_latest"]) == (
        "2019-06-01",
        "2019-06-30",
    )
    assert metadata_values(Metadata())["published_earliest"] is None


def test_an_impossible_day_is_refused():
    with pytest.raises(ValueRefused):
        metadata_values(make.metadata(published="2019-02-30"))


def test_a_source_is_read_as_it_was_written(writing):
    write_source(writing, make.source(), make.source_text(), make.article())

    (found,) = read_sources(writing, [1])
    assert found == make.source()
    assert read_text(writing, make.TEXT_UUID) == make.source_text()
    assert is_stored(writing, make.SOURCE_UUID)


def test_what_is_not_there_is_not_found(writing):
    assert read_sources(writing, [1]) == []
    assert not is_stored(writing, make.SOURCE_UUID)
    with pytest.raises(NotFound):
        read_text(writing, make.TEXT_UUID)


def test_the_words_of_texts_are_read_together(writing):
    write_source(writing, make.source(), make.source_text(), make.article())

    assert read_words(writing, [make.TEXT_UUID, make.uuid()]) == {make.TEXT_UUID: make.TEXT}
    assert read_words(writing, []) == {}


def test_the_same_bytes_and_words_are_kept_once(writing):
    write_source(writing, make.source(), make.source_text(), make.article())
    other = make.source(uuid=make.uuid())
    write_source(
        writing, other, make.source_text(uuid=make.uuid(), source=other.uuid), make.article()
    )

    for table, times in ((OriginalRecord, 1), (ContentRecord, 1), (SourceTextRecord, 2)):
        assert writing.scalar(select(func.count()).select_from(table)) == times


def test_a_paste_has_no_original(writing):
    write_source(writing, make.source(), make.source_text(), make.article(original=b""))

    assert read_sources(writing, [1])[0].original_sha256 == ""
    assert writing.scalars(select(OriginalRecord)).all() == []


def test_digests_are_those_of_bytes_and_text(writing):
    text = "Ñandú \U0001f1ec\U0001f1f9 \x00 end"
    article = make.article(text, original=text.encode("utf-16"))
    write_source(writing, make.source(), make.source_text(text), article)

    (found,) = read_sources(writing, [1])
    assert found.original_sha256 == digest(text.encode("utf-16"))
    assert found.text_sha256 == text_digest(text)
    assert read_text(writing, make.TEXT_UUID).text == text


def test_the_newest_text_stands_for_a_source_and_its_agreements_are_named(app):
    (record,) = store(app)
    with app._opened.sessions.reading() as session:
        (found,) = read_sources(session, [1])

    assert found.text == make.TEXT_UUID
    assert found.agreements == (record.uuid,)
