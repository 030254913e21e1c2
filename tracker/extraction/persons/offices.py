"""Reads offices word by word: 'acting Homeland Security Secretary', 'Minister for Law'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tracker.extraction.persons.names import CLOSE, COMMA
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.wordsets import word_set

_LONGEST = 16
_SHORT = 3
"""Letters of the longest short form of an office, which is written in capitals: 'FM'."""
_LINKED = 3
"""Small words between an office and a place."""
_NAMING = word_set("of for de du des d' del para pour")
_OF = word_set("de du des d' del")
_THE = frozenset(("the", "la", "le", "l'", "el", "les", "los", "las"))
_AND = frozenset(("and", "&", "y", "e", "et"))
_ALSO_FIRST_NAMES = word_set("sultan emir")
_SON_OF = word_set("bin ibn bint")


class Office(NamedTuple):
    """First and last word of an office, and whether several hold it."""

    first: int
    last: int
    plural: bool


def _bare(word: str) -> str:
    """Return an office word without what is joined to it: of 'ex-ministre' the 'ministre'."""
    lead = next((lead for lead in titles.FORMER if word.startswith(lead)), "")
    return word if word in titles.HEADS else word[len(lead) :]


def singular(capacity: str) -> str:
    """Return 'Prime Minister' for 'Prime Ministers', 'ministre des Mines' for 'ministres …'."""
    return " ".join(_one(word) for word in capacity.split(" "))


def _one(word: str) -> str:
    plural = word.lower()
    if plural not in titles.PLURALS:
        return word
    return f"{word[:-3]}y" if plural.endswith("ies") else word[: len(titles.PLURALS[plural])]


class OfficeReader:
    """Reads one sentence."""

    def __init__(self, clean: str, tokens: Sequence[Token], places: frozenset[int]) -> None:
        self._clean = clean
        self._tokens = tokens
        self._places = places

    def at(self, index: int) -> Office | None:
        """Return the office whose first word is at the index."""
        head = index
        while head < len(self._tokens) and not self._is_head(head):
            if not self._leads(head) or head - index > _LONGEST:
                return None
            head += 1
        if head >= len(self._tokens):
            return None
        return Office(index, self._end(head), self._tokens[head].word in titles.PLURALS)

    def after_place(self, index: int) -> int:
        """Skip 'of the Republic of Korea', 'to Peru' after an office."""
        tokens = self._tokens
        while index + 1 < len(tokens) and self._gap(index - 1) in CLOSE:
            step = index
            while (
                step < len(tokens) and tokens[step].word in titles.LINKS and step - index < _LINKED
            ):
                step += 1
            if step >= len(tokens) or tokens[step].start not in self._places:
                return index
            while step < len(tokens) and tokens[step].start in self._places:
                step += 1
            index = step
        return index

    def _is_head(self, index: int) -> bool:
        word = self._tokens[index].word
        if self._named(index):
            return False
        if word == "charge":
            return any(after.word == "d'" for after in self._tokens[index + 1 : index + 2])
        if word == "par":  # a counterpart in Spanish, 'by' in French
            return index > 0 and self._tokens[index - 1].word == "su"
        if word in titles.SHORT_HEADS:
            token = self._tokens[index]
            return token.capital and (len(word) > _SHORT or self._clean[token.end - 1].isupper())
        return _bare(word) in titles.HEADS or word in titles.PLURALS

    def _named(self, index: int) -> bool:
        """Whether an office word is a first name: 'Minister of Transport Sultan bin Hamad'."""
        following = self._tokens[index + 1 : index + 2]
        named = self._tokens[index].word in _ALSO_FIRST_NAMES
        return named and any(token.word in _SON_OF for token in following)

    def _gap(self, left: int) -> str:
        if left + 1 >= len(self._tokens):
            return "\n\n"
        return self._clean[self._tokens[left].end : self._tokens[left + 1].start]

    def _leads(self, index: int) -> bool:
        """Whether a word can stand before the head of an office."""
        if index + 1 >= len(self._tokens):
            return False
        token, gap = self._tokens[index], self._gap(index)
        if token.word in titles.MODIFIERS or token.word in titles.DEPARTMENTS:
            return gap in CLOSE or (gap in COMMA and self._listed(index))
        before = self._tokens[index - 1].word if index else ""
        if token.start in self._places:
            return before in titles.MODIFIERS and gap in CLOSE
        of_place = index > 0 and self._tokens[index - 1].start in self._places
        return token.word in _AND and before in titles.DEPARTMENTS and not of_place

    def _end(self, head: int) -> int:
        """Return the last word of the office that is built on the head."""
        tokens, last, index = self._tokens, head, head + 1
        while index < len(tokens) and index - head <= _LONGEST:
            gap = self._gap(index - 1)
            close = gap in CLOSE or gap in COMMA or gap.strip() in ("&", "(", ")")
            if not close and not self._owns(index, gap):
                break
            if self._belongs(index, gap):
                last = index
            elif not self._links(index, gap):
                break
            index += 1
        return last

    def _belongs(self, index: int, gap: str) -> bool:
        """Whether a word says which office it is."""
        token, before = self._tokens[index], self._tokens[index - 1].word
        if self._named(index):
            return False
        if token.word in titles.HEADS:
            return before in titles.LINKS or gap in CLOSE
        if token.word in titles.DEPARTMENTS or token.word in titles.MODIFIERS:
            return gap not in COMMA or (token.capital and self._listed(index))
        if token.start in self._places:
            return not token.capital
        further = self._tokens[index - 2].word if index > 1 else ""
        named = before in _NAMING or (before in _THE and further in (*_NAMING, "a"))
        return named and token.capital and gap in CLOSE

    def _links(self, index: int, gap: str) -> bool:
        """Whether a word may stand inside an office without being its end."""
        token = self._tokens[index]
        if gap in COMMA and token.word in _OF and self._goes_on_with(index):
            return True
        if token.start in self._places:
            following = self._tokens[index + 1 : index + 3]
            return any(after.word in titles.DEPARTMENTS for after in following)
        if token.word == "a":  # 'secrétaire d'État à la Santé'
            return any(after.word in _THE for after in self._tokens[index + 1 : index + 2])
        tied = gap in CLOSE or token.word in _AND or self._owns(index, gap)
        return token.word in titles.LINKS and tied

    def _owns(self, index: int, gap: str) -> bool:
        """Whether a word is the 's of 'undersecretary of Qatar's Labour Ministry'."""
        before = self._tokens[index - 1]
        return gap == "'" and self._tokens[index].word == "s" and before.start in self._places

    def _goes_on_with(self, index: int) -> bool:
        """Whether 'de' behind a comma leads one of an office's matters: 'de l'Énergie, de l'Eau'.

        'El ministro de Salud, de Ghana, firmó' has a state there.
        """
        following = range(index + 1, min(index + 3, len(self._tokens)))
        named = next((at for at in following if self._tokens[at].word not in _THE), -1)
        if named < 0 or self._tokens[named].start in self._places:
            return False
        return self._tokens[named].capital or self._tokens[named].word in titles.DEPARTMENTS

    def _listed(self, index: int) -> bool:
        """Whether a comma belongs to a list such as 'Science, Information, and Technology'."""
        return any(token.word in _AND for token in self._tokens[index + 1 : index + 4])
