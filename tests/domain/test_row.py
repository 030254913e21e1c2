"""A row carries what list, files and print need, and nothing else."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from tests import factories as make
from tracker.domain.row import AgreementRow, RowParty


def test_a_row_is_one_value_that_cannot_change():
    row = make.row()

    assert row == replace(row)
    with pytest.raises(FrozenInstanceError):
        row.title = "Another"


def test_every_column_of_a_row_must_be_given():
    with pytest.raises(TypeError):
        AgreementRow(uuid="a")


def test_a_row_says_how_well_its_values_are_supported():
    counts = {field.name for field in fields(AgreementRow) if field.name.startswith("n_")}

    assert counts == {
        "n_sources",
        "n_claims",
        "n_accepted",
        "n_proposed",
        "n_unsupported",
        "n_conflicts",
    }


def test_a_party_nobody_has_mapped_has_a_name_only():
    unmapped = RowParty(code="", name="Free State of Nowhere", level="unclear")

    assert make.row(parties=(unmapped,)).parties[0].name == "Free State of Nowhere"
    assert unmapped.value == "Free State of Nowhere"
    assert replace(unmapped, code="XQX").value == "XQX"
