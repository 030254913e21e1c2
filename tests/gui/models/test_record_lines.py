"""What the record panel says, line by line, of complete, contested and empty records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.agreement import Registration, Relation
from tracker.domain.dossier import RelatedAgreement
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    Level,
    PartyRole,
    RelationType,
    Stance,
    Status,
)
from tracker.gui.marks import MarkKind
from tracker.gui.models.record_lines import Part, RecordLine, RecordLines, Tone


@pytest.fixture
def lines(naming):
    def build(agreement, **changes):
        return RecordLines(make.dossier(agreement, **changes), naming).lines()

    return build


def section(found: tuple[RecordLine, ...], name: str) -> list[RecordLine]:
    return [line for line in found if line.section == name]


def only(found: tuple[RecordLine, ...], name: str) -> RecordLine:
    (line,) = section(found, name)
    return line


def test_sections_come_in_the_order_of_the_record(lines):
    found = lines(make.agreement(tags=("border",)))

    assert list(dict.fromkeys(line.section for line in found)) == [
        "Title",
        "Type",
        "Parties",
        "Signed by",
        "Signed on",
        "Place",
        "Events",
        "in force",
        "Areas",
        "Not covered",
        "Tags",
        "Sources",
    ]


def test_only_the_first_line_of_a_section_carries_its_label(lines):
    parties = section(lines(make.agreement()), "Parties")

    assert [line.first for line in parties] == [True, False]


def test_a_supported_value_is_marked_and_numbered(lines):
    first = section(lines(make.agreement()), "Parties")[0]

    assert (first.text, first.detail) == ("United States", "USA")
    assert first.mark is MarkKind.ACCEPTED
    assert first.numbers == (1,)
    assert len(first.passages) == 1
    assert first.spoken == "Parties: United States USA (accepted)"


def test_a_bare_value_is_unsupported(lines):
    title = only(lines(make.bare_agreement(title="Pact")), "Title")

    assert title.text == "Pact"
    assert title.mark is MarkKind.UNSUPPORTED
    assert title.numbers == ()


def test_an_empty_record_says_what_is_not_recorded(lines):
    found = lines(make.bare_agreement(title="", instrument_type=None, parties=(), events=(),
                                      areas=()))  # fmt: skip

    empty = [line.section for line in found if line.part is Part.EMPTY]
    assert empty == [
        "Title", "Type", "Parties", "Signed by", "Signed on", "Place", "Events", "Areas",
    ]  # fmt: skip
    assert {line.text for line in found} == {"not recorded"}


def test_parties_say_their_part_and_level(lines):
    found = lines(
        make.bare_agreement(
            parties=(
                make.party("USA", level=Level.GOVERNMENT, acting_body="Department of Peace"),
                make.party("MEX", role=PartyRole.WITNESS),
                make.party("", name="Zubia"),
                make.party("ZZZ"),
            )
        )
    )

    parties = section(found, "Parties")
    assert [line.detail for line in parties] == ["USA, government", "MEX, witness", "", ""]
    assert parties[0].below == "Department of Peace"


def test_capacities_stand_below_the_name(lines):
    first, second = section(lines(make.agreement()), "Signed by")

    assert (first.text, first.detail, first.below) == ("Joan Miller", "USA", "Acting Secretary")
    assert second.below == "Minister"


def test_acting_is_said_where_the_capacity_does_not_say_it(lines):
    signature = make.signature("A", capacity="Secretary", acting=True)

    line = only(lines(make.bare_agreement(signatures=(signature,))), "Signed by")

    assert line.below == "acting Secretary"


def test_a_contested_capacity_has_a_line_of_its_own(lines):
    record = make.agreement()
    miller = record.signatures[0]
    against = make.evidence(
        Field.CAPACITY,
        "Joan Miller",
        miller.uuid,
        stance=Stance.CONTRADICTS,
        alternative="Deputy Secretary",
    )

    found = section(lines(replace(record, evidence=(*record.evidence, against))), "Signed by")

    assert [line.text for line in found] == ["Joan Miller", "or Deputy Secretary", "Andrés Peña"]
    assert found[1].mark is MarkKind.CONFLICT
    assert found[1].tone is Tone.DANGER


def test_a_contradicted_value_names_the_other_one(lines):
    record = make.agreement()
    against = make.evidence(
        Field.SIGNED,
        "3 June 2019",
        record.events[0].uuid,
        stance=Stance.CONTRADICTS,
        value="2019-06-04",
    )

    line = only(lines(replace(record, evidence=(*record.evidence, against))), "Signed on")

    assert line.detail == "or 2019-06-04"
    assert line.mark is MarkKind.CONFLICT


def test_a_value_that_is_only_inferred_says_so(lines):
    record = make.agreement()
    inferred = tuple(
        replace(e, explicitness=Explicitness.INFERRED) if e.field is Field.PLACE else e
        for e in record.evidence
    )

    assert only(lines(replace(record, evidence=inferred)), "Place").detail == "inferred"


def test_proposed_values_are_marked_as_proposed(lines):
    found = lines(make.agreement(EvidenceState.PROPOSED))

    assert only(found, "Type").mark is MarkKind.PROPOSED


def test_events_say_when_where_and_for_whom(lines):
    party = make.party("GTM")
    events = (
        make.event(EventType.SIGNED, "2019-06-03", place="Antigua"),
        make.event(EventType.RATIFIED, "2020", party=party.uuid, place="Guatemala City"),
        make.event(
            EventType.TERMINATED,
            "2021",
            effective="2021-12-31",
            grounds="mutual",
            note="by letter",
        ),
    )

    found = section(lines(make.bare_agreement(parties=(party,), events=events)), "Events")

    assert [line.text for line in found] == ["signed", "ratified", "terminated"]
    assert [line.detail for line in found] == [
        "",
        "Guatemala · 2020 · Guatemala City",
        "2021 · effective 2021-12-31",
    ]
    assert found[2].below == "mutual; by letter"


def test_a_place_of_another_event_is_no_gap_of_the_signature(lines):
    event = make.event(EventType.IN_FORCE, "2020", place="Lima")

    assert section(lines(make.bare_agreement(events=(event,))), "Place") == []


def test_areas_name_the_primary_one_and_what_is_left_out(lines):
    found = lines(make.agreement())

    assert [(line.text, line.detail) for line in section(found, "Areas")] == [
        ("Human trafficking", "primary"),
        ("Border security", ""),
    ]
    assert only(found, "Not covered").text == "remittances"


@pytest.mark.parametrize(
    ("binding", "mark", "tone"),
    [
        (Binding.BINDING, MarkKind.UNSUPPORTED, Tone.TEXT),
        (Binding.UNCLEAR, MarkKind.UNSUPPORTED, Tone.WARNING),
    ],
)
def test_legal_force_is_never_silently_assumed(lines, binding, mark, tone):
    line = only(lines(make.bare_agreement(binding=binding)), "Binding")

    assert (line.mark, line.tone) == (mark, tone)


def test_terms_are_shown_where_they_are_known(lines):
    record = make.bare_agreement(
        duration_kind=DurationKind.FIXED,
        duration="P5Y",
        notice_period="P6M",
        tacit_renewal=True,
        languages=("en", "es"),
        registrations=(Registration(register="UNTS", number="123"),),
    )

    terms = {line.field: line.text for line in lines(record)}

    assert terms[Field.DURATION] == "P5Y"
    assert terms[Field.NOTICE_PERIOD] == "P6M"
    assert Field.TACIT_RENEWAL in terms
    assert "en" in terms[Field.LANGUAGES]
    assert "UNTS" in terms[Field.REGISTRATIONS]


@pytest.mark.parametrize(
    "field",
    [Field.TITLE, Field.SIGNED, Field.ENDED, Field.DURATION, Field.BINDING, Field.LEVEL,
     Field.CAPACITY],
)  # fmt: skip
def test_a_gap_says_why_a_field_is_empty(lines, field):
    gap = Gap(field=field, reason=GapReason.SEARCHED_NOT_FOUND, note="in two papers")
    record = make.bare_agreement(title="", events=(), gaps=(gap,))

    (line,) = [line for line in lines(record) if line.part is Part.GAP]

    assert (line.field, line.mark, line.tone) == (field, MarkKind.GAP, Tone.GAP)
    assert line.below == "in two papers"


def test_a_gap_from_conflicting_sources_is_a_conflict(lines):
    gap = Gap(field=Field.PLACE, reason=GapReason.CONFLICTING)

    line = only(lines(make.bare_agreement(events=(), gaps=(gap,))), "Place")

    assert line.mark is MarkKind.CONFLICT


def test_relations_name_the_other_agreement(lines):
    titled = Relation(uuid="r1", type=RelationType.AMENDS, other="o1", note="article 4")
    untitled = Relation(uuid="r2", type=RelationType.CITES, other="o2")
    lost = Relation(uuid="r3", type=RelationType.EXTENDS, other="abcdefghij")
    known = {
        "o1": RelatedAgreement(uuid="o1", title="Pact", parties=("USA", "MEX"), signed="2001",
                               status=Status.SIGNED),
        "o2": RelatedAgreement(uuid="o2", title="", parties=("USA", "GTM"), signed="2002",
                               status=Status.SIGNED),
    }  # fmt: skip

    found = section(
        lines(make.bare_agreement(relations=(titled, untitled, lost)), related=known), "Related"
    )

    assert [line.text for line in found] == ["Pact", "USA – GTM", "abcdefgh"]
    assert [line.below for line in found] == ["USA – MEX · 2001 · article 4", "", ""]
    assert {line.part for line in found} == {Part.RELATED}
    assert found[0].detail == "amends"


def test_sources_come_last_behind_the_values(lines):
    found = lines(make.agreement())

    assert (found[-1].section, found[-1].part) == ("Sources", Part.SOURCE)


def test_tags_stand_on_one_line(lines):
    line = only(lines(make.bare_agreement(tags=("border", "check"))), "Tags")

    assert (line.text, line.part) == ("border, check", Part.TAGS)
