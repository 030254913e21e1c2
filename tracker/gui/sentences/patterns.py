"""Recognises sentences by their fixed words, whatever stands in their holes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence with named holes, ready to be recognised."""

    template: str
    holes: tuple[str, ...]
    form: re.Pattern[str]
    weight: int
    """How many of its letters are fixed; the heaviest pattern that fits is the one meant."""


def recognised(words: str, known: tuple[str, ...]) -> tuple[Pattern, Mapping[str, str]] | None:
    """Return the pattern that stands behind words, and what its holes hold; None for neither."""
    for pattern in _patterns(known):
        if found := pattern.form.fullmatch(words):
            return pattern, dict(zip(pattern.holes, found.groups(), strict=True))
    return None


@cache
def _patterns(known: tuple[str, ...]) -> tuple[Pattern, ...]:
    """Return the patterns with the most fixed letters first."""
    return tuple(sorted(_read(known), key=_heaviest_first))


def _read(known: Iterable[str]) -> Iterable[Pattern]:
    for template in known:
        first, *rest = _HOLE.split(template)
        holes, fixed = rest[::2], [first, *rest[1::2]]
        form = "(.+?)".join(map(re.escape, fixed))
        yield Pattern(template, tuple(holes), re.compile(form, re.DOTALL), len("".join(fixed)))


def _heaviest_first(pattern: Pattern) -> int:
    return -pattern.weight
