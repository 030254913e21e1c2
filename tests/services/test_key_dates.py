from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tracker.domain.drafting import accept_all
from tracker.domain.key_date import KeyDateKind, KeyDateRule
from tracker.domain.query import parse
from tracker.domain.vocabulary import DurationKind, EventType, Field

TODAY = dt.date(2026, 3, 2)


def upcoming(app, query="", **changes):
    return app.key_dates.upcoming(parse(query), as_of=TODAY, **changes)


def termed(**changes):
    events = (
        make.event(EventType.SIGNED, "2021-06-03"),
        make.event(EventType.IN_FORCE, "2021-09-01"),
    )
    values = {"duration_kind": DurationKind.FIXED, "duration": "P5Y", "events": events}
    return make.bare_agreement(**values | changes)


def test_a_term_that_ends_within_the_year_is_told_with_its_words(app):
    record = termed(title="Notes of May", sources=(make.SOURCE_UUID,))
    words = make.evidence(Field.DURATION, "covers human trafficking", value="P5Y")
    store(app, replace(record, evidence=(words,)))
    found = [each for each in upcoming(app) if each.key.kind is KeyDateKind.EXPIRY]

    (expiry,) = found
    assert expiry.name == "Notes of May"
    assert expiry.key.is_day
    assert dt.date(2026, 8, 31) <= expiry.key.earliest <= dt.date(2026, 9, 1)
    assert expiry.quotations == ("covers human trafficking",)


@pytest.mark.parametrize(
    ("signed", "told"),
    [("2021-06-03", True), ("2016-03-02", True), ("2022-03-01", True), ("2020-06-03", False),
     ("2021-06", False), ("2026-01-01", False)],
)  # fmt: skip
def test_round_anniversaries_of_known_days_are_news(app, signed, told):
    store(app, make.bare_agreement(events=(make.event(EventType.SIGNED, signed),)))

    assert bool(upcoming(app)) is told


def test_the_nearest_comes_first_and_the_query_decides(app):
    far, near = (
        make.bare_agreement(title="Far", events=(make.event(EventType.SIGNED, "2016-12-01"),)),
        make.bare_agreement(title="Near", events=(make.event(EventType.SIGNED, "1996-03-05"),)),
    )
    store(app, far, near)

    assert [each.name for each in upcoming(app)] == ["Near", "Far"]
    assert [each.agreement for each in upcoming(app, "title:far")] == [far.uuid]


def test_drafts_wait_until_they_are_asked_for(app):
    draft = make.draft(events=(make.event(EventType.SIGNED, "2021-06-03"),), evidence=())
    store(app, draft)

    assert upcoming(app) == []
    assert [each.agreement for each in upcoming(app, drafts=True)] == [draft.uuid]


def test_what_has_no_title_is_called_by_its_parties(app):
    store(app, termed(title=""))

    assert {each.name for each in upcoming(app)} == {"United States – Guatemala"}


def test_an_end_that_is_recorded_beforehand_is_told_without_any_length(app):
    for year in (2026, 2019):
        signed = make.event(EventType.SIGNED, "2021-06-04")
        ended = make.event(EventType.EXPIRED, f"{year}-12-31")
        store(app, make.bare_agreement(title=f"Until {year}", events=(signed, ended)))

    ends = [each for each in upcoming(app) if each.key.kind is KeyDateKind.EXPIRY]

    assert [(each.name, each.key.earliest) for each in ends] == [
        ("Until 2026", dt.date(2026, 12, 31))
    ]


def test_a_clause_of_an_article_becomes_a_day_with_its_words(app):
    text = (
        "Malta and Ghana signed the Agreement on Fisheries in Valletta on 3 May 2021. It will"
        " remain in force for five years and renew automatically unless either side gives six"
        " months’ notice."
    )
    capture = app.captures.propose(app.captures.read_text(text))
    (draft,) = capture.drafts
    entered = make.event(EventType.IN_FORCE, "2021-09-15")
    reviewed = accept_all(replace(draft, events=(*draft.events, entered)))
    app.captures.save(capture, [reviewed], action=ADD)

    told = {each.key.kind: each for each in upcoming(app)}
    deadline = told[KeyDateKind.NOTICE_DEADLINE]
    assert (deadline.key.rule, deadline.key.earliest) == (
        KeyDateRule.NOTICE_BEFORE_RENEWAL,
        dt.date(2026, 3, 15),
    )
    assert "remain in force for five years" in deadline.quotations
    assert "unless either side gives six months’ notice" in deadline.quotations
    assert told[KeyDateKind.AUTO_RENEWAL].key.earliest == dt.date(2026, 9, 15)
    app.history.undo()
    assert KeyDateKind.NOTICE_DEADLINE not in {each.key.kind for each in upcoming(app)}
