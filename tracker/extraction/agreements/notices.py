"""Reads what one state tells another of an agreement: 'A has notified B that it will leave …'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import Group, groups
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import word_set

_TELLS = word_set(
    "notified notifies notify informed informs told tells advised warned notifico comunico "
    "informo notifie informe avise handed sent"
)
_NOTICE = re.compile(
    r"\b(?:notif\w+|(?:gave|given|giving|serv\w+|sent|handed|delivered|received) (?:\w+ ){0,4}"
    r"(?:notice|note|letter|demarche)|denounc\w+|preaviso|denunci\w+|preavis|denonc\w+"
    r"|(?:decision|decided|decides|moved|resolved) to|(?:decision|decidio) de|a decide de"
    r"|comunic[oa]\w*"
    r"|(?:note|notice|letter),? (?:handed|delivered|sent|says|said))\b"
)
"""Words by which a state ends an agreement even where the end itself lies ahead."""
_NEXT, _FAR = 5, 26
_WEIGHT = 5.0


def noticed_pairs(document: Document, events: list[Event]) -> Iterator[PairEvidence]:
    """Yield the state that tells and the one that is told, where it is of an agreement."""
    acts = {event.sentence: event.index for event in reversed(events)}
    for number, shape in enumerate(document.shapes):
        found = groups(shape)
        for first, second in pairwise(found):
            if not _tells(shape, first, second):
                continue
            instrument = shape.next("IL", second.last + 1, _FAR)
            if instrument >= 0:
                yield PairEvidence(
                    codes=(*first.codes, *second.codes),
                    sentence=number,
                    start=shape.items[first.first].start,
                    end=shape.items[instrument].end,
                    weight=_WEIGHT,
                    rule="one told the other",
                    act=acts.get(number, -1),
                    instrument=instrument,
                )


def _tells(shape: Shape, first: Group, second: Group) -> bool:
    between = [item.word for item in shape.items[first.last + 1 : second.first]]
    apart = len(first.codes) == len(second.codes) == 1 and first.codes != second.codes
    near = len(between) <= _NEXT and not _TELLS.isdisjoint(between) and "that" not in between
    return apart and near and not first.located


def gives_notice(document: Document, event: Event) -> bool:
    """Whether an end that is still to come is one of which notice was given."""
    if event.mood is not Mood.PLANNED and event.act.form is not Form.NOUN:
        return False
    sentence = document.sentences[event.sentence]
    return _NOTICE.search(document.folded.lower, sentence.start, sentence.end) is not None
