"""What was refused again and again is offered, and no longer filled in."""

from __future__ import annotations

from dataclasses import replace

from tests.extraction.lessons_articles import NAME, PEOPLE, TEXT, read
from tracker.domain.draft import Proposal
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.lesson_words import in_context
from tracker.domain.vocabulary import Field
from tracker.extraction.learnt.refusals import REFUSED


def spot(text: str, proposal: Proposal) -> str:
    before, after = text[: proposal.start], text[proposal.end :]
    return in_context(before, proposal.exact, after)


def test_the_same_words_in_another_place_are_not_refused():
    plain = read(NAME)
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    elsewhere = frozenset({(Field.AREAS, fish.value, f"paid for by {fish.exact} of old")})
    assert read(replace(NAME, demoted=elsewhere)) == plain


def test_a_refused_value_is_offered_and_no_longer_filled_in():
    plain = read(NAME)
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    rows = [p for p in plain.evidence if p.value == fish.value]
    refused = frozenset((Field.AREAS, fish.value, spot(TEXT, row)) for row in rows)
    draft = read(replace(NAME, demoted=refused))
    assert fish.value not in draft.areas
    assert all(p.value != fish.value for p in draft.evidence)
    (offer,) = [a for a in draft.choices(Field.AREAS) if a.value == fish.value]
    assert (offer.exact, offer.rule) == (fish.exact, REFUSED)
    assert offer.confidence < fish.confidence
    kept = {(p.field, p.value) for p in plain.evidence} - {(Field.AREAS, fish.value)}
    assert kept == {(p.field, p.value) for p in draft.evidence}


def test_a_value_that_also_rests_on_other_words_stays():
    plain = read(NAME, TEXT + "\nThe agreement on fisheries is the first.\n")
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    refused = frozenset({(Field.AREAS, fish.value, "something else")})
    again = read(replace(NAME, demoted=refused))
    assert fish.value in again.areas


def test_a_refused_signatory_and_place_are_offered_too():
    place = next(p for p in read(NOTHING, PEOPLE).evidence if p.field is Field.PLACE)
    refused = {
        (Field.SIGNATORIES, "Aminah Yusof", "AMINAH YUSOF"),
        (Field.PLACE, "Penang", spot(PEOPLE, place)),
    }
    draft = read(Learnt(demoted=frozenset(refused)), PEOPLE)
    assert [one.name for one in draft.signatories] == ["Pieter Waalkens"]
    assert draft.place is None
    offered = {(a.field, a.value) for a in draft.alternatives if a.rule == REFUSED}
    assert offered == {(Field.SIGNATORIES, "Aminah Yusof"), (Field.PLACE, "Penang")}
