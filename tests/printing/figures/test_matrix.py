"""The matrix of parties and areas."""

from __future__ import annotations

from tests.figures import AREAS, FACTS, terms, texts, wish, words
from tracker.domain.figure import STEPS, Box, Ink, Words
from tracker.domain.figure_choice import choice_of
from tracker.domain.figure_counts import AreaCounts, Context
from tracker.domain.query import parse
from tracker.printing.figures.matrix import lay_out_matrix


def lay_out(counts=AREAS, **changes):
    return lay_out_matrix(counts, wish("matrix", **changes), FACTS, words())


def test_a_cell_narrows_to_party_and_area():
    assert "party:USA area:TRF" in terms(lay_out().scene).values()


def test_an_empty_cell_is_a_dot_that_stands_for_nothing():
    figure = lay_out()

    assert texts(figure.scene).count("·") == 2
    assert len(terms(figure.scene)) == 2


def test_the_table_holds_what_the_picture_has_no_room_for():
    parties = tuple((code, 2) for code in ("USA", "GTM", "MEX", "CAN", "FRA", "ESP", "ITA", "DEU"))
    cells = tuple((code, "TRF", 2) for code, _ in parties)

    figure = lay_out(AreaCounts(parties, (("TRF", 8),), cells), width=300, height=240)

    assert len(figure.table.rows) == 8
    assert len(terms(figure.scene)) < 8


def test_without_areas_there_is_nothing_to_show():
    assert lay_out(AreaCounts((("USA", 2),), (), ())).is_empty


def test_each_cell_says_its_count_and_has_it_written_in_it():
    scene = lay_out(framed=False).scene
    boxes = [mark for mark in scene.marks if isinstance(mark, Box) and mark.term]
    lines = [mark for mark in scene.marks if isinstance(mark, Words)]

    assert {box.label.rpartition(": ")[2] for box in boxes} == {"5 agreements", "2 agreements"}
    for box in boxes:
        inside = [
            line.text
            for line in lines
            if box.x < line.x < box.x + box.width and box.y < line.y < box.y + box.height
        ]
        assert inside == [box.label.rpartition(": ")[2].split()[0]]


def test_more_agreements_make_a_higher_step():
    cells = (("USA", "TRF", 900), ("USA", "MIG", 40), ("GTM", "TRF", 3), ("GTM", "MIG", 1))
    counts = AreaCounts(AREAS.parties, AREAS.groups, cells)
    fills = {mark.term: mark.fill for mark in lay_out(counts).scene.marks if mark.term}

    ranks = [STEPS.index(fills[f"party:{party} area:{group}"]) for party, group, _ in cells]
    assert ranks == sorted(ranks, reverse=True)
    assert ranks[0] == len(STEPS) - 1
    assert ranks[-1] > 0


def test_parties_without_a_cell_have_no_row():
    counts = AreaCounts((("USA", 6), ("FRA", 5)), (("TRF", 5),), (("USA", "TRF", 5),))
    figure = lay_out(counts)

    assert [row[0] for row in figure.table.rows] == ["USA"]
    assert "France" not in texts(figure.scene)


def test_the_table_has_a_column_for_each_group_and_zeros_where_there_is_nothing():
    table = lay_out().table

    assert table.headers[2:] == tuple(map(words().area, ("TRF", "MIG")))
    assert [row[2:] for row in table.rows] == [("5", "0"), ("0", "2")]
    assert table.terms == ("party:USA", "party:GTM")


WHOLE = AreaCounts(
    (("USA", 9), ("FRA", 8), ("GTM", 4)),
    (("TRF", 9), ("MIG", 8)),
    (("USA", "TRF", 9), ("FRA", "MIG", 8), ("GTM", "TRF", 4)),
)
CHOSEN = AreaCounts(
    (("GTM", 2), ("USA", 2)), (("TRF", 2),), (("GTM", "TRF", 2), ("USA", "TRF", 2))
)


def within(text: str = "party:GTM area:TRF.HUM", chosen: AreaCounts = CHOSEN, **changes):
    context = Context(WHOLE, choice_of(parse(text)))
    return lay_out_matrix(chosen, wish("matrix", **changes), FACTS, words(), context)


def test_cells_in_which_nothing_is_chosen_keep_the_count_of_the_whole_in_grey():
    marks = {mark.label: mark for mark in within().scene.marks if mark.label}

    grey = marks["France, Migration and borders: 0 of 8 agreements"]
    assert (grey.fill, grey.rest, grey.term) == (Ink.CONTEXT, True, "party:FRA area:MIG")
    cell = marks["Guatemala, Trafficking and smuggling: 2 of 4 agreements (chosen)"]
    assert (cell.stroke, cell.rest) == (Ink.ACCENT, False)


def test_heads_of_what_is_chosen_are_heavier():
    bold = {mark.text for mark in within().scene.marks if isinstance(mark, Words) and mark.bold}

    assert {"GTM", "Guatemala"} <= bold
    assert any(text.startswith("Trafficking") for text in bold)
    assert "France" not in bold


def test_rows_stay_in_their_place_unless_the_chosen_one_would_not_be_seen():
    def rows(figure) -> list[str]:
        return [text for text in texts(figure.scene) if text in ("FRA", "GTM", "USA")]

    assert rows(within()) == ["USA", "FRA", "GTM"]
    assert rows(within(width=400, height=240, text_size=26.0, framed=False))[0] == "GTM"


def test_the_table_of_the_matrix_says_chosen_and_whole():
    table = within().table

    assert table.rows[0] == ("USA", "United States", "2 of 9", "0")
    assert table.rest == {1}
