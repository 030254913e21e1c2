"""The counts behind figures are those of the list."""

from __future__ import annotations

from tests import factories as make
from tests.libraries import store
from tracker.domain.figure_wish import FigureKind, FigureWish, Split
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType, InstrumentType


def agreement(year: str, *codes: str, **changes):
    events = (make.event(EventType.SIGNED, year),) if year else ()
    return make.bare_agreement(
        parties=tuple(make.party(code) for code in codes), events=events, **changes
    )


def rows(app, kind: str, text: str = "", split: str = "status"):
    wish = FigureWish(kind=FigureKind(kind), split=Split(split))
    return app.figures.draw(wish, parse(text), as_of=make.TODAY).table.rows


def test_years_are_counted_by_status_and_come_to_the_whole(app):
    store(app, agreement("2018", "USA", "GTM"), agreement("2019-05", "USA", "MEX"))

    assert [row[0] for row in rows(app, "timeline")] == ["2018", "2019"]
    assert [row[-1] for row in rows(app, "timeline")] == ["1", "1"]


def test_years_are_counted_by_type(app):
    store(app, agreement("2018", "USA", "GTM", instrument_type=InstrumentType.TREATY))

    assert rows(app, "timeline", split="type") == (("2018", "1", "1"),)


def test_years_are_counted_by_the_main_area(app):
    areas = (make.area("MIG.BOR"), make.area("TRF.HUM", primary=True))
    store(app, agreement("2018", "USA", "GTM", areas=areas))

    assert rows(app, "timeline", split="area") == (("2018", "1", "1"),)


def test_parties_are_counted_within_the_search(app):
    store(app, agreement("2018", "USA", "GTM"), agreement("2019", "USA", "MEX"))

    assert rows(app, "map", "party:GTM") == (
        ("GTM", "Guatemala", "1"),
        ("USA", "United States", "1"),
    )


def test_each_pair_is_counted_once(app):
    store(app, agreement("2018", "USA", "GTM"), agreement("2019", "GTM", "USA"))

    assert rows(app, "network") == (("Guatemala", "United States", "2"),)


def test_cells_count_the_groups_of_areas(app):
    areas = (make.area("TRF.HUM"), make.area("TRF.DRG"))
    store(app, agreement("2018", "USA", "GTM", areas=areas))

    assert [row[0] for row in rows(app, "matrix")] == ["GTM", "USA"]
    assert [row[2:] for row in rows(app, "matrix")] == [("1",), ("1",)]
