"""What the list asks: of the library looked at, for the day looked at, and not for ever."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.libraries import store
from tracker.db import engine
from tracker.domain.errors import QueryRefused
from tracker.domain.progress import silent
from tracker.domain.query import parse
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.screens import answers
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.outlook import Outlook, today

EARLY = dt.date(2018, 1, 1)
ALL = Asked(parse(""), "signed", descending=True)


@pytest.fixture
def asking(app, qapp):
    store(app, make.agreement(title="Antigua memorandum"))
    outlook = Outlook(app)
    yield Answers(outlook)
    outlook.deleteLater()


def test_rows_have_the_status_of_the_day(asking):
    (early,) = asking.first(ALL, EARLY, silent)
    (late,) = asking.first(ALL, today(), silent)

    assert (early.status, early.as_of) == ("unknown", "2018-01-01")
    assert late.status == "signed"


def test_a_search_for_a_status_finds_it_on_its_day(asking):
    signed = Asked(parse("status:signed"), "signed", descending=True)

    assert asking.uuids(signed, EARLY, silent).uuids == []
    assert len(asking.uuids(signed, today(), silent).uuids) == 1


def test_facets_of_the_whole_library_are_asked_for_once(asking):
    found, whole = asking.facets(ALL, EARLY, None, silent)
    signed = Asked(parse("status:signed"), "signed", descending=True)
    narrowed, known = asking.facets(signed, today(), whole, silent)

    assert found is whole
    assert known is whole
    assert whole.statuses == (("unknown", 1),)
    assert narrowed.statuses == (("signed", 1),)


def test_answers_are_the_same_once_prepared(asking):
    before = asking.facets(ALL, EARLY, None, silent)
    assert not asking.prepared

    asking.prepare(today(), silent)

    assert asking.prepared
    assert asking.facets(ALL, EARLY, None, silent) == before
    assert len(asking.uuids(ALL, today(), silent).uuids) == 1


def test_a_list_is_the_same_once_its_order_was_prepared(app, asking):
    store(app, make.agreement(title="Zanzibar memorandum"))
    asked = [Asked(parse(""), column.key, descending=True) for column in LIST_COLUMNS]
    before = [asking.uuids(each, today(), silent).uuids for each in asked]

    asking.prepare(today(), silent)
    asking.prepare_orders(today(), silent)

    assert [asking.uuids(each, today(), silent).uuids for each in asked] == before


def test_a_search_that_takes_too_long_is_refused(asking, monkeypatch):
    monkeypatch.setattr(answers, "LONGEST_SEARCH", -1.0)
    monkeypatch.setattr(engine, "_STEPS", 1)

    with pytest.raises(QueryRefused, match="too long"):
        asking.uuids(Asked(parse("antigua"), "signed", descending=True), today(), silent)
