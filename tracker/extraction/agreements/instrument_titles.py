"""Finds the title of an instrument: the name with capitals around one of its mentions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from tracker.extraction.document.article import Document, within
from tracker.extraction.text.sentences import Sentence
from tracker.extraction.vocabulary.calendar_words import MONTHS
from tracker.extraction.vocabulary.instruments import instrument_names

_BEFORE = re.compile(
    r"(?:[A-Z0-9][\w.&'/-]*,? (?:(?:of the|on the|of|and|for|on|the|in|to) )?){1,14}$"
)
_AFTER = re.compile(
    r"(?: (?:on|for|in|of|between|concerning|regarding|and|the|to|with|against|from|by)"
    r"|,? ?[A-Z][\w'/-]*|,(?= [A-Z]))+"
)
_MONTH = "|".join(name.capitalize() for name in MONTHS)
_OPENING_DATE = re.compile(
    r"(?:(?:Since|On|In|From|As of|By|Until|After) )?(?:the )?"
    rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})|(?:{_MONTH}) [0-9]{{1,2}})"
    r"(?:,? [0-9]{4})?,? (?:the |a |an )?"
)
_MODALS = re.compile(r"(?:,? (?:will|would|shall|should|could|may|might|must|can|to))+$", re.I)
_ARTICLES = ("The ", "A ", "An ", "This ")
_LEAST_WORDS = 3
_LONGEST_BEFORE, _LONGEST_AFTER = 110, 220
_PLAIN = frozenset(name for name, _ in instrument_names())

Span = tuple[int, int]


def title_of(document: Document, mentions: Iterable[Span]) -> Span | None:
    """Return where the longest title around some mentions of an instrument stands."""
    best: Span | None = None
    for start, end in mentions:
        found = _extent(document, start, end)
        words = document.words(*found).strip()
        telling = len(words.split()) >= _LEAST_WORDS and words.lower() not in _PLAIN
        if telling and not words.isupper() and (best is None or _length(found) > _length(best)):
            best = found
    return best


def _length(span: Span) -> int:
    return span[1] - span[0]


def _extent(document: Document, start: int, end: int) -> Span:
    clean = document.folded.clean
    if not clean[start].isupper():
        return start, start
    opening = max(start - _LONGEST_BEFORE, _sentence(document, start)[0])
    head = clean[opening:start].rpartition("\n")[2]
    match = _BEFORE.search(head)
    first = start - len(match.group()) if match else start
    acts = within(document.acts, first, start)
    first = acts[-1].end + 1 if acts else first
    if dated := _OPENING_DATE.match(clean, first, start):
        first = dated.end()
    for article in _ARTICLES:
        if clean.startswith(article, first):
            first += len(article)
    return first, _tail(document, start, end)


def _tail(document: Document, start: int, end: int) -> int:
    """Return where a title ends, small words at its end and any act left out."""
    clean = document.folded.clean
    limit = min(_sentence(document, start)[1], end + _LONGEST_AFTER)
    stops = [act.start for act in within(document.acts, end, limit)]
    stops += _sites(document, end, limit)
    match = _AFTER.match(clean, end, min(stops, default=limit))
    named = clean[start : match.end() if match else end].rstrip()
    words = _MODALS.sub("", named).split(" ")
    while len(words) > 1 and (not words[-1] or words[-1].islower()):
        words.pop()
    return max(end, start + len(" ".join(words)))


def _sites(document: Document, start: int, end: int) -> list[int]:
    """Return where words such as 'in Accra' begin, which say where something was signed."""
    lower = document.folded.lower
    found = within(document.places, start, end)
    return [place.start for place in found if lower.endswith((" in ", " at "), 0, place.start)]


def _sentence(document: Document, position: int) -> Span:
    """Return the sentence around a position; a title never goes beyond it."""
    number = bisect_right(document.sentences, position, key=_start) - 1
    sentence = document.sentences[max(number, 0)]
    return sentence.start, sentence.end


def _start(sentence: Sentence) -> int:
    return sentence.start
