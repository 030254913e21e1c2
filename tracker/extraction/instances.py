"""Tells several agreements between the same two parties apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.acts import Act, Form
from tracker.extraction.calendar_words import NUMBERS
from tracker.extraction.candidates import Candidate
from tracker.extraction.dates import DateMention
from tracker.extraction.document import Document
from tracker.extraction.events import Event
from tracker.extraction.gazetteer import InstrumentMention
from tracker.extraction.moods import Mood
from tracker.extraction.pairs import PairEvidence
from tracker.extraction.papers import PaperList
from tracker.extraction.sentences import Kind
from tracker.extraction.shape import Shape
from tracker.extraction.signing_day import day_of
from tracker.extraction.wordsets import word_set

_FURTHER = word_set("also another second separate further additional third tambien otro aussi")
_INDEFINITE = word_set("a an another one un una une otro otra")
_ORDINAL = re.compile(
    r"(?:one|the first|the second|the third|the fourth|the other|another|a second|a third"
    r"|under the first"
    r"|under the second|el primero|el segundo|el otro|le premier|le second|l'autre)\b"
)
_TOPICS = re.compile(
    r"(?: (?:on|covering|concerning|relating to|for|dealing with|about|in the (?:fields?"
    r"|areas?) of"
    r"|sobre|en materia de|sur|relatifs a|en matiere de)) "
    r"|[^.;:\n]{0,60}: (?:one|una?|l'une?) (?:on|sobre|sur) "
)
_TOPICS_END = re.compile(
    r"[.;:\n(]| (?:with|during|after|at|in|which|that|between|by|today|con|avec|entre) "
)
_BOTH = ("one", "other")
_ONE_OTHER = re.compile(
    r"\b(?P<one>one|the first|un[oa]?|l'un) [^.;]{3,200}?[,;]? "
    r"(?:and |while |y |et |mientras que )?"
    r"(?P<other>the other|the second|el otro|la otra|l'autre)\b"
)
_BETWEEN_TOPICS = re.compile(r",? (?:and|y|e|et) |, ")
_MOST_TOPICS = 8
_AND = word_set("and y e et")
_OF = word_set("d' de of")
_ANOTHER = word_set("another otro otra autre")
_OBJECT_REACH = 26
_COLON = 8
"""Elements between 'two documents' and the colon after which they are named."""
_NEXT = 2
"""Sentences after that of an older signing in which more may be said of it."""
_FAR_APART = 4
"""Elements between a year and the name it belongs to, as in 'the 1995 security pact'."""


def instances(
    document: Document, candidate: Candidate, lists: Sequence[PaperList] = ()
) -> list[Candidate]:
    """Return the agreements of one pair of parties, at least the one given."""
    if listed := list(_by_list(candidate, lists)):
        return listed
    later, earlier = _by_time(document, candidate)
    return [*_by_count(document, later), *earlier]


def _by_list(candidate: Candidate, lists: Sequence[PaperList]) -> Iterator[Candidate]:
    """Yield what lists of documents name between these parties, one for each entry."""
    for listed in lists:
        for paper in listed.papers:
            if frozenset(paper.codes) != frozenset(candidate.parties):
                continue
            inside = paper.sentences
            extent = (paper.start, paper.end)
            yield replace(
                candidate,
                events=[event for event in candidate.events if event.sentence in inside],
                sentences=inside,
                evidence=_of_sentences(candidate, inside) or candidate.evidence,
                context=[listed.event],
                object=extent,
                paper=extent,
            )


def _of_sentences(candidate: Candidate, sentences: set[int]) -> list[PairEvidence]:
    return [item for item in candidate.evidence if item.sentence in sentences]


def _by_time(document: Document, candidate: Candidate) -> tuple[Candidate, list[Candidate]]:
    """Split off signings that the article dates to another time than its news."""
    news = [e for e in candidate.events if _is_news(e)]
    old = [
        e
        for e in candidate.events
        if e.act.act is Act.SIGN and e.mood is Mood.DONE and not e.replaced
    ]
    main = {day.edtf for event in news if (day := day_of(document, event))}
    dated: dict[str, list[Event]] = {}
    for event in old:
        day = day_of(document, event)
        if day and day.edtf and _elsewhen(day.edtf, event, main):
            dated.setdefault(day.edtf, []).append(event)
    if not dated or not [e for e in news if not any(e in group for group in dated.values())]:
        return candidate, []
    earlier: list[Candidate] = []
    for edtf, group in dated.items():
        if not any(_told_further(document, event) for event in group):
            continue
        own = [*group, *_of_year(document, candidate, edtf, group)]
        earlier.append(_part(candidate, own, {event.sentence for event in own}))
    gone = [event for part in earlier for event in part.events]
    gone += [event for group in dated.values() for event in group]
    sentences = candidate.sentences - {event.sentence for event in gone}
    return _part(candidate, [e for e in candidate.events if e not in gone], sentences), earlier


def _told_further(document: Document, event: Event) -> bool:
    """Whether more is said of an older agreement than that it was signed: 'the treaty …'.

    What one sentence recalls is background; only what the next ones go on about is a matter of
    its own.
    """
    if event.instrument < 0:
        return False
    if document.shapes[event.sentence].letters.count("V") > 1:
        return True
    named = document.shapes[event.sentence].items[event.instrument].mention
    for shape in document.shapes[event.sentence + 1 : event.sentence + 1 + _NEXT]:
        for index, item in enumerate(shape.items):
            other = item.mention
            if not isinstance(other, InstrumentMention) or not isinstance(
                named, InstrumentMention
            ):
                continue
            lead = {word.kind for word in shape.items[max(0, index - _FAR_APART) : index]}
            named_fully = other.instrument.weight and "t" in lead
            if other.instrument.type is named.instrument.type and named_fully:
                return True
    return False


def _is_news(event: Event) -> bool:
    return event.act.act in (Act.SIGN, Act.INITIAL) and not event.old and not event.replaced


def _elsewhen(edtf: str, event: Event, main: set[str | None]) -> bool:
    others = [day for day in main if day and day != edtf]
    if event.old:
        return True
    apart = [day for day in others if not day.startswith(edtf) and not edtf.startswith(day)]
    return bool(apart) and edtf < max(apart) and len(edtf) < len(max(apart))


def _of_year(
    document: Document, candidate: Candidate, edtf: str, known: Sequence[Event]
) -> Iterator[Event]:
    """Yield what else is said of 'the 1995 pact'."""
    for event in candidate.events:
        if event in known or event.instrument < 0:
            continue
        items = document.shapes[event.sentence].items
        for item in items[max(0, event.instrument - _FAR_APART) : event.instrument]:
            if isinstance(item.mention, DateMention) and str(item.mention.year) == edtf[:4]:
                yield event


def _part(candidate: Candidate, own: list[Event], sentences: set[int]) -> Candidate:
    evidence = _of_sentences(candidate, sentences) or candidate.evidence
    return replace(candidate, events=own, sentences=sentences, evidence=evidence)


def _by_count(document: Document, candidate: Candidate) -> list[Candidate]:
    """Split what the article itself counts or lists as several agreements."""
    signings = [e for e in candidate.events if e.signs and not e.old and not e.replaced]
    counted = max((_count(document, event) for event in signings), default=0)
    for event in signings:
        parts = (
            _topics(document, candidate, event, counted)
            or _objects(document, candidate, event)
            or _one_and_other(document, candidate, event, counted)
        )
        if parts:
            return parts
    if counted > 1 and (parts := _enumerated(document, candidate, counted)):
        return parts
    return _further(document, candidate, signings, counted)


def _count(document: Document, event: Event) -> int:
    """Return the number that stands before the plural which was signed: 'two agreements'."""
    shape = document.shapes[event.sentence]
    if event.instrument < 0 or shape.letters[event.instrument] != "L":
        return 0
    before = shape.items[max(0, event.instrument - 4) : event.instrument]
    return next((NUMBERS[item.word] for item in before if item.word in NUMBERS), 1)


def announced(document: Document, events: list[Event]) -> int:
    """Return how many agreements the text says were signed, where it counts more than one."""
    counts = [_count(document, event) for event in events if event.signs and not event.history]
    most = max(counts, default=0)
    return most if most > 1 else 0


def _topics(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'three agreements on trade, visas and extradition' where the numbers agree."""
    if _count(document, event) < 1:
        return []
    end = document.shapes[event.sentence].items[event.instrument].end
    limit = document.sentences[event.sentence].end
    lower = document.folded.lower
    lead = _TOPICS.match(lower, end, limit)
    if lead is None:
        return []
    stop = _TOPICS_END.search(lower, lead.end(), limit)
    parts = list(_pieces(lower, lead.end(), stop.start() if stop else limit))
    agreed = len(parts) == counted or (counted == 1 and len(parts) > 1)
    if not agreed or len(parts) > _MOST_TOPICS:
        return []
    return [replace(candidate, extent=part) for part in parts]


def _objects(document: Document, candidate: Candidate, event: Event) -> list[Candidate]:
    """Split 'an agreement on nuclear energy and a memorandum on arms'."""
    shape = document.shapes[event.sentence]
    at = _first_object(shape, event)
    if at < 0:
        return []
    starts = [shape.items[at].start]
    while (following := _next_object(shape, at)) >= 0:
        starts.append(shape.items[following].start)
        at = following
    if len(starts) == 1:
        return []
    ends = [*starts[1:], document.sentences[event.sentence].end]
    return [
        replace(candidate, extent=extent, object=extent)
        for extent in zip(starts, ends, strict=True)
    ]


def _first_object(shape: Shape, event: Event) -> int:
    """Return the first instrument an act has: the one signed, or what 'two papers: …' opens."""
    if event.instrument < event.index:
        return -1
    if shape.letters[event.instrument] == "I":
        return event.instrument
    colon = shape.letters.find(":", event.instrument, event.instrument + _COLON)
    at = shape.next("I", colon + 1, _FAR_APART) if colon >= 0 else -1
    opens = at >= 0 and any(i.word in _INDEFINITE or i.kind == "t" for i in shape.items[colon:at])
    return at if opens else -1


def _one_and_other(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'One deals with workers, the other with fish' where two were counted just before."""
    if counted != len(_BOTH) or event.sentence + 1 >= len(document.sentences):
        return []
    told = document.sentences[event.sentence + 1]
    match = _ONE_OTHER.search(document.folded.lower, told.start, told.end)
    if match is None:
        return []
    extents = [(match.start("one"), match.start("other")), (match.start("other"), told.end)]
    return [replace(candidate, extent=extent) for extent in extents]


def _next_object(shape: Shape, at: int) -> int:
    """Return the next instrument that 'and a', 'y otro' or the like joins to one, or -1."""
    for index in range(at + 1, min(len(shape.items) - 2, at + _OBJECT_REACH)):
        item, following = shape.items[index], shape.items[index + 1]
        if item.kind in "V;:y":
            return -1
        if item.word in _AND and following.word in _OF:  # 'd'une convention et d'un accord'
            following = shape.items[index + 2]
        if item.word in _AND and following.word in _INDEFINITE:
            if following.word in _ANOTHER:
                return index + 1
            return shape.next("I", index + 2, 5)
    return -1


def _pieces(lower: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    for match in _BETWEEN_TOPICS.finditer(lower, start, end):
        yield position, match.start()
        position = match.end()
    yield position, end


def _enumerated(document: Document, candidate: Candidate, counted: int) -> list[Candidate]:
    """Split 'One accord waives visas. … The other …' into as many as were counted."""
    lower = document.folded.lower
    prose = [
        n for n in sorted(candidate.sentences) if document.sentences[n].kind is not Kind.HEADING
    ]
    opening = [n for n in prose if _ORDINAL.match(lower, document.sentences[n].start)]
    if len(opening) != counted:
        return []
    shared = [event for event in candidate.events if event.sentence < opening[0]]
    parts: list[Candidate] = []
    for first, following in zip(opening, [*opening[1:], prose[-1] + 1], strict=True):
        sentences = {n for n in prose if first <= n < following}
        own = [event for event in candidate.events if event.sentence in sentences]
        parts.append(replace(candidate, events=[*own, *shared], sentences=sentences))
    return parts


def _further(
    document: Document, candidate: Candidate, signings: Sequence[Event], counted: int
) -> list[Candidate]:
    """Split off 'also signed a declaration', and any further paper where several were counted."""
    told = [e for e in signings if document.sentences[e.sentence].kind is not Kind.HEADING]
    told = [e for e in told if e.act.form is not Form.NOUN]
    extra = [e for e in told[1:] if _is_further(document, e, counted, told[0])]
    rest = [event for event in candidate.events if event not in extra]
    sentences = candidate.sentences - {event.sentence for event in extra}
    return [
        _part(candidate, rest, sentences),
        *(
            replace(_part(candidate, [event], {event.sentence}), context=told[:1])
            for event in extra
        ),
    ]


def _is_further(document: Document, event: Event, counted: int, first: Event) -> bool:
    shape = document.shapes[event.sentence]
    if event.instrument <= event.index or shape.letters[event.instrument] != "I":
        return False
    between = {item.word for item in shape.items[event.index + 1 : event.instrument]}
    if not between & _INDEFINITE or event.sentence == first.sentence:
        return False
    lead = {item.word for item in shape.items[max(0, event.index - 3) : event.index]}
    if (lead | between) & _FURTHER:
        return True
    kind = document.sentences[event.sentence].kind
    return counted > 1 and kind is Kind.PROSE and not document.sentences[event.sentence].lead
