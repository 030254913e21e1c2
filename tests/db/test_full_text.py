from __future__ import annotations

import pytest
from sqlalchemy import select

from tests import factories as make
from tests.libraries import fresh_app, store
from tracker.db.full_text import agreements_with, has_words, in_agreements
from tracker.db.models import SummaryRecord
from tracker.domain.query_tree import Value


@pytest.fixture(scope="module")
def app():
    with fresh_app() as opened:
        store(opened, make.agreement(title="Acuerdo marítimo “Río Lempa”", notes="日本国条約"))
        yield opened


def hits(app, condition) -> int:
    with app._opened.sessions.reading() as session:
        return len(session.scalars(select(SummaryRecord.agreement_id).where(condition)).all())


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (Value(text="maritimo"), 1),
        (Value(text="MARÍTIMO"), 1),
        (Value(text="mari"), 1),
        (Value(text="mari", exact=True), 0),
        (Value(text="mari", exact=True, prefix=True), 1),
        (Value(text='rio "lempa'), 1),
        (Value(text="lempa rio", exact=True), 0),
        (Value(text="border security", exact=True), 1),
        (Value(text="日本"), 1),
        (Value(text="条約"), 1),
        (Value(text="約"), 0),
        (Value(text="条"), 1),
        (Value(text="本日"), 0),
        (Value(text='") OR title:("'), 0),
        (Value(text="NEAR(rio lempa)"), 0),
    ],
)
def test_words_are_looked_for_as_they_are_indexed(app, value, count):
    assert hits(app, agreements_with(value)) == count


def test_one_column_is_searched_alone(app):
    assert hits(app, in_agreements("title", Value(text="lempa"))) == 1
    assert hits(app, in_agreements("persons", Value(text="lempa"))) == 0
    assert hits(app, in_agreements("sources", Value(text="lempa"))) == 0


def test_a_column_that_is_not_there_is_a_bug():
    with pytest.raises(ValueError, match="no column body"):
        in_agreements("body", Value(text="words"))


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("a", True),
        ("7", True),
        ("条", True),
        ("-", False),
        ('"%_', False),
        ("", False),
        ("– …", False),
    ],
)
def test_signs_alone_are_no_words(text, worded):
    assert has_words(Value(text=text)) is worded
