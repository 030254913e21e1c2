"""Where in a short text the words of a search stand, by the folding that the index has.

A list shows why a record was found: case and accents do not matter, unquoted words also begin
longer ones, and a quotation is these words in this order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from tracker.domain.folding import fold
from tracker.domain.query_fields import QueryField
from tracker.domain.query_tree import Query, Term, Value

Span: TypeAlias = tuple[int, int]
Wanted: TypeAlias = re.Pattern[str]
"""What is looked for in a folded text."""
ANYWHERE = ""
"""What plain words look for, wherever else they may stand."""
PLACES: Mapping[QueryField | None, tuple[str, ...]] = {
    None: ("title", "parties", "signatories", "place", "areas", "tags", ANYWHERE),
    QueryField.TITLE: ("title",),
    QueryField.PARTY: ("parties",),
    QueryField.SIGNATORY: ("signatories",),
    QueryField.PLACE: ("place",),
    QueryField.AREA: ("areas",),
    QueryField.TAG: ("tags",),
}
"""In which columns of a row the words of a field are to be seen."""
_WORD = re.compile(r"\w+")
_REMEMBERED = 4_000


def wanted_by(query: Query) -> dict[str, tuple[Wanted, ...]]:
    """Return what a query looks for, by the column of a row in which it is to be seen."""
    found: dict[str, list[Wanted]] = {}
    for term in query.flat():
        for column in () if term.negated else PLACES.get(term.field, ()):
            found.setdefault(column, []).extend(_patterns(term))
    return {column: tuple(patterns) for column, patterns in found.items() if patterns}


def hits(text: str, wanted: Iterable[Wanted]) -> list[Span]:
    """Return the spans of a text that are looked for, in order and without overlaps."""
    folded, places = _folded(text)
    found = sorted(
        (places[match.start()], places[match.end() - 1] + 1)
        for pattern in wanted
        for match in pattern.finditer(folded)
    )
    return _joined(found)


def _patterns(term: Term) -> list[Wanted]:
    return [pattern for value in term.values if (pattern := _pattern(value)) is not None]


def _pattern(value: Value) -> Wanted | None:
    """Return what a value looks for; None where it holds no word."""
    words = _WORD.findall(_folded(value.text)[0])
    if not words:
        return None
    between = r"\W+".join(map(re.escape, words))
    end = r"\b" if value.exact and not value.prefix else ""
    begin = "" if _has_no_words(words[0]) else r"\b"
    return re.compile(f"{begin}{between}{'' if _has_no_words(words[-1]) else end}")


def _has_no_words(text: str) -> bool:
    """Say whether a script is written without blanks, so that words begin anywhere."""
    return " " in fold(text * 3).strip()


@lru_cache(maxsize=_REMEMBERED)
def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text letter by letter as it is searched, and where each letter comes from."""
    if text.isascii():
        return text.casefold(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = fold(letter).strip() or " "
        letters.append(folded)
        places.extend([place] * len(folded))
    return "".join(letters), places


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
