from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain import editing
from tracker.domain.agreement import Agreement, Registration
from tracker.domain.editing_gaps import gap_of, set_gap
from tracker.domain.editing_terms import member, set_term
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Binding, DurationKind, Field, GapReason, InstrumentType


@pytest.mark.parametrize(
    ("field", "value", "attribute", "expected"),
    [
        (Field.TITLE, " Pact  of Rivers ", "title", "Pact of Rivers"),
        (Field.INSTRUMENT_TYPE, "treaty", "instrument_type", InstrumentType.TREATY),
        (Field.BINDING, "non_binding", "binding", Binding.NON_BINDING),
        (Field.DURATION, "P5Y", "duration", "P5Y"),
        (Field.DURATION, "indefinite", "duration_kind", DurationKind.INDEFINITE),
        (Field.NOTICE_PERIOD, "P6M", "notice_period", "P6M"),
        (Field.TACIT_RENEWAL, "no", "tacit_renewal", False),
        (Field.LANGUAGES, "en; es", "languages", ("en", "es")),
    ],
)
def test_values_of_the_record_itself_are_set_and_cleared(field, value, attribute, expected):
    start = set_gap(make.bare_agreement(), field, GapReason.NOT_SEARCHED)

    after = editing.set_value(start, field, value)
    cleared = editing.set_value(after, field, "")

    assert getattr(after, attribute) == expected
    assert gap_of(after, field) is None
    assert editing.value_of(cleared, field) == ""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field.INSTRUMENT_TYPE, "napkin"),
        (Field.BINDING, "perhaps"),
        (Field.DURATION, "five years"),
        (Field.NOTICE_PERIOD, "P"),
        (Field.TACIT_RENEWAL, "maybe"),
        (Field.SIGNED, "2019-02-30"),
        (Field.STATUS, "lost"),
    ],
)
def test_an_impossible_value_is_refused_at_its_field(field, value):
    record = make.bare_agreement()

    with pytest.raises(ValueRefused) as refused:
        editing.set_value(record, field, value)

    assert refused.value.field == field
    assert refused.value.hint


def test_registrations_can_only_be_cleared_here():
    number = Registration(register="UNTS", number="I-1234")
    registered = Agreement(uuid="a", registrations=(number,))

    assert set_term(registered, Field.REGISTRATIONS, "kept").registrations
    assert set_term(registered, Field.REGISTRATIONS, "").registrations == ()


def test_an_entry_is_found_by_its_id():
    assert member(Binding, "mixed", Field.BINDING) is Binding.MIXED


def test_a_length_put_right_leaves_the_renewal_as_it_was():
    renewed = make.bare_agreement(
        duration="P5Y", duration_kind=DurationKind.FIXED_AUTO_RENEW, tacit_renewal=True
    )

    assert set_term(renewed, Field.DURATION, "P3Y").duration_kind is DurationKind.FIXED_AUTO_RENEW
    fresh = set_term(make.bare_agreement(), Field.DURATION, "P5Y+P1Y")
    assert (fresh.duration, fresh.duration_kind) == ("P5Y+P1Y", DurationKind.FIXED_AUTO_RENEW)
