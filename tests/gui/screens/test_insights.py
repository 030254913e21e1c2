"""Figures and list are one query."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import press
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.query import render


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    mexican = (make.party("MEX"), make.party("CAN"))
    store(app, make.bare_agreement(title="Fisheries pact", parties=mexican))
    opened = open_workspace(app)
    opened.actions["view.insights"].trigger()
    opened.figures.insights.pane.choose("map")
    settle(opened)
    return opened


def codes(work) -> set[str]:
    model = work.figures.insights.pane.model
    return {model.index(row, 0).data() for row in range(model.rowCount())}


def chosen(work) -> set[str]:
    """Return who is in what was chosen, not only in the whole around it."""
    model = work.figures.insights.pane.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {index.data() for index in rows if not model.is_rest(index)}


def test_the_figures_take_the_room_of_list_record_and_reader(work):
    assert work.figures.insights.pane.isVisible()
    assert not work.catalogue.list.isVisible()
    assert not work.window.right.isVisible()
    assert work.actions["view.insights"].isChecked()

    work.actions["view.insights"].trigger()

    assert work.catalogue.list.isVisible()
    assert work.window.right.isVisible()
    assert not work.actions["view.insights"].isChecked()


def test_the_figure_shows_what_is_listed(work):
    assert codes(work) == {"USA", "GTM", "MEX", "CAN"}

    work.catalogue.go_to("party:MEX")
    settle(work)

    assert chosen(work) == {"MEX", "CAN"}
    assert codes(work) == {"USA", "GTM", "MEX", "CAN"}


def test_what_is_not_chosen_can_be_left_out_and_that_is_remembered(work, open_workspace, app):
    work.catalogue.go_to("party:MEX")
    work.figures.insights.pane.context.click()
    settle(work)
    again = open_workspace(app)

    assert codes(work) == {"MEX", "CAN"}
    assert not again.figures.insights.pane.context.isChecked()


def test_choosing_what_is_grey_takes_the_place_of_the_choice(work, qtbot):
    work.catalogue.go_to("party:MEX tag:x")
    settle(work)
    work.catalogue.go_to("party:MEX")
    settle(work)
    canvas = work.figures.insights.pane.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.point_of("party:USA").toPoint())
    settle(work)

    assert render(work.catalogue.query) == "party:USA"
    assert chosen(work) == {"USA", "GTM"}


def test_a_grey_row_of_the_table_does_so_too(work):
    work.catalogue.go_to("party:MEX")
    settle(work)
    pane = work.figures.insights.pane
    row = next(r for r in range(4) if pane.model.index(r, 0).data() == "GTM")
    pane.table.activated.emit(pane.model.index(row, 0))
    settle(work)

    assert render(work.catalogue.query) == "party:GTM"


def test_choosing_a_mark_narrows_the_query_and_choosing_it_again_widens_it(work):
    work.figures.insights.narrow("party:GTM")
    settle(work)
    narrowed = render(work.catalogue.query)
    assert chosen(work) == {"USA", "GTM"}
    assert work.catalogue.model.rowCount() == 1

    work.figures.insights.narrow("party:GTM")
    settle(work)

    assert (narrowed, render(work.catalogue.query)) == ("party:GTM", "")


def test_keys_alone_reach_a_mark_and_narrow_to_it(work):
    canvas = work.figures.insights.pane.canvas
    canvas.setFocus()
    press(canvas, Qt.Key.Key_Home)
    press(canvas, Qt.Key.Key_Return)
    settle(work)

    assert render(work.catalogue.query).startswith("party:")
    assert len(work.catalogue.bar.chips()) == 1


def test_years_take_the_place_of_other_years(work):
    work.figures.insights.narrow("signed:2018")
    work.figures.insights.narrow("signed:2019")

    assert render(work.catalogue.query) == "signed:2019"


def test_a_change_of_the_library_is_drawn(work, app):
    uuids = work.catalogue.model.page(0)
    work.undoing.trash([uuid for uuid in uuids if uuid])
    settle(work)

    assert codes(work) == set()
    assert work.figures.insights.pane.nothing.isVisible()


@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
def test_the_figure_is_saved_with_its_caption(work, tmp_path, suffix):
    target = tmp_path / f"map.{suffix}"
    work.figures.insights.write(str(target))
    settle(work)

    assert target.stat().st_size > 1_000
    assert "map" in work.window.bar.what.text()


def test_another_ending_is_refused_in_a_sentence(work, tmp_path):
    work.figures.insights.write(str(tmp_path / "map.gif"))
    settle(work)

    assert "cannot be written as" in work.window.bar.what.text()
    assert not (tmp_path / "map.gif").exists()


def test_the_file_dialog_offers_three_kinds(work):
    work.figures.insights.ask_file()
    files = work.figures.insights.files
    filters = files.nameFilters()
    work.figures.insights._follow_filter(filters[2])
    suffix = files.defaultSuffix()
    files.reject()

    assert filters == ["SVG (*.svg)", "PNG (*.png)", "PDF (*.pdf)"]
    assert suffix == "pdf"


def test_the_words_of_the_figure_follow_the_language(open_workspace, app, spanish):
    store(app, make.agreement())
    work = open_workspace(app, "es")
    work.figures.insights.toggle()
    settle(work)

    assert work.figures.insights.pane.canvas.scene.title.startswith("Acuerdos por año de firma")
