"""Figures of a search on printed pages."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import store
from tests.services.test_prints import render, text_of
from tracker.domain.figure_wish import FigureKind
from tracker.domain.query import parse
from tracker.services.exports import Selection
from tracker.services.print_figures import KINDS, pictures


@pytest.fixture
def filled(app):
    store(app, make.agreement(), make.draft(title="Draft"))
    return app


def selection(query="", **options):
    return Selection(query=parse(query), as_of=make.TODAY, **options)


def test_each_kind_is_drawn_with_words_for_those_who_cannot_see_it(filled):
    drawn = pictures(filled.figures, KINDS, selection(), "en")

    assert len(drawn) == len(KINDS) == 2
    for picture in drawn:
        assert picture.svg.startswith("<svg ")
        assert "1 agreement" in picture.alternative
    assert "by year of signature" in drawn[0].alternative


def test_figures_count_what_the_search_finds_with_drafts_where_asked(filled):
    [none] = pictures(filled.figures, KINDS[:1], selection("party:PER"), "en")
    [both] = pictures(filled.figures, KINDS[:1], selection(drafts=True), "en")

    assert "0 agreements" in none.alternative
    assert "2 agreements" in both.alternative


def test_what_a_search_chooses_stands_over_the_whole_in_grey(filled):
    store(filled, make.bare_agreement(parties=(make.party("MEX"), make.party("CAN"))))
    query = "party:GTM"

    chosen = pictures(filled.figures, KINDS, selection(query), "en")
    whole = pictures(filled.figures, KINDS, selection(), "en")

    assert all("Grey: all 2 agreements" in picture.alternative for picture in chosen)
    assert all("Grey:" not in picture.alternative for picture in whole)
    assert "Grey: all 2 agreements" in " ".join(
        text_of(render(filled, "list", query, figures=True).pdf).split()
    )


def test_figures_speak_spanish(filled):
    [drawn] = pictures(filled.figures, [FigureKind.TIMELINE], selection(), "es")

    assert 'lang="es"' in drawn.svg
    assert "acuerdo" in drawn.alternative


def test_agreements_picked_by_hand_have_no_figures(filled):
    assert pictures(filled.figures, KINDS, selection(uuids=("one",)), "en") == []


@pytest.mark.parametrize(
    ("kind", "query"), [("list", ""), ("dyad", "party:USA party:GTM"), ("portfolio", "party:GTM")]
)
def test_prints_have_figures_where_they_are_asked_for(filled, kind, query):
    plain = render(filled, kind, query)
    drawn = render(filled, kind, query, figures=True)

    assert drawn.pdf.count(b"/S/Figure") == plain.pdf.count(b"/S/Figure") + 2 - (
        kind == "portfolio"
    )
    assert "Agreements by year of signature" in text_of(drawn.pdf)
    assert drawn.warnings == ()
