"""What stands side by side and below each other is a table; running text is none."""

from __future__ import annotations

import pytest

from tests.reading.specimens import drawn_pdf
from tracker.reading.files import read_bytes
from tracker.reading.pdf_lines import Cell, Line
from tracker.reading.pdf_tables import with_rows

SIZE = 10.0


def line(height: float, *cells: tuple[float, str]) -> Line:
    """Return a line with these words at these places; a letter is five points wide."""
    found = tuple(Cell(text, left, left + 5 * len(text)) for left, text in cells)
    words = " ".join(cell.text for cell in found)
    return Line(words, found[0].left, found[-1].right, height, height, SIZE, found)


def texts(*lines: Line) -> list[str]:
    return [found.text for found in with_rows(lines)]


def test_aligned_cells_are_rows() -> None:
    assert texts(
        line(700, (72, "Party"), (200, "Signed by"), (400, "Day")),
        line(684, (72, "Peru"), (200, "Rosa Quispe"), (400, "4 May 2021")),
        line(668, (72, "Chile"), (200, "Luis Soto"), (400, "4 May 2021")),
    ) == [
        "Party\tSigned by\tDay",
        "Peru\tRosa Quispe\t4 May 2021",
        "Chile\tLuis Soto\t4 May 2021",
    ]


def test_a_cell_of_two_lines_is_one_cell_and_the_row_goes_on_behind_it() -> None:
    assert texts(
        line(700, (72, "Peru"), (200, "Rosa Quispe, minister")),
        line(688, (200, "of the interior")),
        line(700, (400, "4 May 2021")),
        line(668, (72, "Chile"), (200, "Luis Soto"), (400, "4 May 2021")),
    ) == [
        "Peru\tRosa Quispe, minister of the interior\t4 May 2021",
        "Chile\tLuis Soto\t4 May 2021",
    ]


def test_numbers_that_end_below_each_other_are_aligned_too() -> None:
    assert texts(
        line(700, (72, "Rice"), (290, "12")), line(684, (72, "Maize"), (275, "1,200"))
    ) == ["Rice\t12", "Maize\t1,200"]


@pytest.mark.parametrize(
    "lines",
    [
        [line(700, (72, "Treaty Office"), (400, "Report 2019"))],
        [line(700, (72, "Both sides"), (300, "met")), line(686, (90, "and left"), (240, "soon"))],
        [line(700, (72, "Both sides met")), line(686, (72, "and left."))],
        [Line("Both sides"), Line("met.")],
        [],
    ],
)
def test_what_is_no_table_is_left_as_it_is(lines: list[Line]) -> None:
    assert with_rows(lines) == lines


def test_a_paragraph_below_a_table_is_no_cell() -> None:
    assert texts(
        line(700, (72, "Peru"), (200, "signed")),
        line(684, (72, "Chile"), (200, "ratified")),
        line(660, (72, "After the table the text goes on, over all columns of it.")),
    )[-1].startswith("After the table")


def test_tables_of_two_pages_are_read_and_pages_keep_their_places() -> None:
    def drawn(last: str, *rows: tuple[str, str]) -> bytes:
        cells = b"".join(
            b"BT /F 12 Tf 72 %d Td (%s) Tj ET BT /F 12 Tf 300 %d Td (%s) Tj ET "
            % (700 - 20 * n, one.encode(), 700 - 20 * n, other.encode())
            for n, (one, other) in enumerate(rows)
        )
        return cells + b"BT /F 12 Tf 72 500 Td (%s) Tj ET" % last.encode()

    pages = (
        drawn("The ministers left at once.", ("Party", "Day"), ("Peru", "4 May 2021")),
        drawn("Nobody stayed.", ("Chile", "5 May 2021"), ("Cuba", "6 May 2021")),
    )
    article = read_bytes(drawn_pdf(*pages), filename="tables.pdf")

    first, second = article.pages
    assert article.text[first:second].startswith("Party\tDay\n\nPeru\t4 May 2021\n\nThe ministers")
    assert article.text[second:] == "Chile\t5 May 2021\n\nCuba\t6 May 2021\n\nNobody stayed."
