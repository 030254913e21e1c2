from __future__ import annotations

import pytest

from tracker.domain.claim import Claim
from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind
from tracker.gui.views.review.values import Row, Value

CLAIM = Claim(field=Field.PARTIES, item="p", value="USA")


def test_a_value_knows_the_part_it_is():
    assert Value(words="United States", claims=(CLAIM,)).item == "p"
    assert Value(words="See file 12").item is None


@pytest.mark.parametrize(
    ("mark", "waits"),
    [
        (MarkKind.PROPOSED, True),
        (MarkKind.UNSUPPORTED, True),
        (MarkKind.CONFLICT, True),
        (MarkKind.ACCEPTED, False),
        (MarkKind.GAP, False),
        (None, False),
    ],
)
def test_a_row_waits_for_a_decision_or_not(mark, waits):
    assert Row(key="parties", field=Field.PARTIES, label="Parties", mark=mark).is_open is waits


def test_a_row_holds_the_claims_of_its_values():
    values = (Value(words="a", claims=(CLAIM,)), Value(words="b"))

    assert Row(key="parties", field=Field.PARTIES, label="Parties", values=values).claims == (
        CLAIM,
    )
