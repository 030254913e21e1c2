"""What holds for every figure, whatever is counted and however large it is."""

from __future__ import annotations

import datetime as dt
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.figures import words
from tracker.domain.figure import Anchor, Box, Disc, Outline, Stroke, Words
from tracker.domain.figure_choice import Choice, YearSpan
from tracker.domain.figure_counts import AreaCounts, Context, PairCounts, PartyCounts, YearCounts
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.domain.figure_wish import FigureFacts, FigureKind, FigureWish, Split
from tracker.domain.query import parse
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.printing.figures.matrix import lay_out_matrix
from tracker.printing.figures.network import lay_out_network
from tracker.printing.figures.svg import svg_text
from tracker.printing.figures.timeline import lay_out_timeline
from tracker.printing.figures.wording import width_of
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


def within(draw, counted, made, values):
    """Return the counts alone, or some of them with the whole around."""
    if not draw(st.booleans()):
        return counted, None
    kept = tuple(value for value in values if draw(st.booleans()))
    years = (YearSpan(1950, 2010, "signed:1950..2010"),) if draw(st.booleans()) else ()
    choice = Choice(("USA", "GTM"), ("TRF", "MIG.BOR"), years)
    return made(kept), Context(counted, choice)


@st.composite
def timelines(draw, *, around=True):
    wish = draw(wishes(FigureKind.TIMELINE))
    ids = {
        Split.STATUS: st.sampled_from([s.value for s in Status]),
        Split.TYPE: st.sampled_from([t.value for t in InstrumentType]) | st.just(""),
        Split.AREA: st.sampled_from(GROUPS) | st.just(""),
    }[wish.split]
    years = draw(st.dictionaries(st.tuples(st.integers(1200, 2100), ids), counts, max_size=40))
    by_year = tuple(sorted((year, id_, n) for (year, id_), n in years.items()))
    counted = YearCounts(by_year, draw(st.integers(0, 50)))
    chosen, context = counted, None
    if around:
        chosen, context = within(draw, counted, lambda kept: YearCounts(kept, 0), by_year)
    return lay_out_timeline(chosen, wish, facts(counted), words(wish.language), context), wish


@st.composite
def maps(draw):
    wish = draw(wishes(FigureKind.MAP))
    parties = draw(spread(codes))
    asked = tuple(
        draw(st.sets(st.sampled_from([c for c, _ in parties]), max_size=2)) if parties else ()
    )
    counted = PartyCounts(parties, asked)
    chosen, context = within(draw, counted, PartyCounts, parties)
    return lay_out_map(chosen, wish, facts(), words(wish.language), context), wish


@st.composite
def networks(draw):
    wish = draw(wishes(FigureKind.NETWORK))
    parties = draw(spread(codes))
    known = [code for code, _ in parties]
    pairs = draw(st.dictionaries(st.tuples(codes, codes), counts, max_size=20))
    kept = tuple((a, b, n) for (a, b), n in sorted(pairs.items()) if a < b and {a, b} <= {*known})
    counted = PairCounts(parties, kept)
    chosen, context = within(draw, counted, lambda some: PairCounts(parties, some), kept)
    return lay_out_network(chosen, wish, facts(), words(wish.language), context), wish


@st.composite
def matrices(draw):
    wish = draw(wishes(FigureKind.MATRIX))
    parties, groups = draw(spread(codes)), draw(spread(st.sampled_from(GROUPS)))
    cells = tuple((code, group, 1 + len(code)) for code, _ in parties for group, _ in groups)
    counted = AreaCounts(parties, groups, cells)
    chosen, context = within(draw, counted, lambda some: AreaCounts(parties, groups, some), cells)
    return lay_out_matrix(chosen, wish, facts(), words(wish.language), context), wish


def facts(counted: YearCounts | None = None) -> FigureFacts:
    total = sum(n for _, _, n in counted.by_year) if counted else 9
    return FigureFacts(query="party:GTM", as_of=dt.date(2026, 3, 2), library="policy", count=total)


def line_box(line: Words) -> tuple[float, float, float, float]:
    """Return where the letters of a line are: left, top, right and bottom."""
    width = width_of(line.text, line.size)
    before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[line.anchor]
    left = line.x - before
    return left, line.y - line.size * 0.75, left + width, line.y + line.size * 0.2


def are_apart(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    """Whether two rectangles share no more than an edge."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across <= SLACK or down <= SLACK


FIGURES = [timelines(), maps(), networks(), matrices()]


def extent(mark):
    """Return the points that a mark reaches."""
    match mark:
        case Box():
            return [(mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height)]
        case Disc():
            radius = mark.radius
            return [(mark.x - radius, mark.y - radius), (mark.x + radius, mark.y + radius)]
        case Outline():
            return [point for ring in mark.rings for point in ring]
        case Stroke():
            return list(mark.points)
        case Words():
            left, top, right, bottom = line_box(mark)
            return [(left, top), (right, bottom)]
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
def test_no_line_of_text_covers_another_however_small_the_sheet(figures):
    @settings(max_examples=40)
    @given(figures)
    def holds(drawn):
        figure, _wish = drawn
        lines = [mark for mark in figure.scene.marks if isinstance(mark, Words) and mark.text]
        boxes = [line_box(line) for line in lines]
        for at, box in enumerate(boxes):
            for before, other in enumerate(boxes[:at]):
                assert are_apart(box, other), (lines[at].text, lines[before].text)

    holds()


@pytest.mark.parametrize("figures", FIGURES, ids=["timeline", "map", "network", "matrix"])
def test_whatever_is_counted_has_a_size_and_a_hue(figures):
    @settings(max_examples=25)
    @given(figures)
    def holds(drawn):
        figure, _wish = drawn
        for mark in figure.scene.marks:
            if isinstance(mark, Box):
                assert mark.width > 0, mark
                assert mark.height >= 0, mark
            if mark.term:
                assert mark.fill or mark.stroke, mark

    holds()


@given(timelines(around=False))
@settings(max_examples=40)
def test_bars_stack_without_covering_each_other(drawn):
    figure, _wish = drawn
    bars = [mark for mark in figure.scene.marks if isinstance(mark, Box) and mark.term]
    boxes = [(bar.x, bar.y, bar.x + bar.width, bar.y + bar.height) for bar in bars]

    for at, box in enumerate(boxes):
        assert all(are_apart(box, other) for other in boxes[:at]), bars[at].label


@given(timelines(around=False))
@settings(max_examples=40)
def test_what_the_bars_say_comes_to_what_the_table_and_the_note_say(drawn):
    figure, wish = drawn
    in_words = words(wish.language)
    total = sum(whole(row[-1]) for row in figure.table.rows)
    said = sum(
        whole(re.sub(r"[^\d\u202f,]", "", mark.label.rpartition(": ")[2]))
        for mark in figure.scene.marks
        if isinstance(mark, Box) and mark.term
    )

    if said < total:
        assert in_words.number(total - said) in figure.note
    else:
        assert said == total


def whole(cell: str) -> int:
    """Return the number that a cell of a table says in either language."""
    return int(cell.replace(",", "").replace("\u202f", ""))


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


@given(timelines(around=False))
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


@given(timelines())
@settings(max_examples=40)
def test_of_every_year_no_more_is_chosen_than_there_is(drawn):
    figure, wish = drawn
    if figure.table.headers[-1] != words(wish.language).say("whole"):
        return
    for place, row in enumerate(figure.table.rows):
        assert sum(map(whole, row[1:-2])) == whole(row[-2]) <= whole(row[-1])
        assert (place in figure.table.rest) == (whole(row[-2]) == 0)
