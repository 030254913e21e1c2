"""Finds persons with an office or a form of address, by an own grammar read word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.extraction.persons.matters import AND, INTRODUCING, MatterReader
from tracker.extraction.persons.names import CLOSE, COMMA, NameReader, Span
from tracker.extraction.persons.offices import Office, OfficeReader, singular
from tracker.extraction.persons.shared_titles import Share, next_share
from tracker.extraction.text.folding import lower
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.wordsets import word_set

_BEFORE_OFFICE = word_set("the a an s el la le l' current new its their")
_FARTHEST = 5
_LINKED = word_set("of for de del du des para pour")
"""Words that lead what an office is for."""
_INITIALS = 4
"""Letters of a name that may be initials."""
_SHORTEST, _LONGEST = 2, 4
"""Words of a name that stands without an office."""


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
    bare: bool = False
    """Whether only capitals and the place in the sentence show that it is a person."""

    @property
    def acting(self) -> bool:
        """Whether the office is only held for the time being."""
        return not {"acting", "interim", "interino", "encargado"}.isdisjoint(
            lower(self.capacity).split()
        )


class PersonScanner:
    """Reads one sentence; offsets are those of the whole text."""

    def __init__(self, clean: str, tokens: Sequence[Token], places: frozenset[int]) -> None:
        self._clean = clean
        self._tokens = tokens
        self._places = places
        self._names = NameReader(clean, tokens, places)
        self._offices = OfficeReader(clean, tokens, places)
        self._matters = MatterReader(self._names, tokens, places)
        self._surnames: frozenset[str] = frozenset()

    def mentions(self, surnames: frozenset[str] = frozenset()) -> list[PersonMention]:
        """Return the persons of the sentence in order.

        By a surname of those named elsewhere 'Brandt, the ambassador, signed' opens a sentence.
        """
        self._surnames = surnames
        found: list[PersonMention] = []
        index = 0
        while index < len(self._tokens):
            office = self._offices.at(index)
            if office is not None:
                people, index = self._titled(office)
                found += people
            elif self._announces(index):
                people, index = self._addressed(index)
                found += people
            else:
                index += 1
        return found

    def signature(self) -> list[PersonMention]:
        """Return the name that is all of a line, as at the foot of a letter."""
        name = self._names.at(self._names.after_honorifics(0)) if self._tokens else None
        whole = name and name[0] < name[1] == len(self._tokens) - 1 and self._clear(name)
        return [replace(self._person(name, None), bare=True)] if name and whole else []

    def bare_names(self) -> list[PersonMention]:
        """Return names without any office where signatories are named: after 'by', 'and'."""
        found: list[PersonMention] = []
        index = 0
        while index < len(self._tokens):
            name = self._names.at(index) if self._introduced(index) else None
            if name and _SHORTEST <= name[1] - name[0] + 1 <= _LONGEST and self._clear(name):
                found.append(replace(self._person(name, None), bare=True))
                index = name[1]
            index += 1
        return found

    def _introduced(self, index: int) -> bool:
        if index == 0:
            return True
        before = self._tokens[index - 1]
        if self._names.gap(index - 1) == "), ":  # 'by X (Malta), Y (Peru) and Z (Ghana)'
            return before.start in self._places
        if before.word == "s" and index > 1:  # 'and Malta's X'
            return self._tokens[index - 2].start in self._places and self._of_side(index - 2)
        if before.start in self._places and index > 1:  # 'the Cape Verdean X and the Malian Y'
            lead = self._tokens[index - 2]
            return lead.word in titles.ARTICLES and self._names.gap(index - 1) == " "
        return before.word in INTRODUCING and self._names.gap(index - 1) == " "

    def _of_side(self, index: int) -> bool:
        """Whether a party whose person is named opens the sentence or is joined to another."""
        first = index
        while first > 0 and self._tokens[first - 1].start in self._places:
            first -= 1
        return first == 0 or self._tokens[first - 1].word in INTRODUCING

    def _clear(self, name: Span) -> bool:
        """Whether no word of a name belongs to a place."""
        return not any(self._tokens[i].start in self._places for i in range(name[0], name[1] + 1))

    def _titled(self, office: Office) -> tuple[list[PersonMention], int]:
        name, office = self._holder(office)
        after = office.last + 1
        if name is None:
            before = self._name_before(office.first)
            return ([self._person(before, office)] if before else []), after
        people = [self._person(name, office)]
        after = max(name[1], office.last) + 1
        if office.plural and (share := next_share(self._tokens, self._names, self._places, after)):
            return [*people, self._sharing(share, people[0])], share.name[1] + 1
        while office.plural and (name := self._another(after)):
            people.append(replace(self._person(name, None), capacity=people[0].capacity))
            after = name[1] + 1
        return people, after

    def _sharing(self, share: Share, first: PersonMention) -> PersonMention:
        """Return the second holder of a title, whose office tells another matter."""
        tokens = self._tokens
        start, end = tokens[share.first].start, tokens[share.last].end
        one = self._person(share.name, None)
        matter = " ".join(self._clean[start:end].split())
        office = f"{singular(first.capacity.split()[0])} {matter}"
        return replace(one, start=start, capacity=office, title_start=start, title_end=end)

    def _holder(self, office: Office) -> tuple[Span | None, Office]:
        """Return the name that follows an office, and the office with all its words."""
        after = office.last + 1
        name = self._name_after(after) or self._name_after(self._offices.after_place(after))
        if name and (beyond := self._beyond_office(office, name)):
            return beyond
        alone = name is None or name[0] == name[1] or self._listed(name)
        if alone and (listed := self._matters.after_list(after)):
            return listed[0], office._replace(last=listed[1])
        if name is None and (described := self._matters.after_quality(office.last)):
            return described[0], office._replace(last=described[1])
        further = name is None and (
            self._matters.after_more(after)
            or self._matters.after_adjective(after)
            or self._matters.after_posting(after)
        )
        return (further[0], office._replace(last=further[1])) if further else (name, office)

    def _listed(self, name: Span) -> bool:
        """Whether what looks like a name may be two matters: 'Innovación y Telecomunicaciones'."""
        return any(self._tokens[at].word in AND for at in range(name[0], name[1] + 1))

    def _clean_word(self, index: int) -> str:
        return self._clean[self._tokens[index].start : self._tokens[index].end]

    def _beyond_office(self, office: Office, name: Span) -> tuple[Span, Office] | None:
        """Find the name that stands beside a long office whose last words look like one.

        No list has all words of which offices are made. 'X, Minister of Commerce and Investment
        Promotion' has its name before, 'the minister of Public Order of Chile, X' after a comma.
        """
        tokens = self._tokens
        linked = any(tokens[at].word in _LINKED for at in range(office.first, office.last))
        if not linked or self._names.gap(office.last) != " " or name[0] != office.last + 1:
            return None
        if not (name[0] == name[1] or self._of_a_body(office.last, name)):
            return None
        longer = office._replace(last=name[1])
        before = self._name_before(office.first)
        if before and before[0] < before[1]:
            return before, longer
        behind = self._offices.after_place(name[1] + 1)  # 'Gestión Pedagógica peruano, X'
        if behind < len(tokens) and self._names.gap(behind - 1) in COMMA:
            after = self._names.at(self._names.after_honorifics(behind))
            if after and after[0] < after[1]:
                return after, longer
        return None

    def _of_a_body(self, last: int, name: Span) -> bool:
        """Whether what looks like a name is the rest of an institution's: 'the Cassa Depositi'."""
        word = self._tokens[last].word
        known = word in titles.DEPARTMENTS or word in titles.HEADS or word in titles.MODIFIERS
        return self._tokens[name[1]].start in self._places or not known

    def _announces(self, index: int) -> bool:
        """Whether a word is a form of address that a name follows."""
        token = self._tokens[index]
        if token.word in titles.STARTING_HONORIFICS:
            return token.capital
        if self._names.excellency(index):
            return True
        if token.word == "pr":  # French for Professor, not 'PR'
            return self._clean_word(index) == "Pr"
        if token.word == "m":  # French for Mr, but an initial after another name
            before = self._tokens[index - 1] if index else None
            single = before is None or not before.capital or self._names.gap(index - 1) != " "
            return token.capital and single and self._stopped(index)
        return False

    def _stopped(self, index: int) -> bool:
        return index + 1 < len(self._tokens) and self._names.gap(index) == ". "

    def _addressed(self, index: int) -> tuple[list[PersonMention], int]:
        if self._names.excellency(index):  # 'H.E. X', where no office stands between
            name = self._names.at(self._names.after_honorifics(index + 1))
            last = name[1] if name else index
            led = last + 1 < len(self._tokens) and self._names.gap(last) not in COMMA
            name = name if name and name[0] < name[1] and led else None
        else:
            name = self._name_after(index) or self._names.at(self._names.after_honorifics(index))
        if name is None:
            return [], index + 1
        return [self._person(name, None)], name[1] + 1

    def _another(self, index: int) -> Span | None:
        """Find the next name of a list such as 'Presidents A of X and B of Y'."""
        for step in range(index, min(index + 7, len(self._tokens))):
            word = self._tokens[step].word
            gap = self._names.gap(step - 1)
            if word in AND or gap in COMMA:
                first = self._names.after_honorifics(step + (word in AND))
                name = self._names.at(first)
                if name is not None or not (word in AND or self._of_office(step)):
                    return name
            elif not self._of_office(step):
                return None
        return None

    def _of_office(self, index: int) -> bool:
        """Whether a word can stand between the names of those who hold offices of one kind."""
        token = self._tokens[index]
        return (
            token.word in titles.LINKS
            or token.word in titles.DEPARTMENTS
            or token.start in self._places
        )

    def _name_after(self, index: int) -> Span | None:
        """Read the name that follows an office, a comma and forms of address in between."""
        tokens = self._tokens
        if index >= len(tokens):
            return None
        gap = self._names.gap(index - 1) if index else " "
        if gap == " (" and self._names.noted(index):  # 'el general (SR) X'
            return self._names.at(index + 1)
        if gap not in CLOSE and gap not in COMMA:
            return None
        start = self._names.after_honorifics(index)
        if start + 2 < len(tokens) and self._names.excellency(start + 1):
            start = self._names.after_honorifics(start + 2)  # 'H.E. Mr. X'
        found = self._names.at(start)
        if found and gap in COMMA and start == index and found[1] == found[0]:
            return None
        return found

    def _name_before(self, first: int) -> Span | None:
        """Read the name in 'Name, (the) (Country's) office'."""
        index = first
        for _ in range(_FARTHEST):
            if index == 0:
                return None
            gap = self._names.gap(index - 1)
            if gap == ") ":
                return None  # '(Accra, Ghana) The minister': a line of the report
            lettered = self._tokens[index - 1].word in titles.POSTNOMINALS and gap == " "
            if gap in COMMA or gap == " (" or lettered:
                alone = index == 1 and self._tokens[0].word in self._surnames
                return (0, 0) if alone else self._names.ending(index - 1)
            token = self._tokens[index - 1]
            if token.start not in self._places and token.word not in _BEFORE_OFFICE:
                return None
            index -= 1
        return None

    def _person(self, name: Span, office: Office | None) -> PersonMention:
        tokens = self._tokens
        start, end = tokens[name[0]].start, tokens[name[1]].end
        shown = _shown(self._clean[start:end])
        if office is None:
            return PersonMention(start, end, shown, start, end)
        first, last = tokens[office.first].start, tokens[office.last].end
        capacity = " ".join(self._clean[first:last].split())
        if office.plural:
            capacity = singular(capacity)
        whole = min(first, start), max(last, end)
        return PersonMention(*whole, shown, start, end, capacity, first, last)


def _shown(name: str) -> str:
    """Return a name as people write it, also where a letterhead has it in capitals."""
    flat = " ".join(name.split())
    return flat.title() if flat.isupper() and len(flat) > _INITIALS else flat
