"""Finds the occasion of a signing where the act's own sentence tells neither place nor day.

Two kinds of words tell it: the line at the head or foot of a release, 'Vienna, 5 May 2011', and
the sentence before, in which those who then signed 'met in Vienna on Tuesday'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention, Precision
from tracker.extraction.reports.events import Event
from tracker.extraction.text.sentences import Kind, Sentence
from tracker.extraction.vocabulary.calendar_words import MONTHS, WEEKDAYS
from tracker.extraction.vocabulary.wordsets import word_set

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ][\w'.-]*"
_CITY = rf"{_CAPITAL}(?: (?:(?:of|de|del|la|le|los|las|da|do|al|el) )?{_CAPITAL}){{0,3}}"
_LINE = re.compile(
    rf"\W{{0,3}}(?P<name>{_CITY})(?:, {_CITY})?(?:\W{{1,4}}|\s)(?:le |on |el |the )?$"
)
"""What stands before the day in 'Vienna, Austria, 5 May 2011'."""
_ALONE = re.compile(rf"\W{{0,2}}(?P<name>{_CITY})[.:,]?\W{{0,2}}$")
_IN_BRACKETS = re.compile(rf"\((?P<name>{_CITY}), (?:le |the )?[0-9]{{1,2}}[^()]{{0,20}}\)$")
"""'Entretien avec son homologue (Oulan-Bator, 21 mai 2023)'."""
_BYLINE = re.compile(rf"(?:By|Par|Por) {_CITY}(?:-{_CAPITAL})?, (?:in )?(?P<name>{_CITY})$")
"""'By Innocent Okafor, Abuja'."""
_OPENS = re.compile(rf"(?P<name>{_CITY})[:.] (?=[A-Z])")
_DASHED = re.compile(rf"(?P<name>{_CITY})(?:, {_CITY})?(?:\.?-| -| \|) (?=[A-ZÀ-Ý])")
"""What opens a report without a day: 'Rabat - Le ministre …', 'Georgetown, Guyana.- La …'."""
_DAY_LED = re.compile(
    rf"(?:\s{{2,}}| ?[-–—|/•·] ?)(?P<name>{_CITY})(?P<land>, {_CITY})?"
    r"(?=\s{2,}| ?[-–—|/•·]|$)"
)
"""What follows the day in '12 April 2024 - Kingston, Jamaica - Ministry of Labour'."""
_HEAD, _FOOT = 8, 3
_BESIDE = re.compile(rf"(?:^|(?P<mark>[.:;,\n]) )(?P<name>{_CITY}), $")
_AFTER = re.compile(rf"(?:, | ?\()(?P<name>{_CITY})(?=[.;)\n]|$)")
_NO_CITY = frozenset((*MONTHS, *WEEKDAYS)) | word_set(
    "release press media date statement communique news archive updated published posted vol no"
    " remarks tel ministry embassy office department government secretariat issued on in the from"
    " by at le la el dated since until after before under of for with"
)
_TO_DAY = re.compile(r"\b[0-9]{1,2}(?: to| al| au|-) ?$")
_ON_TO_DAY = re.compile(r"-[0-9]{1,2}(?![0-9-])")
_LED_CITY = word_set("la le el los las")
_SEVERAL = re.compile(r"\b[0-9]{1,2}(?: and| to| y| et| au| al|-|–) ?$")
_DEFINITE = word_set("the this that el este dicho la le cet cette l' lo both los les")
_BELONGING = word_set("their his her both sus ambos ambas leurs")
_MET = re.compile(
    r"\b(?:met|meets|meeting|received|receives|welcomed|arrived|visit(?:ed|ing|s)?|talks|hosted"
    r"|travell?ed|flew|came|ceremony|summit|session|looked on|witness(?:ed|es)?|attended"
    r"|se reunieron|reunion|recibio|visita|visito|llegaron|encuentro|se sont rencontres"
    r"|a recu|visite|rencontre|reunis?|arrives?|entretien|shook hands|back from|took the ferry"
    r"|sat down|gathered)\b"
)
_OTHER_TIME = re.compile(r"\b(?:will|next|tomorrow|last year|ago|manana|demain|prochain)\b")
_OPENING = 12
"""Characters before a day that opens a sentence."""
_MARKS = 3
"""Marks around a day that is a sentence of its own, as in a chronology."""
_BEFORE = 4
"""Sentences before an act in which the meeting is told."""


class Words(NamedTuple):
    """A name in the text."""

    name: str
    start: int
    end: int


def head_line(document: Document) -> Words | None:
    """Return the city of a line such as 'Vienna, 5 May 2011' at the head or the foot."""
    for sentence in _edges(document):
        day = next(iter(within(document.dates, sentence.start, sentence.end)), None)
        lead = document.words(sentence.start, day.start) if day else ""
        match = _LINE.match(lead) if day and day.precision is Precision.DAY else None
        if match and (found := _city(match, sentence.start)):
            return found
        if day and (found := _behind_day(document, day)):
            return found
    return _lone_city(document) or _bracketed(document)


def _behind_day(document: Document, day: DateMention) -> Words | None:
    """Return the city behind the day of a release, which a dash or a gap sets apart."""
    match = _DAY_LED.match(document.words(day.end, day.end + 60).split("\n")[0])
    found = _city(match, day.end) if match else None
    if match is None or found is None or day.precision is not Precision.DAY:
        return None
    known = within(document.places, found.start, found.end)
    if any(place.kind == "capital" and place.end == found.end for place in known):
        return found
    land = within(document.places, *(day.end + at for at in match.span("land")))
    named = match["land"] is not None and any(place.kind == "name" for place in land)
    return found if named else None


def _bracketed(document: Document) -> Words | None:
    """Return the city in the brackets of a title or behind the name of who wrote."""
    for sentence in _edges(document):
        words = document.words(sentence.start, sentence.end)
        match = _IN_BRACKETS.search(words) or _BYLINE.match(words)
        if match and (found := _city(match, sentence.start)):
            return found
    return None


def _edges(document: Document) -> Sequence[Sentence]:
    """Return the sentences at the head and at the foot."""
    cut = document.sentences
    return (*cut[:_HEAD], *cut[max(_HEAD, len(cut) - _FOOT) :])


def _lone_city(document: Document) -> Words | None:
    """Return a known city that is all of a line near the head or the foot, or opens the text."""
    for sentence in _edges(document):
        opening = document.words(sentence.start, min(sentence.end, sentence.start + 40))
        match = _ALONE.match(opening) or _OPENS.match(opening)
        match = match or (_DASHED.match(opening) if sentence.kind is Kind.PROSE else None)
        if match and (found := _city(match, sentence.start)):
            known = within(document.places, found.start, found.end)
            if any(place.kind == "capital" and place.end == found.end for place in known):
                return found
    return None


def _city(match: re.Match[str], offset: int) -> Words | None:
    name = match["name"].rstrip(".,'")
    parts = re.findall(r"\w+", name)
    led = len(parts) > 1 and parts[0].lower() in _LED_CITY  # 'La Paz', 'Le Caire', 'El Aaiún'
    words = {word.lower() for word in (parts[1:] if led else parts)}
    if words & _NO_CITY or any(character.isdigit() for character in name):
        return None
    start = offset + match.start("name")
    return Words(name, start, start + len(name))


def beside_day(document: Document, start: int, end: int) -> Words | None:
    """Return the city that a day stands beside: '… missions. Bangkok, 6 August 1994'."""
    low = max(0, start - 60)
    before = _BESIDE.search(document.words(low, start))
    if before and (found := _city(before, low)) and _stands(document, found, before["mark"]):
        return found
    after = _AFTER.match(document.words(end, end + 60))
    found = _city(after, end) if after else None
    if found is None or within(document.persons, found.start, found.end):
        return None
    kinds = {place.kind for place in within(document.places, found.start, found.end)}
    return None if kinds & {"name", "demonym"} else found


def _stands(document: Document, found: Words, mark: str | None) -> bool:
    """Whether words before a day are a city: behind a comma a known one, and never a person."""
    if within(document.persons, found.start, found.end):
        return False
    known = within(document.places, found.start, found.end)
    return mark != "," or any(place.kind == "capital" for place in known)


def meetings(document: Document, event: Event) -> Iterator[int]:
    """Yield the sentences before an act that tell of the meeting at which it was done."""
    lower = document.folded.lower
    for number in range(event.sentence, max(-1, event.sentence - _BEFORE - 1), -1):
        sentence = document.sentences[number]
        if sentence.kind is Kind.HEADING:
            continue
        met = _MET.search(lower, sentence.start, sentence.end)
        if met and not _OTHER_TIME.search(lower, sentence.start, sentence.end):
            yield number


def of_several(document: Document, day: DateMention) -> bool:
    """Whether a day is the last of several: 'met on 4 and 5 May', of which either may be meant."""
    return _SEVERAL.search(document.folded.lower, max(0, day.start - 12), day.start) is not None


def spans_days(document: Document, day: DateMention) -> bool:
    """Whether a day is an end of a stretch of days: 'du 12 au 14 mai', 'May 12-15'."""
    lower = document.folded.lower
    before = _TO_DAY.search(lower, max(0, day.start - 12), day.start)
    return before is not None or _ON_TO_DAY.match(lower, day.end) is not None


def meeting_day(document: Document, event: Event) -> DateMention | None:
    """Return the day of the meeting, told from the day of writing: 'met on Tuesday'."""
    for number in meetings(document, event):
        sentence = document.sentences[number]
        near = [
            day
            for day in within(document.dates, sentence.start, sentence.end)
            if day.precision is Precision.DAY and not _of_dateline(document, day)
        ]
        if len(near) == 1:
            return near[0]
    return None


def told_before(document: Document, event: Event) -> DateMention | None:
    """Return the day that the sentence before an act opens with or names the agreement by.

    So in 'Yesterday was a happy day. At noon I signed …' and in 'Both have an accord since today.
    It was signed by …'.
    """
    number = event.sentence - 1
    if number < 0 or document.sentences[number].kind is Kind.HEADING:
        return None
    before, own = document.sentences[number], document.sentences[event.sentence]
    shape = document.shapes[number]
    near = [
        day
        for day in within(document.dates, before.start, before.end)
        if day.precision is Precision.DAY and not _of_dateline(document, day)
    ]
    acts = "V" in shape.letters
    named = event.instrument < 0 and any(letter in "IL" for letter in shape.letters)
    pointing = named or (before.lead and not acts and _points_back(document, event))
    opening = bool(near) and near[0].start - before.start < _OPENING
    opening = opening and (before.block == own.block or _from_writing(near[0]))
    free = not acts or named
    alone = bool(near) and before.end - before.start - (near[0].end - near[0].start) <= _MARKS
    dated = len(near) == 1 and (alone or _from_writing(near[0]))
    told = dated and free and (pointing or opening)
    return near[0] if told else None


def _points_back(document: Document, event: Event) -> bool:
    """Whether an act is about something told before: 'signed it', 'the convention was signed'."""
    first = next(iter(document.shapes[event.sentence].items), None)
    if event.instrument < 0 or (first is not None and first.word in _BELONGING):
        return True
    items = document.shapes[event.sentence].items[: event.instrument]
    return bool(items) and items[-1].word in _DEFINITE


def _from_writing(day: DateMention) -> bool:
    """Whether a day is told from the day of writing, as news is: 'yesterday', 'on Tuesday'."""
    return day.steps is not None or day.weekday is not None


def _of_dateline(document: Document, day: DateMention) -> bool:
    opening = document.dateline
    return opening is not None and opening.start <= day.start < opening.end
