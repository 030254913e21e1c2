"""Paragraphs, tables and notes of a word processor become text in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, Facts, clean
from tracker.reading.plain_text import MAX_CHARACTERS
from tracker.reading.release_head import add_head


@dataclass(slots=True)
class _Row:
    cells: list[list[str]] = field(default_factory=list)


class OfficeText:
    """Collects blocks; paragraphs may stand inside paragraphs, as in text boxes and notes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._size = 0
        self._open: list[list[str]] = []
        self._holders: list[list[str]] = [[]]
        self._rows: list[_Row] = []
        self._after: list[list[str]] = []
        """Blocks held back until the paragraph around them ends, such as footnotes."""

    @property
    def blocks(self) -> list[str]:
        """Return what was collected."""
        return self._holders[0]

    def add(self, words: str) -> None:
        """Add words to the paragraph that is open; words outside of paragraphs are no text."""
        if not self._open:
            return
        self._size += len(words)
        if self._size > MAX_CHARACTERS:
            raise FileUnusable(
                f"{self._name} is too long: more than {MAX_CHARACTERS:,} characters.",
                hint="Keep the part that reports the agreement, and add that.",
            )
        self._open[-1].append(words)

    def start_paragraph(self) -> None:
        """Open a paragraph, inside the one that is open if there is one."""
        self._open.append([])
        self._after.append([])

    def end_paragraph(self) -> None:
        """Close the innermost paragraph; what was held back follows it."""
        if not self._open:
            return
        text = _tidy("".join(self._open.pop()))
        held = self._after.pop()
        target = self._after[-1] if self._after else self._holders[-1]
        target += [text] if text else []
        target += held

    def follow(self, blocks: list[str]) -> None:
        """Put blocks after the paragraph that is open now."""
        target = self._after[-1] if self._after else self._holders[-1]
        target += blocks

    def start_row(self) -> None:
        """Open a row of a table."""
        self._rows.append(_Row())

    def start_cell(self) -> None:
        """Open a cell; its paragraphs stay together."""
        self._holders.append([])

    def end_cell(self) -> None:
        """Close a cell."""
        if len(self._holders) > 1:
            blocks = self._holders.pop()
            if self._rows:
                self._rows[-1].cells.append(blocks)
            else:
                self._holders[-1] += blocks

    def end_row(self) -> None:
        """Close a row: one line, or one block after the other where cells hold paragraphs."""
        if not self._rows:
            return
        cells = [cell for cell in self._rows.pop().cells if cell]
        if all(len(cell) == 1 and "\n" not in cell[0] for cell in cells):
            line = "\t".join(cell[0] for cell in cells)
            self._holders[-1] += [line] if line else []
        else:
            self._holders[-1] += ["\n".join(cell) for cell in cells]


def office_content(
    above: list[str], body: list[str], below: list[str], facts: Facts, extractor: str
) -> Content:
    """Return a document from its blocks: head and foot lines once each, around the body.

    Adds what the head of the body says to the facts, where nothing better has said it.
    """
    blocks = [*_without_repeats(above, body), *body, *_without_repeats(below, body + above)]
    add_head(facts, _joined(body))
    return Content(
        text=clean(_joined(blocks)),
        metadata=facts.metadata(),
        origins=facts.origins,
        extractor=extractor,
    )


def _joined(blocks: list[str]) -> str:
    return "\n\n".join(blocks)


def _without_repeats(blocks: list[str], known: list[str]) -> list[str]:
    return [block for block in dict.fromkeys(blocks) if block not in known]


def _tidy(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
