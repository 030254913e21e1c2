"""Tells how a text table is built: its delimiter, its quotation marks, and where it begins."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

DELIMITERS = ("\t", "|", ";", ",")
"""From the rarest in text to the most frequent, which wins only where rows are more even."""
MAX_CELL = 1_000_000
"""Characters in a cell; a spreadsheet holds 32,767."""
_LEADING_ROWS = 20
_LONGEST_NAME = 120
_LONGEST_HEADING = 40
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_VALUE = re.compile(r"[\d\s./:,;%€$+-]+")
csv.field_size_limit(MAX_CELL)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the cells of a text table are told apart."""

    delimiter: str = ","
    quoting: bool = True

    @property
    def options(self) -> dict[str, object]:
        """What `csv.reader` takes."""
        quoting = csv.QUOTE_MINIMAL if self.quoting else csv.QUOTE_NONE
        return {"delimiter": self.delimiter, "quoting": quoting, "doublequote": True}


def layout_of(sample: str, *, complete: bool) -> Layout:
    """Return the layout under which most rows of a sample have the same number of cells.

    `complete` says that the sample is the whole file, so that its last row counts too.
    """
    ranked = []
    for rank, delimiter in enumerate(DELIMITERS):
        quoted = _is_quoted(sample, delimiter)
        layout = Layout(delimiter, quoted)
        rows = [row for row in _rows(sample, layout) if any(row)]
        widths = list(map(len, rows))
        if len(widths) > 1 and not complete:
            widths.pop()
        modal, times = max(Counter(widths).items(), key=lambda pair: pair[1], default=(1, 1))
        share = times / max(1, len(widths)) if modal > 1 else 0.0
        if rows and len(rows[first_row(rows)]) == 1:
            share /= 2  # a header that this does not take apart speaks for another one
        ranked.append((share, modal if share else 0, -rank, layout))
    share, _modal, _rank, layout = max(ranked, key=itemgetter(0, 1, 2))
    return layout if share else Layout(quoting=layout.quoting)


def first_row(rows: Sequence[Sequence[str]]) -> int:
    """Return where the table begins, behind lines of title above it."""
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows]
    usual = Counter(count for count in filled if count)
    width = max(usual, key=lambda count: (usual[count], count), default=0)
    for index, count in enumerate(filled[:_LEADING_ROWS]):
        if count and 2 * count >= width:
            return index
    return 0


def is_header(row: Sequence[str]) -> bool:
    """Whether a first row holds names of columns rather than values."""
    cells = [cell.strip() for cell in row]
    named = [cell for cell in cells if cell]
    if not named or 2 * len(named) < len(cells):
        return False
    if any(_DATE.fullmatch(cell) or len(cell) > _LONGEST_NAME for cell in named):
        return False
    return 10 * sum(bool(_VALUE.fullmatch(cell)) for cell in named) < len(named)


def names_below(rows: Sequence[Sequence[str]], first: int) -> bool:
    """Whether a row of headings, each over several columns, stands above the names themselves."""
    if first + 2 >= len(rows):
        return False
    upper, lower = rows[first], rows[first + 1]
    gaps = sum(not cell.strip() for cell in upper)
    filled = sum(bool(cell.strip()) for cell in lower)
    short = all(len(cell) <= _LONGEST_HEADING for cell in lower)
    return (
        gaps > 0
        and len(upper) == len(lower)
        and filled > len(upper) - gaps
        and short
        and is_header(lower)
        and not _likely_values(lower, rows[first + 2 :])
    )


def joined_names(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Return one name for each column of a header in two rows.

    The lower name stands alone where it is the only one of its kind, else behind its heading.
    """
    times = Counter(cell.strip() for cell in lower)
    names, heading = [], ""
    for above, below in zip(upper, lower, strict=True):
        heading = above.strip() or heading
        name = below.strip()
        names.append(f"{heading} {name}".strip() if times[name] > 1 or not name else name)
    return names


def _likely_values(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether words of a row come again below it, as values do and names do not."""
    words = {cell.strip() for cell in row if cell.strip()}
    return any(words & {cell.strip() for cell in other} for other in below)


def _is_quoted(sample: str, delimiter: str) -> bool:
    """Whether quotation marks wrap cells; bare ones in the text mean that they do not."""
    if '"' not in sample:
        return True
    edge = re.escape(delimiter)
    opening = len(re.findall(rf'(?:^|{edge})"', sample, re.MULTILINE))
    closing = len(re.findall(rf'"(?:{edge}|\r?$)', sample, re.MULTILINE))
    if opening == sample.count('"'):
        return True  # none of them is closed: to be told, not to be taken for text
    return opening > 0 and closing > 0 and min(opening, closing) * 4 >= max(opening, closing)


def _rows(sample: str, layout: Layout) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(sample, newline=""), **layout.options))  # type: ignore[arg-type]
    except csv.Error:
        return []
