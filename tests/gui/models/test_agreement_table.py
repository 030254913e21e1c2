"""The list's model asks for what is seen, keeps what it got, and obeys Qt's rules throughout."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests import factories as make
from tracker.gui.models.agreement_table import (
    KEPT_PAGES,
    PAGE,
    ROW_ROLE,
    UUID_ROLE,
    AgreementTableModel,
)
from tracker.gui.models.list_columns import LIST_COLUMNS

TITLE = next(i for i, column in enumerate(LIST_COLUMNS) if column.key == "title")
EVIDENCE = next(i for i, column in enumerate(LIST_COLUMNS) if column.key == "evidence")
SIGNED = next(i for i, column in enumerate(LIST_COLUMNS) if column.key == "signed")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture
def model(naming, watched, qapp):
    made = AgreementTableModel(naming)
    watched(made)
    return made


@pytest.fixture
def asked(model):
    pages: list[int] = []
    model.page_wanted.connect(pages.append)
    return pages


def names(count: int) -> list[str]:
    return [f"agreement-{number}" for number in range(count)]


def test_ids_make_rows_before_their_values_arrive(model):
    model.show_uuids(["a", "b", "c"])

    assert model.rowCount() == 3
    assert model.columnCount() == len(LIST_COLUMNS)
    assert model.index(1, 0).data(UUID_ROLE) == "b"
    assert list(model.uuids()) == ["a", "b", "c"]


def test_cells_have_no_children_and_no_index_has_no_data(model):
    model.show_uuids(["a"])

    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_looking_at_a_row_asks_for_its_page_once(naming, qapp):
    model, asked = AgreementTableModel(naming), []
    model.page_wanted.connect(asked.append)
    model.show_uuids(names(PAGE + 5))

    first = model.index(0, TITLE).data()
    model.index(1, TITLE).data()
    model.index(PAGE, TITLE).data()

    assert first is None
    assert asked == [0, 1]


def test_a_page_can_be_asked_for_before_it_is_painted(model, asked):
    model.show_uuids(names(2 * PAGE))
    asked.clear()

    model.look_at(PAGE + 1)
    model.look_at(-1)

    assert asked == [1]


def test_a_page_holds_the_ids_that_are_asked_for(model):
    model.show_uuids(names(PAGE + 5))

    assert model.page(0) == names(PAGE)
    assert model.page(1) == [f"agreement-{PAGE + n}" for n in range(5)]


def test_rows_that_arrive_fill_their_cells(model, qtbot):
    row = make.row(title="Antigua memorandum")
    model.show_uuids(["other", row.uuid])

    with qtbot.waitSignal(model.dataChanged) as told:
        model.fill([row])

    assert told.args[0].row() == told.args[1].row() == 1
    assert model.index(1, TITLE).data() == "Antigua memorandum"
    assert model.index(1, TITLE).data(ROW_ROLE) == row
    assert model.row(row.uuid) == row
    assert model.place(row.uuid) == 1


def test_rows_nobody_listed_are_kept_in_silence(model, qtbot):
    row = make.row()
    model.show_uuids(["a"])

    with qtbot.assertNotEmitted(model.dataChanged):
        model.fill([row])

    assert model.row(row.uuid) == row
    assert model.place(row.uuid) is None


def test_rows_of_a_later_page_are_told_where_they_stand(model, qtbot):
    model.show_uuids(names(2 * PAGE))
    rows = [make.row(uuid=f"agreement-{PAGE + n}", title=f"Pact {n}") for n in (3, 5)]

    with qtbot.waitSignal(model.dataChanged) as told:
        model.fill(rows, 1)

    assert (told.args[0].row(), told.args[1].row()) == (PAGE + 3, PAGE + 5)
    assert model.index(PAGE + 5, TITLE).data() == "Pact 5"


def test_the_stretches_of_some_agreements_are_known_in_any_order(model):
    model.show_uuids(names(6))

    assert model.spans(["agreement-4", "agreement-1", "agreement-0", "x"]) == [(0, 1), (4, 4)]
    assert model.place("agreement-5") == 5


def test_known_rows_survive_another_list(model):
    row = make.row(title="Kept")
    model.show_uuids([row.uuid])
    model.fill([row])

    model.show_uuids(["new", row.uuid])

    assert model.index(1, TITLE).data() == "Kept"


def test_renewing_some_rows_asks_again_only_for_these(model, asked):
    one, two = make.row(title="Old"), make.row()
    model.show_uuids([one.uuid, two.uuid])
    model.fill([one, two])
    asked.clear()

    model.renew([one.uuid, "unlisted"])
    model.index(1, TITLE).data()
    unasked = list(asked)
    model.index(0, TITLE).data()
    model.fill([replace(one, title="New")])
    model.index(0, TITLE).data()

    assert unasked == []
    assert asked == [0]
    assert model.row(one.uuid).title == "New"
    assert model.row(two.uuid) == two


def test_renewing_all_asks_for_the_page_again_and_shows_the_old_rows_meanwhile(model, asked):
    row = make.row(title="Old")
    model.show_uuids([row.uuid])
    model.fill([row])
    asked.clear()

    model.renew()
    shown = model.index(0, TITLE).data()

    assert shown == "Old"
    assert asked == [0]


def test_no_more_pages_are_kept_than_anybody_looks_at(naming, qapp):
    model = AgreementTableModel(naming)
    model.show_uuids(names(PAGE * (KEPT_PAGES + 2)))
    first = make.row(uuid="agreement-0")
    model.index(0, TITLE).data()
    model.fill([first])

    for page in range(1, KEPT_PAGES + 1):
        model.index(page * PAGE, TITLE).data()

    assert model.row("agreement-0") is None


def test_the_headings_are_those_of_the_columns(model):
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    alignment = Qt.ItemDataRole.TextAlignmentRole

    assert model.headerData(TITLE, across) == "Title"
    assert model.headerData(SIGNED, across, alignment) == RIGHT
    assert model.headerData(TITLE, across, alignment) == LEFT
    assert model.headerData(TITLE, down) is None
    assert model.headerData(len(LIST_COLUMNS), across) is None
    assert model.headerData(TITLE, across, Qt.ItemDataRole.FontRole) is None


def test_figures_stand_at_the_right_and_words_at_the_left(model):
    row = make.row()
    model.show_uuids([row.uuid])
    model.fill([row])
    alignment = Qt.ItemDataRole.TextAlignmentRole

    assert model.index(0, SIGNED).data(alignment) == RIGHT
    assert model.index(0, TITLE).data(alignment) == LEFT
    assert model.index(0, TITLE).data(Qt.ItemDataRole.FontRole) is None


def test_screen_readers_hear_what_the_meter_shows(model):
    row = make.row(n_claims=5, n_accepted=3, n_unsupported=2)
    model.show_uuids([row.uuid])
    model.fill([row])

    spoken = model.index(0, EVIDENCE).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "3 of 5 values accepted, 2 unsupported"
    assert model.index(0, EVIDENCE).data() == "3/5"
    assert model.index(0, TITLE).data(Qt.ItemDataRole.ToolTipRole) == row.title
