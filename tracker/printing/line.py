"""A printed line before it is typeset: pieces of text with a style, and references to footnotes.

Lines go to the template as data. Text in them is never markup, whatever it contains.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from tracker.printing.glyphs import Glyphs

Style: TypeAlias = Literal[
    "plain", "strong", "quote", "gap", "mark", "sign", "faint", "link", "wide"
]


class Run(TypedDict, total=False):
    """A stretch of text in one style, or the number of a footnote."""

    text: list[str]
    style: Style
    note: int
    first: bool
    """Whether this is where the footnote itself is set."""


class Line:
    """Collects the runs of one line."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._glyphs = glyphs
        self.runs: list[Run] = []

    def __bool__(self) -> bool:
        return bool(self.runs)

    def add(self, text: str, style: Style = "plain") -> Line:
        """Append text; blanks at its ends are kept as one."""
        pieces = self._glyphs.pieces(text)
        if style == "link" and text.startswith(("https://", "http://")):
            pieces = ["".join(pieces)]
        if text[:1].isspace():
            pieces[0] = " " + pieces[0]
        if text[-1:].isspace() and text.strip():
            pieces[-1] += " "
        if text:
            self.runs.append({"text": pieces, "style": style})
        return self

    def mark(self, sign: str, words: str = "") -> Line:
        """Append one of the marks of evidence, which has a font of its own, and words for it.

        They stay on one line.
        """
        self.runs.append({"text": [sign], "style": "sign"})
        if words:
            self.runs.append({"text": ["\u00a0" + words.replace(" ", "\u00a0")], "style": "mark"})
        return self

    def refer(self, note: int, *, first: bool) -> Line:
        """Append the number of a footnote."""
        self.runs.append({"note": note, "first": first})
        return self

    def gap(self) -> Line:
        """Append a blank wider than that between words."""
        self.runs.append({"text": [" "], "style": "wide"})
        return self

    def extend(self, other: Line) -> Line:
        """Append all of another line."""
        self.runs += other.runs
        return self


class Row(TypedDict):
    """A label with the lines beside it."""

    label: str
    lines: list[list[Run]]
