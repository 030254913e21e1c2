"""What is only asked did not happen."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.reports.questions import asked, taken_back


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Was the treaty signed in Accra?", True),
        ('"Was the treaty signed?" she wanted to know.', True),
        ("QUESTION: Is it true that they signed a treaty over the weekend?", True),
        ("Mr Borg asked the Minister whether the treaty was signed.", True),
        ("The treaty was signed in Accra.", False),
        ('She said: "Who would have thought that we signed it?"', True),
    ],
)
def test_asked(text, expected):
    read = document(text)
    assert asked(read, 0, text.index("signed")) is expected


def test_a_question_is_no_event():
    told = events(document("Was a treaty signed? The treaty was signed yesterday."))
    assert [event.sentence for event in told] == [1]


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("They have not.", True),
        ("It was not so.", True),
        ("They have not slept since, although the rain has gone.", False),
        ("They have.", False),
        ("", False),
    ],
)
def test_a_sentence_is_taken_back_by_the_next(following, expected):
    read = document(f"A report said that Malta and Ghana had signed a treaty. {following}")
    assert taken_back(read, 0) is expected
    assert any(event.signs for event in events(read)) is not expected
