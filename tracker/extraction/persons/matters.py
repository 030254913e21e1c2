"""Reads what an office is for where no list knows its words, up to the name that follows.

'Ambassador to the Eastern Caribbean, X' and 'ministra de Ciencia, Innovación y Comercio, X'.
"""

from __future__ import annotations

from collections.abc import Sequence

from tracker.extraction.persons.names import CLOSE, COMMA, NameReader, Span
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.wordsets import word_set

AND = frozenset(("and", "y", "et", "e", "&"))
INTRODUCING = word_set("by and with between por y con entre par et avec")
_POSTING = 12
"""Words of a posting such as 'to the countries of the Eastern Caribbean'."""
_POSTED = word_set("of to for in at from de du des d' del en para a au aux pres ante")
_NO_POSTING = word_set(
    "said says told signed sign signs was were is are has have had who that which will would and"
    " y et on by firmo firmaron dijo signe ont a"
) - {"a"}
_ADJECTIVES = 3
"""Words that say more of an office, as in 'ministre des Transports terrestres, X'."""
_MATTERS = 3
"""Words after an office among which one leads to its matter: 'énergétique et du'."""
_QUALITIES = (
    "al",
    "ivo",
    "iva",
    "ico",
    "ica",
    "ario",
    "aria",
    "ante",
    "ino",
    "ina",
    "ique",
    "aire",
    "ielle",
    "iel",
    "if",
    "ive",
    "electo",
    "electa",
    "consejero",
    "consejera",
)
"""Endings of adjectives that tell more of an office: 'jefa policial', 'canciller interino'."""
_WITHIN = frozenset(("'", "'s ", ".", " (", ") "))
_THE = word_set("the la le el los las les")
_MORE = 7
"""Words of a further matter of an office."""
_LISTED = 28
"""Words of a list of matters: 'del Comercio, la Industria y la Promoción de Inversiones'."""
_NAMING = word_set("de du des d' del of for")
"""Words that lead each matter of a list."""
_LOWER = 3
"""Words in lower case that say more of one matter: 'de la Transformation numérique et durable'."""


class MatterReader:
    """Reads one sentence."""

    def __init__(self, names: NameReader, tokens: Sequence[Token], places: frozenset[int]) -> None:
        self._names = names
        self._tokens = tokens
        self._places = places

    def after_posting(self, index: int) -> tuple[Span, int] | None:
        """Read 'X' of 'ambassador to the Eastern Caribbean, X,' and 'head of the coast guard, X'.

        Words that say where or of what lie between, and commas stand around the name. The last
        of these words is returned too, as they belong to the office.
        """
        tokens = self._tokens
        told = tokens[index : index + _MATTERS]  # 'ministre lao de …' has a word before 'de'
        if not told or self._names.gap(index - 1) not in _WITHIN | CLOSE:
            return None
        if told[0].capital and self._names.gap(index - 1) != "'s ":
            return None
        posted = any(token.word in _POSTED for token in told) or told[0].word == "s"
        reach = _POSTING if posted else _ADJECTIVES
        for step in range(index + posted, min(index + reach, len(tokens) - 1)):
            if tokens[step].word in _NO_POSTING and not self._joins_matters(step):
                return None
            if (gap := self._names.gap(step)) in COMMA:
                name = self._names.at(self._names.after_honorifics(step + 1))
                whole = name and name[0] < name[1] and self.closed(name[1])
                return (name, step) if name and whole else None
            if gap not in CLOSE and gap not in _WITHIN:
                return None
        return None

    def _joins_matters(self, index: int) -> bool:
        """Whether 'and' joins two matters of an office: 'of Lands and Housing, X'."""
        tokens = self._tokens
        if tokens[index].word not in AND:
            return False
        if not tokens[index + 1].capital:
            return True
        for step in range(index + 1, min(index + 1 + _MATTERS, len(tokens) - 1)):
            if self._names.gap(step) in COMMA:
                return True
            if tokens[step].word not in titles.DEPARTMENTS:
                return False
        return False

    def after_more(self, index: int) -> tuple[Span, int] | None:
        """Read 'X' of 'and the Blue Economy, X' behind an office that has more than one matter."""
        tokens = self._tokens
        if index + 2 >= len(tokens) or tokens[index].word not in AND:
            return None
        if self._names.gap(index - 1) not in CLOSE:  # 'the head of customs, and for Malta, X'
            return None
        step = index + 1 + (tokens[index + 1].word in _THE)
        while step + 1 < len(tokens) and step - index < _MORE:
            if not (tokens[step].capital or tokens[step].word in titles.LINKS):
                return None
            if self._names.gap(step) in COMMA:
                name = self._names.at(self._names.after_honorifics(step + 1))
                whole = name and name[0] < name[1] and self.closed(name[1])
                return (name, step) if name and whole and step > index + 1 else None
            if self._names.gap(step) not in CLOSE:
                return None
            step += 1
        return None

    def after_quality(self, last: int) -> tuple[Span, int] | None:
        """Read 'X' of 'la jefa policial X': an adjective of Romance endings and no comma."""
        tokens = self._tokens
        if last + 3 >= len(tokens) or tokens[last + 1].capital or tokens[last].capital:
            return None
        adjective = tokens[last + 1].word.endswith(_QUALITIES)
        if not adjective or self._names.gap(last) != " " or self._names.gap(last + 1) != " ":
            return None
        name = self._names.at(self._names.after_honorifics(last + 2))
        return (name, last + 1) if name and name[0] < name[1] else None

    def after_adjective(self, index: int) -> tuple[Span, int] | None:
        """Read 'X' of 'centrale, X' behind 'la gouverneure de la Banque'."""
        tokens = self._tokens
        if (
            index + 2 >= len(tokens)
            or tokens[index].capital
            or self._names.gap(index) not in COMMA
        ):
            return None
        name = self._names.at(self._names.after_honorifics(index + 1))
        adjective = tokens[index].word not in titles.LINKS | _NO_POSTING | INTRODUCING
        whole = name and name[0] < name[1] and self.closed(name[1])
        return (name, index) if name and whole and adjective else None

    def closed(self, last: int) -> bool:
        """Whether a name is followed by a comma, 'and', or nothing."""
        if last + 1 >= len(self._tokens):
            return True
        return self._names.gap(last)[:1] in (",", ".", ";", "(", ")") or (
            self._tokens[last + 1].word in AND
        )

    def after_list(self, index: int) -> tuple[Span, int] | None:
        """Read the name behind the rest of a list of matters that begins with a word.

        The comma before the name is told from those of the list by 'y', 'et' or 'and', which
        joins the last two matters. The last word of the list is returned too.
        """
        if not self._lists(index):
            return None
        joined, lower = False, 0
        for step in range(index, min(index + _LISTED, len(self._tokens) - 1)):
            token = self._tokens[step]
            lower = 0 if token.capital else lower + (token.word not in titles.LINKS)
            if lower > _LOWER or not self._in_list(step):
                return None
            joined = joined or (token.word in AND and self._matter(step + 1))
            if self._names.gap(step) not in COMMA:
                continue
            name = self._whole_name(step + 1)
            if name or joined or not self._matter(step + 1):
                return (name, step) if name and joined else None
        return None

    def _lists(self, index: int) -> bool:
        """Whether a list of matters can begin with a word: behind a comma with a matter only."""
        if not 0 < index < len(self._tokens) or self._tokens[index].word in AND:
            return False  # 'the head of customs, and for Malta, X'
        gap = self._names.gap(index - 1)
        return gap in CLOSE or (gap in COMMA and self._matter(index))

    def _in_list(self, index: int) -> bool:
        """Whether a word and what follows it can stand in a list of matters."""
        word = self._tokens[index].word
        other = word in titles.HEADS or word in titles.PLURALS or word in _NO_POSTING - AND
        gap = self._names.gap(index)
        close = gap in CLOSE or gap == "'" or (gap in COMMA and word not in AND)
        return close and not other

    def _matter(self, index: int) -> bool:
        """Whether a matter begins with a word: a capital, 'de', or both with an article."""
        following = self._tokens[index : index + 3]
        led = [token for token in following if token.word not in _NAMING | _THE | {"l'"}]
        return bool(led) and led[0].capital and led[0].word not in titles.HEADS

    def _whole_name(self, index: int) -> Span | None:
        """Read a name of two words or more that something closes, no list such as 'A y B'."""
        name = self._names.at(self._names.after_honorifics(index))
        if name is None or name[0] == name[1] or not self.closed(name[1]):
            return None
        joined = self._tokens[name[0] + 1].word in AND
        known = self._tokens[name[0]].word in titles.DEPARTMENTS
        return None if joined or known else name
