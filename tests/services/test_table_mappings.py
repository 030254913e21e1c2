from __future__ import annotations

import pytest

from tests.libraries import execute
from tracker.domain.action import Action, ActionKind
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, Mapping

HEADER = ("Título", "Fecha", "Parte A")
MAPPING = Mapping(
    columns={
        "Título": ColumnRule(to="title"),
        "Fecha": ColumnRule(to="signed", order=Order.DAY_FIRST),
    },
    values={"status": {"vivo": ("in_force",)}},
)


@pytest.fixture
def mappings(app):
    return app.imports.mappings


def test_a_mapping_is_found_by_the_names_of_the_columns(mappings):
    mappings.remember("2025.csv", HEADER, MAPPING)

    assert mappings.find(HEADER) == MAPPING
    assert mappings.find((*HEADER, "Nota")) is None


def test_other_spellings_of_the_same_columns_get_the_same_mapping(mappings):
    mappings.remember("2025.csv", HEADER, MAPPING)

    found = mappings.find(("titulo", "FECHA", "parte a"))

    assert found.columns == {
        "titulo": ColumnRule(to="title"),
        "FECHA": ColumnRule(to="signed", order=Order.DAY_FIRST),
    }


def test_the_last_mapping_counts_and_is_one_undo_step(app, mappings):
    other = Mapping(columns={"Título": ColumnRule(to="notes")})
    mappings.remember("2025.csv", HEADER, MAPPING)
    mappings.remember("2026.csv", HEADER, other)

    assert mappings.find(HEADER) == other
    assert app.history.next_undo() == Action(ActionKind.REMEMBER_MAPPING, "2026.csv")
    app.history.undo()
    assert mappings.find(HEADER) == MAPPING


def test_the_same_mapping_again_is_no_step_to_undo(app, mappings):
    mappings.remember("2025.csv", HEADER, MAPPING)
    mappings.remember("2026.csv", HEADER, MAPPING)

    assert app.history.next_undo() == Action(ActionKind.REMEMBER_MAPPING, "2025.csv")


def test_a_mapping_that_cannot_be_read_any_more_is_none(app, mappings):
    mappings.remember("2025.csv", HEADER, MAPPING)
    execute(app.path, "UPDATE table_mapping SET mapping = '[future]'")

    assert mappings.find(HEADER) is None
