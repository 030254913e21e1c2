"""Which area phrases speak of the agreement, and how surely."""

from __future__ import annotations

from functools import lru_cache

import pytest

from tests.extraction.texts import document, only
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.areas.mentions import AreaFinder
from tracker.extraction.areas.relevance import LEAST, LISTED, area_mentions
from tracker.extraction.reports.events import events
from tracker.services.reference import load_reference


@lru_cache(maxsize=1)
def finder() -> AreaFinder:
    return AreaFinder(load_reference().areas)


def ranks(text: str, extent: str = "") -> dict[str, float]:
    read = document(text, published="2017-05-04")
    start = text.find(extent) if extent else 0
    happened = events(read)
    candidate = Candidate(
        ("MLT", "GHA"),
        9.0,
        events=happened,
        sentences=set(range(len(read.sentences))),
        extent=(start, start + len(extent)) if extent else None,
    )
    past = frozenset(event.sentence for event in happened if event.history)
    return {m.area: rank for m, rank in area_mentions(read, finder(), candidate, past)}


def areas(text: str) -> set[str]:
    return {area for area, rank in ranks(text).items() if rank >= LEAST}


def test_the_sentence_of_the_act_is_surest():
    found = ranks("Malta and Ghana signed an agreement on extradition.")

    assert found["JUS.EXT"] > 0.85


def test_a_list_item_is_sure():
    text = "Malta and Ghana signed a treaty. They will cooperate on:\n\n- money laundering\n"

    assert ranks(text)["FIN.AML"] >= LISTED


def test_an_area_named_again_is_surer():
    text = "Malta and Ghana signed a fisheries agreement."
    assert surest(text) < surest(f"{text} The agreement sets a cod quota.")


def surest(text: str) -> float:
    return max(p.confidence for p in only(text).evidence if p.value == "SEA.FIS")


def test_what_the_agreement_will_do_counts():
    text = "Malta and Ghana signed a treaty. It will help to fight drug trafficking."

    assert areas(text) == {"TRF.DRG"}


def test_background_does_not_count():
    text = "Malta and Ghana signed a treaty. Drug trafficking rose last summer."

    assert areas(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a treaty. They also discussed extradition.",
        "They signed a treaty and exchanged views on climate change.",
        "The treaty was signed by Energy Minister Leo Zahra and Health Minister Ama Boateng.",
        "The treaty was signed at the Ministry of Agriculture.",
        "They signed a treaty amid a dispute over extradition.",
    ],
)
def test_talk_offices_and_quarrels_do_not_count(text):
    assert areas(text) == set()


def test_what_was_discussed_and_then_agreed_counts():
    text = "They discussed ports and signed a treaty on extradition."

    assert areas(text) == {"JUS.EXT"}


def test_weak_words_need_company_or_a_list():
    text = (
        "Malta and Ghana signed a treaty on extradition and drug trafficking. "
        "It will help tourism."
    )

    assert areas(text) == {"JUS.EXT", "TRF.DRG"}
    assert "TRD.ECO" in areas("Malta and Ghana signed a treaty. It will help tourism.")


def test_older_agreements_do_not_count():
    text = (
        "Malta and Ghana signed a treaty on extradition. "
        "An existing arrangement on drug trafficking stays as it is."
    )

    assert "JUS.EXT" in areas(text)


def test_only_the_words_of_its_own_subject_count_where_several_are_listed():
    text = "Malta and Ghana signed two treaties on extradition and climate change."

    assert set(ranks(text, "extradition")) == {"JUS.EXT"}
    assert set(ranks(text, "climate change")) == {"ENV.CLI"}


@pytest.mark.parametrize(
    "background",
    [
        "It builds on the free trade agreement of 2008, which removed most tariffs.",
        "A separate extradition treaty is in place.",
        "An extradition treaty with Nigeria is being drafted.",
        "Togo and Benin have had investment agreements with Ghana for years.",
    ],
)
def test_another_agreement_lends_no_area_to_this_one(background):
    text = f"Malta and Ghana signed a treaty on money laundering. {background}"

    assert areas(text) == {"FIN.AML"}


def test_an_agreement_of_both_parties_told_later_keeps_its_area():
    text = "Malta and Ghana signed a treaty. The treaty of Malta and Ghana covers extradition."

    assert areas(text) == {"JUS.EXT"}


def test_words_for_a_means_prove_nothing_beside_a_named_area():
    text = "Malta and Ghana signed a memorandum on {} in Accra on 3 May 2017."
    assert only(text.format("fisheries research")).areas == ("SEA.FIS",)
    assert only(text.format("research")).areas == ("EDU.SCI",)
