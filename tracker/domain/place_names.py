"""Finds places by what people call them, whatever the accents, case or word order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

_NOT_DECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})
_ARTICLES = ("the ", "la ", "las ", "el ", "los ", "le ", "les ", "l ")
_TELLING = 3
_WORD = re.compile(r"[^\W_]+")


def fold(name: str) -> str:
    """Return the form in which names are compared: no accents, case, dots or punctuation."""
    text = name if name.isascii() else _without_marks(name)
    text = text.replace(".", "").replace("&", " and ").casefold()
    return " ".join(_WORD.findall(text))


def _without_marks(name: str) -> str:
    for _ in range(2):  # folding the case of a letter can bring out an accent
        letters = unicodedata.normalize("NFKD", name)
        name = "".join(each for each in letters if not unicodedata.combining(each))
        name = name.casefold().translate(_NOT_DECOMPOSED)
    return name


def spellings(name: str) -> tuple[str, ...]:
    """Return the folded forms to try in turn: as written, turned round a comma, bare."""
    forms = [fold(name)]
    head, comma, tail = name.partition(",")
    if comma:
        forms.append(fold(f"{tail} {head}"))
    head, bracket, tail = name.partition("(")
    if bracket:
        forms += [fold(f"{tail} {head}"), fold(head)]
    bare = [
        form.removeprefix(article)
        for form in forms
        for article in _ARTICLES
        if form.startswith(article)
    ]
    return tuple(dict.fromkeys(form for form in (*forms, *bare) if form))


@lru_cache(maxsize=20_000)
def not_after(first: str, second: str) -> bool:
    """Whether an EDTF date may lie before or on another; an empty one is unbounded."""
    start, end = _digits(first), _digits(second)
    shared = min(len(start), len(end))
    return start[:shared] <= end[:shared]


def _digits(edtf: str) -> str:
    return re.split(r"[X?~%/]", edtf, maxsplit=1)[0]


class NameIndex:
    """Answers which codes a name belongs to, and which names start with some letters."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._codes: dict[str, list[str]] = {}
        for name, code in entries:
            known = self._codes.setdefault(fold(name), [])
            if code not in known:
                known.append(code)

    def codes(self, name: str) -> tuple[str, ...]:
        """Return the codes for the first spelling of the name that is known."""
        for form in spellings(name):
            if found := self._codes.get(form):
                return tuple(found)
        return ()

    def starting(self, prefix: str) -> Iterator[str]:
        """Yield codes with a name that starts so or, from three letters on, has such a word."""
        wanted = fold(prefix)
        inner = f" {wanted}" if len(wanted) >= _TELLING else None
        found = (
            codes
            for form, codes in self._codes.items()
            if form.startswith(wanted) or (inner and inner in form)
        )
        yield from dict.fromkeys(chain.from_iterable(found))
