"""Tells places that belong to what was agreed, or to what was done next, from that of signing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.extraction.acts import Form
from tracker.extraction.dates import DateMention
from tracker.extraction.document import Document, within
from tracker.extraction.events import Event
from tracker.extraction.gazetteer import ActMention
from tracker.extraction.shape import Item
from tracker.extraction.signing_day import past_twin
from tracker.extraction.wordsets import word_set

_SEATS = word_set(
    "office offices embassy consulate centre center school mission headquarters port"
)
_NEXT_DONE = re.compile(
    r" (?:and|y|et) (?:later |then |was |were |has been |had been )*(?:tabled|presented|laid"
    r"|approved|published|registered|submitted|deposited|ratified|adopted|debated|entered)\b"
)
_TOPIC = word_set("on sur sobre concerning regarding covering")
_TELLING = word_set("to which who whose where that will would for")


def of_the_topic(document: Document, event: Event, start: int) -> bool:
    """Whether a state only belongs to what was agreed: 'an agreement on its police in Moldova'.

    A city there is where it was signed, unless an office or school is to be there; a day just
    before a state says so too.
    """
    place = next(iter(within(document.places, start, start + 1)), None)
    if place is None or start < event.act.end:
        return False
    items = document.shapes[event.sentence].items
    between = past_twin([item for item in items if event.act.end <= item.start < start])
    seat = len(between) > 1 and between[-2].word in _SEATS
    if place.kind != "name" and not seat:
        return False
    topics = [n for n, item in enumerate(between[1:]) if item.word in _TOPIC]
    led = next((n for n in topics if between[n].kind in "IL"), -1)
    dated = any(isinstance(item.mention, DateMention) for item in between[led:])
    return led >= 0 and not dated


def after_another(document: Document, event: Event, start: int) -> bool:
    """Whether a place is that of what was done next: 'signed in May and tabled in Parliament'."""
    return _NEXT_DONE.search(document.folded.lower, event.act.end, start) is not None


def complement(document: Document, event: Event, position: int) -> bool:
    """Whether a place is part of what was agreed: 'an agreement to build a port in Gwadar'."""
    items = document.shapes[event.sentence].items
    between = past_twin([item for item in items if event.act.end <= item.start < position])
    day = between[-1].mention if between else None
    dated = isinstance(day, DateMention)  # '… on 3 May 2017 in Accra'
    if isinstance(day, DateMention) and (day.steps is not None or day.weekday is not None):
        return False  # '… to that end yesterday in Accra'
    return any(
        _finite(item) or (item.word in _TELLING and not (item.word == "for" and (dated or party)))
        for item, party in zip(between, _before_party(between), strict=True)
    )


def _before_party(items: Sequence[Item]) -> list[bool]:
    """Return for each element whether a party follows: 'signed for Malta by …'."""
    kinds = "".join(item.kind for item in items)
    return [kinds[at + 1 : at + 4].lstrip("tgo")[:1] in ("C", "J") for at in range(len(kinds))]


def _finite(item: Item) -> bool:
    """Whether an act is told by a verb; 'the extension' and 'amending' are part of a name."""
    return isinstance(item.mention, ActMention) and item.mention.form is not Form.NOUN
