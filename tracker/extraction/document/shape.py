"""A sentence written with one letter per element, so that its structure can be matched.

C state or organisation   J its adjective   M seat of government   K capital
H person   D date   I instrument   L several instruments   V act
a and   , comma   w with   b between   y by   o of   n in, at, on   t the, a
g government, republic   p he, she, they   f I, we, our   B both countries
' possessive   - hyphen   ( ) brackets   " quote   : ; the marks themselves   x anything else
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tracker.extraction.document.dates import DateMention
from tracker.extraction.document.gazetteer import ActMention, InstrumentMention, PlaceMention
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.text.folding import Folded
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary.wordsets import word_set

Mention = PlaceMention | InstrumentMention | ActMention | DateMention | PersonMention

PLACE_LETTERS = "CJMK"
_PLACE = {"name": "C", "abbreviation": "C", "demonym": "J", "metonym": "M", "capital": "K"}


def _classes() -> dict[str, str]:
    table = {
        "a": "and & y e et plus",
        "w": "with con avec alongside",
        "b": "between entre among",
        "y": "by por par",
        "o": "of de del du des d'",
        "n": "in at on en a au aux",
        "t": "l' the an el la los las le les un una une its this that these those",
        "g": "government governments republic kingdom administration state states"
        " gobierno gobiernos principado principaute sultanato sultanat emirato emirat "
        "duchy ducado "
        "gouvernement gouvernements republica republique reino royaume people's federation "
        "commonwealth union emirate sultanate principality",
        "p": "he she they il elle ils elles ellos ellas",
        "f": "i we our us my nuestro nous notre je j'",
    }
    return {word: letter for letter, words in table.items() for word in words.split()}


_CLASS = _classes()
_BOTH = word_set("two both dos ambos ambas deux")
_SIDES = word_set(
    "countries nations sides governments states parties neighbors neighbours "
    "countries' paises gobiernos naciones partes pays gouvernements parties leaders "
    "presidents ministers premiers presidentes ministros cancilleres chefs jefes mandatarios "
    "dirigeants dirigentes autoridades autorites authorities delegations delegaciones "
    "ministres ambassadors ambassadeurs embajadores secretaries officials"
)
_MARKS = frozenset(',()":;-/')
_FIRST_PERSON_CAPITALS = frozenset("i")


class Item(NamedTuple):
    """One element of a sentence."""

    kind: str
    start: int
    end: int
    mention: Mention | None
    word: str
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The elements of a sentence, and the letters that stand for them."""

    letters: str
    items: Sequence[Item]

    def next(self, kinds: str, start: int, limit: int) -> int:
        """Return the index of the first element of some kinds, or -1."""
        for index in range(max(0, start), min(len(self.letters), start + limit)):
            if self.letters[index] in kinds:
                return index
        return -1

    def all(self, kinds: str, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Yield the indices of all elements of some kinds, in order."""
        found: set[int] = set()
        for kind in kinds:
            at = self.letters.find(kind, max(0, start), end)
            while at >= 0:
                found.add(at)
                at = self.letters.find(kind, at + 1, end)
        return iter(sorted(found))


def letter_of(mention: Mention) -> str:
    """Return the letter for something found in the text."""
    if isinstance(mention, PlaceMention):
        return _PLACE[mention.kind]
    if isinstance(mention, InstrumentMention):
        return "L" if mention.instrument.plural else "I"
    if isinstance(mention, ActMention):
        return "V"
    if isinstance(mention, DateMention):
        return "D"
    return "N" if mention.bare else "H"


def shape_of(folded: Folded, mentions: Sequence[Mention], tokens: Sequence[Token]) -> Shape:
    """Return the shape of a sentence, given what was found in it and its words."""
    items = _merged(list(_elements(folded, mentions, tokens)))
    return Shape("".join(item.kind for item in items), items)


def _elements(
    folded: Folded, mentions: Sequence[Mention], tokens: Sequence[Token]
) -> Iterator[Item]:
    if not mentions and not tokens:
        return
    position = mentions[0].start if mentions else 0
    if tokens:
        position = min(position, tokens[0].start) if mentions else tokens[0].start
    rest = iter(mentions)
    mention = next(rest, None)
    for token in tokens:
        while mention is not None and mention.start <= token.start:
            yield from _punctuation(folded.clean, position, mention.start)
            yield Item(letter_of(mention), mention.start, mention.end, mention, "")
            position, mention = mention.end, next(rest, None)
        if token.start < position:
            continue
        yield from _punctuation(folded.clean, position, token.start)
        yield _word(folded.clean, token)
        position = token.end
    yield from _punctuation(folded.clean, position, position + 1)


def _word(clean: str, token: Token) -> Item:
    kind = _CLASS.get(token.word, "x")
    if token.word == "s" and clean[token.start - 1] == "'":
        kind = "'"
    elif token.word in ("i", "us") and clean[token.start : token.end] not in ("I", "us"):
        kind = "x"
    elif token.word == "a":
        kind = "t"
    return Item(kind, token.start, token.end, None, token.word, token.capital)


def _punctuation(clean: str, start: int, end: int) -> Iterator[Item]:
    for position in range(start, min(end, start + 6)):
        mark = clean[position : position + 1]
        if mark == "&":
            yield Item("a", position, position + 1, None, mark)
        elif mark in _MARKS and mark:
            yield Item("-" if mark == "/" else mark, position, position + 1, None, mark)


def _merged(items: list[Item]) -> list[Item]:
    """Turn 'both countries' and 'the two sides' into one element."""
    result: list[Item] = []
    for item in items:
        if item.word in _SIDES and result and result[-1].word in _BOTH:
            result[-1] = Item("B", result[-1].start, item.end, None, item.word)
        else:
            result.append(item)
    return result
