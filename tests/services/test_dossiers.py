from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tracker.domain.errors import NotFound
from tracker.services.dossiers import Dossiers


@pytest.fixture
def dossiers(app):
    return Dossiers(app.agreements._sessions)


def test_many_are_read_as_one_is(app, dossiers):
    records = [*store(app, make.agreement(), make.agreement())]
    app.records.save(make.bare_agreement(), ADD)
    uuids = [record.uuid for record in records]

    found = list(dossiers.each(uuids[::-1], as_of=make.TODAY, texts=True))

    for each, uuid in zip(found, uuids[::-1], strict=True):
        alone = app.agreements.dossier(uuid, as_of=make.TODAY)
        assert each.agreement == alone.agreement
        assert each.sources == alone.sources
        assert each.texts == alone.texts
        assert each.text_sources == alone.text_sources


def test_without_texts_the_source_of_a_passage_is_known(app, dossiers):
    (record,) = store(app)

    (found,) = dossiers.each([record.uuid], as_of=make.TODAY)

    assert not found.texts
    assert found.source_of(record.evidence[0].passage) is not None


def test_records_come_in_the_order_asked_for_without_those_gone(app, dossiers):
    one, two = store(app, make.agreement(), make.agreement())

    assert list(dossiers.records([two.uuid, make.uuid(), one.uuid])) == [two, one]


def test_texts_and_originals_are_found_by_name(app, dossiers):
    (record,) = store(app)
    (found,) = dossiers.each([record.uuid], as_of=make.TODAY)
    source = found.sources[0]

    assert dossiers.text(source.text).text == make.TEXT
    assert dossiers.original(source.original_sha256) == make.TEXT.encode()
    assert dossiers.original("0" * 64) == b""
    with pytest.raises(NotFound):
        dossiers.text(make.uuid())
