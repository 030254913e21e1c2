from __future__ import annotations

import json

import pytest

from tests import factories as make
from tracker.db.summaries import (
    LAST_DAY,
    NO_DATE,
    facet_values,
    index_words,
    period_values,
    row_parties,
    summary_values,
)
from tracker.domain.agreement import OtherTitle
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    Field,
    GapReason,
    PartyRole,
    TerminationGrounds,
)

REFERENCE = make.reference()


def summary(agreement, tiers=(4,)):
    return summary_values(agreement, tiers, REFERENCE)


def test_the_row_of_the_default_record():
    values = summary(make.agreement())

    assert (values["signed"], values["place"]) == ("2019-06-03", "Antigua")
    assert [party["name"] for party in json.loads(values["parties"])] == [
        "United States",
        "Guatemala",
    ]
    assert json.loads(values["areas"]) == ["TRF.HUM", "MIG.BOR"]
    assert values["primary_area"] == "TRF.HUM"
    assert values["n_claims"] == values["n_accepted"] == 11
    assert values["n_gaps"] == 1
    assert values["best_tier"] == 4


def test_the_row_of_an_empty_record():
    values = summary(
        make.bare_agreement(title="", instrument_type=None, parties=(), events=(), areas=()), ()
    )

    assert values["instrument_type"] is None
    assert values["signed_sort"] == NO_DATE
    assert values["best_tier"] is None
    assert json.loads(values["parties"]) == json.loads(values["signatories"]) == []


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "sort"),
    [
        ("2019-06", "2019-06-01", "2019-06-30", "2019-06-01"),
        ("2019/..", "2019-01-01", "", "2019-01-01"),
        ("../2019", "", "2019-12-31", "2019-12-31"),
    ],
)
def test_dates_come_with_their_days(date, earliest, latest, sort):
    values = summary(make.bare_agreement(events=(make.event(date=date),)))

    assert (values["signed"], values["signed_earliest"]) == (date, earliest)
    assert (values["signed_latest"], values["signed_sort"]) == (latest, sort)


def test_an_end_comes_with_its_grounds_and_a_gap_with_its_reason():
    record = make.bare_agreement(
        events=(
            make.event(EventType.IN_FORCE, "2020"),
            make.event(EventType.TERMINATED, "2022", grounds=TerminationGrounds.BREACH),
        ),
        gaps=(Gap(field=Field.SIGNED, reason=GapReason.WITHHELD),),
    )
    values = summary(record)

    assert (values["in_force"], values["ended"]) == ("2020", "2022")
    assert (values["ended_grounds"], values["signed_gap"]) == ("breach", "withheld_or_secret")


def test_only_those_who_agreed_are_parties_of_the_row():
    record = make.bare_agreement(
        parties=(
            make.party("USA"),
            make.party("", name="Rebel Council", role=PartyRole.SIGNATORY),
            make.party("MEX", role=PartyRole.DEPOSITARY),
        )
    )

    assert [p.name for p in row_parties(record, REFERENCE)] == ["United States", "Rebel Council"]


def test_values_to_filter_by_are_named_once():
    record = make.bare_agreement(
        parties=(make.party("USA"), make.party("USA"), make.party("", name="Council")),
        areas=(
            make.area("TRF.HUM"),
            make.area("", label="fish"),
            make.area("MIG.BOR", absent=True),
        ),
        tags=("border",),
    )

    assert facet_values(record, REFERENCE.areas) == [
        ("party", "USA"),
        ("area", "TRF.HUM"),
        ("area_group", "TRF"),
        ("tag", "border"),
    ]


def test_an_area_the_taxonomy_lost_keeps_its_group():
    record = make.bare_agreement(areas=(make.area("OLD.ONE"),), parties=())

    assert ("area_group", "OLD") in facet_values(record, REFERENCE.areas)


def test_periods_follow_each_other_without_a_gap():
    record = make.bare_agreement(
        binding=Binding.BINDING,
        events=(make.event(date="2019-06-03"), make.event(EventType.IN_FORCE, "2020")),
    )

    assert period_values(record) == [
        {"status": "unknown", "start": "", "end": "2019-06-03"},
        {"status": "signed", "start": "2019-06-03", "end": "2020-01-01"},
        {"status": "in_force", "start": "2020-01-01", "end": LAST_DAY},
    ]


def test_words_are_folded_and_names_known_in_every_language():
    words = index_words(
        make.agreement(
            title="Ácta",
            other_titles=(OtherTitle(language="es", title="ACUERDO"),),
            notes="Naïve",
            tags=("Über",),
        ),
        ["The Daily Ledger"],
        REFERENCE,
    )

    assert words["title"] == "acta acuerdo"
    assert "guatemala" in words["parties"]
    assert "andres pena" in words["persons"]
    assert "human trafficking" in words["areas"]
    assert "remittances" in words["areas"]
    assert (words["notes"], words["tags"], words["sources"]) == (
        "naive",
        "uber",
        "the daily ledger",
    )
