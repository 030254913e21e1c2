"""The matrix of parties and areas."""

from __future__ import annotations

from tests.figures import AREAS, FACTS, terms, texts, wish, words
from tracker.domain.figure_counts import AreaCounts
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
