"""What a library learnt helps to read; told nothing, extraction finds what it always found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.gold import ARTICLES, read_gold
from tracker.domain.draft import DraftAgreement, Proposal
from tracker.domain.learnt import NOTHING, KnownPerson, Learnt
from tracker.domain.lesson_words import in_context
from tracker.domain.vocabulary import Field
from tracker.extraction.extractor import Extractor, extract
from tracker.extraction.remembered import LEARNT, REFUSED
from tracker.services.reference import load_reference

TEXT = (
    "Merdeka Square and the Netherlands signed a memorandum of understanding in Penang on 3 May "
    "2019.\n\nAminah Yusof and Pieter Waalkens signed the memorandum. It covers the keeping of "
    "beehives and cooperation in fisheries.\n"
)
NAME = Learnt(aliases=(("Merdeka Square", "MYS"),))
BEES = Learnt(aliases=NAME.aliases, phrases=(("keeping of beehives", "AGR.VET"),))


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(load_reference())


def read(extractor: Extractor, learnt: Learnt, text: str = TEXT, **told: str) -> DraftAgreement:
    (draft,) = extractor.extract(text, learnt=learnt, **told).agreements
    return draft


def an_area(extractor: Extractor) -> str:
    """Return an area that no rule finds in the text."""
    found = read(extractor, NAME).areas
    return next(area.id for area in extractor.reference.areas.assignable() if area.id not in found)


@pytest.mark.parametrize("article", read_gold(ARTICLES)[::5], ids=lambda article: article.name)
def test_with_nothing_learnt_the_drafts_are_the_same(extractor, article):
    told = {"published": article.published}
    plain = extractor.extract(article.text, **told)
    assert extractor.extract(article.text, learnt=NOTHING, **told) == plain
    assert extractor.extract(article.text, learnt=Learnt(), **told) == plain


ELSEWHERE = Learnt(
    aliases=(("Zzyzx House", "MYS"),),
    phrases=(("quiet zzyzx keeping", "TRF.HUM"),),
    persons=(KnownPerson(name="Zzyzx Zzyzx", party="MYS"),),
    demoted=frozenset({(Field.AREAS, "TRF.HUM", "zzyzx")}),
)


@given(st.sampled_from(read_gold(ARTICLES)))
def test_what_an_article_does_not_mention_changes_nothing_in_it(article):
    reference = load_reference()
    told = {"published": article.published}
    assert extract(article.text, reference, learnt=ELSEWHERE, **told) == extract(
        article.text, reference, **told
    )


def test_a_learnt_name_makes_a_party(extractor):
    assert extractor.extract(TEXT).agreements == ()
    draft = read(extractor, NAME)
    assert set(draft.parties) == {"MYS", "NLD"}
    for proposal in draft.evidence:
        assert TEXT[proposal.start : proposal.end] == proposal.exact


def test_a_learnt_name_counts_only_as_it_is_written(extractor):
    assert extractor.extract(TEXT.replace("Merdeka", "merdeka"), learnt=NAME).agreements == ()
    short = Learnt(aliases=(("MSQ", "MYS"),))
    text = TEXT.replace("Merdeka Square", "MSQ")
    assert extractor.extract(text, learnt=short).agreements
    assert extractor.extract(text.replace("MSQ", "Msq"), learnt=short).agreements == ()


def test_a_name_of_the_registry_is_not_taken_over_by_a_learnt_one(extractor):
    text = TEXT.replace("Merdeka Square", "Malaysia")
    stolen = Learnt(aliases=(("Malaysia", "IDN"), ("the Netherlands", "IDN")))
    assert set(read(extractor, stolen, text).parties) == {"MYS", "NLD"}


def test_a_name_for_a_place_the_registry_no_longer_has_is_passed_over(extractor):
    assert extractor.extract(TEXT, learnt=Learnt(aliases=(("Merdeka Square", "ZZZ"),))) == (
        extractor.extract(TEXT)
    )


def test_a_name_for_two_parties_means_the_likelier_one(extractor):
    two = Learnt(aliases=(("Merdeka Square", "MYS"), ("merdeka square", "IDN")))
    assert set(read(extractor, two).parties) == {"MYS", "NLD"}


def test_a_learnt_phrase_names_its_area(extractor):
    area = an_area(extractor)
    learnt = replace(NAME, phrases=(("keeping of beehives", area),))
    draft = read(extractor, learnt)
    assert area in draft.areas
    (proposal,) = [p for p in draft.evidence if p.value == area]
    assert (proposal.exact, proposal.rule) == ("keeping of beehives", LEARNT)


def test_a_learnt_phrase_yields_to_rules_to_absence_and_to_the_taxonomy(extractor):
    plain = read(extractor, NAME).areas
    area = an_area(extractor)
    fish = replace(NAME, phrases=(("in fisheries", area), ("cooperation in fisheries", area)))
    assert set(plain) <= set(read(extractor, fish).areas)
    unknown = replace(NAME, phrases=(("keeping of beehives", "XXX.YYY"),))
    assert read(extractor, unknown).areas == plain
    text = TEXT.replace("It covers the", "It does not cover the")
    gone = replace(NAME, phrases=(("keeping of beehives", area),))
    assert area not in read(extractor, gone, text).areas


def signer(draft: DraftAgreement, name: str) -> tuple[str | None, float]:
    (person,) = [one for one in draft.signatories if one.name == name]
    trust = max(p.confidence for p in draft.evidence if p.value == name)
    return person.party, trust


PEOPLE = (
    "Malaysia and the Netherlands signed a memorandum of understanding on fisheries in Penang on "
    "3 May 2019.\n\nAminah Yusof and Pieter Waalkens signed the memorandum.\n"
)


def test_a_person_known_for_a_party_signs_for_it_and_is_surer(extractor):
    names = {one.name for one in read(extractor, NOTHING, PEOPLE).signatories}
    assert names == {"Aminah Yusof", "Pieter Waalkens"}
    plain = signer(read(extractor, NOTHING, PEOPLE), "Aminah Yusof")
    known = Learnt(persons=(KnownPerson(name="aminah yusof", party="NLD"),))
    party, trust = signer(read(extractor, known, PEOPLE), "Aminah Yusof")
    assert party == "NLD"
    assert trust > plain[1]
    assert signer(read(extractor, known, PEOPLE), "Pieter Waalkens")[0] == "MYS"


def test_what_the_article_says_of_a_person_outweighs_what_was_learnt(extractor):
    text = PEOPLE.replace("Aminah Yusof", "Malaysian Minister Aminah Yusof")
    known = Learnt(persons=(KnownPerson(name="Aminah Yusof", party="NLD"),))
    party, trust = signer(read(extractor, known, text), "Aminah Yusof")
    assert (party, trust) == signer(read(extractor, NOTHING, text), "Aminah Yusof")
    assert party == "MYS"


def test_a_person_known_for_a_party_the_article_does_not_name_is_no_help(extractor):
    known = Learnt(persons=(KnownPerson(name="Aminah Yusof", party="PER"),))
    assert read(extractor, known, PEOPLE) == read(extractor, NOTHING, PEOPLE)


def test_of_two_parties_a_person_acted_for_the_nearest_in_time_counts(extractor):
    known = Learnt(
        persons=(
            KnownPerson(name="Aminah Yusof", party="MYS", first="2001-01-01", last="2003-01-01"),
            KnownPerson(name="Aminah Yusof", party="NLD", first="2018-01-01", last="2018-06-01"),
        )
    )
    for published, party in (("2019-05-04", "NLD"), ("2002-05-04", "MYS")):
        draft = read(extractor, known, PEOPLE, published=published)
        assert signer(draft, "Aminah Yusof")[0] == party


def spot(text: str, proposal: Proposal) -> str:
    before, after = text[: proposal.start], text[proposal.end :]
    return in_context(before, proposal.exact, after)


def test_the_same_words_in_another_place_are_not_refused(extractor):
    plain = read(extractor, NAME)
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    elsewhere = frozenset({(Field.AREAS, fish.value, f"paid for by {fish.exact} of old")})
    assert read(extractor, replace(NAME, demoted=elsewhere)) == plain


def test_a_refused_value_is_offered_and_no_longer_filled_in(extractor):
    plain = read(extractor, NAME)
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    rows = [p for p in plain.evidence if p.value == fish.value]
    refused = frozenset((Field.AREAS, fish.value, spot(TEXT, row)) for row in rows)
    draft = read(extractor, replace(NAME, demoted=refused))
    assert fish.value not in draft.areas
    assert all(p.value != fish.value for p in draft.evidence)
    (offer,) = [a for a in draft.choices(Field.AREAS) if a.value == fish.value]
    assert (offer.exact, offer.rule) == (fish.exact, REFUSED)
    assert offer.confidence < fish.confidence
    kept = {(p.field, p.value) for p in plain.evidence} - {(Field.AREAS, fish.value)}
    assert kept == {(p.field, p.value) for p in draft.evidence}


def test_a_value_that_also_rests_on_other_words_stays(extractor):
    plain = read(extractor, NAME, TEXT + "\nThe agreement on fisheries is the first.\n")
    fish = next(p for p in plain.evidence if p.field is Field.AREAS)
    refused = frozenset({(Field.AREAS, fish.value, "something else")})
    again = read(extractor, replace(NAME, demoted=refused))
    assert fish.value in again.areas


def test_a_refused_signatory_and_place_are_offered_too(extractor):
    place = next(p for p in read(extractor, NOTHING, PEOPLE).evidence if p.field is Field.PLACE)
    refused = {
        (Field.SIGNATORIES, "Aminah Yusof", "AMINAH YUSOF"),
        (Field.PLACE, "Penang", spot(PEOPLE, place)),
    }
    draft = read(extractor, Learnt(demoted=frozenset(refused)), PEOPLE)
    assert [one.name for one in draft.signatories] == ["Pieter Waalkens"]
    assert draft.place is None
    offered = {(a.field, a.value) for a in draft.alternatives if a.rule == REFUSED}
    assert offered == {(Field.SIGNATORIES, "Aminah Yusof"), (Field.PLACE, "Penang")}
