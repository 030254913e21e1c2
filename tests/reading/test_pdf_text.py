"""Lines become running text, with an offset for the start of every page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.reading.specimens import FIRST, SECOND
from tracker.reading.pdf_lines import BROKEN_WORD, Line
from tracker.reading.pdf_text import joined_pages, largest_words

WIDE = 500.0


def placed(*texts: str, size: float = 12, gaps: dict[int, float] | None = None) -> list[Line]:
    """Lines of full width below each other; `gaps` widens the distance before some."""
    height, lines = 800.0, []
    for number, text in enumerate(texts):
        height -= (gaps or {}).get(number, 14)
        lines.append(Line(text, 72, WIDE, height, height, size))
    return lines


def text_of(*pages: list[Line]) -> str:
    return joined_pages(pages)[0]


def test_page_numbers_and_running_heads_are_left_out() -> None:
    pages = [
        placed("The Ledger, 3 May", f"Story {name} goes", f"on with {name}", f"Page {number} of 3")
        for number, name in enumerate(("one", "two", "three"), start=1)
    ]
    assert text_of(*pages) == (
        "The Ledger, 3 May Story one goes on with one\n\n"
        "Story two goes on with two\n\nStory three goes on with three"
    )


def test_words_divided_on_any_page_are_whole_again() -> None:
    pages = [placed(f"the memo{BROKEN_WORD}randum on cross{BROKEN_WORD}border")]
    pages += [placed("trade, and cross-border traffic")]
    assert text_of(*pages) == "the memorandum on cross-border trade, and cross-border traffic"


def test_a_head_with_a_date_and_a_running_number_stays_once() -> None:
    pages = [placed(f"3 May 2019, page {at}", f"Story {at}0 goes on") for at in range(4, 8)]
    text = text_of(*pages)
    assert text.startswith("3 May 2019, page 4 Story 40")
    assert text.count("page") == 1


def test_numbers_that_do_not_run_with_the_pages_stay() -> None:
    pages = [placed(f"Article {at}", "Both sides agree.") for at in (1, 4, 9)]
    text = text_of(*pages)
    assert [f"Article {at}" in text for at in (1, 4, 9)] == [True] * 3


def test_lines_that_repeat_on_one_page_only_stay() -> None:
    assert text_of(placed("Signed:", "Signed:", "Signed:", "Signed:")).count("Signed:") == 4


def test_the_number_of_an_only_page_is_left_out_and_a_year_is_not() -> None:
    assert text_of(placed("Both sides", "signed it.", "1 / 1")) == "Both sides signed it."
    assert text_of(placed("Both sides", "signed it in", "2019")) == "Both sides signed it in 2019"


def test_a_single_page_keeps_all_it_says() -> None:
    assert text_of(placed("In the year", "2019")) == "In the year 2019"


def test_a_sentence_that_runs_over_the_page_is_not_interrupted() -> None:
    text, starts = joined_pages([placed("Both sides signed"), placed("the pact."), placed("So.")])
    assert text == "Both sides signed the pact.\n\nSo."
    assert [text[start:][:3] for start in starts] == ["Bot", "the", "So."]


def test_an_empty_page_starts_where_the_next_text_does_not_yet() -> None:
    text, starts = joined_pages([placed("One."), [], placed("Three.")])
    assert text == "One.\n\nThree."
    assert starts == (0, 4, 6)


def test_the_largest_letters_are_the_title() -> None:
    title = placed("Two sign a", "pact", size=20)
    assert largest_words([*placed("The Ledger"), *title, *placed(FIRST, SECOND, FIRST)]) == (
        "Two sign a pact"
    )
    assert largest_words(placed("Two sign a pact", FIRST)) == ""
    assert largest_words([*placed("Pact", size=20), *placed(FIRST, FIRST)]) == ""
    assert largest_words([]) == ""


def test_no_pages_have_no_text() -> None:
    assert joined_pages([]) == ("", ())


@given(st.lists(st.lists(st.text("ab.-\ufffe 1", min_size=1), max_size=4), max_size=5))
def test_pages_start_in_order_and_inside_the_text(pages: list[list[str]]) -> None:
    text, starts = joined_pages([[Line(line) for line in page] for page in pages])
    assert len(starts) == len(pages)
    assert list(starts) == sorted(starts)
    assert all(0 <= start <= len(text) for start in starts)
    assert BROKEN_WORD not in text
