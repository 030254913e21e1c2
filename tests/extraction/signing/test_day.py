"""Which of the dates in an article is the day of signing."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.domain.vocabulary import Explicitness
from tracker.extraction.reports.events import events
from tracker.extraction.signing.day import choose_day, nearest_words
from tracker.extraction.signing.told_days import Day

WRITTEN = "2017-05-04"
"""A Thursday."""


def day(text: str, published: str = WRITTEN) -> Day | None:
    read = document(text, published=published)
    return choose_day(read, events(read))


def edtf(text: str, published: str = WRITTEN) -> str | None:
    found = day(text, published)
    return found.edtf if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana signed a treaty on 3 May 2017.", "2017-05-03"),
        ("On May 3 Malta and Ghana signed a treaty.", "2017-05-03"),
        ("Malta and Ghana today signed a treaty.", "2017-05-04"),
        ("The treaty was signed yesterday.", "2017-05-03"),
        ("The treaty was signed in Accra on Tuesday.", "2017-05-02"),
        ("The treaty was signed in March 2016.", "2016-03"),
        ("The treaty, signed in 1998, is old.", "1998"),
        ("The treaty was signed two days ago.", "2017-05-02"),
        ("The treaty was signed on 3 October.", "2016-10-03"),
        ("The treaty was signed on 28 February.", "2017-02-28"),
    ],
)
def test_a_date_beside_the_act_is_the_day(text, expected):
    assert edtf(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a treaty that runs until 3 May 2019.",
        "Malta and Ghana signed a treaty to return the ships in 2016.",
        "Malta and Ghana signed a treaty, an official said on Tuesday.",
        "Malta and Ghana signed a treaty which expired on 3 May 2017.",
        "Malta and Ghana signed a treaty.",
    ],
)
def test_other_dates_are_not_the_day(text):
    assert edtf(text) is None


def test_the_day_of_publication_is_never_taken_by_itself():
    assert edtf("The treaty was signed in Accra by the two ministers.") is None


def test_words_that_need_the_day_of_writing_stay_open_without_it():
    found = day("The treaty was signed on Tuesday.", published="")

    assert found is not None
    assert found.edtf is None


def test_of_two_signings_the_one_that_is_more_precise_counts():
    text = "The treaty was signed in May. It was signed on 3 May 2017 in Accra."

    assert edtf(text) == "2017-05-03"


def test_a_lead_in_the_simple_past_takes_the_day_of_its_dateline():
    found = day("ACCRA, May 3 (Northwire) -- Malta and Ghana signed a treaty.")

    assert found is not None
    assert (found.edtf, found.explicitness) == ("2017-05-03", Explicitness.INFERRED)


@pytest.mark.parametrize(
    "text",
    [
        "ACCRA, May 3 (Northwire) -- Malta and Ghana have signed a treaty.",
        "ACCRA, May 3 (Northwire) -- Ministers met. They spoke after signing a treaty.",
    ],
)
def test_otherwise_only_the_month_of_the_dateline_is_certain(text):
    assert edtf(text) == "2017-05"


def test_a_signing_during_some_visit_takes_nothing_from_the_dateline():
    text = "ROME, May 3 (Northwire) -- Officials spoke of a treaty signed during his visit."

    assert edtf(text) is None


def test_todays_agreement_was_signed_today():
    text = "Malta and Ghana signed a treaty. Under today's agreement the ships return."

    assert edtf(text) == "2017-05-04"


def test_also_signed_means_on_the_day_told_before():
    text = (
        "Tonight Malta has signed a convention with many states at a conference. "
        "Malta has also signed a treaty with Ghana."
    )
    read = document(text, published=WRITTEN)
    later = [event for event in events(read) if event.sentence == 1]
    found = choose_day(read, later)

    assert found is not None
    assert (found.edtf, found.rule) == ("2017-05-04", "day of the signing before")


def test_a_common_signing_lends_its_day():
    text = "Malta and Ghana signed two treaties on 3 May 2017. One was signed by the ministers."
    read = document(text, published=WRITTEN)
    first, second = events(read)
    found = choose_day(read, [second], [first])

    assert found is not None
    assert (found.edtf, found.rule) == ("2017-05-03", "day of the common signing")


def test_a_conclusion_lends_its_day_where_the_signing_has_none():
    text = "The states concluded a treaty on 3 May 2017. It was signed by the ministers."

    assert edtf(text) == "2017-05-03"


def test_a_date_that_can_be_read_in_two_ways_gives_the_year_and_both_readings():
    found = day("The treaty was signed on 05/06/2016.")

    assert found is not None
    assert found.edtf == "2016"
    assert set(found.alternatives) == {"2016-06-05", "2016-05-06"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He signed the treaty at the start of a four-day trip to Ghana.",
            "at the start of a four-day trip to Ghana",
        ),
        ("The treaty was signed recently.", "recently"),
        ("They signed the treaty with pens.", "signed the treaty with pens"),
    ],
)
def test_where_no_day_is_given_the_closest_words_are_quoted(text, expected):
    read = document(text, published="")
    start, end = nearest_words(read, events(read)[0])

    assert text[start:end] == expected


def test_a_whole_date_after_its_weekday_needs_no_day_of_publication():
    text = "Malta and Ghana signed a treaty in Accra on Friday, 4 July 2014."
    assert edtf(text, published="") == "2014-07-04"


def test_a_day_no_calendar_has_is_told_as_such_and_no_other_day_takes_its_place():
    text = "ACCRA, May 3 - Malta and Ghana signed a treaty on 31 April 2017."
    found = day(text)
    assert found is not None
    assert found.edtf is None
    assert text[found.start : found.end] == "31 April 2017"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was signed in Rabat on 2 May 2016 by Ama Boateng, and in Tunis on 9 May 2016.",
            "2016-05-09",
        ),
        ("The ministers met in Accra on Tuesday. They signed a treaty.", "2017-05-02"),
        ("Yesterday was a happy day. At noon Minister Leo Zahra signed a treaty.", "2017-05-03"),
        (
            "Malta and Ghana have a treaty since yesterday. Minister Leo Zahra signed.",
            "2017-05-03",
        ),
        ("9 April. Malta and Ghana signed a treaty.", "2017-04-09"),
        ("Malta signed the protocol to the Pact of 2005.", None),
        ("COLOMBO, Wednesday.\n\nMalta and Ghana signed a treaty this morning.", "2017-05-03"),
        ("The pact, first signed on 3 May 2011, was renewed on Tuesday.", "2017-05-02"),
    ],
)
def test_the_day_of_the_occasion(text, expected):
    assert edtf(text) == expected


def test_an_agreement_that_ends_is_called_by_its_day():
    found = day("Malta terminated the pact of 3 April 1998.")
    assert found is not None
    assert found.edtf == "1998-04-03"
    assert found.rule == "day in the name"


@pytest.mark.parametrize(
    "text", ["Malta ended the pact of 1998.", "Malta suspended the 1998 pact."]
)
def test_a_year_in_the_name_is_kept_as_such(text):
    assert edtf(text) == "1998"


def test_two_acts_joined_share_their_day():
    assert edtf("Notes were signed and exchanged in Accra on 3 May 2017.") == "2017-05-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Malta and Ghana today concluded an agreement on fishing. The agreement was "
                "signed by Rita Borg, an envoy of Malta, who arrived here on Tuesday."
            ),
            "2017-05-04",
        ),
        ("The treaty was signed by Rita Borg, who leads the office, on Tuesday.", "2017-05-02"),
    ],
)
def test_the_day_on_which_a_signer_arrived_is_not_that_of_the_act(text, expected):
    assert edtf(text, "2017-05-04") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a pact at the session held from 12 to 14 April 2017.",
        "Malta et le Ghana ont signé un accord à la session tenue du 12 au 14 avril 2017.",
    ],
)
def test_of_a_stretch_of_days_only_the_month_is_told(text):
    (draft,) = drafts(text, published="2017-05-04")
    assert draft.signed == "2017-04"


def test_what_both_agreed_about_an_older_pact_dates_no_signing():
    text = (
        "The Leaders reviewed the pact of 1986 and agreed that it served Malta and Ghana well.\n\n"
        "They witnessed the signing of a memorandum on schools between Malta and Ghana."
    )
    assert all(draft.signed != "1986" for draft in drafts(text, published="2017-05-04"))
