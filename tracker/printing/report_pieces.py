"""The pieces that reports hand to their blocks: columns, figures, values and quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tracker.printing.line import Line

Cell: TypeAlias = str | Line


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column of a table in a report: 0 is as wide as its cells, else its share of the rest."""

    title: str
    width: int = 0
    kind: Literal["text", "number"] = "text"


_DAYS = {"en": 20, "es": 31}


def day_column(title: str, language: str) -> ReportColumn:
    """Return a column of days, each on one line: "18 de septiembre de 2007" wants more room."""
    return ReportColumn(title, _DAYS[language])


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure: SVG, and the words for those who cannot see it."""

    svg: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """A numbered quotation: the words, and what is known of them."""

    number: int
    exact: Line
    details: Line


@dataclass(frozen=True, slots=True)
class QuotedValue:
    """A value with its quotations."""

    label: str
    value: Line
    quotations: Sequence[Quotation]
