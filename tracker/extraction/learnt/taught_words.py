"""Names of parties and phrases of areas that a library learnt, found beside those rules know."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from tracker.extraction.areas.mentions import AreaFinder, AreaMention
from tracker.extraction.areas.triggers import TriggerMatcher, trigger_words
from tracker.extraction.document.gazetteer import Found, Gazetteer, PlaceMention
from tracker.extraction.text.folding import Folded, lower
from tracker.extraction.text.lexicon import Lexicon

LEARNT = "learnt"
"""Rule under which an area is found by a phrase that a person taught."""
_ABBREVIATION = 5
"""Letters of a name in capitals that counts only when written so."""


class TaughtGazetteer(Gazetteer):
    """Knows the names of a registry and those a library learnt; the registry's come first."""

    def __init__(self, known: Gazetteer, aliases: Iterable[tuple[str, str]]) -> None:
        self.places = known.places
        self._known = known
        codes: dict[str, list[str]] = {}
        written: dict[str, str] = {}
        for words, code in aliases:
            if code in known.places:
                codes.setdefault(lower(words), []).append(code)
                written.setdefault(lower(words), words)
        self._taught = Lexicon(
            (key, (tuple(dict.fromkeys(found)), written[key])) for key, found in codes.items()
        )

    def find(self, folded: Folded, language: str) -> Found:
        """Return the places, instruments and acts of a text in order."""
        found = self._known.find(folded, language)
        taught = [
            PlaceMention(start, end, codes, "name")
            for start, end, (codes, words) in self._taught.scan(folded.lower)
            if _written_so(words, folded.clean[start:end])
        ]
        free = [mention for mention in taught if not _touches(found.places, mention)]
        places = sorted((*found.places, *free), key=_start)
        return found._replace(places=places)


class TaughtAreas(AreaFinder):
    """Knows the phrases of a taxonomy and those a library learnt.

    A learnt phrase yields to any that rules know, and to words that say what is left out.
    """

    def __init__(self, known: AreaFinder, phrases: Iterable[tuple[str, str]]) -> None:
        vars(self).update(vars(known))
        self._phrases = TriggerMatcher((area, words) for words, area in phrases)

    def find(
        self, folded: Folded, start: int, end: int, *, language: str = "", item: bool = False
    ) -> list[AreaMention]:
        """Return the areas named in one sentence; an item of a list is all subject."""
        found = super().find(folded, start, end, language=language, item=item)
        if any(mention.absent for mention in found):
            return found
        taken = [(mention.start, mention.end) for mention in found]
        for hit in self._phrases.find(trigger_words(folded.lower, start, end)):
            if not any(first < hit.end and hit.start < last for first, last in taken):
                taken.append((hit.start, hit.end))
                found.append(AreaMention(hit.start, hit.end, hit.area, absent=False, rule=LEARNT))
        return found


def _written_so(known: str, words: str) -> bool:
    """Whether a name stands as it was learnt: with its capital, or all in capitals if short."""
    if known.isupper() and len(known) <= _ABBREVIATION:
        return words == known
    return words[:1].isupper() or not known[:1].isupper()


def _touches(places: Sequence[PlaceMention], mention: PlaceMention) -> bool:
    index = bisect_left(places, mention.start, key=_start)
    before = index > 0 and places[index - 1].end > mention.start
    return before or (index < len(places) and places[index].start < mention.end)


def _start(mention: PlaceMention) -> int:
    return mention.start
