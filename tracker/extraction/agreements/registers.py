"""Reads the entries of treaty offices: a line with both states, the instrument, bare facts.

A register has no sentences in which somebody acts. 'MALTA and GHANA' stands alone, then comes
'Exchange of notes … Valletta, 3 and 9 May 2016' and 'Came into force on 9 May 2016'. The line of
the two states is what names the parties; a city and a day after the instrument say where and
when it was signed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import ActMention, PlaceMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.vocabulary.acts import Act, Form

REGISTERED = "entry of a register"
_PAIR = re.compile(r"[xD]{0,3}[-:,.]?[tg]{0,3}C'?[,a-]{1,2}[tgo]{0,3}C")
_ONE = re.compile(r"x{0,2}[tgo]{0,3}C")
_JOIN = re.compile(r"[a,-]")
_NEAR = 4
"""Sentences between the line of the states and that of the instrument."""
_OPENING = 3
_LONGEST = 10
"""Sentences of one entry."""
_DATED = re.compile(r"[KCx](?:,[KCx])?,?x?a?D$")
_WEIGHT = 3.5
_FACTS = frozenset((Act.FORCE, Act.SIGN, Act.EXCHANGE, Act.RATIFY, Act.END, Act.RENEW))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its parties, and the sentences that tell of it."""

    codes: tuple[str, ...]
    instrument: int
    """Number of the sentence that opens with the instrument."""
    last: int


def entries(document: Document) -> list[Entry]:
    """Return the entries of a register in order; none in an article."""
    found: list[Entry] = []
    number = 0
    while number < len(document.sentences):
        codes, after = _states(document, number)
        at = _instrument(document, after) if codes else -1
        if at < 0:
            number += 1
            continue
        last = _end(document, at)
        found.append(Entry(codes, at, last))
        number = last + 1
    return found


def registered_signings(document: Document, listed: Sequence[Entry]) -> Iterator[Event]:
    """Yield a signing for the city and the day that stand after an instrument without a verb."""
    for entry in listed:
        for number in (entry.instrument, entry.instrument + 1):
            at = _city(document.shapes[number]) if number <= entry.last else -1
            if at < 0:
                continue
            item = document.shapes[number].items[at]
            yield Event(
                sentence=number,
                index=at,
                act=ActMention(item.start, item.end, Act.SIGN, Form.PAST),
                mood=Mood.DONE,
                instrument=max(document.shapes[number].letters.find("I"), -1),
                passive=True,
                participle=False,
                replaced=False,
                old=False,
            )
            break


def registered_pairs(
    document: Document, listed: Sequence[Entry], events: Sequence[Event]
) -> Iterator[PairEvidence]:
    """Yield the parties of every entry: by its instrument, and by each fact it tells."""
    by_sentence: dict[int, list[Event]] = defaultdict(list)
    for event in events:
        by_sentence[event.sentence].append(event)
    for entry in listed:
        shape = document.shapes[entry.instrument]
        at = shape.next("IL", 0, _OPENING)
        yield PairEvidence(
            codes=entry.codes,
            sentence=entry.instrument,
            start=shape.items[0].start,
            end=shape.items[at].end,
            weight=1.0,
            rule=REGISTERED,
            instrument=at,
        )
        told = [
            event
            for number in range(entry.instrument, entry.last + 1)
            for event in by_sentence.get(number, ())
            if event.act.act in _FACTS and event.mood is Mood.DONE
        ]
        for event in told:
            yield PairEvidence(
                codes=entry.codes,
                sentence=event.sentence,
                start=event.act.start,
                end=event.act.end,
                weight=_WEIGHT * (SIDES if event is told[0] else 1),
                rule=REGISTERED,
                act=event.index,
                instrument=event.instrument,
            )


def _states(document: Document, number: int) -> tuple[tuple[str, ...], int]:
    """Return the two states of a line, or of up to three lines, and the sentence after them."""
    shape = document.shapes[number]
    if _PAIR.fullmatch(shape.letters):
        codes = _codes(shape)
        return codes if len(codes) == SIDES else (), number + 1
    if not _ONE.fullmatch(shape.letters) or number + 1 >= len(document.shapes):
        return (), number
    joined = bool(_JOIN.fullmatch(document.shapes[number + 1].letters))
    second = number + 1 + joined
    if second < len(document.shapes) and _ONE.fullmatch(document.shapes[second].letters):
        codes = (*_codes(shape), *_codes(document.shapes[second]))
        return codes if len(set(codes)) == SIDES else (), second + 1
    return (), number


def _codes(shape: Shape) -> tuple[str, ...]:
    named = [item.mention for item in shape.items if isinstance(item.mention, PlaceMention)]
    return tuple(dict.fromkeys(place.code for place in named))


def _instrument(document: Document, after: int) -> int:
    """Return the sentence that opens with an instrument soon after the line of the states."""
    for number in range(after, min(after + _NEAR, len(document.sentences))):
        shape = document.shapes[number]
        at = shape.next("IL", 0, _OPENING)
        led = "t" in shape.letters[:at] and number > after
        if at >= 0 and "V" not in shape.letters[:at] and not led:
            return number
        if "V" in shape.letters:
            return -1
    return -1


def _end(document: Document, first: int) -> int:
    """Return the last sentence of an entry: where the next line of states stands, or sooner."""
    last = first
    while last + 1 < len(document.sentences) and last - first < _LONGEST:
        if _states(document, last + 1)[0]:
            break
        last += 1
    return last


def _city(shape: Shape) -> int:
    """Return the city of a line that ends with it and a day, and says nothing else: or -1."""
    match = _DATED.search(shape.letters)
    if match is None or "V" in shape.letters:
        return -1
    item = shape.items[match.start()]
    return match.start() if item.capital or item.mention is not None else -1
