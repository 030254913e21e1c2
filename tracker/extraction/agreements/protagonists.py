"""Reads for whom 'she signed an agreement with B': the person told of just before.

Reports of a tour name the traveller once, with the office, and go on with 'she' from one capital
to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.signing.people import People
from tracker.extraction.vocabulary.wordsets import word_set

_PRONOUNS = word_set("he she el ella il elle")
_BACK = 4
"""Sentences between a person and the 'she' that stands for her."""
_SUBJECT = 4
"""Elements between 'she' and what she does."""
_OPENING = 8


def with_protagonists(
    document: Document, people: People, evidence: Iterable[PairEvidence]
) -> Iterator[PairEvidence]:
    """Yield the evidence, the side of 'she' filled in where only the partner is named."""
    for item in evidence:
        own = _party(document, people, item) if _lacks_one(item) else None
        if not own or own in item.codes:
            yield item
        else:
            codes = (own, *item.codes)
            yield replace(item, codes=codes, weight=item.weight + 0.5, rule="with partner")


def _lacks_one(item: PairEvidence) -> bool:
    return item.rule == "partner" and len(item.codes) < SIDES and item.act >= 0


def _party(document: Document, people: People, item: PairEvidence) -> str | None:
    """Return the party of the person for whom a pronoun acts."""
    shape = document.shapes[item.sentence]
    lead = shape.items[max(0, item.act - _SUBJECT) : item.act]
    if not any(one.word in _PRONOUNS for one in lead):
        return None
    for number in range(item.sentence - 1, max(-1, item.sentence - 1 - _BACK), -1):
        if mention := _opens(document, number):
            return people.of(mention).likely_party()
    return None


def _opens(document: Document, number: int) -> PersonMention | None:
    """Return the titled person a sentence opens with."""
    for item in document.shapes[number].items[:_OPENING]:
        if isinstance(item.mention, PersonMention):
            return None if item.mention.bare else item.mention
        if item.mention is not None and not isinstance(item.mention, PlaceMention):
            return None
    return None
