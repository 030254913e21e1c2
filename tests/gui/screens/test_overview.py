"""The overview among the insights: all figures at once, each linked to the one query."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import activate, settle
from tests.libraries import ADD, store
from tracker.domain.figure_wish import FigureKind
from tracker.domain.vocabulary import EventType
from tracker.gui.screens.outlook import today
from tracker.gui.screens.overview import VIEW

LEFT = Qt.MouseButton.LeftButton


def signed(year: int, *codes: str, day: str = "05-04"):
    return make.bare_agreement(
        title=f"Accord of {year}",
        parties=tuple(make.party(code) for code in codes),
        events=(make.event(EventType.SIGNED, f"{year}-{day}"),),
        areas=(make.area("TRF.HUM"),),
    )


@pytest.fixture
def work(open_workspace, app):
    soon = today() + dt.timedelta(days=20)
    store(app, signed(2001, "MEX", "GTM"), signed(2003, "USA", "GTM"))
    store(app, signed(soon.year - 10, "USA", "MEX", day=f"{soon:%m-%d}"))
    work = open_workspace(app)
    activate(work.window)
    press(work.window, Qt.Key.Key_I, CONTROL | SHIFT)
    work.figures.insights.pane.choose(VIEW)
    rest(work)
    return work


def rest(work) -> None:
    """Let sizes settle, and what they ask for."""
    for _ in range(3):
        settle(work)


def labels(work, kind: FigureKind) -> list[str]:
    return [m.label for m in work.figures.overview.board.canvases[kind].scene.marks if m.label]


def test_all_figures_and_the_dates_to_come_are_shown(work):
    board = work.figures.overview.board

    assert board.isVisible()
    assert any("Guatemala" in label for label in labels(work, FigureKind.MAP))
    assert any("2001" in label for label in labels(work, FigureKind.TIMELINE))
    assert any("Mexico" in label for label in labels(work, FigureKind.MATRIX))
    assert board.model.rowCount() == 1
    assert board.model.index(0, 3).data() == "in 20 days"


def test_what_is_chosen_in_one_narrows_all(work, qtbot):
    canvas = work.figures.overview.board.canvases[FigureKind.MAP]
    qtbot.mouseClick(canvas, LEFT, pos=canvas.point_of("party:GTM").toPoint())
    rest(work)

    assert work.catalogue.search.text() == "party:GTM"
    other = [each for each in labels(work, FigureKind.TIMELINE) if str(today().year - 10) in each]
    assert other == [f"{today().year - 10}: 0 of 1 agreement"]
    assert work.figures.overview.board.model.rowCount() == 0


def test_what_is_grey_in_one_takes_the_place_of_what_was_chosen(work, qtbot):
    work.catalogue.go_to("signed:2001")
    rest(work)
    canvas = work.figures.overview.board.canvases[FigureKind.TIMELINE]
    qtbot.mouseClick(canvas, LEFT, pos=canvas.point_of("signed:2003").toPoint())
    rest(work)
    grey = [mark.term for mark in canvas.scene.marks if mark.rest]
    work.figures.insights.pane.context.click()
    rest(work)

    assert work.catalogue.search.text() == "signed:2003"
    assert "signed:2001" in grey
    assert not any(mark.rest for mark in canvas.scene.marks)


def test_no_figure_grows_when_no_dates_are_due(work):
    before = work.figures.overview.board.canvases[FigureKind.MAP].height()
    work.catalogue.go_to("party:GTM")
    rest(work)

    assert work.figures.overview.board.nothing_due.isVisible()
    assert work.figures.overview.board.canvases[FigureKind.MAP].height() <= before


def test_years_are_dragged_over_here_too(work):
    work.figures.overview.board.years_chosen.emit(2001, 2003)
    rest(work)

    assert work.catalogue.search.text() == "signed:2001..2003"
    assert work.catalogue.model.rowCount() == 2


def test_a_title_leads_to_its_tab_and_the_tab_is_remembered(work, qtbot, open_workspace, app):
    qtbot.mouseClick(work.figures.overview.board.titles[FigureKind.MATRIX], LEFT)
    rest(work)
    alone = work.figures.insights.pane.view
    work.figures.insights.pane.choose(VIEW)
    again = open_workspace(app)

    assert alone == FigureKind.MATRIX
    assert again.figures.insights.pane.view == VIEW


def test_a_date_opens_its_record(work):
    board = work.figures.overview.board
    board.dates.activated.emit(board.model.index(0, 0))
    rest(work)

    assert not work.figures.insights.visible
    assert work.record.agreement.title == f"Accord of {today().year - 10}"


def test_figures_follow_the_clock_and_changes(work):
    before = work.figures.overview.board.canvases[FigureKind.MAP].scene
    changes = work.app.records.save(signed(2007, "CAN", "USA"), ADD)
    work.bus.tell(changes)
    rest(work)
    after = labels(work, FigureKind.MAP)
    work.clocks.choose(dt.date(2002, 1, 1))
    rest(work)

    assert work.figures.overview.board.canvases[FigureKind.MAP].scene != before
    assert any("Canada" in label for label in after)
    assert any(
        "Signed" in label or "signed" in label for label in labels(work, FigureKind.TIMELINE)
    )
