"""Persons whom the library knows sign for the party they are known for."""

from __future__ import annotations

from tests.extraction.lessons_articles import PEOPLE, read
from tracker.domain.draft import DraftAgreement
from tracker.domain.learnt import NOTHING, KnownPerson, Learnt


def signer(draft: DraftAgreement, name: str) -> tuple[str | None, float]:
    (person,) = [one for one in draft.signatories if one.name == name]
    trust = max(p.confidence for p in draft.evidence if p.value == name)
    return person.party, trust


def test_a_person_known_for_a_party_signs_for_it_and_is_surer():
    names = {one.name for one in read(NOTHING, PEOPLE).signatories}
    assert names == {"Aminah Yusof", "Pieter Waalkens"}
    plain = signer(read(NOTHING, PEOPLE), "Aminah Yusof")
    known = Learnt(persons=(KnownPerson(name="aminah yusof", party="NLD"),))
    party, trust = signer(read(known, PEOPLE), "Aminah Yusof")
    assert party == "NLD"
    assert trust > plain[1]
    assert signer(read(known, PEOPLE), "Pieter Waalkens")[0] == "MYS"


def test_what_the_article_says_of_a_person_outweighs_what_was_learnt():
    text = PEOPLE.replace("Aminah Yusof", "Malaysian Minister Aminah Yusof")
    known = Learnt(persons=(KnownPerson(name="Aminah Yusof", party="NLD"),))
    party, trust = signer(read(known, text), "Aminah Yusof")
    assert (party, trust) == signer(read(NOTHING, text), "Aminah Yusof")
    assert party == "MYS"


def test_a_person_known_for_a_party_the_article_does_not_name_is_no_help():
    known = Learnt(persons=(KnownPerson(name="Aminah Yusof", party="PER"),))
    assert read(known, PEOPLE) == read(NOTHING, PEOPLE)


def test_of_two_parties_a_person_acted_for_the_nearest_in_time_counts():
    known = Learnt(
        persons=(
            KnownPerson(name="Aminah Yusof", party="MYS", first="2001-01-01", last="2003-01-01"),
            KnownPerson(name="Aminah Yusof", party="NLD", first="2018-01-01", last="2018-06-01"),
        )
    )
    for published, party in (("2019-05-04", "NLD"), ("2002-05-04", "MYS")):
        draft = read(known, PEOPLE, published=published)
        assert signer(draft, "Aminah Yusof")[0] == party
