"""Reads who signs with 'his colleagues from B and C': the state of who has them, and theirs.

'Chad's minister, X, and his colleagues from Cameroon and Niger signed' names three parties in two
places of the subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import Group, groups
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

_COLLEAGUES = word_set(
    "colleague colleagues counterpart counterparts homologo homologa homologos homologue "
    "homologues colegas collegues"
)
_OWN = word_set("his her their su sus son sa ses leurs")
_LEAD = 5
"""Elements before a state among which it is said to be that of colleagues."""
_SUBJECT = 26
_WEIGHT = 6.0


def colleague_pairs(document: Document, events: Sequence[Event]) -> Iterator[PairEvidence]:
    """Yield all parties of a signing whose subject is somebody and colleagues from elsewhere."""
    for event in events:
        if event.act.act not in (Act.SIGN, Act.INITIAL) or event.instrument < event.index:
            continue
        shape = document.shapes[event.sentence]
        if _COLLEAGUES.isdisjoint(item.word for item in shape.items[: event.index]):
            continue
        before = [g for g in groups(shape) if g.last < event.index]
        theirs = next((g for g in reversed(before) if _of_colleagues(shape, g)), None)
        if theirs is None or event.index - theirs.last > _SUBJECT:
            continue
        own = [g for g in before if g.last < theirs.first and not g.located]
        if own and len(own[-1].codes) == 1 and not set(own[-1].codes) & set(theirs.codes):
            yield PairEvidence(
                codes=(*own[-1].codes, *theirs.codes),
                sentence=event.sentence,
                start=shape.items[own[-1].first].start,
                end=shape.items[event.instrument].end,
                weight=_WEIGHT,
                rule="together",
                act=event.index,
                instrument=event.instrument,
            )


def _of_colleagues(shape: Shape, group: Group) -> bool:
    """Whether 'his colleagues from' or the like stands before states."""
    lead = [item.word for item in shape.items[max(0, group.first - _LEAD) : group.first]]
    return not _COLLEAGUES.isdisjoint(lead) and not _OWN.isdisjoint(lead)
