"""Areas told in concrete words: how much each word weighs, and which clause shows it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.domain.vocabulary import Field
from tracker.extraction.areas.provisions import (
    SUBJECT,
    TELLING,
    TOLD,
    Thing,
    clause,
    outstanding,
    provides,
)
from tracker.extraction.areas.triggers import AreaHit

SIGNED = "Malta and Ghana signed an agreement in Valletta on 3 May 2017. "


def areas(text: str) -> set[str]:
    return set(only(text, published="2017-05-04").areas)


def thing(word: str, area: str, weight: float, start: int = 0, sentence: int = 0) -> Thing:
    return Thing(AreaHit(start, start + len(word), area, word), weight, sentence)


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("Otters caught in nets will be freed and the wardens may plant trees.", "ENV.BIO"),
        ("Pupils will keep the marks of their last school.", "EDU.EDU"),
        ("Surgeons will remove the cataracts of two hundred patients a year.", "HEA.PUB"),
        ("Herders may graze their goats beyond the fence until the harvest.", "ENV.AGR"),
        ("Swimmers will be warned of sewage and bacteria on both beaches.", "ENV.POL"),
        ("Lorries shall pay one toll for the bridge.", "TRA.LND"),
        ("The two will restore the icons and lend each other manuscripts.", "EDU.CUL"),
    ],
)
def test_two_concrete_words_in_provisions_tell_an_area(told, area):
    assert areas(SIGNED + told) == {area}


def test_one_concrete_word_proves_nothing():
    assert areas(SIGNED + "It will be kept in a harbour.") == set()


def test_a_single_word_for_another_area_gives_way_to_what_is_told_all_along():
    text = (
        "Malta and Ghana signed a protocol on the shipping of mutton and hides on 3 May 2017."
        " Herders will graze their goats on the pastures of both until the harvest."
    )
    assert areas(text) == {"ENV.AGR"}


def test_words_of_the_past_tell_nothing():
    text = "It replaces the treaty of 1994 on otters, birds and trees."
    assert areas(SIGNED + text) == set()


def test_what_is_left_out_is_told_by_no_word_after_the_cue():
    assert areas(SIGNED + "It does not cover otters, birds or trees.") == set()


def test_spanish_and_french_words():
    spanish = "Malta y Ghana firmaron un convenio el 3 de mayo de 2017. Los alumnos de cada país"
    french = "Malte et le Ghana ont signé un accord le 3 mai 2017. Les éleveurs pourront mener"
    assert areas(f"{spanish} podrán cambiar de escuela sin otro examen.") == {"EDU.EDU"}
    assert areas(f"{french} leurs troupeaux hors des champs de coton.") == {"ENV.AGR"}


def test_the_evidence_is_a_clause():
    told = "The wardens may feed hedgehogs, and otters will be freed."
    found = only(SIGNED + told, published="2017-05-04")
    shown = [one.exact for one in found.evidence if one.field is Field.AREAS]
    assert shown == ["The wardens may feed hedgehogs", "otters will be freed"]


def test_a_clause_ends_at_marks_and_at_what_somebody_else_does():
    text = 'the text says that pupils "may stay", and it will open a school.'
    at = text.find("school")
    first, last = clause(text, (at, at + 6), 0, len(text))
    assert text[first:last] == "it will open a school"
    assert clause("pupils", (0, 6), 0, 6) == (0, 6)


def test_a_long_clause_is_cut_at_words():
    text = "one two " * 60 + "school " + "six seven " * 60
    at = text.find("school")
    first, last = clause(text, (at, at + 6), 0, len(text))
    assert text[first - 1] == " "
    assert text[last] == " "
    assert last - first < 200


def test_provisions_say_what_somebody_will_or_may_do():
    for told in ("pupils may stay", "los alumnos podrán ir", "les juges entendront des témoins"):
        assert provides(told.replace("á", "a"), 0, len(told))
    for told in ("pupils stayed", 'he said "pupils may stay"'):
        assert not provides(told, 0, len(told))


def test_a_word_that_two_areas_claim_counts_for_the_stronger_only():
    things = [
        thing("wards", "HEA.PUB", TELLING),
        thing("nurses", "HEA.PUB", TELLING, 10),
        thing("nurses", "LAB.MOB", TELLING, 10),
        thing("fees", "LAB.MOB", TELLING, 20),
    ]
    assert set(outstanding(things, named=False)) == {"HEA.PUB"}


def test_beside_an_area_in_so_many_words_more_is_needed():
    things = [thing("wards", "HEA.PUB", TELLING), thing("nurses", "HEA.PUB", TELLING, 10)]
    more = [*things, thing("beds", "HEA.PUB", SUBJECT, 20), thing("eyes", "HEA.PUB", TELLING, 30)]
    assert outstanding(things, named=True) == {}
    assert set(outstanding(more, named=True)) == {"HEA.PUB"}
    assert (
        outstanding(
            [thing(word, "HEA.PUB", TOLD, n) for n, word in enumerate("abcdefghij")], named=True
        )
        == {}
    )


def test_a_word_again_in_another_sentence_adds_little():
    once = [thing("wards", "HEA.PUB", TELLING)]
    assert outstanding(once, named=False) == {}
    assert set(outstanding([*once, thing("wards", "HEA.PUB", TOLD, 90, 3)], named=False)) == {
        "HEA.PUB"
    }
