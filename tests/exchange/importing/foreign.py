"""Builds what reading a foreign row needs, for tests that look at one part of it."""

from __future__ import annotations

from collections import Counter

from tests import factories as make
from tracker.exchange.importing.foreign_cells import ForeignCells
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.terms import Terms

REFERENCE = make.full_reference()
NAMES = PartyNames(REFERENCE.places, {"bleu belg": ("BEL", "LUX")})
TERMS = Terms(REFERENCE.areas, REFERENCE.labels)


def mapping(**targets: str | ColumnRule) -> Mapping:
    """Map columns `c1`, `c2` … or any names to targets or whole rules."""
    return Mapping(
        columns={
            name: rule if isinstance(rule, ColumnRule) else ColumnRule(to=rule)
            for name, rule in targets.items()
        }
    )


def cells(known: Mapping, *values: str) -> ForeignCells:
    """Give one row to a mapping, in the order of its columns."""
    return ForeignCells(list(known.columns), known, values, Counter())
