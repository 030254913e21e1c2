"""Reads the names of persons word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.wordsets import word_set

LONGEST = 7
"""Words of the longest name."""
CLOSE = frozenset((" ", "-", "/", ". ", "", "\n"))
"""What may stand between the words of one phrase."""
COMMA = frozenset((", ", " , ", ",\n"))
_ADDRESSES = 8
"""Forms of address before a name at most: 'Su Excelencia el Sr. Dr. Ing. X'."""
_PARTICLES = 4
"""Words after 'y' before the surname of a second person at most: 'Isabel de la'."""
_INITIAL = 2
_NOTE = 3
"""Letters of 'SR' or 'ret' behind a rank."""
_ARABIC = re.compile(r"(?:al|el|ul|an|ar|as|at|ad|az|ash|bin|ibn|abu)-[^\W\d_]")
"""Articles that are written small before a name: 'al-Ghanim'."""
_AND = frozenset(("y", "e"))
_SON_OF = word_set("bin ibn ben bint al el")
_ALSO_NAMES = word_set("general king prince law oil state young land power sultan emir")

Span = tuple[int, int]
"""First and last word."""


class NameReader:
    """Reads one sentence."""

    def __init__(self, clean: str, tokens: Sequence[Token], places: frozenset[int]) -> None:
        self._clean = clean
        self._tokens = tokens
        self._places = places
        """Starts of words that belong to the name of a place."""

    def gap(self, left: int) -> str:
        """Return what stands between a word and the next."""
        return self._clean[self._tokens[left].end : self._tokens[left + 1].start]

    def at(self, start: int) -> Span | None:
        """Return the name that begins with a word; none where it is only the name of a place."""
        tokens = self._tokens
        if start >= len(tokens) or not self.nameable(start):
            return None
        last, index = start, start + 1
        while index < len(tokens) and index - start < LONGEST and self._joined(index):
            word = tokens[index].word
            if self.nameable(index):
                last = index
            elif word not in titles.PARTICLES or self._another(index, last - start):
                break
            index += 1
        while last > start and tokens[last].word in titles.POSTNOMINALS:
            last -= 1
        return None if self._is_place(start, last) else (start, last)

    def after_honorifics(self, start: int) -> int:
        """Skip the forms of address that begin with a word: 'S.E. M.', 'Su Excelencia el Sr.'."""
        start = self._past_forms(start)
        if start + 2 < len(self._tokens) and self.excellency(start + 1):
            return self._past_forms(start + 2)
        return start

    def _past_forms(self, start: int) -> int:
        for token in self._tokens[start : start + _ADDRESSES]:
            lower = not token.capital and token.word not in titles.LOWER_HONORIFICS
            if token.word not in titles.HONORIFICS or lower:
                break
            start += 1
        return start

    def _another(self, index: int, before: int) -> bool:
        """Whether 'y' joins two persons, each with two names, rather than two surnames."""
        tokens = self._tokens
        if tokens[index].word not in _AND or before < 1 or index + 2 >= len(tokens):
            return False
        surname = index + 2
        while surname < len(tokens) - 1 and surname - index < _PARTICLES:
            if tokens[surname].word not in titles.PARTICLES:
                break
            surname += 1  # 'y Isabel de la Vega'
        whole = all(self._joined(at) for at in range(index + 1, surname + 1))
        return whole and self.nameable(index + 1) and self.nameable(surname)

    def ending(self, last: int) -> Span | None:
        """Return the name that ends with a word: of two words, or one after a form of address."""
        tokens = self._tokens
        while last > 0 and tokens[last].word in titles.POSTNOMINALS:
            last -= 1
        first = last
        while first > 0 and last - first < LONGEST and self._joined(first):
            before = first - 1
            if not self.nameable(before) and tokens[before].word not in titles.PARTICLES:
                break
            first = before
        while first < last and (
            not tokens[first].capital
            or tokens[first].word in titles.HONORIFICS
            or tokens[first].word in titles.ARTICLES
            or self.excellency(first)
        ):
            first += 1
        enough = first < last or self._addressed(first)
        whole = enough and self.nameable(first) and self.nameable(last)
        return (first, last) if whole and not self._is_place(first, last) else None

    def _addressed(self, index: int) -> bool:
        """Whether 'Mr', 'Mme' or the like stands before a word."""
        before = self._tokens[index - 1] if index else None
        forms = titles.STARTING_HONORIFICS | {"m"}
        return before is not None and before.capital and before.word in forms

    def nameable(self, index: int) -> bool:
        """Whether a word can be part of a name."""
        token = self._tokens[index]
        word = token.word
        if word == "said":  # 'Dr Said bin Hamed', but not 'Hamed said'
            return token.capital and self._son(index)
        other = word in titles.NOT_NAMES or word in titles.PLURALS or word in titles.SHORT_HEADS
        if other or not self._capital(token):
            return False
        return word in _ALSO_NAMES or not (word in titles.HEADS or word in titles.DEPARTMENTS)

    def _capital(self, token: Token) -> bool:
        """Whether a word is written as a name is, its Arabic article left out."""
        article = None if token.capital else _ARABIC.match(token.word)
        return token.capital or (
            article is not None and self._clean[token.start + article.end() - 1].isupper()
        )

    def _son(self, index: int) -> bool:
        """Whether a word of a name stands beside 'bin' or an Arabic article."""
        near = self._tokens[max(0, index - 1) : index + 2]
        return any(token.word in _SON_OF or _ARABIC.match(token.word) for token in near)

    def excellency(self, index: int) -> bool:
        """Whether a word is the end of the form of address H.E., S.E. or S. Exc."""
        before = self._tokens[index - 1].word if index else ""
        ends = before in ("h", "s") and self._tokens[index].word in ("e", "exc")
        return ends and self.gap(index - 1) in (".", ". ")

    def noted(self, index: int) -> bool:
        """Whether a word is a note on a rank in brackets: 'General (R) X', 'general (SR) X'."""
        short = len(self._tokens[index].word) <= _NOTE
        return short and index + 1 < len(self._tokens) and self.gap(index) in (") ", ".) ")

    def _joined(self, index: int) -> bool:
        """Whether a word goes on with the name before it; a full stop only after an initial."""
        gap = self.gap(index - 1)
        if gap == ". ":
            return len(self._tokens[index - 1].word) <= _INITIAL
        return gap in (" ", "-", "'", " '", "", "\n")

    def _is_place(self, first: int, last: int) -> bool:
        """Whether the words are the name of a place, which no surname follows."""
        inside = [self._tokens[index].start in self._places for index in range(first, last + 1)]
        return all(inside)
