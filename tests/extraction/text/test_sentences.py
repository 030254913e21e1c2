"""Sentences, and which of them are headings, list items and datelines."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import made_texts
from tracker.extraction.text.folding import fold
from tracker.extraction.text.sentences import Kind, dateline, opens_with_a_mark, sentences

RELEASE = """Malta and Ghana sign fisheries treaty

VALLETTA, May 3 - Malta and Ghana signed a treaty on Wednesday. Mr. Zahra and H.E. Efua \
Quansah signed it.

The treaty covers:
- customs
- the U.S. market
1. visas

It will last ten years."""


def cut(text: str) -> list[tuple[str, Kind]]:
    folded = fold(text)
    return [(folded.clean[s.start : s.end], s.kind) for s in sentences(folded)]


def test_a_release_is_cut_into_heading_prose_and_items():
    found = cut(RELEASE)
    assert found[0] == ("Malta and Ghana sign fisheries treaty", Kind.HEADING)
    assert found[1][1] is Kind.PROSE
    assert found[1][0].endswith("signed a treaty on Wednesday.")
    assert found[2][0] == "Mr. Zahra and H.E. Efua Quansah signed it."
    items = [words for words, kind in found if kind is Kind.ITEM]
    assert items == ["- customs", "- the U.S. market", "1. visas"]
    assert found[-1] == ("It will last ten years.", Kind.PROSE)


def test_the_first_sentence_of_the_prose_leads():
    folded = fold(RELEASE)
    leading = [s for s in sentences(folded) if s.lead]
    assert len(leading) == 1
    assert folded.clean[leading[0].start :].startswith("VALLETTA")


def test_sentences_of_a_paragraph_share_its_number():
    blocks = [s.block for s in sentences(fold(RELEASE))]
    assert blocks == sorted(blocks)
    assert blocks[1] == blocks[2] != blocks[0]


def test_lines_of_fixed_width_are_joined():
    wrapped = (
        "The ministers of Malta and of Ghana met in the old town on Monday and\n"
        "signed a treaty on fishing there."
    )
    found = cut(wrapped)
    assert len(found) == 1
    assert found[0][0] == wrapped


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Petro Lysenko and Mr. Bodnar met in St. John's.",
        "The U.S. Embassy in Washington, D.C. said so.",
        "It cost $1.5 million at No. 10 Downing St. on Monday.",
    ],
)
def test_short_forms_do_not_end_a_sentence(text):
    assert [words for words, _kind in cut(text)] == [text]


def opening(text: str) -> tuple[str, str] | None:
    folded = fold(text)
    found = dateline(folded, sentences(folded)[0])
    if found is None:
        return None
    return folded.clean[found.start : found.city_end], folded.clean[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("PORT VILA, July 14 - The two states agreed.", "PORT VILA"),
        ("OSLO -- The two states agreed.", "OSLO"),
        ("Oslo, Norway (Northwire) -- The two states agreed.", "Oslo"),
        ("BRUSSELS, Nov. 11 , 2005 (Northwire) -- The two states agreed.", "BRUSSELS"),
        ("NIAMEY – The two states agreed.", "NIAMEY"),
        ("LIMA, Feb. 1, 2012 — Desde hoy rige el tratado.", "LIMA"),
        ("St. George's, Grenada (May 3, 2021) - The two states agreed.", "St. George's"),
        ("VALLETTA (24 May 2022) – The two states agreed.", "VALLETTA"),
        (
            "Office of the Premier, St. Julian's, Malta (May 3, 2021) - They agreed.",
            "St. Julian's",
        ),
        ("Ministry of Fisheries, Accra, 3 May 2021 - They agreed.", "Accra"),
    ],
)
def test_a_dateline_gives_the_city(text, city):
    found = opening(text)
    assert found is not None
    assert found[0] == city


@pytest.mark.parametrize(
    "text",
    [
        "The two states agreed.",
        "Mr Zahra - a former teacher - signed.",
        "Note: the two states agreed.",
        "He went to OSLO - and came back.",
        "Ministry of Fisheries staff, among them divers - all former sailors - agreed.",
    ],
)
def test_other_openings_are_no_dateline(text):
    assert opening(text) is None


def test_an_endless_sentence_is_cut():
    found = cut("word " * 3000)
    assert len(found) > 3
    assert max(len(words) for words, _kind in found) <= 1600


def test_a_text_without_any_gap_is_cut_too():
    assert max(len(words) for words, _kind in cut("x" * 9000)) <= 1600


@given(text=made_texts())
def test_sentences_stand_in_order_and_hold_all_words(text):
    folded = fold(text)
    free = 0
    left = []
    for sentence in sentences(folded):
        assert free <= sentence.start < sentence.end <= len(folded.clean)
        left.append(folded.clean[free : sentence.start])
        free = sentence.end
    assert "".join([*left, folded.clean[free:]]).strip() == ""
    assert sum(sentence.lead for sentence in sentences(folded)) <= 1


@pytest.mark.parametrize(
    ("text", "marked"),
    [("- Treaty on nets", True), ("1. Treaty on nets", True), ("Treaty on nets", False)],
)
def test_bullets_and_numbers_open_the_entry_of_a_list(text, marked):
    folded = fold(text)
    assert opens_with_a_mark(folded, sentences(folded)[0]) is marked


def kinds_of(text: str) -> list[str]:
    folded = fold(text)
    return [folded.clean[s.start : s.end] for s in sentences(folded)]


def test_each_line_of_a_form_stands_alone_however_long_it_is():
    first = "For the Republic of Kenya: Hon. Odhiambo Rateng, Minister for Fisheries"
    second = "For the Republic of Uganda: Hon. Ruth Nankabirwa, Minister of State"
    assert kinds_of(f"{first}\n{second}") == [first, second]


def test_the_short_name_of_a_state_ends_no_sentence_before_its_office():
    text = "Today U.S. Ambassador Carol Whit signed. She then left for the U.S. It rained."
    assert len(kinds_of(text)) == 3


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The two signed a paper in Baku. AZERTAC - So it says.", None),
        ("ASTANA. KAZINFORM - A number of papers were signed on Friday.", "ASTANA"),
        ("BELGRADE, 21st February, 2024 (WAM) -- The two signed a paper.", "BELGRADE"),
        ("La Habana, 17 may (Prensa Latina) Cuba y Laos suscribieron dos textos.", "La Habana"),
        ("Georgetown, Guyana.- Los dos países firmaron ayer un acuerdo.", "Georgetown"),
        ("BAKU /AZERTAC/ - The two signed a paper.", "BAKU"),
        ("BUJUMBURA, May 3 - The two signed a paper.", "BUJUMBURA"),
    ],
)
def test_datelines_of_agencies(text, city):
    folded = fold(text)
    found = dateline(folded, sentences(folded)[0])
    assert (folded.clean[found.start : found.city_end] if found else None) == city
