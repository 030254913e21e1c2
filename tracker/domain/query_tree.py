"""A search as a tree: a conjunction of terms, which the database compiles and chips show."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from tracker.domain.query_fields import QueryField

OR = "OR"
"""The word that separates the alternatives of a group."""
JOINTS = frozenset({OR, "|"})
"""What people type in its place; lower-case or in quotes it is a word like any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of a term; a record needs to match any value of a term."""

    text: str
    """Words or a code as typed; the id for closed fields; the expression for dates."""
    exact: bool = False
    """Whether it was quoted: these words in this order."""
    prefix: bool = False
    """Whether it ended in `*`: words that begin so."""
    earliest: date | None = None
    """First day of a date value; None where the beginning is open."""
    latest: date | None = None
    """Last day of a date value. A record matches if its own days overlap these."""

    def __str__(self) -> str:
        doubled = self.text.replace('"', '""')
        return (f'"{doubled}"' if self.exact else self.text) + "*" * self.prefix


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A condition: the field (None for free text) has any of the values, or none if negated."""

    field: QueryField | None = None
    values: tuple[Value, ...]
    negated: bool = False
    start: int = dataclasses.field(default=0, compare=False)
    """Where the term stands in the text of the query, from 0."""
    end: int = dataclasses.field(default=0, compare=False)

    def __str__(self) -> str:
        name = f"{self.field}:" if self.field else ""
        return "-" * self.negated + name + ",".join(map(str, self.values))

    def placed(self, at: int) -> Term:
        """Return the term as it stands at this place of a query's text."""
        return replace(self, start=at, end=at + len(str(self)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """A group `(a b OR c)`: at least one alternative holds, each a conjunction of terms."""

    alternatives: tuple[tuple[Term, ...], ...]
    negated: bool = False
    start: int = dataclasses.field(default=0, compare=False)
    end: int = dataclasses.field(default=0, compare=False)

    def __str__(self) -> str:
        inner = f" {OR} ".join(" ".join(map(str, terms)) for terms in self.alternatives)
        return "-" * self.negated + f"({inner})"

    def placed(self, at: int) -> AnyOf:
        """Return the group and its terms as they stand at this place of a query's text."""
        alternatives, inside = [], at + self.negated + 1
        for terms in self.alternatives:
            alternatives.append(_in_line(terms, inside))
            inside += sum(len(str(term)) + 1 for term in terms) + len(OR) + 1
        return replace(self, alternatives=tuple(alternatives), start=at, end=at + len(str(self)))


Item = Term | AnyOf
"""What a query is a conjunction of."""


@dataclass(frozen=True, slots=True)
class Query:
    """A conjunction of terms and groups; the empty query matches everything."""

    terms: tuple[Item, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def day(self) -> date | None:
        """The day that the query names for statuses; None where it leaves that to others."""
        return next((value.earliest for value in self.values(QueryField.AS_OF)), None)

    @property
    def conditions(self) -> tuple[Item, ...]:
        """The terms that a record must meet; the others say how to look."""
        return tuple(t for t in self.terms if getattr(t, "field", None) is not QueryField.AS_OF)

    def flat(self) -> tuple[Term, ...]:
        """Return all terms, those in groups included."""
        return tuple(term for item in self.terms for term in _terms_of(item))

    def values(self, field: QueryField | None) -> tuple[Value, ...]:
        """Return what the query requires of a field, for facets to mark and readers to show."""
        return tuple(
            value
            for item in self.terms
            if isinstance(item, Term) and item.field == field and not item.negated
            for value in item.values
        )


def placed(items: Iterable[Item]) -> Query:
    """Return a query of these terms, each knowing its place in the query's text."""
    at, line = 0, []
    for item in items:
        line.append(item.placed(at))
        at = line[-1].end + 1
    return Query(tuple(line))


def _in_line(terms: tuple[Term, ...], at: int) -> tuple[Term, ...]:
    line = []
    for term in terms:
        line.append(term.placed(at))
        at = line[-1].end + 1
    return tuple(line)


def _terms_of(item: Item) -> Iterable[Term]:
    if isinstance(item, Term):
        return (item,)
    return (term for terms in item.alternatives for term in terms)
