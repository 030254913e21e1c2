from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import store
from tracker.app import App
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import EventType, RelationType

TITLE = "Agreement on air services between the two countries"


@pytest.fixture
def app(library):
    with App.open(library, create=True) as opened:
        yield opened


def record(title=TITLE, day="2019-06-03", codes=("USA", "GTM"), **changes):
    return make.bare_agreement(
        title=title,
        parties=tuple(make.party(code) for code in codes),
        events=(make.event(EventType.SIGNED, day),),
        **changes,
    )


def pairs(app):
    return [(pair.first, pair.second) for pair in app.doubts.duplicates()]


def test_the_same_parties_day_and_title_may_be_one_agreement(app):
    one, other = store(app, record(), record(TITLE.upper(), codes=("GTM", "USA")))

    assert pairs(app) == [(one.uuid, other.uuid)]


@pytest.mark.parametrize(
    "other",
    [
        record("Agreement on fishing rights"),
        record(day="2019-06-04"),
        record(day="2019-06"),
        record(codes=("USA", "MEX")),
        record(codes=("USA", "GTM", "MEX")),
    ],
)
def test_what_differs_in_one_of_them_is_another_agreement(app, other):
    store(app, record(), other)

    assert pairs(app) == []


def test_two_that_somebody_set_apart_stay_apart(app):
    one = record()
    apart = Relation(uuid=make.uuid(), type=RelationType.NOT_DUPLICATE_OF, other=one.uuid)
    store(app, one, record(relations=(apart,)))

    assert pairs(app) == []


def test_the_trash_is_left_out(app):
    one, _other = store(app, record(), record())
    app.records.trash([one.uuid])

    assert pairs(app) == []


def test_a_long_series_of_one_day_is_compared_by_title_alone(app):
    series = [record(f"Exchange of notes number {number}") for number in range(42)]
    stored = store(app, *series, record("Exchange of notes number 7"))

    assert pairs(app) == [(stored[7].uuid, stored[42].uuid)]
