"""Tells places that belong to what was agreed, or to what was done next, from that of signing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.shape import Item
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.day import past_twin
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import word_set

_SEATS = word_set(
    "office offices embassy consulate centre center school mission headquarters port"
)
_NEXT_DONE = re.compile(
    r" (?:and|y|et) (?:later |then |was |were |has been |had been )*(?:tabled|presented|laid"
    r"|approved|published|registered|submitted|deposited|ratified|adopted|debated|entered)\b"
)
_STATIONED = re.compile(
    r"\b(?:mission|representatives?|coordinator|ambassador|envoy|delegat\w+|director|bureau"
    r"|charge d'affaires|representante?|embajador\w*|coordinador\w*|oficina"
    r"|encargad[oa] de negocios"
    r"|ambassadeur|ambassadrice|coordonnat\w+|consul\w*|unicef|undp|iom|fao|pnud|oim|oms)"
    r"(?: residente?)? (?:in|en|a|au) (?:the |el |la )?$"
)
"""Words before a state that tell where somebody is posted."""
_TOPIC = word_set("on sur sobre concerning regarding covering")
_TELLING = word_set("to which who whose where that will would for")


def of_the_topic(document: Document, event: Event, start: int) -> bool:
    """Whether a state only belongs to what was agreed: 'an agreement on its police in Moldova'.

    A city there is where it was signed, unless an office or school is to be there; a day just
    before a state says so too.
    """
    place = next(iter(within(document.places, start, start + 1)), None)
    if start < event.act.end:
        return False
    items = document.shapes[event.sentence].items
    between = past_twin([item for item in items if event.act.end <= item.start < start])
    seat = len(between) > 1 and between[-2].word in _SEATS
    state = place is not None and place.kind == "name"
    if not state and not seat:  # also of a city that no list of places knows
        return False
    topics = [n for n, item in enumerate(between[1:]) if item.word in _TOPIC]
    led = next((n for n in topics if seat or between[n].kind in "IL"), -1)
    dated = any(isinstance(item.mention, DateMention) for item in between[led:])
    return led >= 0 and not dated


def between_names(document: Document, event: Event, position: int) -> bool:
    """Whether a place is part of the name of what 'was signed': 'a pact on rescue in the Gulf'."""
    items = document.shapes[event.sentence].items
    if not (0 <= event.instrument < event.index and position < event.act.start):
        return False
    between = items[event.instrument + 1 : event.index]
    topic = any(item.word in _TOPIC and item.start < position for item in between)
    return topic and not any(item.kind == "," and item.start > position for item in between)


def beyond_relative(document: Document, event: Event, position: int) -> bool:
    """Whether a place stands in the main clause: 'the pact, signed by X and Y, frees Bern of'.

    A participle without a verb of its own ends with those it names, and a word after their comma
    goes on with the sentence.
    """
    shape = document.shapes[event.sentence]
    if event.index == 0 or shape.letters[event.index - 1] not in ",I":
        return False
    stop = next((n for n, item in enumerate(shape.items) if item.start >= position), 0)
    by = shape.letters.find("y", event.index, stop)
    last = max(shape.letters.rfind(letter, by, stop) for letter in "HN") if by >= 0 else -1
    after = shape.items[last + 1 : last + 3]
    goes_on = len(after) > 1 and after[0].kind == "," and after[1].kind in "xV"
    return 0 <= by < last and goes_on and not after[1].capital and after[1].start < position


def stationed(document: Document, event: Event, start: int) -> bool:
    """Whether a state is where somebody is posted: 'the Chief of Mission in Bangladesh'."""
    places = within(document.places, start, start + 1)
    if event.act.start > start or not any(place.kind == "name" for place in places):
        return False
    return _STATIONED.search(document.folded.lower[max(0, start - 40) : start]) is not None


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


ELSEWHERE_TOLD = (of_the_topic, after_another, between_names, beyond_relative, stationed)
"""Ways in which words around a place tell that it is not where the act was done."""
