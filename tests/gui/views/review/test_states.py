from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.claim import Claim
from tracker.domain.vocabulary import Explicitness, Field
from tracker.gui.marks import MarkKind
from tracker.gui.views.review.states import filled, numbers_of, plain, quotes_of, state_of
from tracker.gui.views.review.values import Row, Value

STATED = make.evidence(Field.PLACE, "in Antigua")
INFERRED = make.evidence(Field.PLACE, "signed", explicitness=Explicitness.INFERRED)
NUMBERS = {STATED.passage.uuid: 2, INFERRED.passage.uuid: 1}


@pytest.mark.parametrize(
    ("marks", "standing", "many", "words"),
    [
        ([], [], False, ""),
        ([MarkKind.ACCEPTED], [STATED], False, "accepted"),
        ([MarkKind.PROPOSED], [STATED, INFERRED], False, "proposed, stated"),
        ([MarkKind.PROPOSED], [INFERRED], False, "proposed, inferred"),
        ([MarkKind.ACCEPTED, MarkKind.CONFLICT], [STATED], False, "conflict"),
        ([MarkKind.ACCEPTED, MarkKind.PROPOSED, MarkKind.PROPOSED], [], True, "2 proposed"),
        ([MarkKind.UNSUPPORTED, MarkKind.PROPOSED], [], True, "1 unsupported"),
        ([MarkKind.CONFLICT, MarkKind.CONFLICT], [], True, "2 in conflict"),
        ([MarkKind.ACCEPTED] * 3, [], True, "3 accepted"),
    ],
)
def test_the_worst_of_the_values_gives_the_words(marks, standing, many, words):
    assert state_of(marks, standing, many=many) == words


def test_a_filled_row_shows_values_state_and_passages():
    claim = Claim(field=Field.PLACE, item=None, value="Antigua", evidence=(STATED, INFERRED))
    value = Value(words="Antigua", claims=(claim,), mark=MarkKind.ACCEPTED)

    row = filled(Row(key="place", field=Field.PLACE, label="Place"), [value], NUMBERS)

    assert (row.state, row.mark, row.values) == ("accepted", MarkKind.ACCEPTED, (value,))
    assert row.quotes == ((1, "signed"), (2, "in Antigua"))


def test_numbers_come_in_order_and_once():
    assert numbers_of([STATED, INFERRED, STATED], NUMBERS) == (1, 2)
    assert numbers_of([STATED], {}) == ()
    assert quotes_of([STATED], {}) == ()


def test_words_without_passage_are_a_value_too():
    assert plain("See file 12")[0].words == "See file 12"
    assert plain("") == ()
