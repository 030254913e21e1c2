from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tracker.db.lookup import agreement_key, agreement_with, is_unreviewed, source_key
from tracker.domain.errors import NotFound

FIRST = "aaaa1111-0000-4000-8000-000000000001"
SECOND = "aaaa2222-0000-4000-8000-000000000002"


@pytest.fixture
def reading(app):
    store(app, make.agreement(uuid=FIRST))
    app.records.save(make.bare_agreement(uuid=SECOND), ADD)
    with app._opened.sessions.reading() as session:
        yield session


@pytest.mark.parametrize("given", [FIRST, "aaaa1111-0000", "aaaa1", "AAAA1", "  aaaa1  "])
def test_a_beginning_that_only_one_record_has_will_do(reading, given):
    assert agreement_key(reading, given) == 1
    assert agreement_with(reading, given).uuid == FIRST


@pytest.mark.parametrize("given", ["bbbb", "____", "aaaa_", SECOND[::-1]])
def test_what_is_not_there_is_not_found(reading, given):
    with pytest.raises(NotFound, match="no agreement"):
        agreement_key(reading, given)


@pytest.mark.parametrize("given", ["a", "aaa", "%", " aaa "])
def test_what_is_too_short_to_tell_records_apart_is_called_so(reading, given):
    with pytest.raises(NotFound, match=f"“{given.strip()}” is too short for an id") as refusal:
        agreement_key(reading, given)
    assert refusal.value.hint == "Give at least 4 characters of the id."


@pytest.mark.parametrize("given", ["", "  "])
def test_nothing_names_no_agreement(reading, given):
    with pytest.raises(NotFound, match="No agreement is named") as refusal:
        agreement_key(reading, given)
    assert refusal.value.hint == "Give at least 4 characters of the id."


def test_a_beginning_that_two_records_have_is_not_enough(reading):
    with pytest.raises(NotFound, match="More than one agreement") as refusal:
        agreement_key(reading, "aaaa")
    assert refusal.value.hint == "Give more of the id."


def test_sources_are_named_in_full(reading):
    assert source_key(reading, make.SOURCE_UUID) == 1
    with pytest.raises(NotFound, match="no source"):
        source_key(reading, make.SOURCE_UUID[:8])


@pytest.mark.parametrize("length", [4, 8, 9, 13, 35])
def test_every_beginning_of_a_lone_record_leads_to_it(app, length):
    (record,) = store(app, make.agreement())
    with app._opened.sessions.reading() as session:
        assert agreement_with(session, record.uuid[:length]) == record
        assert agreement_with(session, record.uuid[:length].upper()) == record


def test_a_draft_and_a_record_that_is_not_there_are_unreviewed(app):
    draft, reviewed = store(app, make.draft(), make.agreement())
    with app._opened.sessions.reading() as session:
        assert is_unreviewed(session, draft.uuid)
        assert is_unreviewed(session, make.uuid())
        assert not is_unreviewed(session, reviewed.uuid)


def test_a_whole_id_is_found_although_another_begins_like_it(reading):
    assert agreement_with(reading, SECOND).uuid == SECOND
    assert agreement_with(reading, "aaaa2").uuid == SECOND
