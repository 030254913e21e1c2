"""Tells who only looked on at a signing from those who signed."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document, within
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event

_WITNESS = re.compile(
    r"(?:in the presence of|witnessed|attended|oversaw|presided|accompanied|flanked"
    r"|watched|looked on"
    r"|en presencia de|\bante\b|testig|en presence|temoins?|thanked"
    r"|replaced|succeeded|hosted|invited)"
)
_WATCHED = re.compile(
    r"(?: over| at)?(?: the| la| el| le| a)?(?: (?:ceremony|ceremonia|acto|ceremonie)"
    r"(?: of| for| de)?(?: the| la)?)? ?"
)
"""Words between 'the leaders witnessed' and the signing that they witnessed."""
_STOOD_FOR = re.compile(
    r"\b(?:(?:on|in) behalf of|in the (?:name|place) of|en (?:nombre|representacion) del?"
    r"|au nom (?:du|de)|en lieu et place (?:du|de))"
    r"(?: (?:the|his|her|el|la|le|su|hon\.?|(?:right )?honou?rable|excellency|h\.e\.|mr\.?|mrs\.?"
    r"|ms\.?|dr\.?|mme|m\.|[^\W\d_]+'s))* ?$"
)
_VERB_FOLLOWS = 60
"""Characters between the first of those who sign and the verb, past a second one."""
_OFFICE = 70
"""Characters before a person among which 'on behalf of' is looked for."""
_ENDS_WITNESSES = re.compile(r", by | signed |;| (?:as|while|mientras|tandis que|alors que) ")


def aside(document: Document, event: Event, mention: PersonMention) -> bool:
    """Whether words before a person say that he or she only looked on or spoke."""
    start = document.sentences[event.sentence].start
    before = document.folded.lower[max(start, mention.start - 120) : mention.start]
    cues = list(_WITNESS.finditer(before))
    if not cues or _witnessed_act(document, event, mention, len(before) - cues[-1].end()):
        return False
    if _ENDS_WITNESSES.search(before, cues[-1].end()):
        return False
    comma = before.find(", ", cues[-1].end())
    offset = mention.start - len(before)
    named = within(document.persons, offset + cues[-1].end(), offset + max(comma, 0))
    if not named and comma >= 0:  # 'in the presence of both leaders, the ministers signed'
        return False
    return comma < 0 or not _subject_of(document, event, mention)


def _subject_of(document: Document, event: Event, mention: PersonMention) -> bool:
    """Whether a verb follows somebody: 'in the presence of President X, Minister Y signed'."""
    if event.passive or not 0 <= event.act.start - mention.end <= _VERB_FOLLOWS:
        return False
    before = document.folded.lower[max(0, mention.start - 2) : mention.start]
    return before == ", " and "," not in document.words(mention.end, event.act.start)


def _witnessed_act(document: Document, event: Event, mention: PersonMention, back: int) -> bool:
    """Whether the act itself was looked on, done by whom 'by' leads: 'witnessed the signing by'.

    `back` tells how many characters before the person the word for looking on ends.
    """
    seen = mention.start - back
    if not seen <= event.act.start < mention.start:
        return False
    lower = document.folded.lower
    agent = re.search(r" (?:by|por|par) ", lower[event.act.end : mention.start])
    return agent is not None and _WATCHED.fullmatch(lower, seen, event.act.start) is not None


def stood_for(document: Document, mention: PersonMention) -> bool:
    """Whether another signed in the place of somebody: 'X, on behalf of Minister Y, signed'."""
    low = max(0, mention.start - _OFFICE)
    return _STOOD_FOR.search(document.folded.lower[low : mention.start]) is not None
