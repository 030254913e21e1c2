"""Decides which pairs of parties an article reports an agreement of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.extraction.agreements.pairs import MAKING, PairEvidence
from tracker.extraction.agreements.private_deals import of_states, private_news
from tracker.extraction.agreements.registers import REGISTERED
from tracker.extraction.agreements.scoring import LIKE, TOP, Pair, leading_pair, pair_scores
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import SIDES
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.reports.recollections import only_recalls
from tracker.extraction.signing.day import day_of
from tracker.extraction.text.sentences import Kind, opens_with_a_mark
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

_ENOUGH = 4.0
"""Score from which the best pair counts."""
_SECOND = 5.0
"""Score from which another pair counts that has an act of its own."""
_MOST = 12
"""Agreements taken from one article."""
_SAID = frozenset((Act.REACH, Act.ANNOUNCE))
_ENDING = frozenset((Act.END, Act.SUSPEND))
_DATED = re.compile(r"\d{4}(?:-\d\d){0,2}$")
_WEEK = 7
_RECENT = 90
"""Days for which a signing with another partner is still news beside the main one."""
_MANY = re.compile(
    r"\b(?:of (?:this|the|that) kind|de ce (?:type|genre)|de este tipo|[0-9]{2,} (?:[a-z]+ ){0,2}"
    r"(?:agreements|accords|treaties|pacts|deals|acuerdos|convenios|tratados|traites))\b"
)
_CHARGED = re.compile(r"\b(?:authori[sz]|mandat|empower|autoriz|autoris|habilit|facult)")
_PERFECT = word_set("has have had ha han a ont")


@dataclass(slots=True)
class Candidate:
    """An agreement in the making."""

    parties: tuple[str, ...]
    score: float
    evidence: list[PairEvidence] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    sentences: set[int] = field(default_factory=set)
    object: tuple[int, int] | None = None
    """The words of a sentence that name this instrument, where one act has several."""
    context: list[Event] = field(default_factory=list)
    """The signing that several are counted under, whose day and place all share."""
    extent: tuple[int, int] | None = None
    """The words that name this one's subject, where one sentence lists several."""
    paper: tuple[int, int] | None = None
    """The words of its entry in a list of documents, which also name who signed it."""
    beside: bool = False
    """Whether it is told of beside a signing that it has no part in."""


def candidates(
    document: Document, evidence: Sequence[PairEvidence], events: Sequence[Event]
) -> list[Candidate]:
    """Return the agreements an article reports, the main one first, not yet filled."""
    if only_recalls(document, events) or _mere_promise(document, events):
        return []
    private = private_news(document, events)
    evidence = of_states(document, evidence, private)
    news = {e.sentence for e in events if not e.history and e.mood is Mood.DONE}
    past = frozenset(event.sentence for event in events if event.history) - news
    scores = pair_scores(document, evidence, past)
    best = max(scores, key=scores.__getitem__, default=frozenset())
    if scores.get(best, 0.0) < _ENOUGH:  # an agreement of the past that the article opens with
        opening = [] if private else [item for item in evidence if item.sentence < TOP]
        scores = pair_scores(document, opening, frozenset())
        best = max(scores, key=scores.__getitem__, default=frozenset())
    if scores.get(best, 0.0) < _ENOUGH and not private:
        evidence = [*evidence, *leading_pair(document, events)]
        scores = pair_scores(document, evidence, past)
        best = max(scores, key=scores.__getitem__, default=frozenset())
    denied = all(event.mood is Mood.DENIED for event in events)
    if denied or scores.get(best, 0.0) < _ENOUGH or not _reported(best, evidence):
        return []
    others = _Others(document, evidence, events, best).pairs(scores)
    return [
        Candidate(
            _ordered(pair, evidence, document),
            scores.get(pair, _ENOUGH),
            [item for item in evidence if supports(item, pair)],
        )
        for pair in _without_parts([best, *others][:_MOST], evidence)
    ]


def _without_parts(pairs: Sequence[Pair], evidence: Sequence[PairEvidence]) -> list[Pair]:
    """Leave out a pair that is only some of those who sign: 'the Union and three states, A …'.

    Such a pair is shown by no sentence that does not show the whole.
    """
    told = {
        pair: {item.sentence for item in evidence if frozenset(item.codes) == pair}
        for pair in pairs
    }
    return [
        pair
        for pair in pairs
        if not any(pair < whole and told[pair] and told[pair] <= told[whole] for whole in pairs)
    ]


def _mere_promise(document: Document, events: Sequence[Event]) -> bool:
    """Whether states only 'agreed to …' something, and no agreement is named anywhere."""
    named = any(mention.instrument.weight for mention in document.instruments)
    return not named and all(event.act.act in _SAID for event in events)


def supports(found: PairEvidence, pair: Pair) -> bool:
    """Whether words show a pair of parties."""
    codes = frozenset(found.codes)
    return codes == pair or (found.plural and pair <= codes)


def _reported(pair: Pair, evidence: Sequence[PairEvidence]) -> bool:
    """Whether some words that show the pair also name an instrument or an act."""
    return any(
        (found.act >= 0 or found.instrument >= 0) and not pair.isdisjoint(found.codes)
        for found in evidence
    )


def _ordered(pair: Pair, evidence: Sequence[PairEvidence], document: Document) -> tuple[str, ...]:
    for found in evidence:
        if pair <= frozenset(found.codes):
            return tuple(code for code in found.codes if code in pair)
    order = [place.code for place in document.places if place.code in pair]
    return tuple(dict.fromkeys((*order, *sorted(pair))))


class _Others:
    """Looks for pairs beside the best one."""

    def __init__(
        self,
        document: Document,
        evidence: Sequence[PairEvidence],
        events: Sequence[Event],
        best: Pair,
    ) -> None:
        self._document = document
        self._evidence = evidence
        self._best = best
        self._by_act = {(event.sentence, event.index): event for event in events}
        self._by_sentence = {event.sentence: event for event in reversed(events)}
        prose = [n for n, s in enumerate(document.sentences) if s.kind is not Kind.HEADING]
        self._head = prose[TOP - 1] if len(prose) >= TOP else len(document.sentences)
        self._hub = next(iter(_ordered(best, evidence, document)), "")
        """The party named first, which has the other partners too."""

    def pairs(self, scores: dict[Pair, float]) -> list[Pair]:
        """Return further pairs for which an own act is reported, in order."""
        found: dict[Pair, None] = {}
        for item in self._evidence:
            if (planned := self._planned(item)) is not None and planned not in found:
                found[planned] = None
            needed = _SECOND - SIDES if len(item.codes) == 1 else _SECOND
            for pair in self._told(item):
                if pair != self._best and scores.get(pair, 0.0) >= needed:
                    found[pair] = None
        found |= dict.fromkeys(self._named())
        return list(found)

    def _told(self, item: PairEvidence) -> Iterator[Pair]:
        event = self._by_act.get((item.sentence, item.act))
        if item.plural:
            event = event or self._by_sentence.get(item.sentence)
        if event is not None and item.rule == REGISTERED:
            yield frozenset(item.codes)
        if event is not None and self._ends(item, event):
            yield frozenset(item.codes)
        if (
            event is None
            or not _makes(event)
            or self._background(event, frozenset(item.codes[:1]))
            or self._long_before(event, item)
        ):
            return
        if len(item.codes) == SIDES or item.joint:
            yield frozenset(item.codes)
        elif item.plural:
            yield from (frozenset((item.codes[0], partner)) for partner in item.codes[1:])
        elif item.codes[0] not in self._best and item.act >= 0 and len(item.codes) == 1:
            yield from (frozenset((side, item.codes[0])) for side in sorted(self._best))

    def _ends(self, item: PairEvidence, event: Event) -> bool:
        """Whether an entry of a list tells of the end of an agreement of two."""
        entry = opens_with_a_mark(self._document.folded, self._document.sentences[event.sentence])
        ended = event.act.act in _ENDING and event.mood is Mood.DONE and not event.replaced
        return entry and ended and len(item.codes) == SIDES and item.instrument >= 0

    def _planned(self, item: PairEvidence) -> Pair | None:
        """Return the pair of 'a similar paper with C is to be signed', told beside the news."""
        event = self._by_act.get((item.sentence, item.act))
        if event is None or event.mood is not Mood.PLANNED or not self._ahead(event):
            return None
        if item.rule != "partner" or item.codes[0] in self._best or len(item.codes) > 1:
            return None
        return frozenset((self._hub, item.codes[0]))

    def _ahead(self, event: Event) -> bool:
        """Whether an act is a signing, or talks that somebody was charged with."""
        sentence = self._document.sentences[event.sentence]
        charged = _CHARGED.search(self._document.folded.lower, sentence.start, sentence.end)
        talks = event.act.act is Act.NEGOTIATE and charged is not None
        return talks or event.act.act is Act.SIGN

    def _background(self, event: Event, codes: frozenset[str]) -> bool:
        """Whether a signing is told in passing: 'has signed similar treaties with …'."""
        items = self._document.shapes[event.sentence].items
        lead = {item.word for item in items[max(0, event.index - 3) : event.index]}
        likened = {item.word for item in items[event.index : max(event.instrument, 0)]}
        apart = not codes & self._best or self._days_before(event) > _WEEK
        like = likened & LIKE and (lead & _PERFECT or apart)
        if "already" in lead or like or self._of_many(event):
            return True
        if event.sentence <= self._head:
            return False
        return bool(lead & _PERFECT) and not lead & {"also", "today"}

    def _of_many(self, event: Event) -> bool:
        """Whether one of a great many is told: 'has concluded 60 accords of this kind'."""
        sentence = self._document.sentences[event.sentence]
        lower = self._document.folded.lower
        return _MANY.search(lower, sentence.start, sentence.end) is not None

    def _long_before(self, event: Event, item: PairEvidence) -> bool:
        """Whether a signing with somebody else is dated to months before: 'last year signed …'."""
        if event.sentence <= self._head or item.rule not in ("partner", "with partner"):
            return False
        return self._days_before(event) > _RECENT

    def _days_before(self, event: Event) -> int:
        """Return how many days before the article an act was done; 0 where nothing tells."""
        day, written = day_of(self._document, event), self._document.written
        if written is None or day is None or not day.edtf or not _DATED.match(day.edtf):
            return 0
        told = day.edtf.split("-")
        year, month, number = *told, *("12", "28")[len(told) - 1 :]
        return (written - date(int(year), int(month), int(number))).days

    def _named(self) -> Iterator[Pair]:
        """Yield pairs named again and again where the head speaks of several instruments."""
        if not any("L" in shape.letters for shape in self._document.shapes[:TOP]):
            return
        strong = (frozenset(item.codes) for item in self._evidence if item.weight >= _SECOND)
        for pair, count in Counter(strong).items():
            if len(pair) == SIDES and pair != self._best and pair & self._best and count > 1:
                yield pair


def _makes(event: Event) -> bool:
    return event.act.act in MAKING and event.mood is Mood.DONE and not event.history
