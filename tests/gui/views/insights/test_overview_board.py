"""The board of the overview: four parts, each of which says what was chosen in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.domain.figure import Box, Figure, FigureTable, Ink, Scene
from tracker.domain.figure_wish import FigureKind
from tracker.gui.models.tab_tables import TableRow
from tracker.gui.views.insights.overview_board import DATES, DRAWN, OverviewBoard

LEFT = Qt.MouseButton.LeftButton
MARK = Box(
    x=10, y=10, width=50, height=50, fill=Ink.STEP_4, label="Guatemala: 3", term="party:GTM"
)


@pytest.fixture
def board(shown):
    made = shown(OverviewBoard())
    made.resize(1100, 700)
    return made


def figure(*marks) -> Figure:
    scene = Scene(
        width=300, height=200, title="Map", description="3 agreements", language="en", marks=marks
    )
    return Figure(scene, FigureTable(("Party",), (("GTM",),), ("party:GTM",)), "9 without a year")


@pytest.mark.parametrize("kind", DRAWN)
def test_each_figure_has_its_place_and_its_note(board, kind):
    board.show_figure(kind, figure(MARK))

    assert board.canvases[kind].scene.marks == (MARK,)
    assert board.notes[kind].text() == "9 without a year"
    assert board.canvases[kind].isVisible()


def test_a_mark_is_chosen_by_mouse_and_keyboard(board, qtbot):
    canvas = board.canvases[FigureKind.MAP]
    board.show_figure(FigureKind.MAP, figure(MARK))

    with qtbot.waitSignal(board.terms_chosen) as clicked:
        qtbot.mouseClick(canvas, LEFT, pos=canvas.point_of("party:GTM").toPoint())
    canvas.setFocus()
    with qtbot.waitSignal(board.terms_chosen) as pressed:
        press(canvas, Qt.Key.Key_Return)

    assert clicked.args == pressed.args == ["party:GTM"]


@pytest.mark.parametrize("name", [*DRAWN, DATES])
def test_titles_lead_to_the_tab_of_their_own(board, qtbot, name):
    with qtbot.waitSignal(board.view_requested) as asked:
        qtbot.mouseClick(board.titles[name], LEFT)

    assert asked.args == [str(name)]


def test_dates_open_their_agreement(board, qtbot):
    board.show_dates(
        [TableRow("a", ("1 May 2027", "Accord", "Expiry", "in 9 days"))], "and 3 more"
    )
    with qtbot.waitSignal(board.open_requested) as asked:
        board.dates.activated.emit(board.model.index(0, 1))

    assert asked.args == ["a"]
    assert board.notes[DATES].text() == "and 3 more"
    assert board.dates.isVisible()


def test_where_nothing_is_due_it_says_so(board):
    board.show_dates([], "")

    assert board.nothing_due.isVisible()
    assert not board.dates.isVisible()


def test_another_size_asks_for_another_drawing(board, qtbot):
    with qtbot.waitSignal(board.drawing_wanted):
        board.resize(900, 600)


@pytest.mark.parametrize(("width", "hidden"), [(1300, False), (700, True)])
def test_where_room_is_short_the_agreement_keeps_it(board, width, hidden):
    board.resize(width, 600)

    assert board.dates.isColumnHidden(2) is hidden
