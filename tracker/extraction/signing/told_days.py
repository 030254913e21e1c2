"""Days that an article tells apart from the act: of the ceremony, before and in a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.partial_date import is_date
from tracker.domain.vocabulary import Explicitness
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention, Precision, resolve
from tracker.extraction.reports.events import Event

NO_SUCH_DAY = "a day no calendar has"
"""Rule of a day that is written but cannot be."""
_SOON = 45
"""Days ahead for which a day without a year may be one that is planned."""
_NAMED_BY = 6
"""Elements after an instrument in which the day stands by which it is called."""
_TITLE = 40
"""Elements of a title with all it names, at the end of which a whole day may stand."""
_ENDS_TITLE = frozenset("V;:")
_MOST = 100
"""Acts whose names are read for a day."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date for the signing, with the words it comes from."""

    edtf: str | None
    start: int
    end: int
    rank: float
    """How surely it is the day of signing, from 0 to 1."""
    rule: str
    explicitness: Explicitness = Explicitness.STATED
    alternatives: tuple[str, ...] = ()


def resolved(document: Document, mention: DateMention) -> str | None:
    """Return the date; a day without a year is the last such day before the writing."""
    edtf = resolve(mention, document.written)
    ahead = edtf and document.written and edtf > document.written.isoformat()
    if not ahead or not edtf or mention.year or not mention.day or mention.alternatives:
        return edtf
    earlier = f"{int(edtf[:4]) - 1:04}{edtf[4:]}"
    far = (date.fromisoformat(edtf) - document.written).days > _SOON if document.written else False
    return earlier if far and is_date(earlier) else edtf


def ceremony(document: Document) -> Day | None:
    """Return the day of 'the ceremony, which took place on Tuesday', told anywhere."""
    for told in _HELD.finditer(document.folded.lower):
        for mention in within(document.dates, told.end(), told.end() + _HELD_REACH):
            edtf = resolved(document, mention)
            ahead = edtf and document.written and edtf > document.written.isoformat()
            if mention.precision is Precision.DAY and edtf and not ahead:
                return Day(edtf, mention.start, mention.end, 0.8, "day of the ceremony")
    return None


def in_the_name(document: Document, events: Sequence[Event]) -> Day | None:
    """Return the day by which an agreement is called that ends: 'the pact of 3 April 1998'.

    A year alone may stand before the name too: 'the 1998 pact'. The fullest of several is taken.
    """
    named = [day for event in events[:_MOST] if (day := _in_name_of(document, event))]
    return max(named, key=lambda day: len(day.edtf or ""), default=None)


def _in_name_of(document: Document, event: Event) -> Day | None:
    """Return the day beside one name; a whole day may end a long title: 'between A and B of …'."""
    shape = document.shapes[event.sentence]
    items, named = shape.items, max(event.instrument, -1)
    for index in range(max(0, event.instrument - 1), min(len(items), named + _TITLE)):
        mention = items[index].mention
        if index > named >= 0 and items[index].kind in _ENDS_TITLE:
            return None
        if not isinstance(mention, DateMention) or not mention.year or mention.impossible:
            continue
        led = index > 0 and items[index - 1].word in ("of", "de", "du", "del", "dated")
        near = index < named + _NAMED_BY or (named >= 0 and mention.day is not None)
        if (led and near) or (index == event.instrument - 1 and not mention.month):
            edtf = resolved(document, mention)
            return Day(edtf, mention.start, mention.end, 0.75, "day in the name")
    return None


def todays(document: Document) -> Day | None:
    """Return the day behind words such as 'under today's agreement'."""
    for match in _TODAYS.finditer(document.folded.lower):
        for mention in within(document.dates, match.start(), match.end()):
            if edtf := resolve(mention, document.written):
                return Day(edtf, *match.span(), 0.85, "day before the name")
    return None


_HELD = re.compile(
    r"\b(?:ceremony|signing|ceremonia|acto|firma|suscripcion|ceremonie|signature)"
    r"(?:,? (?:which|that|que|qui))? (?:took place|was held|tuvo lugar|se (?:celebro|realizo"
    r"|llevo a cabo)|a eu lieu|s'est (?:tenue|deroulee))\b(?= )"
)
_HELD_REACH = 45
"""Characters after the words for a ceremony in which its day stands."""
_TODAYS = re.compile(
    r"\b(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)'s (?:[a-z-]+ ){0,3}"
    r"(?:agreement|accord|deal|treaty|pact|signing|memorandum|mou|signature|protocol"
    r"|arrangement)\b"
)
