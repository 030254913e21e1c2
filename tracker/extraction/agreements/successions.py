"""Reads in the sentences after a signing which papers were counted in it.

'One deals with nets, the other with bees', 'They cover customs and roads', sentences that open
with 'the first', a list of items, or a sentence for each with an act of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.enumerations import TOPICS_END, count, openings, pieces
from tracker.extraction.document.article import Document
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

_AMONG = re.compile(
    r"(?:among (?:them|these|the documents) (?:are|were)"
    r"|(?:they|these|the documents) includ(?:e|ed)"
    r"|entre (?:ellos|estos)(?: (?:estan|figuran|se encuentran|destacan))?|parmi (?:eux|ceux-ci)"
    r"|il s'agit notamment d|il s'agit d|se trata de) ?(?:e |')?"
)
_BOTH = ("one", "other")
_MOST_ITEMS = 8
_FAR_APART = 4
"""Elements between an article and the name it belongs to."""
_ORDINAL = re.compile(
    r"(?:one|the (?:first|second|third|fourth|fifth|last|final|other)|another|a (?:second|third)"
    r"|under the (?:first|second|third)|finally|lastly"
    r"|(?:el|la) (?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|ultim[oa]|otr[oa])|por ultimo"
    r"|l[ea] (?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?)|l'autre|enfin)\b"
)
_ONE_OTHER = re.compile(
    r"\b(?P<one>one|the first|un[oa]?|l'une?|el primero|la primera|le premier|la premiere)"
    r" [^.;]{3,200}?[,;]? (?:and |while |y |et |mientras que |tandis que |tandis qu')?"
    r"(?P<other>the other|the second|el otro|la otra|el segundo|la segunda|l'autre|le second"
    r"|la seconde|le deuxieme|la deuxieme)\b"
)
_COVER = re.compile(
    r"(?:they|these|the (?:agreements|accords|documents|texts|papers|memoranda|treaties)|ils|elles"
    r"|les (?:accords|textes|documents|conventions)|estos|los (?:acuerdos|convenios|documentos"
    r"|instrumentos|textos))"
    r"(?: (?:will|respectively))? (?:cover|concern|deal with|relate to|are on|are about|concernent"
    r"|portent sur|touchent|couvrent|abarcan|versan sobre|cubren|tratan de|se refieren a) "
)
_ON = word_set("on for about sobre para sur relatif relative dans en in")
_INTRODUCED = 10
_LEADS_A_LIST = 3
"""Sentences between the number and the items: 'Four were signed. The agreements cover:'."""


def counted_after(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Return the agreements that what follows the sentence of a signing counts up."""
    return (
        _one_and_other(document, candidate, event, counted)
        or _continued(document, candidate, event, counted)
        or _among(document, candidate, event, counted)
        or _items(document, candidate, event, counted)
    )


def _one_and_other(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'One deals with workers, the other with fish' where two were counted just before."""
    if counted != len(_BOTH):
        return []
    own = document.sentences[event.sentence]
    told = next(iter(document.sentences[event.sentence + 1 : event.sentence + 2]), own)
    behind = document.shapes[event.sentence].items[max(event.index, event.instrument)].end
    lower = document.folded.lower
    if match := _ONE_OTHER.search(lower, behind, own.end):
        told = own  # 'two accords, the first on fish while the second is on bees'
    match = match or _ONE_OTHER.search(lower, told.start, told.end)
    if match is None:
        return []
    extents = [(match.start("one"), match.start("other")), (match.start("other"), told.end)]
    return [replace(candidate, extent=extent) for extent in extents]


def _continued(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'They cover customs, oil and roads' where as many were counted just before."""
    if counted < len(_BOTH) or event.sentence + 1 >= len(document.sentences):
        return []
    told, lower = document.sentences[event.sentence + 1], document.folded.lower
    lead = _COVER.match(lower, told.start, told.end)
    if lead is None:
        return []
    stop = TOPICS_END.search(lower, lead.end(), told.end)
    parts = list(pieces(lower, lead.end(), stop.start() if stop else told.end))
    return [replace(candidate, extent=part) for part in parts] if len(parts) == counted else []


def _among(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'Among them are an accord on A and a protocol on B', however many were counted."""
    number = event.sentence + 1
    if not counted or number >= len(document.sentences):
        return []
    told, shape = document.sentences[number], document.shapes[number]
    lead = _AMONG.match(document.folded.lower, told.start, told.end)
    if lead is None:
        return []
    first = next((n for n, item in enumerate(shape.items) if item.start >= lead.end()), -1)
    starts = [shape.items[at].start for at in openings(shape, first)]
    extents = list(pairwise([*starts, told.end]))
    if len(extents) < len(_BOTH):
        return []
    return [replace(candidate, extent=extent, object=extent) for extent in extents]


def _items(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split by the items of a list that are as many as were counted: 'The agreements cover:'."""
    if counted < len(_BOTH):
        return []
    for lead in range(event.sentence, event.sentence + _LEADS_A_LIST):
        run = _run(document, lead + 1)
        if run:
            spans = [(document.sentences[n].start, document.sentences[n].end) for n in run]
            parts = [replace(candidate, extent=span) for span in spans]
            return parts if len(parts) == counted else []
    return []


def _run(document: Document, first: int) -> list[int]:
    """Return the items of a list that follow each other, one for each bullet."""
    run: list[int] = []
    for number in range(first, len(document.sentences)):
        sentence = document.sentences[number]
        if sentence.kind is not Kind.ITEM or len(run) > _MOST_ITEMS:
            break
        if not run or document.sentences[run[-1]].block != sentence.block:
            run.append(number)
    return run


def in_order(document: Document, candidate: Candidate, counted: int) -> list[Candidate]:
    """Split 'One accord waives visas. … The other …' into as many as were counted."""
    lower = document.folded.lower
    prose = [
        n for n in sorted(candidate.sentences) if document.sentences[n].kind is not Kind.HEADING
    ]
    opening = [n for n in prose if _ORDINAL.match(lower, document.sentences[n].start)]
    if 0 < len(opening) < counted:  # 'The first …. X also signed a protocol. The third …'
        told = [event for event in candidate.events if event.sentence > opening[0]]
        singles = {event.sentence for event in told if event.signs and _single(document, event)}
        opening = sorted({*opening, *singles})
    if len(opening) != counted:
        return []
    shared = [event for event in candidate.events if event.sentence < opening[0]]
    parts: list[Candidate] = []
    for first, following in zip(opening, [*opening[1:], prose[-1] + 1], strict=True):
        sentences = {n for n in prose if first <= n < following}
        own = [event for event in candidate.events if event.sentence in sentences]
        part = replace(candidate, events=[*own, *shared], sentences=sentences)
        parts.append(replace(part, object=_introduced(document, first)))
    return parts


def _introduced(document: Document, number: int) -> tuple[int, int] | None:
    """Return a sentence that introduces its paper: 'Finally, a memorandum on … was signed'."""
    sentence, shape = document.sentences[number], document.shapes[number]
    at = shape.next("I", 0, _INTRODUCED)
    lead = shape.items[max(0, at - _FAR_APART) : max(at, 0)]
    told = at >= 0 and any(item.word in INDEFINITE for item in lead)
    return (sentence.start, sentence.end) if told else None


def one_by_one(
    document: Document, candidate: Candidate, signings: Sequence[Event], counted: int
) -> list[Candidate]:
    """Split where each of the counted papers is signed in a sentence of its own further down."""
    leads = [event for event in signings if count(document, event) == counted]
    if counted < len(_BOTH) or not leads:
        return []
    singles: dict[int, Event] = {}
    for event in signings:
        if event.sentence > leads[-1].sentence and _single(document, event):
            singles.setdefault(event.sentence, event)
    if len(singles) != counted:
        return []
    numbers = [*singles, _last(document, max(singles)) + 1]
    parts: list[Candidate] = []
    for first, following in pairwise(numbers):
        inside = {n for n in candidate.sentences if first <= n < following}
        own = [event for event in candidate.events if event.sentence in inside]
        evidence = [item for item in candidate.evidence if item.sentence in inside]
        parts.append(
            replace(
                candidate,
                events=own,
                sentences=inside,
                evidence=evidence or candidate.evidence,
                context=leads[:1],
            )
        )
    return parts


def _last(document: Document, number: int) -> int:
    """Return the last sentence of the paragraph that a sentence stands in."""
    block = document.sentences[number].block
    while number + 1 < len(document.sentences) and document.sentences[number + 1].block == block:
        number += 1
    return number


def _single(document: Document, event: Event) -> bool:
    """Whether an act is done to 'a memorandum', told for the first time."""
    shape = document.shapes[event.sentence]
    if event.instrument < 0 or shape.letters[event.instrument] != "I":
        return False
    lead = shape.items[max(0, event.instrument - _FAR_APART) : event.instrument]
    return any(item.word in INDEFINITE for item in lead) or _told_by_subject(shape, event)


def _told_by_subject(shape: Shape, event: Event) -> bool:
    """Whether 'the agreement on culture' opens a sentence that tells who signed it."""
    at, act = event.instrument, event.index
    if at > act or set(shape.letters[:at]) & set("HV"):
        return False
    subject = any(item.word in _ON for item in shape.items[at + 1 : min(at + 2, act)])
    agents = shape.letters.find("y", act + 1, act + _FAR_APART)
    return subject and agents > 0
