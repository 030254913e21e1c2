"""Evidence for pairs of parties is weighed over the whole article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.extraction.texts import document
from tracker.extraction.agreements.pairs import SIGNED_BY, PairEvidence, PairFinder
from tracker.extraction.agreements.scoring import (
    both_sides,
    leading_pair,
    mention_counts,
    merged,
    of_others,
    other_side,
    pair_scores,
)
from tracker.extraction.document.article import Document
from tracker.extraction.reports.events import events


def evidence(read: Document) -> list[PairEvidence]:
    return [
        item
        for number, (sentence, shape) in enumerate(zip(read.sentences, read.shapes, strict=True))
        for item in PairFinder(number, sentence, shape).evidence()
    ]


def scores(text: str, past: frozenset[int] = frozenset()) -> dict[frozenset[str], float]:
    read = document(text)
    return pair_scores(read, evidence(read), past)


PAIR = frozenset(("MLT", "GHA"))
TEXT = "Malta and Ghana signed a treaty. The rain fell. The rain fell. The rain fell. {}"


def test_words_for_a_pair_add_up():
    once = scores(TEXT.format(""))
    twice = scores(TEXT.format("The treaty between Malta and Ghana is long."))
    assert twice[PAIR] > once[PAIR] > 0


def test_the_head_of_an_article_counts_more():
    late = "The rain fell. The rain fell. The rain fell. The rain fell. "
    early = scores("Malta and Ghana signed a treaty. " + late)
    assert early[PAIR] > scores(late + "Malta and Ghana signed a treaty.")[PAIR]


def test_what_is_told_of_the_past_counts_less():
    text = "Malta and Ghana signed a treaty."
    assert scores(text, frozenset((0,)))[PAIR] < scores(text)[PAIR]


def test_a_partner_alone_is_joined_to_the_state_named_most():
    text = "Malta is small. Malta has fish. The treaty with Ghana was signed."
    assert PAIR in scores(text)


def test_one_with_each_gives_a_pair_for_each():
    found = scores("Norway signed treaties with Estonia and Latvia.")
    assert frozenset(("NOR", "EST")) in found
    assert frozenset(("NOR", "LVA")) in found
    assert frozenset(("EST", "LVA")) not in found


def test_names_count_more_than_capitals_and_the_title_counts_too():
    counts = mention_counts(document("Malta signed in Accra."))
    assert counts["MLT"] > counts["GHA"] > 0
    titled = mention_counts(document("They signed.", title="Peru"))
    assert titled == {"PER": 1}


@pytest.mark.parametrize(
    ("counts", "expected"),
    [({"MLT": 5, "GHA": 3}, "GHA"), ({"MLT": 5}, None), ({"MLT": 5, "GHA": 1}, None)],
)
def test_the_other_side_is_the_one_named_most(counts, expected):
    read = mention_counts(document(""))
    read.update(counts)
    assert other_side(read, "MLT") == expected


def test_who_writes_i_signed_speaks_for_one_of_both_sides():
    text = "Today I signed an agreement. Malta thanks Ghana. Malta and Ghana are friends."
    (found,) = both_sides(document(text))
    assert set(found.codes) == PAIR


def test_leaders_who_sign_show_both_sides_more_than_countries_that_are_named():
    named = "Malta and Ghana are friends. Malta met Ghana. {}"
    (signed,) = both_sides(document(named.format("The two leaders signed a treaty.")))
    (spoken,) = both_sides(document(named.format("The treaty of the two countries is long.")))
    assert signed.weight > spoken.weight


def test_both_sides_are_the_two_states_named_most():
    text = "Malta and Ghana are friends. Malta met Ghana. The two countries signed a treaty."
    (found,) = both_sides(document(text))
    assert set(found.codes) == PAIR
    assert found.rule == "both sides"


@pytest.mark.parametrize(
    "text",
    [
        "Malta is an island. The two countries signed a treaty.",
        "Malta, Ghana and Peru met. Peru met both. The two countries signed a treaty.",
        "Malta and Ghana are friends. The two countries met.",
    ],
)
def test_both_sides_are_not_guessed(text):
    assert list(both_sides(document(text))) == []


LETTER = "Malta opened a school in Ghana. Ghana thanked Malta."


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ama Boateng and I at last signed a treaty on harbours.",
        "The Ministers said that the agreement came into force on 3 May 2017.",
    ],
)
def test_an_act_that_names_no_party_is_that_of_the_two_states_an_article_is_about(told):
    read = document(f"{LETTER} {told}")
    (found,) = leading_pair(read, events(read))
    assert set(found.codes) == PAIR
    assert read.words(found.start, found.end) in told


@pytest.mark.parametrize(
    "told",
    [
        "The mayors signed an agreement on twin towns.",
        "The minister watched as the company signed an agreement on nets.",
        "The ministers will sign a treaty on harbours.",
        "Peru and Peru again: Peru's minister signed a treaty.",
        "The ministers met.",
    ],
)
def test_the_two_states_are_not_taken_for_other_signers_plans_or_with_a_third(told):
    read = document(f"{LETTER} {told}")
    assert list(leading_pair(read, events(read))) == []


@pytest.mark.parametrize(
    ("office", "other"),
    [
        ("Rector", True),
        ("Director of Sales", True),
        ("Mayors of both towns", True),
        ("Federation President", True),
        ("Minister of Fisheries", False),
        ("Ambassador", False),
    ],
)
def test_offices_of_others_than_states(office, other):
    assert of_others(office) is other


@pytest.mark.parametrize(
    "told",
    [
        "A few minutes ago our two governments signed the agreement on ferries.",
        "Under the agreement reached on Tuesday, Ghana lets forty Maltese boats fish.",
    ],
)
def test_what_two_governments_did_is_that_of_the_two_an_article_is_about(told):
    read = document(
        "The minister of Malta greeted the president of Ghana. Malta and Ghana are friends. "
        + told
    )
    assert {frozenset(item.codes) for item in leading_pair(read, events(read))} == {PAIR}


def test_signers_of_some_parties_stand_for_all_of_a_joint_paper():
    text = "The ministers of Malta, Ghana and Peru signed a treaty. {}"
    joint = evidence(document(text))
    some = replace(joint[0], codes=("MLT", "GHA"), rule=SIGNED_BY)
    others = replace(joint[0], codes=("MLT", "FJI"), rule=SIGNED_BY)

    assert set(merged([*joint, some])[-1].codes) == {"MLT", "GHA", "PER"}
    assert merged([*joint, others])[-1] == others
    assert merged([some]) == [some]


def test_questions_count_less_for_who_is_meant():
    told = mention_counts(document("It rained. And it rained in Peru."))["PER"]
    asked = mention_counts(document("It rained. And did it rain in Peru?"))["PER"]
    assert asked < told


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The agreement was signed at Mohembo on 12 June.", True),
        ("The club signed the agreement at Mohembo on 12 June.", False),
        ("They agreed to disagree, and a paper was not put on the table.", False),
    ],
)
def test_an_article_in_which_only_states_act_is_about_the_two_it_names(told, found):
    read = document(f"Malta and Ghana let elephants pass. The minister of Malta was glad. {told}")
    assert bool(list(leading_pair(read, events(read)))) is found


def test_a_title_above_names_what_was_signed():
    read = document(
        "Government of Malta\n\nAgreement with Ghana on lobster\n\nSigned: Valletta, 3 May 2017"
        "\n\nThe minister was glad. He was very glad indeed."
    )
    assert {frozenset(i.codes) for i in leading_pair(read, events(read))} == {PAIR}


def test_agreements_that_are_only_like_the_news_count_less():
    plain = scores(TEXT.format("Malta has concluded agreements with Peru."))
    like = scores(TEXT.format("Malta has concluded similar agreements with Peru."))
    pair = frozenset(("MLT", "PER"))
    assert like[pair] < plain[pair]


def test_it_stands_for_the_instrument_of_the_sentence_before():
    text = "Malta and Ghana have a treaty on nets. It was signed in Accra by both ministers."
    read = document(text)
    assert {frozenset(i.codes) for i in leading_pair(read, events(read))} == {PAIR}


def test_a_pair_with_an_agreement_of_its_own_is_no_part_of_a_joint_one():
    text = (
        "Malta and Ghana signed a treaty on rivers. {}In a separate ceremony Malta, Ghana and"
        " Peru signed an accord on roads."
    )
    signers = PairEvidence(
        codes=("GHA", "MLT"), sentence=0, start=0, end=5, weight=3.0, rule=SIGNED_BY
    )
    beside = [*evidence(document(text.format(""))), signers]
    assert frozenset(merged(beside)[-1].codes) == PAIR
    without = [item for item in beside if len(item.codes) > 2 or item is signers]
    assert frozenset(merged(without)[-1].codes) == {"MLT", "GHA", "PER"}
