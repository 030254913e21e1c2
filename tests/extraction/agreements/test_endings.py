"""Who is on the other side of what one state ends or freezes."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.endings import ended_pairs
from tracker.extraction.reports.events import events


@pytest.mark.parametrize(
    "text",
    [
        "Malta will terminate the protocol that Ghana cites for its patrols.",
        "Malta has suspended the 1983 accord by which Ghanaian boats fish there.",
    ],
)
def test_the_state_named_after_the_agreement_is_the_other_side(text):
    read = document(text)
    (found,) = ended_pairs(read, events(read))
    assert found.codes == ("MLT", "GHA")


@pytest.mark.parametrize(
    "text",
    [
        "Malta has suspended the accord.",
        "Malta has suspended the accord in Ghana.",
        "Malta has suspended the accord that Ghana and Togo cite.",
        "Malta signed the accord that Ghana cites.",
    ],
)
def test_nobody_else_is_named_as_a_side(text):
    read = document(text)
    assert list(ended_pairs(read, events(read))) == []


def test_a_pact_that_will_not_be_renewed_has_two_sides():
    (draft,) = drafts(
        "Malta has decided not to renew the 1983 security protocol that Ghana cites for its "
        "patrols in the south, a spokesman said on Tuesday. The protocol lapses in June.",
        published="2024-03-08",
    )
    assert set(draft.parties) == {"MLT", "GHA"}
    assert draft.status == "terminated"
