from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tests.gui.review_factories import seed_capture
from tracker.domain.article import Metadata
from tracker.domain.capture import SimilarAgreement
from tracker.domain.resemblance import NearCopy
from tracker.gui.screens.review.words import (
    article_words,
    passage_numbers,
    similar_words,
)


def test_passages_are_numbered_in_the_order_of_the_text():
    capture = seed_capture()
    draft = capture.drafts[0]

    numbers = passage_numbers(draft, capture)

    starts = {numbers[e.passage.uuid]: e.passage.start for e in draft.evidence}
    assert sorted(starts) == list(range(1, 20))
    assert [starts[n] for n in sorted(starts)] == sorted(starts.values())


def test_an_article_is_told_by_its_particulars(full_naming):
    capture = make.capture(source=make.source(metadata=make.metadata()))

    title, particulars = article_words(capture, full_naming)

    assert title == "Deal signed in Antigua"
    assert particulars.startswith("The Daily Ledger · 4 Jun 2019 · English · tier 4 · ")
    assert capture.text.sha256[:12] in particulars


def test_a_copy_is_told_with_the_source_it_copies(full_naming):
    capture = make.capture(copies=(NearCopy("u", "Reuters", 0.876),))

    _title, particulars = article_words(capture, full_naming)

    assert particulars.startswith("copy of Reuters (88 %), one witness with it · ")


def test_what_the_text_tells_beyond_the_drafts_comes_first(full_naming):
    capture = make.capture(announced=3, unread=12_000)

    _title, particulars = article_words(capture, full_naming)

    assert particulars.startswith(
        "the text speaks of 3 agreements · the last 12,000 characters were not read · "
    )


def test_what_is_not_known_is_said(full_naming):
    capture = make.capture(source=make.source(metadata=Metadata()))

    title, particulars = article_words(capture, full_naming)

    assert title.startswith("The United States and Guatemala signed")
    assert "publisher not given · publication day not given" in particulars


def test_a_long_first_line_stands_for_the_title_in_part(full_naming):
    text = make.source_text("word " * 60)
    capture = replace(make.capture(source=make.source(metadata=Metadata())), text=text)

    assert article_words(capture, full_naming)[0].endswith("…")


def test_a_likeness_is_explained(full_naming):
    alike = SimilarAgreement(
        uuid="u", title="Memorandum", parties=("GTM", "USA"), signed="2019-05-27", n_sources=2
    )

    name, why = similar_words(alike, full_naming)
    undated = similar_words(replace(alike, signed="", title=""), full_naming)

    assert name == "Memorandum, Guatemala–United States, 27 May 2019"
    assert why == "Same parties and a similar title. It rests on 2 sources."
    assert undated[0] == "Guatemala–United States"
    assert undated[1].startswith("Same parties; no day to compare.")
    assert similar_words(replace(alike, n_sources=1), full_naming)[1].endswith("on one source.")
