"""Finds who acts: the states that stand before an act and are not merely a place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.extraction.document.groups import Group
from tracker.extraction.document.shape import Shape

_OPENING = 2
"""Elements before the state that opens a sentence."""
_SETTLED = 9
"""Elements between a state and what it does."""
_AGAIN = 3
"""Elements between 'it' and what it does."""
_APART = re.compile(r"[V;:\"]")


def subject_of(shape: Shape, groups: Sequence[Group], before: int, partner: Group) -> Group | None:
    """Return who acts with a partner: the nearest group before the act that can.

    'It' is who opens the sentence: 'A signed a pact with B after it struck one with C'.
    """
    acting = [group for group in groups if group.last < before and not group.located]
    if not acting or set(acting[-1].codes) & set(partner.codes):
        return None
    nearest = acting[-1]
    named = [group for group in acting if shape.letters[group.first] != "K"]
    first = (named or acting)[0]  # not the city of the dateline
    other = not set(first.codes) & set(partner.codes)
    if "it" in [item.word for item in shape.items[max(0, before - _AGAIN) : before]]:
        return first if other else None
    between = shape.letters[nearest.last + 1 : before]
    if not _APART.search(between) and before - nearest.last < _SETTLED:
        return nearest
    return first if other and first.first <= _OPENING else nearest


def represented(shape: Shape, groups: Sequence[Group], partner: Group) -> Group | None:
    """Find for whom 'I signed, on behalf of A, a treaty with B'."""
    for group in groups:
        lead = shape.items[max(0, group.first - 4) : group.first]
        if "behalf" in [item.word for item in lead] and group.codes != partner.codes:
            return group
    return None
