"""The tables of evidence and history."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests import factories as make
from tracker.domain.action import Action, ActionKind, FieldChange, HistoryEntry
from tracker.domain.vocabulary import EvidenceState, Field, Stance
from tracker.gui.models.action_words import action_words, entry_words
from tracker.gui.models.tab_tables import (
    KEY_ROLE,
    RowsModel,
    TableRow,
    evidence_rows,
    history_rows,
    value_words,
)


@pytest.fixture
def model(watched, qapp):
    made = RowsModel(["No.", "Words"])
    watched(made)
    made.show_rows([TableRow("k1", ("1", "first"), "whole"), TableRow("k2", ("2", "second"))])
    return made


def test_rows_show_their_cells_and_know_their_key(model):
    assert model.rowCount() == 2
    assert model.columnCount() == 2
    assert model.index(1, 1).data() == "second"
    assert model.index(1, 0).data(KEY_ROLE) == "k2"


def test_the_whole_is_in_the_tooltip_and_the_cell_where_there_is_no_more(model):
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "whole"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "second"
    assert model.index(1, 1).data(Qt.ItemDataRole.DecorationRole) is None


def test_headings_run_across_only(model):
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


def test_cells_have_no_children(model):
    index = model.index(0, 0)

    assert (model.rowCount(index), model.columnCount(index)) == (0, 0)
    assert model.data(QModelIndex()) is None


def test_evidence_is_listed_by_passage_with_what_it_says(naming):
    rows = evidence_rows(make.dossier(make.agreement()), naming)

    assert [row.cells[0] for row in rows] == sorted((r.cells[0] for r in rows), key=int)
    assert rows[0].cells[:2] == ("1", "The United States and Guatemala signed")
    assert {row.cells[2] for row in rows} >= {"parties: Guatemala", "areas: Human trafficking"}


def test_rejected_evidence_is_not_listed(naming):
    record = make.agreement(EvidenceState.REJECTED)

    assert evidence_rows(make.dossier(record), naming) == []


def test_evidence_against_a_value_says_so(naming):
    record = make.agreement()
    first, *rest = record.evidence
    against = replace(first, stance=Stance.CONTRADICTS)

    rows = evidence_rows(make.dossier(replace(record, evidence=(against, *rest))), naming)

    assert "contradicts" in [row.cells[3] for row in rows]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Field.PARTIES, "GTM", "Guatemala"),
        (Field.AREAS, "MIG.BOR", "Border security"),
        (Field.ABSENT_AREAS, "remittances", "remittances"),
        (Field.INSTRUMENT_TYPE, "moc", "Memorandum of cooperation"),
        (Field.STATUS, "in_force", "in force"),
        (Field.STATUS, "under way", "under way"),
        (Field.SIGNATORIES, "joan_miller", "joan_miller"),
    ],
)
def test_ids_are_shown_as_names(naming, field, value, words):
    evidence = make.evidence(field, "in Antigua", value=value)

    assert value_words(None, naming, evidence) == words


def entry(role: str = "do", *changes: FieldChange) -> HistoryEntry:
    action = Action(ActionKind.ADD_SOURCE, "The Daily Ledger")
    return HistoryEntry(
        id=7, at="2026-03-01T10:00:00+00:00", who="mary", action=action, role=role, changes=changes
    )


def test_history_tells_what_each_action_changed(naming):
    change = FieldChange(entity="source", item="", field="tier", before="", after="4")

    (row,) = history_rows([entry("do", change)], naming)

    assert row.key == "7"
    assert row.cells[1:] == ("add source The Daily Ledger", "mary")
    assert row.whole == "add source The Daily Ledger\nsource, tier: – → 4"


@pytest.mark.parametrize(
    ("role", "start"), [("do", "add"), ("undo", "undo: "), ("redo", "redo: ")]
)
def test_undo_and_redo_are_named(role, start):
    assert entry_words(entry(role)).startswith(start)


def test_an_action_without_detail_leaves_no_hole():
    assert action_words(Action(ActionKind.TRASH)) == "move to trash"


def test_fields_are_named_in_evidence(naming):
    rows = evidence_rows(make.dossier(make.agreement()), naming)
    label = naming.label(Field.SIGNED)

    assert f"{label}: 2019-06-03" in [row.cells[2] for row in rows]
