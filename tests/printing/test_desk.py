"""A value is never printed without its footnote or the mark that says why it has none."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing.lines import desk_for, read, styles
from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import EvidenceState, Explicitness, Field, GapReason, Stance
from tracker.printing.desk import Value

TEXT = "The treaty was signed on 1 May 1990 in Oslo. Others say 2 May 1990, or so it seems."


def record(*evidence, gaps=()):
    return Agreement(uuid="r", evidence=evidence, gaps=gaps)


def place(exact="Oslo", **more):
    return make.evidence(Field.PLACE, exact, TEXT, item="v", **more)


def written(*evidence, words="Oslo", after=".", field=Field.PLACE, **more):
    desk = desk_for(record(*evidence), TEXT)
    return read(desk.write(desk.line(), Value(words, field, "v", **more), after))


def test_a_supported_value_has_its_footnote_after_the_punctuation():
    assert written(place()) == "Oslo.[1]"


def test_an_unsupported_value_is_marked_before_the_punctuation():
    assert written() == "Oslo △ unsupported."


def test_a_value_that_needs_no_passage_is_not_marked():
    assert written(required=False) == "Oslo."


def test_a_proposed_value_shows_its_passage_and_says_that_it_waits():
    assert written(place(state=EvidenceState.PROPOSED)) == "Oslo[1] ◇ proposed."


def test_an_inferred_value_says_so():
    assert written(place(explicitness=Explicitness.INFERRED)) == "Oslo, inferred.[1]"


def test_a_conflict_shows_both_values_each_with_its_passage():
    against = make.evidence(
        Field.SIGNED,
        "2 May 1990",
        TEXT,
        item="v",
        stance=Stance.CONTRADICTS,
        alternative="1990-05-02",
    )
    supporting = make.evidence(Field.SIGNED, "1 May 1990", TEXT, item="v")

    said = written(supporting, against, words="1 May 1990", field=Field.SIGNED)

    assert said == "1 May 1990[1] or 2 May 1990[2] ✕ sources differ."


def test_a_contradiction_that_names_no_other_value_is_still_shown():
    said = written(place(stance=Stance.CONTRADICTS))

    assert said == "Oslo or ?[1] ✕ sources differ."


def test_a_series_puts_footnotes_after_its_semicolons():
    desk = desk_for(record(place()), TEXT)
    values = [Value("Oslo", Field.PLACE, "v"), Value("Rome", Field.PLACE, "w")]

    assert read(desk.series(desk.line(), values)) == "Oslo;[1] Rome △ unsupported."


@pytest.mark.parametrize(
    ("reason", "note", "words"),
    [
        (GapReason.SEARCHED_NOT_FOUND, "", "Searched, not found."),
        (
            GapReason.WITHHELD,
            "Annex B is classified.",
            "Withheld or secret. Annex B is classified.",
        ),
    ],
)
def test_a_gap_gives_its_reason_in_words(reason, note, words):
    desk = desk_for(record(gaps=(Gap(field=Field.PLACE, reason=reason, note=note),)))

    line = desk.gap(Field.PLACE)

    assert read(line) == words
    assert styles(line) == {"gap"}


def test_an_empty_field_without_a_reason_is_called_not_recorded():
    assert read(desk_for(record()).gap(Field.PLACE)) == "Not recorded."


def test_a_gap_shows_the_passage_that_comes_closest():
    near = make.evidence(Field.SIGNED, "or so it seems", TEXT, stance=Stance.QUALIFIES)
    gap = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)

    assert read(desk_for(record(near, gaps=(gap,)), TEXT).gap(Field.SIGNED)) == (
        "Searched, not found.[1]"
    )


def test_a_gap_from_conflict_names_what_each_source_says():
    gap = Gap(field=Field.SIGNED, reason=GapReason.CONFLICTING)
    near = [
        make.evidence(Field.SIGNED, exact, TEXT, value=value)
        for exact, value in (("1 May 1990", "1990-05-01"), ("2 May 1990", "1990-05-02"))
    ]

    line = desk_for(record(*near, gaps=(gap,)), TEXT).gap(Field.SIGNED)

    assert read(line) == "Sources conflict. 1 May 1990[1] or 2 May 1990[2]"


def test_a_gap_can_follow_words_that_say_what_is_missing():
    desk = desk_for(record(gaps=(Gap(field=Field.LEVEL, reason=GapReason.ILLEGIBLE),)))

    assert read(desk.labelled_gap("Level", Field.LEVEL)) == "Level: illegible."


def test_lines_with_a_gap_beside_them_are_called_incomplete():
    desk = desk_for(record(gaps=(Gap(field=Field.AREAS, reason=GapReason.NOT_SEARCHED),)))

    assert [read(line) for line in desk.partly([desk.line("Fisheries.")], Field.AREAS)] == [
        "Fisheries.",
        "In part: not searched.",
    ]
    assert [read(line) for line in desk.partly([], Field.PLACE)] == ["Not recorded."]


def test_gaps_are_told_once():
    gaps = (
        Gap(field=Field.PLACE, reason=GapReason.NOT_SEARCHED),
        Gap(field=Field.DURATION, reason=GapReason.NOT_SEARCHED),
        Gap(field=Field.ENDED, reason=GapReason.NOT_SEARCHED, note="Nobody asked."),
    )
    desk = desk_for(record(gaps=gaps))

    desk.gap(Field.PLACE)
    short = desk.brief_reason(Field.ENDED, "none")

    assert short == "not searched"
    assert [gap.field for gap in desk.untold_gaps()] == [Field.DURATION, Field.ENDED]
    desk.tell(Field.DURATION)
    assert [gap.field for gap in desk.untold_gaps()] == [Field.ENDED]


def test_without_a_gap_the_short_reason_is_the_one_given():
    assert desk_for(record()).brief_reason(Field.ENDED, "none recorded") == "none recorded"


def test_marks_have_words_in_spanish_too():
    desk = desk_for(record(), language="es")

    assert read(desk.write(desk.line(), Value("Oslo", Field.PLACE, "v"))) == "Oslo △ sin respaldo"
