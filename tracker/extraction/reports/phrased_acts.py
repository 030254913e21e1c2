"""Acts told by several words apart from each other, which no word alone would tell.

'The senate voted 42 to 31 against the treaty' rejects it, 'entra hoy en vigor' has a day amid its
words, and where 'an exchange of notes on the mending of harbours took place', notes were
exchanged, which signs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.document.shape import Shape
from tracker.extraction.text.sentences import Sentence
from tracker.extraction.vocabulary.acts import Act

_FAR = 16
"""Elements between a verb and the exchange it tells."""
_AGAINST = re.compile(
    r"\b(?:voted|votes|voting|voto|votaron|vote|vota) [^.;]{0,40}?(?:against|en contra|contre)\b"
)
_HELD = re.compile(
    r"\b(?:took place|was held|were held|was effected|tuvo lugar|se (?:realizo|efectuo|celebro"
    r"|produjo|llevo a cabo|concreto)|a eu lieu|est intervenu|s'est (?:effectue|deroule|fait))\b"
)
_INTO_FORCE = re.compile(
    r"\b(?:entra|entro|entraron|entre|entrent|(?:est|sont) entree?s?|entered|came)"
    r" (?:[a-z0-9']+ ){1,4}(?:en vigor|en vigueur|into force|into effect)\b"
    r"|(?:^|- )[^\w]*(?:desde|a partir de|depuis|a compter de) [^.;:]{3,40}"
    r"\b(?:estan? (?:ya )?(?:vigentes?|en vigor|en vigencia)|rigen?|(?:est|sont) en vigueur)\b"
)
"""A sentence that opens with the day from which an agreement is in force tells of its entry."""
_PROCEEDED = re.compile(
    r"\b(?:(?:ont|a) procede|procedieron|procedio)\b[^.;]{0,60}? (?:a l'echange|al canje"
    r"|al intercambio) (?:de|des|du) (?:notes?|lettres|notas|cartas|instruments)\b"
)
"""An exchange of letters told by the noun: 'ont procédé hier à l'échange de lettres'."""
_NEXT = 4
"""Elements between 'against' and the treaty that was voted on."""


class Phrase(NamedTuple):
    """An act with the element it ends at."""

    sentence: int
    at: int
    act: Act
    instrument: int


def phrased(document: Document) -> Iterator[Phrase]:
    """Yield the acts that phrases tell, in order."""
    lower = document.folded.lower
    read = zip(document.sentences, document.shapes, strict=True)
    for number, (sentence, shape) in enumerate(read):
        if vote := _AGAINST.search(lower, sentence.start, sentence.end):
            at = _last(shape, vote.end())
            instrument = shape.next("I", at + 1, _NEXT)
            if at >= 0 and instrument >= 0:
                yield Phrase(number, at, Act.REJECT, instrument)
        if force := _INTO_FORCE.search(lower[sentence.start : sentence.end]):
            at = _last(shape, sentence.start + force.end())
            before = shape.letters.rfind("I", 0, max(at, 0))
            instrument = before if before >= 0 else shape.next("I", at, _NEXT)
            yield Phrase(number, at, Act.FORCE, instrument)
        yield from _exchanging(lower, number, sentence, shape)
        if held := _HELD.search(lower, sentence.start, sentence.end):
            at = _last(shape, held.end())
            notes = _notes(shape, at)
            if notes >= 0:
                yield Phrase(number, at, Act.SIGN, notes)


def _exchanging(lower: str, number: int, sentence: Sentence, shape: Shape) -> Iterator[Phrase]:
    """Yield the exchange of letters that somebody proceeded to."""
    exchange = _PROCEEDED.search(lower, sentence.start, sentence.end)
    at = _last(shape, exchange.start()) + 1 if exchange else -1
    instrument = shape.next("I", at, _FAR) if exchange else -1
    if instrument >= 0:
        yield Phrase(number, at, Act.SIGN, instrument)


def _last(shape: Shape, end: int) -> int:
    """Return the last element before a place in the text, or -1."""
    return sum(item.end <= end for item in shape.items) - 1


def _notes(shape: Shape, before: int) -> int:
    """Return the exchange of notes that is the subject of a sentence without another act."""
    at = shape.letters.find("I", 0, max(before, 0))
    named = shape.items[at].mention if at >= 0 and "V" not in shape.letters else None
    exchange = InstrumentType.EXCHANGE_OF_NOTES
    told = isinstance(named, InstrumentMention) and named.instrument.type is exchange
    return at if told else -1
