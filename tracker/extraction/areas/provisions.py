"""Finds areas that a text tells in concrete words, where it says what an agreement does.

A concrete word alone proves nothing. Each counts by how surely its sentence tells what was
agreed, and an area is found where the words of it together weigh enough. A word that two areas
claim is explained by the stronger one and no longer counts for the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tracker.extraction.areas.things import ENGLISH
from tracker.extraction.areas.things_french import FRENCH
from tracker.extraction.areas.things_spanish import SPANISH
from tracker.extraction.areas.triggers import AreaHit, TriggerMatcher, trigger_words

_TABLES = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH}
SUBJECT, TITLED, TELLING, TOLD = 1.2, 0.7, 0.6, 0.3
"""Weights of a word: as what was agreed on, in a heading, in a provision, anywhere else."""
_ENOUGH = 0.7
"""Weight from which an area is found where nothing else tells one."""
_FURTHER = 1.8
"""Weight of a second area beside the first that concrete words tell."""
_BESIDE = 2.5
"""Weight where the article already names an area in so many words."""
_AGAIN = 0.2
"""What a word adds that stood in an earlier sentence."""
_MOST = 3
"""Areas told by concrete words alone."""
_PROVISION = re.compile(
    r"\b(?:will|shall|may|must|can|are to|is to|allow(?:s|ed|ing)?|lets?|permit(?:s|ted)?"
    r"|oblig(?:es|ed)|requires?|provid(?:es|ed|ing)|sets? up|creates?|establish(?:es|ed)?"
    r"|commit(?:s|ted|ting)?|promis(?:es?|ed)|undertak(?:es?|en)|pledg(?:es?|ed)|agree(?:s|d)? to"
    r"|under (?:the|an?|this|which)|each (?:side|other|country|party|government)|either (?:side"
    r"|country)|both (?:sides|countries|governments|states)|in return|free of charge|joint(?:ly)?"
    r"|together|so that|permite[n]?|preve|obliga|crea|fija|establece|autoriza|podran?|deberan?"
    r"|ambos paises|cada (?:pais|parte|ano)|para que|prevoit|permet(?:tra)?|autorise|cree"
    r"|oblige|les deux pays|chaque (?:pays|annee)|pourront|devront|[a-z]{3,}(?:aran|eran|iran"
    r"|eront|iront|ront))\b"
)
_STOP = re.compile(
    r"[,;:()\"\n] ?| (?:and|but|while|which|who|that|y|pero|que|et|mais|qui)"
    r" (?=(?:will|shall|may|must|can|it|they|he|she|the two|to|se|podran?|les|l')\b)"
)
_LEAD = re.compile(r"(?:[^\w\"']| (?=\w)|(?:and|y|et|that|que|which) )+")
_LONGEST = 90
"""Characters of a clause on either side of its word."""
_QUOTED = re.compile(r'"[^"]*"')


class Thing(NamedTuple):
    """A concrete word, the area it may tell, and how surely its sentence is about the deal."""

    hit: AreaHit
    weight: float
    sentence: int


class ThingFinder:
    """Knows the concrete words of the areas of one taxonomy."""

    def __init__(self, known: frozenset[str]) -> None:
        self._matchers = {
            language: TriggerMatcher(_phrases(table, known)) for language, table in _TABLES.items()
        }

    def find(self, text: str, start: int, end: int, language: str) -> list[AreaHit]:
        """Return the concrete words of a sentence; each may tell several areas."""
        matcher = self._matchers.get(language) or self._matchers["en"]
        return matcher.find(trigger_words(text, start, end))


def _phrases(table: Mapping[str, str], known: frozenset[str]) -> Iterable[tuple[str, str]]:
    for area, words in table.items():
        for word in words.split() if area in known else ():
            yield area, word.replace("_", " ")


def provides(lower: str, start: int, end: int) -> bool:
    """Whether a sentence says what somebody will, may or must do."""
    return _PROVISION.search(_QUOTED.sub(" ", lower[start:end])) is not None


def clause(text: str, word: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """Return the clause of a sentence in which a word stands, so that it can be read alone."""
    first, last = start, end
    for stop in _STOP.finditer(text, start, end):
        if stop.end() <= word[0]:
            first = stop.end()
        elif stop.start() >= word[1]:
            last = stop.start()
            break
    first = max(first, text.rfind(" ", start, max(start, word[0] - _LONGEST)) + 1)
    if last - word[1] > _LONGEST:
        last = text.rfind(" ", word[1], word[1] + _LONGEST)
    led = _LEAD.match(text, first, word[0])
    return led.end() if led else first, max(word[1], last - (text[last - 1 : last] == "."))


def outstanding(things: Sequence[Thing], *, named: bool) -> dict[str, list[Thing]]:
    """Return the areas whose words weigh enough, each with its words, the heaviest first.

    Where phrases name an area already, only words of provisions can add another.
    """
    left = [thing for thing in things if not named or thing.weight >= TELLING]
    found: dict[str, list[Thing]] = {}
    while len(found) < _MOST:
        by_area: dict[str, list[Thing]] = {}
        for thing in left:
            by_area.setdefault(thing.hit.area, []).append(thing)
        area = max(by_area, key=lambda one: _weight(by_area[one]), default="")
        needed = _BESIDE if named else _FURTHER if found else _ENOUGH
        if not area or _weight(by_area[area]) < needed:
            break
        found[area] = by_area[area]
        told = {(thing.hit.start, thing.hit.end) for thing in by_area[area]}
        left = [thing for thing in left if not _explained(thing, told)]
    return found


def _explained(thing: Thing, told: set[tuple[int, int]]) -> bool:
    return any(start < thing.hit.end and thing.hit.start < end for start, end in told)


def _weight(things: Sequence[Thing]) -> float:
    best: dict[str, float] = {}
    again: set[tuple[str, int]] = set()
    for thing in things:
        word = thing.hit.trigger
        if word in best:
            again.add((word, thing.sentence))
        best[word] = max(best.get(word, 0.0), thing.weight)
    return sum(best.values()) + _AGAIN * len(again)
