"""What one event says of how far an agreement has come."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.agreements.judgements import JUDGES, changed, ended, has_begun, in_force
from tracker.extraction.reports.events import events


def judged(judge, text: str) -> list[ReportedStatus]:
    read = document(text, published="2015-06-10")
    told = [judge(read, event) for event in events(read)]
    return [found[0] for found in told if found]


@pytest.mark.parametrize(
    ("judge", "text", "status"),
    [
        (ended, "Malta has terminated the treaty with Ghana.", ReportedStatus.TERMINATED),
        (ended, "Malta suspended the treaty with Ghana.", ReportedStatus.SUSPENDED),
        (in_force, "The treaty with Ghana entered into force on 3 May.", ReportedStatus.IN_FORCE),
        (in_force, "Entry into force: 3 May 2014.", ReportedStatus.IN_FORCE),
        (changed, "Malta and Ghana amended the treaty.", ReportedStatus.AMENDED),
    ],
)
def test_a_judge_tells_its_own_stage(judge, text, status):
    assert judged(judge, text) == [status]


@pytest.mark.parametrize("judge", [ended, in_force, changed])
def test_a_judge_is_silent_on_a_signing(judge):
    assert judged(judge, "Malta and Ghana signed the treaty on Monday.") == []


def test_an_end_weighs_more_than_a_signing():
    names = [judge.__name__ for judge in JUDGES]
    assert names.index("ended") < names.index("in_force") < names.index("_signed")


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("Malta and Ghana opened negotiations on a treaty.", True),
        ("Talks on a treaty continue to be held.", True),
        ("They spoke of negotiations on a treaty.", False),
    ],
)
def test_talks_have_begun_where_words_say_so(text, begun):
    read = document(text, published="2015-06-10")
    assert [has_begun(read, event) for event in events(read)][:1] == [begun]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Malta and Ghana launched negotiations on a trade treaty.", ReportedStatus.NEGOTIATING),
        (
            "The cabinet of Ghana approved the signing of a pact with Malta.",
            ReportedStatus.ANNOUNCED,
        ),
        (
            "The termination of the treaty between Malta and Ghana takes effect today.",
            ReportedStatus.TERMINATED,
        ),
        (
            "L'Assemblée a autorisé la ratification de l'accord entre le Mali et le Tchad.",
            ReportedStatus.SIGNED,
        ),
    ],
)
def test_what_was_let_or_takes_effect(text, status):
    assert only(text, published="2015-06-10").status is status
