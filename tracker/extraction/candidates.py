"""Decides which pairs of parties an article reports an agreement of, and what belongs to each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.extraction.document import Document, within
from tracker.extraction.events import Event, Mood
from tracker.extraction.pairs import MAKING, PairEvidence
from tracker.extraction.sentences import Kind
from tracker.extraction.wordsets import word_set

_ENOUGH = 4.0
_SECOND = 5.0
_MOST = 12
"""Agreements taken from one article."""
_PERFECT = word_set("has have had ha han a ont")
_TOP = 3
"""Sentences at the head of an article that count more."""


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
    extent: tuple[int, int] | None = None
    """The words that name this one's subject, where one sentence lists several."""


def pair_scores(
    document: Document, evidence: Sequence[PairEvidence], past: frozenset[int]
) -> dict[frozenset[str], float]:
    """Return how much speaks for each pair of parties."""
    scores: dict[frozenset[str], float] = {}
    hub = mention_counts(document)
    for found in evidence:
        pair = frozenset(found.codes)
        factor = _factor(document, found.sentence, past)
        if len(pair) == 2:  # noqa: PLR2004 - both sides
            scores[pair] = scores.get(pair, 0.0) + found.weight * factor
        elif len(pair) == 1 and (other := other_side(hub, found.codes[0])):
            both = frozenset((*pair, other))
            scores[both] = scores.get(both, 0.0) + 0.6 * found.weight * factor
        elif found.plural:
            for partner in found.codes[1:]:
                both = frozenset((found.codes[0], partner))
                scores[both] = scores.get(both, 0.0) + found.weight * factor
    return scores


def _factor(document: Document, sentence: int, past: frozenset[int]) -> float:
    factor = 0.4 if sentence in past else 1.0
    kind = document.sentences[sentence].kind
    if kind is Kind.HEADING or document.sentences[sentence].lead or sentence < _TOP:
        factor *= 1.4
    return factor


def mention_counts(document: Document) -> Counter[str]:
    """Return how often each state or organisation is named; the head counts more."""
    counts: Counter[str] = Counter()
    head = (
        document.sentences[min(_TOP, len(document.sentences) - 1)].end if document.sentences else 0
    )
    for place in document.places:
        counts[place.code] += 1 if place.kind == "capital" else 2
        counts[place.code] += place.start < head
    return counts


def other_side(counts: Counter[str], code: str) -> str | None:
    """Return the most named state beside one."""
    return next(
        (other for other, count in counts.most_common(4) if other != code and count > 1), None
    )


def both_sides(document: Document) -> Iterator[PairEvidence]:
    """Yield the two most named states for words such as 'the two ministers signed'."""
    ranked = mention_counts(document).most_common(3)
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):  # noqa: PLR2004
        return
    codes = (ranked[0][0], ranked[1][0])
    for number, shape in enumerate(document.shapes):
        at = shape.letters.find("B")
        instrument = shape.next("IL", 0, len(shape.letters))
        if at >= 0 and instrument >= 0:
            yield PairEvidence(
                codes=codes,
                sentence=number,
                start=shape.items[at].start,
                end=shape.items[at].end,
                weight=2.5,
                rule="both sides",
                act=shape.letters.find("V"),
                instrument=instrument,
            )


def candidates(
    document: Document, evidence: Sequence[PairEvidence], events: Sequence[Event]
) -> list[Candidate]:
    """Return the agreements an article reports, the main one first."""
    past = frozenset(event.sentence for event in events if event.history)
    scores = pair_scores(document, evidence, past)
    if not scores:
        return []
    many = {found.sentence for found in evidence if len(found.codes) > 2 and not found.plural}  # noqa: PLR2004
    best = max(scores, key=scores.__getitem__)
    chosen = [best] if scores[best] >= _ENOUGH and _reported(best, evidence, events) else []
    if chosen:
        chosen += _others(document, evidence, events, scores, best)
    made = [Candidate(_ordered(pair, evidence, document), scores[pair]) for pair in chosen[:_MOST]]
    for candidate in made:
        pair = frozenset(candidate.parties)
        candidate.evidence = [e for e in evidence if _supports(e, pair)]
    _distribute(document, made, events, evidence, many)
    return made


def _reported(
    pair: frozenset[str], evidence: Sequence[PairEvidence], events: Sequence[Event]
) -> bool:
    """Whether some words that show the pair also name an instrument or an act."""
    return any(
        (found.act >= 0 or found.instrument >= 0) and set(found.codes) & pair for found in evidence
    ) and bool(events)


def _others(
    document: Document,
    evidence: Sequence[PairEvidence],
    events: Sequence[Event],
    scores: dict[frozenset[str], float],
    best: frozenset[str],
) -> list[frozenset[str]]:
    """Return further pairs for which an own act is reported."""
    by_act = {(event.sentence, event.index): event for event in events}
    counts = mention_counts(document)
    found: dict[frozenset[str], None] = {}
    for item in evidence:
        event = by_act.get((item.sentence, item.act))
        if item.plural:
            event = event or next((e for e in events if e.sentence == item.sentence), None)
        if event is None or not _makes(event) or _background(document, event):
            continue
        for pair in _pairs_of(item, best, counts):
            if pair != best and scores.get(pair, 0.0) >= _SECOND - 2 * (len(item.codes) == 1):
                found[pair] = None
    named = Counter(
        p for item in evidence if (p := frozenset(item.codes)) and item.weight >= _SECOND
    )
    plural = any(
        letter == "L"
        for number in range(min(_TOP, len(document.shapes)))
        for letter in document.shapes[number].letters
    )
    for pair, count in named.items():
        if plural and pair != best and len(pair) == len(best) and pair & best and count > 1:
            found[pair] = None
    return list(found)


def _background(document: Document, event: Event) -> bool:
    """Whether a signing is told in passing: 'has signed similar treaties with …'."""
    items = document.shapes[event.sentence].items
    lead = {item.word for item in items[max(0, event.index - 3) : event.index]}
    if "already" in lead:
        return True
    prose = [n for n, s in enumerate(document.sentences) if s.kind is not Kind.HEADING]
    if event.sentence in prose[:_TOP] or event.sentence not in prose:
        return False
    return bool(lead & _PERFECT) and not lead & {"also", "today"}


def _makes(event: Event) -> bool:
    return event.act.act in MAKING and event.mood is Mood.DONE and not event.history


def _pairs_of(
    item: PairEvidence, best: frozenset[str], counts: Counter[str]
) -> Iterator[frozenset[str]]:
    if len(item.codes) == 2:  # noqa: PLR2004 - both sides
        yield frozenset(item.codes)
    elif item.plural:
        yield from (frozenset((item.codes[0], partner)) for partner in item.codes[1:])
    elif len(item.codes) == 1 and item.act >= 0 and item.codes[0] not in best:
        hub = max(best, key=counts.__getitem__)
        yield frozenset((hub, item.codes[0]))


def _supports(found: PairEvidence, pair: frozenset[str]) -> bool:
    codes = frozenset(found.codes)
    return codes == pair or (found.plural and pair <= codes)


def _ordered(
    pair: frozenset[str], evidence: Sequence[PairEvidence], document: Document
) -> tuple[str, ...]:
    for found in evidence:
        if pair <= frozenset(found.codes):
            return tuple(code for code in found.codes if code in pair)
    order = [place.code for place in document.places if place.code in pair]
    return tuple(dict.fromkeys(order)) or tuple(sorted(pair))


def _distribute(
    document: Document,
    made: Sequence[Candidate],
    events: Sequence[Event],
    evidence: Sequence[PairEvidence],
    many: set[int],
) -> None:
    """Give every sentence, and every event, to the agreements it is about."""
    if not made:
        return
    current: list[Candidate] = list(made)
    owners: list[list[Candidate]] = []
    for number in range(len(document.sentences)):
        named = _named(document, made, number)
        if named:
            current = named
        elif document.sentences[number].kind is Kind.HEADING and number < _TOP:
            current = list(made)
        owners.append(current)
        for candidate in current:
            candidate.sentences.add(number)
    for event in events:
        if event.sentence in many and len(made) > 0 and not _in_pair(event, made):
            continue
        for candidate in _owners(event, owners[event.sentence]):
            if not _foreign(event, evidence, candidate):
                candidate.events.append(event)


def _foreign(event: Event, evidence: Sequence[PairEvidence], candidate: Candidate) -> bool:
    """Whether the words of an act name a party that the agreement does not have."""
    pair = frozenset(candidate.parties)
    own = [e for e in evidence if e.sentence == event.sentence and e.act == event.index]
    fits = any(_supports(e, pair) or frozenset(e.codes) <= pair for e in own)
    return bool(own) and not fits


def _in_pair(event: Event, made: Sequence[Candidate]) -> bool:
    return any(e.sentence == event.sentence for c in made for e in c.evidence)


def _owners(event: Event, current: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the agreements of an event: those whose own words name it, else the topic's."""
    own = [
        candidate
        for candidate in current
        if any(e.sentence == event.sentence and e.act == event.index for e in candidate.evidence)
    ]
    return own or current


def _named(document: Document, made: Sequence[Candidate], number: int) -> list[Candidate]:
    """Return the agreements whose special party a sentence names; empty if none stands out."""
    if len(made) == 1:
        return list(made)
    sentence = document.sentences[number]
    codes = {place.code for place in within(document.places, sentence.start, sentence.end)}
    shared = frozenset.intersection(*(frozenset(candidate.parties) for candidate in made))
    return [c for c in made if codes & (frozenset(c.parties) - shared)]
