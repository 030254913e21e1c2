from __future__ import annotations

import pytest

from tests import disputes
from tests import factories as make
from tracker.domain.claim import claims
from tracker.domain.vocabulary import Field
from tracker.gui.models.decided_words import decided_words
from tracker.gui.models.record_lines import RecordLines


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("The register has the third.", "decided against 2019-06-05: The register has the third."),
        ("", "decided against 2019-06-05"),
    ],
)
def test_what_was_decided_against_is_said_with_the_reason(naming, reason, words):
    record = disputes.decided(disputes.disputed(), "2019-06-03", reason)

    assert decided_words(claims(record), naming) == words


def test_an_open_conflict_is_not_called_decided(naming):
    assert decided_words(claims(disputes.disputed()), naming) == ""


def test_it_stands_below_the_value_that_holds(naming):
    record = disputes.decided(disputes.disputed(), "2019-06-05", "The treaty itself says so.")
    lines = RecordLines(make.dossier(record), naming).lines()
    (line,) = (line for line in lines if line.field is Field.SIGNED)

    assert line.text == "2019-06-05"
    assert line.below == "decided against 2019-06-03: The treaty itself says so."
