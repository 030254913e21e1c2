"""What one state tells another of an agreement."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.agreements.notices import gives_notice, noticed_pairs
from tracker.extraction.reports.events import events

TOLD = "The Government of Malta {told} Ghana that the agreement of 3 May 1998 on nets {ends}."


@pytest.mark.parametrize("told", ["notified", "has informed", "told"])
@pytest.mark.parametrize("ends", ["would cease to have effect", "was terminated"])
def test_both_are_parties_to_what_ends(told, ends):
    draft = only(TOLD.format(told=told, ends=ends))
    assert set(draft.parties) == {"MLT", "GHA"}


@pytest.mark.parametrize(
    "text",
    [
        "Malta has notified Ghana that it will leave the 2001 agreement on nets.",
        TOLD.format(told="notified", ends="would cease to have effect from 30 September"),
        "Malta handed Ghana a note that it will terminate the agreement on nets.",
    ],
)
def test_notice_of_an_end_is_the_end_reported(text):
    read = document(text)
    assert any(gives_notice(read, event) for event in events(read))


def test_notice_makes_the_status():
    text = TOLD.format(told="notified", ends="would cease to have effect from 30 September")
    assert only(text).status == ReportedStatus.TERMINATED


@pytest.mark.parametrize(
    "text",
    [
        "Malta told reporters that Ghana would sign the agreement.",
        "Malta and Ghana were told of the agreement.",
        "Malta informed Ghana of the weather.",
        "In Malta he told Ghana that the agreement was fine.",
    ],
)
def test_other_telling_shows_no_pair(text):
    read = document(text)
    assert list(noticed_pairs(read, events(read))) == []


def test_an_end_that_is_only_planned_is_no_notice():
    read = document("Malta will terminate the agreement with Ghana.")
    assert not any(gives_notice(read, event) for event in events(read))
