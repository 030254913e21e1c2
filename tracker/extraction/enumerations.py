"""Reads what one signing counts up: 'three agreements, one on trade …', and lists below it.

Writers tell several papers of one signing in few ways: by their subjects, by their names, by
'one … the other', by sentences that open with 'the first', and by a list of items. The number
that stands before the plural says whether what was counted up is all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tracker.extraction.calendar_words import NUMBERS
from tracker.extraction.candidates import Candidate
from tracker.extraction.document import Document
from tracker.extraction.events import Event
from tracker.extraction.sentences import Kind
from tracker.extraction.shape import Shape
from tracker.extraction.wordsets import INDEFINITE, word_set

_ONES = word_set(
    "one another uno una un otro otra une autre third tercero tercer tercera troisieme"
)
_ONE_ON = word_set(
    "on about for covering concerning dealing deals covers sobre de para en sur relatif relative "
    "portant porte relativo relativa referido referida"
)
_ORDINAL = re.compile(
    r"(?:one|the (?:first|second|third|fourth|fifth|last|final|other)|another|a (?:second|third)"
    r"|under the (?:first|second|third)|finally|lastly"
    r"|(?:el|la) (?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|ultim[oa]|otr[oa])|por ultimo"
    r"|l[ea] (?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?)|l'autre|enfin)\b"
)
_TOPICS = re.compile(
    r"(?: between [^.;:\n]{3,60}?,)?(?: ?[-(,])?"
    r"(?: (?:on|covering|concerning|relating to|for|dealing with|about|in the (?:fields?"
    r"|areas?) of"
    r"|sobre|en materia de|sur|relatifs a|en matiere de)) "
    r"|[^.;:\n]{0,60}: (?:one|una?|l'une?) (?:on|sobre|sur) "
)
_TOPICS_END = re.compile(
    r"[.;:\n()]| - |, (?:ha(?:s|ve)|entered|came|took|were|was) "
    r"|,? (?:entered into|came into|took effect)"
    r"| (?:with|during|after|at|in|which|that|between|by|today|con|avec|entre) "
)
_BOTH = ("one", "other")
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
_BETWEEN_TOPICS = re.compile(r"(?:,? (?:and|y|e|et) |, )(?:(?:on|sobre|sur) )?")
_MOST_TOPICS = 8
_AND = word_set("and y e et")
_OF = word_set("d' de of")
_ANOTHER = word_set("another otro otra autre")
_OBJECT_REACH = 26
_COLON = 8
"""Elements between 'two documents' and the colon after which they are named."""
_FAR_APART = 4
_OPENING = 6
"""Elements at the beginning of a part among which it names its instrument."""
_INTRODUCED = 10
_LEADS_A_LIST = 3
"""Sentences between the number and the items: 'Four were signed. The agreements cover:'."""


def counted_up(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Return the agreements that the sentence of a signing, or what follows it, counts up."""
    return (
        _topics(document, candidate, event, counted)
        or _named(document, candidate, event, counted)
        or _objects(document, candidate, event)
        or _one_and_other(document, candidate, event, counted)
        or _continued(document, candidate, event, counted)
        or _items(document, candidate, event, counted)
    )


def count(document: Document, event: Event) -> int:
    """Return the number before the plural that was signed: 'two agreements'; 1 for none."""
    shape = document.shapes[event.sentence]
    if event.instrument < 0 or shape.letters[event.instrument] != "L":
        return 0
    named = shape.items[event.instrument]
    before = [item.word for item in shape.items[max(0, event.instrument - 4) : event.instrument]]
    before += document.folded.lower[named.start : named.end].split()  # 'three papers'
    return next((NUMBERS[word] for word in before if word in NUMBERS), 1)


def _topics(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'three agreements on trade, visas and extradition' where the numbers agree."""
    if count(document, event) < 1:
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


def _pieces(lower: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    for match in _BETWEEN_TOPICS.finditer(lower, start, end):
        yield position, match.start()
        position = match.end()
    yield position, end


def _named(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Split 'three texts: a convention on tax, an accord on …', 'one on nets, one on bees'.

    What stands after the colon must be as many as were counted; where no number is told, a
    colon must lead at least two.
    """
    shape = document.shapes[event.sentence]
    if count(document, event) < 1:
        return []
    first, colon = _tail(shape, event)
    starts = [at for at in _openings(shape, first) if first >= 0]
    if len(starts) < len(_BOTH) or not (len(starts) == counted or (counted == 1 and colon)):
        return []
    ends = [shape.items[at].start for at in starts[1:]]
    ends.append(document.sentences[event.sentence].end)
    return [
        _part(shape, candidate, at, (shape.items[at].start, end))
        for at, end in zip(starts, ends, strict=True)
    ]


def _part(shape: Shape, candidate: Candidate, at: int, extent: tuple[int, int]) -> Candidate:
    """Return one part; its words also name its instrument, unless it is only 'one on nets'."""
    own = shape.next("I", at, _OPENING) >= 0
    return replace(candidate, extent=extent, object=extent if own else None)


def _tail(shape: Shape, event: Event) -> tuple[int, bool]:
    """Return where the parts begin after what was counted, and whether a colon leads them."""
    opens = min(event.index, event.instrument)
    colon = shape.letters.find(":", opens)
    if colon >= 0:
        return colon + 1, True
    for at in range(event.instrument + 1, len(shape.letters) - 1):
        if shape.letters[at] in ",;-" and shape.items[at + 1].word in _ONES:
            return at + 1, False
    return -1, False


def _openings(shape: Shape, first: int) -> Iterator[int]:
    """Yield where each part begins: at its instrument with what leads it, or at 'one on'."""
    at = first
    while 0 <= at < len(shape.letters):
        begins = at == first or shape.letters[at - 1] in ",;" or shape.items[at - 1].word in _AND
        if begins and shape.letters[at] not in "a,;" and _opens(shape, at):
            yield at
        at += 1


def _opens(shape: Shape, at: int) -> bool:
    lead = shape.items[at : at + _FAR_APART]
    ones = [n for n, item in enumerate(lead) if item.word in _ONES]
    if ones and any(item.word in _ONE_ON for item in lead[ones[0] + 1 : ones[0] + 3]):
        return True
    instrument = shape.next("I", at, _OPENING)
    between = shape.letters[at : max(instrument, at)]
    return instrument >= 0 and not set(between) & set("V,;:aHCJno")


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
    opens = at >= 0 and any(i.word in INDEFINITE or i.kind == "t" for i in shape.items[colon:at])
    return at if opens else -1


def _next_object(shape: Shape, at: int) -> int:
    """Return the next instrument that 'and a', 'y otro' or the like joins to one, or -1."""
    for index in range(at + 1, min(len(shape.items) - 2, at + _OBJECT_REACH)):
        item, following = shape.items[index], shape.items[index + 1]
        if item.kind in "V;:y":
            return -1
        if item.kind == "," and (listed := _listed(shape, index)) >= 0:
            return listed
        if item.word in _AND and following.word in _OF:  # 'd'une convention et d'un accord'
            following = shape.items[index + 2]
        if item.word in _AND and following.word in INDEFINITE:
            if following.word in _ANOTHER:
                return index + 1
            return shape.next("I", index + 2, 5)
    return -1


def _listed(shape: Shape, comma: int) -> int:
    """Return the instrument after a comma in 'a treaty on A, an accord on B and a plan', or -1."""
    at = shape.next("I", comma + 1, _OPENING)
    led = [item.word for item in shape.items[comma + 1 : max(at, 0)]]
    if at < 0 or not led or led[0] not in INDEFINITE or "V" in shape.letters[comma:at]:
        return -1
    return at if _next_object(shape, at) >= 0 else -1


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
    stop = _TOPICS_END.search(lower, lead.end(), told.end)
    parts = list(_pieces(lower, lead.end(), stop.start() if stop else told.end))
    return [replace(candidate, extent=part) for part in parts] if len(parts) == counted else []


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
        if sentence.kind is not Kind.ITEM or len(run) > _MOST_TOPICS:
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
    numbers = [*singles, len(document.sentences)]
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


def _single(document: Document, event: Event) -> bool:
    """Whether an act is done to 'a memorandum', told for the first time."""
    shape = document.shapes[event.sentence]
    if event.instrument < 0 or shape.letters[event.instrument] != "I":
        return False
    lead = shape.items[max(0, event.instrument - _FAR_APART) : event.instrument]
    return any(item.word in INDEFINITE for item in lead)
