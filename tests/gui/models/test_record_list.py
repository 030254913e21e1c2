"""The lines of a record as Qt sees them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind
from tracker.gui.models.record_lines import RecordLine
from tracker.gui.models.record_list import LINE_ROLE, RecordListModel

PLACE = RecordLine(section="Place", text="Antigua", field=Field.PLACE, item="e1", passages=("p1",))
PARTY = RecordLine(
    section="Parties",
    text="Guatemala",
    field=Field.PARTIES,
    item="g",
    mark=MarkKind.ACCEPTED,
    detail="GTM",
    passages=("p2", "p3"),
)


@pytest.fixture
def model(watched, qapp):
    made = RecordListModel()
    watched(made)
    made.show_lines([PLACE, PARTY])
    return made


def test_a_line_gives_its_text_and_itself(model):
    index = model.index(1)

    assert index.data() == "Guatemala"
    assert index.data(LINE_ROLE) == PARTY
    assert model.line(0) == PLACE


def test_screen_readers_hear_section_value_and_mark(model):
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Parties: Guatemala GTM (accepted)"
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == spoken


def test_lines_are_found_by_what_they_stand_for(model):
    assert model.find(Field.PARTIES, "g") == 1
    assert model.find(Field.PARTIES, "unknown") is None


def test_lines_are_found_by_the_passages_they_rest_on(model):
    assert model.citing("p3") == 1
    assert model.citing("p9") is None


def test_other_lines_take_the_place_of_the_old_ones(model):
    model.show_lines([PARTY])

    assert model.rowCount() == 1
    assert model.rowCount(model.index(0)) == 0


def test_nothing_is_said_of_no_index_or_in_other_roles(model):
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
