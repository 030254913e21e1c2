"""Learnt names and phrases are found beside those that rules know."""

from __future__ import annotations

from dataclasses import replace

from tests.extraction.lessons_articles import NAME, TEXT, extractor, read
from tracker.domain.learnt import Learnt
from tracker.extraction.learnt.taught_words import LEARNT


def an_area() -> str:
    """Return an area that no rule finds in the text."""
    found = read(NAME).areas
    return next(
        area.id for area in extractor().reference.areas.assignable() if area.id not in found
    )


def test_a_learnt_name_makes_a_party():
    assert extractor().extract(TEXT).agreements == ()
    draft = read(NAME)
    assert set(draft.parties) == {"MYS", "NLD"}
    for proposal in draft.evidence:
        assert TEXT[proposal.start : proposal.end] == proposal.exact


def test_a_learnt_name_counts_only_as_it_is_written():
    assert extractor().extract(TEXT.replace("Merdeka", "merdeka"), learnt=NAME).agreements == ()
    short = Learnt(aliases=(("MSQ", "MYS"),))
    text = TEXT.replace("Merdeka Square", "MSQ")
    assert extractor().extract(text, learnt=short).agreements
    assert extractor().extract(text.replace("MSQ", "Msq"), learnt=short).agreements == ()


def test_a_name_of_the_registry_is_not_taken_over_by_a_learnt_one():
    text = TEXT.replace("Merdeka Square", "Malaysia")
    stolen = Learnt(aliases=(("Malaysia", "IDN"), ("the Netherlands", "IDN")))
    assert set(read(stolen, text).parties) == {"MYS", "NLD"}


def test_a_name_for_a_place_the_registry_no_longer_has_is_passed_over():
    assert extractor().extract(TEXT, learnt=Learnt(aliases=(("Merdeka Square", "ZZZ"),))) == (
        extractor().extract(TEXT)
    )


def test_a_name_for_two_parties_means_the_likelier_one():
    two = Learnt(aliases=(("Merdeka Square", "MYS"), ("merdeka square", "IDN")))
    assert set(read(two).parties) == {"MYS", "NLD"}


def test_a_learnt_phrase_names_its_area():
    area = an_area()
    learnt = replace(NAME, phrases=(("keeping of beehives", area),))
    draft = read(learnt)
    assert area in draft.areas
    (proposal,) = [p for p in draft.evidence if p.value == area]
    assert (proposal.exact, proposal.rule) == ("keeping of beehives", LEARNT)


def test_a_learnt_phrase_yields_to_rules_to_absence_and_to_the_taxonomy():
    plain = read(NAME).areas
    area = an_area()
    fish = replace(NAME, phrases=(("in fisheries", area), ("cooperation in fisheries", area)))
    assert set(plain) <= set(read(fish).areas)
    unknown = replace(NAME, phrases=(("keeping of beehives", "XXX.YYY"),))
    assert read(unknown).areas == plain
    text = TEXT.replace("It covers the", "It does not cover the")
    gone = replace(NAME, phrases=(("keeping of beehives", area),))
    assert area not in read(gone, text).areas
