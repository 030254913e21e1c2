"""The network of parties."""

from __future__ import annotations

from itertools import combinations

from tests import factories as make
from tests.figures import FACTS, PAIRS, terms, texts, wish, words
from tracker.domain.figure import Disc, Ink, Stroke, Words
from tracker.domain.figure_choice import choice_of
from tracker.domain.figure_counts import Context, PairCounts
from tracker.domain.query import parse
from tracker.printing.figures.network import MOST, lay_out_network
from tracker.printing.figures.wording import width_of


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


def test_at_the_size_of_a_window_every_party_is_named():
    codes = [place.code for place in make.full_reference().places][:MOST]
    pairs = tuple((a, b, 3) for a, b in combinations(sorted(codes), 2))
    figure = lay_out(PairCounts(tuple((code, 5) for code in codes), pairs))

    named = [mark.text for mark in figure.scene.marks if isinstance(mark, Words) and mark.stroke]
    assert len(named) == MOST


def test_on_a_small_sheet_the_names_of_those_with_most_stay():
    codes = [place.code for place in make.full_reference().places][:MOST]
    counts = PairCounts(tuple((code, 90 - at) for at, code in enumerate(codes)), ())
    figure = lay_out(counts, width=240, height=240, framed=False)

    named = [mark.text for mark in figure.scene.marks if isinstance(mark, Words) and mark.stroke]
    assert 0 < len(named) < MOST
    assert named[0] == words().place(codes[0])
    told = [mark.label for mark in figure.scene.marks if isinstance(mark, Disc)]
    assert len(told) == MOST
    assert all(label.endswith("agreements") for label in told)


def test_circles_lie_over_lines_and_names_over_circles():
    kinds = [type(mark) for mark in lay_out(framed=False).scene.marks if mark.label or mark.stroke]
    ranks = [(Stroke, Disc, Words).index(kind) for kind in kinds if kind in (Stroke, Disc, Words)]

    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}


def test_no_parties_at_all_is_said_and_nothing_is_drawn():
    figure = lay_out(PairCounts((), ()))

    assert figure.is_empty
    assert "Nothing to count." in texts(figure.scene)
    assert terms(figure.scene) == {}


def test_counts_stand_inside_circles_that_have_room_for_them():
    figure = lay_out(PairCounts((("USA", 88_000), ("GTM", 2)), (("GTM", "USA", 2),)), framed=False)
    discs = {mark.term: mark for mark in figure.scene.marks if isinstance(mark, Disc)}
    said = texts(figure.scene)

    assert discs["party:USA"].radius > discs["party:GTM"].radius
    assert "88,000" in said
    assert "2" in said[1:]
    for disc in discs.values():
        inside = [m for m in figure.scene.marks if isinstance(m, Words) and m.x == disc.x]
        for line in (line for line in inside if line.text.replace(",", "").isdigit()):
            assert width_of(line.text, line.size) < 2 * disc.radius


WHOLE = PairCounts((("USA", 9), ("FRA", 8), ("GTM", 4)), (("FRA", "USA", 7), ("GTM", "USA", 4)))


def within(chosen: PairCounts, text: str = "party:GTM"):
    context = Context(WHOLE, choice_of(parse(text)))
    return lay_out_network(chosen, wish("network"), FACTS, words(), context)


def test_ties_and_parties_in_which_nothing_is_chosen_stay_in_grey():
    figure = within(PairCounts((("GTM", 4), ("USA", 4)), (("GTM", "USA", 4),)))
    marks = {mark.label: mark for mark in figure.scene.marks if mark.label}

    assert marks["France: 0 of 8 agreements"].fill is Ink.CONTEXT
    tie = marks["France and United States: 0 of 7 agreements"]
    assert (tie.stroke, tie.rest, tie.term) == (Ink.CONTEXT, True, "party:FRA party:USA")
    assert marks["Guatemala: 4 of 4 agreements (chosen)"].fill is Ink.ACCENT
    assert marks["United States: 4 of 9 agreements"].fill is Ink.STEP_4
    assert not marks["Guatemala and United States: 4 of 4 agreements"].rest


def test_the_table_of_the_network_says_chosen_and_whole():
    table = within(PairCounts((("GTM", 4), ("USA", 4)), (("GTM", "USA", 4),))).table

    assert table.headers == ("Party", "Other party", "Chosen", "Whole")
    assert table.rows == (
        ("Guatemala", "United States", "4", "4"),
        ("France", "United States", "0", "7"),
    )
    assert table.rest == {1}


def test_a_network_of_which_nothing_is_chosen_is_grey_all_over():
    figure = within(PairCounts((), ()), "party:MEX")

    assert not figure.is_empty
    assert all(mark.rest for mark in figure.scene.marks if mark.term)
