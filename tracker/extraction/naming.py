"""Chooses the instrument's type and, where the text gives one, its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.acts import Act
from tracker.extraction.document import Document
from tracker.extraction.events import Event, Mood
from tracker.extraction.gazetteer import InstrumentMention
from tracker.extraction.pairs import PairEvidence
from tracker.extraction.sentences import Kind

_CAPITALISED = re.compile(
    r"(?:[A-Z0-9][\w.&'/-]*,? (?:(?:of|and|for|on|the|in|to|on the|of the) )?)+$"
)
_TAIL = re.compile(
    r"(?: (?:on|for|in|of|between|concerning|regarding|and|the|to|with|against|from|by)|,? ?[A-Z][\w'/-]*|,(?= [A-Z]))+"
)
_T = InstrumentType
_GENERAL = (_T.AGREEMENT, _T.COMPACT_PACT)
_NAMED = 60
"""Votes that only a memorandum called 'of understanding' gets."""
_LEAST_WORDS = 3
_SIGNED = 3.0
"""Weight of what is the object of a signing."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What an agreement is called, with the words for it."""

    type: InstrumentType
    spans: tuple[tuple[int, int], ...]
    rank: float
    title: str | None = None
    title_span: tuple[int, int] = (0, 0)


def naming(
    document: Document,
    events: Sequence[Event],
    evidence: Sequence[PairEvidence],
    sentences: set[int],
    *,
    alone: bool,
    only: tuple[int, int] | None = None,
) -> Naming | None:
    """Return the type that most of what is said of one agreement speaks for."""
    votes: Counter[InstrumentType] = Counter()
    spans: dict[InstrumentType, list[tuple[int, int]]] = {}
    mentions = _mentions(document, events, evidence, sentences, only, alone=alone)
    if only and not any(only[0] <= mention.start < only[1] for mention, _ in mentions):
        only = None
    for mention, weight in mentions:
        if only and not only[0] <= mention.start < only[1]:
            continue
        kind = mention.instrument.type
        votes[kind] += int(10 * weight)
        spans.setdefault(kind, []).append((mention.start, mention.end))
    if not votes or not max(votes.values()):
        return None
    formal = any(
        document.folded.clean[start].isupper() and not _in_heading(document, start)
        for start, _ in spans.get(_T.AGREEMENT, ())
    )
    best = _preferred(votes, formal)
    title, span = _title(document, spans.get(best, []))
    total = sum(votes.values())
    return Naming(best, tuple(spans.get(best, ())), 0.6 + 0.38 * votes[best] / total, title, span)


def _in_heading(document: Document, start: int) -> bool:
    return any(
        sentence.kind is Kind.HEADING and sentence.start <= start < sentence.end
        for sentence in document.sentences[:8]
    )


def _preferred(votes: Counter[InstrumentType], formal: bool) -> InstrumentType:
    """Let a telling name win over 'agreement' and 'deal', which any instrument is called."""
    if votes[_T.MOU] and (votes[_T.MOC] or votes[_T.MOA]) and votes[_T.MOU] < _NAMED:
        votes[_T.MOC if votes[_T.MOC] else _T.MOA] += votes.pop(_T.MOU)
    ranked = [kind for kind, _ in votes.most_common()]
    telling = [kind for kind in ranked if kind not in _GENERAL]
    general = [kind for kind in ranked if kind in _GENERAL]
    if not telling:
        return _T.AGREEMENT if _T.AGREEMENT in votes else ranked[0]
    if not general:
        return telling[0]
    share = 0.9 if formal else 0.25
    enough = votes[telling[0]] >= share * votes[general[0]]
    return telling[0] if enough else _T.AGREEMENT if _T.AGREEMENT in votes else general[0]


def _mentions(
    document: Document,
    events: Sequence[Event],
    evidence: Sequence[PairEvidence],
    sentences: set[int],
    only: tuple[int, int] | None,
    *,
    alone: bool,
) -> list[tuple[InstrumentMention, float]]:
    found: dict[int, tuple[InstrumentMention, float]] = {}
    for event in events:
        if event.instrument >= 0 and event.act.act is not Act.REJECT:
            strong = event.act.act in (Act.SIGN, Act.INITIAL) and event.mood is not Mood.DENIED
            _vote(found, document, event.sentence, event.instrument, _SIGNED if strong else 1.2)
    for item in evidence:
        if item.instrument >= 0:
            _vote(found, document, item.sentence, item.instrument, 2.0)
    for number in sorted(sentences) if only else ():
        for index, item in enumerate(document.shapes[number].items):
            if item.kind in "IL" and only[0] <= item.start < only[1]:
                _vote(found, document, number, index, _SIGNED)
    for number in sentences if alone or not events else ():
        heading = document.sentences[number].kind is Kind.HEADING
        for index, letter in enumerate(document.shapes[number].letters):
            if letter in "IL":
                _vote(found, document, number, index, 0.6 if heading else 0.4)
    return list(found.values())


def _vote(
    found: dict[int, tuple[InstrumentMention, float]],
    document: Document,
    sentence: int,
    index: int,
    weight: float,
) -> None:
    mention = document.shapes[sentence].items[index].mention
    if not isinstance(mention, InstrumentMention):
        return
    told = max(mention.instrument.weight, 1) if weight >= _SIGNED else mention.instrument.weight
    known = found.get(mention.start)
    if told and (known is None or known[1] < weight * told):
        found[mention.start] = (mention, weight * told)


def _title(
    document: Document, spans: Sequence[tuple[int, int]]
) -> tuple[str | None, tuple[int, int]]:
    """Return the longest name written with capitals around one of the mentions."""
    best: tuple[int, int] = (0, 0)
    for start, end in spans:
        first, last = _extent(document, start, end)
        if last - first > best[1] - best[0]:
            best = (first, last)
    words = document.words(*best).strip()
    if len(words.split()) < _LEAST_WORDS or not words[:1].isupper() or words.isupper():
        return None, (0, 0)
    return " ".join(words.split()), best


def _extent(document: Document, start: int, end: int) -> tuple[int, int]:
    clean = document.folded.clean
    if not clean[start].isupper():
        return start, start
    head = clean[max(0, start - 90) : start]
    match = _CAPITALISED.search(head.split("\n")[-1])
    first = start - len(match.group()) if match else start
    for lead in ("The ", "A ", "An ", "This "):
        if clean.startswith(lead, first):
            first += len(lead)
    tail = _TAIL.match(clean, end, min(len(clean), end + 220))
    last = tail.end() if tail else end
    while last > end and clean[first:last].split()[-1].islower():
        last = clean.rfind(" ", end, last) if " " in clean[end:last] else end
    return first, last
