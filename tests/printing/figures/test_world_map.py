"""The map."""

from __future__ import annotations

from dataclasses import replace

from tests.figures import FACTS, PARTIES, terms, texts, wish, words
from tracker.domain.figure import Box, Disc, Ink, Outline
from tracker.domain.figure_choice import choice_of
from tracker.domain.figure_counts import Context, PartyCounts
from tracker.domain.query import parse
from tracker.printing.figures.world_map import lay_out_map


def lay_out(counts=PARTIES, **changes):
    return lay_out_map(counts, wish("map", **changes), FACTS, words())


def test_a_country_says_its_count_and_narrows_to_it():
    assert terms(lay_out().scene)["Guatemala: 4 agreements"] == "party:GTM"


def test_an_earlier_name_is_counted_at_the_outline_of_today():
    said = terms(lay_out().scene)

    assert said["Thailand: 2 agreements, 2 of them as Siam"] == "party:THA,X-SIAM"


def test_organisations_stand_in_a_strip():
    figure = lay_out()

    assert terms(figure.scene)["European Union: 1 agreement"] == "party:EU"
    assert any("not on the map" in line for line in texts(figure.scene))


def test_a_small_state_gets_a_circle():
    discs = [m for m in lay_out().scene.marks if isinstance(m, Disc) and m.term == "party:TUV"]

    assert len(discs) == 1


def test_the_party_asked_for_stands_out_from_its_partners():
    figure = lay_out(replace(PARTIES, asked=("GTM",)))

    fills = {m.term: m.fill for m in figure.scene.marks if isinstance(m, Outline) and m.term}
    assert fills["party:GTM"] is Ink.ACCENT
    assert fills["party:USA"] is Ink.STEP_4
    assert figure.scene.title == "Parties on the map, Partners of Guatemala"


def test_labels_do_not_cover_each_other():
    counts = PartyCounts(tuple((code, 9) for code in ("FRA", "BEL", "NLD", "DEU", "CHE", "ITA")))

    boxes = [
        (m.x, m.y, m.x + m.width, m.y + m.height)
        for m in lay_out(counts).scene.marks
        if type(m).__name__ == "Box" and m.term
    ]

    assert len(boxes) == 6
    for at, (left, top, right, bottom) in enumerate(boxes):
        for x, y, r, b in boxes[:at]:
            assert left >= r or right <= x or top >= b or bottom <= y


def test_more_than_the_strip_holds_is_told_and_stands_in_the_table():
    codes = ("EU", "SUHH", "CSHH", "YUCS", "X-OTTOMAN", "X-PRUSSIA", "X-BAVARIA", "X-HAWAII")
    figure = lay_out(PartyCounts(tuple((code, 2) for code in codes)), width=400, height=400)

    assert any(line.startswith("and ") and line.endswith(" more") for line in texts(figure.scene))
    assert len(figure.table.rows) == len(codes)


def test_the_smallest_and_an_empty_map_can_be_drawn():
    assert lay_out(width=240, height=240).table.rows
    assert lay_out(PartyCounts(())).is_empty


def test_a_state_and_its_earlier_name_are_counted_together():
    figure = lay_out(PartyCounts((("THA", 3), ("X-SIAM", 2))))
    said = terms(figure.scene)

    assert said["Thailand: 5 agreements, 2 of them as Siam"] == "party:THA,X-SIAM"
    assert figure.table.rows == (("THA", "Thailand", "5"),)
    assert figure.table.terms == ("party:THA,X-SIAM",)


def test_labels_name_those_with_most_and_stay_off_the_party_asked_for():
    codes = ("USA", "BRA", "ZAF", "AUS", "IND", "CHN", "RUS", "CAN", "ARG", "DZA")
    counts = PartyCounts(tuple((code, 90 - at) for at, code in enumerate(codes)), ("USA",))
    figure = lay_out(counts, framed=False)

    boxed = {m.term for m in figure.scene.marks if isinstance(m, Box) and m.term}
    assert boxed <= {f"party:{code}" for code in codes[1:9]}
    assert "party:BRA" in boxed


def test_what_nobody_signed_is_drawn_without_words():
    figure = lay_out(PartyCounts((("USA", 1),)))
    lands = [mark for mark in figure.scene.marks if isinstance(mark, Outline)]
    silent = [land for land in lands if not land.term]

    assert len(silent) > 150
    assert {land.fill for land in silent} == {Ink.STEP_0}
    assert not any(land.label for land in silent)


def test_the_table_lists_everybody_most_first_with_what_they_narrow_to():
    table = lay_out().table
    counts = [int(row[-1]) for row in table.rows]

    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == sum(count for _, count in PARTIES.parties)
    for row, term in zip(table.rows, table.terms, strict=True):
        assert term.startswith(f"party:{row[0]}")


WHOLE = PartyCounts((("USA", 9), ("FRA", 8), ("X-SIAM", 5), ("NATO", 4), ("TUV", 3)))


def within(chosen: PartyCounts, whole: PartyCounts = WHOLE, text: str = "party:USA", **changes):
    context = Context(whole, choice_of(parse(text)))
    return lay_out_map(chosen, wish("map", **changes), FACTS, words(), context)


def test_what_is_not_chosen_stays_in_grey_and_takes_the_place_of_what_was():
    figure = within(PartyCounts((("USA", 3),), ("USA",)))
    marks = {mark.label: mark for mark in figure.scene.marks if mark.label}

    assert marks["United States: 3 of 9 agreements"].term == "party:USA"
    france = marks["France: 0 of 8 agreements"]
    assert (france.fill, france.rest, france.term) == (Ink.CONTEXT, True, "party:FRA")
    assert marks["Thailand: 0 of 5 agreements"].term == "party:THA,X-SIAM"
    assert marks["NATO: 0 of 4 agreements"].fill is Ink.CONTEXT
    assert {m.fill for m in figure.scene.marks if m.label.startswith("Tuvalu")} == {Ink.CONTEXT}


def test_over_grey_lands_without_any_agreement_are_bare_and_the_chosen_one_is_named():
    figure = within(PartyCounts((("USA", 3),), ("USA",)))
    bare = [m for m in figure.scene.marks if isinstance(m, Outline) and not m.label]

    assert {m.fill for m in bare} == {Ink.SURFACE}
    assert {"Not chosen", "Chosen", "United States"} <= set(texts(figure.scene))
    assert "0" not in texts(figure.scene)


def test_the_table_of_the_map_says_chosen_and_whole():
    table = within(PartyCounts((("FRA", 2),)), text="signed:2019").table

    assert table.headers == ("Code", "Party", "Chosen", "Whole")
    assert table.rows[:2] == (("FRA", "France", "2", "8"), ("USA", "United States", "0", "9"))
    assert table.rest == {1, 2, 3, 4}
