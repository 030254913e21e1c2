"""Tells what an article recalls from what is its news: what was replaced, and what is old."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.extraction.document.article import Document
from tracker.extraction.document.dates import DateMention, Precision
from tracker.extraction.document.gazetteer import ActMention, InstrumentMention
from tracker.extraction.document.shape import Item, Shape
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

_HISTORY = re.compile(
    r"\b(?:follow(?:s|ed|ing) (?:on from |an? |the |on )?(?:[a-z-]+ ){0,4}(?:signed"
    r"|agreement|accord|deal|treaty|mou|memorandum|pact)"
    r"|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|building on|builds on|build on"
    r"|existing|previous(?:ly)?"
    r"|earlier (?:agreement|accord|deal|treaty|pact|memorandum|mou)|similar to|in addition to the"
    r"|years ago|first signed|originally|reemplaza|sustituye|remplace|in the same vein"
    r"|like the one|modell?ed on|under the terms of the [0-9]{4})\b"
)
_REPLACES = re.compile(
    r"\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|outdated) (?:the|an?)\b"
)
_FOLLOWED = re.compile(r"\bfollow(?:s|ed) (?:on from )?(?:the|an?) (?:[a-z-]+ ){1,4}$")
"""Words before 'signed': 'it follows the partnership signed in 2018'."""
_SUPPLANTS = re.compile(
    r"(?:and|y|et) (?:replac|supersed|reempla|sustitu|rempla)"
    r"|(?:when|once|as soon as|upon) (?:the|this|its)\b[^.;]{0,40}(?:force|effect|signed)"
)
"""Words after an act that show it done to what the news takes the place of."""
_OTHER = word_set(
    "separate existing earlier previous different other old older ancien ancienne anterior "
    "antiguo antigua viejo precedent"
)
"""Words before an instrument that show it to be another one than the news is about."""
_OLD = 2
"""Years before the day of writing from which a signing is history."""
_ANCIENT = re.compile(r"1[0-7][0-9]{2}")
_ANNIVERSARY = re.compile(
    r"\b(?:anniversary|centenary|jubilee|aniversario|centenario|anniversaire|centenaire)"
    r" (?:of|del?|du|de la) (?:[a-z]+ ){0,4}/"
)
"""What is celebrated is a treaty: '/' stands for an instrument."""
_SINCE = re.compile(
    r"\b(?:years|decades|a decade|a century|anos|ans|decadas) (?:\w+ ){0,2}(?:since|after|ago"
    r"|desde|despues|depuis|apres)\b[^.;,]*$"
    r"|\banos (?:de|del) (?:la )?$|\b(?:anniversary|centenary|aniversario|anniversaire)"
    r" (?:of|del?|du) (?:\w+ ){0,3}$|\b(?:hace|il y a) \w+ (?:anos|ans|decadas)\b[^.;,]*$"
)
_SINCE_REACH = 110
"""Characters before an act among which the years since are counted."""
_FAR = 26
_NEWSPAPERS = 1800
_AFTER = 6
_SIGNED_IN = re.compile(r"Vt?x{0,3}I(?:wt?[CJ])?(?:[ntoxa]{1,8})?nD")
_OF_A_YEAR = re.compile(r"t?Dx{0,3}I")
_LOOK = 7
"""Elements before an act in which a year dates it."""


def replaced(document: Document, number: int, shape: Shape, index: int, instrument: int) -> bool:
    """Whether words beside an act say that the news follows, replaces or builds on it."""
    sentence = document.sentences[number]
    act = shape.items[index]
    before = document.folded.lower[max(sentence.start, act.start - 110) : act.start]
    if _REPLACES.search(document.folded.lower, sentence.start, act.start):
        return True
    after = document.folded.lower[act.end : min(sentence.end, act.end + 60)]
    if _SUPPLANTS.match(after.lstrip()):
        return True
    if (
        _FOLLOWED.search(before)
        or before.endswith((" first ", " has since ", " have since "))
        or _HISTORY.search(before)
        or _HISTORY.match(after.lstrip())
    ):
        return True
    if instrument >= 0 and shape.letters[instrument] == "L":
        return False
    lead = [item.word for item in shape.items[max(0, instrument - 2) : instrument]]
    return bool(instrument >= 0 and _OTHER.intersection(lead) and number > 0)


def long_ago(document: Document, shape: Shape, index: int) -> bool:
    """Whether a date beside the act, or at the head of its sentence, lies years back."""
    if document.written is None:
        return False
    if _years_since(document, shape, index):
        return True
    day = date_among(shape.items[index + 1 : index + 9]) or _opening_year(shape, index)
    act = shape.items[index].mention
    signs = isinstance(act, ActMention) and act.act is Act.SIGN
    if not signs and _OF_A_YEAR.match(shape.letters, index + 1):
        return False  # 'acceded to the 2019 agreement' tells the year of the agreement
    if day is None and (dated := _SIGNED_IN.match(shape.letters, index)):  # 'a treaty in 1998'
        day = date_among(shape.items[dated.end() - 1 : dated.end()])
    if day is None or (day.unit == "day" and not day.year):
        return False
    year = day.year or (document.written.year + (day.steps or 0))
    return document.written.year - year >= _OLD


def _years_since(document: Document, shape: Shape, index: int) -> bool:
    """Whether the words before an act count the years since: 'forty years after A and B signed'.

    What is told of that sentence's own day is the jubilee, not the act.
    """
    before = document.folded.lower[shape.items[0].start : shape.items[index].start]
    return _SINCE.search(before[-_SINCE_REACH:]) is not None


def ancient(shape: Shape, index: int) -> bool:
    """Whether the words before an act date it to a time before there were news of it.

    That is a year of other centuries, or the anniversary of the treaty itself.
    """
    before = shape.items[max(0, index - _FAR) : index]
    words = " ".join("/" if item.kind in "IL" else item.word or "_" for item in before)
    if _ANNIVERSARY.search(words):
        return True
    lead = shape.items[max(0, index - _LOOK) : index]
    after = shape.items[index : index + _AFTER]
    return any(
        one.kind == "n" and _of_other_centuries(two)
        for one, two in (*pairwise(lead), *pairwise(after))
    )


def _of_other_centuries(item: Item) -> bool:
    day = item.mention
    if isinstance(day, DateMention):
        return day.year is not None and day.year < _NEWSPAPERS
    return _ANCIENT.fullmatch(item.word) is not None


def date_among(items: Sequence[Item]) -> DateMention | None:
    """Return the first date, unless an instrument or another act stands before it."""
    for item in items:
        if isinstance(item.mention, InstrumentMention | ActMention):
            return None
        if isinstance(item.mention, DateMention) and item.mention.precision is not Precision.VAGUE:
            return item.mention
    return None


def _opening_year(shape: Shape, index: int) -> DateMention | None:
    """Return the date of 'In 1981 Malta signed …', if it has a year."""
    at = shape.letters.find("D", 0, min(index, _LOOK))
    if at < 0 or shape.letters[:at].strip("nt") or "V" in shape.letters[at:index]:
        return None
    day = date_among(shape.items[at : at + 1])
    return day if day is not None and day.year else None
