"""Which words of a passage may teach: those that mean the same in any other article.

A whole sentence, 'the agreement' or 'the Foreign Ministry' say nothing about another text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.domain.folding import fold
from tracker.domain.passage import CONTEXT
from tracker.domain.recognition import recognise
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Field


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST_NAME, _LONGEST_PHRASE = 6, 5
"""Words of a name and of a phrase."""
_SHORTEST_NAME = 3
_LAST_WORDS = re.compile(r"(?:\S+ ){0,3}\S*$")
_FIRST_WORDS = re.compile(r"\S*(?: \S+){0,3}")
"""Up to three words on either side tell a spot from others with the same words."""
_NAME = re.compile(r"[^\W\d_][\w.'’&-]*(?: [\w.'’&-]+)*")
_PHRASE = re.compile(r"[^\W\d_]+(?:['’]?[ -][^\W\d_]+|['’][^\W\d_]+)*['’]?")
_BETWEEN = re.compile(r"[ '’-]")
_ARTICLES = _words("the a an el la los las le les l' un una une")
_SMALL = _ARTICLES | _words(
    "of on in for to and or with by at from its their this that these de del du des en sobre para"
    " por y e o con su sus sur pour et ou avec dans leur ses au aux à al d' one another"
)
_NO_SUBJECT = _SMALL | _words(
    "agreement agreements treaty treaties memorandum memoranda understanding accord accords deal"
    " pact protocol convention arrangement cooperation co operation framework text document signed"
    " sign both two sides parties countries states government governments bilateral joint new"
    " relations ties acuerdo acuerdos tratado memorando convenio protocolo cooperación firmado"
    " ambos países partes traité coopération deux pays"
)
_NO_NAME = _SMALL | _words(
    "government ministry minister ministers foreign affairs interior defence defense justice"
    " finance president presidency presidential prime cabinet parliament assembly senate embassy"
    " ambassador delegation officials state republic kingdom union palace capital commission"
    " council secretary department office side host neighbour gobierno ministerio ministro"
    " exteriores relaciones presidente presidencia parlamento embajada república estado"
    " gouvernement ministère étrangères président parlement ambassade république"
)
"""Words for what every party has."""


def telling_name(exact: str, reference: Reference) -> str:
    """Return the name of a party that a passage is, without its article; else nothing.

    A name that the registry has, or has a part of, teaches nothing: 'the Government of Ghana'.
    """
    words = _bare(exact, _ARTICLES)
    parts = words.split()
    fits = len(words) >= _SHORTEST_NAME and len(parts) <= _LONGEST_NAME
    if not (fits and words[0].isupper() and _NAME.fullmatch(words)):
        return ""
    if all(part.casefold() in _NO_NAME for part in parts):
        return ""
    known = _place_forms(reference)
    return "" if any(form in known for form in _runs(parts)) else words


def telling_phrase(exact: str, area: str, reference: Reference) -> str:
    """Return the words for an area that a passage is, if no rule knows them yet; else nothing."""
    words = _bare(exact, _SMALL)
    parts = _BETWEEN.split(words.casefold())
    fits = 1 < len(parts) <= _LONGEST_PHRASE and _PHRASE.fullmatch(words)
    if not fits or all(part in _NO_SUBJECT for part in parts):
        return ""
    return "" if recognise(Field.AREAS, words, reference) == area else words


def in_context(before: str, exact: str, after: str) -> str:
    """Return words with a few of the same line around them, by which to know the spot again.

    `before` and `after` hold `CONTEXT` characters, or fewer at the ends of the text.
    """
    left, right = before[-CONTEXT:].rpartition("\n")[2], after[:CONTEXT].partition("\n")[0]
    left = left.partition(" ")[2] if len(left) == CONTEXT else left
    right = right.rpartition(" ")[0] if len(right) == CONTEXT else right
    first = _LAST_WORDS.search(left)
    last = _FIRST_WORDS.match(right)
    words = f"{first[0] if first else ''}{exact}{last[0] if last else ''}"
    return " ".join(words.split())


def plain(words: str) -> str:
    """Return folded words with single spaces and no marks, to look for one text in another."""
    return " ".join(re.findall(r"\w+", fold(words)))


def _bare(exact: str, small: frozenset[str]) -> str:
    """Return words without quotes, stops and the small words around them."""
    parts = exact.strip(' \n\t.,;:()[]"“”«»').split()
    while parts and parts[0].casefold() in small:
        parts = parts[1:]
    while parts and parts[-1].casefold() in small:
        parts = parts[:-1]
    return " ".join(parts)


def _runs(parts: list[str]) -> list[str]:
    """Return all runs of neighbouring words, folded."""
    ends = range(len(parts) + 1)
    return [fold(" ".join(parts[i:j])) for i in ends for j in ends if i < j]


@lru_cache(maxsize=2)
def _place_forms(reference: Reference) -> frozenset[str]:
    return frozenset(fold(form) for form, *_ in reference.places.surface_forms())
