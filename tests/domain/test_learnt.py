from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.learnt import (
    ENOUGH_REJECTIONS,
    NOTHING,
    KnownPerson,
    LearntItem,
    LearntKind,
    Use,
    in_use,
)
from tracker.domain.vocabulary import Field


def item(kind: LearntKind = LearntKind.ALIAS, **changes: object) -> LearntItem:
    values = {"id": "1", "kind": kind, "words": "The Porte", "value": "TUR"}
    return LearntItem(**values | changes)


def test_one_lesson_is_enough_for_a_name_but_not_for_a_refusal():
    assert item().use is Use.USED
    refused = item(LearntKind.REJECTED, field=Field.AREAS)
    assert refused.use is Use.TOO_FEW
    assert item(LearntKind.REJECTED, count=ENOUGH_REJECTIONS).use is Use.USED


def test_what_was_contradicted_as_often_as_confirmed_is_not_used():
    assert item(count=0).use is Use.TOO_FEW


def test_what_is_switched_off_is_not_used_however_often_it_was_said():
    assert item(enabled=False, count=9).use is Use.SWITCHED_OFF


def test_extraction_is_told_what_is_used_the_surest_first():
    learnt = in_use(
        [
            item(count=1),
            item(words="The House", value="GBR", count=3),
            item(words="The Street", enabled=False),
            item(LearntKind.AREA_PHRASE, words="shared aquifers", value="ENV.WAT"),
            item(LearntKind.PERSON, words="Ana Ruiz", value="MEX", first="2019-01-01"),
            item(LearntKind.REJECTED, words="in talks", value="X", field=Field.PLACE, count=2),
            item(LearntKind.REJECTED, words="once", value="X", field=Field.PLACE),
        ]
    )
    assert learnt.aliases == (("The House", "GBR"), ("The Porte", "TUR"))
    assert learnt.phrases == (("shared aquifers", "ENV.WAT"),)
    assert learnt.persons == (KnownPerson(name="Ana Ruiz", party="MEX", first="2019-01-01"),)
    assert learnt.demoted == {(Field.PLACE, "X", "in talks")}
    assert learnt


def test_nothing_learnt_is_nothing_told():
    assert in_use([]) == NOTHING
    assert not NOTHING


@pytest.mark.parametrize(
    ("day", "months"),
    [("2019-05-01", 0), ("2019-12-31", 0), ("2020-03-01", 3), ("2018-01-15", 16), ("", 0)],
)
def test_how_far_a_day_is_from_the_time_a_person_is_known_for(day, months):
    person = KnownPerson(name="A", party="B", first="2019-05-01", last="2019-12-01")
    assert person.distance(day) == months


def test_a_person_known_for_no_time_is_near_any_day():
    assert KnownPerson(name="A", party="B").distance("1999-01-01") == 0


@given(st.lists(st.integers(-3, 5), max_size=8), st.booleans())
def test_only_what_is_on_and_often_enough_said_is_told(counts, enabled):
    items = [item(words=f"W{n}", count=c, enabled=enabled) for n, c in enumerate(counts)]
    told = in_use(items).aliases
    assert len(told) == (sum(count > 0 for count in counts) if enabled else 0)
