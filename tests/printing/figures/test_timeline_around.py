"""The grey bars behind the chosen ones."""

from __future__ import annotations

import pytest

from tests.figures import FACTS, terms, texts, wish, words
from tracker.domain.figure import Box, Ink
from tracker.domain.figure_choice import Choice, choice_of
from tracker.domain.figure_counts import Context, YearCounts
from tracker.domain.query import parse
from tracker.printing.figures.timeline import lay_out_timeline
from tracker.printing.figures.timeline_around import around

WHOLE = YearCounts(((2014, "signed", 3), (2018, "signed", 5), (2019, "in_force", 4)))
CHOSEN = YearCounts(((2018, "signed", 2), (2019, "in_force", 4)))


def lay_out(chosen: YearCounts, whole: YearCounts = WHOLE, text: str = "signed:2018.."):
    context = Context(whole, choice_of(parse(text)))
    return lay_out_timeline(chosen, wish(), FACTS, words(), context)


def greys(figure) -> dict[str, Box]:
    boxes = [mark for mark in figure.scene.marks if isinstance(mark, Box) and mark.label]
    return {mark.label: mark for mark in boxes if mark.fill is Ink.CONTEXT}


def test_every_year_of_the_whole_stays_and_says_how_many_of_it_are_chosen():
    found = greys(lay_out(CHOSEN))

    assert {label: (mark.term, mark.rest) for label, mark in found.items()} == {
        "2014: 0 of 3 agreements": ("signed:2014", True),
        "2018: 2 of 5 agreements": ("signed:2018", False),
        "2019: 4 of 4 agreements": ("signed:2019", False),
    }


def test_chosen_bars_stand_before_grey_ones_to_the_same_scale():
    figure = lay_out(CHOSEN)
    all_ = greys(figure)["2019: 4 of 4 agreements"]
    label = "2019, In force or applied: 4 agreements"
    bar = next(mark for mark in figure.scene.marks if mark.label == label)

    assert (bar.x, bar.y, bar.width, bar.height) == (all_.x, all_.y, all_.width, all_.height)
    assert figure.scene.marks.index(bar) > figure.scene.marks.index(all_)


def test_a_bracket_marks_the_chosen_years_and_takes_them_back():
    figure = lay_out(CHOSEN)
    bands = {band.first: band for band in figure.scene.bands}
    bracket = next(m for m in figure.scene.marks if isinstance(m, Box) and m.fill is Ink.ACCENT)

    assert (bracket.label, bracket.term) == ("2018..: chosen", "signed:2018..")
    assert bracket.x == bands[2018].left
    assert bracket.x + bracket.width == pytest.approx(bands[2019].right)


@pytest.mark.parametrize(
    ("peak", "scale"), [(12, 1), (13, 5), (2_600, 1_000), (6 * 10**9, 500_000)]
)
def test_a_whole_that_is_much_larger_is_drawn_lower_and_says_so(peak, scale):
    chosen = YearCounts(((2018, "signed", 2),))
    whole = YearCounts(((2018, "signed", peak),))

    assert around(chosen, Context(whole, Choice())).scale == scale
    said = texts(lay_out(chosen, whole).scene)
    assert ("Not chosen" in said) == (scale == 1)
    assert (f"Not chosen, drawn at 1:{scale:,}" in said) == (scale > 1)


def test_bars_before_another_scale_are_slimmer_and_grey_ones_still_say_what_they_count():
    chosen = YearCounts(((2018, "signed", 2),))
    figure = lay_out(chosen, YearCounts(((2018, "signed", 900),)))
    all_ = greys(figure)["2018: 2 of 900 agreements"]
    bar = next(m for m in figure.scene.marks if m.term.startswith("signed:2018 status"))

    assert bar.width < all_.width * 0.7


def test_the_table_says_chosen_and_whole():
    table = lay_out(CHOSEN).table

    assert table.headers[-2:] == ("Chosen", "Whole")
    assert [row[0] + ":" + "/".join(row[-2:]) for row in table.rows] == [
        "2014:0/3",
        "2018:2/5",
        "2019:4/4",
    ]
    assert table.rest == {0}
    assert table.terms == ("signed:2014", "signed:2018", "signed:2019")


def test_where_nothing_is_chosen_of_it_the_whole_is_still_drawn():
    figure = lay_out(YearCounts(()), text="signed:1901")

    assert not figure.is_empty
    assert len(greys(figure)) == 3
    assert all(mark.rest for mark in greys(figure).values())


def test_early_years_stay_where_they_are_chosen():
    late = tuple((year, "signed", 400) for year in range(2000, 2020))
    whole = YearCounts(((1800, "signed", 1), *late))
    first = YearCounts(((1800, "signed", 1),))

    assert lay_out(first, whole, "signed:1800").scene.bands[0].first <= 1800
    assert lay_out(YearCounts(late), whole).scene.bands[0].first > 1900


def test_colours_of_areas_stay_when_years_are_chosen():
    whole = YearCounts(((2018, "TRF", 5), (2019, "MIG", 4)))
    chosen = YearCounts(((2019, "MIG", 4),))
    context = Context(whole, choice_of(parse("signed:2019")))

    def ink(figure) -> Ink | None:
        return next(m.fill for m in figure.scene.marks if m.term == "signed:2019 area:MIG")

    before = lay_out_timeline(whole, wish(split="area"), FACTS, words())
    after = lay_out_timeline(chosen, wish(split="area"), FACTS, words(), context)

    assert ink(before) == ink(after) == Ink.GROUP_2
    assert "2019: 4 of 4 agreements" in terms(after.scene)
