"""The network of parties."""

from __future__ import annotations

from itertools import combinations

from tests.figures import FACTS, PAIRS, terms, wish, words
from tracker.domain.figure import Disc, Stroke
from tracker.domain.figure_counts import PairCounts
from tracker.printing.figures.network import lay_out_network


def lay_out(counts=PAIRS, **changes):
    return lay_out_network(counts, wish("network", **changes), FACTS, words())


def test_lines_and_circles_narrow_to_what_they_stand_for():
    said = terms(lay_out().scene)

    assert said["Guatemala and United States: 4 agreements"] == "party:GTM party:USA"
    assert said["Mexico: 1 agreement"] == "party:MEX"


def test_more_agreements_make_a_thicker_line_and_a_larger_circle():
    marks = {mark.term: mark for mark in lay_out().scene.marks if mark.term}
    strong, weak = marks["party:GTM party:USA"], marks["party:MEX party:USA"]
    large, small = marks["party:USA"], marks["party:MEX"]

    assert isinstance(strong, Stroke)
    assert isinstance(large, Disc)
    assert strong.stroke_width > weak.stroke_width
    assert large.radius > small.radius


def test_where_all_share_something_only_the_strongest_ties_are_drawn():
    codes = [
        "USA",
        "GTM",
        "MEX",
        "CAN",
        "FRA",
        "ESP",
        "ITA",
        "DEU",
        "GBR",
        "IRL",
        "PRT",
        "NOR",
        "SWE",
        "FIN",
        "DNK",
        "BEL",
    ]
    pairs = tuple((a, b, 40 - at % 7) for at, (a, b) in enumerate(combinations(codes, 2)))
    figure = lay_out(PairCounts(tuple((code, 50) for code in codes), pairs))

    drawn = [mark for mark in figure.scene.marks if isinstance(mark, Stroke)]
    assert len(drawn) < len(pairs)
    assert all(any(code in mark.term for mark in drawn) for code in codes)
    assert len(figure.table.rows) == len(pairs)


def test_parties_without_partners_are_listed_alone():
    table = lay_out(PairCounts((("USA", 2),), ())).table

    assert table.rows == (("United States", "", "2"),)
    assert table.terms == ("party:USA",)
