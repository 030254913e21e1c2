"""What holds for every figure, whatever is counted and however large it is."""

from __future__ import annotations

import datetime as dt
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.figures import words
from tracker.domain.figure import Box, Disc, Outline, Stroke, Words
from tracker.domain.figure_counts import AreaCounts, PairCounts, PartyCounts, YearCounts
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.domain.figure_wish import FigureFacts, FigureKind, FigureWish, Split
from tracker.domain.query import parse
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.printing.figures.matrix import lay_out_matrix
from tracker.printing.figures.network import lay_out_network
from tracker.printing.figures.svg import svg_text
from tracker.printing.figures.timeline import lay_out_timeline
from tracker.printing.figures.world_map import lay_out_map

PLACES = [place.code for place in make.full_reference().places]
GROUPS = ["TRF", "MIG", "DEF", "TRD", "ENV", "some words of a person's own"]
SLACK = 1.5
"""Pixels by which a line or letter may stand over the edge."""

codes = st.sampled_from(PLACES)
counts = st.integers(1, 90_000)
sides = st.integers(240, 1_600)


def spread(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[tuple[str, int], ...]]:
    """Return values, each once, with how often they are there, most first."""
    pairs = st.dictionaries(values, counts, max_size=30)
    return pairs.map(lambda found: tuple(sorted(found.items(), key=lambda p: (-p[1], p[0]))))


def wishes(kind: FigureKind) -> st.SearchStrategy[FigureWish]:
    return st.builds(
        FigureWish,
        kind=st.just(kind),
        split=st.sampled_from(Split),
        width=sides,
        height=sides,
        language=st.sampled_from(["en", "es"]),
        framed=st.booleans(),
    )


@st.composite
def timelines(draw):
    wish = draw(wishes(FigureKind.TIMELINE))
    ids = {
        Split.STATUS: st.sampled_from([s.value for s in Status]),
        Split.TYPE: st.sampled_from([t.value for t in InstrumentType]) | st.just(""),
        Split.AREA: st.sampled_from(GROUPS) | st.just(""),
    }[wish.split]
    years = draw(st.dictionaries(st.tuples(st.integers(1200, 2100), ids), counts, max_size=40))
    by_year = tuple(sorted((year, id_, n) for (year, id_), n in years.items()))
    counted = YearCounts(by_year, draw(st.integers(0, 50)))
    return lay_out_timeline(counted, wish, facts(counted), words(wish.language)), wish


@st.composite
def maps(draw):
    wish = draw(wishes(FigureKind.MAP))
    parties = draw(spread(codes))
    asked = tuple(
        draw(st.sets(st.sampled_from([c for c, _ in parties]), max_size=2)) if parties else ()
    )
    return lay_out_map(PartyCounts(parties, asked), wish, facts(), words(wish.language)), wish


@st.composite
def networks(draw):
    wish = draw(wishes(FigureKind.NETWORK))
    parties = draw(spread(codes))
    known = [code for code, _ in parties]
    pairs = draw(st.dictionaries(st.tuples(codes, codes), counts, max_size=20))
    kept = tuple((a, b, n) for (a, b), n in sorted(pairs.items()) if a < b and {a, b} <= {*known})
    return lay_out_network(PairCounts(parties, kept), wish, facts(), words(wish.language)), wish


@st.composite
def matrices(draw):
    wish = draw(wishes(FigureKind.MATRIX))
    parties, groups = draw(spread(codes)), draw(spread(st.sampled_from(GROUPS)))
    cells = tuple((code, group, 1 + len(code)) for code, _ in parties for group, _ in groups)
    counted = AreaCounts(parties, groups, cells)
    return lay_out_matrix(counted, wish, facts(), words(wish.language)), wish


def facts(counted: YearCounts | None = None) -> FigureFacts:
    total = sum(n for _, _, n in counted.by_year) if counted else 9
    return FigureFacts(query="party:GTM", as_of=dt.date(2026, 3, 2), library="policy", count=total)


FIGURES = [timelines(), maps(), networks(), matrices()]


def extent(mark):
    """Return the points that a mark reaches, letters by where they begin."""
    match mark:
        case Box():
            return [(mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height)]
        case Disc():
            return [(mark.x - mark.radius, mark.y), (mark.x + mark.radius, mark.y)]
        case Outline():
            return [point for ring in mark.rings for point in ring]
        case Stroke():
            return list(mark.points)
        case Words():
            return [(mark.x, mark.y)]
    raise AssertionError(mark)


@pytest.mark.parametrize("figures", FIGURES, ids=["timeline", "map", "network", "matrix"])
def test_everything_drawn_lies_on_the_sheet(figures):
    @settings(max_examples=25)
    @given(figures)
    def holds(drawn):
        figure, wish = drawn
        scene = figure.scene
        assert (scene.width, scene.height) == (wish.width, wish.height)
        for mark in scene.marks:
            for x, y in extent(mark):
                assert -SLACK <= x <= scene.width + SLACK, mark
                assert -SLACK <= y <= scene.height + SLACK, mark

    holds()


@pytest.mark.parametrize("figures", FIGURES, ids=["timeline", "map", "network", "matrix"])
def test_what_can_be_chosen_has_words_and_is_a_search(figures):
    @settings(max_examples=25)
    @given(figures)
    def holds(drawn):
        figure, _wish = drawn
        for mark in figure.scene.marks:
            if mark.term:
                assert mark.label
                assert parse(mark.term).terms
        for row, term in zip(figure.table.rows, figure.table.terms, strict=True):
            assert len(row) == len(figure.table.headers)
            if term:
                assert parse(term).terms

    holds()


@pytest.mark.parametrize("figures", FIGURES, ids=["timeline", "map", "network", "matrix"])
def test_every_figure_is_well_formed_and_the_same_again(figures):
    @settings(max_examples=15)
    @given(figures, st.sampled_from(PaletteName))
    def holds(drawn, name):
        figure, _wish = drawn
        svg = svg_text(figure.scene, PALETTES[name])
        root = ElementTree.fromstring(svg)  # noqa: S314 - our own
        said = [element.tag.rpartition("}")[2] for element in root]
        assert "title" in said
        assert "desc" in said
        assert svg == svg_text(figure.scene, PALETTES[name])

    holds()


@given(timelines())
@settings(max_examples=40)
def test_the_table_of_the_timeline_counts_every_dated_agreement(drawn):
    figure, _wish = drawn
    years = [int(row[0]) for row in figure.table.rows]

    assert years == sorted(set(years))
    for row in figure.table.rows:
        *parts, total = (
            int(cell.replace(",", "").replace(".", "").replace("\u202f", "")) for cell in row[1:]
        )
        assert sum(parts) == total
