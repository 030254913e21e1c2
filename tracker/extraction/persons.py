"""Finds persons with an office or a form of address, by an own grammar read word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from tracker.extraction import titles

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+|'(?!s(?![^\W_]))[^\W_]+)*")
_LONGEST_NAME = 7
_LONGEST_TITLE = 16
_CLOSE = frozenset((" ", "-", "/", ". ", ""))
_COMMA = frozenset((", ", " , "))


class Token(NamedTuple):
    """A word of the text."""

    start: int
    end: int
    word: str
    """Lower case, without accents."""
    capital: bool


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person named in the text, with the office given beside the name."""

    start: int
    end: int
    """The whole phrase, office and name."""
    name: str
    name_start: int
    name_end: int
    capacity: str = ""
    title_start: int = -1
    title_end: int = -1

    @property
    def acting(self) -> bool:
        """Whether the office is only held for the time being."""
        return any(word in self.capacity.lower().split() for word in ("acting", "interim"))


def words(clean: str, lower: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of a stretch of text."""
    stop = len(clean) if end is None else end
    return [
        Token(
            match.start(),
            match.end(),
            lower[match.start() : match.end()],
            match.group()[0].isupper(),
        )
        for match in _WORD.finditer(clean, start, stop)
    ]


class _Title(NamedTuple):
    first: int
    last: int
    plural: bool


class PersonScanner:
    """Reads one sentence; offsets are those of the whole text."""

    def __init__(self, clean: str, tokens: Sequence[Token], places: frozenset[int]) -> None:
        self._clean = clean
        self._tokens = tokens
        self._places = places
        """Starts of words that belong to the name of a place."""

    def mentions(self) -> list[PersonMention]:
        """Return the persons of the sentence in order."""
        found: list[PersonMention] = []
        index = 0
        while index < len(self._tokens):
            title = self._title(index)
            if title is not None:
                people, index = self._titled(title)
                found += people
            elif (
                self._tokens[index].word in titles.STARTING_HONORIFICS
                and self._tokens[index].capital
            ):
                people, index = self._addressed(index)
                found += people
            else:
                index += 1
        return found

    def _gap(self, left: int) -> str:
        return self._clean[self._tokens[left].end : self._tokens[left + 1].start]

    def _close(self, left: int) -> bool:
        return self._gap(left) in _CLOSE

    def _title(self, index: int) -> _Title | None:
        """Read an office whose first word is at the index."""
        tokens = self._tokens
        head = index
        while head < len(tokens) and tokens[head].word not in titles.HEADS:
            if tokens[head].word in titles.PLURALS:
                break
            if not self._leads(head) or head - index > _LONGEST_TITLE:
                return None
            head += 1
        if head >= len(tokens):
            return None
        plural = tokens[head].word in titles.PLURALS
        return _Title(index, self._title_end(head), plural)

    def _leads(self, index: int) -> bool:
        """Whether a word can stand before the head of an office."""
        if index + 1 >= len(self._tokens):
            return False
        token, gap = self._tokens[index], self._gap(index)
        if token.word in titles.MODIFIERS or token.word in titles.DEPARTMENTS:
            return gap in _CLOSE or gap in _COMMA
        if token.start in self._places:
            return index > 0 and self._tokens[index - 1].word in titles.MODIFIERS and gap in _CLOSE
        return token.word in ("and", "&") and self._tokens[index - 1].word in titles.DEPARTMENTS

    def _title_end(self, head: int) -> int:
        """Return the last word of the office that is built on the head."""
        tokens, last, index = self._tokens, head, head + 1
        while index < len(tokens) and index - head <= _LONGEST_TITLE:
            gap = self._gap(index - 1)
            word = tokens[index].word
            if gap not in _CLOSE and gap not in _COMMA and gap.strip() not in ("&", "(", ")"):
                break
            if word in titles.HEADS and (tokens[index - 1].word in titles.LINKS or gap in _CLOSE):
                last = index
            elif word in titles.DEPARTMENTS or (
                word in titles.MODIFIERS and index + 1 < len(tokens)
            ):
                last = self._department(index, last, gap)
                if last != index:
                    break
            elif not self._links(index, gap):
                break
            index += 1
        return last

    def _links(self, index: int, gap: str) -> bool:
        """Whether a word may stand inside an office without being its end."""
        token = self._tokens[index]
        if token.start in self._places:
            following = self._tokens[index + 1 : index + 3]
            return any(after.word in titles.DEPARTMENTS for after in following)
        return token.word in titles.LINKS and (gap in _CLOSE or token.word in ("and", "&"))

    def _department(self, index: int, last: int, gap: str) -> int:
        """Take a word into the office unless a comma shows that something new begins."""
        if gap in _COMMA and not (self._tokens[index].capital and self._listed(index)):
            return last
        return index

    def _listed(self, index: int) -> bool:
        following = self._tokens[index + 1 : index + 4]
        return any(token.word in ("and", "&") for token in following)

    def _titled(self, title: _Title) -> tuple[list[PersonMention], int]:
        after = title.last + 1
        name = self._name_after(after)
        if name is None:
            before = self._name_before(title.first)
            return ([self._person(before, title)] if before else []), after
        people = [self._person(name, title)]
        after = name[1] + 1
        while title.plural and (name := self._another(after)):
            people.append(replace(self._person(name, None), capacity=people[0].capacity))
            after = name[1] + 1
        return people, after

    def _addressed(self, index: int) -> tuple[list[PersonMention], int]:
        name = self._name_after(index)
        if name is None:
            return [], index + 1
        return [self._person(name, None)], name[1] + 1

    def _another(self, index: int) -> tuple[int, int] | None:
        """Find the next name of a list such as 'Presidents A of X and B of Y'."""
        for step in range(index, min(index + 7, len(self._tokens))):
            word = self._tokens[step].word
            gap = self._gap(step - 1)
            if word in ("and", "y", "et", "e") or gap in _COMMA:
                start = step + 1 if word in ("and", "y", "et", "e") else step
                return self._name_at(start)
            if word not in titles.LINKS and self._tokens[step].start not in self._places:
                return None
        return None

    def _name_after(self, index: int) -> tuple[int, int] | None:
        tokens = self._tokens
        if index >= len(tokens):
            return None
        if index and self._gap(index - 1) not in _CLOSE and self._gap(index - 1) not in _COMMA:
            return None
        comma = index > 0 and self._gap(index - 1) in _COMMA
        start = index
        while (
            start < len(tokens)
            and tokens[start].word in titles.HONORIFICS
            and (tokens[start].capital or tokens[start].word in ("the", "his", "her"))
        ):
            start += 1
        found = self._name_at(start)
        if found and comma and start == index and found[1] == found[0]:
            return None
        return found

    def _name_at(self, start: int) -> tuple[int, int] | None:
        """Read a name whose first word is at the index."""
        tokens = self._tokens
        if start >= len(tokens) or not self._nameable(start):
            return None
        last, index = start, start + 1
        while index < len(tokens) and index - start < _LONGEST_NAME and self._joined(index):
            word = tokens[index].word
            if self._nameable(index):
                last = index
            elif word not in titles.PARTICLES:
                break
            index += 1
        while last > start and tokens[last].word in titles.POSTNOMINALS:
            last -= 1
        return start, last

    def _joined(self, index: int) -> bool:
        """Whether a word goes on with the name before it; a full stop only after an initial."""
        gap = self._gap(index - 1)
        if gap == ". ":
            return len(self._tokens[index - 1].word) <= 2  # noqa: PLR2004 - an initial, or Jr
        return gap in (" ", "-", "'", " '")

    def _nameable(self, index: int) -> bool:
        token = self._tokens[index]
        return (
            token.capital
            and token.word not in titles.NOT_NAMES
            and token.word not in titles.PLURALS
            and (token.word not in titles.HEADS or token.word in ("general", "king", "prince"))
            and (token.word not in titles.DEPARTMENTS or token.word in ("law", "oil", "state"))
        )

    def _name_before(self, first: int) -> tuple[int, int] | None:
        """Read the name in 'Name, (the) (Country's) office'."""
        index = first
        for _ in range(4):
            if index == 0:
                return None
            gap = self._gap(index - 1)
            lettered = self._tokens[index - 1].word in titles.POSTNOMINALS and gap == " "
            if gap in _COMMA or gap == " (" or lettered:
                break
            word = self._tokens[index - 1].word
            place = self._tokens[index - 1].start in self._places
            if not place and word not in (
                "the",
                "a",
                "an",
                "s",
                "el",
                "la",
                "le",
                "current",
                "new",
            ):
                return None
            index -= 1
        else:
            return None
        return self._name_ending(index - 1)

    def _name_ending(self, last: int) -> tuple[int, int] | None:
        tokens = self._tokens
        while last > 0 and tokens[last].word in titles.POSTNOMINALS:
            last -= 1
        first = last
        while first > 0 and last - first < _LONGEST_NAME and self._joined(first):
            before = first - 1
            if not self._nameable(before) and tokens[before].word not in titles.PARTICLES:
                break
            first = before
        while first < last and (
            not tokens[first].capital or tokens[first].word in titles.HONORIFICS
        ):
            first += 1
        if (
            not self._nameable(first)
            or not self._nameable(last)
            or first == last
            or tokens[first].start in self._places
        ):
            return None
        return first, last

    def _person(self, name: tuple[int, int], title: _Title | None) -> PersonMention:
        tokens = self._tokens
        start, end = tokens[name[0]].start, tokens[name[1]].end
        shown = _shown(self._clean[start:end])
        if title is None:
            return PersonMention(start, end, shown, start, end)
        first, last = tokens[title.first].start, tokens[title.last].end
        capacity = self._clean[first:last]
        if title.plural:
            capacity = _singular(capacity)
        whole = min(first, start), max(last, end)
        return PersonMention(*whole, shown, start, end, capacity, first, last)


def _singular(capacity: str) -> str:
    """Return 'Prime Minister' for 'Prime Ministers'."""
    head = capacity.rsplit(maxsplit=1)[-1]
    plural = head.lower()
    return capacity[: -len(head)] + head[: len(titles.PLURALS.get(plural, plural))]


def _shown(name: str) -> str:
    """Return a name as people write it, also where a letterhead has it in capitals."""
    flat = " ".join(name.split())
    return flat.title() if flat.isupper() and len(flat) > 4 else flat  # noqa: PLR2004 - not initials
