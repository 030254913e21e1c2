"""What an article recalls is told from what is its news."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.reports.history import ancient, date_among, long_ago, replaced


def at(text: str, word: str = "V") -> tuple[object, object, int]:
    read = document(text, published="2015-06-27")
    return read, read.shapes[0], read.shapes[0].letters.index(word)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("In 1981 Malta and Ghana signed a treaty.", True),
        ("Malta and Ghana signed a treaty in 1998.", True),
        ("Malta and Ghana signed on 3 May 2001 a treaty.", True),
        ("Malta and Ghana signed a treaty in 2015.", False),
        ("Malta and Ghana signed a treaty on Monday.", False),
        ("Malta and Ghana signed the 1998 treaty.", True),
    ],
)
def test_a_signing_dated_years_back_is_old(text, old):
    read, shape, index = at(text)
    assert long_ago(read, shape, index) is old


def test_without_a_day_of_writing_nothing_is_old():
    read = document("In 1981 Malta and Ghana signed a treaty.")
    assert not long_ago(read, read.shapes[0], read.shapes[0].letters.index("V"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1494 Spain and Portugal signed a treaty.", True),
        ("At 1600 GMT the ministers signed a treaty.", True),
        ("All 1600 guests saw how they signed a treaty.", False),
        ("In 1981 they signed a treaty.", False),
        ("It was a treaty that they signed in 1797.", True),
        ("It was a treaty that they signed in 1897.", False),
    ],
)
def test_other_centuries(text, expected):
    _, shape, index = at(text)
    assert ancient(shape, index) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The accord replaces the one signed in Accra.", True),
        ("The plan builds on what was signed in Accra.", True),
        ("The treaty was signed in Accra.", False),
    ],
)
def test_what_the_news_follows_is_replaced(text, expected):
    read, shape, index = at(text)
    assert replaced(read, 0, shape, index, shape.letters.find("I")) is expected


def test_the_first_date_counts_unless_an_instrument_stands_before_it():
    _, shape, index = at("They signed on 3 May 2001 a treaty of 1998.")
    day = date_among(shape.items[index + 1 :])
    assert day is not None
    assert day.year == 2001
    assert date_among(shape.items[shape.letters.index("I") :]) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the anniversary of the treaty that Malta and Ghana signed.", True),
        ("At a feast for the anniversary of ties Malta and Ghana signed a treaty.", False),
        ("La fiesta del centenario del tratado que firmaron Malta y Ghana.", True),
    ],
)
def test_an_anniversary_of_a_treaty_recalls_it(text, expected):
    _, shape, index = at(text)
    assert ancient(shape, index) is expected


@pytest.mark.parametrize(
    ("text", "history"),
    [
        ("The MOU follows the Policing Partnership signed last year.", True),
        ("The following agreements were signed.", False),
        ("That memorandum lapses when the agreement takes effect.", True),
        ("It terminates and replaces the convention.", True),
        ("It is forty years since Malta and Ghana signed the treaty.", True),
        ("Ten years after the war, Malta and Ghana signed a treaty.", False),
    ],
)
def test_what_the_news_takes_the_place_of(text, history):
    first = events(document(text, published="2019-06-14"))[0]
    assert first.history is history


def test_the_year_of_what_is_done_to_an_agreement_is_not_that_of_the_act():
    read = document("Kuwait acceded to the 2009 agreement on cables.", published="2019-06-14")
    (event,) = events(read)
    assert not event.old


@pytest.mark.parametrize(
    ("told", "older"),
    [
        ("Le précédent protocole a expiré.", True),
        ("Le protocole a expiré.", False),
    ],
)
def test_the_end_of_a_preceding_paper_is_not_that_of_the_news(told, older):
    read = document(f"Malte et le Ghana ont signé un protocole. {told}", language="fr")
    last = [event for event in events(read) if event.sentence == 1]
    assert last
    assert all(event.replaced is older for event in last)
