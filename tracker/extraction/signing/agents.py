"""Finds who signed behind the act: the persons after 'by', and after 'with'."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.authors import SPEECH, persons_of
from tracker.extraction.signing.onlookers import aside
from tracker.extraction.signing.other_agents import of_another_act, of_talks
from tracker.extraction.vocabulary.wordsets import word_set

_NEXT_LISTED = re.compile(r";a?[tgCJMx',]{0,4}[HN]")
"""Another of those listed between semicolons: 'by A, minister of X; B, minister of Y'."""
_AND_ALSO = re.compile(r"H[tgoyCJMK'(),]{0,6}a[tJCg,]{0,3}$")
_BETWEEN = re.compile(r"b(?:[tgx]{0,2}|[CJM]'?)H")
"""'exchanged between Ambassador X and Minister Y'."""
_HIM = word_set("him her")
_BESIDE = word_set("junto conjuntamente cotes beside jointly")
"""Words that lead another who signs: 'junto a la viceministra', 'aux côtés du ministre'."""


def agents(document: Document, event: Event, shape: Shape) -> list[PersonMention]:
    """Return who stands after 'by': 'signed in Paris by A and, for Japan, B'."""
    letters = shape.letters
    at = letters.find("y", event.index + 1, event.index + 26)
    if at < 0 and (between := _BETWEEN.search(letters, event.index + 1, event.index + 26)):
        at = -1 if of_talks(document, event, between.start()) else between.start()
    if at < 0 or of_another_act(document, event, at):
        return []
    stop = _agents_end(shape, at)
    directly = shape.next("HN", at + 1, 6)
    bare = directly >= 0 and shape.letters[directly] == "N"
    found = list(persons_of(shape, at, stop, bare=True))
    found = [one for one in found if shape.letters[one[0] + 1 : one[0] + 2] != "'"]
    told = found if bare else [one for one in found if not one[1].bare or _goes_on(shape, one[0])]
    told_of = _himself(shape, event, at)
    return told_of + [m for _, m in told if not aside(document, event, m)]


def _himself(shape: Shape, event: Event, at: int) -> list[PersonMention]:
    """Return whom 'by him and …' means: the last who is named before the act in its sentence."""
    pronoun = shape.items[at + 1 : at + 2]
    if not pronoun or pronoun[0].word not in _HIM or "a" not in shape.letters[at + 2 : at + 4]:
        return []
    return [mention for _, mention in persons_of(shape, 0, event.index)][-1:]


def _goes_on(shape: Shape, at: int) -> bool:
    """Whether a name without its office before it is joined to one: 'by the minister, X, and Y,'.

    What follows must close it, as the office behind it or the end of the list does.
    """
    before = _AND_ALSO.search(shape.letters, 0, at)
    closed = at + 1 >= len(shape.letters) or shape.letters[at + 1] in ",(.;"
    return before is not None and closed


def _agents_end(shape: Shape, at: int) -> int:
    for position in range(at + 1, len(shape.letters)):
        listed = shape.letters[position] == ";" and _NEXT_LISTED.match(shape.letters, position)
        if listed:
            continue
        if shape.letters[position] in ";V" or shape.items[position].word in SPEECH:
            return position
    return len(shape.letters)


def partners(document: Document, event: Event, shape: Shape) -> list[PersonMention]:
    """Return who stands after 'with': 'signed a memorandum with Nauru's President X'."""
    letters = shape.letters
    for at in range(event.index + 1, min(len(letters), event.index + 16)):
        if letters[at] == "V":
            return []
        if letters[at] == "w" or shape.items[at].word in _BESIDE:
            near = [
                (i, m) for i, m in persons_of(shape, at, at + 8) if not aside(document, event, m)
            ]
            owner = near and letters[near[0][0] + 1 : near[0][0] + 2] == "'"
            if (
                near
                and not owner
                and re.fullmatch(r"[tgofxCJM',-]{0,6}", letters[at + 1 : near[0][0]])
            ):
                return [near[0][1]]
    return []
