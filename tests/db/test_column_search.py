from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.benchmarks import library_maker
from tests.benchmarks.library_maker import make_library
from tests.libraries import ADD, EDIT, store, stored
from tracker.app import App
from tracker.db.ordering import SORTS
from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.query import Query, parse, with_value
from tracker.domain.vocabulary import InstrumentType, Status

TERMS = (
    "government", "gov*", "tariff", '"two sides"', "quagga", "trade", "!!!", "-tariff", "-!!!",
    "party:USA", "-party:USA", "party:USA,MEX", "party:mex*", "party:france", "area:TRF",
    "area:TRF.HUM", "area:t*", "area:border", "tag:checked", "signatory:okoro", "place:vienna",
    "title:visas", "signed:1990..2000", "signed:..1950", "in_force:2001", "ended:1990..",
    "has:place", "no:signed", "has:unsupported", "in:trash", "-in:trash", "stage:draft",
    "source:ledger", "(party:USA OR tariff)", "-(place:lima OR !!!)", "(!!! OR ???)",
    *(f"type:{kind}" for kind in list(InstrumentType)[:4]),
    *(f"status:{status}" for status in (Status.SIGNED, Status.IN_FORCE, Status.UNKNOWN)),
)  # fmt: skip


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Make a library that has drafts, proposals, undated records and trash."""
    path: Path = tmp_path_factory.mktemp("columns") / "large.agreements"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_maker, "BLOCK", 60)
        make_library(path, 180, seed=3)
    with App.open(path) as app:
        store(app, make.agreement(), make.draft())
        uuids = app.agreements.uuids(parse(""), as_of=make.TODAY)
        app.records.trash(uuids[:9])
    return path


@pytest.fixture(scope="module")
def both(path):
    """Open it twice: one answers by SQL, the other from the columns in memory."""
    with App.open(path) as slow, App.open(path) as fast:
        fast.agreements.prepare(as_of=make.TODAY)
        yield slow.agreements, fast.agreements


def agree(both, text: str, *, sort: str = "signed", **options) -> None:
    """Both find the same, in the same order, and count it alike."""
    slow, fast = both
    query = parse(text)
    options = {"as_of": make.TODAY} | options
    for descending in (True, False):
        order = {"sort": sort, "descending": descending}
        found = fast.uuids(query, **options, **order)
        assert found == slow.uuids(query, **options, **order), text
    assert fast.count(query, **options) == len(found)
    assert fast.facets(query, **options) == slow.facets(query, **options), text


@pytest.mark.parametrize("text", ["", *TERMS])
def test_each_term_finds_what_sql_finds(both, text):
    for drafts, proposals in ((False, None), (False, True), (True, None), (True, False)):
        agree(both, text, drafts=drafts, proposals=proposals)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(TERMS), max_size=4).map(" ".join),
    st.sampled_from([*SORTS, "status"]),
    st.booleans(),
    st.sampled_from([None, True, False]),
)
def test_any_query_in_any_order_finds_what_sql_finds(both, text, sort, drafts, proposals):
    agree(both, text, sort=sort, drafts=drafts, proposals=proposals)


@pytest.mark.parametrize("sort", [*SORTS, "status"])
def test_each_order_is_that_of_sql(both, sort):
    agree(both, "", sort=sort, drafts=True)


def test_another_day_has_other_statuses(both):
    agree(both, "status:in_force", as_of=dt.date(1985, 5, 1), sort="status")
    agree(both, "", as_of=make.TODAY)


@pytest.mark.parametrize("text", ["party:ZZZ", "area:TRF.XXX", "tariff area:NO.NO"])
def test_a_code_no_registry_has_is_refused_at_its_character(both, text):
    refusals = []
    for answers in both:
        with pytest.raises(QueryRefused) as refusal:
            answers.facets(parse(text), as_of=make.TODAY)
        refusals.append((str(refusal.value), refusal.value.position))

    assert refusals[0] == refusals[1]


def test_an_unknown_order_is_refused(both):
    with pytest.raises(ValueRefused, match="cannot be sorted"):
        both[1].uuids(parse(""), as_of=make.TODAY, sort="colour")


def test_a_choice_in_a_facet_hides_no_other_value_of_it(both):
    for answers in both:
        whole = answers.facets(parse(""), as_of=make.TODAY)
        first = whole.parties[0][0]
        chosen = answers.facets(parse(f"party:{first} status:in_force"), as_of=make.TODAY)
        force = answers.facets(parse("status:in_force"), as_of=make.TODAY)

        assert chosen.parties == force.parties
        assert len(chosen.statuses) > 1
        assert len(whole.parties) >= len(chosen.parties)


def test_a_group_of_areas_or_a_name_counts_what_it_leads_to(both):
    for answers in both:
        for text in ("area:trf", "party:guatemala", "area:trf,MIG.BOR status:in_force"):
            query = parse(text)
            for own, named, times in answers.facets(query, as_of=make.TODAY).named:
                alone = [each for each in query.terms if each.field is not own]
                narrowed = with_value(Query(tuple(alone)), own, named)
                assert times == answers.count(narrowed, as_of=make.TODAY), text
        assert answers.facets(parse("area:trf"), as_of=make.TODAY).named[0][2] > 0


def test_writes_are_seen_at_once(tmp_path):
    path = tmp_path / "policy.agreements"
    make_library(path, 20)
    with App.open(path) as app, App.open(path) as other:
        pair = (other.agreements, app.agreements)
        app.agreements.prepare(as_of=make.TODAY)
        (record,) = store(app)
        agree(pair, "trafficking")
        edited = replace(record, title="Renamed", parties=(make.party("FRA"), *record.parties))
        app.records.save(edited, EDIT)
        agree(pair, "party:FRA")
        other.records.save(make.bare_agreement(title="From elsewhere"), ADD)
        agree(pair, "elsewhere", sort="title")
        app.records.trash([record.uuid])
        agree(pair, "in:trash")
        app.history.undo()
        agree(pair, "", drafts=True)
        app.sources.update(make.SOURCE_UUID, make.metadata(publisher="The Quagga Post"))
        agree(pair, "source:quagga")
        app.searches.save("mine", "party:USA")
        agree(pair, "quagga")
        app.history.undo()
        app.history.undo()
        agree(pair, "quagga")
        assert stored(app, record.uuid).title == "Renamed"
