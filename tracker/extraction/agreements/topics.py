"""Gives every sentence, and every event, to the agreements it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from tracker.extraction.agreements.candidates import Candidate, supports
from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.agreements.registers import REGISTERED
from tracker.extraction.agreements.scoring import TOP
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.groups import SIDES
from tracker.extraction.reports.events import Event
from tracker.extraction.text.sentences import Kind


def distribute(
    document: Document,
    made: Sequence[Candidate],
    events: Sequence[Event],
    evidence: Sequence[PairEvidence],
) -> None:
    """Fill the sentences and events of each candidate."""
    by_sentence: dict[int, list[PairEvidence]] = defaultdict(list)
    for item in evidence:
        by_sentence[item.sentence].append(item)
    owners = _owners_of_sentences(document, made, by_sentence)
    for event in events:
        told = by_sentence[event.sentence]
        if _of_many(told) and not any(_fits(told, candidate) for candidate in made):
            continue
        own = [item for item in told if item.act == event.index or _of_object(item, event)]
        current = owners[event.sentence]
        named = [candidate for candidate in current if _fits(own, candidate)]
        for candidate in named or current:
            if not _foreign(own, candidate):
                candidate.events.append(event)


def _owners_of_sentences(
    document: Document,
    made: Sequence[Candidate],
    by_sentence: Mapping[int, Sequence[PairEvidence]],
) -> list[list[Candidate]]:
    """Return for each sentence the agreements in whose topic it stands.

    Where two parties of an agreement of many have one of their own, no name tells the two apart,
    but a sentence that shows exactly the parties of one is about that one. So is one of a
    register, whatever city it names.
    """
    nested = len(made) > 1 and any(len(candidate.parties) > SIDES for candidate in made)
    owners: list[list[Candidate]] = []
    current: list[Candidate] = list(made)
    shared = frozenset.intersection(*(frozenset(candidate.parties) for candidate in made))
    for number, sentence in enumerate(document.sentences):
        codes = {place.code for place in within(document.places, sentence.start, sentence.end)}
        named = [c for c in made if len(made) == 1 or codes & (frozenset(c.parties) - shared)]
        told = by_sentence.get(number, ())
        told = [item for item in told if nested or item.rule == REGISTERED]
        exact = [c for c in made if any(set(item.codes) == set(c.parties) for item in told)]
        if exact or named:
            current = exact or named
        elif sentence.kind is Kind.HEADING and number < TOP:
            current = list(made)
        owners.append(current)
        for candidate in current:
            candidate.sentences.add(number)
    return owners


def _of_object(item: PairEvidence, event: Event) -> bool:
    """Whether words name the parties of what an act is done to: 'a protocol with C expires'."""
    return item.act < 0 <= item.instrument and item.instrument == event.instrument


def _of_many(told: Iterable[PairEvidence]) -> bool:
    """Whether a sentence reports an agreement of more than two."""
    return any(len(item.codes) > SIDES and not item.plural for item in told)


def _fits(told: Iterable[PairEvidence], candidate: Candidate) -> bool:
    pair = frozenset(candidate.parties)
    return any(supports(item, pair) for item in told)


def _foreign(own: Sequence[PairEvidence], candidate: Candidate) -> bool:
    """Whether the words of an act name a party that the agreement does not have."""
    pair = frozenset(candidate.parties)
    fits = any(supports(item, pair) or frozenset(item.codes) <= pair for item in own)
    return bool(own) and not fits
