"""Quotations are numbered and tell all that is known of them; sources list them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_evidence_report import TEXT, of, printed, treaty
from tracker.domain.article import text_digest
from tracker.domain.vocabulary import Explicitness
from tracker.printing.quotations import spans


def test_a_quotation_tells_all_that_a_reviewer_asks_for():
    text = back.text(printed(of(treaty(), publisher="The Gazette", tier=2)))

    assert "Trade treaty 1 “treaty on trade”" in text
    digest = text_digest(TEXT)
    expected = (
        f"supports · accepted · stated · S1 The Gazette, tier 2 · par. 1 · text {digest[:8]}…"
    )
    assert expected in text


def test_the_page_of_a_passage_is_told():
    [known] = treaty().evidence
    paged = replace(known, passage=replace(known.passage, page=7))

    assert "p. 7, par. 1" in back.text(printed(of(treaty(evidence=(paged,)))))


def test_what_is_inferred_is_called_so():
    [known] = treaty().evidence
    inferred = replace(known, explicitness=Explicitness.INFERRED)

    assert "supports · accepted · inferred" in back.text(printed(of(treaty(evidence=(inferred,)))))


def test_sources_stand_at_the_end_with_their_whole_digest_and_quotations():
    text = back.solid(printed(of(treaty(), title="Trade at last", url="https://example.org/a")))

    assert f"TextSHA256{text_digest(TEXT)};quotations1." in text
    assert text.index("Sources") < text.rindex("S1Tradeatlast")
    assert "https://example.org/a" in text


def test_a_contradiction_names_the_other_value():
    text = back.text(printed(make.seed_dossier()))

    assert "contradicts (says Minister of Government)" in text


def test_numbers_that_follow_one_another_are_spans():
    assert spans([]) == ""
    assert spans([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7–8"


@given(some.sets(some.integers(min_value=1, max_value=40)))
def test_spans_say_exactly_the_numbers(numbers):
    said = set()
    for span in filter(None, spans(sorted(numbers)).split(", ")):
        first, _, last = span.partition("–")
        said |= set(range(int(first), int(last or first) + 1))

    assert said == numbers


def test_a_decision_gives_its_reason():
    [known] = treaty().evidence
    decided = replace(known, reason="The later paper is clearer.")

    text = back.text(printed(of(treaty(evidence=(decided,)))))
    assert "Reason given: The later paper is clearer." in text


def test_a_source_tells_what_a_citation_needs():
    text = back.text(
        printed(
            of(
                treaty(),
                title="Trade at last",
                publisher="The Gazette",
                authors=("Ann Lee", "Bo Chen"),
                published="2020-05-06",
                tier=2,
            )
        )
    )

    assert "Trade at last. Ann Lee, Bo Chen. The Gazette, 6 May 2020, tier 2 (" in text


def test_a_source_without_publisher_or_day_says_so():
    text = back.text(printed(of(treaty())))

    assert "S1 Day of publication not given, tier 5" in text


def test_a_source_that_nothing_was_taken_from_is_listed_too():
    text = back.text(printed(of(treaty(evidence=()))))

    assert "Sources S1" in text
    assert "quotation" not in text[text.index("Sources") :]


def test_a_text_that_is_not_at_hand_has_no_paragraph():
    known = replace(of(treaty()), texts={})
    text = back.text(printed(known))

    assert "“treaty on trade”" in text
    assert "par. 1" not in text


def test_places_in_the_text_are_told():
    later = make.evidence(make.Field.PLACE, "in Lima", TEXT)
    text = back.text(printed(of(treaty(evidence=(later,)))))

    assert "par. 2" in text
