"""A search that finds nothing is answered with one that was probably meant and finds some."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import found, store
from tracker.db import engine
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse


@pytest.fixture
def slips(app):
    store(
        app,
        make.agreement(title="Memorandum on police cooperation"),
        make.bare_agreement(title="Fisheries treaty", notes="Lobster quota"),
    )
    store(app, make.draft(title="Draft on narcotics"))
    return app


def meant(app, text: str, **options) -> list[str]:
    options = {"as_of": make.TODAY} | options
    return [str(query) for query in app.suggestions.instead_of(parse(text), **options)]


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("guatmala", "guatemala"),
        ("memorandun", "memorandum"),
        ("fihseries", "fisheries"),
        ("title:polcie", "title:police"),
        ("signatory:mlller", "signatory:miller"),
        ("trafficing", "trafficking"),
        ("washingtn", "washington"),
        ("party:GTM polcie", "party:GTM police"),
        ('"police coperation"', '"police cooperation"'),
        ("polcie coperation", "police cooperation"),
        ("MEMORANDUN", "memorandum"),
        ("Peñña", "pena"),
        ("title:treaty,polcie", None),
        ("-tax polcie", "-tax police"),
        ("lobstr", "lobster"),
    ],
)
def test_a_slip_leads_to_the_word_that_was_meant(slips, typed, suggested):
    if suggested is None:
        assert found(slips, typed)
        return
    assert found(slips, typed) == []
    assert meant(slips, typed)[0] == suggested
    assert found(slips, suggested)


@pytest.mark.parametrize(
    "text",
    ["police fisheries", "party:MEX", "status:terminated", "xq", "qwertyuiop", "", "-polcie",
     "signed:1999", "polcie fisheries", "..."],
)  # fmt: skip
def test_where_no_word_was_mistyped_or_nothing_would_be_found_there_is_no_guess(slips, text):
    assert meant(slips, text) == []


def test_words_that_are_only_begun_are_no_slips(slips):
    assert meant(slips, "guatem party:MEX") == []
    assert meant(slips, '"guatemal"') == ['"guatemala"']


def test_drafts_are_suggested_only_where_they_are_asked_for(slips):
    assert meant(slips, "narcotcs") == []
    assert meant(slips, "narcotcs", drafts=True) == ["narcotics"]


def test_several_near_words_are_all_offered_the_nearest_first(app):
    store(app, make.bare_agreement(title="Port"), make.bare_agreement(title="Post"))
    store(app, make.bare_agreement(title="Porter"), make.bare_agreement(title="Post"))

    assert meant(app, "poxt") == ["post", "port"]


def test_guessing_can_be_stopped(slips, monkeypatch):
    monkeypatch.setattr(engine, "_STEPS", 1)

    with pytest.raises(Cancelled):
        meant(slips, "guatmala", stop=lambda: True)
