"""Finds the place of a passage in a newer reading of its source, or says that none is certain.

A passage that silently comes to stand at other words of the same spelling would prove what nobody
wrote, so in doubt it stays where it is and a person decides.
"""

from __future__ import annotations

from array import array
from functools import cached_property
from itertools import accumulate
from unicodedata import category

from tracker.domain.passage import CONTEXT, Passage

MOST_PLACES = 1_000
"""Places of the same words in one text that are still told apart; more are hopeless."""
WIDEST = 4_096
"""How far around a passage is looked for what tells it from its doubles."""
SELF_EVIDENT = 24
"""Words this long, found once before and once now, need no words around them to be the same."""
_NEAR = 8
"""Letters beside shorter words that make them the same."""
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"


class ReadText:
    """One reading of a source, made ready for comparing places with white space left aside."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def letters(self) -> str:
        """The text without white space, which every extractor lays out in its own way."""
        return "".join(self.text.split())

    @cached_property
    def _before(self) -> array[int]:
        return array("I", accumulate((not c.isspace() for c in self.text), initial=0))

    def letters_before(self, offset: int) -> int:
        """Return how many characters other than white space stand before an offset."""
        return self._before[offset]

    def places(self, words: str) -> list[int]:
        """Return where words begin, also where they overlap; none where they are everywhere."""
        found: list[int] = []
        at = self.text.find(words)
        while at >= 0:
            found.append(at)
            if len(found) > MOST_PLACES:
                return []
            at = self.text.find(words, at + 1)
        return found

    def around(self, start: int, end: int, width: int) -> tuple[str, str]:
        """Return the letters of the text before and after a span, within a width."""
        before, after = self.text[max(0, start - width) : start], self.text[end : end + width]
        return "".join(before.split()), "".join(after.split())

    def has_around(self, start: int, end: int, around: tuple[str, str]) -> bool:
        """Say whether the letters on both sides of a span are these."""
        return self.has_before(start, around[0]) and self.has_after(end, around[1])

    def has_before(self, offset: int, letters: str) -> bool:
        """Say whether the letters before an offset end with these."""
        at = self.letters_before(offset) - len(letters)
        return at >= 0 and self.letters.startswith(letters, at)

    def has_after(self, offset: int, letters: str) -> bool:
        """Say whether the letters after an offset begin with these."""
        return self.letters.startswith(letters, self.letters_before(offset))


def certain_place(passage: Passage, old: ReadText, new: ReadText) -> int | None:
    """Return where exactly the words of a passage begin in a newer reading, if that is certain.

    It is where one place alone has the words around it that the passage has, and no other place
    had them before; where nothing changed from the beginning to beyond the passage; or where the
    words were there once, and are there once.
    """
    here, before = new.places(passage.exact), old.places(passage.exact)
    if not here or passage.start not in before:
        return None
    place = _by_context(passage, old, new, here, before)
    if place is None or not _cut_alike(passage, old, new, place):
        return None
    return place


def _by_context(
    passage: Passage, old: ReadText, new: ReadText, here: list[int], before: list[int]
) -> int | None:
    around = old.around(passage.start, passage.end, CONTEXT)
    length = len(passage.exact)
    alike = [at for at in here if new.has_around(at, at + length, around)]
    if not alike:
        return (
            here[0] if len(here) == len(before) == 1 and _known(passage, old, new, here) else None
        )
    telling = _telling(passage, old, before)
    if telling is None:
        return None
    same = [at for at in alike if new.has_around(at, at + length, telling)]
    if len(alike) == 1 and same == alike:
        return alike[0]
    unmoved = passage.start in same and new.text.startswith(old.text[: passage.start])
    return passage.start if unmoved else None


def _telling(passage: Passage, old: ReadText, before: list[int]) -> tuple[str, str] | None:
    """Return the words around a passage that none of its doubles in the old reading has."""
    doubles = [at for at in before if at != passage.start]
    width, length = CONTEXT, len(passage.exact)
    while width <= WIDEST:
        around = old.around(passage.start, passage.end, width)
        doubles = [at for at in doubles if old.has_around(at, at + length, around)]
        if not doubles:
            return around
        width *= 2
    return None


def _known(passage: Passage, old: ReadText, new: ReadText, here: list[int]) -> bool:
    """Say whether words found once, in new surroundings, must be those of the passage."""
    if len(passage.exact) >= SELF_EVIDENT:
        return True
    before, after = old.around(passage.start, passage.end, CONTEXT)
    before, after = before[-_NEAR:], after[:_NEAR]
    at = here[0]
    return (len(before) == _NEAR and new.has_before(at, before)) or (
        len(after) == _NEAR and new.has_after(at + len(passage.exact), after)
    )


def _cut_alike(passage: Passage, old: ReadText, new: ReadText, place: int) -> bool:
    """Say whether the place cuts no word that the passage leaves whole, as `Jose` in `José`."""
    return all(
        _is_joined(old.text, edge) or not _is_joined(new.text, moved)
        for edge, moved in (
            (passage.start, place),
            (passage.end, place + len(passage.exact)),
        )
    )


def _is_joined(text: str, offset: int) -> bool:
    """Say whether an offset lies inside a word, or between a letter and its accent."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if after in _JOINERS or before == "\u200d" or _is_mark(after):
        return True
    return (before.isalnum() or _is_mark(before)) and after.isalnum()


def _is_mark(character: str) -> bool:
    return category(character).startswith("M")
