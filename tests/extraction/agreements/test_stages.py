"""Beside what was signed, articles tell of agreements at another stage."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.domain.vocabulary import InstrumentType, ReportedStatus
from tracker.extraction.agreements.stages import at_other_stages
from tracker.extraction.reports.events import events

DAY = "2019-06-14"
SIGNED = "Malta and Ghana on Wednesday signed a treaty on nets in Accra. "


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("The two sides also initialled an air services agreement.", "initialled"),
        ("They announced the launch of negotiations on an agreement on pensions.", "negotiating"),
        (
            "An investment agreement of 1994 will expire on 1 July, as Ghana gave notice.",
            "terminated",
        ),
        ("They also agreed to speed up negotiations for a pension agreement.", "negotiating"),
        ("An agreement on bees was still being negotiated.", "negotiating"),
        ("A third agreement was not signed, as it is still being harmonised.", "negotiating"),
        ("A pension agreement will be signed by the end of the year.", "announced"),
    ],
)
def test_each_stage_is_an_agreement_of_its_own(told, status):
    main, other = drafts(SIGNED + told, published=DAY)
    assert main.instrument_type is InstrumentType.TREATY
    assert main.status is ReportedStatus.SIGNED
    assert other.instrument_type is InstrumentType.AGREEMENT
    assert other.status == status


def test_what_is_told_beside_a_signing_has_no_part_in_its_day_and_place():
    other = drafts(SIGNED + "An agreement on bees was still being negotiated.", published=DAY)[1]
    assert (other.signed, other.place, other.signatories) == (None, None, ())


def test_what_was_renewed_on_the_occasion():
    text = SIGNED + "At the same ceremony the two agencies renewed their memorandum on bees."
    kinds = [draft.instrument_type for draft in drafts(text, published=DAY)]
    assert kinds == [InstrumentType.TREATY, InstrumentType.MOU]


@pytest.mark.parametrize(
    "told",
    [
        "The treaty had been initialled in May.",
        "Experts negotiated the agreement for two years.",
        "Talks were opened on a trade agreement between Ghana and Peru.",
        "A cultural convention, initialled in 1961, was not signed.",
        "Both expect a deal on pensions.",
        "The treaty will be published by the end of the year.",
        "A pension agreement was not signed.",
    ],
)
def test_what_is_told_of_the_same_or_of_others_is_none(told):
    read = document(SIGNED + told, published=DAY)
    assert list(at_other_stages(read, events(read), ("MLT", "GHA"))) == []


def test_without_a_signing_there_is_nothing_beside_it():
    read = document("Malta and Ghana initialled an accord. They opened talks on a treaty.")
    assert list(at_other_stages(read, events(read), ("MLT", "GHA"))) == []


def test_a_convention_that_took_effect_beside_a_treaty():
    text = (
        "Malta and Ghana signed the Treaty on Nets in Accra on Wednesday. They welcomed the "
        "entry into force, on 1 June, of the Pension Convention."
    )
    statuses = [draft.status for draft in drafts(text, published=DAY)]
    assert statuses == ["signed", "in_force"]
