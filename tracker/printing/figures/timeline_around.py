"""The grey bars of the whole that the timeline draws behind what was chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from tracker.domain.figure import Ink
from tracker.domain.figure_choice import Choice, YearSpan
from tracker.domain.figure_counts import Context, YearCounts
from tracker.printing.figures.sheet import LegendEntry
from tracker.printing.figures.wording import FigureWords

_MUCH_HIGHER = 6
"""How many times as high as the chosen bars grey ones may be before they are drawn lower."""
_ROOM = 1.5
"""How many times as high as the chosen bars they are then at most."""

_STEPS = tuple(
    base * power for power in (1, 10, 100, 1_000, 10_000, 100_000) for base in (1, 2, 5)
)


@dataclass(frozen=True, slots=True)
class Around:
    """The whole by year, what was chosen, and how much lower than to scale the whole is drawn."""

    whole: YearCounts
    choice: Choice
    scale: int = 1

    def legend(self, words: FigureWords) -> list[LegendEntry]:
        """Return the swatch of the grey bars."""
        key = "not chosen" if self.scale == 1 else "not chosen at"
        return [LegendEntry(Ink.CONTEXT, words.say(key, scale=words.number(self.scale)))]

    def spans(self, first: int, last: int) -> list[tuple[int, int, YearSpan]]:
        """Return the chosen years as far as they lie between two, with what chose them."""
        return [
            (max(span.first, first), min(span.last, last), span)
            for span in self.choice.years
            if span.first <= last and span.last >= first
        ]


def around(chosen: YearCounts, context: Context[YearCounts]) -> Around:
    """Return what stands around what was chosen."""
    return Around(context.whole, context.choice, _scale(_tallest(chosen), _tallest(context.whole)))


def _tallest(counts: YearCounts) -> int:
    years: Counter[int] = Counter()
    for year, _, count in counts.by_year:
        years[year] += count
    return max(years.values(), default=0)


def _scale(chosen: int, whole: int) -> int:
    """Return by which round number bars of the whole are divided, so that chosen ones are seen."""
    if not chosen or whole <= chosen * _MUCH_HIGHER:
        return 1
    return next((step for step in _STEPS if whole <= chosen * _ROOM * step), _STEPS[-1])
