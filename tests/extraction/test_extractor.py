"""The way in: laws that hold for every text, and what one article yields."""

from __future__ import annotations

from cProfile import Profile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extraction.texts import drafts, extraction, extractor, made_texts, only, sides
from tracker.domain.draft import Extraction
from tracker.domain.partial_date import is_date
from tracker.domain.vocabulary import Field, GapReason, InstrumentType, ReportedStatus
from tracker.extraction.document.article import LONGEST
from tracker.extraction.extractor import Extractor, extract
from tracker.services.reference import load_reference

PLAIN = (
    "Malta and Ghana signed a fisheries agreement in Valletta on 3 May 2017. "
    "The agreement was signed by Maltese Fisheries Minister Carmelo Zahra and "
    "Ghanaian Ambassador Efua Quansah."
)
DAYS = st.dates().map(lambda day: day.isoformat()) | st.sampled_from(
    ["", "2019", "2019-05", "nonsense"]
)


@settings(max_examples=150, deadline=None)
@given(text=made_texts(), published=DAYS)
def test_whatever_is_read_every_quotation_is_an_exact_slice(text, published):
    for draft in extraction(text, published=published).agreements:
        for proposal in draft.evidence:
            assert text[proposal.start : proposal.end] == proposal.exact
            assert proposal.exact.strip() == proposal.exact != ""
            assert 0.0 <= proposal.confidence <= 1.0
            assert proposal.rule


@settings(max_examples=80, deadline=None)
@given(text=made_texts(), published=DAYS)
def test_every_value_is_well_formed_and_has_words_behind_it(text, published):
    reference = load_reference()
    for draft in extraction(text, published=published).agreements:
        behind = {(proposal.field, proposal.value) for proposal in draft.evidence}
        assert len(draft.parties) == len(set(draft.parties)) >= 2
        assert all(code in reference.places for code in draft.parties)
        assert {(Field.PARTIES, code) for code in draft.parties} <= behind
        assert all(area in reference.areas for area in draft.areas)
        assert {(Field.AREAS, area) for area in draft.areas} <= behind
        assert not set(draft.areas) & set(draft.absent_areas)
        assert draft.signed is None or is_date(draft.signed)
        assert draft.signed is None or (Field.SIGNED, draft.signed) in behind
        assert draft.place is None or (Field.PLACE, draft.place) in behind
        for person in draft.signatories:
            assert (Field.SIGNATORIES, person.name) in behind
            assert person.party is None or person.party in draft.parties


@settings(max_examples=60, deadline=None)
@given(text=made_texts())
def test_the_same_text_gives_the_same_drafts(text):
    again = Extractor(load_reference()) if len(text) % 29 == 0 else extractor()
    assert again.extract(text) == extraction(text)


@settings(max_examples=60, deadline=None)
@given(text=made_texts())
def test_an_empty_field_is_a_gap_and_a_filled_one_is_not(text):
    for draft in extraction(text).agreements:
        gaps = dict(draft.gaps)
        assert set(gaps.values()) <= {GapReason.SEARCHED_NOT_FOUND}
        assert (Field.SIGNED in gaps) is (draft.signed is None)
        assert (Field.PLACE in gaps) is (draft.place is None)
        assert (Field.SIGNATORIES in gaps) is (not draft.signatories)
        assert (Field.INSTRUMENT_TYPE in gaps) is (draft.instrument_type is None)
        assert (Field.AREAS in gaps) is (not draft.areas)


def test_a_plain_article_yields_every_field():
    draft = only(PLAIN)
    assert draft.parties == ("MLT", "GHA")
    assert draft.instrument_type is InstrumentType.AGREEMENT
    assert draft.signed == "2017-05-03"
    assert draft.place == "Valletta"
    assert draft.status is ReportedStatus.SIGNED
    assert draft.areas == ("SEA.FIS",)
    assert sides(draft) == {"Carmelo Zahra": "MLT", "Efua Quansah": "GHA"}
    assert draft.gaps == ()


@pytest.mark.parametrize(
    "nothing",
    [
        "",
        " \n\t ",
        "Rain is expected over Ghana on Monday.",
        "The two clubs have signed a goalkeeper.",
        "Malta. Ghana. Treaty.",
    ],
)
def test_no_agreement_is_a_finding(nothing):
    assert drafts(nothing) == ()


def test_the_day_of_publication_is_never_the_day_of_signing():
    text = "Malta and Ghana have signed a fisheries agreement."
    draft = only(text, published="2017-05-05")
    assert draft.signed is None
    assert dict(draft.gaps)[Field.SIGNED] is GapReason.SEARCHED_NOT_FOUND


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("today", "2017-05-05"),
        ("yesterday", "2017-05-04"),
        ("on Wednesday", "2017-05-03"),
        ("on Friday", "2017-05-05"),
        ("last month", "2017-04"),
    ],
)
def test_the_day_of_publication_makes_other_days_known(word, day):
    text = f"Malta and Ghana signed a fisheries agreement {word}."
    assert only(text, published="2017-05-05").signed == day
    assert only(text).signed is None


def test_a_text_beyond_the_limit_is_read_up_to_it():
    early = PLAIN + "\n\n" + "x " * (LONGEST // 2)
    late = "x " * (LONGEST // 2) + "\n\n" + PLAIN
    assert only(early).parties == ("MLT", "GHA")
    assert drafts(late) == ()


def test_the_title_may_be_kept_apart_from_the_text():
    text = "The two countries signed a treaty on fisheries on 3 May 2017."
    assert isinstance(extraction(text, title="Malta and Ghana"), Extraction)
    assert (
        extraction(text, title="Malta and Ghana").agreements
        == extraction(text, title="Malta and Ghana").agreements
    )


def test_the_language_is_told_or_detected():
    french = "Le Tchad et la Suisse ont signé un accord de pêche à Berne le 3 mai 2017."
    assert extraction(french).language == "fr"
    assert extractor().extract(french, language="en").language == "en"
    assert extractor().extract(french, language="fr-CH").language == "fr"


def test_what_was_prepared_is_kept_for_the_same_reference():
    reference = load_reference()
    other = replace(reference)
    assert extract(PLAIN, reference) == extract(PLAIN, other) == extract(PLAIN, reference)
    assert extract(PLAIN, reference).agreements[0].parties == ("MLT", "GHA")


@pytest.mark.parametrize(
    "words",
    [
        "Malta and Ghana signed an agreement. ",
        "no details on trade, ",
        "Alpha Minister ",
        "Malta and Ghana sign pact\n\n",
        "signed ",
        "Mr ",
        "valid for five years renewed automatically ",
        "Malta and Ghana signed a treaty on fisheries in Accra on 3 May 2017 ",
    ],
)
def test_work_grows_no_faster_than_the_text(words):
    short, long = (calls_for(words * times) for times in (400, 1600))

    assert long < 5 * short


@pytest.mark.parametrize(
    "line",
    [
        "It was signed by Minister {}. ",
        "Minister {} and ",
        "Minister {} Bela signed it. ",
        "The two ministers signed it. Maltese Minister Ana {}. ",
    ],
)
def test_work_grows_no_faster_than_a_list_of_signers(line):
    few, many = (calls_for(PLAIN + signers(line, times)) for times in (100, 400))

    assert many < 5 * few


def signers(line: str, times: int) -> str:
    """Return a line again and again, each time with another surname."""
    letters = "bcdfghklmnprstvz"
    names = (
        f"{letters[n // 16 % 16]}a{letters[n % 16]}o{letters[n // 256]}" for n in range(times)
    )
    return "".join(line.format(name.title()) for name in names)


def calls_for(text: str) -> int:
    """Count the calls that reading a text takes: the same on a slow machine as on a fast one."""
    profile = Profile()
    profile.runcall(extractor().extract, text, published="2017-05-04")
    return sum(entry.callcount for entry in profile.getstats())


def test_what_was_not_read_of_a_very_long_text_is_said():
    text = "Malta and Ghana signed a treaty in Accra on 3 May 2017.\n" + "x" * LONGEST
    found = extraction(text)
    assert found.unread == len(text) - LONGEST > 0
    assert len(found.agreements) == 1
    assert extraction(text[:100]).unread == 0
