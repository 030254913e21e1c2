"""Classes of counts with round bounds, so that a legend can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.figure import STEPS, Ink
from tracker.printing.figures.sheet import LegendEntry
from tracker.printing.figures.wording import FigureWords

_CLASSES = 4
_SHARES = (0.4, 0.7, 0.92)
"""How much of all is at or below the bounds of the lower classes, before they are rounded."""
_ROUND = (1, 2, 3, 4, 5, 6, 8, 10)


@dataclass(frozen=True, slots=True)
class Steps:
    """Upper bounds of the classes, rising; the last is the highest count."""

    bounds: tuple[int, ...]

    def ink(self, count: int) -> Ink:
        """Return the colour for a count."""
        if count <= 0:
            return STEPS[0]
        place = next(i for i, bound in enumerate(self.bounds) if count <= bound)
        return STEPS[place + 1 + _CLASSES - len(self.bounds)]

    def legend(self, words: FigureWords, *, zero: bool) -> list[LegendEntry]:
        """Return a swatch with its counts for each class."""
        entries = [LegendEntry(STEPS[0], "0")] if zero else []
        low = 1
        for bound in self.bounds:
            span = words.number(low)
            if bound > low:
                span += f"–{words.number(bound)}"
            entries.append(LegendEntry(self.ink(bound), span))
            low = bound + 1
        return entries


def steps_for(counts: Iterable[int], *, over_grey: bool = False) -> Steps:
    """Return at most four classes: most counts in the low ones, what stands out in the highest.

    Over grey there are three: the palest could be taken for it.
    """
    shares = _SHARES[1:] if over_grey else _SHARES
    ranked = sorted(count for count in counts if count > 0)
    if not ranked:
        return Steps(())
    bounds = {ranked[-1]}
    for share in shares:
        bound = rounded(ranked[int(share * (len(ranked) - 1))])
        if bound < ranked[-1]:
            bounds.add(bound)
    return Steps(tuple(sorted(bounds)))


def rounded(value: float) -> int:
    """Return the round number nearest to a positive value."""
    power = 1
    while value >= 10 * power:
        power *= 10
    return min((each * power for each in _ROUND), key=lambda each: abs(each - value))


def on(ink: Ink) -> Ink:
    """Return the colour of text on a step."""
    return Ink.ON_HIGH if ink in STEPS[3:] else Ink.TEXT
