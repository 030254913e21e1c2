"""Counts and wishes that tests of figures start from."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests import factories as make
from tracker.domain.figure import Scene, Words
from tracker.domain.figure_counts import AreaCounts, PairCounts, PartyCounts, YearCounts
from tracker.domain.figure_wish import FigureFacts, FigureKind, FigureWish
from tracker.printing.figures.wording import FigureWords

FACTS = FigureFacts(query="", as_of=dt.date(2026, 3, 2), library="policy.agreements", count=9)
YEARS = YearCounts(((2018, "signed", 2), (2019, "in_force", 4), (2019, "terminated", 1)), 2)
PARTIES = PartyCounts((("USA", 6), ("GTM", 4), ("SUHH", 3), ("X-SIAM", 2), ("TUV", 1), ("EU", 1)))
PAIRS = PairCounts((("USA", 6), ("GTM", 4), ("MEX", 1)), (("GTM", "USA", 4), ("MEX", "USA", 1)))
AREAS = AreaCounts(
    (("USA", 6), ("GTM", 4)), (("TRF", 5), ("MIG", 2)), (("USA", "TRF", 5), ("GTM", "MIG", 2))
)


def wish(kind: str = "timeline", **changes: Any) -> FigureWish:
    return FigureWish(kind=FigureKind(kind), **changes)


def words(language: Any = "en") -> FigureWords:
    return FigureWords(make.full_reference(), language)


def texts(scene: Scene) -> list[str]:
    """Return every line of text in a scene, in order."""
    return [mark.text for mark in scene.marks if isinstance(mark, Words)]


def terms(scene: Scene) -> dict[str, str]:
    """Return what each mark says, with the terms it narrows to."""
    return {mark.label: mark.term for mark in scene.marks if mark.label}
