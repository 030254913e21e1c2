"""Finds who is meant where the other side is an office alone: 'X and her counterpart signed'."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.people import People
from tracker.extraction.vocabulary import titles

_LEAD = 4
"""Elements of 'and his Jamaican' or 'with her' before the word for the other one."""
_BEFORE = 3
"""Sentences before an act in which the other one was named."""


def colleague_of(
    document: Document, people: People, event: Event, signer: PersonMention
) -> list[PersonMention]:
    """Return the colleague of the only one whom the words of an act name.

    It is the last who was named before with an office of another party.
    """
    shape = document.shapes[event.sentence]
    if not any(_joined(shape, event, at) for at in _unnamed(shape)):
        return []
    own = people.of(signer)
    for number in range(event.sentence, max(-1, event.sentence - _BEFORE), -1):
        sentence = document.sentences[number]
        end = signer.start if number == event.sentence else sentence.end
        for mention in reversed(within(document.persons, sentence.start, end)):
            other = people.of(mention)
            party = other.likely_party()
            apart = other is not own and party and party != own.likely_party()
            if apart and other.capacity and not other.speaks_only:
                return [mention]
    return []


def _unnamed(shape: Shape) -> Iterator[int]:
    """Yield where a word for a colleague stands without a name."""
    for at, item in enumerate(shape.items):
        if item.word in titles.COUNTERPARTS and item.word != "par" and item.kind == "x":
            yield at


def _joined(shape: Shape, event: Event, at: int) -> bool:
    """Whether such a word is part of the subject of an act, or of those it is done with."""
    lead = shape.letters[max(0, at - _LEAD) : at]
    between = shape.letters[at + 1 : event.index]
    subject = at < event.index and "a" in lead and not set(between) & set("HNV;:")
    partner = at > event.index and "w" in lead and "V" not in shape.letters[event.index + 1 : at]
    return subject or partner
