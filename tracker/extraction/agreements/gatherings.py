"""Reads who signs where only an earlier sentence names the states: 'the ministers signed'.

Communiqués first say who came together, 'the heads of state of A, B and C met', and further down
that 'the heads of state signed' something. The words for those who sign stand for all who met.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.extraction.agreements.pairs import GATHERED, SAMPLE, PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import SIDES, Group, groups
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.wordsets import word_set

_HEAD = 10
"""Sentences in which those who meet are named."""
_OFFICES = word_set(
    "ministers heads presidents leaders premiers representatives delegations governments "
    "delegates envoys plenipotentiaries chiefs commission states countries ministros presidentes "
    "cancilleres jefes mandatarios representantes delegaciones paises ministres presidents chefs "
    "representants delegations gouvernements pays"
)
_MEETING = word_set(
    "met meet meeting gathered convened assembled talks summit session commission conference "
    "consultations trilateral wound held reunieron reunion cumbre reunis reunion sommet session "
    "rencontres"
)
_THOSE = _OFFICES | word_set("sides parties partes parties they both three four five six")
_LEAD, _SUBJECT = 8, 9
_WEIGHT = 5.0


def gathered_pairs(document: Document, events: Sequence[Event]) -> Iterator[PairEvidence]:
    """Yield all who met for each signing whose subject stands for them."""
    met = _those_who_met(document)
    if met is None:
        return
    number, group = met
    for event in events:
        shape = document.shapes[event.sentence]
        if not event.signs or event.history or event.sentence <= number or event.instrument < 0:
            continue
        if _stands_for_them(shape, event.index) and not _others(shape, group):
            yield PairEvidence(
                codes=group.codes,
                sentence=event.sentence,
                start=shape.items[event.index].start,
                end=shape.items[event.index].end,
                weight=_WEIGHT,
                rule=GATHERED,
                act=event.index,
                instrument=event.instrument,
            )


def _those_who_met(document: Document) -> tuple[int, Group] | None:
    """Return the first sentence of the head that says which states came together."""
    for number, shape in enumerate(document.shapes[:_HEAD]):
        words = {item.word for item in shape.items}
        if words.isdisjoint(_MEETING):
            continue
        for group in groups(shape):
            lead = {item.word for item in shape.items[max(0, group.first - _LEAD) : group.first]}
            complete = "a" in shape.letters[group.first : group.last]
            if len(group.codes) >= SIDES and complete and lead & _OFFICES and not lead & SAMPLE:
                return number, group
    return None


def _stands_for_them(shape: Shape, index: int) -> bool:
    """Whether the subject of an act is 'the ministers', 'the five heads of state' or the like."""
    words = {item.word for item in shape.items[max(0, index - _SUBJECT) : index]}
    named = any(letter in "HN" for letter in shape.letters[max(0, index - _SUBJECT) : index])
    return bool(words & _THOSE or "B" in shape.letters[:index]) and not named


def _others(shape: Shape, met: Group) -> bool:
    """Whether the sentence names a state that acts and was not at the meeting."""
    return any(
        not group.located and not set(group.codes) <= set(met.codes) for group in groups(shape)
    )
