"""What nobody has reviewed is taken out; what somebody typed stays."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.claim import claims
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    Level,
)
from tracker.printing.reviewed import area_field, reviewed


def propose(record, *fields):
    return replace(
        record,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.field in fields else e
            for e in record.evidence
        ),
    )


def test_a_reviewed_record_stays_as_it_is():
    record = make.agreement()

    assert reviewed(record) == (record, 0)


def test_values_without_any_passage_stay():
    record = make.bare_agreement()

    assert reviewed(record) == (record, 0)


def test_a_draft_nobody_has_looked_at_leaves_nothing():
    kept, left_out = reviewed(make.draft())

    assert not any((kept.instrument_type, kept.parties, kept.signatures, kept.events, kept.areas))
    assert kept.evidence == ()
    assert left_out == len(claims(make.draft()))


def test_parts_go_with_their_proposals():
    record = propose(make.agreement(), Field.AREAS, Field.SIGNATORIES)

    kept, left_out = reviewed(record)

    assert [area.label for area in kept.areas] == ["remittances"]
    assert kept.signatures == ()
    assert kept.parties == record.parties
    assert left_out == 4


def test_an_event_may_stay_without_its_day_and_place():
    record = propose(make.agreement(), Field.SIGNED, Field.PLACE)

    kept, left_out = reviewed(record)

    assert [(e.type, e.date, e.place) for e in kept.events] == [(EventType.SIGNED, "", "")]
    assert left_out == 2


def test_fields_of_the_record_itself_are_emptied():
    proposed = {"state": EvidenceState.PROPOSED}
    record = make.bare_agreement(
        title="Deal",
        binding=Binding.BINDING,
        duration_kind=DurationKind.FIXED,
        duration="P5Y",
        notice_period="P6M",
        tacit_renewal=False,
        languages=("es",),
        parties=(make.party(level=Level.STATE, uuid="a"),),
        evidence=(
            *(
                make.evidence(field, "memorandum", **proposed)
                for field in (
                    Field.TITLE,
                    Field.INSTRUMENT_TYPE,
                    Field.BINDING,
                    Field.DURATION,
                    Field.NOTICE_PERIOD,
                    Field.TACIT_RENEWAL,
                    Field.LANGUAGES,
                )
            ),
            make.evidence(Field.LEVEL, "United States", "a", **proposed),
        ),
    )

    kept, left_out = reviewed(record)

    assert (kept.title, kept.instrument_type, kept.binding) == ("", None, None)
    assert (kept.duration, kept.duration_kind) == ("", DurationKind.NOT_STATED)
    assert (kept.notice_period, kept.tacit_renewal, kept.languages) == ("", None, ())
    assert [party.level for party in kept.parties] == [Level.UNCLEAR]
    assert left_out == 8


def test_one_accepted_passage_keeps_a_value_but_not_the_proposals_beside_it():
    accepted = make.evidence(Field.TITLE, "memorandum of cooperation")
    waiting = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)
    record = make.bare_agreement(title="Memorandum", evidence=(accepted, waiting))

    kept, left_out = reviewed(record)

    assert (kept.title, kept.evidence, left_out) == ("Memorandum", (accepted,), 0)


def test_absent_areas_have_evidence_of_their_own():
    assert area_field(make.area()) is Field.AREAS
    assert area_field(make.area(absent=True)) is Field.ABSENT_AREAS


@given(st.sets(st.sampled_from(Field)))
def test_nothing_proposed_is_left_and_doing_it_twice_changes_nothing(fields):
    kept, _ = reviewed(propose(make.agreement(), *fields))

    assert all(e.state is EvidenceState.ACCEPTED for e in kept.evidence)
    assert reviewed(kept) == (kept, 0)
