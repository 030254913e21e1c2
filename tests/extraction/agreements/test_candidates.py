"""Which pairs of parties an article reports an agreement of."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.candidates import Candidate, candidates, supports
from tracker.extraction.agreements.pairs import PairEvidence, PairFinder
from tracker.extraction.reports.events import events


def found(text: str, *, published: str = "") -> list[Candidate]:
    read = document(text, published=published)
    evidence: list[PairEvidence] = []
    for number, (sentence, shape) in enumerate(zip(read.sentences, read.shapes, strict=True)):
        evidence += PairFinder(number, sentence, shape).evidence()
    return candidates(read, evidence, events(read))


def parties(text: str, *, published: str = "") -> list[set[str]]:
    return [set(candidate.parties) for candidate in found(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana signed a treaty.", [{"MLT", "GHA"}]),
        ("Malta signed a treaty with Ghana in Peru.", [{"MLT", "GHA"}]),
        (
            "Norway signed treaties with Estonia and Latvia.",
            [{"NOR", "EST"}, {"NOR", "LVA"}],
        ),
        ("Malta and Ghana are islands of calm.", []),
        ("Malta and Ghana signed.", []),
        ("They signed a treaty.", []),
        ("", []),
    ],
)
def test_pairs_that_are_reported(text, expected):
    assert parties(text) == expected


def test_the_main_agreement_stands_first():
    text = (
        "Malta and Ghana signed a treaty on fishing. The treaty between Malta and Ghana lasts ten "
        "years. Malta also signed an accord with Peru."
    )
    assert parties(text) == [{"MLT", "GHA"}, {"MLT", "PER"}]


@pytest.mark.parametrize(
    "aside",
    [
        "Malta has already signed similar treaties with Peru.",
        "In 1981 Malta signed a treaty with Peru.",
        "Malta met with Peru.",
        "Peru would like a treaty too.",
    ],
)
def test_other_agreements_in_passing_are_left_out(aside):
    text = f"Malta and Ghana signed a treaty on fishing. {aside}"
    assert parties(text, published="2019-05-01") == [{"MLT", "GHA"}]


def test_parties_stand_in_the_order_of_the_words_that_show_them():
    assert found("Ghana and Malta signed a treaty.")[0].parties == ("GHA", "MLT")
    assert found("Malta and Ghana signed a treaty.")[0].parties == ("MLT", "GHA")


def test_a_pair_keeps_both_parties_whatever_words_show_them():
    for candidate in found("Malta's treaty with Ghana was signed. Ghana is glad of the treaty."):
        assert len(set(candidate.parties)) == 2


def test_an_instrument_may_stand_before_those_who_agree():
    text = "In an exchange of letters of 3 May 2017, Malta and Ghana have agreed to open a school."
    assert parties(text) == [{"MLT", "GHA"}]


def test_an_agreement_of_the_past_counts_where_the_article_opens_with_it():
    opening = "A court applied the treaty that Malta and Ghana signed in 1981. It rained."
    assert parties(opening, published="2019-05-01") == [{"MLT", "GHA"}]
    late = "It rained. It rained. It rained. In 1981 Malta and Ghana signed a treaty."
    assert parties(late, published="2019-05-01") == []


def test_what_supports_a_pair():
    def words(codes: tuple[str, ...], *, plural: bool = False) -> PairEvidence:
        return PairEvidence(
            codes=codes, sentence=0, start=0, end=1, weight=1.0, rule="made", plural=plural
        )

    pair = frozenset(("MLT", "GHA"))
    assert supports(words(("GHA", "MLT")), pair)
    assert not supports(words(("GHA",)), pair)
    assert not supports(words(("GHA", "MLT", "PER")), pair)
    assert supports(words(("GHA", "MLT", "PER"), plural=True), pair)


def test_a_candidate_keeps_the_words_that_show_it():
    (only,) = found("Malta and Ghana signed a treaty. Peru sent a gift.")
    assert only.score > 0
    assert all(set(item.codes) <= {"MLT", "GHA"} for item in only.evidence)
    assert only.events == []
    assert only.sentences == set()


@pytest.mark.parametrize(
    "told",
    [
        "A similar treaty with Peru is to be signed in June.",
        "A visa waiver with Peru will be signed in Lima next month.",
    ],
)
def test_an_agreement_with_another_partner_may_still_be_planned(told):
    text = f"Malta and Ghana signed a treaty on fishing. {told}"
    assert parties(text) == [{"MLT", "GHA"}, {"MLT", "PER"}]


@pytest.mark.parametrize(
    "told",
    ["Was a treaty with Peru signed?", "No treaty with Peru was signed.", "Peru will sign."],
)
def test_what_is_asked_denied_or_names_no_paper_is_not_planned(told):
    assert parties(f"Malta and Ghana signed a treaty on fishing. {told}") == [{"MLT", "GHA"}]


def test_a_comparable_agreement_of_a_third_state_is_background():
    text = (
        "Malta and Ghana signed a treaty on fishing. Russia signed a comparable treaty with Malta "
        "in December. Russia signed it in Valletta."
    )
    assert parties(text) == [{"MLT", "GHA"}]


def test_an_agreement_of_the_past_is_not_reported_where_it_is_only_recalled():
    recalled = "Here, in 1494, Spain and Portugal signed a treaty. The coffee is good."
    assert parties(recalled, published="2015-06-27") == []


def test_an_article_that_only_denies_reports_nothing():
    assert parties("Malta and Ghana met. No treaty between Malta and Ghana was signed.") == []


def test_entries_of_a_list_may_tell_of_ends():
    text = (
        "- The treaty between Malta and Ghana on nets was terminated in March.\n"
        "- Malta terminated its treaty with Peru.\n"
    )
    assert parties(text) == [{"MLT", "GHA"}, {"MLT", "PER"}]


def test_a_further_partner_belongs_to_either_side_that_is_named_most():
    text = (
        "Ghana and Malta signed a treaty on nets. Malta is an island. Malta has fish. With the "
        "president of Peru the Maltese premier was happy. Later Malta signed an accord on cocoa "
        "with Peru. Malta and Peru signed it in Lima."
    )
    assert {"MLT", "PER"} in parties(text)


def test_a_partner_of_last_year_is_background():
    text = (
        "Malta and Ghana signed a treaty on nets in Accra on Thursday. It sets up a hotline. "
        "Both navies will train together. Malta last year signed a similar treaty with Peru."
    )
    assert [set(draft.parties) for draft in drafts(text, published="2019-06-14")] == [
        {"MLT", "GHA"}
    ]


def test_talks_somebody_is_charged_with_are_told_beside_what_was_approved():
    text = (
        "The Cabinet of Malta made these decisions.\n\nFirst: Approving an agreement between the "
        "government of Malta and the government of Ghana on visas, signed in Accra on 3 March "
        "2019.\n\nSecond: Authorizing the Minister of Energy to negotiate with the Peruvian side "
        "a draft memorandum of understanding on wind, and to sign it."
    )
    found = {frozenset(draft.parties) for draft in drafts(text, published="2019-06-14")}
    assert found == {frozenset(("MLT", "GHA")), frozenset(("MLT", "PER"))}


@pytest.mark.parametrize(
    "text",
    [
        "The army chiefs of Malta and Ghana met on Thursday and agreed to keep talking.",
        "Malta has agreed to send forty engineers to Ghana, the government said on Wednesday.",
    ],
)
def test_a_promise_is_no_agreement(text):
    assert drafts(text, published="2019-06-14") == ()


def test_a_similar_deal_of_last_month_is_background():
    text = (
        "Qatar and the Maldives on Thursday signed a security agreement. Qatar last month signed "
        "a similar deal with Rwanda."
    )
    found = {frozenset(draft.parties) for draft in drafts(text, published="2022-02-18")}
    assert found == {frozenset(("QAT", "MDV"))}
