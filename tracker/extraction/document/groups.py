"""Finds lists of states in a sentence: 'China and the EU', 'the U.S.-Japan'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.document.shape import PLACE_LETTERS, Item, Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary.wordsets import word_set

_JOIN = re.compile(r"'?g?(?:H|\([xCJ,]{1,4}\))?(?:,a|,|a)[tgoHN]{0,7}|-|at?x{0,2}g,")
"""What joins two states; the last is 'A and the three island states, B, C'."""
SIDES = 2
"""Parties of an agreement as this room understands it."""
_WIDEST = 12
_ELSEWHERE = word_set(
    "to from into through via across outside inside near towards toward throughout "
    "hacia vers against"
)
_OF_STATES = word_set("central centrales")
"""Words for banks that act for their states."""
_MEMBERS = word_set("states miembros membres")
_ONE_PART = word_set("member of on the one part side hand por una de parte d'une")
_PEOPLE = word_set(
    "counterpart counterparts colleague colleagues minister ministers ambassador ambassadors "
    "delegation delegations representatives envoys"
)
_LOOK_BACK = 6
_PRIVATE = word_set(
    "company companies firm firms maker makers manufacturer producer carrier airline airlines "
    "bank banks club university universities school schools college institute hospital giant "
    "retailer chain supplier operator developer investors businessman businessmen corporation "
    "federations clubs leagues associations museums orchestras teams bodies charities foundations "
    "chamber chambers film films filmmaker distributor publisher league federation cineaste "
    "camara camaras pelicula editorial liga chambre chambres "
    "airways utility brewer lender insurer grocer refiner distiller hotelier steelmaker carmaker "
    "shipbuilder "
    "railway railways shipyard winery distillery dairy bakery insurers lenders "
    "builder builders contractor contractors constructora "
    "conglomerate refiner miner startup museum orchestra team city newspaper broadcaster "
    "cricket football rugby basketball athletics olympic "
    "striker forward player empresa empresas cadena banco universidad compania equipo grupo "
    "aerolinea fundacion escuela entreprise entreprises societe banque universite ecole "
    "groupe compagnie equipe entraineur coach "
)
"""Words for bodies that are not the state they belong to."""
_PUBLIC = word_set(
    "negotiators experts leaders officials "
    "ministry minister ministers ministries presidents representatives ambassadors "
    "plenipotentiaries ministros ministres presidentes "
    "department parliament embassy senate government president assembly "
    "congress council delegation army navy police authority ministerio ministere treasury "
    "state office "
)


@dataclass(frozen=True, slots=True)
class Group:
    """States named together."""

    codes: tuple[str, ...]
    first: int
    """Index of the first element of the shape."""
    last: int
    located: bool = False
    """Whether the words say where something is rather than who acts."""
    hyphen: bool = False

    @property
    def pair(self) -> bool:
        """Whether there are exactly two."""
        return len(self.codes) == SIDES


def groups(shape: Shape) -> list[Group]:
    """Return the groups of a sentence in order; a single state is a group of one."""
    found: list[Group] = []
    index = 0
    while index < len(shape.letters):
        if shape.letters[index] in PLACE_LETTERS:
            group = _group(shape, index)
            found.append(group)
            index = group.last + 1
        else:
            index += 1
    return found


def _group(shape: Shape, first: int) -> Group:
    last, hyphen = first, False
    codes = [_code(shape.items[first])]
    last = _past_members(shape, _past_short_name(shape, last))
    while (following := shape.next(PLACE_LETTERS, last + 1, _WIDEST)) >= 0:
        between = shape.letters[last + 1 : following]
        if not _JOIN.fullmatch(between) or _venue(shape, first, following):
            break
        if between == "-" and not _hyphened(shape, last + 1):
            break
        hyphen = hyphen or between == "-"
        code = _code(shape.items[following])
        if code not in codes:
            codes.append(code)
        last = _past_short_name(shape, following)
    return Group(
        tuple(codes), first, last, located(shape, first) or private(shape, first, last), hyphen
    )


def _hyphened(shape: Shape, at: int) -> bool:
    """Whether a hyphen joins two names, rather than a dash that ends a dateline."""
    return shape.items[at - 1].end == shape.items[at].start


def _past_short_name(shape: Shape, at: int) -> int:
    """Return the end of a name with its short form: 'the Commonwealth of Arden (COA)'."""
    bracketed = shape.letters[at + 1 : at + 4] == "(C)"
    same = bracketed and _code(shape.items[at + 2]) == _code(shape.items[at])
    beside = shape.letters[at + 1 : at + 2] == "C" and at + 1 < len(shape.items)
    if beside and _code(shape.items[at + 1]) == _code(shape.items[at]):
        return at + 1  # 'the UN refugee agency UNHCR'
    return at + 3 if same else at


def _past_members(shape: Shape, at: int) -> int:
    """Return the end of 'the European Union and its 27 member states, of the one part'."""
    words = [item.word for item in shape.items[at + 1 : at + 6]]
    if words[:2] not in (["and", "its"], ["y", "sus"], ["et", "ses"]):
        return at
    states = next((n for n, word in enumerate(words) if word in _MEMBERS), -1)
    if states < 0:
        return at
    end = at + 1 + states
    while end + 1 < len(shape.items) and shape.items[end + 1].word in _ONE_PART:
        end += 1
    return end


def _code(item: Item) -> str:
    mention = item.mention
    return mention.code if isinstance(mention, PlaceMention) else ""


def located(shape: Shape, index: int) -> bool:
    """Whether a place at the index is where something happens: 'in Malaysia', 'to Peking'."""
    back = index - 1
    while back >= 0 and index - back < _LOOK_BACK and shape.letters[back] in "tg":
        back -= 1
    if back < 0:
        return False
    item = shape.items[back]
    if item.word == "from" and back and shape.items[back - 1].word in _PEOPLE:
        return False  # 'his counterparts from Ghana and Kenya' act for their states
    return item.kind == "n" or item.word in _ELSEWHERE


def _venue(shape: Shape, first: int, following: int) -> bool:
    """Whether a capital is where the states after it act: 'In Tbilisi, Georgia and Armenia …'.

    With one state after it, the comma only says in which country the capital is.
    """
    opened = shape.letters[first] in "KM" and following == first + SIDES
    if not (opened and shape.letters[following] in "CJ" and located(shape, first)):
        return False
    further = shape.next(PLACE_LETTERS, following + 1, _WIDEST)
    between = shape.letters[following + 1 : further]
    joined = further > 0 and _JOIN.fullmatch(between) and "a" in between
    return bool(joined and not between.startswith(",") and shape.letters[further] in "CJ")


def members(groups_found: Sequence[Group]) -> set[str]:
    """Return all codes of some groups."""
    return {code for group in groups_found for code in group.codes}


def _named_as_firm(name: str) -> bool:
    """Whether what looks like a person is a firm: 'Donau Kreditbank of Austria'."""
    words = lower(name).split()
    return any(word in _PRIVATE or word.endswith("bank") for word in words)


def private(shape: Shape, first: int, last: int) -> bool:
    """Whether a firm, a club or a school is meant, as in 'the Brazilian plane maker'."""
    after = [item.word for item in shape.items[last + 1 : last + 4] if item.kind == "x"]
    near = [item.word for item in shape.items[max(0, first - 2) : first]]
    if any(item.word in _OF_STATES for item in shape.items[max(0, first - _LOOK_BACK) : first]):
        return False
    if not _PRIVATE.isdisjoint(after) or not _PRIVATE.isdisjoint(near):
        return True
    back = first - 1
    while back > 0 and shape.letters[back] in "tg":
        back -= 1
    if back < 1 or shape.letters[back] != "o":
        return False
    owner = shape.items[back - 1]
    if isinstance(owner.mention, PersonMention) and owner.mention.bare:
        return _named_as_firm(owner.mention.name)
    if any(item.kind == "H" for item in shape.items[max(0, back - 6) : back]):
        return False  # 'X, Minister for Farming and Fisheries of A': the office is the state's
    words = {item.word for item in shape.items[max(0, back - 6) : back]}
    nearest = {item.word for item in shape.items[max(0, back - 3) : back]}
    capital = owner.capital and back > 1
    named = owner.kind == "x" and (capital or not _PRIVATE.isdisjoint(nearest))
    return named and words.isdisjoint(_PUBLIC)
