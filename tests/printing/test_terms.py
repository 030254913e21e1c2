"""What was agreed: force, subjects, duration, registers, and other agreements."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.printing import factories as make
from tests.printing.lines import desk, desk_for, read_all
from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    Party,
    Registration,
    Relation,
)
from tracker.domain.dossier import RelatedAgreement
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    Field,
    GapReason,
    RelationType,
    Stance,
    Status,
)
from tracker.printing.terms import (
    absence_lines,
    area_lines,
    binding_lines,
    duration_lines,
    language_lines,
    registration_lines,
    relation_lines,
)

TEXT = (
    "The treaty binds both sides. It covers fisheries and search and rescue, but not whaling. "
    "It runs for five years, renews itself, and six months of notice end it."
)


def lines(section, language="en", **record):
    return read_all(section(desk_for(Agreement(uuid="r", **record), TEXT, language)))


def found(field, exact, item=None, **more):
    return make.evidence(field, exact, TEXT, item=item, **more)


def test_binding_force_has_its_passage():
    evidence = (found(Field.BINDING, "binds both sides"),)

    assert lines(binding_lines, binding=Binding.BINDING, evidence=evidence) == ["Binding.[1]"]
    assert lines(binding_lines, binding=Binding.MIXED) == ["Partly binding △ unsupported."]


def test_unclear_force_says_that_no_passage_tells():
    assert lines(binding_lines, binding=Binding.UNCLEAR) == ["Unclear: no passage says so."]


def test_unclear_force_shows_the_passage_that_makes_it_so():
    evidence = (found(Field.BINDING, "binds both sides", stance=Stance.QUALIFIES),)

    assert lines(binding_lines, binding=Binding.UNCLEAR, evidence=evidence) == ["Unclear.[1]"]


def test_unknown_force_is_a_gap():
    gap = Gap(field=Field.BINDING, reason=GapReason.NOT_SEARCHED)

    assert lines(binding_lines) == ["Not recorded."]
    assert lines(binding_lines, binding=Binding.UNCLEAR, gaps=(gap,)) == ["Not searched."]


def test_each_side_may_see_the_force_its_own_way():
    sides = (
        Party(uuid="a", code="NOR", binding=Binding.BINDING),
        Party(uuid="b", code="DNK", binding=Binding.NON_BINDING),
    )

    assert lines(binding_lines, binding=Binding.DISPUTED, parties=sides) == [
        "Disputed △ unsupported.",
        "Denmark: not binding; Norway: binding.",
    ]


def areas():
    return (
        AreaAssignment(uuid="1", label="search and rescue"),
        AreaAssignment(uuid="2", area="SEA.FIS", primary=True),
        AreaAssignment(uuid="3", area="TRF.HUM"),
        AreaAssignment(uuid="4", label="whaling", absent=True),
    )


def test_the_main_subject_comes_first():
    evidence = (found(Field.AREAS, "fisheries", "2"), found(Field.AREAS, "search", "1"))

    [line] = lines(area_lines, areas=areas(), evidence=evidence)

    assert line == (
        "Fisheries (main subject);[1] search and rescue;[2] human trafficking △ unsupported."
    )


def test_what_is_not_covered_is_said_apart():
    evidence = (found(Field.ABSENT_AREAS, "not whaling", "4", stance=Stance.STATES_ABSENCE),)

    assert lines(absence_lines, areas=areas(), evidence=evidence) == ["Whaling.[1]"]
    assert lines(absence_lines) == []


def test_no_subject_is_a_gap():
    assert lines(area_lines) == ["Not recorded."]


def test_duration_notice_and_renewal_each_have_their_passage():
    evidence = (
        found(Field.DURATION, "five years"),
        found(Field.NOTICE_PERIOD, "six months of notice"),
        found(Field.TACIT_RENEWAL, "renews itself"),
    )

    assert lines(
        duration_lines,
        duration_kind=DurationKind.FIXED_AUTO_RENEW,
        duration="P5Y",
        notice_period="P6M",
        tacit_renewal=True,
        evidence=evidence,
    ) == ["5 years, fixed term, renewed tacitly;[1] notice of 6 months;[2] renewed tacitly.[3]"]


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({"duration_kind": DurationKind.INDEFINITE}, "Indefinite △ unsupported."),
        ({"tacit_renewal": False}, "Not renewed tacitly △ unsupported."),
        ({"notice_period": "P1Y"}, "Notice of 1 year △ unsupported."),
    ],
)
def test_a_single_term_makes_a_sentence(record, words):
    assert lines(duration_lines, **record) == [words]


def test_terms_nobody_asked_about_take_no_room():
    assert lines(duration_lines) == []
    assert lines(registration_lines) == []
    assert lines(language_lines) == []
    assert lines(relation_lines) == []


def test_a_term_that_was_searched_in_vain_says_so():
    gap = Gap(field=Field.DURATION, reason=GapReason.SEARCHED_NOT_FOUND)

    assert lines(duration_lines, gaps=(gap,)) == ["Searched, not found."]


def test_registers_hold_it_under_their_numbers():
    numbers = (
        Registration(register="UNTS", number="I-41234"),
        Registration(register="UKTS", number="12 (2004)"),
    )
    gap = Gap(field=Field.REGISTRATIONS, reason=GapReason.NOT_SEARCHED, note="Not in Norway.")

    assert lines(registration_lines, registrations=numbers, gaps=(gap,)) == [
        "UNTS I-41234; UKTS 12 (2004) △ unsupported.",
        "In part: not searched. Not in Norway.",
    ]


def test_languages_are_named():
    assert lines(language_lines, languages=("no", "en", "tlh")) == [
        "Norwegian, English, tlh △ unsupported."
    ]
    assert lines(language_lines, "es", languages=("en",)) == ["Inglés △ sin respaldo."]


def related(relation, **other):
    known = {
        "uuid": "other",
        "title": "Treaty of Oslo",
        "parties": ("NOR", "DNK"),
        "signed": "1990-05-01",
        "status": Status.IN_FORCE,
    }
    record = Agreement(uuid="r", relations=(relation,))
    dossier = replace(
        make.dossier(record, {"s1": TEXT}), related={"other": RelatedAgreement(**known | other)}
    )
    return read_all(relation_lines(desk(dossier)))


def test_another_agreement_is_recognised_by_title_parties_day_and_status():
    relation = Relation(uuid="x", type=RelationType.AMENDS, other="other", note="Article 3 only.")

    assert related(relation) == [
        (
            "Amends Treaty of Oslo (Denmark – Norway), 1 May 1990, in force △ unsupported. "
            "Article 3 only."
        )
    ]


def test_another_agreement_without_a_title_goes_by_its_parties():
    relation = Relation(uuid="x", type=RelationType.SISTER_OF, other="other")

    assert related(relation, title="", signed="") == [
        "Is a sister of Denmark – Norway, in force △ unsupported."
    ]


def test_that_it_is_no_duplicate_is_a_judgement_that_needs_no_passage():
    relation = Relation(uuid="x", type=RelationType.NOT_DUPLICATE_OF, other="other")

    assert related(relation, parties=()) == [
        "Is not a duplicate of Treaty of Oslo, 1 May 1990, in force."
    ]


def test_an_agreement_that_is_not_at_hand_goes_by_its_id():
    relation = Relation(uuid="x", type=RelationType.CITES, other="0123456789abcdef")

    assert lines(relation_lines, relations=(relation,)) == ["Cites 01234567 △ unsupported."]
