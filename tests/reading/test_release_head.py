from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.specimens import docx, odt, paragraphs
from tracker.reading import read_bytes
from tracker.reading.content import Facts
from tracker.reading.release_head import (
    BELOW_ORIGIN,
    DAY_LINE_ORIGIN,
    TITLE_ORIGIN,
    add_head,
    headline,
    released_on,
)

STORY = "Peru and Chile sign border accord\n\nThe two countries have signed an accord.\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (STORY, "Peru and Chile sign border accord"),
        ("\n\n  Ministers  meet again \n \n\nThey met.", "Ministers meet again"),
        ("Will it hold?\n\nNobody knows.", "Will it hold?"),
        ("They signed it on Monday.\n\nIt holds.", ""),
        ("From our correspondent:\n\nIt holds.", ""),
        ("No blank line follows\nso it is no title.", ""),
        ("A line by itself", ""),
        ("A line and then nothing\n\n", ""),
        ("https://example.org/a story\n\nText.", ""),
        ("MEDIA RELEASE Friday\n\nText.", ""),
        ("Press statements differ widely\n\nText.", "Press statements differ widely"),
        ("Oneword123\n\nText.", ""),
        ("12 34 56 78\n\nText.", ""),
        ("word " * 60 + "\n\nText.", ""),
        ("", ""),
    ],
)
def test_only_an_evident_headline_is_proposed(text: str, title: str) -> None:
    assert headline(text)[0] == title


@pytest.mark.parametrize(
    "above",
    [
        "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS\n\nFA181 10 December 2002\n\n",
        "Comunicado de prensa n.º 12\n\nLunes, 27 de mayo de 2019\n",
        "Communiqué de presse\n\nParis, le 3 août 2021\n\n",
    ],
)
def test_a_headline_is_found_below_the_letterhead(above):
    assert headline(above + STORY) == ("Peru and Chile sign border accord", BELOW_ORIGIN)
    assert headline(STORY) == ("Peru and Chile sign border accord", TITLE_ORIGIN)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("FA181 10 December 2002", "2002-12-10"),
        ("MEDIA RELEASE Wednesday, 28 October 2015", "2015-10-28"),
        ("22 Jul 2020", "2020-07-22"),
        ("Published: 2019-05-27 14:30 GMT", "2019-05-27"),
        ("For immediate release - May 3rd, 2021", "2021-05-03"),
        ("ISLAMABAD: 3 May 2021", "2021-05-03"),
        ("Lunes, 27 de mayo de 2019", "2019-05-27"),
        ("Paris, le 1er août 2021", "2021-08-01"),
        ("2 mars 2020 – 14h30", "2020-03-02"),
        ("WASHINGTON, Nov. 22 , 2006 (Agency) -- The two states signed.", "2006-11-22"),
        ("PORT LOUIS, April 15, 1997 – The two states signed.", "1997-04-15"),
        ("They met on 3 May 2019.", ""),
        ("Agreement of 3 May 2019", ""),
        ("Agreement of 3 May 2019 on trade", ""),
        ("Updated 3 May 2019", ""),
        ("May 2019", ""),
        ("05/06/2019", ""),
        ("31 February 2019", ""),
        ("3 Floreal 2019", ""),
        ("13 May 20191", ""),
    ],
)
def test_the_day_is_that_of_a_line_that_says_nothing_else(line, day):
    assert released_on(f"Accord on trade\n\n{line}\n\nThe states agreed.\n") == day


def test_a_day_far_below_the_head_is_not_that_of_the_text():
    assert released_on("One line of the story.\n" * 8 + "3 May 2019\n") == ""
    assert released_on("a" * 2_000 + "\n3 May 2019\n") == ""


def test_two_different_days_leave_it_open():
    assert released_on("3 May 2019\n\n4 May 2019\n\nText.") == ""
    assert released_on("3 May 2019\n\n2019-05-03\n\nText.") == "2019-05-03"


@given(st.dates(min_value=dt.date(1900, 1, 1)))
def test_every_day_in_a_line_of_its_own_is_read(day):
    assert released_on(f"Lima, {day.day} {day:%B} {day.year}\n\nText.") == day.isoformat()


def test_what_the_document_says_itself_comes_before_its_head():
    facts = Facts()
    facts.add("published", "2019-05-28", "date")
    add_head(facts, "27 May 2019\n\n" + STORY)
    metadata = facts.metadata()
    assert (metadata.published, metadata.title) == (
        "2019-05-28",
        "Peru and Chile sign border accord",
    )
    assert facts.origins == {"published": "date", "title": BELOW_ORIGIN}
    facts = Facts()
    add_head(facts, "27 May 2019\n\n" + STORY)
    assert facts.origins["published"] == DAY_LINE_ORIGIN


RELEASE = (
    "MEDIA RELEASE",
    "Peru and Chile sign border accord",
    "Lima, 27 May 2019",
    "The two countries have signed an accord on their border, said the ministers who had met.",
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("release.txt", "\n\n".join(RELEASE).encode()),
        ("release.docx", docx(paragraphs(*RELEASE))),
        ("release.odt", odt("".join(f"<text:p>{text}</text:p>" for text in RELEASE))),
        ("release.rtf", (r"{\rtf1\ansi " + r"\par ".join(RELEASE) + "}").encode()),
    ],
)
def test_every_format_says_what_its_head_says(name, data):
    article = read_bytes(data, filename=name)

    assert article.metadata.title == "Peru and Chile sign border accord"
    assert article.metadata.published == "2019-05-27"
    assert article.origins["title"] == BELOW_ORIGIN
    assert article.origins["published"] == DAY_LINE_ORIGIN


LINES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=60),
    st.sampled_from([*RELEASE, "FA181 10 December 2002", "", "Published: 3 May 2019"]),
)


@given(st.lists(LINES, max_size=12))
def test_what_is_found_stands_in_the_text(lines):
    text = "\n".join(lines)
    title, origin = headline(text)
    day = released_on(text)

    assert " ".join(title.split()) == title
    assert title in " ".join(text.split())
    assert bool(title) == bool(origin)
    assert day == "" or dt.date.fromisoformat(day).isoformat() == day
    assert day[:4] in text


@given(st.lists(LINES, max_size=6))
def test_what_stands_far_below_changes_nothing(lines):
    text = "\n".join(lines)
    above = "A line of the story that is long enough.\n" * 60

    assert headline(above + text) == headline(above)
    assert released_on(above + text) == released_on(above)
