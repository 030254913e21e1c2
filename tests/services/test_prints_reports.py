"""Reports of a library: the right agreements, whatever the search and the day."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tests.services.test_prints import render, text_of
from tracker.domain.agreement import Relation
from tracker.domain.errors import ValueRefused
from tracker.domain.print_period import PrintPeriod, parse_period
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType, RelationType
from tracker.services.exports import Selection

REPORTS = ("digest", "portfolio", "dyad", "evidence")


def pact(title, codes, *events, **changes):
    return make.bare_agreement(
        title=title, parties=tuple(make.party(code) for code in codes), events=events, **changes
    )


@pytest.fixture
def filled(app):
    """Return a library with agreements of several pairs."""
    signed = make.event(EventType.SIGNED, "2024-02-01")
    in_force = make.event(EventType.IN_FORCE, "2025-06-01")
    for record in (
        pact("Peace pact", ("FRA", "DEU"), signed, in_force),
        pact("Wine pact", ("FRA", "ESP"), make.event(EventType.SIGNED, "2026-02-20")),
        pact("Rail pact", ("DEU", "ESP"), make.event(EventType.SIGNED, "1990-01-01")),
    ):
        app.records.save(record, ADD)
    return app


def rows(app, query=""):
    return list(app.exports.rows(Selection(query=parse(query), as_of=make.TODAY)))


def words(app, kind, query="", **options):
    return " ".join(text_of(render(app, kind, query, **options).pdf).split())


def test_a_digest_tells_of_the_thirty_days_before_unless_told_otherwise(filled):
    usual = words(filled, "digest")
    assert "Period: 31 January 2026 to 2 March 2026" in usual
    assert "Wine pact" in usual
    assert "Peace pact" not in usual

    chosen = words(filled, "digest", period=parse_period("2024..2025"))
    assert "Peace pact" in chosen
    assert "Entered into force" in chosen
    assert "Wine pact" not in chosen


def test_a_digest_keeps_to_the_search(filled):
    assert "Wine pact" not in words(filled, "digest", "party:DEU")
    assert "Rail pact" in words(filled, "digest", "party:DEU", period=parse_period("1990"))


def test_a_portfolio_is_that_of_the_party_of_the_search(filled):
    text = words(filled, "portfolio", "party:FRA")

    assert "Agreements of France" in text
    assert "Peace pact" in text
    assert "Rail pact" not in text


def test_a_party_may_be_named_beside_the_search(filled):
    text = words(filled, "portfolio", "wine", parties=["fra"])

    assert "Agreements of France" in text
    assert "Wine pact" in text
    assert "Peace pact" not in text
    assert "Agreements of Germany" in words(filled, "portfolio", parties=["Germany"])


def test_a_portfolio_has_the_figure_of_its_search(filled):
    document = render(filled, "portfolio", "party:FRA")

    assert "Agreements by year of signature" in text_of(document.pdf)
    assert b"/S/Figure" in document.pdf


def test_what_was_picked_is_told_of_the_party_alone(filled):
    picked = [row.uuid for row in rows(filled)]
    text = words(filled, "portfolio", parties=["FRA"], uuids=picked)

    assert "Peace pact" in text
    assert "Rail pact" not in text


def test_a_dyad_has_the_agreements_of_both(filled):
    text = words(filled, "dyad", "party:FRA party:DEU")

    assert "Agreements between France and Germany" in text
    assert "Peace pact" in text
    assert "Wine pact" not in text
    assert "Peace pact" in words(filled, "dyad", "party:FRA,DEU")
    assert "Wine pact" not in words(filled, "dyad", "party:FRA,DEU")


def test_a_dyad_names_what_its_agreements_are_related_to(filled, app):
    [other] = rows(filled, "rail")
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other.uuid)
    app.records.save(pact("Later pact", ("FRA", "DEU"), relations=(relation,)), ADD)

    assert "Later pact amends Rail pact" in words(app, "dyad", "party:FRA party:DEU")


@pytest.mark.parametrize(
    ("kind", "query", "sentence"),
    [
        ("portfolio", "", "A portfolio is that of one party"),
        ("portfolio", "party:FRA party:DEU", "A portfolio is that of one party"),
        ("dyad", "party:FRA", "A dyad report is about two parties"),
        ("dyad", "party:FRA party:DEU party:ESP", "A dyad report is about two parties"),
        ("dyad", "party:FRA party:GTM", "Nothing to print"),
        ("portfolio", "party:PER", "Nothing to print"),
    ],
)
def test_reports_of_parties_need_the_right_number(filled, kind, query, sentence):
    with pytest.raises(ValueRefused, match=sentence):
        render(filled, kind, query)


def test_a_party_nobody_knows_is_refused(filled):
    with pytest.raises(ValueRefused, match="No party is called “QQQ”"):
        render(filled, "portfolio", parties=["QQQ"])


def test_evidence_is_that_of_the_stored_passages(app):
    store(app, make.agreement(title="Antigua memorandum"))
    text = words(app, "evidence")

    assert "Antigua memorandum" in text
    assert "“human trafficking”" in text
    assert "supports · accepted · stated · S1 The Daily Ledger" in text


@pytest.mark.parametrize("kind", REPORTS)
def test_the_same_library_and_day_give_the_same_bytes(filled, kind):
    query = "party:FRA party:DEU" if kind == "dyad" else "party:FRA"
    plain = {"printed_on": None, "as_of": dt.date(2026, 3, 1)}

    first, second = (render(filled, kind, query, **plain).pdf for _ in range(2))

    assert first == second
    assert "Printed" not in text_of(first)


@pytest.mark.parametrize("kind", REPORTS)
def test_drafts_are_left_out_unless_asked_for(app, kind):
    store(app, make.draft(title="Only a draft"))
    query = "party:GTM party:USA" if kind == "dyad" else "party:GTM"
    options = {"period": parse_period("2019")}

    try:
        text = words(app, kind, query, **options)
    except ValueRefused:
        text = ""
    assert "Only a draft" not in text
    assert "Only a draft" in words(app, kind, query, drafts=True, **options)


def test_a_digest_tells_what_came_into_the_library_and_what_was_changed(filled):
    today = dt.datetime.now(dt.UTC).date()
    period = PrintPeriod(today, today)

    text = words(filled, "digest", period=period)
    assert text.count("Added to the library") == 3
    assert "Rail pact" in text
    assert "Added" not in words(filled, "digest", period=parse_period("1990"))
