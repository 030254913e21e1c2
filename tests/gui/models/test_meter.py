"""The figures behind an evidence meter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.claim import claims
from tracker.domain.vocabulary import EvidenceState
from tracker.gui.marks import MarkKind
from tracker.gui.models.meter import STEPS, MeterFigures, claim_figures, row_figures


@pytest.mark.parametrize(
    ("accepted", "total", "dots"),
    [(0, 0, 0), (0, 4, 0), (2, 4, 2), (99, 100, 4), (100, 100, 5), (1, 100, 0)],
)
def test_the_last_dot_is_kept_for_records_that_are_accepted_whole(accepted, total, dots):
    assert MeterFigures(claims=total, accepted=accepted).filled == dots


@given(st.integers(0, 500), st.integers(0, 500))
def test_dots_never_leave_their_five_places(accepted, rest):
    figures = MeterFigures(claims=accepted + rest, accepted=accepted)

    assert 0 <= figures.filled <= STEPS
    assert (figures.filled == STEPS) == (rest == 0 and accepted > 0)


@pytest.mark.parametrize(
    ("changes", "mark"),
    [
        ({"conflicts": 1, "unsupported": 2, "proposed": 3}, MarkKind.CONFLICT),
        ({"unsupported": 2, "proposed": 3}, MarkKind.UNSUPPORTED),
        ({"proposed": 3}, MarkKind.PROPOSED),
        ({}, None),
    ],
)
def test_the_worst_mark_comes_first(changes, mark):
    assert MeterFigures(claims=9, **changes).worst is mark


def test_the_words_leave_out_what_is_nothing():
    figures = MeterFigures(claims=9, accepted=9)

    assert figures.words == "9 of 9 values accepted"


def test_the_words_name_everything_that_needs_work():
    figures = MeterFigures(claims=9, accepted=3, proposed=1, unsupported=2, conflicts=3)

    assert figures.words == "3 of 9 values accepted, 1 proposed, 2 unsupported, 3 in conflict"


def test_a_row_and_its_record_come_to_the_same():
    record = make.agreement()
    row = make.row(n_claims=11, n_accepted=11)

    assert claim_figures(claims(record)) == row_figures(row)


def test_a_draft_is_proposed_and_a_bare_record_unsupported():
    draft = claim_figures(claims(make.agreement(EvidenceState.PROPOSED)))
    bare = claim_figures(claims(make.bare_agreement()))

    assert draft.proposed == draft.claims
    assert bare.unsupported == bare.claims
