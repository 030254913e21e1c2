"""Finds agreements that two parties have at another stage beside the one they just signed.

Communiqués and wires go on from the paper that was signed to others: 'They also initialled an
air services agreement', 'talks were opened on an accord on pensions', 'an investment treaty of
1994 will expire'. What is told for the first time, in a sentence of its own and with an act that
does not fit the paper just signed, is an agreement of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tracker.extraction.agreements.judgements import has_begun
from tracker.extraction.agreements.notices import gives_notice
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.document.groups import groups
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

_LED = 6
"""Elements before a name among which its article stands: 'a bilateral investment treaty'."""
_OWN = word_set("their its both sus su leur leurs")
_YET = word_set("yet still encore aun todavia")
_LEAST = 2
"""Weight of a name that is no journalist's word such as 'deal'."""


def at_other_stages(
    document: Document, events: Sequence[Event], parties: Sequence[str]
) -> Iterator[list[Event]]:
    """Yield the events of each agreement that is told of after, and beside, the one signed."""
    signings = [event for event in events if event.signs and not event.history]
    told = [e for e in signings if document.sentences[e.sentence].kind is not Kind.HEADING]
    if not told:
        return
    first, signed = told[0], {event.sentence for event in signings}
    by_sentence: dict[int, list[Event]] = defaultdict(list)
    for event in events:
        by_sentence[event.sentence].append(event)
    for number, own in sorted(by_sentence.items()):
        if number <= first.sentence or number in signed or _of_others(document, number, parties):
            continue
        if not _never_signed(document, own) and any(_apart(document, e, first) for e in own):
            yield own


def _never_signed(document: Document, own: Sequence[Event]) -> bool:
    """Whether the same sentence says that it came to nothing: 'initialled in 1961, not signed'."""
    denied = [event for event in own if event.act.act is Act.SIGN and event.mood is Mood.DENIED]
    words = {item.word for event in own for item in document.shapes[event.sentence].items}
    return bool(denied) and words.isdisjoint(_YET)


def _of_others(document: Document, number: int, parties: Sequence[str]) -> bool:
    """Whether a sentence names states that act and are not the parties."""
    acting = (group for group in groups(document.shapes[number]) if not group.located)
    return any(not set(group.codes) <= set(parties) for group in acting)


def _apart(document: Document, event: Event, first: Event) -> bool:
    """Whether an act introduces an agreement that is not the one signed."""
    shape = document.shapes[event.sentence]
    named = shape.items[event.instrument].mention if event.instrument >= 0 else None
    if event.replaced or document.sentences[event.sentence].kind is Kind.HEADING:
        return False
    if not isinstance(named, InstrumentMention) or named.instrument.plural:
        return False
    if event.act.act is Act.RENEW:
        return named.instrument.weight > 0 and _renewed(document, event, first, named)
    if event.act.act is Act.FORCE:
        return _titled(document, event, first, named)
    telling = named.instrument.weight >= _LEAST
    return telling and _introduced(shape, event.instrument) and _at_a_stage(document, event)


def _renewed(document: Document, event: Event, first: Event, named: InstrumentMention) -> bool:
    """Whether an older paper of another kind was renewed on the occasion of a new one."""
    signed = document.shapes[first.sentence].items[first.instrument].mention
    lead = document.shapes[event.sentence].items[
        max(0, event.instrument - _LED) : event.instrument
    ]
    other = not isinstance(signed, InstrumentMention) or (
        signed.instrument.type is not named.instrument.type
    )
    done = event.mood is Mood.DONE and event.act.form is Form.PAST
    definite = any(item.kind == "t" or item.word in _OWN for item in lead)
    return done and other and definite and event.instrument > event.index


def _titled(document: Document, event: Event, first: Event, named: InstrumentMention) -> bool:
    """Whether another agreement, with a title of its own, took effect: 'the Pension Pact'."""
    signed = document.shapes[first.sentence].items[first.instrument].mention
    if not isinstance(signed, InstrumentMention) or named.instrument.weight < _LEAST:
        return False
    one = _title(document, first)
    other = _title(document, event)
    titled = one[-1][:1].isupper() and other[-1][:1].isupper() and one != other
    return titled and event.mood is Mood.DONE and event.act.form in (Form.PAST, Form.NOUN)


def _title(document: Document, event: Event) -> list[str]:
    """Return the name of an instrument with the capitals before it: 'Air Services Agreement'."""
    items = document.shapes[event.sentence].items
    words = [document.words(items[event.instrument].start, items[event.instrument].end)]
    for item in reversed(items[max(0, event.instrument - _LED) : event.instrument]):
        if not item.capital:
            break
        words.insert(0, document.words(item.start, item.end))
    return words


def _introduced(shape: Shape, index: int) -> bool:
    """Whether a name stands with 'a' or 'an', as what is told for the first time does."""
    lead = shape.items[max(0, index - _LED) : index]
    articles = [item.word for item in lead if item.kind == "t" or item.word in INDEFINITE]
    return bool(articles) and articles[-1] in INDEFINITE


def _at_a_stage(document: Document, event: Event) -> bool:
    """Whether an act is one that does not befall what was signed the same day.

    That 'a pension pact will be signed by May', or 'was not signed, as it is still discussed',
    is told of another one.
    """
    if event.act.act is Act.INITIAL:
        return event.mood is Mood.DONE
    if event.act.act is Act.NEGOTIATE:
        return event.mood is Mood.DONE and has_begun(document, event)
    if event.act.act is Act.SIGN:
        return event.mood is Mood.PLANNED or (
            event.mood is Mood.DENIED and _still_open(document, event)
        )
    return event.act.act is Act.END and (event.mood is Mood.DONE or gives_notice(document, event))


def _still_open(document: Document, event: Event) -> bool:
    """Whether a sentence that says a paper was not signed also says that work on it goes on."""
    return any(item.word in _YET for item in document.shapes[event.sentence].items)
