from __future__ import annotations

from PySide6.QtCore import Qt

from tracker.domain.import_report import ImportProblem, Outcome, PreviewRow
from tracker.gui.models.import_rows import MESSAGE, RESULT, ImportRows, row_words
from tracker.gui.theme import Theme

PROBLEM = ImportProblem(row=5, column="Signed", value="x", what="It is no date.")
ROWS = [
    PreviewRow(row=2, outcome=Outcome.ADDED, title="Pact", parties=("GTM", "USA")),
    PreviewRow(row=5, outcome=Outcome.REFUSED, problems=(PROBLEM,)),
    PreviewRow(row=6, outcome=Outcome.ADDED, problems=(PROBLEM,)),
    PreviewRow(row=7, outcome=Outcome.UNCHANGED),
]


def test_a_row_says_result_parties_and_column_of_a_problem(full_naming):
    assert row_words(ROWS[0], full_naming).cells[:5] == (
        "2", "+ added", "", "GTM · USA", "Pact",
    )  # fmt: skip
    assert "Guatemala" in row_words(ROWS[0], full_naming).whole
    assert row_words(ROWS[1], full_naming).cells[MESSAGE] == "Signed: It is no date."


def test_what_needs_a_look_has_a_colour_beside_its_words(full_naming, watched):
    model = ImportRows(["", "", "", "", "", "", ""])
    watched(model)
    model.show(ROWS, full_naming)
    tokens = Theme.current().tokens
    role = Qt.ItemDataRole.ForegroundRole

    colours = [model.index(row, RESULT).data(role).name() for row in range(len(ROWS))]

    assert colours == [tokens.text, tokens.danger, tokens.warning, tokens.secondary]
    assert model.index(1, 4).data(role) is None


def test_a_treaty_of_many_names_some_and_counts_the_rest(full_naming):
    codes = ("GTM", "USA", "HND", "SLV", "MEX")
    words = row_words(PreviewRow(row=2, outcome=Outcome.ADDED, parties=codes), full_naming)

    assert words.cells[3] == "GTM · USA · HND +2"
    assert "Mexico" in words.whole
