"""Paragraphs are told apart as a reader's eye does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tracker.reading.pdf_lines import BROKEN_WORD, Cell, Line
from tracker.reading.pdf_paragraphs import ends_sentence, paragraphs

WIDE = 500.0


def placed(*texts: str, size: float = 12, gaps: dict[int, float] | None = None) -> list[Line]:
    """Lines of full width below each other; `gaps` widens the distance before some."""
    height, lines = 800.0, []
    for number, text in enumerate(texts):
        height -= (gaps or {}).get(number, 14)
        lines.append(Line(text, 72, WIDE, height, height, size))
    return lines


def text_of(lines: list[Line]) -> str:
    return "\n\n".join(paragraphs(lines))


def test_lines_of_a_paragraph_are_joined() -> None:
    assert text_of(placed("Both sides", "signed it", "on Monday.")) == (
        "Both sides signed it on Monday."
    )


def test_a_wider_gap_starts_a_paragraph() -> None:
    lines = placed("Both sides", "signed it", "after talks", "on Monday.", gaps={2: 24})
    assert text_of(lines) == "Both sides signed it\n\nafter talks on Monday."


def test_another_size_starts_a_paragraph() -> None:
    lines = [*placed("A title", size=18), Line("both signed", 72, WIDE, 760, 760, 12)]
    assert text_of(lines) == "A title\n\nboth signed"


def test_a_short_last_line_and_an_indent_start_paragraphs() -> None:
    short = Line("on Monday.", 72, 150, 700, 700, 12)
    indented = Line("Then all left.", 90, WIDE, 686, 686, 12)
    full = Line("It was late.", 72, WIDE, 672, 672, 12)
    assert text_of([short, full]) == "on Monday.\n\nIt was late."
    assert text_of([full, indented]) == "It was late.\n\nThen all left."


def test_words_without_places_are_joined_all_the_same() -> None:
    lines = [Line("Both sides signed it"), Line("on Monday."), Line("Then everybody left.")]
    assert text_of(lines) == "Both sides signed it on Monday.\n\nThen everybody left."


def test_a_column_goes_on_at_the_top_of_the_next() -> None:
    left = Line("Both sides signed", 72, 250, 100, 100, 12)
    right = Line("it on Monday.", 300, 480, 700, 700, 12)
    assert text_of([left, right]) == "Both sides signed it on Monday."


def test_joined_letters_are_single_letters_again() -> None:
    assert text_of([Line("the oﬃce ﬁled it")]) == "the office filed it"


def test_short_lines_of_a_narrow_column_are_no_ends() -> None:
    left = [Line(f"Word {n}", 72, 250, 700 - 14 * n, 700 - 14 * n, 12) for n in range(3)]
    right = [Line(f"Text {n}", 300, 480, 700 - 14 * n, 700 - 14 * n, 12) for n in range(3)]
    assert text_of(left + right) == "Word 0 Word 1 Word 2 Text 0 Text 1 Text 2"


def test_an_indented_first_line_of_the_next_column_starts_a_paragraph() -> None:
    left = Line("Both sides signed it.", 72, 250, 100, 100, 12)
    right = [
        Line("Then all left,", 314, 480, 700, 700, 12),
        Line("as they said.", 300, 400, 686, 686, 12),
    ]
    assert text_of([left, *right]) == "Both sides signed it.\n\nThen all left, as they said."


def test_raised_letters_stay_in_their_line() -> None:
    lines = [Line("on the 5", 72, 150, 700, 700, 12), Line("th", 150, 160, 704, 704, 12)]
    assert text_of([*lines, *placed("of May, both signed")]) == "on the 5 th of May, both signed"


def test_a_heading_that_does_not_fill_its_line_stands_alone() -> None:
    heading = Line("Border security", 72, 160, 700, 700, 12)
    assert text_of([heading, Line("Both sides signed it", 72, WIDE, 686, 686, 12)]) == (
        "Border security\n\nBoth sides signed it"
    )


def test_hyphens_at_the_ends_of_lines_are_marked() -> None:
    assert text_of(placed("on coun-", "try and US-", "Mexico ties")) == (
        f"on coun{BROKEN_WORD}try and US- Mexico ties"
    )


def test_a_page_without_lines_has_no_paragraphs() -> None:
    assert paragraphs([]) == []


@pytest.mark.parametrize("text", ["They signed.", "They signed.”", "Who signed?)", "as follows:"])
def test_sentences_end_with_their_signs(text: str) -> None:
    assert ends_sentence(text)
    assert not ends_sentence(text + " and")


def test_a_bold_heading_that_fills_its_line_stands_alone() -> None:
    words = "They work together.", "Article 2. Means and ends", "Both sides meet once a year."
    first, heading, last = placed(*words)
    found = text_of([first, replace(heading, is_bold=True), last])
    assert found == "\n\n".join(words)


def test_bold_words_that_run_on_are_no_heading() -> None:
    first, bold, last = placed("Both sides have", "agreed upon", "this treaty.")
    found = text_of([first, replace(bold, is_bold=True), last])
    assert found == "Both sides have agreed upon this treaty."


def test_rows_of_a_table_stay_rows() -> None:
    def row(height: float, *texts: str) -> Line:
        cells = tuple(Cell(text, 72 + 150 * n, 160 + 150 * n) for n, text in enumerate(texts))
        return Line(" ".join(texts), 72, cells[-1].right, height, height, 12, cells)

    lines = [row(700, "Party", "Day"), row(680, "Peru", "4 May 2021"), *placed("Then all left.")]
    assert text_of(lines) == "Party\tDay\n\nPeru\t4 May 2021\n\nThen all left."
