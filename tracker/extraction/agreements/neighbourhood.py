"""Looks for acts and instruments around a place in a sentence."""

from __future__ import annotations

from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.shape import Shape
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

_NEAR = 26
"""Elements within which an act or an instrument belongs to a place in a sentence."""
_AHEAD = 15
_PASSIVE = 4
_ASIDE = 18
"""Elements of an aside between commas, or between a partner and 'was signed'."""
_BEEN = word_set("was were been is be se ete fue sido")
_AGAIN = 3
"""Elements between 'no' and what there is none of."""
_ANY_ACT = frozenset(Act) - {Act.ANNOUNCE}


class Neighbourhood:
    """What stands before and after the elements of one sentence."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    def passive_after(self, last: int) -> int:
        """Find the act of 'a similar agreement with Serbia was signed'."""
        letters = self._shape.letters
        at = letters.find("V", last + 1, last + _ASIDE)
        aux = at > 0 and self._shape.items[at - 1].word in _BEEN
        apart = any(letter in "CJ;:" for letter in letters[last + 1 : max(at, 0)])
        return at if aux and not apart else -1

    def denied(self, instrument: int) -> bool:
        """Whether there is none of the kind: 'has no secret pact with B'."""
        lead = self._shape.items[max(0, instrument - _AGAIN) : max(instrument, 0)]
        return any(item.word in ("no", "ningun", "aucun", "never") for item in lead)

    def acts(self, index: int, acts: frozenset[Act]) -> bool:
        """Whether an element is an act of some kinds."""
        mention = self._shape.items[index].mention
        return isinstance(mention, ActMention) and mention.act in acts

    def act_in(self, first: int, last: int) -> bool:
        """Whether an act stands between two elements."""
        return "V" in self._shape.letters[first:last]

    def act_near(self, first: int, last: int) -> int:
        """Return the act that is nearest to a span, before or after it."""
        reach = range(max(0, first - _NEAR), min(len(self._shape.letters), last + _AHEAD))
        near = [
            (max(first - index, index - last), index)
            for index in reach
            if self._shape.letters[index] == "V" and self.acts(index, _ANY_ACT)
        ]
        return min(near)[1] if near else -1

    def act_after(self, last: int) -> int:
        """Return what a group does, past an aside: 'A and B, meeting on a lake in C, signed'."""
        letters = self._shape.letters
        closing = (
            letters.find(",", last + 2, last + _ASIDE) if letters[last + 1 :][:1] == "," else -1
        )
        if closing >= 0 and "V" not in letters[last + 1 : closing]:
            at = letters.find("V", closing + 1, closing + _PASSIVE)
            if at >= 0 and self.acts(at, _ANY_ACT):
                return at
        for index in range(last + 1, min(len(letters), last + 10)):
            if letters[index] == "V" and self.acts(index, _ANY_ACT):
                return index
            if letters[index] in "C;IL" or (letters[index] == ":" and index > last + 1):
                return -1
        return -1

    def making_before(self, at: int) -> int:
        """Return the nearest act before an element, or -1."""
        for index in range(at - 1, max(-1, at - _NEAR), -1):
            if self._shape.letters[index] == "V" and self.acts(index, _ANY_ACT):
                return index
        return -1

    def instrument_near(self, first: int, last: int) -> int:
        """Return the instrument before a span, else that after it, or -1."""
        before = self.instrument_before(first)
        return before if before >= 0 else self.instrument_after(last)

    def instrument_before(self, at: int) -> int:
        """Return the nearest instrument before an element, or -1."""
        letters = self._shape.letters
        low = max(0, at - _NEAR)
        return max(letters.rfind("I", low, at), letters.rfind("L", low, at))

    def other_object(self, act: int, at: int) -> bool:
        """Whether an act has its object before the one that 'with' goes with.

        'A and B signed a treaty to replace the accord with C' makes no agreement with C.
        """
        letters = self._shape.letters[max(act, 0) : at]
        named = [n for n, letter in enumerate(letters) if letter in "IL"]
        if act < 0 or not named or named[-1] - named[0] < _AGAIN:  # 'visa waiver agreement'
            return False
        return set("a(").isdisjoint(letters[named[0] : named[-1]])

    def object_of(self, partner: int, last: int) -> int:
        """Return the instrument before 'with B', or that of 'to negotiate with B a draft accord'.

        -1 where there is neither.
        """
        if (before := self.instrument_before(partner)) >= 0:
            return before
        at = self._shape.next("IL", last + 1, _PASSIVE)
        return -1 if "V" in self._shape.letters[last + 1 : max(at, 0)] else at

    def instrument_after(self, at: int) -> int:
        """Return the nearest instrument after an element, or -1."""
        return self._shape.next("IL", at + 1, _NEAR)
