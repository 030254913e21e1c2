"""Nonsense is refused before it is stored, with the field that holds it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.agreement import Relation
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.validation import MAX_TEXT, validate
from tracker.domain.vocabulary import EventType, Field, GapReason, RelationType


def refused(record) -> ValueRefused:
    with pytest.raises(ValueRefused) as refusal:
        validate(record)
    assert refusal.value.what.endswith(".")
    assert refusal.value.hint
    return refusal.value


@pytest.mark.parametrize("record", [make.agreement(), make.bare_agreement(), make.draft()])
def test_sound_records_pass(record):
    validate(record)


def test_an_empty_record_passes():
    validate(make.bare_agreement(title="", parties=(), events=(), areas=()))


@pytest.mark.parametrize("change", [{"date": "2019-02-30"}, {"effective": "soon"}])
def test_an_impossible_date_of_an_event_is_refused(change):
    assert refused(make.bare_agreement(events=(make.event(**change),))).field == "event_date"


def test_an_impossible_date_of_a_signature_is_refused():
    record = make.bare_agreement(signatures=(make.signature(date="2019-13"),))

    assert refused(record).field == "signatories"


def test_an_impossible_date_is_refused_in_its_own_words():
    error = refused(make.bare_agreement(events=(make.event(date="2019-02-30"),)))

    assert "2019-02-30" in error.what


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"parties": (make.party("", name=" "),)}, "parties"),
        ({"signatures": (make.signature("  "),)}, "signatories"),
        ({"tags": ("trade", " ")}, "tags"),
        ({"areas": (make.area("", label=" "),)}, "areas"),
        ({"areas": (make.area("TRF.HUM"), make.area("TRF.HUM"))}, "areas"),
        ({"areas": (make.area("TRF.HUM", primary=True, absent=True),)}, "areas"),
        (
            {"areas": (make.area("TRF.HUM", primary=True), make.area("MIG.BOR", primary=True))},
            "areas",
        ),
        ({"duration": "five years"}, "duration"),
        ({"duration": "P"}, "duration"),
        ({"notice_period": "6M"}, "notice_period"),
        ({"tags": ("trade", "trade")}, "tags"),
        (
            {"gaps": (Gap(field=Field.SIGNED, reason=GapReason.NOT_SEARCHED),) * 2},
            "gaps",
        ),
        (
            {"relations": (Relation(uuid="r", type=RelationType.AMENDS, other="b"),) * 2},
            "relations",
        ),
        ({"events": (make.event(EventType.RATIFIED, party="nobody"),)}, "parties"),
        ({"signatures": (make.signature(party="nobody"),)}, "parties"),
        ({"evidence": (make.evidence(Field.PLACE, "in Antigua", "gone"),)}, "place"),
        ({"title": "x" * (MAX_TEXT + 1)}, "title"),
        ({"notes": "half \ud800"}, "notes"),
    ],
)
def test_what_breaks_a_rule_is_refused_with_its_field(changes, field):
    assert refused(make.bare_agreement(**changes)).field == field


@pytest.mark.parametrize("length", ["P5Y", "P6M", "P2W", "P90D", "P1Y6M"])
def test_lengths_of_time_pass(length):
    validate(make.bare_agreement(duration=length, notice_period=length))


def test_an_agreement_is_not_related_to_itself():
    record = make.bare_agreement()
    relation = Relation(uuid="r", type=RelationType.AMENDS, other=record.uuid)

    assert refused(replace(record, relations=(relation,))).field == "relations"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"tags": ("\ud800",)}, "tags"),
        ({"parties": (make.party("", name="Coun\udfffcil"),)}, Field.PARTIES),
        ({"signatures": (make.signature("\ud800"),)}, Field.SIGNATORIES),
        ({"events": (make.event(note="\udc00"),)}, Field.PLACE),
        ({"areas": (make.area("", label="fish\ud800"),)}, Field.AREAS),
    ],
)
def test_half_a_character_is_refused_wherever_it_is_typed(changes, field):
    with pytest.raises(ValueRefused, match="half a character") as refusal:
        validate(make.bare_agreement(**changes))
    assert refusal.value.field == field


@pytest.mark.parametrize("length", ["P5Y+P1Y", "P10Y+P90D"])
def test_a_term_may_name_the_length_of_further_ones_a_notice_may_not(length):
    validate(make.bare_agreement(duration=length))

    with pytest.raises(ValueRefused, match="not a length"):
        validate(make.bare_agreement(notice_period=length))


@pytest.mark.parametrize("length", ["P5Y+", "+P1Y", "P5Y+P1Y+P1Y", "P5Y + P1Y", "P5Y+x"])
def test_half_a_term_is_no_length(length):
    with pytest.raises(ValueRefused, match="not a length"):
        validate(make.bare_agreement(duration=length))
