"""Tells which areas an agreement is about, by phrases and by concrete words."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.areas.background import LISTED, Background, short_item
from tracker.extraction.areas.mentions import AreaFinder, AreaMention
from tracker.extraction.areas.nouns import is_subject
from tracker.extraction.areas.phrases import MEANS
from tracker.extraction.areas.provisions import (
    SUBJECT,
    TELLING,
    TITLED,
    TOLD,
    Thing,
    clause,
    outstanding,
    provides,
)
from tracker.extraction.document.article import Document
from tracker.extraction.text.sentences import Kind

LEAST = 0.5
"""Rank from which an area is proposed."""
_FEW = 2
"""Firm areas from which words that often stand in the background are left out."""
_TOLD = 3
"""Concrete words of one area beside which a single word for another proves nothing."""
_SHARE = 3
_BESIDE, _BACKED = 0.87, 0.93
"""Ranks of an area named beside the agreement: once, and with another passage to back it."""
_WORDS = "concrete words"
_NOUN = "noun in context"
_ASIDE = 0.6
"""Rank of a sentence that names no instrument; of five plain nouns there none was an area."""
_RANK = 0.55
"""Rank of an area that concrete words tell."""

Ranked = tuple[AreaMention, float]


def area_mentions(
    document: Document, finder: AreaFinder, candidate: Candidate, past: frozenset[int]
) -> list[Ranked]:
    """Return the areas named in an agreement's sentences with how surely they belong to it."""
    background = Background(document, candidate, past)
    found = list(_named(background, finder))
    every = list(_things(background, finder))
    found = list(_borne(document, found, every))
    firm = {mention.area for mention, rank in found if not mention.weak and rank >= LEAST}
    things = [thing for thing in every if thing.hit.area not in firm]
    for area, told in outstanding(things, named=bool(firm)).items():
        found += [
            (AreaMention(thing.hit.start, thing.hit.end, area, absent=False, rule=_WORDS), _RANK)
            for thing in told
        ]
    found = _without_means(found)
    kept = [
        (_shown(document, mention), rank)
        for mention, rank in found
        if mention.absent
        or not mention.weak
        or mention.area in firm
        or len(firm) < _FEW
        or rank == LISTED
    ]
    return _backed(_apart(kept))


def _opening(ranked: Ranked) -> int:
    return ranked[0].start


def _backed(found: Sequence[Ranked]) -> list[Ranked]:
    """Trust an area more that several passages name, of which one names the agreement too.

    Of areas named once beside the agreement 61 of 100 were right in articles nobody had read, of
    those named again 89 of 100.
    """
    told: dict[str, list[Ranked]] = defaultdict(list)
    for mention, rank in sorted(found, key=_opening):
        own = told[mention.area]
        apart = not own or own[-1][0].end <= mention.start
        if apart and not mention.absent and mention.rule != _WORDS:
            own.append((mention, rank))
    backed = {
        area
        for area, own in told.items()
        if len(own) > 1 and max(rank for _, rank in own) >= _BESIDE
    }
    return [
        (mention, _BACKED if mention.area in backed and rank >= _BESIDE else rank)
        for mention, rank in found
    ]


def _without_means(found: Sequence[Ranked]) -> list[Ranked]:
    """Leave out areas that only words for a means tell, where another area is named outright."""
    outright = {
        mention.area
        for mention, rank in found
        if rank >= LEAST and not (mention.weak or mention.absent or _little(mention, rank))
    }
    return [
        (mention, rank)
        for mention, rank in found
        if not _little(mention, rank) or mention.area in outright or not outright
    ]


def _little(mention: AreaMention, rank: float) -> bool:
    """Whether words are those of a means, or a plain noun away from any agreement."""
    plain = mention.rule == _NOUN and rank <= _ASIDE
    return plain or (mention.rule in MEANS and rank != LISTED)


def _borne(
    document: Document, found: Sequence[Ranked], things: Sequence[Thing]
) -> Iterator[Ranked]:
    """Leave out an area that one word names where concrete words tell another all along.

    A protocol on 'the shipping of mutton and hides' is on farming, and so say its herders.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for thing in things:
        if thing.weight >= TELLING:
            told[thing.hit.area].add(thing.hit.trigger)
    words: dict[str, set[str]] = defaultdict(set)
    for mention, _ in found:
        words[mention.area].add(document.words(mention.start, mention.end).lower())
    most = max((len(one) for one in told.values()), default=0)
    for mention, rank in found:
        own = words[mention.area]
        single = len(own) == 1 and " " not in next(iter(own))
        support = len(told[mention.area] | own)
        if not (single and rank < LISTED and most >= _TOLD and support * _SHARE < most):
            yield mention, rank


def _named(background: Background, finder: AreaFinder) -> Iterator[Ranked]:
    """Yield the areas that phrases name."""
    document = background.document
    for number in sorted(background.candidate.sentences):
        sentence = document.sentences[number]
        mentions = finder.find(
            document.folded,
            sentence.start,
            sentence.end,
            language=document.language,
            item=short_item(sentence),
        )
        rank = background.rank(number) if mentions else 0.0
        for mention in mentions:
            if rank > 0 and background.belongs(number, mention):
                yield mention, rank


def _things(background: Background, finder: AreaFinder) -> Iterator[Thing]:
    """Yield the concrete words of an agreement's sentences."""
    document = background.document
    for number in sorted(background.candidate.sentences - background.past):
        sentence = document.sentences[number]
        hits = finder.things(document.folded, sentence.start, sentence.end, document.language)
        for hit in hits:
            mention = AreaMention(hit.start, hit.end, hit.area, absent=False, rule=hit.trigger)
            if background.belongs(number, mention):
                yield Thing(hit, _weight(document, number, mention), number)


def _weight(document: Document, number: int, mention: AreaMention) -> float:
    """Return how surely a word of a sentence tells what was agreed."""
    sentence, lower = document.sentences[number], document.folded.lower
    word = mention.start, mention.end
    if short_item(sentence) or is_subject(lower, word, sentence.start, sentence.end):
        return SUBJECT
    if sentence.kind is not Kind.PROSE:
        return TITLED
    return TELLING if provides(lower, sentence.start, sentence.end) else TOLD


def _apart(found: Sequence[Ranked]) -> list[Ranked]:
    """Leave out clauses of an area that overlap one given before."""
    last: dict[str, int] = {}
    kept: list[Ranked] = []
    for mention, rank in found:
        told = mention.rule == _WORDS
        if not told or last.get(mention.area, -1) <= mention.start:
            kept.append((mention, rank))
            last[mention.area] = mention.end if told else last.get(mention.area, -1)
    return kept


def _shown(document: Document, mention: AreaMention) -> AreaMention:
    """Return an area with its clause where a single word names it, which would prove little."""
    phrase = not {" ", "-"}.isdisjoint(document.words(mention.start, mention.end))
    if mention.absent or (phrase and mention.rule != _WORDS):
        return mention
    at = bisect_right(document.sentences, mention.start, key=attrgetter("start")) - 1
    sentence, opening = document.sentences[at], document.dateline
    first = opening.end if opening and opening.end <= mention.start else 0
    word = mention.start, mention.end
    start, end = clause(document.folded.lower, word, max(sentence.start, first), sentence.end)
    return mention._replace(start=start, end=end)
