"""Reads who is on the other side of an agreement that one state ends, freezes or turns down.

'A has decided to end the pact that lets troops of B stay': no word joins the two, but of an
agreement that A can end, B is the other party.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import Group, groups
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.acts import Act

_ENDS = frozenset((Act.END, Act.SUSPEND, Act.REJECT, Act.RENEW))
_OBJECT = 8
"""Elements between the act and its agreement."""
_BESIDE = 10
"""Elements between the agreement and the other side."""
_SUBJECT = 14
_WEIGHT = 4.0


def ended_pairs(document: Document, events: Sequence[Event]) -> Iterator[PairEvidence]:
    """Yield both sides for acts that one state does to an agreement with another."""
    for event in events:
        if event.act.act not in _ENDS or not 0 < event.instrument - event.index <= _OBJECT:
            continue
        found = groups(document.shapes[event.sentence])
        actor, other = _actor(found, event), _other(found, event)
        if actor is None or other is None or actor.codes == other.codes:
            continue
        items = document.shapes[event.sentence].items
        yield PairEvidence(
            codes=(*actor.codes, *other.codes),
            sentence=event.sentence,
            start=items[actor.first].start,
            end=items[other.last].end,
            weight=_WEIGHT,
            rule="other side",
            act=event.index,
            instrument=event.instrument,
        )


def _actor(found: Sequence[Group], event: Event) -> Group | None:
    """Return the one state that stands before an act as who does it."""
    before = [g for g in found if g.last < event.index and not g.located]
    near = [g for g in before if event.index - g.last < _SUBJECT and len(g.codes) == 1]
    return near[-1] if near else None


def _other(found: Sequence[Group], event: Event) -> Group | None:
    """Return the one other state that is named right after the agreement."""
    after = [g for g in found if g.first > event.instrument]
    near = [g for g in after if g.first - event.instrument < _BESIDE and len(g.codes) == 1]
    return near[0] if len(near) == 1 and not near[0].located else None
