from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing.lines import desk, read
from tracker.domain.agreement import Agreement
from tracker.printing.source_line import describe


def told(language="en", **metadata):
    known = make.dossier(Agreement(uuid="r"), {"s1": "Signed in Oslo."}, **metadata)
    writer = desk(known, language)
    return read(describe(writer.line(), known.sources[0], writer.words))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The North Gazette, 3 March 2003, tier 2"),
        ("es", "The North Gazette, 3 de marzo de 2003, nivel 2"),
    ],
)
def test_publisher_day_and_tier_are_told_in_the_language_of_the_page(language, words):
    line = told(language, publisher="The North Gazette", published="2003-03-03", tier=2)

    assert words in line


def test_a_day_after_a_name_that_is_read_from_the_right_stays_whole():
    line = told(publisher="يومية", authors=("كاتب",), published="2003-03-03")

    assert "كاتب\u200e. يومية\u200e, 3 March 2003" in line


def test_a_title_keeps_one_full_stop_and_authors_follow_it():
    line = told(title="Nordic waters.", authors=("A. Reporter", "B. Writer"))

    assert "Nordic waters. A. Reporter, B. Writer. " in line


def test_an_address_ends_what_identifies_a_source():
    assert told(url="https://gazette.example/2003").endswith("https://gazette.example/2003. ")
