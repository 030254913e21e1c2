"""Reads what the sentence of one signing counts up: 'three agreements, one on trade …'.

Writers tell several papers of one signing by their subjects, by their names, or both. The number
that stands before the plural says whether what was counted up is all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.calendar_words import NUMBERS
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

Extent: TypeAlias = tuple[int, int]

_ONES = word_set(
    "one another uno una un otro otra une autre third tercero tercer tercera troisieme"
)
_ONE_ON = word_set(
    "on about for covering concerning dealing deals covers sobre de para en sur relatif relative "
    "portant porte relativo relativa referido referida a"
)
_TOPICS = re.compile(
    r"(?: (?:de|of) (?:la )?[a-z]+)?(?: between [^.;:\n]{3,60}?,"
    r"| with (?:the )?[a-z' -]{3,40}?)?(?: ?[-(,])?"
    r"(?: (?:on|covering|concerning|relating to|for|dealing with|about|in the (?:fields?"
    r"|areas?) of"
    r"|sobre|en materia de|sur|relatifs a|en matiere de|dans les? domaines? (?:de|du|des)"
    r"|en los? (?:ambitos?|campos?|areas?) de)) "
    r"|[^.;:\n]{0,60}: (?:one|una?|l'une?) (?:on|sobre|sur) "
)
TOPICS_END = re.compile(
    r"[.;:\n()]| - |, (?:in what|in a move|ha(?:s|ve)|entered|came|took|were|was) "
    r"|,? (?:entered into|came into|took effect|en presenc|durante |al termino|lors |a l'issue)"
    r"| (?:with|during|after|at|in|which|that|between|by|today|con|avec|entre) "
)
_SUCH = word_set("including namely notably incluidos incluido incluyendo dont notamment")
"""Words that lead some of the papers that were signed."""
_BOTH = ("one", "other")
_BETWEEN_TOPICS = re.compile(r"(?:,? (?:and|y|e|et) |, )(?:(?:on|sobre|sur) )?")
_MOST_TOPICS = 8
_AND = word_set("and y e et")
_OF = word_set("d' de of")
_ANOTHER = word_set("another otro otra autre")
_BESIDES = word_set("alongside plus")
_OBJECT_REACH = 26
_COLON = 8
"""Elements between 'two documents' and the colon after which they are named."""
_FAR_APART = 4
_OPENING = 6
"""Elements at the beginning of a part among which it names its instrument."""


def counted_up(
    document: Document, candidate: Candidate, event: Event, counted: int
) -> list[Candidate]:
    """Return the agreements that the sentence of a signing counts up, none where it is one."""
    return (
        _topics(document, candidate, event, counted)
        or _named(document, candidate, event, counted)
        or _objects(document, candidate, event)
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
    stop = TOPICS_END.search(lower, lead.end(), limit)
    parts = list(pieces(lower, lead.end(), stop.start() if stop else limit))
    agreed = len(parts) == counted or (counted == 1 and len(parts) > 1)
    if not agreed or len(parts) > _MOST_TOPICS:
        return []
    return [replace(candidate, extent=part) for part in parts]


def pieces(lower: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of 'trade, visas and extradition'."""
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
    such = first > 0 and shape.items[first - 1].word in _SUCH
    starts = [at for at in openings(shape, first) if first >= 0]
    whole = len(starts) == counted or (counted == 1 and colon) or such
    if len(starts) < len(_BOTH) or not whole:
        return []
    ends = [shape.items[at].start for at in starts[1:]]
    ends.append(document.sentences[event.sentence].end)
    extents = [(shape.items[at].start, end) for at, end in zip(starts, ends, strict=True)]
    return [
        _part(shape, candidate, at, extent)
        for at, extent in zip(starts, extents, strict=True)
        if not _of_others(document, candidate, extent)
    ]


def _of_others(document: Document, candidate: Candidate, extent: Extent) -> bool:
    """Whether a part names its own parties, and they are others: 'the treaty between A and C'."""
    codes = {place.code for place in within(document.places, *extent) if place.kind == "name"}
    return len(codes) >= len(_BOTH) and not codes <= set(candidate.parties)


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
        if shape.items[at].word in _SUCH:
            return at + 1, True
        following = {item.word for item in shape.items[at + 1 : at + 3]}  # 'one', 'l'un'
        if shape.letters[at] in ",;-" and following & _ONES and _opens(shape, at + 1):
            return at + 1, False
    return -1, False


def openings(shape: Shape, first: int) -> Iterator[int]:
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
    between = shape.letters[at : max(instrument, at)].lstrip("ot")
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
    others = _of_plural(document, event, at)
    if len(starts) + len(others) == 1:
        return []
    ends = [*starts[1:], others[0][1][0] if others else document.sentences[event.sentence].end]
    own = [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]
    return [
        *(replace(candidate, extent=extent, object=extent) for extent in own),
        *(replace(candidate, extent=extent, object=plural) for extent, plural in others),
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
        joins = item.word in _AND or item.word in _BESIDES or _as_well_as(shape, index)
        if joins and following.word in INDEFINITE:
            if following.word in _ANOTHER:
                return index + 1
            named = shape.next("I", index + 2, 5)  # not 'and a good deal of paper'
            return named if "o" not in shape.letters[index + 2 : max(named, 0)] else -1
    return -1


def _as_well_as(shape: Shape, index: int) -> bool:
    """Whether an element ends 'as well as'."""
    words = [item.word for item in shape.items[max(0, index - 2) : index + 1]]
    return words == ["as", "well", "as"] or words[-2:] in (["asi", "como"], ["ainsi", "qu'"])


def _of_plural(document: Document, event: Event, at: int) -> list[tuple[Extent, Extent]]:
    """Return the subjects of 'a treaty on A and accords on B and on C', with their name."""
    shape = document.shapes[event.sentence]
    plural = shape.next("L", at + 1, _OBJECT_REACH)
    led = plural > 0 and shape.items[plural - 1].word in _AND
    if not led or set(shape.letters[at + 1 : plural]) & set("V;:y"):
        return []
    limit, lower = document.sentences[event.sentence].end, document.folded.lower
    lead = _TOPICS.match(lower, shape.items[plural].end, limit)
    if lead is None:
        return []
    stop = TOPICS_END.search(lower, lead.end(), limit)
    named = shape.items[plural].start, shape.items[plural].end
    parts = pieces(lower, lead.end(), stop.start() if stop else limit)
    return [(piece, named) for piece in parts]


def _listed(shape: Shape, comma: int) -> int:
    """Return the instrument after a comma in 'a treaty on A, an accord on B and a plan', or -1."""
    at = shape.next("I", comma + 1, _OPENING)
    led = [item.word for item in shape.items[comma + 1 : max(at, 0)]]
    if at < 0 or not led or led[0] not in INDEFINITE or "V" in shape.letters[comma:at]:
        return -1
    return at if _next_object(shape, at) >= 0 else -1
