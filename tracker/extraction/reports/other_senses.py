"""Tells words for acts that mean something else where they stand: 'a sign of friendship'."""

from __future__ import annotations

from tracker.extraction.document.shape import Shape
from tracker.extraction.vocabulary.wordsets import word_set

_BOOKS = word_set("book livre libro")
_SIGNS = ("sign", "firm", "suscr")
_OBJECT = 6
"""Elements behind a verb among which its object stands."""
_STRIKING = frozenset(("strike", "strikes", "struck"))


def other_sense(shape: Shape, index: int, words: str) -> bool:
    """Whether the words of an act, in lower case, tell of no agreement at an index of a shape."""
    before = shape.letters[max(0, index - 1) : index]
    if words == "sign" and before == "t":  # 'a sign of friendship'
        return True
    if words == "firma" and before == "o":  # 'pendiente de firma', which is a noun
        return True
    behind = shape.items[index + 1 : index + _OBJECT]
    if words.startswith(_SIGNS) or " sign" in words:  # the visitors' book, the 'livre d'or'
        return any(item.word in _BOOKS for item in behind)
    return words in _STRIKING and not _of_an_agreement(shape, index)


def _of_an_agreement(shape: Shape, index: int) -> bool:
    """Whether an agreement stands near a verb: 'struck a deal', not 'the storm that struck'."""
    near = shape.letters[max(0, index - _OBJECT) : index + _OBJECT + 1]
    return "I" in near or "L" in near
