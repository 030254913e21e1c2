from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.import_report import Outcome
from tracker.exchange.importing.tables import TableRow
from tracker.services.importing.proposals import SeenRows, is_uuid, problem, refused, skipped

ROW = TableRow(7, ("x",))


def test_the_first_row_with_a_key_is_remembered():
    seen = SeenRows()

    assert seen.first("a", 2) is None
    assert seen.first("a", 2) is None
    assert seen.first("a", 5) == 2
    assert seen.first("b", 5) is None


def test_refusals_and_repetitions_say_why():
    no = refused(ROW, "No.", "signed", "y" * 300)

    assert (no.outcome, no.agreement) == (Outcome.REFUSED, None)
    assert (no.problems[0].row, no.problems[0].column) == (7, "signed")
    assert no.problems[0].value.endswith("…")
    assert skipped(ROW, "Again.").outcome is Outcome.SKIPPED
    assert problem(ROW, "Look.").message == "Look."


@pytest.mark.parametrize(
    "text", ["", "00123", "1e999", "{" + make.SOURCE_UUID + "}", make.SOURCE_UUID.upper()]
)
def test_ids_have_the_form_this_program_gives_them(text):
    assert not is_uuid(text)
    assert is_uuid(make.uuid())
