"""The sheet a figure is drawn on: title above, legend and caption below, picture between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.figure import Anchor, AnyMark, Box, Ink, Scene, Words, YearBand
from tracker.domain.figure_wish import FigureFacts, FigureWish
from tracker.printing.dates import day_words
from tracker.printing.figures.wording import FigureWords, cut, width_of

_TITLE = 1.5
_SMALL = 0.88
_LINES_HIGH = 28
"""Lines of text that a framed figure is high or wide at least: in a smaller one text shrinks."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A swatch and what it means."""

    ink: Ink
    words: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """Where the picture itself goes."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


class Sheet:
    """Collects marks; what frames a figure is put around them once for all kinds."""

    def __init__(
        self, wish: FigureWish, facts: FigureFacts, words: FigureWords, title: str, subtitle: str
    ) -> None:
        self.wish = wish
        self.words = words
        self.size = _text_size(wish)
        self.small = round(self.size * _SMALL, 2)
        self._facts = facts
        self._title = title
        self._subtitle = subtitle
        self._marks: list[AnyMark] = []
        self._margin = self.size * (1.8 if wish.framed else 1.2)
        self._foot: list[str] = []
        self._legend_rows = 0

    def frame(self, legend: Sequence[LegendEntry], notes: Iterable[str]) -> Area:
        """Draw title, legend and caption, and return the room that is left."""
        margin, width, height = self._margin, self.wish.width, self.wish.height
        room = width - 2 * margin
        top, bottom = margin, height - margin
        notes = [note for note in notes if note]
        if self.wish.framed:
            top = self._head(top, room)
            for line in reversed(self._wrapped(self._caption(notes), room)):
                self.text(margin, bottom, line, Ink.SECONDARY, size=self.small)
                bottom -= self.small * 1.5
            bottom -= self.small * 0.4
        if legend:
            bottom = self._legend(legend, bottom, room)
        return Area(margin, top, width - margin, bottom)

    def text(  # noqa: PLR0913 - what a line of text is made of
        self,
        x: float,
        y: float,
        text: str,
        ink: Ink = Ink.TEXT,
        *,
        size: float = 0.0,
        anchor: Anchor = Anchor.START,
        bold: bool = False,
        halo: bool = False,
    ) -> None:
        """Draw a line of text with its baseline at y; a halo keeps it clear of lines below."""
        self.add(
            Words(
                x=round(x, 2),
                y=round(y, 2),
                text=text,
                size=size or self.size,
                anchor=anchor,
                bold=bold,
                fill=ink,
                stroke=Ink.SURFACE if halo else None,
                stroke_width=3.0,
            )
        )

    def add(self, *marks: AnyMark) -> None:
        """Draw marks above what is there."""
        self._marks.extend(marks)

    def nothing(self, area: Area) -> None:
        """Say in the middle that there is nothing to count."""
        x, y = (area.left + area.right) / 2, (area.top + area.bottom) / 2
        self.text(x, y, self.words.say("none"), Ink.SECONDARY, anchor=Anchor.MIDDLE)

    def scene(self, told: Sequence[str], bands: Sequence[YearBand] = ()) -> Scene:
        """Return what was drawn; `told` are sentences for those who cannot see it."""
        head = f"{self._title}, {self._subtitle}" if self._subtitle else self._title
        return Scene(
            width=self.wish.width,
            height=self.wish.height,
            title=head,
            description=" · ".join([*self._caption(()), *told]),
            language=self.wish.language,
            marks=tuple(self._marks),
            bands=tuple(bands),
        )

    def _head(self, top: float, room: float) -> float:
        size = self.size * _TITLE
        baseline = top + size * 0.8
        title = cut(self._title, size, room)
        self.text(self._margin, baseline, title, size=size, bold=True)
        left = self._margin + width_of(title, size) * 1.04 + self.size
        if self._subtitle and left + width_of(self._subtitle, self.size) < self._margin + room:
            self.text(left, baseline, self._subtitle, Ink.SECONDARY)
        return baseline + self.size * 1.2

    def _caption(self, notes: Sequence[str]) -> list[str]:
        facts, say = self._facts, self.words.say
        searched = say("search", query=facts.query) if facts.query else say("all")
        return [
            searched,
            self.words.agreements(facts.count),
            *self._around(facts),
            self._day_words(facts),
            say("library", name=facts.library),
            *notes,
        ]

    def _around(self, facts: FigureFacts) -> list[str]:
        """Say what stands in grey around the chosen part, if anything does."""
        if facts.wider is None:
            return []
        whole, say = self.words.agreements(facts.whole), self.words.say
        if not facts.wider:
            return [say("around all", agreements=whole)]
        return [say("around", query=facts.wider, agreements=whole)]

    def _day_words(self, facts: FigureFacts) -> str:
        day = day_words(facts.as_of, self.words.language)
        if facts.known_on is None:
            return self.words.say("as of", day=day)
        known = day_words(facts.known_on, self.words.language)
        return self.words.say("as of known", day=day, known=known)

    def _wrapped(self, parts: Sequence[str], room: float) -> list[str]:
        lines: list[str] = []
        for part in parts:
            longer = f"{lines[-1]} · {part}" if lines else part
            if lines and width_of(longer, self.small) <= room:
                lines[-1] = longer
            else:
                lines.append(cut(part, self.small, room))
        return lines

    def _legend(self, legend: Sequence[LegendEntry], bottom: float, room: float) -> float:
        """Draw the entries in lines from the left, and return where they begin."""
        side, gap = self.size * 0.9, self.size * 1.5
        rows: list[list[tuple[float, LegendEntry]]] = [[]]
        x = self._margin
        for entry in legend:
            width = side + self.size * 0.5 + width_of(entry.words, self.small)
            if rows[-1] and x + width > self._margin + room:
                rows.append([])
                x = self._margin
            rows[-1].append((x, entry))
            x += width + gap
        for row in reversed(rows):
            for left, entry in row:
                self._entry(left, bottom, side, entry)
            bottom -= self.size * 1.7
        return bottom - self.size * 0.3

    def _entry(self, left: float, baseline: float, side: float, entry: LegendEntry) -> None:
        self.add(
            Box(
                x=round(left, 2),
                y=round(baseline - side + 1, 2),
                width=side,
                height=side,
                radius=2,
                fill=entry.ink,
                hatched=entry.hatched,
                stroke=entry.ink if entry.hatched else None,
            )
        )
        self.text(left + side + self.size * 0.5, baseline, entry.words, size=self.small)


def _text_size(wish: FigureWish) -> float:
    """Return the size asked for, or what leaves room for a picture between legend and caption."""
    if not wish.framed:
        return wish.text_size
    return min(wish.text_size, round(min(wish.width, wish.height) / _LINES_HIGH, 2))
