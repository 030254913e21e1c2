"""Finds who signs as 'I' or 'we': whoever speaks, or whoever wrote the release or the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.extraction.document.article import Document
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.wordsets import word_set

SPEECH = word_set("said says told added announced noted stated dijo declare according")
"""Verbs by which somebody is quoted."""
_SUBJECT_REACH = 14
_HEAD = 8
"""Sentences at the head of a release in whose headings its author is looked for."""
_FOOT = 5
"""Sentences at the foot of a release in which its author is looked for."""
_MYSELF = re.compile(r"f,?[tg]?$")
"""What stands before the name in 'I, the Minister X, signed'."""


def persons_of(
    shape: Shape, first: int, last: int, *, bare: bool = False
) -> Iterator[tuple[int, PersonMention]]:
    """Yield the persons among the elements of a sentence, with where each stands."""
    for index in shape.all("HN" if bare else "H", first, max(0, last)):
        mention = shape.items[index].mention
        if isinstance(mention, PersonMention) and (bare or not mention.bare):
            yield index, mention


def speaker(document: Document, event: Event) -> list[PersonMention]:
    """Return who says 'we signed', in quotation marks or without: '…, Gela B. told reporters'."""
    shape = document.shapes[event.sentence]
    for index, mention in persons_of(shape, event.index, len(shape.items)):
        around = shape.items[max(0, index - 1) : index + 2]
        if any(item.word in SPEECH for item in around):
            return [mention]
    return []


def author(document: Document, event: Event) -> list[PersonMention]:
    """Return who speaks as 'I': the person named at the head or the foot of a release."""
    last = len(document.sentences)
    edges = (*range(min(_HEAD, last)), *range(max(0, last - _FOOT), last))
    for number in edges:
        sentence = document.sentences[number]
        if sentence.kind is not Kind.HEADING and number != event.sentence and number != edges[-1]:
            continue
        shape = document.shapes[number]
        before = event.index if number == event.sentence else len(shape.items)
        foot = number > event.sentence
        people = [
            mention
            for index, mention in persons_of(shape, 0, before, bare=foot)
            if number != event.sentence or _MYSELF.search(shape.letters[:index])
        ]
        titled = [mention for mention in people if mention.capacity]
        if people and (titled or number != event.sentence):
            return (titled or people)[:1]
    return []


def beside_me(shape: Shape, pronoun: int) -> list[PersonMention]:
    """Return the persons of 'the minister, X, and I signed'."""
    if shape.letters[pronoun - 1 : pronoun] != "a":
        return []
    return [m for i, m in persons_of(shape, pronoun - _SUBJECT_REACH, pronoun) if m.capacity][-1:]
