"""Tells articles that only recall an agreement from those that report one.

Anniversaries, obituaries, books and exhibitions tell of signings long past, often without a year
beside the verb; and much other news mentions the agreement under which something was built or
done. Neither reports anything that happened to an agreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention, resolve
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind, Sentence
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

_HEAD = 3
"""Sentences of prose that say what an article is about."""
_FRAME = re.compile(
    r"\b(?:anniversar(?:y|ies)|centenary|bicentenary|jubilee|obituary|aniversario|centenario"
    r"|obituario|anniversaire|centenaire|necrologie|years? since|years? after|years? on\b(?! the)"
    r"|mark(?:s|ed|ing)? (?:\w+ ){1,3}years|celebrat\w+ (?:\w+ ){1,3}years|celebran? \w+ anos"
    r"|commemorat\w+|remember(?:s|ed|ing)|conmemor\w+|recordaron(?! que)|commemor\w+"
    r"|se cumplen? [a-z0-9]+ anos|il y a [a-z0-9]+ ans|(?:has|have|who) died|died (?:on|aged|at)"
    r"|dies (?:at|aged)|murio|fallecio|fallecido|est mort|est decede|was born in|exhibition"
    r"|museum|historians?|(?:new|his|her|a) book|biograph\w+|memoirs?|documentary|novel"
    r"|exposicion|museo|historiador\w*|un libro|exposition|musee|historien\w*|un livre"
    r"|documentaire|documental|statue|postage stamp|auction\w*|memorial"
    r"|a play about|theatre|opera|tickets cost)\b"
)
"""What frames a look back; at the head of an article it says that nothing new was agreed."""
_BASIS = word_set("under bajo virtud conforme amparo vertu thanks gracias grace following")
"""Words before an agreement on which something else rests: 'built under an agreement …'."""
_LEAD = 7
_PERFECT = word_set("has have had ha han a ont")
_LATE = 100
"""Days before or after the day of writing within which an event is the news."""


def only_recalls(document: Document, events: Sequence[Event]) -> bool:
    """Whether nothing that an article tells of agreements is news."""
    told = [event for event in events if event.mood is not Mood.DENIED and not event.history]
    head = list(_head(document))
    if any(_pending(document, event) for event in events):
        return False
    if any(_FRAME.search(document.folded.lower, one.start, one.end) for one in head):
        return not any(_of_now(document, event) for event in told)
    return _mentioned_only(document, told)


def _pending(document: Document, event: Event) -> bool:
    """Whether an article opens with what has not come to pass yet: 'it has not been signed'."""
    items = document.shapes[event.sentence].items[max(0, event.index - _LEAD) : event.index]
    perfect = not _PERFECT.isdisjoint(item.word for item in items)
    return perfect and event.mood is Mood.DENIED and document.sentences[event.sentence].lead


def _head(document: Document) -> list[Sentence]:
    """Return the headings above the prose and the first sentences of it."""
    found: list[Sentence] = []
    prose = 0
    for sentence in document.sentences:
        prose += sentence.kind is not Kind.HEADING
        found.append(sentence)
        if prose == _HEAD:
            break
    return found


def _of_now(document: Document, event: Event) -> bool:
    """Whether an event is told as news: with a day near that of writing, or in the present."""
    if document.written is None or event.mood is Mood.PLANNED:
        return True
    shape, sentence = document.shapes[event.sentence], document.sentences[event.sentence]
    if sentence.kind is Kind.HEADING:
        return event.act.form in (Form.PRESENT, Form.BARE)
    if event.act.form is Form.PRESENT:
        return True
    lead = [item.word for item in shape.items[max(0, event.index - 3) : event.index]]
    days = within(document.dates, sentence.start, sentence.end)
    return not _PERFECT.isdisjoint(lead) or any(_near(document.written, day) for day in days)


def _near(written: date, day: DateMention) -> bool:
    edtf = resolve(day, written) or ""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", edtf):
        return abs((date.fromisoformat(edtf) - written).days) < _LATE
    return len(edtf) == len("2001-01") and edtf[:4] == str(written.year)


def _mentioned_only(document: Document, told: Sequence[Event]) -> bool:
    """Whether agreements are named only as the basis of other news: 'built under an accord'."""
    if told:
        return False
    opening = [s for s in document.sentences if s.kind is Kind.HEADING or s.lead]
    shapes = zip(document.sentences, document.shapes, strict=True)
    return not any(sentence in opening and _is_topic(shape) for sentence, shape in shapes)


def _is_topic(shape: Shape) -> bool:
    """Whether a sentence is about an instrument, not only one that something else rests on.

    'Under the treaty' speaks of one that the article knows; 'under an accord' says how it came.
    """
    for index, item in enumerate(shape.items):
        mention = item.mention
        if not isinstance(mention, InstrumentMention) or not mention.instrument.weight:
            continue
        lead = [one.word for one in shape.items[max(0, index - _LEAD) : index]]
        based = next((at for at, word in enumerate(lead) if word in _BASIS), len(lead))
        if INDEFINITE.isdisjoint(lead[based:]):
            return True
    return False
