"""What belongs to an agreement, and what is background to it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, only
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.areas.background import LISTED, Background, short_item
from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.reports.events import events


def background(text: str, extent: str = "") -> Background:
    read = document(text, published="2017-05-04")
    start = text.find(extent)
    candidate = Candidate(
        ("MLT", "GHA"),
        9.0,
        events=events(read),
        sentences=set(range(len(read.sentences))),
        extent=(start, start + len(extent)) if extent else None,
    )
    return Background(read, candidate, frozenset())


def belongs(text: str, word: str, extent: str = "") -> bool:
    told = background(text, extent)
    at = text.find(word)
    inside = [n for n, s in enumerate(told.document.sentences) if s.start <= at < s.end]
    mention = AreaMention(at, at + len(word), "JUS.EXT", absent=False, rule=word)
    return told.belongs(inside[0], mention)


SIGNED = "Malta and Ghana signed an agreement on extradition on 3 May 2017. "


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [
        (SIGNED, "extradition", True),
        (SIGNED + "The Energy Minister was pleased.", "Energy", False),
        (SIGNED + "They discussed customs too.", "customs", False),
        (SIGNED + "Malta already has a similar treaty on customs.", "customs", False),
        (SIGNED + "Peru and Malta have a treaty on customs.", "customs", False),
        (SIGNED + "It covers customs too.", "customs", True),
    ],
)
def test_offices_talks_and_other_agreements_are_background(text, word, right):
    assert belongs(text, word) is right


def test_only_the_own_part_of_a_list_belongs():
    text = "Malta and Ghana signed two agreements on customs and extradition."
    assert belongs(text, "customs", "customs")
    assert not belongs(text, "extradition", "customs")


def test_ranks_fall_with_the_distance_from_the_act():
    text = f"{SIGNED}It will help farmers. Rain fell.\n\n- customs\n"
    told = background(text)
    act, help_, rain, item = (told.rank(number) for number in range(4))
    assert item == LISTED > act > help_ > rain > 0
    assert short_item(told.document.sentences[3])
    assert not short_item(told.document.sentences[0])


def test_the_past_has_no_rank():
    told = background("Rain fell in Ghana. Malta has beaches.")
    past = Background(told.document, Candidate(("MLT", "GHA"), 9.0), frozenset((0,)))
    assert past.rank(0) == 0.0
    assert past.rank(1) > 0.0


def test_the_name_of_a_body_is_no_area():
    text = SIGNED + "The Extradition Review Board will help."
    assert not belongs(text, "Extradition")
    assert belongs(text.replace(" Review Board", " of suspects"), "Extradition")


def test_a_sentence_on_the_agreement_may_name_a_third_state():
    text = SIGNED + "The agreement lets extradition from the border with Togo go on."
    assert belongs(text, "extradition from")


def test_what_a_sentence_says_is_covered_ranks_above_other_prose():
    told = background(SIGNED + "It covers extradition. It helps with extradition.")
    assert told.rank(0) > told.rank(1) > told.rank(2)


def test_only_paragraphs_with_the_act_tell_the_areas_of_a_statement():
    title = "Joint Statement of Malta and Ghana\n\n1. They met.\n\n"
    rest = "\n\n".join(f"{n}. They spoke of extradition no. {n}." for n in range(3, 7))
    text = f"{title}2. {SIGNED.strip()}\n\n{rest}"
    assert belongs(text, "extradition on")
    assert not belongs(text, "extradition no. 3")


@pytest.mark.parametrize(
    "told",
    [
        "The State Commission on Extradition met.",
        "The Ministerio del Interior y Extradition met.",
        "The signing took place at the Maltese Extradition Centre.",
        "Questions go to the Extradition Section of the embassy.",
        "It takes account of the presence of extradition cases.",
        "It is suspended until extradition is easier.",
    ],
)
def test_bodies_and_reasons_are_background(told):
    word = "Extradition" if "Extradition" in told else "extradition"
    assert not belongs(SIGNED.replace("extradition", "nets") + told, word)


def test_a_joint_commission_is_what_was_agreed():
    assert belongs(SIGNED + "It sets up a joint commission on roads.", "roads")


def test_what_a_new_paper_adds_to_is_another():
    text = "Malta and Ghana signed a treaty on nets, which supplements the convention on bees."
    assert belongs(text, "nets")
    assert not belongs(text, "bees")


def test_a_paper_that_a_heading_says_is_to_come_is_another():
    text = "Malta, Ghana sign treaty on nets, trade pact due by May\n\n"
    assert belongs(text + SIGNED, "nets")
    assert not belongs(text + SIGNED, "trade")


def test_what_is_said_of_the_one_kind_of_paper_belongs_to_it():
    text = "Malta and Ghana signed a treaty on nets and a memorandum on bees. The memorandum "
    both = drafts(text + "covers student exchanges.", published="2017-05-04")
    assert ["EDU.EDU" in draft.areas for draft in both] == [False, True]


@pytest.mark.parametrize(
    "courtesy",
    [
        "The ministers praised the level of trade between the two countries.",
        "Noting the potential for farm projects, they stressed the importance of tourism.",
        "They expressed their readiness to expand cooperation in mining.",
    ],
)
def test_courtesies_of_a_meeting_are_no_subjects(courtesy):
    text = f"Malta and Ghana signed a pact on medical training on Monday.\n\n{courtesy}"
    assert only(text, published="2017-05-04").areas == ("HEA.PUB",)
