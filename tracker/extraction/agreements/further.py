"""Tells what was signed besides: 'They also signed a declaration', 'three other accords'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.enumerations import counted_up
from tracker.extraction.agreements.parts import part
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.reports.events import LETTERS, Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.signing.day import day_of
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

FURTHER = word_set(
    "also another second separate further additional third tambien otro otra ademas asimismo "
    "separately addition likewise moreover furthermore meanwhile "
    "igualmente ultimo aussi egalement outre enfin finally lastly followed"
)
_MORE = word_set("other further more additional otros otras autres")
OPENING = 3
"""Elements at the head of a sentence among which it says that something is added."""
_FAR_APART = 4
"""Elements between a year and the name it belongs to, as in 'the 1995 security pact'."""


def told_before(document: Document, candidate: Candidate, event: Event) -> list[Candidate]:
    """Return what was told before 'three other accords', which are not all there is."""
    shape = document.shapes[event.sentence]
    items = shape.items[max(0, event.instrument - _FAR_APART) :]
    told = {item.word for item in items[: _FAR_APART + 1]} & _MORE
    told |= {item.word for item in shape.items[: event.index]} & FURTHER
    prose = document.sentences[event.sentence].lead
    before = [one for one in candidate.events if one.sentence < event.sentence]
    if not told or prose or not any(_told(document, one) for one in before):
        return []
    sentences = {n for n in candidate.sentences if n < event.sentence}
    return [part(candidate, before, sentences)]


def besides(
    document: Document,
    candidate: Candidate,
    told: Sequence[Candidate],
    signings: Sequence[Event],
) -> list[Candidate]:
    """Return what was 'also signed' beyond the papers that an earlier sentence names."""
    ends = [part.extent[1] for part in told if part.extent]
    papers: list[Candidate] = []
    for event in signings:
        shape = document.shapes[event.sentence]
        lead = {item.word for item in shape.items[max(0, event.index - 3) : event.index]}
        lead |= {item.word for item in shape.items[:OPENING]}
        beyond = ends and document.sentences[event.sentence].start >= max(ends)
        if not beyond or event.instrument < 0 or not lead & FURTHER:
            continue
        own = replace(part(candidate, [event], {event.sentence}), context=told[0].events[:1])
        papers += counted_up(document, own, event, 0) or [own]
    return papers


def further(
    document: Document, candidate: Candidate, signings: Sequence[Event], counted: int
) -> list[Candidate]:
    """Split off 'also signed a declaration', and any further paper where several were counted."""
    told = [e for e in signings if document.sentences[e.sentence].kind is not Kind.HEADING]
    told = [e for e in told if e.act.form is not Form.NOUN]
    extra = [e for e in told[1:] if _is_further(document, e, counted, told[0])]
    if len(told) == 1 and (before := _made_before(candidate, told[0])):
        extra = [told[0]] if _is_further(document, told[0], counted, before) else []
    rest = [event for event in candidate.events if event not in extra]
    sentences = candidate.sentences - {event.sentence for event in extra}
    papers: list[Candidate] = []
    for event in extra:
        own = replace(part(candidate, [event], {event.sentence}), context=told[:1])
        papers += counted_up(document, own, event, 0) or [own]
    if len(papers) == counted > 1:
        return papers  # the sentence that counts them is about no other
    return [part(candidate, rest, sentences), *papers]


def _made_before(candidate: Candidate, signing: Event) -> Event | None:
    """Return what was reached before the only signing, which may be of another paper."""
    return next(
        (
            event
            for event in candidate.events
            if event.act.act in (Act.REACH, Act.ANNOUNCE)
            and event.mood is Mood.DONE
            and not event.history
            and event.sentence < signing.sentence
        ),
        None,
    )


def _is_further(document: Document, event: Event, counted: int, first: Event) -> bool:
    shape = document.shapes[event.sentence]
    letters = event.act.act is Act.SIGN and _type(document, event) in LETTERS
    if event.instrument < 0 or (shape.letters[event.instrument] != "I" and not letters):
        return False
    opens = event.index + 1 if event.instrument > event.index else event.instrument - _FAR_APART
    between = {item.word for item in shape.items[max(0, opens) : event.instrument]}
    if not (between & INDEFINITE or letters) or event.sentence == first.sentence:
        return False
    lead = {item.word for item in shape.items[max(0, event.index - 3) : event.index]}
    lead |= {item.word for item in shape.items[:OPENING]}
    if (lead | between) & FURTHER or _of_its_own(document, event, first):
        return True
    kind = document.sentences[event.sentence].kind
    return counted > 1 and kind is Kind.PROSE and not document.sentences[event.sentence].lead


def _of_its_own(document: Document, event: Event, first: Event) -> bool:
    """Whether a second signing has an instrument and a day of its own.

    'On 4 April they signed an agreement on roads. … On Friday they signed a protocol on mines.'
    One without the other is told of one paper often enough.
    """
    one, other = _type(document, first), _type(document, event)
    if one is None or other is None or one is other:
        return False
    days = day_of(document, first), day_of(document, event)
    told = [day.edtf for day in days if day is not None and day.edtf]
    return len(set(told)) == len(days)


def _type(document: Document, event: Event) -> InstrumentType | None:
    """Return the type of the one instrument that an act is done to, if its name tells it."""
    if event.instrument < 0:
        return None
    named = document.shapes[event.sentence].items[event.instrument].mention
    telling = isinstance(named, InstrumentMention) and named.instrument.weight > 1
    return named.instrument.type if telling and isinstance(named, InstrumentMention) else None


def _told(document: Document, event: Event) -> bool:
    return event.signs and document.sentences[event.sentence].kind is not Kind.HEADING
