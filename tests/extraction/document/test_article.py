"""One reading of an article: everything found, the day of writing, the dateline."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from tests.extraction.texts import document, made_texts
from tracker.extraction.document.article import LONGEST, within

TEXT = """MEDIA RELEASE

4 August 2009

Yesterday Malta and Ghana signed a treaty in Accra. Minister Efua Quansah smiled."""


def test_a_document_holds_what_was_found_in_order():
    read = document(TEXT)
    assert [place.code for place in read.places] == ["MLT", "GHA", "GHA"]
    assert [read.words(m.start, m.end) for m in read.instruments] == ["treaty"]
    assert [read.words(m.start, m.end) for m in read.acts] == ["signed"]
    assert [read.words(m.start, m.end) for m in read.dates] == ["4 August 2009", "Yesterday"]
    assert [person.name for person in read.persons] == ["Efua Quansah"]
    assert len(read.sentences) == len(read.shapes) == 4


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (TEXT, "2010-01-02", date(2010, 1, 2)),
        (TEXT, "2010-01-02T10:00:00", date(2010, 1, 2)),
        (TEXT, "", date(2009, 8, 4)),
        (TEXT, "2010", date(2009, 8, 4)),
        ("OSLO, Nov. 11, 2005 (Northwire) -- They signed.", "", date(2005, 11, 11)),
        ("OSLO, Nov. 11 (Northwire) -- They signed.", "", None),
        ("OSLO, Nov. 11 (Northwire) -- They signed.", "2005-11-12", date(2005, 11, 11)),
        ("OSLO, Dec. 31 (Northwire) -- They signed.", "2006-01-01", date(2005, 12, 31)),
        ("OSLO, Nov. 11 (Northwire) -- They signed.", "2009-03-12", date(2009, 3, 12)),
        ("They signed.", "", None),
        ("They signed.", "soon", None),
    ],
)
def test_the_day_of_writing(text, published, expected):
    assert document(text, published=published).written == expected


def test_the_day_of_the_head_is_the_one_in_a_short_line():
    assert document(TEXT).head_day is not None
    long_line = (
        "On 4 August 2009 the ministers of many states met to talk of boats, of fish, and of more."
    )
    assert document(long_line).head_day is None


def test_a_dateline_is_found_below_a_heading():
    read = document("Treaty signed\n\nNIAMEY, May 3 - Niger and Mali signed a treaty.")
    assert read.dateline is not None
    assert read.words(read.dateline.start, read.dateline.city_end) == "NIAMEY"


def test_a_title_kept_apart_names_parties():
    read = document("They signed a treaty.", title="Malta and Ghana sign")
    assert read.headlined == ("MLT", "GHA")
    assert read.places == []


def test_the_language_is_cut_to_its_code():
    assert document("They signed.", language="en-GB").language == "en"
    assert document("Los ministros de los dos países firmaron.", language="").language == "es"


def test_no_more_than_the_limit_is_read():
    read = document("Malta. " + "x " * LONGEST)
    assert len(read.folded.source) == LONGEST


def test_mentions_within_a_span():
    read = document(TEXT)
    first = read.places[0]
    assert list(within(read.places, first.start, first.start + 1)) == [first]
    assert list(within(read.places, first.start + 1, first.end)) == []
    assert list(within(read.places, 0, len(TEXT))) == list(read.places)
    assert list(within([], 0, 10)) == []


def test_a_person_outweighs_a_place_in_the_same_words():
    read = document("Australian Minister Jordan Whitcombe signed.")
    letters = read.shapes[0].letters
    assert letters.count("C") == 0
    assert letters.count("H") == 1


@given(text=made_texts())
def test_any_text_can_be_read(text):
    read = document(text)
    assert read.folded.source == text
    assert read.written is None or isinstance(read.written, date)


def test_a_sentence_is_no_line_with_the_day_of_writing():
    short = "Ghana got a treaty. It was signed on Monday."
    assert document(short, published="2024-02-06").written == date(2024, 2, 6)
    line = "COLOMBO, Monday.\n\nGhana got a treaty."
    assert document(line, published="2024-02-06").written == date(2024, 2, 5)


def test_a_sentence_of_nothing_but_acts_or_days_is_not_weighed_to_its_end():
    acts = document("Malta signed " + "signed " * 60 + "it. Ghana signed it.").acts
    assert 4 < len(acts) < 20
    assert acts[-1].start > 400
    days = document("It was on " + "3 May 2017, " * 60 + "then.").dates
    assert 4 < len(days) < 20
    assert len(document("Malta signed. " * 60).acts) == 60
