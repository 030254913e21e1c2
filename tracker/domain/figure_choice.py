"""What was chosen in figures, read from the search: choosing and searching are one query.

A figure that shows a choice draws the chosen part in colour over a whole in grey. The whole is the
search without what the figure itself lets one choose; where nothing of that kind was chosen, it is
the search without anything that any figure lets one choose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tracker.domain.figure_wish import FigureKind, FigureWish, Split
from tracker.domain.place import Places
from tracker.domain.query_fields import QueryField
from tracker.domain.query_tree import Item, Query, Term, Value, placed

CHOOSABLE = frozenset(
    {QueryField.SIGNED, QueryField.PARTY, QueryField.AREA, QueryField.TYPE, QueryField.STATUS}
)
"""What marks of figures stand for."""
_OWN = {
    FigureKind.MAP: {QueryField.PARTY},
    FigureKind.NETWORK: {QueryField.PARTY},
    FigureKind.MATRIX: {QueryField.PARTY, QueryField.AREA},
}
_STACKED = {
    Split.STATUS: QueryField.STATUS,
    Split.TYPE: QueryField.TYPE,
    Split.AREA: QueryField.AREA,
}


@dataclass(frozen=True, slots=True)
class YearSpan:
    """Years that a search asks for, with the term that does."""

    first: int
    last: int
    term: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The values that a search requires and figures can mark."""

    parties: tuple[str, ...] = ()
    """In capitals; codes, unless somebody typed a name."""
    areas: tuple[str, ...] = ()
    """In capitals, with the groups of chosen areas."""
    years: tuple[YearSpan, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of areas that are chosen, whole or in part."""
        return tuple(dict.fromkeys(area.partition(".")[0] for area in self.areas))


def choice_of(query: Query) -> Choice:
    """Return what a search requires that figures can mark."""
    return Choice(
        parties=_texts(query, QueryField.PARTY),
        areas=_texts(query, QueryField.AREA),
        years=tuple(_years(query.terms)),
    )


def by_code(query: Query, places: Places) -> Query:
    """Return the search with codes for typed names that mean one party, as figures have codes."""

    def coded(value: Value) -> Value:
        found = () if value.prefix else places.find(value.text)
        return Value(text=found[0].code) if len(found) == 1 else value

    return placed(
        replace(item, values=tuple(dict.fromkeys(map(coded, item.values))))
        if isinstance(item, Term) and item.field is QueryField.PARTY
        else item
        for item in query.terms
    )


def wider(query: Query, wish: FigureWish) -> Query | None:
    """Return the search whose agreements a figure draws in grey; None where nothing is chosen."""
    for fields in (own_fields(wish.kind, wish.split), CHOOSABLE):
        kept = placed(item for item in query.terms if not _asks(item, fields))
        if len(kept.terms) < len(query.terms):
            return kept
    return None


def own_fields(kind: FigureKind, split: Split) -> frozenset[QueryField]:
    """Return what the marks of a figure let one choose."""
    if kind is FigureKind.TIMELINE:
        return frozenset({QueryField.SIGNED, _STACKED[split]})
    return frozenset(_OWN[kind])


def _asks(item: Item, fields: frozenset[QueryField]) -> bool:
    return isinstance(item, Term) and item.field in fields and not item.negated


def _texts(query: Query, field: QueryField) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.text.upper() for value in query.values(field)))


def _years(items: Iterable[Item]) -> Iterable[YearSpan]:
    for item in items:
        if not isinstance(item, Term) or item.field is not QueryField.SIGNED or item.negated:
            continue
        for value in item.values:
            first = (value.earliest or dt.date.min).year
            yield YearSpan(first, (value.latest or dt.date.max).year, str(item))
