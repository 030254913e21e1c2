"""Rows of a draft at their edges: conflicts, reasons for gaps, signatories, and a comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import SHIFT, press, type_text
from tests.gui.texts import all_texts
from tracker.domain.editing import accept_field
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import EvidenceState, Field, GapReason, Stance
from tracker.gui.marks import MarkKind
from tracker.gui.naming import Naming
from tracker.gui.views.reader.marks import passage_marks
from tracker.gui.views.review.compare import CompareDialog
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.review.side_by_side import side_by_side


def rows(record, naming):
    return Rows(record, make.dossier(record).numbers(), naming).all()


def by_key(record, naming):
    return {row.key.partition(":")[0]: row for row in rows(record, naming)}


@pytest.fixture
def panel(shown, full_naming):
    made = DraftPanel(full_naming)
    made.resize(700, 900)
    made.show_rows(rows(make.draft(), full_naming))
    return shown(made)


def test_backtab_goes_up_the_rows(panel):
    panel.focus_row("place")

    press(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)

    assert panel.current == "signed"


def test_a_row_says_where_words_are_not_entered_yet(panel):
    panel.focus_row("place")
    before = panel.is_typing
    type_text(QApplication.focusWidget(), "Lima")
    while_typing = panel.is_typing

    press(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert (before, while_typing, panel.is_typing) == (False, True, False)


def test_the_order_of_signatories_is_that_of_the_record(panel, full_naming):
    record = make.draft()
    turned = replace(record, signatures=record.signatures[::-1])

    panel.show_rows(rows(turned, full_naming))

    people = [row.values[0].words for row in panel.rows() if row.item]
    assert people == ["Andrés Peña", "Joan Miller"]


@pytest.mark.parametrize("reason", list(GapReason))
def test_every_reason_for_a_gap_is_said_in_its_row(full_naming, reason):
    record = replace(make.bare_agreement(areas=()), gaps=(Gap(field=Field.AREAS, reason=reason),))

    row = by_key(record, full_naming)["areas"]

    assert row.gap == full_naming.label(reason)
    assert row.mark is MarkKind.GAP
    assert not row.is_open


def test_two_passages_against_one_value_are_one_conflict(full_naming):
    record = make.agreement()
    against = tuple(
        make.evidence(Field.INSTRUMENT_TYPE, words, stance=Stance.CONTRADICTS, value="moc")
        for words in ("signed it", "remittances")
    )
    record = replace(record, evidence=(*record.evidence, *against))

    row = by_key(record, full_naming)["instrument_type"]

    assert row.state == "conflict"
    assert [words for _, words in row.quotes] == [
        "memorandum of cooperation",
        "signed it",
        "remittances",
    ]


def test_a_rejected_contradiction_is_no_conflict(full_naming):
    against = make.evidence(
        Field.INSTRUMENT_TYPE,
        "signed it",
        stance=Stance.CONTRADICTS,
        state=EvidenceState.REJECTED,
    )
    record = make.agreement()
    record = replace(record, evidence=(*record.evidence, against))

    assert by_key(record, full_naming)["instrument_type"].state == "accepted"


def test_states_are_said_in_spanish(spanish):
    naming = Naming(make.full_reference(), "es")
    draft = accept_field(make.draft(), Field.PLACE)

    found = by_key(draft, naming)

    assert found["place"].state == "aceptado"
    assert found["place"].label == "Lugar"
    assert found["areas"].state.startswith("2 ")
    assert "proposed" not in found["areas"].state


def test_marks_of_a_draft_carry_the_fields_they_speak_for(full_naming):
    record = make.agreement()
    shared = make.evidence(Field.PLACE, "in Antigua")
    record = replace(
        record, evidence=(*record.evidence, replace(shared, field=Field.TITLE, uuid=make.uuid()))
    )
    names = {field.value: full_naming.label(field) for field in Field}

    marks = passage_marks(record, make.TEXT_UUID, make.dossier(record).numbers(), names)

    [antigua] = [m for m in marks if make.TEXT[m.start : m.end] == "in Antigua"]
    assert antigua.words.split(", ") == [names["place"], names["title"]]


# -- comparing


def test_a_record_compared_with_itself_differs_nowhere(qtbot, full_naming):
    record = make.agreement(notes="See file 12 📁", tags=("rivers",))
    lines = side_by_side([rows(record, full_naming), rows(record, full_naming)])
    dialog = CompareDialog(rows(record, full_naming), rows(record, full_naming))
    qtbot.addWidget(dialog)

    assert all(draft == stored for _, draft, stored in lines)
    assert dialog.table.rowCount() == len(lines)
    assert not any(dialog.table.item(at, 1).font().bold() for at in range(len(lines)))


def test_the_comparison_closes_by_escape_and_takes_no_typing(shown, full_naming):
    dialog = shown(CompareDialog(rows(make.draft(), full_naming), ()))
    before = dialog.table.item(0, 1).text()
    dialog.table.setFocus()
    type_text(dialog.table, "x")

    press(dialog.table, Qt.Key.Key_Escape)

    assert dialog.table.item(0, 1).text() == before
    assert not dialog.isVisible()


def test_the_comparison_is_worded_in_spanish(qtbot, spanish):
    naming = Naming(make.full_reference(), "es")
    dialog = CompareDialog(rows(make.draft(), naming), rows(make.agreement(), naming))
    qtbot.addWidget(dialog)

    said = all_texts(dialog)
    assert said & {"Compare", "This draft", "In the library", "Close", "Field"} == set()
    assert "Comparar" in said
