"""Tells what an article says of other papers and of figures from what the news agreed.

'An economic cooperation agreement took effect in 2018', 'trade reached four billion last year'
and the paragraphs of a communiqué on everything else name areas, but not of this agreement.
"""

from __future__ import annotations

import re

from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.document.article import Document, within

_NAME = 60
"""Characters between an area and the name of the instrument that is about it."""
_LEAD, _TAIL = 36, 70
_APART = re.compile(r"[.;:,\n]| (?:that|which|under|que|qui|will|to) ")
_ANOTHER = re.compile(
    r"\b(?:negotiations? (?:on|for|of|towards?) (?:an?|the)|talks on (?:an?|the)|also|existing"
    r"|(?:comple|supple)ment(?:s|ing) the|qui complete la|que complementa (?:el|la)"
    r"|like|similar|earlier|old|older|follows (?:on from )?the|signed last year"
    r"|negociaciones (?:de|sobre)|negociations (?:sur|d'))(?: [\w-]+){0,4} ?$"
)
_DATED = re.compile(
    r"[^.;]{0,60}\b(?:of|from|de|del|du|signed in|in|en|since|desde|depuis)"
    r" (?:\w+ ){0,2}(?:1[89]|20)[0-9]{2}\b"
)
_OF_A_YEAR = re.compile(r" (?:of|de|du|del) (?:1[89]|20)[0-9]{2}\b")
"""Behind what was agreed long ago: 'the maritime boundary of 2005'."""
_TALKS = re.compile(r"[a-z ]{0,14} (?:talks|negotiations|negociaciones|negociations)\b")
_TITLE = 3
_STATEMENT = re.compile(
    r"\b(?:joint statement|communique|joint declaration|comunicado conjunto|declaracion conjunta"
    r"|communique conjoint|declaration conjointe|joint commission|agreed minutes)\b"
)
_NUMBERED = re.compile(r"(?m)^\(?[0-9]{1,2}[.)] ")
_PARAGRAPHS = 5
_FIGURES = re.compile(
    r"\b(?:trade|turnover|exports?|imports?|merchandise|commerce|intercambio comercial|echanges)\b"
    r"[^.;]{0,90}\b(?:hit|reached|totall?ed|stood at|amounted|rose|grew|doubled|tripled|fell|worth"
    r"|record|billion|million|mln|millones|milliards|per ?cent|percent)\b"
)


def of_another(document: Document, number: int, at: AreaMention) -> bool:
    """Whether words are the subject of an instrument that is only named beside the news.

    'An economic cooperation agreement took effect in 2018', 'negotiations on a free trade
    agreement' and 'the fisheries accord of 1999' are each about another paper.
    """
    lower, sentence = document.folded.lower, document.sentences[number]
    if _TALKS.match(lower, at.end) or _OF_A_YEAR.match(lower, at.end):
        return True
    for named in within(document.instruments, at.start - _NAME, at.end + _NAME):
        first, last = min(named.start, at.start), max(named.end, at.end)
        if first < sentence.start or _APART.search(lower, first, last):
            continue
        lead = lower[max(sentence.start, first - _LEAD) : first]
        tail = lower[min(named.end, at.end) : min(sentence.end, last + _TAIL)]
        if _ANOTHER.search(lead) or _DATED.match(tail):
            return True
    return False


def only_figures(document: Document, number: int, area: str) -> bool:
    """Whether a sentence only tells how much is traded: 'trade reached 4 billion last year'."""
    if not area.startswith("TRD") or not {"I", "L"}.isdisjoint(document.shapes[number].letters):
        return False
    sentence = document.sentences[number]
    return _FIGURES.search(document.folded.lower, sentence.start, sentence.end) is not None


def is_statement(document: Document) -> bool:
    """Whether a text is a communiqué whose numbered paragraphs each have a matter of their own."""
    lower = document.folded.lower
    titled = any(
        _STATEMENT.search(lower, one.start, one.end) for one in document.sentences[:_TITLE]
    )
    return titled and len(_NUMBERED.findall(document.folded.clean)) >= _PARAGRAPHS
