"""Words that show who agreed with whom, each with the rule that read them."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from tests.extraction.texts import document, made_texts
from tracker.extraction.agreements.pairs import (
    MAKING,
    PairEvidence,
    PairFinder,
    acts_of,
    is_instrument,
)
from tracker.extraction.vocabulary.acts import Act


def evidence(text: str, language: str = "en") -> list[PairEvidence]:
    read = document(text, language=language)
    return [
        item
        for number, (sentence, shape) in enumerate(zip(read.sentences, read.shapes, strict=True))
        for item in PairFinder(number, sentence, shape).evidence()
    ]


def best(text: str, language: str = "en") -> PairEvidence:
    return max(evidence(text, language), key=lambda item: item.weight)


@pytest.mark.parametrize(
    ("text", "codes", "rule"),
    [
        ("Malta and Ghana signed a treaty.", ("MLT", "GHA"), "together"),
        ("A treaty between Malta and Ghana was signed.", ("MLT", "GHA"), "between"),
        (
            "A treaty between the Government of Malta and the Government of Ghana was signed.",
            ("MLT", "GHA"),
            "between",
        ),
        ("Malta signed a treaty with Ghana.", ("MLT", "GHA"), "with partner"),
        ("The Malta-Ghana treaty was signed.", ("MLT", "GHA"), "compound name"),
        ("Malta has agreed to supply Ghana with boats.", ("MLT", "GHA"), "undertaking"),
        ("The treaty with Ghana was signed.", ("GHA",), "partner"),
        ("Malta's treaty was long.", ("MLT",), "owner"),
    ],
)
def test_each_way_of_saying_it(text, codes, rule):
    found = best(text)
    assert set(found.codes) == set(codes)
    assert found.rule == rule


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("es", "Perú y Marruecos firmaron un tratado.", {"PER", "MAR"}),
        ("es", "El tratado entre Perú y Marruecos fue firmado.", {"PER", "MAR"}),
        ("es", "Perú firmó un tratado con Marruecos.", {"PER", "MAR"}),
        ("fr", "Le Tchad et la Suisse ont signé un accord.", {"TCD", "CHE"}),
        ("fr", "L'accord entre le Tchad et la Suisse a été signé.", {"TCD", "CHE"}),
        ("fr", "Le Tchad a signé un accord avec la Suisse.", {"TCD", "CHE"}),
    ],
)
def test_spanish_and_french(language, text, codes):
    assert set(best(text, language).codes) == codes


def test_an_act_and_an_instrument_make_evidence_strong():
    strong = best("Malta and Ghana signed a treaty.")
    weaker = best("Malta and Ghana agreed.")
    named = best("The treaty was welcomed by Malta and Ghana.")
    assert strong.weight > weaker.weight
    assert strong.weight > named.weight
    assert strong.act >= 0
    assert strong.instrument >= 0


@pytest.mark.parametrize(
    "text",
    [
        "They met in Malta and Ghana.",
        "He spoke of Malta.",
        "The company signed with a firm.",
        "Malta met with Ghana.",
    ],
)
def test_no_pair_is_shown(text):
    assert [item for item in evidence(text) if len(item.codes) > 1] == []


def test_several_agreements_of_one_with_each_are_told():
    found = best("Norway signed treaties with Estonia, Latvia and Lithuania.")
    assert found.plural
    assert found.codes == ("NOR", "EST", "LVA", "LTU")
    assert not best("Norway signed a treaty with Estonia.").plural


def test_the_words_shown_hold_both_parties():
    text = "Yesterday Malta and Ghana signed a treaty in Accra."
    found = best(text)
    assert text[found.start : found.end] == "Malta and Ghana signed a treaty"


def test_acts_of_a_kind_and_instruments_of_a_weight():
    shape = document("They signed a treaty and announced a deal.").shapes[0]
    assert [act.act for _index, act in acts_of(shape, MAKING)] == [Act.SIGN]
    named = [item for item in shape.items if is_instrument(item)]
    assert [shape.items.index(item) for item in named] == [3, 7]
    assert [is_instrument(item, least=3) for item in named] == [True, False]


@given(text=made_texts())
@example(text="Peru will go on with the U.S.-Chile accord.")
def test_evidence_lies_in_its_sentence_and_names_each_party_once(text):
    read = document(text)
    for item in evidence(text):
        sentence = read.sentences[item.sentence]
        assert sentence.start <= item.start < item.end <= sentence.end
        assert len(item.codes) == len(set(item.codes)) > 0
        assert item.weight > 0
        assert item.rule


@pytest.mark.parametrize(
    "text",
    [
        "Malta has no secret pact with Ghana, a minister said.",
        "There is no agreement with Ghana and there never was one.",
    ],
)
def test_an_instrument_there_is_none_of_shows_no_pair(text):
    assert not [item for item in evidence(text) if "GHA" in item.codes]


def test_it_stands_for_who_opens_the_sentence():
    text = "Malta signed a pact with Ghana on Monday, a day after it struck a deal with Peru."
    assert {item.codes for item in evidence(text)} >= {("MLT", "GHA"), ("MLT", "PER")}
    assert ("GHA", "PER") not in {item.codes for item in evidence(text)}


def test_citizens_of_two_states_are_under_an_accord_that_was_signed():
    text = "Nationals of Malta and Ghana will need no visas under an accord signed in Accra."
    (item,) = evidence(text)
    assert (item.codes, item.rule) == (("MLT", "GHA"), "under one signed")
    text = "Nationals of Malta and Ghana met Peru under an accord signed in Accra."
    assert "under one signed" not in [item.rule for item in evidence(text)]


def test_an_aside_between_who_acts_and_the_act_is_passed():
    text = "The presidents of Malta and Ghana, meeting on a barge in Togo, signed an accord."
    assert ("MLT", "GHA") in {item.codes for item in evidence(text) if item.act >= 0}


def test_counterparts_from_several_states_are_partners():
    text = "Malta's minister signed memoranda of understanding with his counterparts from Ghana."
    assert ("MLT", "GHA") in {item.codes for item in evidence(text)}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A treaty with Ghana on the safety of tunnels was signed.", True),
        ("A treaty with Ghana on the safety of Peru was signed.", False),
        ("A treaty with Ghana on tunnels pleased all.", False),
    ],
)
def test_a_treaty_with_a_partner_may_be_signed_far_behind_it(text, act):
    assert any(item.act >= 0 for item in evidence(text) if item.codes == ("GHA",)) is act


def test_with_a_partner_at_the_head_of_a_sentence():
    text = "With the Ghanaian premier he witnessed the signing of an agreement on cables."
    (item,) = [item for item in evidence(text) if item.act >= 0]
    assert (item.codes, item.rule) == (("GHA",), "partner")
    assert not [i for i in evidence("With Ghana he spoke of an agreement.") if i.act >= 0]


def test_who_accedes_joins_those_who_have_it():
    text = "Peru acceded on Monday to the agreement of 1955 between Malta and Ghana on ferries."
    assert {frozenset(i.codes) for i in evidence(text) if i.rule == "between"} == {
        frozenset(("PER", "MLT", "GHA"))
    }


def test_a_treaty_signed_for_each_side_by_somebody():
    text = "The treaty was signed for Malta by Mr. James Cole and for Ghana by Mrs. Esi Kamara."
    assert any(set(item.codes) == {"MLT", "GHA"} and item.act >= 0 for item in evidence(text))
    assert not evidence("The treaty was signed for Malta by Mr. James Cole.")


def test_a_neighbour_is_a_partner_named_elsewhere():
    text = "Malta and its southern neighbour put their names to a protocol."
    assert [item.codes for item in evidence(text) if item.act >= 0] == [("MLT",)]


def test_citizens_under_a_treaty_that_was_signed():
    text = "Malta and Ghana will be able to pursue thieves under a treaty that was signed in Rome."
    assert "under one signed" in [item.rule for item in evidence(text)]


def test_an_accord_that_is_replaced_has_a_partner_of_its_own():
    text = (
        "Ukraine and Britain signed a partnership agreement on Thursday to replace Ukraine's "
        "association agreement with the European Union."
    )
    found = [item for item in evidence(text) if item.act >= 0]
    assert {frozenset(item.codes) for item in found} == {frozenset(("UKR", "GBR"))}


def test_a_compound_name_is_one_object():
    text = "Malta signed a visa waiver agreement with Ghana."
    (found,) = [item for item in evidence(text) if item.act >= 0]
    assert found.codes == ("MLT", "GHA")
